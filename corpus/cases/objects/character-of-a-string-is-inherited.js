/*---
esid: sec-ordinarysetwithowndescriptor
description: A character of a String object is not writable, so that what inherits it cannot be given one either
flags: [noStrict]
---*/
const object = Object.create(new String("a"));
show(1, Reflect.set(object, 0, "b"));
object[0] = "b";
// Expected:
//   1: false
//   (completed)
