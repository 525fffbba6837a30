//! A whole program: what it begins with, what it does, what it looks at.

use std::sync::{Arc, LazyLock};

use dunder_syntax::tree::*;
use dunder_syntax::{Name, Span};

use crate::draw::Draw;
use crate::grow::{Frame, Grower, is_constant};
use crate::library::Template;
use crate::plan::{Plan, Style};
use crate::row::Touches;
use crate::rows::{Category, THEMES};
use crate::scope::Traits;
use crate::{Config, Generated};

/// Of a hundred operations that change something, how many are followed by a look at it.
const LOOKS: u8 = 45;

/// How many operations share a try statement at most.
const GROUP: u16 = 4;

/// How many names are dumped in the end, at most.
const DUMPS: u16 = 3;

/// The names that every program uses, made once.
static NAMES: LazyLock<Names> = LazyLock::new(|| Names {
    use_strict: "use strict".into(),
    attempt: "attempt".into(),
    caught: "caught".into(),
    chain: "chain".into(),
    descriptor: "descriptor".into(),
    dump: "dump".into(),
    e: "e".into(),
});

struct Names {
    use_strict: Name,
    attempt: Name,
    caught: Name,
    chain: Name,
    descriptor: Name,
    dump: Name,
    e: Name,
}

/// Makes a program.
pub(crate) fn program<'u>(draw: Draw<'u, '_>, config: &'u Config) -> Generated {
    made(draw, config, None)
}

/// Makes a program whose only operation is a row of statements, in one of the modes.
pub(crate) fn program_of<'u>(row: &'static Template, draw: Draw<'u, '_>, config: &'u Config) -> Generated {
    made(draw, config, Some(row))
}

fn made<'u>(mut draw: Draw<'u, '_>, config: &'u Config, only: Option<&'static Template>) -> Generated {
    let plan = Plan::draw(config, &mut draw);
    let mut grower = Grower::new(draw, plan, config);
    grower.draw_keys();
    let mut maker = Maker { grower, statements: Vec::new(), group: Vec::new(), looks: Vec::new(), room: 0, themes: 0 };
    maker.begin();
    match only {
        Some(row) => {
            maker.add(row);
            maker.close();
        }
        None => maker.operate(),
    }
    maker.end();
    let plan = &maker.grower.plan;
    let directives = if plan.strict { vec![NAMES.use_strict.clone()] } else { Vec::new() };
    let body = Body { directives, statements: maker.statements };
    let body = if plan.wrapped { Body::from(vec![called(body)]) } else { body };
    Generated { program: Program { body }, rows: maker.grower.rows, themes: maker.themes }
}

/// A program on its way, statement by statement.
struct Maker<'u, 'a> {
    grower: Grower<'u, 'a>,
    statements: Vec<Statement>,
    /// The operations that wait for their try statement.
    group: Vec<Statement>,
    /// What is to be looked at behind it.
    looks: Vec<Statement>,
    /// How many operations the try statement still takes.
    room: u16,
    /// The themes that were taken: a bit for each.
    themes: u64,
}

impl Maker<'_, '_> {
    /// What the program begins with: objects of several kinds.
    fn begin(&mut self) {
        if self.grower.plan.style == Style::Attempt {
            self.statements.push(attempt_function());
        }
        for _ in 0..self.grower.plan.objects {
            self.take(true);
        }
    }

    /// What the program does.
    fn operate(&mut self) {
        for _ in 0..self.grower.plan.operations {
            if self.grower.draw.is_empty() || self.grower.size > self.grower.plan.bytes {
                break;
            }
            // Some things come to be on the way.
            let makes = self.grower.draw.chance(8);
            self.take(makes);
        }
        self.close();
    }

    /// What the program looks at in the end: some of the objects that it began with or made.
    fn end(&mut self) {
        let mut left = DUMPS;
        let variables: Vec<_> = self.grower.scope.variables().to_vec();
        for variable in variables {
            if left > 0 && variable.traits.any(Traits::OBJECT.and(Traits::SYMBOL)) && self.grower.draw.chance(60) {
                left -= 1;
                let keys = !variable.traits.any(Traits::INTRINSIC) && self.grower.draw.chance(80);
                let function = if keys { &NAMES.dump } else { &NAMES.chain };
                let look = self.grower.look(function, vec![Expression::Identifier(variable.name)]);
                self.statements.push(look);
            }
        }
    }

    /// Takes a row of one of the program's themes and adds its statements.
    fn take(&mut self, makes: bool) {
        let category = self.grower.theme(makes);
        let place = THEMES.iter().position(|theme| theme.category == category);
        self.themes |= place.map_or(0, |place| 1 << place);
        let template = self.grower.template(category, false);
        self.add(template);
    }

    /// Adds the statements of a row.
    fn add(&mut self, template: &'static Template) {
        let new = template.row.makes.map(|kind| self.grower.scope.new_name(kind));
        let mut frame = Frame::outermost(new);
        self.grower.risk = template.row.risky;
        self.grower.ordinary = template.row.ordinary;
        let statements = self.grower.row(template, &mut frame);
        self.grower.ordinary = false;
        if !frame.before.is_empty() {
            self.declare(std::mem::take(&mut frame.before));
        }
        let makes = template.row.makes.is_some();
        let sure = template.row.sure || makes && !self.grower.risk;
        let model = frame.bound(b't').map(|model| (model.traits, model.age));
        if let (Some(name), Some(kind)) = (frame.new.take(), template.row.makes) {
            self.grower.scope.declare(name, kind, model, sure);
        }
        if sure {
            self.close();
            self.statements.extend(statements);
            return;
        }
        self.guard(statements, makes);
        if self.grower.draw.chance(LOOKS) {
            let look = self.grower.look_at(&frame, template.row.touches);
            self.looks.extend(look);
        }
        if self.room == 0 {
            self.close();
        }
    }

    /// Adds declarations that an operation wants before it, guarded as the operation is if they may throw.
    fn declare(&mut self, declarations: Vec<Statement>) {
        if self.grower.risk {
            self.guard(declarations, true);
            self.room = self.room.max(1);
        } else {
            self.close();
            self.statements.extend(declarations);
        }
    }

    /// Adds statements that may throw, so that the program goes on if they do.
    fn guard(&mut self, mut statements: Vec<Statement>, declares: bool) {
        if !declares && self.grower.plan.style == Style::Attempt {
            self.close();
            let call = self.grower.attempt(statements);
            self.statements.push(call);
            return;
        }
        if self.group.is_empty() {
            let grouped = self.grower.plan.style == Style::Grouped;
            self.room = if grouped { self.grower.draw.between(1, GROUP) } else { 1 };
        }
        self.room -= 1;
        if statements.iter().any(|statement| is_lexical(statement) || !declares && is_function(statement)) {
            statements = vec![StatementKind::Block(statements).into()];
        }
        self.group.append(&mut statements);
    }

    /// Ends the try statement that is open, if there is one.
    fn close(&mut self) {
        self.room = 0;
        if !self.group.is_empty() {
            let block = std::mem::take(&mut self.group);
            let site = self.grower.site_number();
            self.grower.size += 36;
            let report = call(&NAMES.caught, vec![site, Expression::Identifier(NAMES.e.clone())]);
            let handler = Catch {
                parameter: Some(Pattern::Binding(NAMES.e.clone())),
                body: vec![StatementKind::Expression(report).into()],
            };
            let statement = Try { block, handler: Some(handler), finalizer: None };
            self.statements.push(StatementKind::Try(Box::new(statement)).into());
        }
        self.statements.append(&mut self.looks);
    }
}

impl Grower<'_, '_> {
    /// Draws the few keys that the program uses most.
    fn draw_keys(&mut self) {
        let outermost = Frame::outermost(None);
        for _ in 0..self.draw.between(2, 4) {
            let key = self.one(Category::Key, &outermost);
            self.plan.keys.push(key.into());
        }
        self.size = 0;
    }

    /// Draws the category of one of the program's themes.
    fn theme(&mut self, makes: bool) -> Category {
        let themes = || THEMES.iter().zip(self.plan.themes).filter(move |(theme, _)| theme.makes == makes);
        let total: u16 = themes().map(|(_, weight)| u16::from(weight)).sum();
        let mut left = self.draw.below(total.max(1));
        for (theme, weight) in themes() {
            match left.checked_sub(weight.into()) {
                Some(rest) => left = rest,
                None => return theme.category,
            }
        }
        // All of them are left out.
        if !makes {
            return Category::Reflection;
        }
        Category::MakeObject
    }

    /// A look at what an operation changed.
    fn look_at(&mut self, frame: &Frame, touches: Touches) -> Option<Statement> {
        let object = frame.bound(b'a')?;
        // Not the own keys of an intrinsic, and nothing that runs code when it is evaluated once more.
        let named = matches!(object.expression, Expression::Identifier(_));
        if !named {
            return None;
        }
        let subject = object.expression.clone();
        let key = frame.bound(b'k').map(|key| key.expression.clone()).filter(is_constant);
        match (touches, key) {
            (Touches::Nothing, _) => None,
            (Touches::Property, Some(key)) => Some(self.look(&NAMES.descriptor, vec![subject, key])),
            (Touches::Prototype, _) => Some(self.look(&NAMES.chain, vec![subject])),
            (Touches::Whole | Touches::Property, _) if object.traits.any(Traits::INTRINSIC) => None,
            (Touches::Whole | Touches::Property, _) => Some(self.look(&NAMES.dump, vec![subject])),
        }
    }

    /// A call of one of the functions that print.
    fn look(&mut self, function: &Name, mut values: Vec<Expression>) -> Statement {
        values.insert(0, self.site_number());
        self.size += 20;
        StatementKind::Expression(call(function, values)).into()
    }

    /// `attempt(site, () => …)`
    fn attempt(&mut self, mut statements: Vec<Statement>) -> Statement {
        self.size += 20;
        let only = match statements.as_mut_slice() {
            [Statement { kind: StatementKind::Expression(expression), .. }] => {
                Some(std::mem::replace(expression, Expression::This))
            }
            _ => None,
        };
        let body = match only {
            Some(expression) => FunctionBody::Expression(Box::new(expression)),
            None => FunctionBody::Block(Body::from(statements)),
        };
        let site = self.site_number();
        let arrow = function(FunctionForm::Arrow, None, &[], body);
        StatementKind::Expression(call(&NAMES.attempt, vec![site, Expression::Function(arrow)])).into()
    }
}

/// `function attempt(n, f) { try { f(); } catch (e) { caught(n, e); } }`
fn attempt_function() -> Statement {
    let name = |text: &str| Expression::Identifier(text.into());
    let handler = Catch {
        parameter: Some(Pattern::Binding("e".into())),
        body: vec![StatementKind::Expression(call(&NAMES.caught, vec![name("n"), name("e")])).into()],
    };
    let block = vec![StatementKind::Expression(call(&"f".into(), Vec::new())).into()];
    let body = vec![StatementKind::Try(Box::new(Try { block, handler: Some(handler), finalizer: None })).into()];
    let body = FunctionBody::Block(Body::from(body));
    StatementKind::Function(function(FunctionForm::Declaration, Some("attempt"), &["n", "f"], body)).into()
}

/// `(function () { … })();`
fn called(body: Body) -> Statement {
    let callee = function(FunctionForm::Expression, None, &[], FunctionBody::Block(body));
    let call = Call { callee: Expression::Function(callee), arguments: Vec::new(), optional: false, span: Span::NONE };
    StatementKind::Expression(Expression::Call(Box::new(call))).into()
}

fn function(form: FunctionForm, name: Option<&str>, parameters: &[&str], body: FunctionBody) -> Arc<Function> {
    let items = parameters.iter().map(|&name| PatternElement { target: Pattern::Binding(name.into()), default: None });
    Arc::new(Function {
        name: name.map(Name::from),
        form,
        flavour: FunctionFlavour::Normal,
        parameters: Parameters { items: items.collect(), rest: None },
        body,
        span: Span::NONE,
    })
}

fn call(function: &Name, arguments: Vec<Expression>) -> Expression {
    Expression::Call(Box::new(Call {
        callee: Expression::Identifier(function.clone()),
        arguments: arguments.into_iter().map(Argument::Value).collect(),
        optional: false,
        span: Span::NONE,
    }))
}

/// Whether a statement declares names of the block that it stands in.
fn is_lexical(statement: &Statement) -> bool {
    match &statement.kind {
        StatementKind::Variable(declaration) => declaration.kind != VariableKind::Var,
        StatementKind::Class(_) => true,
        _ => false,
    }
}

/// Whether a statement declares a function: twice the same name is an early error in some places.
fn is_function(statement: &Statement) -> bool {
    matches!(statement.kind, StatementKind::Function(_))
}
