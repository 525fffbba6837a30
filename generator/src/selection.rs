//! Rows of the table by name: for leaving some out, and for telling which there are.

use crate::library::LIBRARY;

/// A set of rows of the table of constructs.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Rows(Vec<u64>);

impl Rows {
    /// The rows of these names.
    ///
    /// # Errors
    /// The first name that no row has.
    pub fn named<'n>(names: impl IntoIterator<Item = &'n str>) -> Result<Rows, &'n str> {
        let mut rows = Rows::default();
        rows.add(names).map(|()| rows)
    }

    /// Adds the rows of these names.
    ///
    /// # Errors
    /// The first name that no row has; those before it are added.
    pub fn add<'n>(&mut self, names: impl IntoIterator<Item = &'n str>) -> Result<(), &'n str> {
        for name in names {
            let numbers = LIBRARY.templates().filter(|template| template.row.name == name);
            let numbers: Vec<u16> = numbers.map(|template| template.number).collect();
            if numbers.is_empty() {
                return Err(name);
            }
            numbers.into_iter().for_each(|number| self.insert(number));
        }
        Ok(())
    }

    /// The names of all rows of the table, in its order; a row that is taken for several purposes appears for each.
    pub fn names() -> impl Iterator<Item = &'static str> {
        LIBRARY.templates().map(|template| template.row.name)
    }

    /// The names of the rows in the set, each once, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> {
        let mut names: Vec<_> = LIBRARY.templates().filter(|template| self.contains(template.number)).collect();
        names.dedup_by_key(|template| template.row.name);
        names.into_iter().map(|template| template.row.name)
    }

    fn insert(&mut self, number: u16) {
        let word = usize::from(number / 64);
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (number % 64);
    }

    pub(crate) fn contains(&self, number: u16) -> bool {
        self.0.get(usize::from(number / 64)).is_some_and(|word| word >> (number % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Config, from_seed};

    #[test]
    fn a_row_that_is_avoided_is_not_taken() {
        let plain = Config::default();
        let config = Config { avoid: Rows::named(["get", "reflect-set-receiver"]).unwrap(), ..Config::default() };
        let taken =
            |config: &Config, name: &str| (0..200).any(|index| from_seed(1, index, config).rows.contains(&name));
        for name in ["get", "reflect-set-receiver"] {
            assert!(taken(&plain, name), "{name}");
            assert!(!taken(&config, name), "{name}");
        }
    }

    #[test]
    fn a_name_that_no_row_has_is_refused() {
        assert_eq!(Rows::named(["get", "no-such-row"]), Err("no-such-row"));
        assert!(Rows::names().any(|name| name == "get"));
    }
}
