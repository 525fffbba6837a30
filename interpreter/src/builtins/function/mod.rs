//! Function objects (ECMA-262, 20.2) and the other constructors of functions (27.3, 27.4, 27.7).

mod dynamic;
mod prototype;
mod restricted;
mod source_text;

pub(super) use restricted::add_restricted_function_properties;

use super::rows::{
    Attributes, Form, Function, Holder, configurable_intrinsic, constructor, derived, inherits, intrinsic, method,
    prototype as prototype_row, symbol_method, tag,
};
use crate::heap::names;
use crate::realm::Intrinsic;

/// %Function.prototype%, which every other function inherits from.
pub(super) const PROTOTYPE: Holder = Holder {
    intrinsic: Intrinsic::FunctionPrototype,
    form: Form::Function(Function {
        parent: Intrinsic::ObjectPrototype,
        name: "",
        length: 0,
        behaviour: prototype::function_prototype,
    }),
    rows: &[
        method("apply", 2, prototype::apply),
        method("bind", 1, prototype::bind),
        method("call", 1, prototype::call),
        intrinsic("constructor", Intrinsic::Function),
        method("toString", 0, source_text::to_string),
        symbol_method(names::symbol::HAS_INSTANCE, 1, prototype::has_instance, Attributes::Fixed),
    ],
};

/// The constructors of functions, and the prototypes of functions that are not normal.
pub(super) const HOLDERS: &[Holder] = &[
    Holder {
        intrinsic: Intrinsic::ThrowTypeError,
        form: Form::Frozen(Function {
            parent: Intrinsic::FunctionPrototype,
            name: "",
            length: 0,
            behaviour: restricted::throw_type_error,
        }),
        rows: &[],
    },
    Holder {
        intrinsic: Intrinsic::Function,
        form: constructor("Function", 1, dynamic::function),
        rows: &[prototype_row(Intrinsic::FunctionPrototype)],
    },
    Holder {
        intrinsic: Intrinsic::GeneratorFunction,
        form: derived(Intrinsic::Function, "GeneratorFunction", 1, dynamic::generator_function),
        rows: &[prototype_row(Intrinsic::GeneratorFunctionPrototype)],
    },
    Holder {
        intrinsic: Intrinsic::GeneratorFunctionPrototype,
        form: inherits(Intrinsic::FunctionPrototype),
        rows: &[
            configurable_intrinsic("constructor", Intrinsic::GeneratorFunction),
            configurable_intrinsic("prototype", Intrinsic::GeneratorPrototype),
            tag("GeneratorFunction"),
        ],
    },
    Holder {
        intrinsic: Intrinsic::AsyncGeneratorFunction,
        form: derived(Intrinsic::Function, "AsyncGeneratorFunction", 1, dynamic::async_generator_function),
        rows: &[prototype_row(Intrinsic::AsyncGeneratorFunctionPrototype)],
    },
    Holder {
        intrinsic: Intrinsic::AsyncGeneratorFunctionPrototype,
        form: inherits(Intrinsic::FunctionPrototype),
        rows: &[
            configurable_intrinsic("constructor", Intrinsic::AsyncGeneratorFunction),
            configurable_intrinsic("prototype", Intrinsic::AsyncGeneratorPrototype),
            tag("AsyncGeneratorFunction"),
        ],
    },
    Holder {
        intrinsic: Intrinsic::AsyncFunction,
        form: derived(Intrinsic::Function, "AsyncFunction", 1, dynamic::async_function),
        rows: &[prototype_row(Intrinsic::AsyncFunctionPrototype)],
    },
    Holder {
        intrinsic: Intrinsic::AsyncFunctionPrototype,
        form: inherits(Intrinsic::FunctionPrototype),
        rows: &[configurable_intrinsic("constructor", Intrinsic::AsyncFunction), tag("AsyncFunction")],
    },
];
