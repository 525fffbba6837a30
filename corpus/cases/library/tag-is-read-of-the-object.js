/*---
esid: sec-object.prototype.tostring
description: Object.prototype.toString makes an object of a primitive, and reads the tag of that
---*/
Object.defineProperty(Boolean.prototype, Symbol.toStringTag, { get() { "use strict"; show(1, typeof this); } });
Object.prototype.toString.call(false);
// Expected:
//   1: "object"
//   (completed)
