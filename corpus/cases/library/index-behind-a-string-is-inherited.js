/*---
esid: sec-stringgetownproperty
description: What lies behind the end of a string is looked up in its prototype
---*/
String.prototype[5] = 1;
show(1, "a"[5]);
// Expected:
//   1: 1
//   (completed)
