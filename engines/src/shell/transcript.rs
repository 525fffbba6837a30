//! What a shell printed, and what it means.

use crate::{
    End, Event, Halt, Observation,
    child::{Cause, Death},
    isolated::Policy,
};

/// What stands in front of every line that is not the shell's own.
const MARK: &str = "dunder\t";

/// The lines of a process, as far as they came.
#[derive(Debug, Default)]
pub(super) struct Transcript {
    events: Vec<Event>,
    began: bool,
    end: Option<End>,
    /// The first line that means nothing.
    garbled: Option<String>,
    /// Bytes of such lines.
    noise: usize,
}

/// Bytes of lines that mean nothing, from which on nothing else is expected.
const NOISE: usize = 1 << 16;

impl Transcript {
    /// Takes a line; gives back the first one that means nothing, where there are more of those than a shell has reason for.
    pub(super) fn read(&mut self, line: &str) -> Result<(), String> {
        let words = line.strip_prefix(MARK).unwrap_or_default();
        let (word, rest) = words.split_once('\t').unwrap_or((words, ""));
        let end = match (word, rest) {
            ("event", rest) => {
                let (site, text) = rest.split_once('\t').unwrap_or(("", rest));
                // Behind a limit nothing counts any more.
                if !matches!(self.end, Some(End::Halted(_))) {
                    self.events.push(Event { site: site.into(), text: text.into() });
                }
                return Ok(());
            }
            ("began", "") => {
                self.began = true;
                return Ok(());
            }
            ("completed", "") => End::Completed,
            ("threw", what) => End::Threw(what.into()),
            ("early", name) => End::Rejected(name.into()),
            ("halted", "depth") => End::Halted(Halt::Depth),
            ("halted", "memory") => End::Halted(Halt::Memory),
            ("halted", "output") => End::Halted(Halt::Output),
            ("halted", _) => End::Halted(Halt::Unsupported("more than a shell can tell".into())),
            _ => {
                let first = self.garbled.get_or_insert_with(|| line.to_owned());
                self.noise += line.len() + 1;
                return if self.noise > NOISE { Err(first.clone()) } else { Ok(()) };
            }
        };
        if !matches!(self.end, Some(End::Halted(_))) {
            self.end = Some(end);
        }
        Ok(())
    }

    /// The observation of a process that is over.
    pub(super) fn observation(self, death: &Death, policy: &Policy) -> Observation {
        let end = self.end_of(death, policy);
        let died = matches!(end, End::Crashed(_) | End::TimedOut | End::Exhausted(_));
        let events = if died { Vec::new() } else { self.events };
        Observation { events, end }
    }

    fn end_of(&self, death: &Death, policy: &Policy) -> End {
        match (&death.cause, &self.end) {
            (Cause::Exited(_), Some(end)) if self.garbled.is_none() => end.clone(),
            (_, Some(End::Halted(halt))) => End::Halted(halt.clone()),
            (Cause::Exited(0), _) if self.garbled.is_some() => {
                let garbled = self.garbled.clone().unwrap_or_default();
                End::Crashed(Death { cause: Cause::Garbled(garbled), ..death.clone() }.to_string())
            }
            (Cause::Exited(1..), None) if !policy.is_out_of_memory(death) => self.told_by_words(death, policy),
            _ => policy.end_of(death),
        }
    }

    /// How a script ended of which only the shell's message tells.
    fn told_by_words(&self, death: &Death, policy: &Policy) -> End {
        let words = &death.last_words;
        if self.began {
            let uncaught = ["Error", "ncaught", "xception"].iter().any(|word| words.contains(word));
            if uncaught {
                return End::Halted(Halt::Unsupported("an exception that only a shell's message tells".into()));
            }
        } else if words.contains("SyntaxError") || words.contains("error: ") {
            // The program stands in the file itself, and a parser that does not know all of the language yet rejects what is none too.
            return End::Halted(Halt::Unsupported("a program that the shell does not parse".into()));
        }
        policy.end_of(death)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(lines: &[&str], cause: Cause, words: &str) -> End {
        let mut transcript = Transcript::default();
        lines.iter().for_each(|line| transcript.read(line).expect("there is little noise"));
        transcript.observation(&Death { cause, last_words: words.into() }, &Policy::default()).end
    }

    #[test]
    fn the_end_is_told_by_the_lines_or_by_the_process() {
        let unsupported = |end| matches!(end, End::Halted(Halt::Unsupported(_)));
        let crashed = |end| matches!(end, End::Crashed(_));
        assert_eq!(end(&["dunder\tcompleted"], Cause::Exited(0), ""), End::Completed);
        assert_eq!(end(&["dunder\tcompleted"], Cause::Exited(1), "unhandled"), End::Completed);
        assert_eq!(end(&["dunder\tthrew\tTypeError"], Cause::Exited(0), ""), End::Threw("TypeError".into()));
        assert_eq!(end(&["dunder\tearly\tSyntaxError"], Cause::Exited(0), ""), End::Rejected("SyntaxError".into()));
        assert_eq!(
            end(&["dunder\thalted\tdepth", "dunder\tcompleted"], Cause::Exited(0), ""),
            End::Halted(Halt::Depth)
        );
        assert!(unsupported(end(&[], Cause::Exited(2), "a.js:1: SyntaxError: x")));
        assert!(unsupported(end(&["dunder\tbegan"], Cause::Exited(1), "Uncaught 1")));
        assert!(crashed(end(&["dunder\tbegan"], Cause::Exited(3), "")));
        assert!(crashed(end(&["dunder\tbegan"], Cause::Exited(0), "")));
        assert!(crashed(end(&["dunder\tcompleted"], Cause::Signalled(11), "")));
        assert!(crashed(end(&["noise", "dunder\tcompleted"], Cause::Exited(0), "")));
        assert_eq!(end(&["dunder\tbegan"], Cause::TimedOut, ""), End::TimedOut);
        assert!(crashed(end(&["dunder\tbegan"], Cause::Flooded(1), "")));
        assert!(matches!(end(&["dunder\tbegan"], Cause::Swollen(1), ""), End::Exhausted(_)));
    }
}
