//! Template literals and tagged templates (ECMA-262, 13.2.8 and 13.3.11).

use dunder_syntax::JsString;
use dunder_syntax::tree::{TaggedTemplate, Template};

use super::calls::{Arguments, evaluate_call};
use super::evaluate_value;
use crate::abrupt::{Completion, Must};
use crate::agent::Agent;
use crate::descriptor::PropertyDescriptor;
use crate::evaluation::concatenate;
use crate::evaluation::references::get_value;
use crate::heap::names;
use crate::objects::array::array_create;
use crate::operations::objects::{IntegrityLevel, define_property_or_throw, set_integrity_level};
use crate::operations::type_conversion::{index_key, to_string};
use crate::value::{ObjectId, StringId, Value};

/// Evaluation of a TemplateLiteral (`#sec-template-literals-runtime-semantics-evaluation`)
pub(super) fn evaluate(agent: &mut Agent, node: &Template) -> Completion {
    let mut result = cooked(agent, node, 0);
    for (index, expression) in node.expressions.iter().enumerate() {
        let sub = evaluate_value(agent, expression)?;
        let middle = to_string(agent, sub)?;
        let tail = cooked(agent, node, index + 1);
        result = concatenate(agent, &[result, middle, tail])?;
    }
    Ok(result.into())
}

fn cooked(agent: &mut Agent, node: &Template, index: usize) -> StringId {
    match node.strings.get(index).and_then(|string| string.cooked.as_ref()) {
        Some(text) => agent.heap.strings.intern_literal(text),
        None => names::EMPTY,
    }
}

/// Evaluation of a tagged template (`#sec-tagged-templates-runtime-semantics-evaluation`)
pub(super) fn evaluate_tagged(agent: &mut Agent, node: &TaggedTemplate) -> Completion {
    let mut tag_ref = super::evaluate(agent, &node.tag)?;
    let tag_func = get_value(agent, &mut tag_ref)?;
    evaluate_call(agent, tag_func, tag_ref, Arguments::Template(node), false)
}

/// ArgumentListEvaluation (`#sec-runtime-semantics-argumentlistevaluation`) of a TemplateLiteral
pub(super) fn template_argument_list_evaluation(agent: &mut Agent, node: &TaggedTemplate) -> Completion<Vec<Value>> {
    let mut list = vec![get_template_object(agent, node)?.into()];
    for expression in &node.template.expressions {
        list.push(evaluate_value(agent, expression)?);
    }
    Ok(list)
}

/// GetTemplateObject (`#sec-gettemplateobject`)
fn get_template_object(agent: &mut Agent, node: &TaggedTemplate) -> Completion<ObjectId> {
    let realm = agent.current_realm();
    let site = std::ptr::from_ref(node) as usize;
    if let Some(template) = agent.heap[realm].template_map.get(&site) {
        return Ok(*template);
    }
    let count = node.template.strings.len() as f64;
    let template = array_create(agent, count, None).must()?;
    let raw_obj = array_create(agent, count, None).must()?;
    for (index, string) in node.template.strings.iter().enumerate() {
        let prop = index_key(agent, index as f64);
        let element = |agent: &mut Agent, array: ObjectId, text: Option<&JsString>| {
            let value = match text {
                Some(text) => agent.heap.strings.intern_literal(text).into(),
                None => Value::Undefined,
            };
            define_property_or_throw(agent, array, prop, PropertyDescriptor::data(value, false, true, false)).must()
        };
        element(agent, template, string.cooked.as_ref())?;
        element(agent, raw_obj, Some(&string.raw))?;
    }
    set_integrity_level(agent, raw_obj, IntegrityLevel::Frozen).must()?;
    let raw = PropertyDescriptor::data(raw_obj.into(), false, false, false);
    define_property_or_throw(agent, template, names::RAW.into(), raw).must()?;
    set_integrity_level(agent, template, IntegrityLevel::Frozen).must()?;
    agent.heap[realm].template_map.insert(site, template);
    Ok(template)
}
