/*---
esid: sec-json.stringify
description: JSON.stringify keeps its stack to itself, whatever Array.prototype has
---*/
Object.defineProperty(Array.prototype, 0, { set(value) { show("set", value); }, configurable: true });
show(1, JSON.stringify({}));
// Expected:
//   1: "{}"
//   (completed)
