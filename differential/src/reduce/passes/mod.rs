//! The passes of the reducer, coarse to fine: each offers every change of one sort that it could make to a program.
//!
//! A change need not keep the program valid nor its behaviour; what comes of it is parsed, run and compared. It should
//! make the text shorter, since nothing else is tried.

mod calls;
mod expressions;
mod inline;
mod lists;
mod literals;
mod names;
mod origin;
mod parts;
mod statements;
mod structure;

use dunder_syntax::Program;

use super::chooser::Chooser;

/// A pass: walks over a program and offers its changes on the way.
pub(super) type Pass = fn(&mut Program, &mut Chooser);

/// Passes that take away whole statements: enough to see what a program is about.
pub(super) const COARSE: &[(&str, Pass)] = &[("remove statements", statements::remove)];

/// Every pass, in the order in which they are made, over and over until none finds anything.
pub(super) const ALL: &[(&str, Pass)] = &[
    ("remove statements", statements::remove),
    ("take statements out of what holds them", statements::unwrap),
    ("remove members, arguments, parameters and the like", lists::remove),
    ("put parts and constants in the place of expressions", expressions::replace),
    ("put values in the place of variables", inline::inline),
    ("simplify functions, classes and patterns", structure::simplify),
    ("shorten names", names::shorten),
    ("simplify literals", literals::simplify),
];

/// Passes that make a program plainer, if longer.
pub(super) const PLAINER: &[(&str, Pass)] = &[("name the trap that a handler of all is asked for", origin::name_trap)];

/// Passes that print where something throws.
pub(super) const SAY: &[(&str, Pass)] = &[("print in the place of what throws", origin::say_thrown)];

/// Passes that print where something is called.
pub(super) const CALLED: &[(&str, Pass)] = &[
    ("have functions say that they are called", origin::say_called),
    ("have functions say that they are called, and nothing else", origin::say_called_alone),
];

/// Passes that print what something is called with.
pub(super) const SAID: &[(&str, Pass)] = &[("have functions say what they are called with", origin::say_arguments)];

/// Passes that look at a part.
pub(super) const LOOK: &[(&str, Pass)] = &[
    ("end with a look at a value that is used later", origin::look),
    ("end with a look at a variable behind what throws", origin::look_behind),
];

/// Passes that convert a part.
pub(super) const CONVERT: &[(&str, Pass)] = &[("end with a conversion of a value that is used later", origin::convert)];

/// Passes that construct something of a part.
pub(super) const CONSTRUCT: &[(&str, Pass)] =
    &[("end with a construction of a value that is used later", origin::construct)];

/// Passes that put something plain in the place of what does not matter.
pub(super) const PLAIN: &[(&str, Pass)] = &[("put plain objects in the place of others", parts::plain)];

/// Passes that lead from a symptom to its cause.
pub(super) const ORIGIN: &[(&str, Pass)] = &[
    ("remove statements", statements::remove),
    ("take statements out of what holds them", statements::unwrap),
    ("put what stands in a block or function in the place of the rest", parts::hoist),
    ("put parts in the place of statements", parts::part),
    ("put targets in the place of proxies", parts::target),
    ("leave out a call of what a call gives", parts::callee),
    ("put functions in the place of classes", parts::function),
    ("remove members of classes", lists::remove_members),
    ("simplify literals", literals::simplify),
];
