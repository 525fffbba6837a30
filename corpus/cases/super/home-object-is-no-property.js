/*---
esid: sec-getsuperbase
description: super reads from the home object of the function around it, and asks no object that the function inherits from
features: [Proxy]
---*/
Object.setPrototypeOf(Function.prototype, new Proxy({}, {}));
const object = { m() { return () => super.toString; } };
try {
  show(1, object.m()() === Object.prototype.toString);
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: true
//   (completed)
