// case: every error has its own prototype, and inherits from Error
for (let E of [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError, AggregateError]) {
  var e = E === AggregateError ? E([], 'm') : E('m');
  print(E.name, E.length, e.name, e.message, String(e), e instanceof E, Object.getPrototypeOf(E) === (E === Error ? Function.prototype : Error), Object.getPrototypeOf(e) === E.prototype);
  print(Object.getOwnPropertyNames(E.prototype).sort(), E.prototype.message === '', E.prototype.constructor === E);
}
//> Error 1 Error m Error: m true true true
//> constructor,message,name,toString true true
//> EvalError 1 EvalError m EvalError: m true true true
//> constructor,message,name true true
//> RangeError 1 RangeError m RangeError: m true true true
//> constructor,message,name true true
//> ReferenceError 1 ReferenceError m ReferenceError: m true true true
//> constructor,message,name true true
//> SyntaxError 1 SyntaxError m SyntaxError: m true true true
//> constructor,message,name true true
//> TypeError 1 TypeError m TypeError: m true true true
//> constructor,message,name true true
//> URIError 1 URIError m URIError: m true true true
//> constructor,message,name true true
//> AggregateError 2 AggregateError m AggregateError: m true true true
//> constructor,message,name true true

// case: message and cause are there where they are given
function own(e) { return ['message', 'cause', 'errors'].filter((k) => Object.hasOwn(e, k)); }
print(own(Error()), '|', own(Error(undefined)), '|', own(Error('')), '|', own(Error('m', {})), '|', own(Error('m', { cause: undefined })), '|', own(Error('m', 1)));
print(own(new TypeError('m', { __proto__: { cause: 5 } })), TypeError('m', { cause: 5 }).cause, own(AggregateError([])), AggregateError('ab', 1, { cause: 2 }).errors);
for (let k of ['message', 'cause']) print(Object.values(Object.getOwnPropertyDescriptor(Error('m', { cause: 1 }), k)));
print(Object.values(Object.getOwnPropertyDescriptor(AggregateError([1]), 'errors')).slice(1));
//>  |  | message | message | message,cause | message
//> message,cause 5 errors a,b
//> m,true,false,true
//> 1,true,false,true
//> true,false,true

// case: the order of what the constructors do
var log = [];
var target = new Proxy(function () {}, { get(t, k) { log.push('get ' + String(k)); return t[k]; } });
var message = { toString() { log.push('message'); return 'm'; } };
var options = new Proxy({ cause: 1 }, { has(t, k) { log.push('has ' + k); return true; }, get(t, k) { log.push('get ' + k); return 1; } });
var errors = { [Symbol.iterator]() { log.push('iterate'); return [][Symbol.iterator](); } };
Reflect.construct(RangeError, [message, options], target);
Reflect.construct(AggregateError, [errors, message, options], target);
print(log.join('; '));
try { AggregateError(1); } catch (e) { print(e.name); }
try { Error(Symbol()); } catch (e) { print(e.name); }
//> get prototype; message; has cause; get cause; get prototype; message; has cause; get cause; iterate
//> TypeError
//> TypeError

// case: errors as strings
var toString = Error.prototype.toString;
print(toString.call({}), toString.call({ name: '' }), toString.call({ message: 'm' }), toString.call({ name: 'N', message: '' }), toString.call({ name: '', message: 'm' }), toString.call({ name: undefined, message: undefined }));
print(toString.call({ get name() { print('name'); return 'N'; }, get message() { print('message'); return 1; } }));
for (let bad of [undefined, 1, 's']) try { toString.call(bad); } catch (e) { print(e.name); }
class E extends TypeError { get name() { return 'E'; } }
print(String(new E('x')), new E() instanceof Error, Object.prototype.toString.call(new E()), Object.prototype.toString.call(Object.create(Error.prototype)));
//> Error  Error: m N m Error
//> name
//> message
//> N: 1
//> TypeError
//> TypeError
//> TypeError
//> E: x true [object Error] [object Object]

// case: what is an error
print(Error.isError(new TypeError()), Error.isError(Object.create(Error.prototype)), Error.isError(new Proxy(Error(), {})), Error.isError('e'), Error.isError());
//> true false false false false
