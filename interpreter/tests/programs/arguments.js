// case: a sloppy function's arguments are its parameters
function f(a, b) { arguments[0] = 5; b = 6; return [a, arguments[1], arguments.length]; }
print(f(1, 2), f(1), f())
//> 5,6,2 5,,1 ,,0
print((function (a) { a = 2; return arguments[0]; })(1), (function (a) { a = 2; return arguments[0]; })())
//> 2 undefined

// case: a strict function's are not, nor those of a function with more than names for parameters
print((function (a) { 'use strict'; arguments[0] = 2; return a; })(1), (function (a, b = 0) { arguments[0] = 2; return a; })(1))
//> 1 1
print((function (a, ...b) { arguments[0] = 2; return a; })(1), (function ({ length }) { arguments[0] = 2; return length; })('ab'))
//> 1 2

// case: the mapping ends when the property is deleted, made an accessor or made read-only
print((function (a) { delete arguments[0]; arguments[0] = 2; return a; })(1))
//> 1
print((function (a) { Object.defineProperty(arguments, 0, { get() { return 7; } }); a = 2; return arguments[0]; })(1))
//> 7
print((function (a) { Object.defineProperty(arguments, 0, { value: 3 }); return a; })(1))
//> 3
print((function (a) { Object.defineProperty(arguments, 0, { writable: false }); a = 2; return arguments[0]; })(1))
//> 1
print((function (a) { Object.defineProperty(arguments, 0, { value: 3, writable: false }); a = 2; return [arguments[0]]; })(1))
//> 3
print((function (a) { Object.defineProperty(arguments, 0, { enumerable: false }); a = 2; return arguments[0]; })(1))
//> 2
print((function (a) { Object.freeze(arguments); a = 2; return arguments[0]; })(1))
//> 1

// case: own keys, in order
const keys = (o) => Reflect.ownKeys(o).map((k) => typeof k === 'symbol' ? k.toString() : k).join();
print(keys((function () { return arguments; })(1, 2)))
//> 0,1,length,callee,Symbol(Symbol.iterator)
print(keys((function () { 'use strict'; return arguments; })(1)))
//> 0,length,callee,Symbol(Symbol.iterator)

// case: callee
print((function f() { return arguments.callee === f; })(), error(function () { 'use strict'; return arguments.callee; }))
//> true TypeError
const d = Object.getOwnPropertyDescriptor((function () { 'use strict'; return arguments; })(), 'callee');
print(d.get === d.set, d.enumerable, d.configurable)
//> true false false

// case: arrow functions share the arguments of the function around them
print((function () { return (() => arguments[0])(2); })(1), (function () { return ((a = arguments[0]) => a)(); })(3))
//> 1 3

// case: a parameter, a function or a lexical declaration may be called arguments
print((function (arguments) { return arguments; })(1), (function () { function arguments() {} return typeof arguments; })(), (function () { let arguments = 2; return arguments; })())
//> 1 function 2
print((function () { var arguments; return typeof arguments; })(), (function () { var arguments = 3; return arguments; })())
//> object 3
print((function (a = arguments) { var arguments; return a === arguments; })(), (function (a = arguments) { function arguments() {} return [typeof a, typeof arguments]; })())
//> true object,function
print((function (a = () => arguments) { var arguments = 1; return [typeof a(), arguments]; })())
//> object,1

// case: receivers that are not the arguments object
function f(a) { return arguments; }
const args = f(1), child = Object.create(args);
child[0] = 2;
print(args[0], child[0], Object.getPrototypeOf(args) === Object.prototype, Object.prototype.toString.call(args))
//> 1 2 true [object Arguments]
print(Reflect.set(args, 0, 3, {}), args[0], Reflect.get(args, 0, null))
//> true 1 1
