/*---
esid: sec-string-constructor-string-value
description: String converts its argument before it asks new.target for its prototype
features: [Reflect.construct]
---*/
const target = Object.defineProperty(function () {}.bind(), "prototype", { get() { show("prototype"); } });
Reflect.construct(String, [{ toString() { show("toString"); return ""; } }], target);
// Expected:
//   toString:
//   prototype:
//   (completed)
