/*---
esid: sec-ordinaryownpropertykeys
description: A function has its length and its name before any other property
---*/
const f = () => {};
f.constructor = 0;
show(1, ...Reflect.ownKeys(f));
// Expected:
//   1: "length" "name" "constructor"
//   (completed)
