/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-isextensible
description: quickjs: the events are in another order (quickjs-order-fbd0b17e)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var r1 = (() => {
  const q = Proxy.revocable(function () {}, {});
  q.revoke();
  return q.proxy;
})();
function f2(p) {
  "use strict";
  show("call 1", this, new.target);
  return undefined;
}
attempt(3, () => {
  const q = new class extends String {
    get length() {
      return 9;
    }
    ["10"]() {
      return super.length;
    }
  }("ab");
  show(2, q.length, q[0], q["10"], q.valueOf());
});
attempt(7, () => {
  const q = {
    __proto__: new Proxy({}, {
      get(t, k, r) {
        show("get 4", k, r === q);
        return 1;
      },
      set(t, k, v, r) {
        show("set 5", k, v, r === q);
        return true;
      },
    }),
    m() {
      super.length = super.length;
    },
  };
  q.m();
  dump(6, q);
});
attempt(9, () => show(8, r1 instanceof f2));
attempt(11, () => show(10, f2["10"]++, --f2["10"]));
attempt(17, () => {
  const q = new Proxy(Object.preventExtensions({a: 1}), {
    getOwnPropertyDescriptor(t, k) {
      show("own 12", k);
      return Reflect.getOwnPropertyDescriptor(t, k);
    },
    ownKeys(t) {
      show("keys 13");
      return Reflect.ownKeys(t);
    },
    isExtensible(t) {
      show("extensible 14");
      return Reflect.isExtensible(t);
    },
  });
  show(15, Object.isFrozen(q), Object.isSealed(q));
  Object.freeze(q);
  show(16, Object.isFrozen(q));
});
dump(18, r1);
dump(19, f2);
// Expected:
//   2: 2 "a" function#1 "ab"
//   get 4: "length" true
//   set 5: "length" 1 true
//   6: object#2 {extensible, prototype: object#3, "m": {value: function#4, wec}}
//   9: ! TypeError
//   10: NaN NaN
//   extensible 14:
//   keys 13:
//   own 12: "a"
//   extensible 14:
//   keys 13:
//   own 12: "a"
//   15: false false
//   keys 13:
//   own 12: "a"
//   extensible 14:
//   keys 13:
//   own 12: "a"
//   16: true
//   18: function#5 {! TypeError, prototype: ! TypeError, keys: ! TypeError}
//   19: function#6 {extensible, prototype: %Function.prototype%, "10": {value: NaN, wec}, "length": {value: 1, --c}, "name": {value: "f2", --c}, "prototype": {value: object#7, w--}}
//   (completed)
