//! VarDeclaredNames, LexicallyDeclaredNames and their kin (`#sec-static-semantics-vardeclarednames` and those behind it).

use std::sync::Arc;

use super::BoundNames;
use crate::Name;
use crate::tree::*;

/// What VarScopedDeclarations and LexicallyScopedDeclarations list.
#[derive(Clone, Copy, Debug)]
pub enum Declaration<'a> {
    /// A VariableDeclaration or ForBinding of `var`: its target
    Var(&'a Pattern),
    /// A LexicalDeclaration: `let` or `const`
    Lexical(&'a VariableDeclaration),
    /// A function declaration of any flavour
    Function(&'a Arc<Function>),
    /// A ClassDeclaration
    Class(&'a Arc<Class>),
}

impl<'a> Declaration<'a> {
    /// BoundNames of the declaration, appended to a list.
    pub fn append_bound_names(self, names: &mut Vec<&'a Name>) {
        match self {
            Declaration::Var(target) => target.append_bound_names(names),
            Declaration::Lexical(declaration) => declaration.append_bound_names(names),
            Declaration::Function(function) => function.append_bound_names(names),
            Declaration::Class(class) => class.append_bound_names(names),
        }
    }

    /// BoundNames of the declaration.
    pub fn bound_names(self) -> Vec<&'a Name> {
        let mut names = Vec::new();
        self.append_bound_names(&mut names);
        names
    }

    /// IsConstantDeclaration (`#sec-static-semantics-isconstantdeclaration`).
    pub fn is_constant_declaration(self) -> bool {
        matches!(self, Declaration::Lexical(VariableDeclaration { kind: VariableKind::Const, .. }))
    }
}

/// VarDeclaredNames of a statement list that is no body.
pub fn var_declared_names(statements: &[Statement]) -> Vec<&Name> {
    names_of(var_scoped_declarations(statements))
}

/// VarScopedDeclarations of a statement list that is no body.
pub fn var_scoped_declarations(statements: &[Statement]) -> Vec<Declaration<'_>> {
    let mut list = Vec::new();
    statements.iter().for_each(|statement| var_scoped(statement, &mut list));
    list
}

/// LexicallyDeclaredNames of a statement list that is no body.
pub fn lexically_declared_names(statements: &[Statement]) -> Vec<&Name> {
    names_of(lexically_scoped_declarations(statements))
}

/// LexicallyScopedDeclarations of a statement list that is no body.
pub fn lexically_scoped_declarations(statements: &[Statement]) -> Vec<Declaration<'_>> {
    statements.iter().filter_map(lexically_scoped).collect()
}

/// LexicallyDeclaredNames of a CaseBlock.
pub fn case_block_lexically_declared_names(cases: &[Case]) -> Vec<&Name> {
    names_of(case_block_lexically_scoped_declarations(cases))
}

/// LexicallyScopedDeclarations of a CaseBlock.
pub fn case_block_lexically_scoped_declarations(cases: &[Case]) -> Vec<Declaration<'_>> {
    cases.iter().flat_map(|case| &case.body).filter_map(lexically_scoped).collect()
}

/// TopLevelVarDeclaredNames: VarDeclaredNames of a script's, a function's or a static block's statements.
pub fn top_level_var_declared_names(statements: &[Statement]) -> Vec<&Name> {
    names_of(top_level_var_scoped_declarations(statements))
}

/// TopLevelVarScopedDeclarations: VarScopedDeclarations of a script's, a function's or a static block's statements.
pub fn top_level_var_scoped_declarations(statements: &[Statement]) -> Vec<Declaration<'_>> {
    let mut list = Vec::new();
    for statement in statements {
        match labelled_function(statement) {
            Some(function) => list.push(Declaration::Function(function)),
            None => var_scoped(statement, &mut list),
        }
    }
    list
}

/// TopLevelLexicallyDeclaredNames: LexicallyDeclaredNames of a script's, a function's or a static block's statements.
pub fn top_level_lexically_declared_names(statements: &[Statement]) -> Vec<&Name> {
    names_of(top_level_lexically_scoped_declarations(statements))
}

/// TopLevelLexicallyScopedDeclarations: LexicallyScopedDeclarations of a script's, a function's or a static block's
/// statements.
pub fn top_level_lexically_scoped_declarations(statements: &[Statement]) -> Vec<Declaration<'_>> {
    let functions_are_var = |declaration: &Declaration<'_>| !matches!(declaration, Declaration::Function(_));
    statements.iter().filter_map(lexically_scoped).filter(functions_are_var).collect()
}

fn names_of(declarations: Vec<Declaration<'_>>) -> Vec<&Name> {
    let mut names = Vec::with_capacity(declarations.len());
    declarations.into_iter().for_each(|declaration| declaration.append_bound_names(&mut names));
    names
}

/// The function declaration that a statement is, behind any number of labels.
pub(super) fn labelled_function(mut statement: &Statement) -> Option<&Arc<Function>> {
    loop {
        match &statement.kind {
            StatementKind::Function(function) => return Some(function),
            StatementKind::Labelled(_, body) => statement = body,
            _ => return None,
        }
    }
}

fn lexically_scoped(statement: &Statement) -> Option<Declaration<'_>> {
    match &statement.kind {
        StatementKind::Variable(declaration) if declaration.kind != VariableKind::Var => {
            Some(Declaration::Lexical(declaration))
        }
        StatementKind::Class(class) => Some(Declaration::Class(class)),
        _ => labelled_function(statement).map(Declaration::Function),
    }
}

fn var_scoped<'a>(statement: &'a Statement, list: &mut Vec<Declaration<'a>>) {
    let variables = |declaration: &'a VariableDeclaration, list: &mut Vec<Declaration<'a>>| {
        if declaration.kind == VariableKind::Var {
            list.extend(declaration.declarators.iter().map(|declarator| Declaration::Var(&declarator.target)));
        }
    };
    match &statement.kind {
        StatementKind::Variable(declaration) => variables(declaration, list),
        StatementKind::Block(body) => body.iter().for_each(|statement| var_scoped(statement, list)),
        StatementKind::If(node) => {
            var_scoped(&node.consequent, list);
            node.alternate.iter().for_each(|alternate| var_scoped(alternate, list));
        }
        StatementKind::For(node) => {
            if let Some(ForInit::Variable(declaration)) = &node.init {
                variables(declaration, list);
            }
            var_scoped(&node.body, list);
        }
        StatementKind::ForIn(node) | StatementKind::ForOf(node) | StatementKind::ForAwaitOf(node) => {
            if let ForHead::Declaration(VariableKind::Var, target, _) = &node.head {
                list.push(Declaration::Var(target));
            }
            var_scoped(&node.body, list);
        }
        StatementKind::While(node) | StatementKind::DoWhile(node) => var_scoped(&node.body, list),
        StatementKind::Try(node) => {
            let handler = node.handler.iter().flat_map(|handler| &handler.body);
            let parts = node.block.iter().chain(handler).chain(node.finalizer.iter().flatten());
            parts.for_each(|statement| var_scoped(statement, list));
        }
        StatementKind::Switch(node) => {
            node.cases.iter().flat_map(|case| &case.body).for_each(|statement| var_scoped(statement, list));
        }
        StatementKind::Labelled(_, body) => var_scoped(body, list),
        StatementKind::With(node) => var_scoped(&node.body, list),
        StatementKind::Empty
        | StatementKind::Expression(_)
        | StatementKind::Function(_)
        | StatementKind::Class(_)
        | StatementKind::Break(_)
        | StatementKind::Continue(_)
        | StatementKind::Return(_)
        | StatementKind::Throw(_)
        | StatementKind::Debugger => {}
    }
}
