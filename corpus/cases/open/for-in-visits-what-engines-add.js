/*---
esid: sec-ecmascript-standard-built-in-objects
description: for-in through an intrinsic visits what implementations add to it, where they make that enumerable
---*/
let keys = 0;
for (const key in Error) keys++;
show(1, keys);
// Expected:
//   1: 0
//   (completed)
