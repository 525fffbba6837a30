/*---
esid: sec-regexp.prototype.test
description: RegExp.prototype.test converts its argument before it asks for exec, which gets a string
---*/
const matcher = { exec(text) { show("exec", typeof text); return null; } };
show(1, RegExp.prototype.test.call(matcher, { toString() { show("toString"); return "a"; } }));
// Expected:
//   toString:
//   exec: "string"
//   1: false
//   (completed)
