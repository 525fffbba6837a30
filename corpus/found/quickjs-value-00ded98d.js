/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-construct-argumentslist-newtarget
description: quickjs: the value differs (quickjs-value-00ded98d)
flags: [noStrict, generated]
---*/
var h1 = {
  getOwnPropertyDescriptor(t, k) {
    show("getOwnPropertyDescriptor 1", k);
    return Reflect.getOwnPropertyDescriptor(t, k);
  },
  get(t, k, r) {
    show("get 2", k, r);
    return Reflect.get(t, k, r);
  },
  has(t, k) {
    show("has 3", k);
    return 1;
  },
};
var v3 = Object.create([1, 2]);
var p2 = new Proxy(v3, h1);
try {
  var o4 = Object.preventExtensions({
    __proto__: new Proxy(p2, h1),
    ...p2,
    get c() {
      show("get 4", this);
      return this;
    },
    set c(v) {
      show("set 5", this, v);
    },
  });
} catch (e) {
  caught(6, e);
}
var l5 = {length: 2, 0: "", 1: 1};
try {
  {
    const q = Object.defineProperty(function () {}, Symbol.hasInstance, {
      value(v) {
        show("hasInstance 7", this, v);
        return v3;
      },
    });
    show(8, {} instanceof q, v3 instanceof q.bind());
  }
} catch (e) {
  caught(9, e);
}
var o6 = {c: undefined};
try {
  show(10, Reflect.setPrototypeOf(p2, Function.prototype));
} catch (e) {
  caught(11, e);
}
try {
  show(12, new new Proxy(function () {
    "use strict";
    show("construct 13", this);
    return v3;
  }, {
    construct(t, q, r) {
      show("construct 14", ...q);
      return v3;
    },
  })(() => 1));
} catch (e) {
  caught(15, e);
}
chain(16, h1);
dump(17, v3);
dump(18, p2);
// Expected:
//   hasInstance 7: function#1 object#2
//   hasInstance 7: function#1 object#3
//   8: true true
//   10: true
//   construct 14: function#4
//   12: object#3
//   16: object#5 > %Object.prototype% > null
//   17: object#3 {extensible, prototype: %Function.prototype%}
//   18: object#6 {extensible, prototype: %Function.prototype%}
//   (completed)
