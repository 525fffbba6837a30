/*---
esid: sec-promise-executor
description: An executor that cannot be called without new rejects the promise
features: [Promise]
---*/
show(1, new Promise(class {}));
// Expected:
//   1: object#1
//   (completed)
