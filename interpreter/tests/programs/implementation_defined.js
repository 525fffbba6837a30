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
