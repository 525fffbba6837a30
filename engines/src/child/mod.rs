//! A supervised process that answers one line with one line.
//!
//! Whatever the process does, a call comes back in time: it may hang, die, close its output, flood it or write what is
//! not text, or take more memory than it is given. Threads of their own write to it and read from it, so that a full pipe
//! blocks nobody.

mod resident;

use std::{
    fmt,
    io::{self, BufRead, BufReader, Read, Write},
    process::{Command, ExitStatus, Stdio},
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel},
    },
    thread,
    time::{Duration, Instant},
};

/// How long a process may live on once its output is closed.
const GRACE: Duration = Duration::from_millis(500);

/// Lines that are read ahead: a process that floods its output waits. They may be long, so they are few.
const READ_AHEAD: usize = 2;

/// How often the memory of a process is looked at.
const LOOK: Duration = Duration::from_millis(50);

/// Bytes of standard error that are kept, the last ones.
const LAST_WORDS: usize = 4 << 10;

/// A process that reads requests from its standard input and writes answers to its standard output, a line each.
///
/// It is killed and reaped when this is dropped, with what it has started. It is the leader of a process group of its own, so
/// that an interrupt from the terminal does not reach it.
pub struct Child {
    process: std::process::Child,
    bounds: Bounds,
    /// When its memory was last looked at.
    looked: Instant,
    requests: Sender<String>,
    answers: Receiver<Line>,
    words: Arc<Mutex<Vec<u8>>>,
    /// Disconnected when standard error is closed.
    silence: Receiver<()>,
    death: Option<Death>,
}

/// What a process may not exceed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// Bytes of a line that it writes.
    pub line: usize,
    /// Bytes of memory that it may have resident.
    pub memory: usize,
}

/// What the process wrote up to a line feed.
enum Line {
    Whole(Vec<u8>),
    /// Longer than this many bytes.
    TooLong(usize),
}

/// How and why a process is no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Death {
    /// What happened.
    pub cause: Cause,
    /// The end of what it wrote to standard error.
    pub last_words: String,
}

/// What ended a process, or why it was ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It exited by itself with this code.
    Exited(i32),
    /// This signal ended it.
    Signalled(i32),
    /// It did not answer in time and was killed.
    TimedOut,
    /// It closed its output, lived on and was killed.
    Closed,
    /// It wrote a line longer than this many bytes, or more than so many in all, and was killed.
    Flooded(usize),
    /// It wrote what is no answer, and was killed.
    Garbled(String),
    /// It took more than this many bytes of memory, and was killed.
    Swollen(usize),
}

impl Child {
    /// Starts a process within bounds. Where the system does not tell how much memory a process takes, that is not bounded.
    ///
    /// # Errors
    /// When the command cannot be started: it does not exist, or the system refuses.
    pub fn spawn(mut command: Command, bounds: Bounds) -> io::Result<Child> {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = command.spawn()?;
        let (requests, to_write) = channel();
        let (to_answer, answers) = sync_channel(READ_AHEAD);
        let words = Arc::new(Mutex::new(Vec::new()));
        let (speaking, silence) = channel();
        if let Some(input) = process.stdin.take() {
            thread::spawn(move || write_lines(input, &to_write));
        }
        if let Some(output) = process.stdout.take() {
            thread::spawn(move || read_lines(output, bounds.line, &to_answer));
        }
        if let Some(errors) = process.stderr.take() {
            let words = words.clone();
            thread::spawn(move || keep_last_words(errors, &words, speaking));
        }
        Ok(Child { process, bounds, looked: Instant::now(), requests, answers, words, silence, death: None })
    }

    /// Sends a line, without its line feed, and waits for the answer.
    ///
    /// # Errors
    /// When the process dies or has to be killed; every later call fails alike.
    pub fn call(&mut self, request: &str, timeout: Duration) -> Result<String, Death> {
        if let Some(death) = &self.death {
            return Err(death.clone());
        }
        // A process that no longer reads is noticed below, by its output.
        let _ = self.requests.send(format!("{request}\n"));
        match self.next_line(Instant::now(), timeout) {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(garbled)) => Err(self.reject(garbled)),
            Err(cause) => Err(self.end(cause)),
        }
    }

    /// Waits for a line, until so much time has gone by since `start`: its text, or what is none; or why there is none.
    fn next_line(&mut self, start: Instant, timeout: Duration) -> Result<Result<String, String>, Cause> {
        loop {
            if self.looked.elapsed() >= LOOK {
                self.looked = Instant::now();
                if resident::resident(self.process.id()) > self.bounds.memory {
                    return Err(Cause::Swollen(self.bounds.memory));
                }
            }
            let left = timeout.saturating_sub(start.elapsed());
            match self.answers.recv_timeout(left.min(LOOK)) {
                Ok(Line::Whole(line)) => {
                    let text = String::from_utf8(line);
                    return Ok(text.map_err(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()));
                }
                Ok(Line::TooLong(limit)) => return Err(Cause::Flooded(limit)),
                Err(RecvTimeoutError::Disconnected) => return Err(self.exit_status().map_or(Cause::Closed, cause_of)),
                Err(RecvTimeoutError::Timeout) if left <= LOOK => return Err(Cause::TimedOut),
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }

    /// Closes its input, hands on every line that it still writes, and tells how it came to its end; after `most` bytes
    /// it is killed as [`Cause::Flooded`], and with a line that is given back as [`Cause::Garbled`].
    pub fn finish(
        &mut self,
        timeout: Duration,
        most: usize,
        mut take: impl FnMut(String) -> Result<(), String>,
    ) -> Death {
        if let Some(death) = &self.death {
            return death.clone();
        }
        // The thread that writes ends with what it reads from, and closes the input.
        self.requests = channel().0;
        let start = Instant::now();
        let mut bytes = 0;
        let cause = loop {
            match self.next_line(start, timeout) {
                Ok(Ok(line)) => {
                    bytes += line.len() + 1;
                    if bytes > most {
                        break Cause::Flooded(most);
                    }
                    if let Err(garbled) = take(line) {
                        break Cause::Garbled(garbled);
                    }
                }
                Ok(Err(garbled)) => break Cause::Garbled(garbled),
                Err(cause) => break cause,
            }
        };
        self.end(cause)
    }

    /// Ends the process because an answer makes no sense, and tells its death.
    pub fn reject(&mut self, answer: String) -> Death {
        // What a process says as it dies, such as a failed assertion, is not why it died.
        let cause = match self.exit_status().map(cause_of) {
            None | Some(Cause::Exited(0)) => Cause::Garbled(answer),
            Some(cause) => cause,
        };
        self.end(cause)
    }

    fn end(&mut self, cause: Cause) -> Death {
        self.kill();
        let _ = self.silence.recv_timeout(GRACE);
        let words = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        let last_words = String::from_utf8_lossy(&words).into_owned();
        self.death.insert(Death { cause, last_words }).clone()
    }

    /// The status of a process whose output is closed, if it exits soon.
    fn exit_status(&mut self) -> Option<ExitStatus> {
        let start = Instant::now();
        loop {
            match self.process.try_wait() {
                Ok(None) if start.elapsed() < GRACE => thread::sleep(Duration::from_millis(1)),
                Ok(status) => return status,
                Err(_) => return None,
            }
        }
    }

    fn kill(&mut self) {
        // What it has started is of its group, and may live on without it.
        #[cfg(unix)]
        if let Some(group) = i32::try_from(self.process.id()).ok().and_then(rustix::process::Pid::from_raw) {
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
        // Both fail only for a process that is already reaped.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        if self.death.is_none() {
            self.kill();
        }
    }
}

fn write_lines(mut input: impl Write, lines: &Receiver<String>) {
    for line in lines {
        if input.write_all(line.as_bytes()).and_then(|()| input.flush()).is_err() {
            return;
        }
    }
}

/// Passes on whole lines, until one is too long or the output ends; what follows the last line feed is lost.
fn read_lines(output: impl Read, longest: usize, answers: &SyncSender<Line>) {
    let mut output = BufReader::new(output);
    loop {
        let mut line = Vec::new();
        // One more byte than is allowed, and the line feed.
        let read = output.by_ref().take(longest as u64 + 2).read_until(b'\n', &mut line);
        let line = match read {
            Ok(_) if line.pop_if(|last| *last == b'\n').is_some() => Line::Whole(line),
            Ok(_) if line.len() > longest => Line::TooLong(longest),
            _ => return,
        };
        if answers.send(line).is_err() {
            return;
        }
    }
}

fn keep_last_words(mut errors: impl Read, words: &Mutex<Vec<u8>>, _speaking: Sender<()>) {
    let mut buffer = [0; 1024];
    while let Ok(count @ 1..) = errors.read(&mut buffer) {
        let mut words = words.lock().unwrap_or_else(PoisonError::into_inner);
        words.extend_from_slice(&buffer[..count]);
        let excess = words.len().saturating_sub(LAST_WORDS);
        words.drain(..excess);
    }
}

fn cause_of(status: ExitStatus) -> Cause {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return Cause::Signalled(signal);
    }
    status.code().map_or(Cause::Closed, Cause::Exited)
}

/// The signals that have one number everywhere.
const SIGNALS: &[(i32, &str)] = &[
    (1, "SIGHUP"),
    (2, "SIGINT"),
    (3, "SIGQUIT"),
    (4, "SIGILL"),
    (5, "SIGTRAP"),
    (6, "SIGABRT"),
    (8, "SIGFPE"),
    (9, "SIGKILL"),
    (11, "SIGSEGV"),
    (13, "SIGPIPE"),
    (15, "SIGTERM"),
];

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cause::Exited(code) => write!(f, "exit code {code}"),
            Cause::Signalled(signal) => match SIGNALS.iter().find(|(number, _)| number == signal) {
                Some((_, name)) => write!(f, "signal {signal} ({name})"),
                None => write!(f, "signal {signal}"),
            },
            Cause::TimedOut => f.write_str("no answer in time"),
            Cause::Closed => f.write_str("standard output closed"),
            Cause::Flooded(limit) => write!(f, "more than {limit} bytes at once"),
            Cause::Swollen(limit) => write!(f, "more than {} MiB of memory", limit >> 20),
            Cause::Garbled(answer) => {
                let start: String = answer.chars().take(60).collect();
                write!(f, "not an answer: {}", printable(&start))
            }
        }
    }
}

impl fmt::Display for Death {
    /// The cause, and the failed assertion or the panic if there is one.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.cause.fmt(f)?;
        match self.last_words.lines().find_map(telling) {
            Some(words) => write!(f, ": {}", printable(words)),
            None => Ok(()),
        }
    }
}

/// The part of a line of standard error that tells why a process ended itself, without what differs from run to run.
fn telling(line: &str) -> Option<&str> {
    match line.find("panicked at ") {
        Some(start) => Some(&line[start..]),
        None => {
            ["ssertion", "Fatal error", "FATAL ERROR"].iter().any(|mark| line.contains(mark)).then_some(line.trim())
        }
    }
}

fn printable(text: &str) -> String {
    text.chars().map(|c| if c == ' ' || c.is_ascii_graphic() { c } else { '?' }).collect()
}

impl std::error::Error for Death {}
