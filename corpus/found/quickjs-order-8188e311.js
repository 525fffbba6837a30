/*---
esid: sec-toprimitive
description: quickjs: the events are in another order (quickjs-order-8188e311)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var a1 = [function () {
  show("call 1", this, new.target);
  return 2;
}, "\uD800"];
try {
  var a2 = new class extends Array {
    static set c(v) {
      show("set 2", this, v);
      Object.defineProperty(a1, "prototype", {value: true, configurable: true});
    }
    [(show("key 3"), "prototype")]() {
      return undefined;
    }
  }(1, 2);
} catch (e) {
  caught(4, e);
}
attempt(7, () => show(5, Reflect.construct(Array, [-1], Object.defineProperty(function () {}.bind(), "prototype", {
  get() {
    show("prototype 6", this);
    return new TypeError("m");
  },
}))));
attempt(8, () => {
  a1[0] = 1;
  a1.c = 1;
  a1["c"] = true;
});
attempt(18, () => dump(9, Object.defineProperties({}, new Proxy({a: {
  get configurable() {
    show("configurable 10");
    return true;
  },
  get enumerable() {
    show("enumerable 11");
    return false;
  },
  get value() {
    show("value 12");
    return 0;
  },
  get writable() {
    show("writable 13");
    return false;
  },
}, b: {value: "s", configurable: true}}, {
  preventExtensions(t) {
    show("preventExtensions 14");
    return Reflect.preventExtensions(t);
  },
  defineProperty(t, k, d) {
    dump("defineProperty 15", d);
    return Reflect.defineProperty(t, k, d);
  },
  setPrototypeOf(t, v) {
    show("setPrototypeOf 16", v);
    return Reflect.setPrototypeOf(t, v);
  },
  getOwnPropertyDescriptor(t, k) {
    show("getOwnPropertyDescriptor 17", k);
    return Reflect.getOwnPropertyDescriptor(t, k);
  },
}))));
dump(19, a1);
// Expected:
//   key 3:
//   prototype 6: function#1
//   7: ! RangeError
//   getOwnPropertyDescriptor 17: "a"
//   enumerable 11:
//   configurable 10:
//   value 12:
//   writable 13:
//   getOwnPropertyDescriptor 17: "b"
//   9: object#2 {extensible, prototype: %Object.prototype%, "a": {value: 0, --c}, "b": {value: "s", --c}}
//   19: array#3 {extensible, prototype: %Array.prototype%, "0": {value: 1, wec}, "1": {value: "\ud800", wec}, "length": {value: 2, w--}, "c": {value: true, wec}}
//   (completed)
