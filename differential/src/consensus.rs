//! All the engines as one: what they agree on.

use std::cell::RefCell;
use std::rc::Rc;

use dunder_engines::{End, Engine, Halt, Observation};

use crate::Verdict;
use crate::compare::compare;

/// What such an engine is called, in signatures and expectations.
pub const OTHERS: &str = "others";

/// An [`Engine`] that observes what all of some engines observe. Where they do not agree, that is no observation.
pub struct Consensus {
    members: Vec<Box<dyn Engine>>,
    version: String,
}

impl Consensus {
    /// The engines as one.
    ///
    /// # Panics
    /// Where there is none.
    pub fn new(members: Vec<Box<dyn Engine>>) -> Consensus {
        assert!(!members.is_empty(), "somebody has to agree");
        let version = members.iter().map(|engine| engine.version()).collect::<Vec<_>>().join(" and ");
        Consensus { members, version }
    }
}

fn nothing(why: &str) -> Observation {
    Observation { events: Vec::new(), end: End::Halted(Halt::Unsupported(why.to_owned())) }
}

impl Engine for Consensus {
    fn name(&self) -> &str {
        OTHERS
    }

    fn version(&self) -> &str {
        &self.version
    }

    fn observe(&mut self, source: &str) -> Observation {
        let (first, rest) = self.members.split_first_mut().expect("checked when it was made");
        let observation = first.observe(source);
        for engine in rest {
            match compare(&observation, &engine.observe(source)) {
                Verdict::Agree => {}
                Verdict::Diverge(_) => return nothing("the engines do not agree"),
                Verdict::Inconclusive(_) => return nothing("one of the engines decides nothing"),
            }
        }
        observation
    }
}

/// The first of the engines in the place of all of them, for most programs: where it agrees with the interpreter, the others need
/// not be asked.
pub struct Spokesman {
    engine: Box<dyn Engine>,
}

impl Spokesman {
    /// The engine that is asked first.
    pub fn new(engine: Box<dyn Engine>) -> Spokesman {
        Spokesman { engine }
    }
}

impl Engine for Spokesman {
    fn name(&self) -> &str {
        OTHERS
    }

    fn version(&self) -> &str {
        self.engine.version()
    }

    fn observe(&mut self, source: &str) -> Observation {
        self.engine.observe(source)
    }
}

/// An engine that several have a part in.
#[derive(Clone)]
pub struct Shared {
    engine: Rc<RefCell<dyn Engine>>,
    name: String,
    version: String,
}

impl Shared {
    /// The engine, to be cloned.
    pub fn new(engine: impl Engine + 'static) -> Shared {
        let (name, version) = (engine.name().to_owned(), engine.version().to_owned());
        Shared { engine: Rc::new(RefCell::new(engine)), name, version }
    }
}

impl Engine for Shared {
    fn name(&self) -> &str {
        &self.name
    }

    fn version(&self) -> &str {
        &self.version
    }

    fn observe(&mut self, source: &str) -> Observation {
        self.engine.borrow_mut().observe(source)
    }
}

#[cfg(test)]
mod tests {
    use dunder_engines::{Interpreter, Limits, QuickJs};

    use super::*;

    #[test]
    fn what_engines_do_not_agree_on_is_no_observation() {
        let member = || Box::new(QuickJs::rewound(Limits::default())) as Box<dyn Engine>;
        let interpreter = Box::new(Interpreter::new(Limits::default()));
        let (agreed, disputed) = ("print(1)", "show(1, Reflect.set({}, 'k', 1, undefined))");
        let expected = member().observe(disputed);
        let mut both = Consensus::new(vec![member(), member()]);
        assert_eq!(both.observe(disputed), expected);
        let mut three = Consensus::new(vec![member(), interpreter, member()]);
        assert_eq!(three.observe(agreed), member().observe(agreed));
        assert_eq!(three.observe(disputed), nothing("the engines do not agree"));
        assert_eq!(three.observe("for (;;);"), nothing("one of the engines decides nothing"));
        assert!(three.version().contains(" and "), "{}", three.version());
    }
}
