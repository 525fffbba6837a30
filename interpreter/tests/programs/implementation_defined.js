// case: canonically equivalent strings compare as equal; which of two others comes first is not known
print('a'.localeCompare('a'), '\u00c5'.localeCompare('A\u030a'), String.prototype.localeCompare.length);
try { 'a'.localeCompare('b'); } catch (e) { print('no'); }
//> 0 0 1
//! Unsupported("which of two strings String.prototype.localeCompare puts first", Span { start: 111, end: 134 })

// case: a Number in the form of a locale is not known, though what has none is
print(error(() => Number.prototype.toLocaleString.call('1')), error(() => BigInt.prototype.toLocaleString.call(1)));
(1).toLocaleString();
//> TypeError TypeError
//! Unsupported("Number.prototype.toLocaleString", Span { start: 117, end: 138 })

// case: a bound function has source text that is not known
(() => {}).bind().toString();
//! Unsupported("the source text of a bound function or a proxy", Span { start: 0, end: 29 })

// case: whether an object that is not extensible gets a private element differs by edition
class Base { constructor(o) { return o; } }
class Private extends Base { #p = 1; static has(o) { return #p in o; } }
print(Private.has(new Private({})));
new Private(Object.freeze({}));
//> true
//! Unsupported("a private element of an object that is not extensible", Span { start: 154, end: 185 })

// case: whether a call may be a target is the host's choice
print('before');
(function () {})() = 1;
//> before
//! Unsupported("a call that is assigned to", Span { start: 17, end: 40 })
