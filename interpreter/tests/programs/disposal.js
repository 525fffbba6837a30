// case: what is used last is disposed of first, once
var log = [], stack = new DisposableStack();
var a = { [Symbol.dispose]() { log.push('a', this === a); } };
print(stack.use(a) === a, stack.use(null), stack.adopt(1, v => log.push('adopted', v)), stack.defer(function () { log.push(arguments.length); }));
print(stack.disposed, stack.dispose(), stack.disposed, stack.dispose(), log.join());
print(error(() => stack.use(a)), error(() => stack.defer(() => 1)), DisposableStack.prototype.dispose === DisposableStack.prototype[Symbol.dispose]);
//> true null 1 undefined
//> false undefined true undefined 0,adopted,1,a,true
//> ReferenceError ReferenceError true

// case: an error on the way suppresses the one before
var stack = new DisposableStack();
stack.defer(() => { throw 1; });
stack.defer(() => { throw 2; });
stack.defer(() => { throw 3; });
try { stack.dispose(); } catch (e) {
    print(e instanceof SuppressedError, e.error, e.suppressed.error, e.suppressed.suppressed, Object.keys(e).length);
}
//> true 1 2 3 0

// case: a stack can be moved, and only what can be disposed of is taken
var stack = new DisposableStack();
stack.defer(() => print('deferred'));
var moved = stack.move();
print(stack.disposed, moved.disposed, error(() => stack.move()), error(() => moved.use({})), error(() => moved.use(1)), error(() => moved.adopt(1)));
moved.dispose();
print(error(() => DisposableStack()), error(() => stack.dispose.call({})), String(stack));
//> true false ReferenceError TypeError TypeError TypeError
//> deferred
//> TypeError TypeError [object DisposableStack]

// case: an asynchronous stack waits
var stack = new AsyncDisposableStack();
stack.use({ async [Symbol.asyncDispose]() { print('async'); } });
stack.use({ [Symbol.dispose]() { print('sync'); } });
stack.use(null);
stack.defer(() => { print('deferred'); throw 1; });
stack.disposeAsync().then(() => print('no'), e => print('threw', e));
print(stack.disposed);
stack.disposeAsync.call({}).catch(e => print(e.name));
//> deferred
//> sync
//> true
//> async
//> TypeError
//> threw 1

// case: iterators are disposed of by their return
function* g() { try { yield 1; } finally { print('returned'); } }
var it = g();
it.next();
print(it[Symbol.dispose](), Object.getPrototypeOf(Object.getPrototypeOf(g.prototype))[Symbol.dispose].name);
//> returned
//> undefined [Symbol.dispose]
