//! Class definitions (ECMA-262, 15.7.14 to 15.7.16).

use std::mem::replace;
use std::sync::Arc;

use dunder_syntax::Span;
use dunder_syntax::scope::private_bound_identifiers;
use dunder_syntax::tree::Class;

use super::class_elements::{
    Element, class_element_evaluation, constructor_method, is_static, non_constructor_elements,
};
use super::expressions::evaluate;
use super::methods::{MethodDefinition, define_method};
use super::references::get_value;
use crate::abrupt::{Completion, Must, completion};
use crate::agent::{Agent, State};
use crate::environments::{
    PrivateElement, create_immutable_binding, initialize_binding, new_declarative_environment, new_private_environment,
};
use crate::heap::PrivateName;
use crate::heap::names;
use crate::heap::object::{ClassElementName, ClassFieldDefinition, ConstructorKind, DefaultConstructorSlots, Slots};
use crate::objects::builtin_function::create_builtin_function;
use crate::objects::function::{define_method_property, make_class_constructor, make_constructor, set_function_name};
use crate::objects::internal_methods as internal;
use crate::objects::ordinary::{ordinary_create_from_constructor, ordinary_object_create};
use crate::objects::set_constructor_kind;
use crate::operations::objects::{call, construct, get};
use crate::operations::private::{define_field, initialize_instance_elements, private_method_or_accessor_add};
use crate::operations::testing::is_constructor;
use crate::realm::{Args, Intrinsic};
use crate::value::{ObjectId, PrivateNameId, StringId, Value};
use crate::{none, some, step, when};

/// A private method or accessor with its [[Key]].
type PrivateMethod = (PrivateNameId, PrivateElement);

/// ClassDefinitionEvaluation (`#sec-runtime-semantics-classdefinitionevaluation`); the source text is that of the class
///
/// # Errors
/// Whatever the heritage, a computed key or a static initializer throws, or a TypeError.
pub fn class_definition_evaluation(
    agent: &mut Agent,
    class: &Arc<Class>,
    class_binding: Option<StringId>,
    class_name: ClassElementName,
) -> Completion<ObjectId> {
    // All parts of a class are strict mode code.
    let strict = replace(&mut agent.context_mut().strict, true);
    let result = class_definition_evaluation_as_strict_code(agent, class, class_binding, class_name);
    agent.context_mut().strict = strict;
    result
}

fn class_definition_evaluation_as_strict_code(
    agent: &mut Agent,
    class: &Arc<Class>,
    class_binding: Option<StringId>,
    class_name: ClassElementName,
) -> Completion<ObjectId> {
    let class_body = &class.elements;
    step!(agent, ClassDefinitionEvaluation, "1");
    let env = agent.context().lexical_environment;
    step!(agent, ClassDefinitionEvaluation, "2");
    let class_env = new_declarative_environment(agent, Some(env));
    if let Some(class_binding) = some!(agent, ClassDefinitionEvaluation, "3", class_binding) {
        step!(agent, ClassDefinitionEvaluation, "3.a");
        create_immutable_binding(agent, class_env, class_binding, true).must()?;
    }
    step!(agent, ClassDefinitionEvaluation, "4");
    let outer_private_environment = agent.context().private_environment;
    step!(agent, ClassDefinitionEvaluation, "5");
    let class_private_environment = new_private_environment(agent, outer_private_environment);
    if when!(agent, ClassDefinitionEvaluation, "6", !class_body.is_empty()) {
        for name in private_bound_identifiers(class) {
            step!(agent, ClassDefinitionEvaluation, "6.a");
            let dn = agent.heap.strings.intern_name(name);
            let bound = agent[class_private_environment].names.iter().any(|(pn, _)| *pn == dn);
            if when!(agent, ClassDefinitionEvaluation, "6.a.i", bound) {
                step!(agent, ClassDefinitionEvaluation, "6.a.i.1");
            } else {
                step!(agent, ClassDefinitionEvaluation, "6.a.ii");
                step!(agent, ClassDefinitionEvaluation, "6.a.ii.1");
                let description = agent.heap.strings.intern(&format!("#{name}"));
                let name = agent.heap.add_private_name(PrivateName { description });
                step!(agent, ClassDefinitionEvaluation, "6.a.ii.2");
                agent[class_private_environment].names.push((dn, name));
            }
        }
    }
    let proto_parent;
    let constructor_parent;
    match none!(agent, ClassDefinitionEvaluation, "7", class.heritage.as_ref()) {
        None => {
            step!(agent, ClassDefinitionEvaluation, "7.a");
            proto_parent = Some(agent.intrinsic(Intrinsic::ObjectPrototype));
            step!(agent, ClassDefinitionEvaluation, "7.b");
            constructor_parent = agent.intrinsic(Intrinsic::FunctionPrototype);
        }
        Some(class_heritage) => {
            step!(agent, ClassDefinitionEvaluation, "8");
            step!(agent, ClassDefinitionEvaluation, "8.a");
            agent.context_mut().lexical_environment = class_env;
            step!(agent, ClassDefinitionEvaluation, "8.b");
            step!(agent, ClassDefinitionEvaluation, "8.c");
            let superclass_ref = evaluate(agent, class_heritage);
            step!(agent, ClassDefinitionEvaluation, "8.d");
            agent.context_mut().lexical_environment = env;
            step!(agent, ClassDefinitionEvaluation, "8.e");
            let superclass = get_value(agent, &mut superclass_ref?)?;
            if when!(agent, ClassDefinitionEvaluation, "8.f", matches!(superclass, Value::Null)) {
                step!(agent, ClassDefinitionEvaluation, "8.f.i");
                proto_parent = None;
                step!(agent, ClassDefinitionEvaluation, "8.f.ii");
                constructor_parent = agent.intrinsic(Intrinsic::FunctionPrototype);
            } else {
                let superclass = superclass.as_object().filter(|_| is_constructor(agent, superclass));
                let Some(superclass) = none!(agent, ClassDefinitionEvaluation, "8.g", superclass) else {
                    step!(agent, ClassDefinitionEvaluation, "8.g.i");
                    return Err(agent.type_error("a class extends a value that is neither a constructor nor null"));
                };
                step!(agent, ClassDefinitionEvaluation, "8.h");
                step!(agent, ClassDefinitionEvaluation, "8.h.i");
                let parent = get(agent, superclass, names::PROTOTYPE.into())?;
                let neither = !parent.is_object() && !matches!(parent, Value::Null);
                if when!(agent, ClassDefinitionEvaluation, "8.h.ii", neither) {
                    return Err(agent.type_error("the parent's prototype is neither an object nor null"));
                }
                proto_parent = parent.as_object();
                step!(agent, ClassDefinitionEvaluation, "8.h.iii");
                constructor_parent = superclass;
            }
        }
    }
    step!(agent, ClassDefinitionEvaluation, "9");
    let proto = ordinary_object_create(agent, proto_parent, Slots::Ordinary);
    let constructor = if when!(agent, ClassDefinitionEvaluation, "10", class_body.is_empty()) {
        None
    } else {
        step!(agent, ClassDefinitionEvaluation, "11");
        constructor_method(agent, class_body)
    };
    step!(agent, ClassDefinitionEvaluation, "12");
    agent.context_mut().lexical_environment = class_env;
    step!(agent, ClassDefinitionEvaluation, "13");
    agent.context_mut().private_environment = Some(class_private_environment);
    let f = match none!(agent, ClassDefinitionEvaluation, "14", constructor) {
        None => {
            step!(agent, ClassDefinitionEvaluation, "14.a");
            step!(agent, ClassDefinitionEvaluation, "14.b");
            let (realm, prototype) = (agent.current_realm(), Some(constructor_parent));
            let f =
                create_builtin_function(agent, default_constructor, 0, class_name, realm, prototype, None, Vec::new());
            add_default_constructor_slots(agent, f);
            f
        }
        Some(function) => {
            step!(agent, ClassDefinitionEvaluation, "15");
            step!(agent, ClassDefinitionEvaluation, "15.a");
            let method = MethodDefinition { key: None, function };
            let constructor_info = define_method(agent, method, proto, Some(constructor_parent)).must()?;
            step!(agent, ClassDefinitionEvaluation, "15.b");
            let f = constructor_info.closure;
            step!(agent, ClassDefinitionEvaluation, "15.c");
            make_class_constructor(agent, f);
            step!(agent, ClassDefinitionEvaluation, "15.d");
            set_function_name(agent, f, class_name, None)?;
            f
        }
    };
    step!(agent, ClassDefinitionEvaluation, "16");
    set_source_text(agent, f, class.span);
    step!(agent, ClassDefinitionEvaluation, "17");
    make_constructor(agent, f, Some(false), Some(proto))?;
    if when!(agent, ClassDefinitionEvaluation, "18", class.heritage.is_some()) {
        set_constructor_kind(agent, f, ConstructorKind::Derived);
    }
    step!(agent, ClassDefinitionEvaluation, "19");
    define_method_property(agent, proto, names::CONSTRUCTOR.into(), f, false).must()?;
    let elements = if when!(agent, ClassDefinitionEvaluation, "20", class_body.is_empty()) {
        Vec::new()
    } else {
        step!(agent, ClassDefinitionEvaluation, "21");
        non_constructor_elements(agent, class_body)
    };
    step!(agent, ClassDefinitionEvaluation, "22");
    let mut instance_private_methods = Vec::new();
    step!(agent, ClassDefinitionEvaluation, "23");
    let mut static_private_methods = Vec::new();
    step!(agent, ClassDefinitionEvaluation, "24");
    let mut instance_fields = Vec::new();
    step!(agent, ClassDefinitionEvaluation, "25");
    let mut static_elements = Vec::new();
    for e in elements {
        step!(agent, ClassDefinitionEvaluation, "26");
        let result = if when!(agent, ClassDefinitionEvaluation, "26.a", !is_static(e)) {
            step!(agent, ClassDefinitionEvaluation, "26.a.i");
            class_element_evaluation(agent, e, proto)
        } else {
            step!(agent, ClassDefinitionEvaluation, "26.b");
            step!(agent, ClassDefinitionEvaluation, "26.b.i");
            class_element_evaluation(agent, e, f)
        };
        let (element, abrupt) = completion(result)?;
        if let Some(abrupt) = some!(agent, ClassDefinitionEvaluation, "26.c", abrupt) {
            step!(agent, ClassDefinitionEvaluation, "26.c.i");
            agent.context_mut().lexical_environment = env;
            step!(agent, ClassDefinitionEvaluation, "26.c.ii");
            agent.context_mut().private_environment = outer_private_environment;
            step!(agent, ClassDefinitionEvaluation, "26.c.iii");
            return Err(abrupt);
        }
        step!(agent, ClassDefinitionEvaluation, "26.d");
        if let Some(element) = some!(agent, ClassDefinitionEvaluation, "26.e", element.as_private()) {
            step!(agent, ClassDefinitionEvaluation, "26.e.i");
            let container = if when!(agent, ClassDefinitionEvaluation, "26.e.ii", !is_static(e)) {
                &mut instance_private_methods
            } else {
                step!(agent, ClassDefinitionEvaluation, "26.e.iii");
                &mut static_private_methods
            };
            add_private_method(agent, container, element);
        } else if let Some(field) = some!(agent, ClassDefinitionEvaluation, "26.f", element.as_field()) {
            if when!(agent, ClassDefinitionEvaluation, "26.f.i", !is_static(e)) {
                instance_fields.push(field);
            } else {
                step!(agent, ClassDefinitionEvaluation, "26.f.ii");
                static_elements.push(element);
            }
        } else if when!(agent, ClassDefinitionEvaluation, "26.g", matches!(element, Element::StaticBlock(_))) {
            step!(agent, ClassDefinitionEvaluation, "26.g.i");
            static_elements.push(element);
        }
    }
    step!(agent, ClassDefinitionEvaluation, "27");
    agent.context_mut().lexical_environment = env;
    if let Some(class_binding) = some!(agent, ClassDefinitionEvaluation, "28", class_binding) {
        step!(agent, ClassDefinitionEvaluation, "28.a");
        initialize_binding(agent, class_env, class_binding, f.into()).must()?;
    }
    step!(agent, ClassDefinitionEvaluation, "29");
    step!(agent, ClassDefinitionEvaluation, "30");
    set_elements(agent, f, instance_private_methods, instance_fields);
    for method in static_private_methods {
        step!(agent, ClassDefinitionEvaluation, "31");
        step!(agent, ClassDefinitionEvaluation, "31.a");
        private_method_or_accessor_add(agent, f, method).must()?;
    }
    for element_record in static_elements {
        step!(agent, ClassDefinitionEvaluation, "32");
        let field = element_record.as_field();
        let result = if let Some(field) = some!(agent, ClassDefinitionEvaluation, "32.a", field) {
            step!(agent, ClassDefinitionEvaluation, "32.a.i");
            define_field(agent, f, field)
        } else {
            step!(agent, ClassDefinitionEvaluation, "32.b");
            step!(agent, ClassDefinitionEvaluation, "32.b.i");
            step!(agent, ClassDefinitionEvaluation, "32.b.ii");
            match element_record {
                Element::StaticBlock(body_function) => call(agent, body_function.into(), f.into(), &[]).map(|_| ()),
                _ => Ok(()),
            }
        };
        let ((), abrupt) = completion(result)?;
        if let Some(abrupt) = some!(agent, ClassDefinitionEvaluation, "32.c", abrupt) {
            step!(agent, ClassDefinitionEvaluation, "32.c.i");
            agent.context_mut().private_environment = outer_private_environment;
            step!(agent, ClassDefinitionEvaluation, "32.c.ii");
            return Err(abrupt);
        }
    }
    step!(agent, ClassDefinitionEvaluation, "33");
    agent.context_mut().private_environment = outer_private_environment;
    step!(agent, ClassDefinitionEvaluation, "34");
    Ok(f)
}

/// Steps 26.e.iv and 26.e.v of ClassDefinitionEvaluation: a getter and a setter of one name are one element.
fn add_private_method(agent: &Agent, container: &mut Vec<PrivateMethod>, element: PrivateMethod) {
    let (key, element) = element;
    let pe = container.iter_mut().find(|(other, _)| *other == key);
    if let Some((_, pe)) = some!(agent, ClassDefinitionEvaluation, "26.e.iv", pe) {
        step!(agent, ClassDefinitionEvaluation, "26.e.iv.1");
        let PrivateElement::Accessor(pe_get, pe_set) = *pe else { panic!("{pe:?} where an accessor is due") };
        let PrivateElement::Accessor(get, set) = element else { panic!("{element:?} where an accessor is due") };
        let combined = if when!(agent, ClassDefinitionEvaluation, "26.e.iv.2", get.is_none()) {
            step!(agent, ClassDefinitionEvaluation, "26.e.iv.2.a");
            PrivateElement::Accessor(pe_get, set)
        } else {
            step!(agent, ClassDefinitionEvaluation, "26.e.iv.3");
            step!(agent, ClassDefinitionEvaluation, "26.e.iv.3.a");
            PrivateElement::Accessor(get, pe_set)
        };
        step!(agent, ClassDefinitionEvaluation, "26.e.iv.4");
        *pe = combined;
    } else {
        step!(agent, ClassDefinitionEvaluation, "26.e.v");
        step!(agent, ClassDefinitionEvaluation, "26.e.v.1");
        container.push((key, element));
    }
}

/// What the function that step 14.a of ClassDefinitionEvaluation makes does when it is called or constructed.
fn default_constructor(agent: &mut Agent, _: Value, args: Args<'_>, new_target: Option<ObjectId>) -> Completion {
    step!(agent, ClassDefinitionEvaluation, "14.a.i");
    let Some(new_target) = none!(agent, ClassDefinitionEvaluation, "14.a.ii", new_target) else {
        return Err(agent.type_error("a class constructor is called without new"));
    };
    step!(agent, ClassDefinitionEvaluation, "14.a.iii");
    let f = agent.context().function.expect("a function runs in a context of its own");
    let derived = default_constructor_slots(agent, f).constructor_kind == ConstructorKind::Derived;
    let result = if when!(agent, ClassDefinitionEvaluation, "14.a.iv", derived) {
        step!(agent, ClassDefinitionEvaluation, "14.a.iv.1");
        step!(agent, ClassDefinitionEvaluation, "14.a.iv.2");
        let func = internal::get_prototype_of(agent, f).must()?;
        let parent = func.filter(|func| is_constructor(agent, (*func).into()));
        let Some(func) = none!(agent, ClassDefinitionEvaluation, "14.a.iv.3", parent) else {
            return Err(agent.type_error("the parent of the class is not a constructor"));
        };
        step!(agent, ClassDefinitionEvaluation, "14.a.iv.4");
        construct(agent, func, args.0, Some(new_target))?
    } else {
        step!(agent, ClassDefinitionEvaluation, "14.a.v");
        step!(agent, ClassDefinitionEvaluation, "14.a.v.1");
        step!(agent, ClassDefinitionEvaluation, "14.a.v.2");
        ordinary_create_from_constructor(agent, new_target, Intrinsic::ObjectPrototype, Slots::Ordinary)?
    };
    step!(agent, ClassDefinitionEvaluation, "14.a.vi");
    initialize_instance_elements(agent, result, f)?;
    step!(agent, ClassDefinitionEvaluation, "14.a.vii");
    Ok(result.into())
}

/// Gives a default constructor the slots that a built-in function does not have.
fn add_default_constructor_slots(agent: &mut Agent, f: ObjectId) {
    let source = agent.context().source.clone();
    if let Slots::Builtin(slots) = &mut agent[f].slots {
        slots.class = Some(Box::new(DefaultConstructorSlots {
            constructor_kind: ConstructorKind::Base,
            source,
            source_text: Span::NONE,
            fields: Vec::new(),
            private_methods: Vec::new(),
        }));
    }
}

fn default_constructor_slots(agent: &State, f: ObjectId) -> &DefaultConstructorSlots {
    match &agent[f].slots {
        Slots::Builtin(slots) => slots.class.as_ref().expect("a default constructor has the slots of a class"),
        slots => panic!("{slots:?} where a default constructor is due"),
    }
}

/// Sets F.[[SourceText]].
fn set_source_text(agent: &mut Agent, f: ObjectId, source_text: Span) {
    match &mut agent[f].slots {
        Slots::Function(slots) => slots.source_text = source_text,
        Slots::Builtin(slots) => {
            slots.class.as_mut().expect("a default constructor has the slots of a class").source_text = source_text;
        }
        slots => panic!("{slots:?} where a constructor is due"),
    }
}

/// Sets F.[[PrivateMethods]] and F.[[Fields]].
fn set_elements(
    agent: &mut Agent,
    f: ObjectId,
    private_methods: Vec<PrivateMethod>,
    fields: Vec<ClassFieldDefinition>,
) {
    match &mut agent[f].slots {
        Slots::Function(slots) => {
            slots.private_methods = private_methods;
            slots.fields = fields;
        }
        Slots::Builtin(slots) => {
            let class = slots.class.as_mut().expect("a default constructor has the slots of a class");
            class.private_methods = private_methods;
            class.fields = fields;
        }
        slots => panic!("{slots:?} where a constructor is due"),
    }
}

/// BindingClassDeclarationEvaluation (`#sec-runtime-semantics-bindingclassdeclarationevaluation`)
///
/// # Errors
/// Whatever the class definition throws.
pub fn binding_class_declaration_evaluation(agent: &mut Agent, class: &Arc<Class>) -> Completion<ObjectId> {
    let Some(binding_identifier) = &class.name else {
        step!(agent, BindingClassDeclarationEvaluation, "1:1");
        step!(agent, BindingClassDeclarationEvaluation, "1:2");
        return class_definition_evaluation(agent, class, None, names::DEFAULT.into());
    };
    step!(agent, BindingClassDeclarationEvaluation, "1");
    let class_name = agent.heap.strings.intern_name(binding_identifier);
    step!(agent, BindingClassDeclarationEvaluation, "2");
    step!(agent, BindingClassDeclarationEvaluation, "3");
    let value = class_definition_evaluation(agent, class, Some(class_name), class_name.into())?;
    step!(agent, BindingClassDeclarationEvaluation, "4");
    let env = agent.context().lexical_environment;
    step!(agent, BindingClassDeclarationEvaluation, "5");
    initialize_binding(agent, env, class_name, value.into())?;
    step!(agent, BindingClassDeclarationEvaluation, "6");
    Ok(value)
}

/// Evaluation of a ClassDeclaration (`#sec-class-definitions-runtime-semantics-evaluation`): an empty completion
///
/// # Errors
/// Whatever the class definition throws.
pub fn evaluate_class_declaration(agent: &mut Agent, class: &Arc<Class>) -> Completion<()> {
    step!(agent, Class_Evaluation, "1");
    binding_class_declaration_evaluation(agent, class)?;
    step!(agent, Class_Evaluation, "2");
    Ok(())
}

/// Evaluation of a ClassExpression (`#sec-class-definitions-runtime-semantics-evaluation`)
///
/// # Errors
/// Whatever the class definition throws.
pub fn evaluate_class_expression(agent: &mut Agent, class: &Arc<Class>) -> Completion {
    let Some(binding_identifier) = &class.name else {
        step!(agent, Class_Evaluation, "1:1");
        step!(agent, Class_Evaluation, "1:2");
        return Ok(class_definition_evaluation(agent, class, None, names::EMPTY.into())?.into());
    };
    step!(agent, Class_Evaluation, "2:1");
    let class_name = agent.heap.strings.intern_name(binding_identifier);
    step!(agent, Class_Evaluation, "2:2");
    step!(agent, Class_Evaluation, "2:3");
    Ok(class_definition_evaluation(agent, class, Some(class_name), class_name.into())?.into())
}
