/*---
esid: sec-array
description: The Array constructor creates its elements as own properties, whatever the prototype says
features: [class]
---*/
class Indexed extends Array {
  set 0(value) { show("setter"); }
}
dump(1, new Indexed(7, 8));
// Expected:
//   1: array#1 {extensible, prototype: object#2, "0": {value: 7, wec}, "1": {value: 8, wec}, "length": {value: 2, w--}}
//   (completed)
