/*---
esid: sec-date
description: The Date constructor converts all of its arguments, also behind one that is NaN
---*/
new Date(NaN, { valueOf() { show("month"); return 0; } });
// Expected:
//   month:
//   (completed)
