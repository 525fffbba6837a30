// case: a reference holds what it was given
var o = {}, s = Symbol('s');
print(new WeakRef(o).deref() === o, new WeakRef(s).deref() === s, WeakRef.length);
for (var target of [1, null, Symbol.for('x'), 'a']) print(error(() => new WeakRef(target)));
print(error(() => WeakRef({})), error(() => WeakRef.prototype.deref.call({})), String(WeakRef.prototype));
class Ref extends WeakRef {}
print(new Ref(o) instanceof Ref, new Ref(o).deref() === o);
//> true true 1
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError TypeError [object WeakRef]
//> true true

// case: a registry forgets by token
var registry = new FinalizationRegistry(() => print('never')), target = {}, token = {};
print(registry.register(target, 1, token), registry.register(target, 2), registry.unregister(token), registry.unregister(token));
print(error(() => registry.register(target, target)), error(() => registry.register(1)), error(() => registry.register(target, 1, 1)));
print(error(() => registry.unregister()), error(() => new FinalizationRegistry()), error(() => FinalizationRegistry(() => 1)));
print(error(() => FinalizationRegistry.prototype.register.call({}, {})), Object.prototype.toString.call(registry));
//> undefined undefined true false
//> TypeError TypeError TypeError
//> TypeError TypeError TypeError
//> TypeError [object FinalizationRegistry]
