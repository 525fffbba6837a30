//! The table of constructs, parsed: what the programs of this process are put together from.

use std::sync::LazyLock;

use dunder_syntax::tree::{ClassElement, Expression, PropertyDefinition, Statement};

use crate::hole::{self, Hole};
use crate::parse;
use crate::row::Row;
use crate::rows::{CATEGORIES, Category, Shape};
use crate::scope::Traits;

/// The whole table. Parsing it takes a few milliseconds, once.
pub(crate) static LIBRARY: LazyLock<Library> = LazyLock::new(Library::new);

/// How the constructors of Proxies and typed arrays are told from other names.
const EXOTIC: &[&str] = &["Proxy", "8Array", "16Array", "32Array", "64Array", "8ClampedArray"];

/// The rows of every category.
pub(crate) struct Library {
    shelves: Vec<Shelf>,
}

/// The rows of one category.
pub(crate) struct Shelf {
    templates: Vec<Template>,
    /// For each row, the sum of its weight and of those before it.
    sums: Vec<u16>,
}

/// A row and its tree.
pub(crate) struct Template {
    pub(crate) row: &'static Row,
    /// The row's place in the whole table.
    pub(crate) number: u16,
    pub(crate) fragment: Fragment,
    /// Whether none of its holes nests further constructs.
    pub(crate) leaf: bool,
    /// Whether it makes a Proxy or a typed array.
    pub(crate) exotic: bool,
    /// What the scope should hold for it.
    pub(crate) needs: Vec<Traits>,
}

/// A piece of a tree, with holes.
pub(crate) enum Fragment {
    Statements(Vec<Statement>),
    Expression(Expression),
    Properties(Vec<PropertyDefinition>),
    Members(Vec<ClassElement>),
}

impl Library {
    /// Parses the table.
    ///
    /// # Panics
    /// Where rows are no JavaScript or have a hole that there is not, with all of them: a test holds that none is.
    fn new() -> Library {
        let mut number = 0;
        let mut problems = Vec::new();
        let mut shelves = Vec::new();
        for &(_, shape, tables) in CATEGORIES {
            let mut shelf = Shelf { templates: Vec::new(), sums: Vec::new() };
            let mut sum = 0;
            for row in tables.iter().copied().flatten() {
                match compile(row, shape) {
                    Ok((fragment, holes)) => {
                        let leaf = !holes.iter().any(|hole| hole.nests());
                        let needs = holes.iter().filter_map(|hole| hole.needs()).collect();
                        let exotic = EXOTIC.iter().any(|name| row.code.contains(name));
                        shelf.templates.push(Template { row, number, fragment, leaf, exotic, needs });
                    }
                    Err(problem) => problems.push(format!("{}: {problem}", row.name)),
                }
                sum += u16::from(row.weight);
                shelf.sums.push(sum);
                number += 1;
            }
            shelves.push(shelf);
        }
        assert!(problems.is_empty(), "rows that cannot be used:\n{}", problems.join("\n"));
        Library { shelves }
    }

    /// Every row.
    pub(crate) fn templates(&self) -> impl Iterator<Item = &Template> {
        self.shelves.iter().flat_map(|shelf| &shelf.templates)
    }

    /// The rows of a category.
    pub(crate) fn shelf(&self, category: Category) -> &Shelf {
        &self.shelves[category as usize]
    }
}

impl Shelf {
    /// The rows.
    pub(crate) fn templates(&self) -> &[Template] {
        &self.templates
    }

    /// The sum of all weights.
    pub(crate) fn weight(&self) -> u16 {
        self.sums.last().copied().unwrap_or(0)
    }

    /// The place of the row that a number below [`Shelf::weight`] falls on.
    pub(crate) fn place(&self, number: u16) -> usize {
        self.sums.partition_point(|&sum| sum <= number)
    }
}

/// A row's tree, and its holes.
fn compile(row: &Row, shape: Shape) -> Result<(Fragment, Vec<Hole>), String> {
    let code = hole::compile(row.code).map_err(|word| format!("there is no hole ${word}"))?;
    Ok((parse::fragment(&code, shape)?, hole::holes(&code)))
}

impl Fragment {
    /// The statements of a statement list.
    pub(crate) fn statements(&self) -> &[Statement] {
        match self {
            Fragment::Statements(statements) => statements,
            _ => &[],
        }
    }

    /// The members of an object literal.
    pub(crate) fn properties(&self) -> &[PropertyDefinition] {
        match self {
            Fragment::Properties(properties) => properties,
            _ => &[],
        }
    }

    /// The elements of a class body.
    pub(crate) fn members(&self) -> &[ClassElement] {
        match self {
            Fragment::Members(members) => members,
            _ => &[],
        }
    }
}
