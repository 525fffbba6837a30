/*---
esid: sec-putvalue
description: An assignment through a proxy whose defineProperty trap refuses throws in strict code
features: [Proxy]
flags: [onlyStrict]
---*/
var refusing = new Proxy({}, { defineProperty() { return false; } });
try {
  refusing.k = 1;
  show(1, "assigned");
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
