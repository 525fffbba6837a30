//! Statements and declarations. As with expressions, each kind has a function of its own.

use oxc_ast::ast as oxc;
use oxc_span::GetSpan;

use super::{Converted, Converter, operators};
use crate::tree::*;

impl<'a> Converter<'a> {
    /// A statement, one level deeper than its surroundings.
    pub(super) fn statement(&mut self, node: &oxc::Statement<'a>) -> Converted<Statement> {
        let span = node.span();
        self.enter(span)?;
        let kind = self.statement_kind(node)?;
        self.leave();
        Ok(Statement { kind, span: self.place(span) })
    }

    fn statement_kind(&mut self, node: &oxc::Statement<'a>) -> Converted<StatementKind> {
        match node {
            oxc::Statement::EmptyStatement(_) => Ok(StatementKind::Empty),
            oxc::Statement::DebuggerStatement(_) => Ok(StatementKind::Debugger),
            oxc::Statement::ExpressionStatement(node) => {
                Ok(StatementKind::Expression(self.expression(&node.expression)?))
            }
            oxc::Statement::VariableDeclaration(node) => Ok(StatementKind::Variable(self.variables(node)?)),
            oxc::Statement::FunctionDeclaration(node) => self.function_declaration(node),
            oxc::Statement::ClassDeclaration(node) => Ok(StatementKind::Class(self.class(node)?)),
            oxc::Statement::BlockStatement(node) => Ok(StatementKind::Block(self.statements(&node.body)?)),
            oxc::Statement::IfStatement(node) => self.if_statement(node),
            oxc::Statement::ForStatement(node) => self.for_statement(node),
            oxc::Statement::ForInStatement(node) => self.for_in(node),
            oxc::Statement::ForOfStatement(node) => self.for_of(node),
            oxc::Statement::WhileStatement(node) => self.while_statement(node),
            oxc::Statement::DoWhileStatement(node) => self.do_while(node),
            oxc::Statement::BreakStatement(node) => Ok(StatementKind::Break(self.label(node.label.as_ref()))),
            oxc::Statement::ContinueStatement(node) => Ok(StatementKind::Continue(self.label(node.label.as_ref()))),
            oxc::Statement::ReturnStatement(node) => self.return_statement(node),
            oxc::Statement::ThrowStatement(node) => Ok(StatementKind::Throw(self.expression(&node.argument)?)),
            oxc::Statement::TryStatement(node) => self.try_statement(node),
            oxc::Statement::SwitchStatement(node) => self.switch(node),
            oxc::Statement::LabeledStatement(node) => self.labelled(node),
            oxc::Statement::WithStatement(node) => self.with(node),
            oxc::Statement::ImportDeclaration(node) => self.unsupported("an import declaration", node.span),
            other if other.is_module_declaration() => self.unsupported("an export declaration", other.span()),
            other => self.unsupported("TypeScript", other.span()),
        }
    }

    fn label(&mut self, node: Option<&oxc::LabelIdentifier<'a>>) -> Option<crate::Name> {
        node.map(|label| self.name(label.name.as_str()))
    }

    fn variables(&mut self, node: &oxc::VariableDeclaration<'a>) -> Converted<VariableDeclaration> {
        let Some(kind) = operators::variable(node.kind) else {
            return self.unsupported("a using declaration", node.span);
        };
        let declarators = node.declarations.iter().map(|declarator| {
            let target = self.binding(&declarator.id)?;
            let value = declarator.init.as_ref().map(|value| self.expression(value)).transpose()?;
            Ok(Declarator { target, value })
        });
        Ok(VariableDeclaration { kind, declarators: declarators.collect::<Converted<_>>()? })
    }

    fn function_declaration(&mut self, node: &oxc::Function<'a>) -> Converted<StatementKind> {
        Ok(StatementKind::Function(self.function(node, FunctionForm::Declaration, self.place(node.span))?))
    }

    fn if_statement(&mut self, node: &oxc::IfStatement<'a>) -> Converted<StatementKind> {
        let test = self.expression(&node.test)?;
        let consequent = self.statement(&node.consequent)?;
        let alternate = node.alternate.as_ref().map(|alternate| self.statement(alternate)).transpose()?;
        Ok(StatementKind::If(Box::new(If { test, consequent, alternate })))
    }

    fn for_statement(&mut self, node: &oxc::ForStatement<'a>) -> Converted<StatementKind> {
        let init = match &node.init {
            None => None,
            Some(oxc::ForStatementInit::VariableDeclaration(node)) => Some(ForInit::Variable(self.variables(node)?)),
            Some(init) => Some(ForInit::Expression(self.expression(init.to_expression())?)),
        };
        let test = node.test.as_ref().map(|test| self.expression(test)).transpose()?;
        let update = node.update.as_ref().map(|update| self.expression(update)).transpose()?;
        let body = self.statement(&node.body)?;
        Ok(StatementKind::For(Box::new(For { init, test, update, body })))
    }

    fn for_head(&mut self, node: &oxc::ForStatementLeft<'a>) -> Converted<ForHead> {
        let oxc::ForStatementLeft::VariableDeclaration(node) = node else {
            return Ok(ForHead::Target(self.target(node.to_assignment_target())?));
        };
        let VariableDeclaration { kind, mut declarators } = self.variables(node)?;
        match (declarators.pop(), declarators.is_empty()) {
            (Some(Declarator { target, value }), true) => Ok(ForHead::Declaration(kind, target, value)),
            _ => self.unsupported("this head of a loop", node.span),
        }
    }

    fn for_in(&mut self, node: &oxc::ForInStatement<'a>) -> Converted<StatementKind> {
        let head = self.for_head(&node.left)?;
        let right = self.expression(&node.right)?;
        let body = self.statement(&node.body)?;
        Ok(StatementKind::ForIn(Box::new(ForEach { head, right, body })))
    }

    fn for_of(&mut self, node: &oxc::ForOfStatement<'a>) -> Converted<StatementKind> {
        let head = self.for_head(&node.left)?;
        let right = self.expression(&node.right)?;
        let body = self.statement(&node.body)?;
        let each = Box::new(ForEach { head, right, body });
        Ok(if node.r#await { StatementKind::ForAwaitOf(each) } else { StatementKind::ForOf(each) })
    }

    fn while_statement(&mut self, node: &oxc::WhileStatement<'a>) -> Converted<StatementKind> {
        let test = self.expression(&node.test)?;
        let body = self.statement(&node.body)?;
        Ok(StatementKind::While(Box::new(While { test, body })))
    }

    fn do_while(&mut self, node: &oxc::DoWhileStatement<'a>) -> Converted<StatementKind> {
        let body = self.statement(&node.body)?;
        let test = self.expression(&node.test)?;
        Ok(StatementKind::DoWhile(Box::new(While { test, body })))
    }

    fn return_statement(&mut self, node: &oxc::ReturnStatement<'a>) -> Converted<StatementKind> {
        let argument = node.argument.as_ref().map(|argument| self.expression(argument)).transpose()?;
        Ok(StatementKind::Return(argument))
    }

    fn try_statement(&mut self, node: &oxc::TryStatement<'a>) -> Converted<StatementKind> {
        let block = self.statements(&node.block.body)?;
        let handler = node.handler.as_ref().map(|handler| self.catch(handler)).transpose()?;
        let finalizer = node.finalizer.as_ref().map(|finalizer| self.statements(&finalizer.body)).transpose()?;
        Ok(StatementKind::Try(Box::new(Try { block, handler, finalizer })))
    }

    fn catch(&mut self, node: &oxc::CatchClause<'a>) -> Converted<Catch> {
        let parameter = node.param.as_ref().map(|param| self.binding(&param.pattern)).transpose()?;
        Ok(Catch { parameter, body: self.statements(&node.body.body)? })
    }

    fn switch(&mut self, node: &oxc::SwitchStatement<'a>) -> Converted<StatementKind> {
        let discriminant = self.expression(&node.discriminant)?;
        let cases = node.cases.iter().map(|case| {
            let test = case.test.as_ref().map(|test| self.expression(test)).transpose()?;
            Ok(Case { test, body: self.statements(&case.consequent)? })
        });
        Ok(StatementKind::Switch(Box::new(Switch { discriminant, cases: cases.collect::<Converted<_>>()? })))
    }

    fn labelled(&mut self, node: &oxc::LabeledStatement<'a>) -> Converted<StatementKind> {
        let label = self.name(node.label.name.as_str());
        Ok(StatementKind::Labelled(label, Box::new(self.statement(&node.body)?)))
    }

    fn with(&mut self, node: &oxc::WithStatement<'a>) -> Converted<StatementKind> {
        let object = self.expression(&node.object)?;
        let body = self.statement(&node.body)?;
        Ok(StatementKind::With(Box::new(With { object, body })))
    }
}
