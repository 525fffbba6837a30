/*---
esid: sec-array.prototype.push
description: push sets its elements, so that a setter of Object.prototype runs
---*/
Object.defineProperty(Object.prototype, 0, { set(value) { show("set", value); }, configurable: true });
show(1, [].push("a"));
// Expected:
//   set: "a"
//   1: 1
//   (completed)
