//! Literals (ECMA-262, 13.2.3).

use dunder_syntax::tree::Literal;

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::builtins::{BigInt, reg_exp_create};
use crate::value::Value;

/// Evaluation of a Literal (`#sec-literals-runtime-semantics-evaluation`)
pub(super) fn evaluate(agent: &mut Agent, literal: &Literal) -> Completion {
    Ok(match literal {
        Literal::Null => Value::Null,
        Literal::Boolean(value) => (*value).into(),
        Literal::Number(value) => (*value).into(),
        Literal::String(text) => agent.heap.strings.intern_literal(text).into(),
        Literal::BigInt(digits) => {
            agent.burn((digits.len() * digits.len() / 1024) as u64)?;
            let value = BigInt::parse_bytes(digits.as_bytes(), 10).unwrap_or_default();
            Value::BigInt(agent.heap.add_big_int(value))
        }
        Literal::RegExp(literal) => {
            let pattern = agent.heap.strings.intern_name(&literal.pattern);
            let flags = agent.heap.strings.intern_name(&literal.flags);
            reg_exp_create(agent, pattern.into(), flags.into())?.into()
        }
    })
}
