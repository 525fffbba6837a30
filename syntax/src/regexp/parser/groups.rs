//! Groups, their names and their modifiers.

use std::collections::HashMap;

use super::super::{Group, GroupKind, Modifiers, Term, unicode};
use super::{MAX_NAMESAKES, Parsed, Parser, PatternError, error};
use crate::JsString;

/// The capturing groups that were found, and in which alternatives.
#[derive(Default)]
pub(super) struct Names {
    groups: Vec<Option<JsString>>,
    /// By name, where each group of that name stands.
    places: HashMap<JsString, Vec<Vec<(usize, usize)>>>,
    /// The disjunctions around this place, and which of its alternatives it is, from the outermost on.
    place: Vec<(usize, usize)>,
    disjunctions: usize,
}

impl Names {
    /// A disjunction begins.
    pub(super) fn enter(&mut self) {
        self.place.push((self.disjunctions, 0));
        self.disjunctions += 1;
    }

    /// The innermost disjunction's next alternative begins.
    pub(super) fn next_alternative(&mut self) {
        if let Some((_, alternative)) = self.place.last_mut() {
            *alternative += 1;
        }
    }

    /// The innermost disjunction ends.
    pub(super) fn leave(&mut self) {
        self.place.pop();
    }

    /// How many groups were found.
    pub(super) fn count(&self) -> usize {
        self.groups.len()
    }

    /// Whether a group has this name.
    pub(super) fn has(&self, name: &JsString) -> bool {
        self.places.contains_key(name)
    }

    /// The names of the groups.
    pub(super) fn groups(self) -> Vec<Option<JsString>> {
        self.groups
    }

    /// Adds a group here, and gives its number.
    fn add(&mut self, name: Option<JsString>) -> Parsed<usize> {
        if let Some(name) = &name {
            let places = self.places.entry(name.clone()).or_default();
            if places.iter().any(|place| might_both_participate(place, &self.place)) {
                return error("two groups have the same name");
            }
            if places.len() == MAX_NAMESAKES {
                return Err(PatternError::TooLarge);
            }
            places.push(self.place.clone());
        }
        self.groups.push(name);
        Ok(self.groups.len() - 1)
    }
}

/// MightBothParticipate (`#sec-mightbothparticipate`): no disjunction has the two in different alternatives
fn might_both_participate(x: &[(usize, usize)], y: &[(usize, usize)]) -> bool {
    x.iter().zip(y).take_while(|(x, y)| x.0 == y.0).all(|(x, y)| x.1 == y.1)
}

impl Parser<'_> {
    /// What follows a left parenthesis that is no lookaround's.
    pub(super) fn group(&mut self) -> Parsed<Term> {
        let kind = if self.eat("?<") {
            let name = self.group_name()?;
            self.capturing(Some(name))?
        } else if self.eat("?") {
            self.modifying()?
        } else {
            self.capturing(None)?
        };
        let body = self.parenthesized()?;
        Ok(Term::Group(Box::new(Group { kind, body })))
    }

    fn capturing(&mut self, name: Option<JsString>) -> Parsed<GroupKind> {
        self.names.add(name).map(GroupKind::Capturing)
    }

    /// RegularExpressionModifiers (`#prod-RegularExpressionModifiers`) up to the colon
    fn modifying(&mut self) -> Parsed<GroupKind> {
        let mut seen = Modifiers::default();
        let add = self.modifiers(&mut seen)?;
        let removes = self.eat("-");
        let remove = if removes { self.modifiers(&mut seen)? } else { Modifiers::default() };
        if !self.eat(":") {
            return error("a group of an unknown kind");
        }
        if removes && seen == Modifiers::default() {
            return error("a group without modifiers");
        }
        Ok(GroupKind::Modifying { add, remove })
    }

    fn modifiers(&mut self, seen: &mut Modifiers) -> Parsed<Modifiers> {
        let mut modifiers = Modifiers::default();
        loop {
            let select: fn(&mut Modifiers) -> &mut bool = match self.peek_ascii() {
                Some(b'i') => |modifiers| &mut modifiers.ignore_case,
                Some(b'm') => |modifiers| &mut modifiers.multiline,
                Some(b's') => |modifiers| &mut modifiers.dot_all,
                _ => return Ok(modifiers),
            };
            self.at += 1;
            *select(&mut modifiers) = true;
            if std::mem::replace(select(seen), true) {
                return error("a modifier stands twice");
            }
        }
    }

    /// GroupName (`#prod-GroupName`) behind its left bracket
    pub(super) fn group_name(&mut self) -> Parsed<JsString> {
        let mut name = String::new();
        while !self.eat(">") {
            let letter = self.name_letter()?;
            let is_allowed = if name.is_empty() { unicode::is_id_start } else { unicode::is_id_continue };
            if !is_allowed(letter) {
                return error("a group's name holds what names do not");
            }
            name.push(letter);
        }
        if name.is_empty() { error("a group's name is empty") } else { Ok(name.as_str().into()) }
    }

    /// A letter of a group's name, which may be an escape or, without `u` and `v`, two surrogates.
    fn name_letter(&mut self) -> Parsed<char> {
        let character = if self.eat("\\") {
            self.unicode_escape(true)?
        } else {
            let lead = self.next();
            match (lead, self.peek()) {
                (Some(lead @ 0xd800..=0xdbff), Some(trail @ 0xdc00..=0xdfff)) => {
                    self.at += 1;
                    Some(super::escapes::combine(lead, trail))
                }
                _ => lead,
            }
        };
        match character.and_then(char::from_u32) {
            Some(letter) => Ok(letter),
            None => error("a group's name does not end"),
        }
    }
}
