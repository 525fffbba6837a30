//! Functions made of text: Function, GeneratorFunction, AsyncFunction, AsyncGeneratorFunction.

use dunder_syntax::Span;

use crate::abrupt::{Abrupt, Completion, Halt};
use crate::agent::Agent;
use crate::realm::Args;
use crate::value::{ObjectId, Value};

fn unsupported(name: &str) -> Abrupt {
    Halt::Unsupported(format!("{name}, called"), Span::NONE).into()
}

/// Function (`#sec-function-p1-p2-pn-body`)
pub(super) fn function(_: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    Err(unsupported("Function"))
}

/// GeneratorFunction (`#sec-generatorfunction`)
pub(super) fn generator_function(_: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    Err(unsupported("GeneratorFunction"))
}

/// AsyncFunction (`#sec-async-function-constructor-arguments`)
pub(super) fn async_function(_: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    Err(unsupported("AsyncFunction"))
}

/// AsyncGeneratorFunction (`#sec-asyncgeneratorfunction`)
pub(super) fn async_generator_function(_: &mut Agent, _: Value, _: Args<'_>, _: Option<ObjectId>) -> Completion {
    Err(unsupported("AsyncGeneratorFunction"))
}
