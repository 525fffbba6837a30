// case: functions made of strings
print(Function()(), new Function('return 5')(), Function('a', 'b', 'return a + b')(1, 2), Function('a,b', 'c', 'return a + b + c')(1, 2, 3));
print(JSON.stringify(Function('a', 'return a').toString()));
print(Function('a /* x', '*/', 'return 1').length, Function('a = 1, ...b', 'return a + b.length')(undefined, 1, 2));
var f = Function('a', 'b', '');
print(f.name, f.length, f instanceof Function, typeof f.prototype, Object.keys(Object.getOwnPropertyDescriptor(f, 'prototype')).length);
print(new (Function('this.x = 1'))().x, Function('return this')() === globalThis, Function('"use strict"; return this')());
//> undefined 5 3 6
//> "function anonymous(a\n) {\nreturn a\n}"
//> 1 3
//> anonymous 2 true object 4
//> 1 true undefined

// case: they see globals only, and are sloppy whoever calls
var x = 'global';
(function () { 'use strict'; var x = 'local'; print(Function('return x')(), Function('return typeof this')(), typeof Function('y', 'return this').call(1)); })();
print(Function('anonymous', 'return anonymous')(7));
try { Function('return anonymous')(); } catch (e) { print(e.name); }
//> global object object
//> 7
//> ReferenceError

// case: what does not parse throws, each part on its own
for (let [p, b] of [['/*', '*/){'], ['', '}; {'], ['a', 'let a'], ['a, a', '"use strict"'], ['a = 1', '"use strict"'], ['', 'super()'], ['a b', ''], ['', 'await 1; )']]) {
  try { Function(p, b); print('no'); } catch (e) { print(e.name); }
}
print(Function('-->').name, Function('', '<!-- x').length);
//> SyntaxError
//> SyntaxError
//> SyntaxError
//> SyntaxError
//> SyntaxError
//> SyntaxError
//> SyntaxError
//> SyntaxError
//> anonymous 0

// case: conversions go from left to right, before the text is parsed
function part(name, text) { return { toString() { print(name); return text; } }; }
Function(part('first', 'a'), part('second', 'b'), part('body', ''));
try { Function(part('broken', '('), part('body', ')')); } catch (e) { print(e.name); }
try { Function(Symbol()); } catch (e) { print(e.name); }
//> first
//> second
//> body
//> broken
//> body
//> SyntaxError
//> TypeError

// case: the prototype comes from new.target, once the text is parsed
class A extends Function { constructor(...args) { super(...args); } }
var a = new A('return 1');
print(a(), a instanceof A, Object.getPrototypeOf(a) === A.prototype);
var log = [];
var target = new Proxy(function () {}, { get(t, k) { log.push(k); return t[k]; } });
try { Reflect.construct(Function, ['('], target); } catch (e) { print(e.name, log.length); }
Reflect.construct(Function, [''], target);
print(log);
//> 1 true true
//> SyntaxError 0
//> prototype

// case: generator and async functions
var GeneratorFunction = Object.getPrototypeOf(function* () {}).constructor;
var AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;
var AsyncGeneratorFunction = Object.getPrototypeOf(async function* () {}).constructor;
for (let F of [GeneratorFunction, AsyncFunction, AsyncGeneratorFunction]) {
  var f = F('a', '');
  print(f.toString().split('(')[0], f.length, Object.getPrototypeOf(f) === F.prototype, 'prototype' in f, Object.getPrototypeOf(F) === Function, F.name, F.length);
  try { new f(); } catch (e) { print(e.name); }
}
var d = Object.getOwnPropertyDescriptor(GeneratorFunction('yield 1'), 'prototype');
print(d.writable, d.enumerable, d.configurable, Object.getPrototypeOf(d.value) === GeneratorFunction.prototype.prototype);
//> function* anonymous 1 true true true GeneratorFunction 1
//> TypeError
//> async function anonymous 1 true false true AsyncFunction 1
//> TypeError
//> async function* anonymous 1 true true true AsyncGeneratorFunction 1
//> TypeError
//> true false false true
