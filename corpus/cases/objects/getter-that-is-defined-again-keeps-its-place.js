/*---
esid: sec-ordinaryownpropertykeys
description: A getter that an object literal defines a second time stays where it is among the keys
---*/
show(1, ...Reflect.ownKeys({ get a() {}, b: 0, get a() {} }));
// Expected:
//   1: "a" "b"
//   (completed)
