//! The price of the differential step, as a ratio to QuickJS alone on the same texts with a fresh realm each.
//!
//! `cargo bench --bench throughput [-- PROGRAMS]`. In each of several rounds the contestants take turns over the same programs, so that
//! a noisy machine disturbs all of them alike. The step is that of a campaign which has been under way for a while.

#![allow(clippy::print_stdout, reason = "a benchmark prints its table")]

use std::ops::Range;
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

use dunder_differential::campaign::{BATCH, InProcess, Runner, Task};
use dunder_differential::{Contender, Verdict, compare};
use dunder_engines::{Engine, Interpreter, Limits, QuickJs};
use dunder_generator::{Config, from_seed};
use dunder_syntax::{Program, parse_script, print};

/// As in the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: u64 = 5;

/// Programs that the campaign has run before: by then fresh runtimes have shown most sorts of divergences.
const UNDER_WAY: u64 = 20_000;

const STACK: usize = 64 << 20;

/// A name, and one round of its work.
type Contestant<'a> = (&'static str, Box<dyn FnMut(&Round) + 'a>);

/// As the workers of a campaign have them (`src/contenders.rs`): read by the allocator of C when a process starts.
const SETTINGS: &[(&str, &str)] = &[("MALLOC_TRIM_THRESHOLD_", "67108864"), ("MALLOC_TOP_PAD_", "16777216")];

/// The programs of a round.
struct Round {
    numbers: Range<u64>,
    programs: Vec<Arc<Program>>,
    texts: Vec<String>,
    /// Those in which QuickJS differs.
    differing: Vec<String>,
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
    let make = move || Ok(Box::new(QuickJs::rewound(limits)) as Box<dyn Engine>);
    let make_witness = move || Ok(Box::new(QuickJs::fresh(limits)) as Box<dyn Engine>);
    let contender = Contender::with_witness(make, make_witness).expect("QuickJS is built in");
    let mut job = InProcess::new(|index| from_seed(1, index, &config).program, vec![contender], limits);
    let mut run = |numbers: Range<u64>| {
        let batches = numbers.clone().step_by(BATCH as usize);
        batches.for_each(|from| drop(job.run(Task::numbered(from..numbers.end.min(from + BATCH)))));
    };
    let mut quickjs = QuickJs::new(limits);
    let mut rewound = QuickJs::rewound(limits);
    let mut interpreter = Interpreter::new(limits);
    let mut tracer = Interpreter::new(limits);

    run(0..UNDER_WAY);
    let rounds: Vec<Round> = (0..ROUNDS)
        .map(|round| {
            let numbers = UNDER_WAY + round * count..UNDER_WAY + (round + 1) * count;
            let made = |index| Arc::new(from_seed(1, index, &config).program);
            let programs: Vec<_> = numbers.clone().map(made).collect();
            let texts: Vec<String> = programs.iter().map(|program| program.to_string()).collect();
            let mut differs = |text: &&String| {
                matches!(compare(&interpreter.observe(text), &rewound.observe(text)), Verdict::Diverge(_))
            };
            let differing = texts.iter().filter(|text| differs(text)).cloned().collect();
            Round { numbers, programs, texts, differing }
        })
        .collect();
    let bytes = rounds.iter().flat_map(|round| &round.texts).map(String::len).sum::<usize>() as u64 / count / ROUNDS;
    let differing: usize = rounds.iter().map(|round| round.differing.len()).sum();
    println!("{ROUNDS} rounds of {count} programs of {bytes} bytes on average, {differing} of them differ");
    println!("µs a program, ratio to QuickJS alone; medians of the rounds");

    let mut contestants: Vec<Contestant<'_>> = vec![
        (
            "QuickJS alone, a fresh realm each",
            Box::new(|round| round.texts.iter().for_each(|text| drop(quickjs.observe(text)))),
        ),
        ("the whole differential step", Box::new(|round| run(round.numbers.clone()))),
        (
            "of it: QuickJS alone, rewound",
            Box::new(|round| round.texts.iter().for_each(|text| drop(rewound.observe(text)))),
        ),
        (
            "of it: generating and printing",
            Box::new(|round| {
                round.numbers.clone().for_each(|index| drop(print(&from_seed(1, index, &config).program)))
            }),
        ),
        (
            "of it: the interpreter, on trees",
            Box::new(|round| {
                round.programs.iter().for_each(|program| drop(interpreter.observe_program(program.clone())))
            }),
        ),
        (
            "of it: traced, what differs",
            Box::new(|round| round.differing.iter().for_each(|text| drop(tracer.observe_traced(text)))),
        ),
        (
            "beside it: fresh, what differs",
            Box::new(|round| round.differing.iter().for_each(|text| drop(QuickJs::fresh(limits).observe(text)))),
        ),
        (
            "beside it: parsing the texts",
            Box::new(|round| round.texts.iter().for_each(|text| drop(parse_script(text)))),
        ),
    ];
    let mut times = vec![Vec::new(); contestants.len()];
    for round in &rounds {
        for ((_, run), times) in contestants.iter_mut().zip(&mut times) {
            let start = Instant::now();
            run(round);
            times.push(start.elapsed().as_secs_f64());
        }
    }
    for ((name, _), own) in contestants.iter().zip(&times) {
        let each = median(own.clone()) * 1e6 / count as f64;
        let ratio = median(own.iter().zip(&times[0]).map(|(own, alone)| own / alone).collect());
        println!("{name:<36} {each:>8.1}  {ratio:.3}");
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
