//! What one program draws for itself before it is made: swarm testing.
//!
//! A program that may use everything uses a little of each; one that leaves half of it out does more with the rest, and
//! constructs that hide one another's effects come apart.

use dunder_syntax::tree::{Expression, Literal};
use dunder_syntax::{JsString, Name};

use crate::draw::Draw;
use crate::grow::identifier_name;
use crate::random::mix;
use crate::rows::THEMES;
use crate::{Config, Features};

/// The choices that hold for a whole program.
pub(crate) struct Plan {
    pub(crate) strict: bool,
    pub(crate) wrapped: bool,
    pub(crate) style: Style,
    pub(crate) objects: u16,
    pub(crate) operations: u16,
    pub(crate) bytes: u32,
    pub(crate) depth: u8,
    /// The optional parts that it may use.
    pub(crate) features: Features,
    /// The weight of each theme, zero for those that are left out.
    pub(crate) themes: [u8; THEMES.len()],
    /// The few keys that the program uses most, so that its operations meet.
    pub(crate) keys: Vec<Key>,
    /// What the rows that are left out are drawn from.
    swarm: u32,
    rows_left_out: u8,
}

/// A key of the program's own, in the forms that it is used in.
pub(crate) struct Key {
    pub(crate) expression: Expression,
    /// The text, if the key is a string.
    pub(crate) text: Option<JsString>,
    /// The same as an IdentifierName, if it is one.
    pub(crate) name: Option<Name>,
}

impl From<Expression> for Key {
    fn from(expression: Expression) -> Key {
        let text = match &expression {
            Expression::Literal(Literal::String(text)) => Some(text.clone()),
            _ => None,
        };
        let name = text.as_ref().and_then(identifier_name);
        Key { expression, text, name }
    }
}

/// How a program goes on behind an operation that throws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// A try statement around each operation.
    Each,
    /// A try statement around several operations.
    Grouped,
    /// A function that calls another one and catches what it throws.
    Attempt,
}

/// The ways, by how often they are taken.
const STYLES: &[Style] =
    &[Style::Each, Style::Each, Style::Grouped, Style::Grouped, Style::Grouped, Style::Attempt, Style::Attempt];

impl Plan {
    /// Draws everything but the keys, which are drawn with the help of what was drawn here.
    pub(crate) fn draw(config: &Config, draw: &mut Draw) -> Plan {
        let strict = draw.chance(config.strict);
        let mut features = Features::NONE;
        for &(_, part) in Features::NAMED {
            if config.features.contains(part) && !draw.chance(config.features_left_out) {
                features = features.and(part);
            }
        }
        let mut themes = [0; THEMES.len()];
        for (weight, theme) in themes.iter_mut().zip(THEMES) {
            let possible = features.contains(theme.needs) && !(theme.sloppy && strict);
            *weight = if possible && !draw.chance(config.themes_left_out) { theme.weight } else { 0 };
        }
        Plan {
            strict,
            wrapped: draw.chance(config.wrapped),
            style: *draw.one_of(STYLES),
            objects: draw.between((*config.objects.start()).into(), (*config.objects.end()).into()),
            operations: draw.between((*config.operations.start()).into(), (*config.operations.end()).into()),
            bytes: draw.between(*config.bytes.start(), *config.bytes.end()).into(),
            depth: draw.between((*config.depth.start()).into(), (*config.depth.end()).into()) as u8,
            features,
            themes,
            keys: Vec::new(),
            swarm: draw.bits(),
            rows_left_out: config.rows_left_out,
        }
    }

    /// Whether this program does without the row of that number.
    pub(crate) fn leaves_out(&self, row: u16) -> bool {
        mix(u64::from(self.swarm) << 16 | u64::from(row)) % 100 < self.rows_left_out.into()
    }
}
