/*---
esid: sec-createlistfromarraylike
description: A negative length of an argument list is none
---*/
show(1, Reflect.apply((...all) => all.length, null, { length: -1 }));
// Expected:
//   1: 0
//   (completed)
