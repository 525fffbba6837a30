/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-isextensible
description: quickjs: the events are in another order (quickjs-order-0dd53efa)
flags: [noStrict, generated]
---*/
(function () {
  "use strict";
  try {
    var l1 = Object.create([1, 2, 3], {length: {get: function () {
      "use strict";
      show("get 1", this);
      return new TypeError("m");
    }, configurable: true}});
  } catch (e) {
    caught(2, e);
  }
  class C2 {
    constructor() {
      show("construct 3", new.target);
    }
    a() {
      return 1;
    }
  }
  try {
    {
      const q = new Proxy(Object.preventExtensions({a: 1}), {
        getOwnPropertyDescriptor(t, k) {
          show("own 4", k);
          return Reflect.getOwnPropertyDescriptor(t, k);
        },
        ownKeys(t) {
          show("keys 5");
          return Reflect.ownKeys(t);
        },
        isExtensible(t) {
          show("extensible 6");
          return Reflect.isExtensible(t);
        },
      });
      show(7, Object.isFrozen(q), Object.isSealed(q));
      Object.freeze(q);
      show(8, Object.isFrozen(q));
    }
  } catch (e) {
    caught(9, e);
  }
  chain(10, l1);
}());
// Expected:
//   extensible 6:
//   keys 5:
//   own 4: "a"
//   extensible 6:
//   keys 5:
//   own 4: "a"
//   7: false false
//   keys 5:
//   own 4: "a"
//   extensible 6:
//   keys 5:
//   own 4: "a"
//   8: true
//   10: object#1 > array#2 > %Array.prototype% > %Object.prototype% > null
//   (completed)
