//! The price of the differential step, as a ratio to QuickJS alone on the same texts with a fresh realm each.
//!
//! `cargo bench --bench throughput [-- PROGRAMS]`. Each figure is the median of several rounds over the same programs,
//! the contestants taking turns, so that a noisy machine disturbs all of them alike.

#![allow(clippy::print_stdout, reason = "a benchmark prints its table")]

use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dunder_differential::campaign::{BATCH, InProcess, Runner, Task};
use dunder_differential::{Contender, Judge, Verdict, compare};
use dunder_engines::{End, Engine, Interpreter, Limits, Observation, QuickJs};
use dunder_generator::{Config, from_seed};
use dunder_syntax::{parse_script, print};

/// As in the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 5;
const STACK: usize = 64 << 20;

/// A name, and one round of its work.
type Contestant<'a> = (&'static str, Box<dyn FnMut() + 'a>);

/// As the workers of a campaign have them (`src/contenders.rs`): read by the allocator of C when a process starts.
const SETTINGS: &[(&str, &str)] = &[("MALLOC_TRIM_THRESHOLD_", "67108864"), ("MALLOC_TOP_PAD_", "16777216")];

/// An engine that does nothing.
struct Mute;

impl Engine for Mute {
    fn name(&self) -> &str {
        "quickjs"
    }

    fn version(&self) -> &str {
        "none"
    }

    fn observe(&mut self, _: &str) -> Observation {
        Observation { events: Vec::new(), end: End::Completed }
    }
}

fn main() {
    if SETTINGS.iter().any(|(name, _)| std::env::var_os(name).is_none()) {
        let this = std::env::current_exe().expect("the benchmark has a path");
        let again = Command::new(this).args(std::env::args_os().skip(1)).envs(SETTINGS.iter().copied()).status();
        std::process::exit(again.expect("the benchmark starts").code().unwrap_or(1));
    }
    let given = std::env::args().skip(1).find_map(|argument| argument.parse().ok());
    let count: u64 = given.unwrap_or(2_000);
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(move || measure(count));
    thread.expect("a thread can be started").join().expect("the benchmark runs to its end");
}

fn measure(count: u64) {
    let (limits, config) = (Limits::default(), Config::default());
    let programs: Vec<_> = (0..count).map(|index| Arc::new(from_seed(1, index, &config).program)).collect();
    let texts: Vec<String> = programs.iter().map(|program| program.to_string()).collect();
    let bytes = texts.iter().map(String::len).sum::<usize>() as u64 / count;
    println!(
        "{count} programs of {bytes} bytes on average; median of {ROUNDS} rounds, µs a program, ratio to QuickJS alone"
    );

    let mut quickjs = QuickJs::new(limits);
    let mut rewound = QuickJs::rewound(limits);
    let mut interpreter = Interpreter::new(limits);
    let make = move || Ok(Box::new(QuickJs::rewound(limits)) as Box<dyn Engine>);
    let make_witness = move || Ok(Box::new(QuickJs::fresh(limits)) as Box<dyn Engine>);
    let contender = Contender::with_witness(make, make_witness).expect("QuickJS is built in");
    let mut job = InProcess::new(|index| from_seed(1, index, &config).program, vec![contender], limits);

    let mut tracer = Interpreter::new(limits);
    let mut differs =
        |text: &&String| matches!(compare(&tracer.observe(text), &rewound.observe(text)), Verdict::Diverge(_));
    let differing: Vec<&String> = texts.iter().filter(|text| differs(text)).collect();
    // One that differs from what is expected, whatever the program, costs nothing itself.
    let odd = Observation { events: Vec::new(), end: End::Threw(String::new()) };
    let mut mute = Contender::with_witness(|| Ok(Box::new(Mute) as Box<dyn Engine>), make_witness).expect("it is made");
    let mut judge = Judge::new(limits);
    println!("{} of them differ", differing.len());

    let mut contestants: Vec<Contestant<'_>> = vec![
        ("QuickJS alone, a fresh realm each", Box::new(|| texts.iter().for_each(|text| drop(quickjs.observe(text))))),
        (
            "the whole differential step",
            Box::new(|| {
                (0..count)
                    .step_by(BATCH as usize)
                    .for_each(|from| drop(job.run(Task::numbered(from..count.min(from + BATCH)))))
            }),
        ),
        ("of it: QuickJS alone, rewound", Box::new(|| texts.iter().for_each(|text| drop(rewound.observe(text))))),
        (
            "of it: generating and printing",
            Box::new(|| (0..count).for_each(|index| drop(print(&from_seed(1, index, &config).program)))),
        ),
        (
            "of it: the interpreter, on trees",
            Box::new(|| programs.iter().for_each(|program| drop(interpreter.observe_program(program.clone())))),
        ),
        (
            "of it: what differs, looked at again",
            Box::new(|| differing.iter().for_each(|text| drop(judge.judge_against(&odd, text, &mut mute)))),
        ),
        (
            "of that: in a fresh runtime",
            Box::new(|| differing.iter().for_each(|text| drop(QuickJs::fresh(limits).observe(text)))),
        ),
        ("of that: traced", Box::new(|| differing.iter().for_each(|text| drop(tracer.observe_traced(text))))),
        ("beside it: parsing the texts", Box::new(|| texts.iter().for_each(|text| drop(parse_script(text))))),
    ];
    let mut times = vec![Vec::new(); contestants.len()];
    for _ in 0..ROUNDS {
        for ((_, run), times) in contestants.iter_mut().zip(&mut times) {
            let start = Instant::now();
            run();
            times.push(start.elapsed());
        }
    }
    let medians: Vec<Duration> = times
        .iter_mut()
        .map(|times| {
            times.sort();
            times[ROUNDS / 2]
        })
        .collect();
    for ((name, _), median) in contestants.iter().zip(&medians) {
        let each = median.as_secs_f64() * 1e6 / count as f64;
        println!("{name:<36} {each:>8.1}  {:.3}", median.as_secs_f64() / medians[0].as_secs_f64());
    }
}
