/*---
esid: sec-enumerate-object-properties
description: When for-in asks a proxy for its prototype, and for the descriptors of its keys, is left open
---*/
for (let key in new Proxy({ a: 1 }, {
  ownKeys(target) {
    print("ownKeys");
    return Reflect.ownKeys(target);
  },
  getPrototypeOf() {
    print("getPrototypeOf");
    return null;
  },
})) {
  show(1, key);
}
// Expected:
//   ownKeys
//   1: "a"
//   getPrototypeOf
//   (completed)
