// case: parsing
print(escape(JSON.parse(' [1, -0.5e+2, "\\u0041\\n\\ud83d\\ude00", true, false, null, {"a": {"b": []}}] ').join('|')), JSON.parse('"x"'), JSON.parse(' 5 '), Object.is(JSON.parse('-0'), -0), JSON.parse('{"a":1,"b":2,"a":3}').a, Object.keys(JSON.parse('{"b":1,"a":2,"1":3}')));
var o = JSON.parse('{"__proto__": 5, "x": 1}');
print(Object.keys(o), Object.getPrototypeOf(o) === Object.prototype, JSON.parse('"\u2028\u2029"').length, JSON.parse('"\\ud800"').length);
for (let bad of ['', '{', '[1,]', '{"a":1,}', "'x'", '01', '1.', '.5', '+1', '1e', '"\t"', '"\\x41"', '"\\u12g4"', 'nul', '[1] 2', '{a:1}', 'NaN', 'Infinity', '"', '\u00a01', '-', 'undefined', '{"a" 1}', '[1 2]', '\ufeff1', '1\v']) try { JSON.parse(bad); print('no', bad); } catch (e) { if (e.name !== 'SyntaxError') print(bad, e.name); }
try { JSON.parse(); } catch (e) { print(e.name); }
try { JSON.parse(Symbol()); } catch (e) { print(e.name); }
print(JSON.parse({ toString: () => '[1]' }).length);
//> 1%7C-50%7CA%0A%uD83D%uDE00%7Ctrue%7Cfalse%7C%7C%5Bobject%20Object%5D x 5 true 3 1,b,a
//> __proto__,x true 2 1
//> SyntaxError
//> TypeError
//> 1

// case: a reviver works from the inside out
var log = [];
var r = JSON.parse('{"a":[1,2,{"b":3}],"c":4}', function (k, v) { log.push(k + '=' + JSON.stringify(v)); return typeof v === 'number' ? v + 1 : v; });
print(log.join(' '));
print(JSON.stringify(r), JSON.stringify(JSON.parse('[1,2,3]', (k, v) => (k === '1' ? undefined : v))), JSON.parse('1', () => 'top'), JSON.stringify(JSON.parse('{"a":1,"b":2}', function (k, v) { if (k === 'a') delete this.b; return v; })));
try { JSON.parse('[1]', () => { throw 'r'; }); } catch (e) { print(e); }
print(JSON.parse('{"x":1}', function (k, v) { return k === '' ? Object.getPrototypeOf(this) === Object.prototype && Object.keys(this).length : v; }));
//> 0=1 1=2 b=3 2={"b":4} a=[2,3,{"b":4}] c=4 ={"a":[2,3,{"b":4}],"c":5}
//> {"a":[2,3,{"b":4}],"c":5} [1,null,3] top {"a":1}
//> r
//> 1

// case: stringifying
print(JSON.stringify({ a: 1, b: 's', c: null, d: true, e: undefined, f() {}, g: Symbol(), h: NaN, i: -0, j: [undefined, () => 1, Symbol()], k: Infinity }));
print(JSON.stringify(undefined), JSON.stringify(() => 1), JSON.stringify(Symbol()), JSON.stringify(null), JSON.stringify('é"\\\b\u007f\u2028\ud800'), JSON.stringify(new Number(3)), JSON.stringify([new String('x'), new Boolean(false)]), JSON.stringify(new Map([[1, 2]])), JSON.stringify([]), JSON.stringify({}));
for (let bad of [1n, [1n], Object(1n)]) try { JSON.stringify(bad); } catch (e) { print(e.name); }
var a = [];
a[0] = { a };
try { JSON.stringify(a); } catch (e) { print(e.name); }
var shared = {};
print(JSON.stringify([shared, shared]), JSON.stringify(Object.create({ inherited: 1 }, { hidden: { value: 1 }, seen: { value: 2, enumerable: true } })), JSON.stringify({ [Symbol.iterator]: 1, 2: 'b', 1: 'a' }));
print(JSON.stringify(new Proxy([1, 2], {})), JSON.stringify(new Proxy({ x: 1 }, { ownKeys: () => ['x', 'y'], getOwnPropertyDescriptor: (t, k) => ({ value: k, enumerable: true, configurable: true }) })));
//> {"a":1,"b":"s","c":null,"d":true,"h":null,"i":0,"j":[null,null,null],"k":null}
//> undefined undefined undefined null "é\"\\\b \ud800" 3 ["x",false] {} [] {}
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> [{},{}] {"seen":2} {"1":"a","2":"b"}
//> [1,2] {"x":1}

// case: toJSON, replacers and their order
var log = [];
print(JSON.stringify({ a: { toJSON(k) { log.push('toJSON ' + k); return 'A'; } }, b: 1 }, function (k, v) { log.push('replace ' + k + ' ' + typeof v + ' ' + (this[k] === v)); return v; }));
print(log.join('; '));
print(JSON.stringify({ a: 1, b: { a: 2, c: 3 }, 1: 4 }, ['b', 'a', 1, 'b', new String('c'), {}, null]), JSON.stringify([1, 2], ['0']), JSON.stringify({ a: 1 }, []), JSON.stringify({ a: 1 }, 5));
print(JSON.stringify(JSON.stringify({ a: [1, { b: 2 }], c: {}, d: [] }, null, 2)));
print([JSON.stringify([1, [2]], null, '--'), JSON.stringify({ a: 1 }, null, new Number(1)), JSON.stringify([1], null, -1), JSON.stringify([1], null, true)].map(escape));
print(JSON.stringify([1], null, 'x'.repeat(20)).length, JSON.stringify([1], null, 99).length);
BigInt.prototype.toJSON = function () { return typeof this + this; };
print(JSON.stringify([1n]), JSON.stringify('x', () => undefined), JSON.stringify({ a: 1, b: 2 }, (k, v) => (k === 'a' ? undefined : v)));
print(JSON[Symbol.toStringTag], JSON.parse.length, JSON.stringify.length);
//> {"a":"A","b":1}
//> replace  object true; toJSON a; replace a string false; replace b number true
//> {"b":{"a":2,"c":3},"a":1,"1":4} [1,2] {} {"a":1}
//> "{\n  \"a\": [\n    1,\n    {\n      \"b\": 2\n    }\n  ],\n  \"c\": {},\n  \"d\": []\n}"
//> %5B%0A--1%2C%0A--%5B%0A----2%0A--%5D%0A%5D,%7B%0A%20%22a%22%3A%201%0A%7D,%5B1%5D,%5B1%5D
//> 15 15
//> ["object1"] undefined {"b":2}
//> JSON 2 3
