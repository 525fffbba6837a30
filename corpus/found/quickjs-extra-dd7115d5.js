/*---
esid: sec-toprimitive
description: quickjs: there is an event too many (quickjs-extra-dd7115d5)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var a1 = Object.setPrototypeOf([1, , 3], {
  get b() {
    show("get 1", this);
    return null;
  },
  set length(v) {
    show("set 2", this, v);
  },
});
var r2 = (() => {
  const q = Proxy.revocable(a1, {});
  q.revoke();
  return q.proxy;
})();
var p3 = new Proxy(a1, {
  has(t, k) {
    show("has 3", k);
    return Reflect.has(t, k);
  },
  ownKeys(t) {
    show("ownKeys 4");
    return Reflect.ownKeys(t);
  },
  isExtensible(t) {
    show("isExtensible 5");
    return Reflect.isExtensible(t);
  },
});
attempt(6, () => {
  Object.freeze(a1);
  a1.length = class {};
});
attempt(10, () => Object.defineProperty(p3, "b", {
  get() {
    show("get 7", this);
    chain("chain 8", this);
    return 0;
  },
  set(v) {
    show("set 9", this, v);
    Object.defineProperty(a1, 0, {value: NaN, configurable: true});
  },
  configurable: true,
}));
attempt(12, () => show(11, Reflect.preventExtensions(p3), Reflect.isExtensible(p3)));
dump(13, p3);
attempt(15, () => {
  const q = [1, 2, 3];
  q.constructor = {[Symbol.species]: function () {
    return Object.defineProperty([], 0, {value: 0, writable: true, configurable: true});
  }};
  dump(14, q.slice());
});
chain(16, a1);
dump(17, p3);
// Expected:
//   10: ! TypeError
//   isExtensible 5:
//   11: true false
//   isExtensible 5:
//   ownKeys 4:
//   13: array#1 {non-extensible, prototype: object#2, "0": {value: 1, -e-}, "2": {value: 3, -e-}, "length": {value: 3, ---}}
//   14: array#3 {extensible, prototype: %Array.prototype%, "0": {value: 1, wec}, "1": {value: 2, wec}, "2": {value: 3, wec}, "length": {value: 3, w--}}
//   16: array#4 > object#2 > %Object.prototype% > null
//   isExtensible 5:
//   ownKeys 4:
//   17: array#1 {non-extensible, prototype: object#2, "0": {value: 1, -e-}, "2": {value: 3, -e-}, "length": {value: 3, ---}}
//   (completed)
