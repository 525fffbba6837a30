//! From a source text and an engine to a verdict.

use std::rc::Rc;
use std::sync::Arc;

use dunder_engines::{End, Engine, Halt, Interpreter, Limits, Observation, Traced};
use dunder_syntax::{Program, parse_script};

use crate::compare::{compare, compare_under, differences};
use crate::divergence::Divergence;
use crate::masks::Masks;
use crate::signature::Signature;
use crate::spelling::{PLACES, Place, USUAL, USUAL_TEXT, with_parentheses};
use crate::verdict::{Reason, Verdict};

/// Makes an engine of which no program has seen anything; an error says why it cannot be had.
pub type Maker = dyn Fn() -> Result<Box<dyn Engine>, String>;

/// An engine that is judged, and the means to have a fresh one.
pub struct Contender {
    engine: Box<dyn Engine>,
    make: Rc<Maker>,
    make_witness: Rc<Maker>,
}

impl Contender {
    /// Makes the engine; `make` is asked again whenever a fresh one is wanted.
    ///
    /// # Errors
    /// Where `make` fails, with its words.
    pub fn new(make: impl Fn() -> Result<Box<dyn Engine>, String> + 'static) -> Result<Contender, String> {
        let make: Rc<Maker> = Rc::new(make);
        Ok(Contender { engine: make()?, make: make.clone(), make_witness: make })
    }

    /// Makes an engine for many programs; `make_witness` makes the same one for a single program, which may be cheaper.
    ///
    /// # Errors
    /// Where `make` fails, with its words.
    pub fn with_witness(
        make: impl Fn() -> Result<Box<dyn Engine>, String> + 'static,
        make_witness: impl Fn() -> Result<Box<dyn Engine>, String> + 'static,
    ) -> Result<Contender, String> {
        Ok(Contender { engine: make()?, make: Rc::new(make), make_witness: Rc::new(make_witness) })
    }

    /// The engine's short name.
    pub fn name(&self) -> &str {
        self.engine.name()
    }

    /// The engine's name and version, for readers.
    pub fn version(&self) -> &str {
        self.engine.version()
    }

    /// What the engine at hand observes.
    pub fn observe(&mut self, source: &str) -> Observation {
        self.engine.observe(source)
    }

    /// What a fresh engine observes, which runs nothing else; the one at hand stays.
    ///
    /// # Errors
    /// Where it cannot be made.
    pub fn observe_afresh(&self, source: &str) -> Result<Observation, String> {
        Ok((self.make_witness)()?.observe(source))
    }

    /// Puts a fresh engine in the place of the one at hand.
    ///
    /// # Errors
    /// Where it cannot be made; the one at hand stays.
    pub fn renew(&mut self) -> Result<(), String> {
        self.engine = (self.make)()?;
        Ok(())
    }
}

/// The interpreter, ready to hold engines against it.
pub struct Judge {
    interpreter: Interpreter,
}

impl Judge {
    /// Makes the interpreter's realm.
    pub fn new(limits: Limits) -> Judge {
        Judge { interpreter: Interpreter::new(limits) }
    }

    /// What the interpreter observes: what an engine is expected to.
    pub fn expect(&mut self, source: &str) -> Observation {
        self.interpreter.observe(source)
    }

    /// What the interpreter observes of a program that is a tree already, and prints as `source`.
    ///
    /// A tree that was not parsed has no source text; a program that reads its own is run again from the text.
    pub fn expect_of_program(&mut self, program: Arc<Program>, source: &str) -> Observation {
        let observation = self.interpreter.observe_program(program);
        match observation.end {
            End::Halted(Halt::Unsupported(_)) => self.expect(source),
            _ => observation,
        }
    }

    /// The interpreter itself, for what it reached.
    pub fn interpreter(&mut self) -> &mut Interpreter {
        &mut self.interpreter
    }

    /// Runs a program in the interpreter and in an engine and compares.
    pub fn judge(&mut self, source: &str, contender: &mut Contender) -> Verdict {
        let expected = self.expect(source);
        self.judge_against(&expected, source, contender)
    }

    /// Runs a program in an engine and compares with what the interpreter observed.
    ///
    /// A divergence counts only if it shows again from the text alone, in a fresh engine; its steps come from a second,
    /// traced run of the interpreter. An engine at hand that a fresh one contradicts has kept something of the programs
    /// before, and is replaced.
    pub fn judge_against(&mut self, expected: &Observation, source: &str, contender: &mut Contender) -> Verdict {
        compare(expected, &contender.observe(source)).and_then(|_| {
            let again = contender.observe_afresh(source);
            self.confirm(source, None, again, contender)
        })
    }

    /// Runs a program in the interpreter and in an engine and compares with other masks than those of this process.
    pub fn judge_under(&mut self, masks: &Masks, source: &str, contender: &mut Contender) -> Verdict {
        compare_under(masks, &self.expect(source), &contender.observe(source)).and_then(|_| {
            let actual = match contender.observe_afresh(source) {
                Ok(actual) => actual,
                Err(why) => return Verdict::Inconclusive(Reason::Unavailable(why)),
            };
            self.explain(masks, source, None, contender.name(), actual)
        })
    }

    /// Runs a program in both and compares, in the engine at hand alone: for a search that confirms what it finds.
    pub(crate) fn inspect(&mut self, source: &str, contender: &mut Contender) -> Verdict {
        let actual = contender.observe(source);
        compare(&self.expect(source), &actual)
            .and_then(|_| self.explain(Masks::in_force(), source, None, contender.name(), actual))
    }

    /// Holds what a fresh engine did with a program in which the one at hand differed against the interpreter, with its steps.
    /// Where they agree, the one at hand has kept something of the programs before, and is replaced.
    pub(crate) fn confirm(
        &mut self,
        source: &str,
        tree: Option<&Arc<Program>>,
        again: Result<Observation, String>,
        contender: &mut Contender,
    ) -> Verdict {
        let actual = match again {
            Ok(actual) => actual,
            Err(why) => return Verdict::Inconclusive(Reason::Unavailable(why)),
        };
        match self.look_at(source, tree, actual, contender) {
            Verdict::Agree => {
                Verdict::Inconclusive(contender.renew().map_or_else(Reason::Unavailable, |()| Reason::Unstable))
            }
            verdict => verdict,
        }
    }

    /// Holds what an engine did with a program against the interpreter, with its steps.
    ///
    /// Where the program is a tree already, that it prints as `source` is taken for granted; and of the ways in which an
    /// engine may misread it only the usual one is looked for.
    pub(crate) fn look_at(
        &mut self,
        source: &str,
        tree: Option<&Arc<Program>>,
        actual: Observation,
        contender: &mut Contender,
    ) -> Verdict {
        self.explain(Masks::in_force(), source, tree, contender.name(), actual).map(|mut divergence| {
            let misread = match tree {
                Some(tree) if source.contains(USUAL_TEXT) => misread(tree, USUAL, &divergence, contender),
                Some(_) => None,
                None => parse_script(source).ok().and_then(|tree| misread(&tree, PLACES, &divergence, contender)),
            };
            if let Some(place) = misread {
                divergence.signature = Signature::of_spelling(&divergence.engine, place);
            }
            divergence
        })
    }

    /// Compares an observation with a traced run of the interpreter.
    fn explain(
        &mut self,
        masks: &Masks,
        source: &str,
        tree: Option<&Arc<Program>>,
        engine: &str,
        actual: Observation,
    ) -> Verdict {
        let Traced { observation: expected, windows, .. } = self.trace(source, tree);
        differences(masks, &expected, &actual).and_then(|found| {
            let parsed = if tree.is_none() { parse_script(source).ok() } else { None };
            let program = tree.map(Arc::as_ref).or(parsed.as_ref());
            let divergence = Divergence::new(masks, engine, program, found, expected, actual, windows);
            match &divergence.open {
                Some(clause) => Verdict::Inconclusive(Reason::Open(clause.clone())),
                None => Verdict::Diverge(divergence),
            }
        })
    }

    /// A traced run of a program, of its tree where that will do: see [`Judge::expect_of_program`].
    fn trace(&mut self, source: &str, tree: Option<&Arc<Program>>) -> Traced {
        let of_tree = tree.map(|tree| self.interpreter.observe_program_traced(tree.clone()));
        let decides = |traced: &Traced| !matches!(traced.observation.end, End::Halted(Halt::Unsupported(_)));
        of_tree.filter(decides).unwrap_or_else(|| self.interpreter.observe_traced(source))
    }
}

/// Where the engine reads the program as another one: at which of some places parentheses that change nothing make it go on
/// as expected.
fn misread(
    program: &Program,
    places: &[(Place, &'static str)],
    divergence: &Divergence,
    contender: &mut Contender,
) -> Option<&'static str> {
    let mut is_right = |places: &[Place]| {
        let text = with_parentheses(program, places)?;
        let goes_on = match compare(&divergence.expected, &contender.observe(&text)) {
            Verdict::Agree => true,
            Verdict::Diverge(difference) => difference.index > divergence.difference.index,
            Verdict::Inconclusive(_) => false,
        };
        goes_on.then_some(())
    };
    is_right(&places.iter().map(|(place, _)| *place).collect::<Vec<_>>())?;
    if let [(_, name)] = places {
        return Some(name);
    }
    // Where it takes two of them, any name does.
    let single = places.iter().find(|(place, _)| is_right(&[*place]).is_some());
    Some(single.map_or("parentheses", |(_, name)| name))
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::rc::Rc;

    use dunder_engines::{Event, QuickJs};

    use super::*;
    use crate::Kind;

    /// Calls an engine that is not one with every program.
    struct Odd<F>(F);

    impl<F: FnMut(&str) -> Observation> Engine for Odd<F> {
        fn name(&self) -> &str {
            "odd"
        }

        fn version(&self) -> &str {
            "Odd 1"
        }

        fn observe(&mut self, source: &str) -> Observation {
            (self.0)(source)
        }
    }

    fn odd(observe: impl FnMut(&str) -> Observation + Clone + 'static) -> Contender {
        Contender::new(move || Ok(Box::new(Odd(observe.clone())))).unwrap()
    }

    fn printed(text: &str) -> Observation {
        Observation { events: vec![Event { site: String::new(), text: text.into() }], end: End::Completed }
    }

    fn judge(source: &str, mut contender: Contender) -> Verdict {
        Judge::new(Limits::default()).judge(source, &mut contender)
    }

    fn quickjs() -> Contender {
        Contender::new(|| Ok(Box::new(QuickJs::rewound(Limits::default())))).unwrap()
    }

    #[test]
    fn engines_that_do_the_same_agree() {
        assert_eq!(judge("print(1)", quickjs()), Verdict::Agree);
        assert_eq!(judge("print(1", quickjs()), Verdict::Agree);
        assert_eq!(judge("throw class {}", quickjs()), Verdict::Agree);
    }

    #[test]
    fn a_difference_comes_with_its_steps() {
        let source = "print(Object.isFrozen(Object.freeze({})))";
        let Verdict::Diverge(divergence) = judge(source, odd(|_| printed("false"))) else { panic!() };
        assert_eq!(divergence.engine, "odd");
        assert_eq!((divergence.difference.kind, divergence.difference.index), (Kind::Value, 0));
        let signature = divergence.signature();
        assert_eq!(signature.id(), "odd-TestIntegrityLevel");
        assert_eq!(divergence.clause().unwrap().id, "sec-testintegritylevel");
    }

    #[test]
    fn an_engine_that_takes_the_program_for_another_one_is_told_by_parentheses() {
        let source = "new new Array().constructor(); print(1);";
        let misreads = |source: &str| match source.contains("new (") {
            true => printed("1"),
            false => Observation { end: End::Threw("TypeError".into()), ..printed("2") },
        };
        let Verdict::Diverge(divergence) = judge(source, odd(misreads)) else { panic!() };
        assert_eq!(divergence.signature().id(), "odd-syntax-new");
    }

    #[test]
    fn in_which_way_for_in_asks_a_proxy_decides_nothing() {
        let source = "for (let key in new Proxy({a: 1}, {ownKeys() { print(1); return []; }}));";
        let reason = Reason::Open("sec-enumerate-object-properties".into());
        assert_eq!(judge(source, odd(|_| printed("2"))), Verdict::Inconclusive(reason));
    }

    #[test]
    fn what_does_not_show_again_in_a_fresh_engine_does_not_count() {
        let runs = Rc::new(Cell::new(0));
        let flaky = move |_: &str| {
            runs.set(runs.get() + 1);
            printed(if runs.get() == 1 { "2" } else { "1" })
        };
        assert_eq!(judge("print(1)", odd(flaky)), Verdict::Inconclusive(Reason::Unstable));
    }

    #[test]
    fn an_engine_that_a_fresh_one_contradicts_is_replaced_and_no_other_is() {
        let made = Rc::new(Cell::new(0));
        let count = made.clone();
        let make = move || {
            count.set(count.get() + 1);
            let number = count.get();
            let observe = move |source: &str| match (source, number) {
                ("print(1)", 1) => printed("0"),
                (_, number) => printed(&number.to_string()),
            };
            Ok(Box::new(Odd(observe)) as Box<dyn Engine>)
        };
        let witness = || Ok(Box::new(Odd(|_: &str| printed("1"))) as Box<dyn Engine>);
        let mut contender = Contender::with_witness(make, witness).unwrap();
        let mut judge = Judge::new(Limits::default());
        assert!(matches!(judge.judge("print(2)", &mut contender), Verdict::Diverge(_)));
        assert_eq!(made.get(), 1, "a divergence costs a witness and leaves the engine");
        assert_eq!(judge.judge("print(1)", &mut contender), Verdict::Inconclusive(Reason::Unstable));
        assert_eq!(contender.observe("print(1)"), printed("2"), "the one that was contradicted is gone");
    }

    #[test]
    fn a_program_may_read_its_own_text() {
        let source = "print('' + function f() {});\n";
        let program = parse_script(source).unwrap();
        let (mut judge, mut contender) = (Judge::new(Limits::default()), quickjs());
        let expected = judge.expect_of_program(Arc::new(program), source);
        assert_eq!(judge.judge_against(&expected, source, &mut contender), Verdict::Agree);
    }

    #[test]
    fn limits_decide_nothing() {
        assert_eq!(judge("for (;;);", quickjs()), Verdict::Inconclusive(Reason::Interpreter(Halt::Fuel)));
        let halted = odd(|_| Observation { events: Vec::new(), end: End::Halted(Halt::Time) });
        assert_eq!(judge("print(1)", halted), Verdict::Inconclusive(Reason::Engine(Halt::Time)));
    }

    #[test]
    fn an_engine_that_cannot_be_made_again_decides_nothing() {
        let made = Cell::new(false);
        let make = move || match made.replace(true) {
            false => Ok(Box::new(Odd(|_: &str| printed("2"))) as Box<dyn Engine>),
            true => Err("gone".to_owned()),
        };
        let contender = Contender::new(make).unwrap();
        assert_eq!(judge("print(1)", contender), Verdict::Inconclusive(Reason::Unavailable("gone".into())));
    }
}
