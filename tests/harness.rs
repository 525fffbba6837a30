//! The interpreter prints what the harness would have it print, in every program that the generator makes.

use dunder_engines::{Engine, Interpreter, Limits};
use dunder_generator::{Config, Features, from_seed};

const SEED: u64 = 262;
const PROGRAMS: u64 = 500;

#[test]
fn generated_programs_print_the_same_with_and_without_the_harness() {
    let limits = Limits { fuel: Limits::default().fuel * 10, ..Limits::default() };
    let (mut native, mut scripted) = (Interpreter::new(limits), Interpreter::scripted(limits));
    let mut events = 0;
    let realms = Config { features: Features::REALMS, ..Config::default() };
    for index in 0..PROGRAMS {
        let config = if index % 2 == 0 { &realms } else { &Config::default() };
        let text = from_seed(SEED, index, config).program.to_string();
        let observation = native.observe(&text);
        assert_eq!(observation, scripted.observe(&text), "program {index}:\n{text}");
        events += observation.events.len() as u64;
    }
    assert!(events > PROGRAMS, "{events} events say too little");
}
