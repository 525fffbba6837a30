//! The reducer over divergences that the generator finds: what is left shows the same, and there is nothing more to take.

use dunder_differential::reduce::{Budget, Outcome, Reduced, reduce_divergence};
use dunder_differential::{Contender, Judge, Verdict};
use dunder_engines::{Engine, Limits, QuickJs};
use dunder_generator::{Config, from_seed};

/// How many divergences, each of another signature.
const DIVERGENCES: usize = 20;

fn quickjs() -> Contender {
    let make = || Ok(Box::new(QuickJs::rewound(Limits::default())) as Box<dyn Engine>);
    let make_witness = || Ok(Box::new(QuickJs::fresh(Limits::default())) as Box<dyn Engine>);
    Contender::with_witness(make, make_witness).expect("QuickJS is built in")
}

fn shown(text: &str, judge: &mut Judge, contender: &mut Contender) -> Option<Outcome> {
    match judge.judge(text, contender) {
        Verdict::Diverge(divergence) => Some(Outcome::of(&divergence)),
        Verdict::Agree | Verdict::Inconclusive(_) => None,
    }
}

fn reduced(text: &str, judge: &mut Judge, contender: &mut Contender) -> Reduced {
    reduce_divergence(text, judge, contender, Budget::default(), &mut |_, _| {}).expect("it diverges")
}

#[test]
fn what_is_left_shows_the_same_and_cannot_be_reduced_again() {
    let run = || {
        let (mut judge, mut contender) = (Judge::new(Limits::default()), quickjs());
        let mut signatures = Vec::new();
        for index in 0.. {
            let text = from_seed(3, index, &Config::default()).program.to_string();
            let Some(met) = shown(&text, &mut judge, &mut contender) else { continue };
            if signatures.contains(&met.signature) {
                continue;
            }
            let once = reduced(&text, &mut judge, &mut contender);
            assert!(once.complete, "program {index}: {} calls do not do", once.calls);
            assert!(once.text.len() < text.len(), "program {index}: {}", once.text);
            assert!(met.is_kept_by(&once.outcome), "program {index}: {met:?}\n{:?}\n{}", once.outcome, once.text);
            assert_eq!(shown(&once.text, &mut judge, &mut contender).as_ref(), Some(&once.outcome), "program {index}");
            let again = reduced(&once.text, &mut judge, &mut contender);
            assert_eq!((again.text, again.outcome), (once.text, once.outcome), "program {index}");
            signatures.push(met.signature);
            if signatures.len() == DIVERGENCES {
                return;
            }
        }
    };
    let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(run).expect("a thread can be started");
    thread.join().expect("the reducer keeps its word");
}
