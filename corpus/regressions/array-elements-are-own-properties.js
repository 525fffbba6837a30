/*---
esid: sec-array
description: The Array constructor creates its elements as own properties, whatever the prototype says
features: [class]
---*/
class Indexed extends Array {
  set 0(value) { show("setter"); }
}
show(1, Object.hasOwn(new Indexed(7, 8), 0));
// Expected:
//   1: true
//   (completed)
