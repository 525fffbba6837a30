/*---
esid: sec-array.prototype.sort
description: sort sets every element, also one that stays where it is
---*/
const array = [2, 1, 3];
show(1, Array.prototype.sort.call(new Proxy(array, { set(target, key, value) { show("set", key, value); return Reflect.set(target, key, value); } })) !== null);
// Expected:
//   set: "0" 1
//   set: "1" 2
//   set: "2" 3
//   1: true
//   (completed)
