/*---
esid: sec-function.prototype.bind
description: bind reads the name of its target, also where the target has got it from a computed key, or has a getter
---*/
const key = "method";
show(1, { [key]() {} }[key].bind().name);
class A {
  static get name() { show("name"); }
  set [key](value) {}
}
A.bind();
// Expected:
//   1: "bound method"
//   name:
//   (completed)
