//! A fuzzer's bytes as programs, on the interpreter and on QuickJS-NG: a divergence that no expectation holds is a crash.
//!
//! Built without libFuzzer (`cargo build -p dunder-fuzz`), it replays the files that are given as arguments.
#![cfg_attr(fuzzing, no_main)]

use std::path::Path;

use dunder_differential::Session;

fn session() -> Session {
    let expectations = concat!(env!("CARGO_MANIFEST_DIR"), "/../corpus/expectations");
    Session::start(Path::new(expectations)).unwrap_or_else(|error| panic!("{error}"))
}

#[cfg(fuzzing)]
static SESSION: std::sync::LazyLock<std::sync::Mutex<Session>> = std::sync::LazyLock::new(|| session().into());

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|generated: dunder_generator::Generated| {
    let outcome = SESSION.lock().expect("no run has panicked").run(&generated.program);
    outcome.unwrap_or_else(|divergence| panic!("{divergence}"));
});

#[cfg(not(fuzzing))]
fn main() {
    let session = session();
    for file in std::env::args_os().skip(1) {
        let bytes = std::fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let mut bytes = arbitrary::Unstructured::new(&bytes);
        let program = dunder_generator::generate(&mut bytes, &dunder_generator::Config::default()).program;
        session.run(&program).unwrap_or_else(|divergence| panic!("{}: {divergence}", file.display()));
    }
}
