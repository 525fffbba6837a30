//! Processes that do whatever a process can do, and the engine that makes observations of it.
//!
//! The executable of this test is the worker as well: with `worker` as its only argument it plays a part.

mod programs;

use std::{
    env,
    io::{Read, Write},
    process::{Command, ExitCode, Stdio},
    time::{Duration, Instant},
};

use dunder_engines::{
    End, Engine, Event, Halt, Isolated, Limits, Observation, QuickJs, Unavailable,
    child::{Bounds, Cause, Child},
    isolated::Policy,
    worker::{self, Hello},
};
use libtest_mimic::{Arguments, Trial};

fn main() -> ExitCode {
    if env::args().nth(1).as_deref() == Some("worker") {
        return match worker::run(engine) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    libtest_mimic::run(&Arguments::from_args(), tests()).exit_code()
}

fn engine(hello: &Hello) -> Result<Box<dyn Engine>, String> {
    match hello.engine.as_str() {
        "quickjs" => Ok(Box::new(QuickJs::rewound(hello.limits))),
        "actor" => Ok(Box::new(Actor { played: 0 })),
        other => Err(format!("no engine {other}")),
    }
}

/// An engine whose programs say what becomes of its process.
struct Actor {
    played: u32,
}

impl Engine for Actor {
    fn name(&self) -> &str {
        "actor"
    }

    fn version(&self) -> &str {
        "Actor 1"
    }

    fn observe(&mut self, source: &str) -> Observation {
        self.played += 1;
        match source {
            "abort" => std::process::abort(),
            "abort the second" if self.played == 2 => std::process::abort(),
            "exit" => std::process::exit(3),
            "panic" => panic!("on stage"),
            "hang" => std::thread::sleep(Duration::from_secs(60)),
            "garbage" => say(b"{]\n"),
            "not text" => say(b"\xff\xfe\n"),
            "wrong answer" => say(b"{\"id\":0,\"observation\":{\"events\":[],\"end\":\"completed\"}}\n"),
            "flood" => loop {
                say(&[b'x'; 1 << 16]);
            },
            "swell" => {
                let mut all = Vec::new();
                loop {
                    all.push(vec![1; 1 << 20]);
                    std::thread::sleep(Duration::from_millis(1));
                }
            }
            "out of memory" => {
                let _ = std::io::stderr().write_all(b"no memory left\n");
                std::process::abort()
            }
            _ => {}
        }
        let events = vec![Event { site: String::new(), text: self.played.to_string() }];
        Observation { events, end: End::Completed }
    }
}

fn say(bytes: &[u8]) {
    let mut output = std::io::stdout();
    let _ = output.write_all(bytes).and_then(|()| output.flush());
}

fn actor(limits: Limits, policy: Policy) -> Isolated {
    isolated("actor", limits, policy).expect("the test itself is the worker")
}

fn isolated(engine: &str, limits: Limits, policy: Policy) -> Result<Isolated, Unavailable> {
    let hello = Hello { engine: engine.to_string(), harness: String::new(), plain: String::new(), limits };
    Isolated::new(engine, hello, policy, worker_command)
}

fn worker_command() -> Command {
    let mut command = Command::new(env::current_exe().expect("a test has a file"));
    command.arg("worker").env("RUST_BACKTRACE", "0");
    command
}

fn short() -> Limits {
    Limits { wall: 2_000, output: 1 << 10, process_memory: 64 << 20, ..Limits::default() }
}

fn shell(script: &str) -> Child {
    let mut command = Command::new("sh");
    command.args(["-c", script]);
    Child::spawn(command, Bounds { line: 1 << 20, memory: 64 << 20 }).expect("there is a shell")
}

const SOON: Duration = Duration::from_millis(300);
const LATE: Duration = Duration::from_secs(30);

/// Shell scripts and how they end, when they are asked once.
const DEATHS: &[(&str, Cause)] = &[
    ("exit 3", Cause::Exited(3)),
    ("true", Cause::Exited(0)),
    ("kill -9 $$", Cause::Signalled(9)),
    ("kill -ABRT $$", Cause::Signalled(6)),
    ("printf partial", Cause::Exited(0)),
    ("printf partial; kill -SEGV $$", Cause::Signalled(11)),
    ("exec >&-; sleep 60", Cause::Closed),
];

fn tests() -> Vec<Trial> {
    let trial = |name: &str, run: fn()| {
        Trial::test(name, move || {
            run();
            Ok(())
        })
    };
    vec![
        trial("a child answers line by line", || {
            let mut child = shell("cat");
            for text in ["", "a", &"x".repeat(1 << 20), "\u{e9}"] {
                assert_eq!(child.call(text, LATE).as_deref(), Ok(text));
            }
        }),
        trial("a death has a cause", || {
            for (script, cause) in DEATHS {
                let mut child = shell(script);
                let death = child.call("", LATE).unwrap_err();
                assert_eq!(death.cause, *cause, "{script}");
                assert_eq!(child.call("", LATE), Err(death), "the second time: {script}");
            }
        }),
        trial("a child that hangs is killed", || {
            for script in ["sleep 60", "printf partial; sleep 60", "trap '' TERM; sleep 60; sleep 60", "kill -STOP $$"]
            {
                let start = Instant::now();
                assert_eq!(shell(script).call("", SOON).unwrap_err().cause, Cause::TimedOut, "{script}");
                assert!(start.elapsed() < LATE / 2, "{script}");
            }
        }),
        #[cfg(target_os = "linux")]
        trial("a child that takes too much memory is killed, with what it has started", || {
            for script in ["x=$(yes)", "x=$(yes); sleep 60", "(x=$(yes)); sleep 60"] {
                assert_eq!(shell(script).call("", LATE).unwrap_err().cause, Cause::Swollen(64 << 20), "{script}");
            }
            let mut child = shell("sleep 60 & echo $!; wait");
            let process = format!("/proc/{}/status", child.call("", LATE).unwrap());
            drop(child);
            let start = Instant::now();
            let lives = || std::fs::read_to_string(&process).is_ok_and(|status| !status.contains("State:\tZ"));
            while lives() {
                assert!(start.elapsed() < LATE, "{process} lives on");
                std::thread::sleep(Duration::from_millis(10));
            }
        }),
        trial("a child that does not read blocks nobody", || {
            assert_eq!(shell("sleep 60").call(&"x".repeat(10 << 20), SOON).unwrap_err().cause, Cause::TimedOut);
        }),
        trial("a child that writes without end is stopped", || {
            assert_eq!(shell("yes | tr -d '\\n'").call("", LATE).unwrap_err().cause, Cause::Flooded(1 << 20));
            let mut child = shell("yes");
            assert_eq!(child.call("", LATE).as_deref(), Ok("y"));
        }),
        trial("what is not text is no answer", || {
            let death = shell(r"printf '\377\n'; sleep 60").call("", LATE).unwrap_err();
            assert_eq!(death.cause, Cause::Garbled("\u{fffd}".to_string()));
        }),
        trial("a failed assertion is told", || {
            let death =
                shell("echo before >&2; echo 'c:1: Assertion failed' >&2; kill -ABRT $$").call("", LATE).unwrap_err();
            assert_eq!(death.to_string(), "signal 6 (SIGABRT): c:1: Assertion failed");
            assert_eq!(death.last_words, "before\nc:1: Assertion failed\n");
        }),
        trial("only the last words are kept", || {
            let death = shell("yes | head -c 1000000 >&2; echo last >&2; exit 1").call("", LATE).unwrap_err();
            assert!(death.last_words.ends_with("y\nlast\n"), "{}", death.last_words);
            assert!(death.last_words.len() <= 4 << 10);
        }),
        #[cfg(target_os = "linux")]
        trial("a dropped child is gone", || {
            let mut child = shell("echo $$; sleep 60");
            let process = format!("/proc/{}", child.call("", LATE).unwrap());
            assert!(std::path::Path::new(&process).exists());
            drop(child);
            assert!(!std::path::Path::new(&process).exists());
        }),
        trial("quickjs is the same in another process", || {
            let mut engine = isolated("quickjs", Limits::default(), Policy::default()).unwrap();
            assert_eq!((engine.name(), engine.version()), ("quickjs", "QuickJS-NG 0.16.2"));
            for table in [
                programs::VALUES,
                programs::OBJECTS,
                programs::SCRIPTS,
                programs::ENDS,
                programs::JOBS,
                programs::REALMS,
            ] {
                programs::check(&mut engine, table);
            }
            programs::pollution::check_pollution(&mut engine);
            programs::plain::check_plain(&mut engine);
            programs::plain::check_plain_jobs(&mut engine);
            let mut here = QuickJs::rewound(Limits::default());
            for source in ["for (;;);", "throw null", "'\0'", "(function f() { f() })()"] {
                assert_eq!(engine.observe(source), here.observe(source), "{source}");
            }
        }),
        trial("deaths are observations, and another worker goes on", || {
            let mut engine =
                actor(short(), Policy { out_of_memory: vec!["no memory left".to_string()], ..Policy::default() });
            for (source, end) in [
                ("abort", End::Crashed("signal 6 (SIGABRT)".to_string())),
                ("exit", End::Crashed("exit code 3".to_string())),
                ("hang", End::TimedOut),
                ("garbage", End::Crashed("not an answer: {]".to_string())),
                ("flood", End::Crashed("more than 98304 bytes at once".to_string())),
                ("out of memory", End::Exhausted("signal 6 (SIGABRT)".to_string())),
                ("swell", End::Exhausted("more than 64 MiB of memory".to_string())),
            ] {
                assert_eq!(engine.observe(source), Observation { events: Vec::new(), end }, "{source}");
                assert_eq!(programs::lines(&engine.observe("")), ["1", "completed"], "after {source}");
            }
            for (source, start) in [
                ("not text", "not an answer: "),
                ("wrong answer", "not an answer: "),
                ("panic", "exit code 101: panicked at engines/tests/isolated.rs"),
            ] {
                let End::Crashed(what) = engine.observe(source).end else { panic!("{source}") };
                assert!(what.starts_with(start), "{what}");
            }
        }),
        trial("a crash counts if it repeats in a fresh process", || {
            let mut engine = actor(short(), Policy::default());
            engine.observe("");
            assert_eq!(programs::lines(&engine.observe("abort the second")), ["1", "completed"]);
        }),
        trial("workers are recycled", || {
            let mut engine = actor(short(), Policy { recycle: 2, ..Policy::default() });
            let played: Vec<String> = (0..5).map(|_| engine.observe("").events[0].text.clone()).collect();
            assert_eq!(played, ["1", "2", "1", "2", "1"]);
        }),
        trial("long programs are not run", || {
            let mut engine = actor(Limits { source: 10, ..short() }, Policy::default());
            assert_eq!(engine.observe("12345678901").end, End::Halted(Halt::Source));
        }),
        trial("an engine that cannot be had says why", || {
            let hello = Hello { engine: String::new(), harness: String::new(), plain: String::new(), limits: short() };
            let start = || Command::new("/no/such/command");
            let missing = Isolated::new("x", hello, Policy::default(), start).err().expect("it is missing");
            assert!(matches!(missing, Unavailable::Missing { .. }));
            assert_eq!(missing.to_string(), "/no/such/command: no such command");
            let failed = isolated("unknown", short(), Policy::default()).err().expect("the worker refuses");
            assert!(failed.to_string().ends_with(": exit code 1"), "{failed}");
        }),
        trial("a worker does not outlive its supervisor", || {
            for source in ["", "hang"] {
                let mut worker = worker_command().stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
                let hello = Hello {
                    engine: "actor".to_string(),
                    harness: String::new(),
                    plain: String::new(),
                    limits: short(),
                };
                let mut input = worker.stdin.take().unwrap();
                writeln!(input, "{}", serde_json::to_string(&hello).unwrap()).unwrap();
                writeln!(input, r#"{{"id":1,"source":"{source}"}}"#).unwrap();
                drop(input);
                let start = Instant::now();
                assert!(worker.wait().unwrap().success());
                assert!(start.elapsed() < LATE);
                let mut output = String::new();
                worker.stdout.take().unwrap().read_to_string(&mut output).unwrap();
                assert_eq!(output.lines().count(), if source.is_empty() { 2 } else { 1 });
            }
        }),
    ]
}
