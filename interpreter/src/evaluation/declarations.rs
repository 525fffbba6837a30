//! What FunctionDeclarationInstantiation needs to know of a function's tree, found once.

use std::rc::Rc;
use std::sync::Arc;

use dunder_syntax::scope::{
    BoundNames, Declaration, contains_arguments, contains_expression, is_simple_parameter_list, legacy_block_functions,
    top_level_lexically_scoped_declarations, top_level_var_declared_names, top_level_var_scoped_declarations,
};
use dunder_syntax::tree::{Function, FunctionForm};

use crate::agent::Agent;
use crate::code::Code;
use crate::heap::names;
use crate::heap::object::Slots;
use crate::heap::strings::Strings;
use crate::value::{ObjectId, StringId};

/// The static part of FunctionDeclarationInstantiation (`#sec-functiondeclarationinstantiation`): what depends on nothing
/// but the tree, under the names that the steps give it.
#[derive(Debug)]
pub struct Declarations {
    /// The parameter names.
    pub parameter_names: Vec<StringId>,
    /// Whether a parameter name stands twice.
    pub has_duplicates: bool,
    /// Whether every parameter is a name and nothing else.
    pub simple_parameter_list: bool,
    /// Whether a parameter holds an expression.
    pub has_parameter_expressions: bool,
    /// Whether a call makes an arguments object that something can see.
    pub arguments_object_needed: bool,
    /// The variables that are neither parameters nor the arguments object of the same environment, each once.
    pub variables: Vec<Variable>,
    /// The names of functions in blocks that are variables of the function too, and none of the above.
    pub legacy_names: Vec<StringId>,
    /// The functions in blocks that set a variable of the function when they are evaluated.
    legacy_functions: Vec<Arc<Function>>,
    /// The lexically declared names, each with whether it is constant.
    pub lexical_names: Vec<(StringId, bool)>,
    /// The functions to initialize, with their names.
    pub functions_to_initialize: Vec<(StringId, Arc<Function>)>,
}

/// A variable of a function.
#[derive(Clone, Copy, Debug)]
pub struct Variable {
    /// Its name.
    pub name: StringId,
    /// Whether it starts with the value of the parameter of that name, or of the arguments object.
    pub from_parameter: bool,
}

impl Declarations {
    fn new(strings: &mut Strings, code: &Code) -> Declarations {
        let function = &*code.function;
        let statements = function.body.statements();
        let names = function.parameters.bound_names();
        let parameter_names: Vec<_> = names.into_iter().map(|name| strings.intern_name(name)).collect();
        let has_duplicates = (1..parameter_names.len()).any(|at| parameter_names[..at].contains(&parameter_names[at]));
        let has_parameter_expressions = contains_expression(&function.parameters);

        let mut functions_to_initialize: Vec<(StringId, Arc<Function>)> = Vec::new();
        for declaration in top_level_var_scoped_declarations(statements).into_iter().rev() {
            if let Declaration::Function(function) = declaration {
                let name = function_name(strings, function);
                if functions_to_initialize.iter().all(|(other, _)| *other != name) {
                    functions_to_initialize.push((name, function.clone()));
                }
            }
        }
        functions_to_initialize.reverse();
        let is_function = |name| functions_to_initialize.iter().any(|(function, _)| *function == name);

        let mut lexical_names = Vec::new();
        for declaration in top_level_lexically_scoped_declarations(statements) {
            let constant = declaration.is_constant_declaration();
            lexical_names
                .extend(declaration.bound_names().into_iter().map(|name| (strings.intern_name(name), constant)));
        }

        let hidden = parameter_names.contains(&names::ARGUMENTS)
            || (!has_parameter_expressions
                && (is_function(names::ARGUMENTS) || lexical_names.iter().any(|(name, _)| *name == names::ARGUMENTS)));
        // Where nothing mentions the arguments object, nothing can tell whether it is there: it is left out then.
        let arguments_object_needed = function.form != FunctionForm::Arrow && !hidden && contains_arguments(function);

        let is_parameter_binding =
            |name| parameter_names.contains(&name) || (arguments_object_needed && name == names::ARGUMENTS);
        let mut variables: Vec<Variable> = Vec::new();
        for name in top_level_var_declared_names(statements) {
            let name = strings.intern_name(name);
            let bound = is_parameter_binding(name);
            let instantiated = variables.iter().any(|variable| variable.name == name);
            if !instantiated && (has_parameter_expressions || !bound) {
                variables.push(Variable { name, from_parameter: bound && !is_function(name) });
            }
        }

        let (mut legacy_names, mut legacy_functions) = (Vec::new(), Vec::new());
        if !code.strict {
            for function in legacy_block_functions(statements) {
                let name = function_name(strings, function);
                if parameter_names.contains(&name) {
                    continue;
                }
                legacy_functions.push(function.clone());
                let instantiated = variables.iter().any(|variable| variable.name == name)
                    || (!has_parameter_expressions && is_parameter_binding(name))
                    || legacy_names.contains(&name);
                if !instantiated && name != names::ARGUMENTS {
                    legacy_names.push(name);
                }
            }
        }

        Declarations {
            has_duplicates,
            simple_parameter_list: is_simple_parameter_list(&function.parameters),
            has_parameter_expressions,
            arguments_object_needed,
            variables,
            legacy_names,
            legacy_functions,
            lexical_names,
            functions_to_initialize,
            parameter_names,
        }
    }
}

fn function_name(strings: &mut Strings, function: &Arc<Function>) -> StringId {
    function.name.as_ref().map_or(names::STAR_DEFAULT, |name| strings.intern_name(name))
}

/// What is known of a function's code.
pub(crate) fn declarations_of<'a>(agent: &mut Agent, code: &'a Code) -> &'a Declarations {
    code.declarations.get_or_init(|| Declarations::new(&mut agent.heap.strings, code))
}

/// Finds the declarations of every function object there is: before the heap is frozen, so that no name of a run that is
/// over is left in the code of a function that outlives it.
pub(crate) fn find_all_declarations(agent: &mut Agent) {
    for object in agent.heap.objects() {
        if let Slots::Function(slots) = &agent[object].slots {
            let code: Rc<Code> = slots.code.clone();
            declarations_of(agent, &code);
        }
    }
}

/// Whether the evaluation of a function declaration in a block sets a variable of the function `f` too
/// (`#sec-web-compat-functiondeclarationinstantiation`).
pub fn is_legacy_block_function(agent: &Agent, f: ObjectId, function: &Arc<Function>) -> bool {
    let Slots::Function(slots) = &agent[f].slots else { return false };
    let declarations = slots.code.declarations.get();
    declarations.is_some_and(|found| found.legacy_functions.iter().any(|legacy| Arc::ptr_eq(legacy, function)))
}
