/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-isextensible
description: quickjs: the events are in another order (quickjs-order-511b8cc6)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var p1 = new Proxy(Object.preventExtensions({__proto__: [1, 2], b: () => 1}), {
  get(t, k, r) {
    show("get 1", k, r);
    return Reflect.get(t, k, r);
  },
});
var o2 = {a: 1, b: 2};
var C3 = class {
  b(...q) {
    show("call 2", this, ...q);
    return super.b(...q);
  }
};
var o4 = {__proto__: null, name: class {
  static b() {}
}};
attempt(8, () => {
  const q = new Proxy(Object.preventExtensions({a: 1}), {
    getOwnPropertyDescriptor(t, k) {
      show("own 3", k);
      return Reflect.getOwnPropertyDescriptor(t, k);
    },
    ownKeys(t) {
      show("keys 4");
      return Reflect.ownKeys(t);
    },
    isExtensible(t) {
      show("extensible 5");
      return Reflect.isExtensible(t);
    },
  });
  show(6, Object.isFrozen(q), Object.isSealed(q));
  Object.freeze(q);
  show(7, Object.isFrozen(q));
});
attempt(12, () => show(9, +{
  valueOf() {
    show("valueOf 10");
    return "s";
  },
}, -{
  [Symbol.toPrimitive]: null,
  valueOf() {
    show("valueOf 11");
    return 2;
  },
}));
attempt(14, () => dump(13, Reflect.getOwnPropertyDescriptor(o4, "b")));
attempt(16, () => {
  const q = [1, 2];
  show(15, Reflect.set(q, "length", "s"), q.length);
});
attempt(18, () => show(17, Reflect.set(p1, "b", o4, o4)));
descriptor(19, o4, "b");
attempt(26, () => dump(20, Object.defineProperties({}, new Proxy({a: {set: function (v) {
  "use strict";
  show("set 21", this, v);
}, configurable: true}, b: {set: function (v) {
  "use strict";
  show("set 22", this, v);
}, configurable: true}}, {
  get get() {
    show("trap get 23");
    return undefined;
  },
  get has() {
    show("trap has 24");
    return null;
  },
  get ownKeys() {
    show("trap ownKeys 25");
  },
}))));
dump(27, p1);
dump(28, C3);
// Expected:
//   extensible 5:
//   keys 4:
//   own 3: "a"
//   extensible 5:
//   keys 4:
//   own 3: "a"
//   6: false false
//   keys 4:
//   own 3: "a"
//   extensible 5:
//   keys 4:
//   own 3: "a"
//   7: true
//   valueOf 10:
//   valueOf 11:
//   9: NaN -2
//   13: undefined
//   16: ! RangeError
//   17: true
//   19: {value: object#1, wec}
//   trap ownKeys 25:
//   trap get 23:
//   trap get 23:
//   20: object#2 {extensible, prototype: %Object.prototype%, "a": {get: undefined, set: function#3, -c}, "b": {get: undefined, set: function#4, -c}}
//   27: object#5 {non-extensible, prototype: array#6, "b": {value: function#7, wec}}
//   28: function#8 {extensible, prototype: %Function.prototype%, "length": {value: 0, --c}, "name": {value: "C3", --c}, "prototype": {value: object#9, ---}}
//   (completed)
