// case: a global that the library lacks is neither there nor absent: a name halts
try { WeakRef; } catch (e) { print('no'); } finally { print('no'); }
//! Unsupported("WeakRef", Span { start: 6, end: 14 })

// case: so does typeof
print(typeof WeakRef);
//! Unsupported("WeakRef", Span { start: 0, end: 22 })

// case: so does a property of the global object, read
globalThis.WeakRef;
//! Unsupported("WeakRef", Span { start: 0, end: 19 })

// case: or looked for
print('WeakRef' in globalThis);
//! Unsupported("WeakRef", Span { start: 0, end: 31 })

// case: or described
Object.getOwnPropertyDescriptor(globalThis, 'WeakRef');
//! Unsupported("WeakRef", Span { start: 0, end: 55 })

// case: or written
globalThis.WeakRef = 1;
//! Unsupported("WeakRef", Span { start: 0, end: 23 })

// case: names of the program's own do not reach the global object
(function (Promise) { let Date = 2; print(Promise, Date); })(1);
print({ Promise: 3 }.Promise, typeof undeclared);
//> 1 2
//> 3 undefined

// case: a function that is not implemented is there, and halts when it is called
print(typeof 'a'.localeCompare, String.prototype.localeCompare.name, String.prototype.localeCompare.length);
try { 'a'.localeCompare('b'); } catch (e) { print('no'); }
//> function localeCompare 1
//! Unsupported("String.prototype.localeCompare", Span { start: 115, end: 138 })
