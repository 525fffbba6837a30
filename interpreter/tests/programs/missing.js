// case: a function that is not implemented is there, and halts when it is called
print(typeof 'a'.localeCompare, String.prototype.localeCompare.name, String.prototype.localeCompare.length);
try { 'a'.localeCompare('b'); } catch (e) { print('no'); }
//> function localeCompare 1
//! Unsupported("String.prototype.localeCompare", Span { start: 115, end: 138 })
