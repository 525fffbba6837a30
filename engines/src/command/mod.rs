//! Engines that are commands on this machine.

mod catalogue;
mod definition;
mod find;
mod keys;

pub use catalogue::Catalogue;
pub use definition::{Definition, WORKERS, Worker};
pub use find::find;
