//! Growing: a row's tree with its holes filled.

mod expressions;
mod fill;
mod functions;
mod statements;

pub(crate) use expressions::identifier_name;
pub(crate) use fill::is_constant;

use dunder_syntax::tree::{Expression, Literal, Statement};
use dunder_syntax::{JsString, Name};

use crate::Config;
use crate::draw::Draw;
use crate::library::{LIBRARY, Library, Template};
use crate::plan::Plan;
use crate::rows::Category;
use crate::scope::{Age, Scope, Traits};

/// How often a row is drawn until one comes that the scope has everything for.
const DRAWS: u8 = 4;

/// A program on its way: what it draws from, what it has so far.
pub(crate) struct Grower<'u, 'a> {
    pub(crate) draw: Draw<'u, 'a>,
    pub(crate) plan: Plan,
    pub(crate) config: &'u Config,
    pub(crate) scope: Scope,
    /// The names of the rows taken, in order.
    pub(crate) rows: Vec<&'static str>,
    /// The size of the source text so far, roughly, in bytes.
    pub(crate) size: u32,
    /// Whether what was grown since this was last reset may throw when it is evaluated, unlike when it is called later.
    pub(crate) risk: bool,
    /// Whether the program has made a Proxy or a typed array.
    exotic: bool,
    /// Whether it may not make one now.
    pub(crate) ordinary: bool,
    /// In how many functions the growth stands.
    functions: u32,
    library: &'static Library,
    sites: u32,
}

/// The holes of one row while they are being filled.
pub(crate) struct Frame {
    /// The name that the row declares.
    pub(crate) new: Option<Name>,
    /// What the labelled holes were filled with.
    pub(crate) bound: Vec<(u8, Bound)>,
    /// The declarations that the row's statements want before them.
    pub(crate) before: Vec<Statement>,
    depth: u8,
}

/// What a labelled hole was filled with.
#[derive(Clone)]
pub(crate) struct Bound {
    pub(crate) expression: Expression,
    pub(crate) traits: Traits,
    pub(crate) age: Age,
}

impl Frame {
    /// A frame for a row that nests in nothing.
    pub(crate) fn outermost(new: Option<Name>) -> Frame {
        Frame { new, bound: Vec::new(), before: Vec::new(), depth: 0 }
    }

    fn inside(outer: &Frame) -> Frame {
        Frame { new: None, bound: Vec::new(), before: Vec::new(), depth: outer.depth + 1 }
    }

    /// What the hole of that label was filled with.
    pub(crate) fn bound(&self, label: u8) -> Option<&Bound> {
        self.bound.iter().find(|(known, _)| *known == label).map(|(_, bound)| bound)
    }
}

impl<'u, 'a> Grower<'u, 'a> {
    pub(crate) fn new(draw: Draw<'u, 'a>, plan: Plan, config: &'u Config) -> Self {
        let scope = Scope::default();
        Grower {
            draw,
            plan,
            config,
            scope,
            rows: Vec::with_capacity(64),
            size: 0,
            risk: false,
            exotic: false,
            ordinary: false,
            functions: 0,
            library: &LIBRARY,
            sites: 0,
        }
    }

    /// Takes a row of a category, and notes that it was taken. Where it is `deep`, the row nests nothing further.
    pub(crate) fn template(&mut self, category: Category, deep: bool) -> &'static Template {
        let shelf = self.library.shelf(category);
        let templates = shelf.templates();
        let mut start = 0;
        for _ in 0..DRAWS {
            start = shelf.place(self.draw.below(shelf.weight()));
            let needs = &templates[start].needs;
            if self.allows(&templates[start], deep) && needs.iter().all(|&needed| self.scope.holds(needed)) {
                break;
            }
        }
        // A row that is not to be had is replaced by the next one; the first of each category always is.
        let (behind, ahead) = templates.split_at(start);
        let chosen = ahead.iter().chain(behind).find(|template| self.allows(template, deep));
        let chosen = chosen.unwrap_or(&templates[0]);
        self.rows.push(chosen.row.name);
        self.exotic |= chosen.exotic;
        self.note_risk(chosen.row.risky);
        chosen
    }

    fn allows(&self, template: &Template, leaf: bool) -> bool {
        let row = template.row;
        let possible = self.plan.features.contains(row.features) && !(row.sloppy && self.plan.strict);
        let left_out = self.plan.leaves_out(template.number) || self.config.avoid.contains(template.number);
        let unfitting = row.ordinary && self.exotic || template.exotic && self.ordinary;
        possible && !unfitting && !left_out && (template.leaf || !leaf)
    }

    /// Notes that something may throw, unless it is in a function that is only called later.
    fn note_risk(&mut self, risky: bool) {
        self.risk |= risky && self.functions == 0;
    }

    /// The statements of a row.
    pub(crate) fn row(&mut self, template: &'static Template, frame: &mut Frame) -> Vec<Statement> {
        let mut out = Vec::with_capacity(template.fragment.statements().len());
        self.statements(template.fragment.statements(), frame, &mut out);
        out
    }

    /// The next site.
    pub(crate) fn site(&mut self) -> u32 {
        self.sites += 1;
        self.sites
    }

    /// The next site as an expression.
    pub(crate) fn site_number(&mut self) -> Expression {
        Expression::Literal(Literal::Number(self.site().into()))
    }

    /// A string of a row, with a site for each `#`.
    fn string(&mut self, text: &JsString) -> JsString {
        let hash = u16::from(b'#');
        self.size += text.units().len() as u32 + 2;
        if !text.units().contains(&hash) {
            return text.clone();
        }
        let mut out = Vec::with_capacity(text.units().len() + 8);
        for &unit in text.units() {
            if unit == hash {
                push_digits(&mut out, self.site());
            } else {
                out.push(unit);
            }
        }
        JsString::from(out)
    }
}

/// Appends a number in base ten.
fn push_digits(out: &mut Vec<u16>, number: u32) {
    if number > 9 {
        push_digits(out, number / 10);
    }
    out.push(u16::from(b'0') + (number % 10) as u16);
}
