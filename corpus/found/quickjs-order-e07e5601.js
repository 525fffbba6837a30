/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-isextensible
description: quickjs: the events are in another order (quickjs-order-e07e5601)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var q1 = function (p, q) {
  Object.defineProperty(arguments, 0, {writable: false});
  p = 9;
  return arguments;
}(1, 2);
var o2 = {
  __proto__: null,
  *1() {},
};
var w3 = Object.setPrototypeOf(new String("ab"), q1);
var a4 = Object.defineProperty([1, 2], "length", {writable: false});
attempt(2, () => show(1, Reflect.get(a4, "__proto__", w3)));
attempt(3, () => a4.length = 3);
attempt(4, () => a4.length = 2);
attempt(10, () => {
  const q = new Proxy(Object.preventExtensions({a: 1}), {
    getOwnPropertyDescriptor(t, k) {
      show("own 5", k);
      return Reflect.getOwnPropertyDescriptor(t, k);
    },
    ownKeys(t) {
      show("keys 6");
      return Reflect.ownKeys(t);
    },
    isExtensible(t) {
      show("extensible 7");
      return Reflect.isExtensible(t);
    },
  });
  show(8, Object.isFrozen(q), Object.isSealed(q));
  Object.freeze(q);
  show(9, Object.isFrozen(q));
});
attempt(12, () => show(11, Reflect.set(w3, 3, w3, q1)));
attempt(15, () => show(13, ~{
  toString() {
    show("toString 14");
    return -0;
  },
}));
attempt(17, () => show(16, delete a4[1]));
attempt(18, () => a4.length = 2);
dump(19, a4);
attempt(21, () => show(20, delete o2[0]));
descriptor(22, o2, 0);
attempt(23, () => q1[0] = o2);
dump(24, q1);
// Expected:
//   1: object#1
//   extensible 7:
//   keys 6:
//   own 5: "a"
//   extensible 7:
//   keys 6:
//   own 5: "a"
//   8: false false
//   keys 6:
//   own 5: "a"
//   extensible 7:
//   keys 6:
//   own 5: "a"
//   9: true
//   11: true
//   toString 14:
//   13: -1
//   16: true
//   19: array#2 {extensible, prototype: %Array.prototype%, "0": {value: 1, wec}, "length": {value: 2, ---}}
//   20: true
//   22: absent
//   24: object#1 {extensible, prototype: %Object.prototype%, "0": {value: 1, -ec}, "1": {value: 2, wec}, "3": {value: object#3, wec}, "length": {value: 2, w-c}, "callee": {value: function#4, w-c}, @@iterator: {value: function#5, w-c}}
//   (completed)
