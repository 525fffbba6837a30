/*---
esid: sec-toprimitive
description: quickjs: there is an event too many (quickjs-extra-1492e2af)
flags: [onlyStrict, generated]
---*/
var v2 = {__proto__: {a: false}};
var p1 = new Proxy(v2, {
  ownKeys(t) {
    show("ownKeys 1");
    return Reflect.ownKeys(t);
  },
  apply(t, r, q) {
    show("apply 2", r, ...q);
    return Reflect.apply(t, r, q);
  },
  isExtensible(t) {
    show("isExtensible 3");
    return Reflect.isExtensible(t);
  },
});
var o3 = Object.create({a: ""});
var o4 = {["constructor"]: () => 1};
try {
  show(4, function (p) {
    "use strict";
    show("call 5", this, new.target);
    return o4;
  }.call(o4, 1));
  var o5 = {[{
    [Symbol.toPrimitive](h) {
      show("toPrimitive 6", h);
      return Symbol.hasInstance;
    },
  }]: class {
    static name() {}
  }, __proto__: Array.prototype};
} catch (e) {
  caught(7, e);
}
try {
  show(8, Reflect.set({
    a: 0,
    get ["constructor"]() {
      show("get 9", this);
      return super.constructor;
    },
    __proto__() {},
  }, 1, v2, new String("ab")), Reflect.set(new String("ab"), -1, undefined, o4));
  show(10, 0 in Object.create(v2));
  show(11, ...Object.values(v2));
  show(12, Object.defineProperty(function () {}, "name", {
    get() {
      show("name 13", this);
      return 2;
    },
  }).bind().name);
} catch (e) {
  caught(14, e);
}
// Expected:
//   call 5: object#1 undefined
//   4: object#1
//   toPrimitive 6: "string"
//   8: false true
//   10: false
//   11:
//   name 13: function#2
//   12: "bound "
//   (completed)
