// case: String as a function and as a constructor
print(String() === '', String(undefined), String(null), String(-0), String([1, [2, 3]]), String({}), String(Symbol('s')), String(1n), String({ toString: () => 'x' }));
var s = new String('ab');
print(typeof s, s.length, s[1], s == 'ab', Object.getOwnPropertyNames(s), String.prototype.length, String.prototype == '');
try { new String(Symbol()); } catch (e) { print(e.name); }
class S extends String {}
print(new S('xy').length, new S('xy').concat('z'), new S('xy') instanceof S);
print(String.fromCharCode(72, 65601, '33', -1).length, String.fromCharCode(), String.fromCodePoint(0x1F600, 65), String.fromCodePoint(0xD800).length);
for (let bad of [-1, 1.5, 0x110000, NaN, 'x']) try { String.fromCodePoint(bad); } catch (e) { print(e.name); }
print(String.raw`a\n${1}b${2}`, String.raw({ raw: 'abc' }, 1, 2, 3), String.raw({ raw: { length: 0 } }) === '', String.raw({ raw: { length: 2, 0: 'x' } }, '-'));
try { String.raw(); } catch (e) { print(e.name); }
//> true undefined null 0 1,2,3 [object Object] Symbol(s) 1 x
//> object 2 b true 0,1,length 0 true
//> TypeError
//> 2 xyz true
//> 4  😀A 1
//> RangeError
//> RangeError
//> RangeError
//> RangeError
//> RangeError
//> a\n1b2 a1b2c true x-undefined
//> TypeError

// case: every method needs an object-coercible this value
var methods = Object.getOwnPropertyNames(String.prototype).filter((k) => typeof String.prototype[k] === 'function' && k !== 'constructor').sort();
for (let m of methods) { try { String.prototype[m].call(null); print(m, 'no'); } catch (e) { if (e.name !== 'TypeError') print(m, e.name); } }
for (let m of ['toString', 'valueOf']) try { String.prototype[m].call(1); } catch (e) { print(m, e.name); }
print(String.prototype.toString.call(Object('x')), String.prototype.at.call(123, 0), String.prototype.concat.call(true, 1, null));
//> toString TypeError
//> valueOf TypeError
//> x 1 true1null

// case: characters
var s = 'a\u{1F600}b';
print(s.length, s.at(-1), s.at(9), s.at(-9), s.charAt(0), s.charAt(9) === '', s.charCodeAt(1), s.charCodeAt(-1), s.codePointAt(1), s.codePointAt(2), s.codePointAt(9));
print([...s].length, [...s].join('|') === 'a|\u{1F600}|b', [...'\ud800\ud800\udc00'].length);
print('abc'.at('1'), 'abc'.at(NaN), 'abc'.at(1.9), 'abc'.charAt(true), 'abc'.charCodeAt('x'));
//> 4 b undefined undefined a true 55357 NaN 128512 56832 undefined
//> 3 true 2
//> b a b b 97

// case: searching
print('abcabc'.indexOf('c'), 'abcabc'.indexOf('c', 3), 'abc'.indexOf(''), 'abc'.indexOf('', 9), 'abc'.indexOf('d'), 'abc'.indexOf('a', -5), 'undefined'.indexOf());
print('abcabc'.lastIndexOf('c'), 'abcabc'.lastIndexOf('c', 4), 'abc'.lastIndexOf(''), 'abc'.lastIndexOf('', 1), 'abc'.lastIndexOf('c', -1), 'abc'.lastIndexOf('a', -1), 'abc'.lastIndexOf('abcd'), 'abcabc'.lastIndexOf('a', NaN));
print('abc'.includes('b'), 'abc'.includes('b', 2), 'abc'.startsWith('b', 1), 'abc'.startsWith(''), 'abc'.endsWith('b', 2), 'abc'.endsWith('c', undefined), 'abc'.endsWith('', 0), 'abc'.startsWith('abcd'));
for (let m of ['includes', 'startsWith', 'endsWith']) try { 'x'[m]({ [Symbol.match]: true }); } catch (e) { print(e.name); }
print('[object Object]'.includes({ [Symbol.match]: false }), 'x'.includes({ get [Symbol.match]() { print('match'); }, toString() { print('string'); return 'x'; } }));
//> 2 5 0 3 -1 0 0
//> 5 2 3 1 -1 0 -1 3
//> true false true true true true true false
//> TypeError
//> TypeError
//> TypeError
//> match
//> string
//> true true

// case: parts
print('abcdef'.slice(1, 3), 'abcdef'.slice(-2), 'abcdef'.slice(2, -1), 'abcdef'.slice(4, 2) === '', 'abcdef'.slice(undefined, Infinity));
print('abcdef'.substring(3, 1), 'abcdef'.substring(NaN, 2), 'abcdef'.substring(4), 'abcdef'.substring(-1, 99), 'abcdef'.substr(1, 2), 'abcdef'.substr(-3, 2), 'abcdef'.substr(2), 'abcdef'.substr(0, -1) === '', 'abcdef'.substr(9) === '');
print(JSON.stringify(' \t\n\u00a0\ufeff\u2028x y\u3000\u180e'.trim()), JSON.stringify(' x '.trimStart()), JSON.stringify(' x '.trimEnd()), String.prototype.trimLeft.name, String.prototype.trimRight === String.prototype.trimEnd);
print('a,b,c'.split(','), 'a,b,c'.split(',', 2), 'abc'.split('').length, ''.split('').length, ''.split(',').length, 'abc'.split().length, 'abc'.split(undefined, 0).length, 'a,b'.split(',', -1).length, 'aXbXc'.split('X', 2 ** 32 + 1));
print('abc'.split({ [Symbol.split](s, l) { return s + l; } }, 5), 'a1b'.split(1), 'anullb'.split(null), 'xx'.split('x').length, 'abcabc'.split('bc').join('|'));
//> bc ef cde true abcdef
//> bc ab ef abcdef bc de cdef true true
//> "x y　᠎" "x " " x" trimStart true
//> a,b,c a,b 3 0 1 1 0 2 a
//> abc5 a,b a,b 3 a|a|

// case: longer strings
print('a'.concat('b', 1, undefined, null), 'ab'.repeat(3), 'ab'.repeat(0) === '', ''.repeat(2 ** 31 - 1) === '', 'x'.repeat(2.9));
for (let n of [-1, Infinity]) try { 'x'.repeat(n); } catch (e) { print(e.name); }
print('5'.padStart(3, '0'), '5'.padEnd(3), 'abc'.padStart(2), 'abc'.padStart(8, '12'), 'abc'.padEnd(8, '12'), 'abc'.padEnd(5, ''), 'x'.padStart(3, undefined) === '  x');
print('x'.padStart(NaN, { toString() { print('no'); } }), 'a'.anchor('"'), 'a'.bold(), 'a'.link(undefined), 'a'.fontsize(7), 'a'.sup());
//> ab1undefinednull ababab true true xx
//> RangeError
//> RangeError
//> 005 5   abc 12121abc abc12121 abc true
//> x <a name="&quot;">a</a> <b>a</b> <a href="undefined">a</a> <font size="7">a</font> <sup>a</sup>

// case: letters
print('aBcß\u0130'.toLowerCase().length, 'aBcß'.toUpperCase(), 'ΑΣ'.toLowerCase(), 'ΑΣΑ'.toLowerCase(), 'ﬁ'.toUpperCase(), 'ǆ'.toUpperCase(), '\u{10400}'.toLowerCase() === '\u{10428}');
print('A\ud800B'.toLowerCase().charCodeAt(1) === 0xd800, 'I'.toLocaleLowerCase(), 'i'.toLocaleUpperCase());
print('a\ud800'.isWellFormed(), 'a\u{1F600}'.isWellFormed(), 'a\udc00b'.toWellFormed() === 'a\ufffdb', 'abc'.normalize('NFD'));
try { 'a'.normalize('NFX'); } catch (e) { print(e.name); }
//> 6 ABCSS ας ασα FI Ǆ true
//> true i I
//> false true true abc
//> RangeError

// case: replacing
print('aXbXc'.replace('X', '-'), 'aXbXc'.replaceAll('X', '-'), 'abc'.replace('', '_'), 'abc'.replaceAll('', '_'), 'abc'.replace('d', 'x'), 'aaa'.replaceAll('aa', 'b'));
print('abc'.replace('b', '[$&$`$\'$$$1$<x>]'), 'abc'.replace('b', '$'), 'abcb'.replaceAll('b', "($`|$')"));
print('abc'.replace('b', (...args) => JSON.stringify(args)), 'abab'.replaceAll('b', (m, i) => i), 'abc'.replace('b', () => undefined));
print('xay'.replace('a', { toString: () => '1' }), 'x1y'.replace(1, 2), 'undefined'.replace(undefined, 'u'));
print('abc'.replace({ [Symbol.replace](s, r) { return s + '/' + r; } }, 'R'), 'abc'.replaceAll({ [Symbol.replace]: (s, r) => r + s }, 'R'));
try { 'abc'.replaceAll({ [Symbol.match]: true, flags: 'i' }, ''); } catch (e) { print(e.name); }
print('abc'.replaceAll({ [Symbol.match]: true, flags: 'g', [Symbol.replace]: undefined, toString: () => 'b' }, 'x'));
print('abc'.match({ [Symbol.match]: (s) => 'm' + s }), 'abc'.search({ [Symbol.search]: () => 7 }), 'abc'.matchAll({ [Symbol.matchAll]: (s) => 'all' + s }));
//> a-bXc a-b-c _abc _a_b_c_ abc ba
//> a[bac$$1$<x>]c a$c a(a|cb)c(abc|)
//> a["b",1,"abc"]c a1a3 aundefinedc
//> x1y x2y u
//> abc/R Rabc
//> TypeError
//> axc
//> mabc 7 allabc

// case: the order of conversions
var log = [];
function v(name, value) { return { toString() { log.push(name); return value; }, valueOf() { log.push(name + '#'); return value; } }; }
String.prototype.slice.call(v('this', 'abc'), v('start', 1), v('end', 2));
String.prototype.split.call(v('this', 'abc'), v('separator', 'b'), v('limit', 1));
String.prototype.padStart.call(v('this', 'abc'), v('length', 5), v('filler', 'x'));
String.prototype.replace.call(v('this', 'abc'), v('search', 'b'), v('replacement', 'x'));
String.prototype.indexOf.call(v('this', 'abc'), v('search', 'b'), v('position', 1));
print(log.join(' '));
//> this start# end# this limit# separator this length# filler this search replacement this search position#

// case: normalize knows four forms, and leaves lone surrogates where they are
var hex = (s) => s.split('').map((c) => c.charCodeAt(0).toString(16)).join(' ');
var s = '\u1e9b\u0323';
for (var form of [undefined, 'NFC', 'NFD', 'NFKC', 'NFKD']) print(hex(s.normalize(form)));
print(hex('A\ud800\u030a\udc00A\u030a'.normalize()), hex('\u{1d15e}'.normalize()), 'abc'.normalize('NFKD'), ''.normalize() === '');
print(hex('\uac01'.normalize('NFD')), hex('\u1100\u1161\u11a8'.normalize()), '\ufdfa'.normalize('NFKD').length);
print(error(() => 'a'.normalize('nfc')), error(() => 'a'.normalize(null)), error(() => String.prototype.normalize.call(null)));
//> 1e9b 323
//> 1e9b 323
//> 17f 323 307
//> 1e69
//> 73 323 307
//> 41 d800 30a dc00 c5 d834 dd57 d834 dd65 abc true
//> 1100 1161 11a8 ac01 18
//> RangeError RangeError TypeError
