/*---
esid: sec-getfunctionrealm
description: A constructor that is a proxy, and is revoked while its prototype is read, has no realm
features: [Proxy, Reflect.construct]
---*/
const { proxy, revoke } = Proxy.revocable(function () {}, { get() { revoke(); } });
try {
  Reflect.construct(Array, [], proxy);
  show(1);
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
