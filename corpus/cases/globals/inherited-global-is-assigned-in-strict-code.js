/*---
esid: sec-object-environment-records-hasbinding-n
description: A name that the global object inherits is bound, so that strict code can assign to it
flags: [onlyStrict]
---*/
Object.prototype.inherited = 0;
inherited = 1;
// Expected:
//   (completed)
