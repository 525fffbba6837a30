/*---
esid: sec-regexp-pattern-flags
description: RegExp asks new.target for its prototype before it converts the pattern
features: [Reflect.construct]
---*/
const target = Object.defineProperty(function () {}.bind(), "prototype", { get() { show("prototype"); } });
Reflect.construct(RegExp, [{ toString() { show("toString"); return ""; } }], target);
// Expected:
//   prototype:
//   toString:
//   (completed)
