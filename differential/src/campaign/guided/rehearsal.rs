//! A guided campaign without engines: the programs that it would run.

use std::collections::BTreeMap;
use std::sync::Mutex;

use dunder_engines::{Interpreter, Limits, Traced};

use super::{Guide, Scout};
use crate::campaign::pool::{Bounds, lock, run};
use crate::campaign::{Batch, Runner, Task};

/// Notes what programs reach, and keeps their texts.
struct Rehearsal<'a> {
    interpreter: Interpreter,
    scout: Scout,
    texts: &'a Mutex<BTreeMap<u64, Vec<String>>>,
}

impl Runner for Rehearsal<'_> {
    fn run(&mut self, task: Task) -> Batch {
        let mut batch = Batch::of(&task);
        let texts = task.texts.unwrap_or_default();
        for (index, text) in (task.from..).zip(&texts) {
            let Traced { windows, .. } = self.interpreter.observe_traced(text);
            batch.reached.extend(self.scout.note(index, text.len(), windows.steps()));
        }
        lock(self.texts).insert(task.from, texts);
        batch
    }
}

/// The texts of the first so many programs of the campaign that a guide leads, which are the same with any engine unless the guide
/// avoids what is known; `advance` is told how many there are by now.
pub fn rehearse(guide: Guide, count: u64, jobs: usize, mut advance: impl FnMut(u64)) -> Vec<String> {
    let (guide, texts) = (Mutex::new(guide), Mutex::default());
    let bounds = Bounds { count: Some(count), until: None, stop: Box::new(|| false) };
    let make =
        || Rehearsal { interpreter: Interpreter::new(Limits::default()), scout: Scout::default(), texts: &texts };
    let handled = run(&bounds, 0, Some(&guide), vec![make; jobs], |batch| {
        lock(&guide).learn(batch.to, batch.reached);
        advance(batch.to);
        Ok::<(), std::convert::Infallible>(())
    });
    let Ok(()) = handled;
    lock(&texts).split_off(&0).into_values().flatten().collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use dunder_syntax::Program;

    use super::*;
    use crate::campaign::{Fresh, Nursery, Ways};

    /// Makes programs that use their index, and mutants that tell how many programs they could have come from.
    struct Small;

    impl Nursery for Small {
        fn fresh(&self, index: u64) -> Fresh {
            let object = ["{}", "[]", "function () {}", "new Proxy({}, {})"][(index / 4 % 4) as usize];
            Fresh { text: format!("Reflect.set({object}, {index}, 1);"), rows: vec!["set"], areas: 1 }
        }

        fn avoid(&mut self, _: &[&'static str]) {}

        fn mutant(&self, _: &[Arc<Program>], all: &[Arc<Program>], _: u64) -> Option<(String, Vec<&'static str>)> {
            let parents = all.len();
            (parents > 0).then(|| (format!("new Array({parents}).length = 0;"), vec!["array"]))
        }

        fn names(&self) -> (Vec<&'static str>, Vec<&'static str>) {
            (vec!["set"], vec!["array"])
        }
    }

    #[test]
    fn the_programs_do_not_depend_on_the_jobs_and_come_of_what_was_reached() {
        let programs = |jobs| {
            let ways = Ways { mutates: true, avoids_known: false };
            rehearse(Guide::new(ways, Box::new(Small), vec!["1;".to_owned()]), 1_100, jobs, |_| {})
        };
        let one = programs(1);
        assert_eq!(one, programs(3));
        assert_eq!((one.len(), one[0].as_str()), (1_100, "1;"));
        let (early, late) = one.split_at(512);
        assert!(early.iter().all(|text| !text.contains("Array")), "nothing is known of the first two generations");
        assert!(late.iter().any(|text| text.contains("Array")), "what they reached is changed");
    }
}
