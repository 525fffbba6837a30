//! Progress of a long command: a bar on a terminal, a plain line now and then elsewhere.

use std::io::IsTerminal;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::output;

/// How often a plain line is printed.
const EVERY: Duration = Duration::from_secs(10);

/// What is shown while a command runs; nothing in the first two seconds.
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
    last: Instant,
    every: Duration,
    total: Option<u64>,
}

impl Progress {
    /// Starts; `total` is the number of units where it is known, else the whole second count of a run by time is.
    pub(crate) fn start(total: Option<u64>, quiet: bool) -> Progress {
        let shown = std::io::stderr().is_terminal() && !quiet;
        let bar = shown.then(|| {
            let style = if total.is_some() {
                "{elapsed_precise} {wide_bar} {pos}/{len} {msg}"
            } else {
                "{elapsed_precise} {spinner} {pos} {msg}"
            };
            let style = ProgressStyle::with_template(style).unwrap_or_else(|_| ProgressStyle::default_bar());
            total.map_or_else(ProgressBar::new_spinner, ProgressBar::new).with_style(style)
        });
        let every = if quiet { Duration::MAX } else { EVERY };
        Progress { bar, last: Instant::now(), every, total }
    }

    /// Shows where the command is.
    pub(crate) fn at(&mut self, position: u64, message: &str) {
        if let Some(bar) = &self.bar {
            bar.set_position(position);
            bar.set_message(message.to_owned());
        } else if self.last.elapsed() >= self.every {
            self.last = Instant::now();
            let total = self.total.map(|total| format!("/{total}")).unwrap_or_default();
            output::complain(&format!("{position}{total} {message}"));
        }
    }

    /// Prints a result without disturbing the bar.
    pub(crate) fn print(&self, text: &str) {
        match &self.bar {
            Some(bar) => bar.suspend(|| output::print(text)),
            None => output::print(text),
        }
    }

    /// Takes the bar away.
    pub(crate) fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Progress that threads make together.
pub(crate) struct Together(Mutex<(u64, Progress)>);

impl Together {
    /// Starts; `total` is the number of units.
    pub(crate) fn start(total: usize, quiet: bool) -> Together {
        Together(Mutex::new((0, Progress::start(Some(total as u64), quiet))))
    }

    /// One more is done.
    pub(crate) fn advance(&self, what: &str) {
        // A thread that panicked ends the command anyway.
        if let Ok(mut progress) = self.0.lock() {
            let (done, progress) = &mut *progress;
            *done += 1;
            progress.at(*done, what);
        }
    }
}

impl Drop for Together {
    fn drop(&mut self) {
        if let Ok(progress) = self.0.lock() {
            progress.1.finish();
        }
    }
}
