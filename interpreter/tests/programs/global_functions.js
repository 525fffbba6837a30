// case: the values of the global object
for (let k of ['Infinity', 'NaN', 'undefined', 'globalThis', 'Object', 'Math']) { let d = Object.getOwnPropertyDescriptor(globalThis, k); print(k, d.writable, d.enumerable, d.configurable); }
NaN = 1; undefined = 2; Infinity = 3;
print(NaN, undefined, Infinity, globalThis.globalThis === globalThis, typeof globalThis);
(function () { 'use strict'; try { undefined = 1; } catch (e) { print(e.name); } })();
print(delete globalThis.globalThis, typeof globalThis);
//> Infinity false false false
//> NaN false false false
//> undefined false false false
//> globalThis true false true
//> Object true false true
//> Math true false true
//> NaN undefined Infinity true object
//> TypeError
//> true undefined

// case: isNaN and isFinite convert
for (let v of ['x', '', undefined, null, {}, [1], true, Infinity, '1e1000']) print(isNaN(v), isFinite(v));
try { isNaN(1n); } catch (e) { print(e.name); }
//> true false
//> false true
//> true false
//> false true
//> true false
//> false true
//> false true
//> false false
//> false false
//> TypeError

// case: parseInt
for (let [s, r] of [['12px', 10], [' \n-12', 10], ['0x1F'], ['0x1F', 16], ['0x1F', 10], ['0b11'], ['z', 36], ['12', 2], ['3', 2], ['', 10], ['+5'], ['+-5'], ['1e3'], ['9007199254740993'], ['0x'], ['12', 37], ['12', 1], ['12', 0], ['12', '8'], ['101', 4294967298], ['-0'], ['\u00a05'], ['0.9'], ['１']]) print(JSON.stringify(s), r, parseInt(s, r));
print(Object.is(parseInt('-0'), -0), parseInt(null, 36), parseInt(1e21), parseInt(0.0000005), parseInt('1'.repeat(400)), parseInt('100000000000000000000000000000', 2));
parseInt({ toString() { print('string'); return '1'; } }, { valueOf() { print('radix'); return 10; } });
//> "12px" 10 12
//> " \n-12" 10 -12
//> "0x1F" undefined 31
//> "0x1F" 16 31
//> "0x1F" 10 0
//> "0b11" undefined 0
//> "z" 36 35
//> "12" 2 1
//> "3" 2 NaN
//> "" 10 NaN
//> "+5" undefined 5
//> "+-5" undefined NaN
//> "1e3" undefined 1
//> "9007199254740993" undefined 9007199254740992
//> "0x" undefined NaN
//> "12" 37 NaN
//> "12" 1 NaN
//> "12" 0 12
//> "12" 8 10
//> "101" 4294967298 5
//> "-0" undefined 0
//> " 5" undefined 5
//> "0.9" undefined 0
//> "１" undefined NaN
//> true 1112745 1 5 Infinity 536870912
//> string
//> radix

// case: parseFloat
for (let s of ['3.14abc', ' \t.5', '-.5e-2x', '5.', '.', '1e', '1e+', '1e1000', '-Infinityx', 'infinity', '0x10', '1_0', '', '+', '--1', '1.2.3', '-0', '9007199254740993', '5e-324', '\ufeff7']) print(JSON.stringify(s), parseFloat(s), Object.is(parseFloat(s), -0));
//> "3.14abc" 3.14 false
//> " \t.5" 0.5 false
//> "-.5e-2x" -0.005 false
//> "5." 5 false
//> "." NaN false
//> "1e" 1 false
//> "1e+" 1 false
//> "1e1000" Infinity false
//> "-Infinityx" -Infinity false
//> "infinity" NaN false
//> "0x10" 0 false
//> "1_0" 1 false
//> "" NaN false
//> "+" NaN false
//> "--1" NaN false
//> "1.2.3" 1.2 false
//> "-0" 0 true
//> "9007199254740993" 9007199254740992 false
//> "5e-324" 5e-324 false
//> "﻿7" 7 false

// case: URIs
print(encodeURI('http://a.b/c d?e=f&g#h;é€😀"'), encodeURIComponent('http://a.b/c d?e=f&g#h;é€😀"'));
print(decodeURI('%41%2f%23%E2%82%AC%F0%9F%98%80%20'), decodeURIComponent('%41%2f%23%E2%82%AC%F0%9F%98%80%20'));
for (let bad of ['%', '%4', '%zz', '%80', '%C0%80', '%E2%82', '%E2%82x', '%ED%A0%80', '%F8%80%80%80', '%F4%90%80%80', '%C3%28']) for (let f of [decodeURI, decodeURIComponent]) try { f(bad); print('no'); } catch (e) { print(bad, e.name); }
for (let bad of ['\ud800', '\udc00x', 'x\ud800']) for (let f of [encodeURI, encodeURIComponent]) try { f(bad); print('no'); } catch (e) { print(e.name); }
print(encodeURIComponent("-_.!~*'()"), encodeURI(';/?:@&=+$,#'), decodeURI('\ud800%3b%3B') === '\ud800%3b%3B');
//> http://a.b/c%20d?e=f&g#h;%C3%A9%E2%82%AC%F0%9F%98%80%22 http%3A%2F%2Fa.b%2Fc%20d%3Fe%3Df%26g%23h%3B%C3%A9%E2%82%AC%F0%9F%98%80%22
//> A%2f%23€😀  A/#€😀
//> % URIError
//> % URIError
//> %4 URIError
//> %4 URIError
//> %zz URIError
//> %zz URIError
//> %80 URIError
//> %80 URIError
//> %C0%80 URIError
//> %C0%80 URIError
//> %E2%82 URIError
//> %E2%82 URIError
//> %E2%82x URIError
//> %E2%82x URIError
//> %ED%A0%80 URIError
//> %ED%A0%80 URIError
//> %F8%80%80%80 URIError
//> %F8%80%80%80 URIError
//> %F4%90%80%80 URIError
//> %F4%90%80%80 URIError
//> %C3%28 URIError
//> %C3%28 URIError
//> URIError
//> URIError
//> URIError
//> URIError
//> URIError
//> URIError
//> -_.!~*'() ;/?:@&=+$,# true

// case: escape and unescape
print(escape('a b+c/é€😀@*_-.'), unescape('%41%u20AC%zz%u12%'), unescape(escape('é€😀')) === 'é€😀', unescape('%uD800').charCodeAt(0));
//> a%20b+c/%E9%u20AC%uD83D%uDE00@*_-. A€%zz%u12% true 55296
