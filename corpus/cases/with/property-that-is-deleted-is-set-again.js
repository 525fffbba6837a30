/*---
esid: sec-object-environment-records-setmutablebinding-n-v-s
description: A property that is deleted before it is assigned in a with statement is set on the same object again
flags: [noStrict]
---*/
const object = { w: 0 };
with (object) w = delete object.w;
dump(1, object);
// Expected:
//   1: object#1 {extensible, prototype: %Object.prototype%, "w": {value: true, wec}}
//   (completed)
