//! Completion Records of statements (ECMA-262, 6.2.4).

use crate::value::{StringId, Value};

/// A completion of a statement that is not a throw.
#[derive(Clone, Copy, Debug)]
pub enum Flow {
    /// A normal completion; ~empty~ is `None`
    Normal(Option<Value>),
    /// A break completion
    Break {
        /// [[Target]]
        target: Option<StringId>,
        /// [[Value]]
        value: Option<Value>,
    },
    /// A continue completion
    Continue {
        /// [[Target]]
        target: Option<StringId>,
        /// [[Value]]
        value: Option<Value>,
    },
    /// A return completion
    Return(Value),
}

impl Flow {
    /// [[Value]]
    pub fn value(self) -> Option<Value> {
        match self {
            Flow::Normal(value) | Flow::Break { value, .. } | Flow::Continue { value, .. } => value,
            Flow::Return(value) => Some(value),
        }
    }

    /// UpdateEmpty (`#sec-updateempty`)
    pub fn update_empty(self, value: Option<Value>) -> Flow {
        match self {
            Flow::Normal(None) => Flow::Normal(value),
            Flow::Break { target, value: None } => Flow::Break { target, value },
            Flow::Continue { target, value: None } => Flow::Continue { target, value },
            full => full,
        }
    }

    /// What a BreakableStatement makes of a break without a target (`#sec-runtime-semantics-labelledevaluation`).
    pub(super) fn breakable(self) -> Flow {
        match self {
            Flow::Break { target: None, value } => Flow::Normal(Some(value.unwrap_or_default())),
            other => other,
        }
    }

    /// What a LabelledStatement makes of a break to its label (`#sec-runtime-semantics-labelledevaluation`).
    pub(super) fn broken_to(self, label: StringId) -> Flow {
        match self {
            Flow::Break { target, value } if target == Some(label) => Flow::Normal(value),
            other => other,
        }
    }

    /// LoopContinues (`#sec-loopcontinues`)
    pub(super) fn loop_continues(self, label_set: LabelSet<'_>) -> bool {
        match self {
            Flow::Normal(_) => true,
            Flow::Continue { target: None, .. } => true,
            Flow::Continue { target: Some(target), .. } => contains(label_set, target),
            Flow::Break { .. } | Flow::Return(_) => false,
        }
    }
}

/// labelSet, innermost label first
pub(super) type LabelSet<'a> = Option<&'a Label<'a>>;

/// A label in a label set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label<'a> {
    pub(super) label: StringId,
    pub(super) outer: LabelSet<'a>,
}

fn contains(mut label_set: LabelSet<'_>, target: StringId) -> bool {
    while let Some(label) = label_set {
        if label.label == target {
            return true;
        }
        label_set = label.outer;
    }
    false
}
