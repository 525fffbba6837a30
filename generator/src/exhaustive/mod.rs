//! Every combination, where the domain is small: kinds of objects × places in a chain × operations × keys × receivers × modes ×
//! behaviours of traps, as numbered programs.
//!
//! An area is a piece of JavaScript with holes and, for each hole, the list of what fills it. Its programs are all
//! combinations, numbered as digits are: the last hole changes fastest. An area packs the operations that make a fresh
//! object each into one program, so that a combination is one program and each operation prints for itself.
//!
//! Nothing is left out but by these equivalences, which the tables state where they use them:
//! the mode is no dimension where only built-in functions are called, which are strict whoever calls them; the place is none
//! where an operation looks at the object alone.

mod built_ins;
mod calls;
mod chains;
mod classes;
mod construction;
mod constructs;
mod conversions;
mod functions;
mod kinds;
mod properties;
mod scopes;
mod traps;
mod typed_arrays;

use dunder_syntax::Program;
use dunder_syntax::parse::parse_script;

use crate::random::mix;

/// A part of the matrix.
#[derive(Clone, Copy, Debug)]
pub struct Area {
    /// Its name.
    pub name: &'static str,
    /// What is combined in it.
    pub help: &'static str,
    made: Made,
}

/// What the programs of an area are.
#[derive(Clone, Copy, Debug)]
enum Made {
    /// Every combination of what fills the holes of a code.
    Combinations {
        /// The holes, each with what fills it.
        dimensions: &'static [Dimension],
        /// The program. `$hole` is filled; in it and in what fills it, `#` is a site of its own.
        code: &'static str,
    },
    /// Every row of the table of constructs.
    Rows,
}

/// An area of combinations.
const fn area(name: &'static str, help: &'static str, dimensions: &'static [Dimension], code: &'static str) -> Area {
    Area { name, help, made: Made::Combinations { dimensions, code } }
}

/// A hole of an area, without its `$`, and what fills it.
type Dimension = (&'static str, &'static [&'static str]);

/// Every area, in the order in which they are numbered.
const AREAS: &[Area] = &[
    properties::ACCESS,
    properties::DEFINITIONS,
    properties::RECEIVERS,
    properties::INTEGRITY,
    properties::NUMERIC_KEYS,
    properties::LENGTHS,
    properties::MAPPED_ARGUMENTS,
    chains::PROTOTYPES,
    chains::LITERALS,
    chains::INSTANCES,
    chains::ENUMERATION,
    traps::TRAPS,
    traps::INVARIANTS,
    construction::NEW_TARGETS,
    construction::RESULTS,
    classes::HERITAGE,
    classes::ELEMENTS,
    classes::SUPER,
    calls::CALLS,
    calls::BOUND,
    functions::FUNCTIONS,
    built_ins::BUILT_INS,
    typed_arrays::TYPED_ARRAYS,
    calls::OBJECT_FUNCTIONS,
    calls::ARRAY_METHODS,
    conversions::OPERATORS,
    conversions::KEYS,
    scopes::WITH,
    scopes::ITERATION,
    Area { name: "constructs", help: constructs::HELP, made: Made::Rows },
];

/// In front of every program: whatever an operation throws is printed, and the next one follows.
const PREAMBLE: &str = "function attempt(n, f) { try { f(); } catch (e) { caught(n, e); } }\n";

impl Area {
    /// Every area, in the order in which they are numbered.
    pub fn all() -> &'static [Area] {
        AREAS
    }

    /// How many programs it has.
    pub fn programs(&self) -> u64 {
        match self.made {
            Made::Combinations { dimensions, .. } => {
                dimensions.iter().map(|(_, choices)| choices.len() as u64).product()
            }
            Made::Rows => constructs::programs(),
        }
    }

    /// One of its programs.
    ///
    /// # Panics
    /// Where the area has no such program, or where it does not parse: a test holds that all do.
    fn program(&self, index: u64) -> Program {
        assert!(index < self.programs(), "{} has no program {index}", self.name);
        match self.made {
            Made::Combinations { dimensions, code } => {
                let text = combined(dimensions, code, index);
                parse_script(&text).unwrap_or_else(|error| panic!("{} {index}: {error:?}\n{text}", self.name))
            }
            Made::Rows => constructs::program(index),
        }
    }
}

/// The text of a combination.
fn combined(dimensions: &[Dimension], code: &str, mut index: u64) -> String {
    let mut filling = Vec::with_capacity(dimensions.len());
    for (hole, choices) in dimensions.iter().rev() {
        let count = choices.len() as u64;
        filling.push((*hole, choices[(index % count) as usize]));
        index /= count;
    }
    let strict = filling.contains(&("mode", STRICT));
    let mut text = if strict { "\"use strict\";\n".to_owned() } else { String::new() };
    text += PREAMBLE;
    let (mut body, mut sites) = (String::new(), 0);
    fill(code, &filling, &mut sites, &mut body);
    // One further realm is enough, however often something of it is made.
    if body.contains(REALM) {
        text += &format!("const other = {REALM};\n");
        body = body.replace(REALM, "other");
    }
    text + &body
}

/// What stands for the global object of another realm.
const REALM: &str = "$262.createRealm().global";

/// What stands for the modes in the dimension `mode`, which fills no hole.
const STRICT: &str = "strict";

/// The dimension of the modes.
const MODES: Dimension = ("mode", &["sloppy", STRICT]);

/// Appends code with its holes filled and its sites numbered.
fn fill(code: &str, filling: &[(&str, &str)], sites: &mut u32, out: &mut String) {
    let mut rest = code;
    while let Some(at) = rest.find(['$', '#']) {
        out.push_str(&rest[..at]);
        let behind = &rest[at + 1..];
        let end = behind.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(behind.len());
        let hole = filling.iter().find(|(hole, _)| *hole == &behind[..end]);
        // A name of private elements has its # in front of a letter, and stays.
        rest = match (rest.as_bytes()[at], hole) {
            (b'#', _) if end > 0 => {
                out.push('#');
                behind
            }
            (b'#', _) => {
                *sites += 1;
                out.push_str(&sites.to_string());
                behind
            }
            (_, Some((_, choice))) => {
                fill(choice, filling, sites, out);
                &behind[end..]
            }
            _ => {
                out.push('$');
                behind
            }
        };
    }
    out.push_str(rest);
}

/// Areas, numbered through, or one part in so many of them.
#[derive(Clone, Debug)]
pub struct Matrix {
    areas: Vec<&'static Area>,
    part: u64,
    parts: u64,
}

impl Matrix {
    /// The areas of these names, in the order of the matrix; all of them where no name is given.
    ///
    /// # Errors
    /// The first name that no area has.
    pub fn new<'n>(names: &[&'n str]) -> Result<Matrix, &'n str> {
        if let Some(unknown) = names.iter().find(|name| AREAS.iter().all(|area| area.name != **name)) {
            return Err(unknown);
        }
        let areas = AREAS.iter().filter(|area| names.is_empty() || names.contains(&area.name)).collect();
        Ok(Matrix { areas, part: 0, parts: 1 })
    }

    /// One part of these, counted from zero, in so many: of each run of as many consecutive programs one, chosen by a hash
    /// of where the run begins, so that no part holds what another one always misses.
    ///
    /// # Panics
    /// Where there is no such part.
    pub fn part(self, part: u64, parts: u64) -> Matrix {
        assert!(part < parts, "there is no part {part} of {parts}");
        Matrix { part, parts, ..self }
    }

    /// How many programs there are.
    pub fn len(&self) -> u64 {
        let all = self.whole();
        let runs = all / self.parts;
        runs + u64::from(self.place(runs) < all)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A program.
    ///
    /// # Panics
    /// Where there is none of that number.
    pub fn program(&self, index: u64) -> Program {
        let (area, index) = self.area(index);
        area.program(index)
    }

    /// The area that a program is of, and its number there.
    ///
    /// # Panics
    /// Where there is none of that number.
    pub fn area(&self, index: u64) -> (&'static Area, u64) {
        let mut left = self.place(index);
        for area in &self.areas {
            match left.checked_sub(area.programs()) {
                Some(rest) => left = rest,
                None => return (area, left),
            }
        }
        panic!("the matrix has no program {index}")
    }

    /// The numbers of all programs in an order of which every beginning is a sample that is spread over the whole: that of a
    /// hash of them.
    pub fn spread(&self) -> Vec<u64> {
        let mut indices: Vec<u64> = (0..self.len()).collect();
        indices.sort_by_cached_key(|index| mix(self.place(*index)));
        indices
    }

    /// How many programs the areas have, all parts together.
    fn whole(&self) -> u64 {
        self.areas.iter().map(|area| area.programs()).sum()
    }

    /// The number of one of this part's programs among those of all parts.
    fn place(&self, index: u64) -> u64 {
        index * self.parts + (mix(index) + self.part) % self.parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Programs that have everything in them that fills a hole, and a few hundred more.
    fn sample(dimensions: &[Dimension], programs: u64) -> impl Iterator<Item = u64> {
        let mut step = 1;
        let mut indices = Vec::new();
        for (_, choices) in dimensions.iter().rev() {
            indices.extend((0..choices.len() as u64).map(|choice| choice * step));
            step *= choices.len() as u64;
        }
        indices.into_iter().chain((0..400).map(move |turn| mix(turn) % programs))
    }

    #[test]
    fn programs_parse_and_no_hole_is_left() {
        let mut problems = Vec::new();
        for area in AREAS {
            let Made::Combinations { dimensions, code } = area.made else { continue };
            for index in sample(dimensions, area.programs()) {
                let text = combined(dimensions, code, index);
                let hole =
                    text.replace("$262", "").replace("${", "").contains('$').then(|| "a hole is left".to_owned());
                let problem = parse_script(&text).err().map(|error| format!("{error:?}")).or(hole);
                problems.extend(problem.map(|problem| format!("{} {index}: {problem}\n{text}", area.name)));
            }
        }
        assert!(problems.is_empty(), "{} problems, the first:\n{}", problems.len(), problems[0]);
    }

    #[test]
    fn every_row_of_statements_has_its_programs_and_they_parse() {
        let matrix = Matrix::new(&["constructs"]).unwrap();
        // As many fillings as there are and one more: every row, and another filling of each.
        for index in (0..matrix.len()).step_by(constructs::FILLINGS as usize + 1) {
            let program = matrix.program(index);
            let text = program.to_string();
            match parse_script(&text) {
                Ok(parsed) => assert!(parsed == program, "{index} prints as another program:\n{text}"),
                Err(error) => panic!("{index} does not parse: {error:?}\n{text}"),
            }
        }
    }

    #[test]
    fn each_hole_is_used_and_has_its_own_choices() {
        for area in AREAS {
            let Made::Combinations { dimensions, code } = area.made else { continue };
            for (place, (hole, choices)) in dimensions.iter().enumerate() {
                let name = format!("${hole}");
                let nested = dimensions.iter().any(|(_, others)| others.iter().any(|it| it.contains(&name)));
                assert!(code.contains(&name) || nested || *hole == "mode", "{}: {name} stands nowhere", area.name);
                assert!(!dimensions[..place].iter().any(|(other, _)| other == hole), "{}: {name} twice", area.name);
                for (at, choice) in choices.iter().enumerate() {
                    assert!(!choices[..at].contains(choice), "{}: {name} has {choice} twice", area.name);
                }
            }
        }
    }

    #[test]
    fn parts_are_disjoint_and_together_the_whole() {
        let whole = Matrix::new(&["lengths"]).unwrap();
        for parts in [2, 3, 7] {
            let mut seen = Vec::new();
            for part in 0..parts {
                let matrix = whole.clone().part(part, parts);
                seen.extend((0..matrix.len()).map(|index| matrix.place(index)));
            }
            seen.sort_unstable();
            assert_eq!(seen, (0..whole.len()).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_beginning_of_the_spread_is_a_sample_of_the_whole() {
        let whole = Matrix::new(&[]).unwrap();
        let mut spread = whole.spread();
        let in_first_half = spread[..1000].iter().filter(|index| **index < whole.len() / 2).count();
        assert!((450..550).contains(&in_first_half), "{in_first_half} of 1000 programs");
        spread.sort_unstable();
        assert!(spread.into_iter().eq(0..whole.len()));
    }

    #[test]
    fn a_name_that_no_area_has_is_refused() {
        assert_eq!(Matrix::new(&["traps", "nothing"]).map(|matrix| matrix.len()), Err("nothing"));
        let (area, index) = Matrix::new(&[]).unwrap().area(AREAS[0].programs());
        assert_eq!((area.name, index), (AREAS[1].name, 0));
    }
}
