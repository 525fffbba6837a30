/*---
esid: sec-setintegritylevel
description: Object.freeze defines data properties as not writable, also where they are so already
features: [Proxy]
---*/
const handler = { defineProperty(target, key, descriptor) { dump(key, descriptor); return true; } };
Object.freeze(new Proxy(Object.defineProperty({}, "a", { value: 1 }), handler));
// Expected:
//   a: object#1 {extensible, prototype: %Object.prototype%, "writable": {value: false, wec}, "configurable": {value: false, wec}}
//   (completed)
