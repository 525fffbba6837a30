//! A part of the tests: one of several, so that machines can share the work.

use std::str::FromStr;

/// Every test whose path's hash falls into one of `of` parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partition {
    part: u64,
    of: u64,
}

impl Partition {
    /// Whether a path belongs to it.
    pub fn holds(self, path: &str) -> bool {
        hash(path) % self.of == self.part - 1
    }
}

/// FNV-1a: short, and the same everywhere and for ever.
fn hash(path: &str) -> u64 {
    path.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// `hash:1/4`
impl FromStr for Partition {
    type Err = String;

    fn from_str(text: &str) -> Result<Partition, String> {
        let parse = || {
            let (part, of) = text.strip_prefix("hash:")?.split_once('/')?;
            Some(Partition { part: part.parse().ok()?, of: of.parse().ok()? })
        };
        match parse() {
            Some(partition) if (1..=partition.of).contains(&partition.part) => Ok(partition),
            _ => Err("a part and how many there are, as in hash:1/4".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_is_in_one_part() {
        let parts: Vec<Partition> = (1..=4).map(|part| format!("hash:{part}/4").parse().unwrap()).collect();
        let mut sizes = [0; 4];
        for n in 0..1000 {
            let path = format!("built-ins/a{n}.js");
            let holding: Vec<usize> = (0..4).filter(|at| parts[*at].holds(&path)).collect();
            assert_eq!(holding.len(), 1);
            sizes[holding[0]] += 1;
        }
        assert!(sizes.iter().all(|size| (200..300).contains(size)), "{sizes:?}");
    }

    #[test]
    fn nonsense_is_refused() {
        for text in ["", "1/4", "hash:0/4", "hash:5/4", "hash:1/0", "hash:a/b", "count:1/4"] {
            assert!(text.parse::<Partition>().is_err(), "{text}");
        }
    }
}
