// case: an assignment evaluates its reference, then its value, then the key
var log = [];
function at(name, value) { log.push(name); return value; }
var key = { toString() { log.push('key'); return 'k'; } };
var o = {};
at('base', o)[at('expression', key)] = at('value', 1);
print(log, o.k);
//> base,expression,value,key 1

// case: a compound assignment converts its key once
var log = [];
var key = { toString() { log.push('key'); return 'k'; } };
var o = { get k() { log.push('get'); return 1; }, set k(v) { log.push('set ' + v); } };
o[key] += (log.push('right'), 2);
o[key]++;
--o[key];
print(log);
//> key,get,right,set 3,key,get,set 2,key,get,set 0

// case: an undefined base throws before the value, and its key is not converted
var log = [];
var key = { toString() { log.push('key'); return 'k'; } };
try { undefined[key] = log.push('value'); } catch (e) { print(e.name, log); }
try { null[(log.push('expression'), key)]; } catch (e) { print(e.name, log); }
//> TypeError value
//> TypeError value,expression

// case: both operands are evaluated before either is converted
var log = [];
function operand(name, n) { log.push(name); return { valueOf() { log.push('valueOf ' + name); return n; } }; }
print(operand('a', 6) - operand('b', 2), log);
log = [];
print(operand('a', 6) < operand('b', 2), log);
log = [];
print(operand('a', 6) > operand('b', 2), log);
log = [];
print(operand('a', 6) + operand('b', 2), log);
//> 4 a,b,valueOf a,valueOf b
//> false a,b,valueOf a,valueOf b
//> true a,b,valueOf a,valueOf b
//> 8 a,b,valueOf a,valueOf b

// case: the callee is evaluated and its arguments too before it is found not callable
var log = [];
try { ({ m: 1 }).m(log.push('argument')); } catch (e) { print(e.name, log); }
try { new (log.push('class'), 1)(log.push('argument')); } catch (e) { print(e.name, log); }
//> TypeError argument
//> TypeError argument,class,argument

// case: a strict assignment to a name that nothing declares is resolved first
'use strict';
try { undeclared = (globalThis.undeclared = 1); } catch (e) { print(e.name); }
print(globalThis.undeclared);
//> ReferenceError
//> 1

// case: a sloppy assignment to a name that nothing declares makes a property
undeclared = 1;
print(undeclared, delete undeclared, typeof undeclared);
//> 1 true undefined

// case: typeof and delete of what is not there
print(typeof nothing, delete nothing);
try { nothing; } catch (e) { print(e.name); }
//> undefined true
//> ReferenceError

// case: in strict code delete of a constant property throws
'use strict';
try { delete Object.prototype; } catch (e) { print(e.name); }
print(delete {}.x);
//> TypeError
//> true

// case: the parts of a template are converted one by one
var log = [];
function part(name) { log.push(name); return { toString() { log.push('string ' + name); return name; } }; }
print(`<${part('a')}-${part('b')}>`, log);
//> <a-b> a,string a,b,string b

// case: the value of an update is a number, the value of logical operators is an operand
var s = '5';
print(s++, s, typeof s);
print(0 || 'x', 0 && 'x', null ?? 'x', 0 ?? 'x', '' || 0);
var o = {};
o.a ||= 1; o.a ||= 2; o.b &&= 1; o.c ??= 3;
print(o.a, o.b, o.c, 'b' in o);
//> 5 6 number
//> x 0 x 0 0
//> 1 undefined 3 false

// case: logical assignment does not assign when it is cut short
'use strict';
var o = Object.freeze({ a: 1, b: 0 });
print(o.a ||= 2, o.a ??= 2, o.b &&= 2);
try { o.a &&= 2; } catch (e) { print(e.name); }
//> 1 1 0
//> TypeError

// case: getters of primitives see the primitive in strict code
Object.defineProperty(Number.prototype, 'kind', { configurable: true, get: function () { 'use strict'; return typeof this; } });
Object.defineProperty(Number.prototype, 'sloppy', { configurable: true, get: function () { return typeof this; } });
print((1).kind, (1).sloppy);
//> number object

// case: a string's property cannot be set
'use strict';
try { 'abc'.length = 1; } catch (e) { print(e.name); }
try { 'abc'.x = 1; } catch (e) { print(e.name); }
//> TypeError
//> TypeError

// case: spread arguments
function f() { return arguments.length + ':' + Array.prototype.join.call(arguments, ''); }
print(f(...[1, 2], 3, ...'ab'), Math ? f(...[]) : 0);
print([...[1, , 2], , 3].length, 1 in [...[1, , 2]], 1 in [1, , 2]);
//> 5:123ab 0:
//> 5 true false

// case: comma, void, conditional
print((1, 2), void 0, true ? 'a' : 'b', !0, ~5, -'3', +true);
//> 2 undefined a true -6 -3 1
