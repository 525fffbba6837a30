//! The runtime of QuickJS that goes back to how it was, against fresh ones.

use dunder_engines::{End, Engine, Halt, Limits, QuickJs};
use dunder_generator::{Config, from_seed};

const PROGRAMS: u64 = 3_000;

#[test]
fn programs_observe_the_same_in_a_rewound_runtime_as_in_fresh_ones() {
    let texts: Vec<_> =
        (0..PROGRAMS).map(|index| from_seed(41, index, &Config::default()).program.to_string()).collect();
    let limits = Limits::default();
    let (mut fresh, mut rewound) = (QuickJs::fresh(limits), QuickJs::rewound(limits));
    let expected: Vec<_> = texts.iter().map(|text| fresh.observe(text)).collect();
    let forwards = texts.iter().zip(&expected);
    for (text, expected) in forwards.clone().chain(forwards.rev()) {
        let observed = rewound.observe(text);
        assert_eq!(observed.end, expected.end, "{text}");
        // How deep calls go before the stack is full depends on what of it is in use where QuickJS is called.
        if expected.end != End::Halted(Halt::Depth) {
            assert_eq!(observed, *expected, "{text}");
        }
    }
}
