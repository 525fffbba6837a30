/*---
esid: sec-toprimitive
description: quickjs: it throws where the specification does not (quickjs-throw-d6fa937b)
flags: [noStrict, generated]
---*/
var v2 = [1, 2];
var p1 = new Proxy(v2, {
  get(t, k, r) {
    show("get 1", k, r);
    return Reflect.get(t, k, r);
  },
  getPrototypeOf(t) {
    show("getPrototypeOf 2");
    return Reflect.getPrototypeOf(t);
  },
  set(t, k, v, r) {
    show("set 3", k, v, r);
    return Reflect.set(t, k, v, r);
  },
  defineProperty(t, k, d) {
    dump("defineProperty 4", d);
    return Reflect.defineProperty(t, k, d);
  },
});
var o3 = Object.create(new Proxy(p1, {
  getOwnPropertyDescriptor(t, k) {
    show("getOwnPropertyDescriptor 5", k);
    return Reflect.getOwnPropertyDescriptor(t, k);
  },
  set(t, k, v, r) {
    show("set 6", k, v, r);
    return Reflect.set(t, k, v, r);
  },
  getOwnPropertyDescriptor(t, k) {
    show("getOwnPropertyDescriptor 7", k);
    return Reflect.getOwnPropertyDescriptor(t, k);
  },
}));
try {
  var a4 = new class extends Array {
    get 0() {
      show("get 8", this);
      return super[0];
    }
    static async 0() {}
    static 0(p) {
      show("call 9", this, p);
      return true;
    }
  }(1, 2);
} catch (e) {
  caught(10, e);
}
try {
  show(11, Reflect.defineProperty(a4, 0, {get: function () {
    "use strict";
    show("get 12", this);
    return 0;
  }, configurable: true}));
} catch (e) {
  caught(14, e);
}
dump(13, a4);
var o5 = {
  get 0() {
    show("get 15", this);
    return true;
  },
};
chain(16, a4);
// Expected:
//   11: true
//   13: array#1 {extensible, prototype: object#2, "0": {get: function#3, set: undefined, ec}, "1": {value: 2, wec}, "length": {value: 2, w--}}
//   16: array#1 > object#2 > %Array.prototype% > %Object.prototype% > null
//   (completed)
