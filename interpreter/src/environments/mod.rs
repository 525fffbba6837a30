//! Environment Records and PrivateEnvironment Records (ECMA-262, 9.1 and 9.2) as they are stored.

use crate::value::{EnvironmentId, ObjectId, PrivateEnvironmentId, PrivateNameId, StringId, Value};

/// An Environment Record.
#[derive(Clone, Debug)]
pub struct Environment {
    /// [[OuterEnv]]
    pub outer: Option<EnvironmentId>,
    /// What sort it is, with the fields of that sort.
    pub kind: EnvironmentKind,
    /// The bindings of a declarative, function or module record, or of a global record's [[DeclarativeRecord]].
    pub bindings: Vec<Binding>,
}

/// The subclasses of Environment Record.
#[derive(Clone, Debug)]
pub enum EnvironmentKind {
    /// A Declarative Environment Record
    Declarative,
    /// A Function Environment Record
    Function {
        /// [[ThisValue]]; of no meaning until it is initialized
        this_value: Value,
        /// [[ThisBindingStatus]]
        this_binding_status: ThisBindingStatus,
        /// [[FunctionObject]]
        function_object: ObjectId,
        /// [[NewTarget]]
        new_target: Option<ObjectId>,
    },
    /// An Object Environment Record
    Object {
        /// [[BindingObject]]
        binding_object: ObjectId,
        /// [[IsWithEnvironment]]
        is_with_environment: bool,
    },
    /// A Global Environment Record; its [[ObjectRecord]] is told by its binding object
    Global {
        /// The binding object of [[ObjectRecord]]
        binding_object: ObjectId,
        /// [[GlobalThisValue]]
        global_this_value: ObjectId,
    },
}

/// [[ThisBindingStatus]]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThisBindingStatus {
    /// ~lexical~
    Lexical,
    /// ~initialized~
    Initialized,
    /// ~uninitialized~
    Uninitialized,
}

/// A binding of a declarative record.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// The bound name.
    pub name: StringId,
    /// The bound value; none while it is uninitialized.
    pub value: Option<Value>,
    /// Whether it may be assigned to.
    pub mutable: bool,
    /// Whether an assignment to an immutable binding throws in sloppy code too.
    pub strict: bool,
    /// Whether `delete` removes it.
    pub deletable: bool,
}

/// A PrivateEnvironment Record.
#[derive(Clone, Debug)]
pub struct PrivateEnvironment {
    /// [[OuterPrivateEnvironment]]
    pub outer: Option<PrivateEnvironmentId>,
    /// [[Names]], by description
    pub names: Vec<(StringId, PrivateNameId)>,
}

/// A PrivateElement, beside its [[Key]].
#[derive(Clone, Copy, Debug)]
pub enum PrivateElement {
    /// ~field~: [[Value]]
    Field(Value),
    /// ~method~: [[Value]]
    Method(ObjectId),
    /// ~accessor~: [[Get]] and [[Set]]
    Accessor(Option<ObjectId>, Option<ObjectId>),
}
