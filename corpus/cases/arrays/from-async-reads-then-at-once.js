/*---
esid: sec-array.fromasync
description: Array.fromAsync makes a promise of the first value before it returns
features: [Array.fromAsync]
---*/
Array.fromAsync([{ get then() { show(1, "then"); } }]);
show(2, "returned");
// Expected:
//   1: "then"
//   2: "returned"
//   (completed)
