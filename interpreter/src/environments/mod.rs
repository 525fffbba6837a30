//! Environment Records and PrivateEnvironment Records (ECMA-262, 9.1, 9.2 and 9.4).

mod create;
mod declarative;
mod function;
mod global;
mod methods;
mod object;
mod resolution;

pub use create::{
    new_catch_environment, new_declarative_environment, new_function_environment, new_global_environment,
    new_object_environment, new_private_environment,
};
pub use function::{bind_this_value, get_super_base};
pub use global::{
    can_declare_global_function, can_declare_global_var, create_global_function_binding, create_global_var_binding,
    has_lexical_declaration, has_restricted_global_property,
};
pub use methods::{
    create_immutable_binding, create_mutable_binding, delete_binding, get_binding_value, get_this_binding, has_binding,
    has_super_binding, has_this_binding, initialize_binding, set_mutable_binding, with_base_object,
};
pub use resolution::{get_identifier_reference, get_this_environment, resolve_binding, resolve_this_binding};

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
    /// A Declarative Environment Record of a catch clause, which a direct eval in it may declare variables across
    Catch,
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
