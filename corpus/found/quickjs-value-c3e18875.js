/*---
esid: sec-toprimitive
description: quickjs: the value differs (quickjs-value-c3e18875)
flags: [onlyStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var o1 = Object.defineProperty({__proto__: null}, "a", {value: null, writable: false});
var p2 = new Proxy(Object.preventExtensions({
  __proto__: o1,
  a: 1,
  get a() {
    return 2;
  },
  a: o1,
  ["2"]: null,
  get ["2"]() {
    show("get 1", this);
    return "\uD800";
  },
}), {
  get(t, k, r) {
    show("get 2", k, r);
    return Reflect.get(t, k, r);
  },
  getOwnPropertyDescriptor(t, k) {
    show("getOwnPropertyDescriptor 3", k);
    return Reflect.getOwnPropertyDescriptor(t, k);
  },
});
var h3 = new Proxy({}, {get: (t, k) => (...q) => (show(k + " 4", ...q), Reflect[k](...q))});
attempt(5, () => Object.assign(p2, {["__proto__"]: o1}));
attempt(9, () => dump(6, new class extends String {
  static set a(v) {
    show("set 7", this, v);
  }
}({}, null, function () {
  "use strict";
  show("call 8", this);
})));
attempt(12, () => dump(10, class {
  __proto__ = o1;
  get a() {
    show("get 11", this);
    return undefined;
  }
}));
attempt(15, () => dump(13, Array.from.call(new Proxy(class {}, h3), Object.defineProperty([1, 2], 1, {
  get() {
    show("get 14", this);
    return o1;
  },
}))));
attempt(16, () => p2["2"] = p2);
descriptor(17, p2, "2");
attempt(19, () => show(18, Reflect.get(o1, "__proto__", o1)));
attempt(20, () => 2..__proto__ = o1);
// Expected:
//   getOwnPropertyDescriptor 3: "__proto__"
//   5: ! TypeError
//   6: object#1 {extensible, prototype: object#2, "0": {value: "[", -e-}, "1": {value: "o", -e-}, "2": {value: "b", -e-}, "3": {value: "j", -e-}, "4": {value: "e", -e-}, "5": {value: "c", -e-}, "6": {value: "t", -e-}, "7": {value: " ", -e-}, "8": {value: "O", -e-}, "9": {value: "b", -e-}, "10": {value: "j", -e-}, "11": {value: "e", -e-}, "12": {value: "c", -e-}, "13": {value: "t", -e-}, "14": {value: "]", -e-}, "length": {value: 15, ---}}
//   10: function#3 {extensible, prototype: %Function.prototype%, "length": {value: 0, --c}, "name": {value: "", --c}, "prototype": {value: object#4, ---}}
//   construct 4: function#5 array#6 function#7
//   get 4: function#5 "prototype" function#7
//   get 14: array#8
//   13: object#9 {extensible, prototype: object#10, "0": {value: 1, wec}, "1": {value: object#11, wec}, "length": {value: 2, wec}}
//   16: ! TypeError
//   getOwnPropertyDescriptor 3: "2"
//   17: {get: function#12, set: undefined, ec}
//   18: undefined
//   (completed)
