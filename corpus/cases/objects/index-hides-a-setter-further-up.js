/*---
esid: sec-ordinarysetwithowndescriptor
description: An index that an object inherits from an array hides a setter further up the chain
---*/
Object.defineProperty(Object.prototype, 0, { set() { show("set"); } });
const object = Object.create([0]);
object[0] = 1;
show(1, Object.hasOwn(object, 0));
// Expected:
//   1: true
//   (completed)
