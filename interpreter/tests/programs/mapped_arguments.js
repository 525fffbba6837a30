// case: an argument and its parameter share a value both ways
function f(a, b) { arguments[0] = 'x'; b = 'y'; return [a, arguments[1], arguments.length]; }
print(f(1, 2));
print(f(1));
function g(a) { 'use strict'; arguments[0] = 'x'; return [a, arguments[0]]; }
print(g(1));
function h(a = 0) { arguments[0] = 'x'; return [a, arguments[0]]; }
print(h(1));
//> x,y,2
//> x,,1
//> 1,x
//> 1,x

// case: deleting or making an accessor of it ends the sharing
function f(a) { delete arguments[0]; arguments[0] = 2; return [a, arguments[0]]; }
print(f(1));
function g(a) { Object.defineProperty(arguments, 0, { get() { return 'got'; } }); a = 3; return [a, arguments[0]]; }
print(g(1));
function h(a) { a = 2; delete arguments[0]; return [arguments[0], 0 in arguments]; }
print(h(1));
//> 1,2
//> 3,got
//> ,false

// case: making it read-only takes the value of the parameter and ends the sharing
function f(a) { a = 2; Object.defineProperty(arguments, 0, { writable: false }); a = 3; return [a, arguments[0]]; }
print(f(1));
function g(a) { Object.defineProperty(arguments, 0, { value: 5, writable: false }); a = 3; return [a, arguments[0]]; }
print(g(1));
function h(a) { Object.defineProperty(arguments, 0, { value: 5 }); return [a, arguments[0]]; }
print(h(1));
function i(a) { Object.defineProperty(arguments, 0, { enumerable: false }); a = 7; return [arguments[0], Object.keys(arguments)]; }
print(i(1));
function j(a) { Object.freeze(arguments); a = 2; return [a, arguments[0]]; }
print(j(1));
//> 3,2
//> 3,5
//> 5,5
//> 7,
//> 2,1

// case: descriptors show the current value
function f(a) { a = 9; var d = Object.getOwnPropertyDescriptor(arguments, 0); return [d.value, d.writable, d.enumerable, d.configurable]; }
print(f(1));
//> 9,true,true,true

// case: the last of two parameters of one name is mapped
function f(a, a) { a = 3; return [arguments[0], arguments[1], arguments.length]; }
print(f(1, 2));
print(f(1));
//> 1,3,2
//> 1,,1

// case: a write with another receiver leaves the parameter alone
function f(a) { var o = Object.create(arguments); o[0] = 'x'; return [a, arguments[0], o[0], Reflect.set(arguments, 0, 'y', {}), a]; }
print(f(1));
//> 1,1,x,true,1

// case: a setter in place of an argument is called
function f(a) { var log = []; Object.defineProperty(arguments, 0, { set(v) { log.push(v); }, configurable: true }); arguments[0] = 4; a = 5; return [a, log, arguments[0]]; }
print(f(1));
//> 5,4,

// case: keys, callee and iteration
function f(a, b) {
  print(Reflect.ownKeys(arguments).length, Object.keys(arguments), Object.prototype.toString.call(arguments));
  var d = Object.getOwnPropertyDescriptor(arguments, 'callee');
  print(d.value === f, d.writable, d.enumerable, d.configurable);
  print([...arguments], arguments[Symbol.iterator] === Array.prototype.values);
  arguments.length = 1;
  print([...arguments], delete arguments.length, arguments.length);
}
f(1, 2, 3);
function g() {
  'use strict';
  var d = Object.getOwnPropertyDescriptor(arguments, 'callee');
  print(typeof d.get, d.get === d.set, d.enumerable, d.configurable, Object.prototype.toString.call(arguments));
  try { arguments.callee; } catch (e) { print(e.name); }
  try { arguments.callee = 1; } catch (e) { print(e.name); }
}
g();
//> 6 0,1,2 [object Arguments]
//> true true false true
//> 1,2,3 true
//> 1 true undefined
//> function true false false [object Arguments]
//> TypeError
//> TypeError

// case: a refused definition leaves the parameter alone
function f(a) { Object.preventExtensions(arguments); Object.defineProperty(arguments, 0, { configurable: false }); print(Reflect.defineProperty(arguments, 0, { enumerable: false, value: 7 })); return [a, arguments[0]]; }
print(f(1));
//> false
//> 1,1
