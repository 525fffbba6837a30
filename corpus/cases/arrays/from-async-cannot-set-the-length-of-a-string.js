/*---
esid: sec-array.fromasync
description: Array.fromAsync rejects where the length of what it has made cannot be set
features: [Array.fromAsync]
---*/
Array.fromAsync.call(String, []).then((value) => show(1, value), (error) => caught(2, error));
// Expected:
//   2: ! TypeError
//   (completed)
