/*---
esid: sec-testintegritylevel
description: What is sealed and has nothing but a writable property that the engine keeps for itself is not frozen, and can be frozen
---*/
const array = Object.seal([]);
show(1, Object.isFrozen(array));
descriptor(2, Object.freeze(array), "length");
const f = Object.seal(function () {});
show(3, Object.isFrozen(f));
descriptor(4, Object.freeze(f), "prototype");
// Expected:
//   1: false
//   2: {value: 0, ---}
//   3: false
//   4: {value: object#1, ---}
//   (completed)
