/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-ownpropertykeys
description: Every descriptor of the target is asked for before the trap's keys are held against them
features: [Proxy]
---*/
const target = new Proxy(Object.freeze({ a: 1, b: 2 }), {
  getOwnPropertyDescriptor(inner, key) { show("asked", key); return Reflect.getOwnPropertyDescriptor(inner, key); },
});
try {
  Reflect.ownKeys(new Proxy(target, { ownKeys() { return []; } }));
} catch (error) {
  caught(1, error);
}
// Expected:
//   asked: "a"
//   asked: "b"
//   1: ! TypeError
//   (completed)
