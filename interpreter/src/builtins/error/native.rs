//! The NativeError constructors (ECMA-262, 20.5.6).

use super::super::rows::{Holder, derived, inherits, intrinsic, prototype, text};
use super::install;
use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::heap::object::Slots;
use crate::objects::ordinary::ordinary_create_from_constructor;
use crate::operations::type_conversion::to_string;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, Value};
use crate::{none, step, when};

/// Writes out the two holders and the behaviour of each kind, which differ in their names only.
macro_rules! native_errors {
    ($($name:literal $behaviour:ident $constructor:ident $prototype:ident,)*) => {
        /// The constructors and their prototypes.
        pub(super) const HOLDERS: &[Holder] = &[$(
            Holder {
                intrinsic: Intrinsic::$constructor,
                form: derived(Intrinsic::Error, $name, 1, $behaviour),
                rows: &[prototype(Intrinsic::$prototype)],
            },
            Holder {
                intrinsic: Intrinsic::$prototype,
                form: inherits(Intrinsic::ErrorPrototype),
                rows: &[
                    intrinsic("constructor", Intrinsic::$constructor),
                    text("message", ""),
                    text("name", $name),
                ],
            },
        )*];

        $(
            fn $behaviour(agent: &mut Agent, _: Value, arguments: Args<'_>, new_target: Option<ObjectId>) -> Completion {
                native_error(agent, arguments, new_target, Intrinsic::$prototype)
            }
        )*
    };
}

native_errors! {
    "EvalError" eval_error EvalError EvalErrorPrototype,
    "RangeError" range_error RangeError RangeErrorPrototype,
    "ReferenceError" reference_error ReferenceError ReferenceErrorPrototype,
    "SyntaxError" syntax_error SyntaxError SyntaxErrorPrototype,
    "TypeError" type_error TypeError TypeErrorPrototype,
    "URIError" uri_error UriError UriErrorPrototype,
}

/// NativeError (`#sec-nativeerror`)
fn native_error(
    agent: &mut Agent,
    arguments: Args<'_>,
    new_target: Option<ObjectId>,
    prototype: Intrinsic,
) -> Completion {
    let (message, options) = (arguments.get(0), arguments.get(1));
    let new_target = match none!(agent, NativeError_constructor, "1", new_target) {
        Some(new_target) => new_target,
        None => install::active_function(agent),
    };
    step!(agent, NativeError_constructor, "2");
    let o = ordinary_create_from_constructor(agent, new_target, prototype, Slots::Error)?;
    if when!(agent, NativeError_constructor, "3", !message.is_undefined()) {
        step!(agent, NativeError_constructor, "3.a");
        let msg = to_string(agent, message)?;
        step!(agent, NativeError_constructor, "3.b");
        install::message(agent, o, msg)?;
    }
    step!(agent, NativeError_constructor, "4");
    install::install_error_cause(agent, o, options)?;
    step!(agent, NativeError_constructor, "5");
    Ok(o.into())
}
