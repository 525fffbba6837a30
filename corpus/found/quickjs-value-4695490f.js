/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-get-p-receiver
description: quickjs: the value differs (quickjs-value-4695490f)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var q1 = function (p) {
  "use strict";
  return arguments;
}(1, 1);
try {
  var p2 = new Proxy(Object.defineProperty({}, "b", {value: undefined, configurable: true}), {
    getPrototypeOf(t) {
      show("getPrototypeOf 1");
      return Reflect.getPrototypeOf(t);
    },
    getOwnPropertyDescriptor(t, k) {
      show("own 2", k);
      const d = Reflect.getOwnPropertyDescriptor(t, k);
      if (d)
        d.b = true;
      return d;
    },
  });
} catch (e) {
  caught(3, e);
}
attempt(5, () => dump(4, Reflect.getOwnPropertyDescriptor(q1, "b")));
attempt(7, () => show(6, Object.defineProperty(q1, "b", {value: NaN, enumerable: false}) === q1));
attempt(9, () => dump(8, Reflect.getOwnPropertyDescriptor(q1, "b")));
attempt(13, () => dump(10, Object.defineProperties({}, new Proxy({a: {value: 1}, b: {value: p2, enumerable: false}}, new Proxy({
  construct(t, q, r) {
    show("construct 11", ...q, r);
    return Reflect.construct(t, q, r);
  },
}, {
  get(t, k, r) {
    show("trap 12", k);
    return t[k];
  },
})))));
attempt(17, () => show(14, Reflect.setPrototypeOf(q1, {
  get b() {
    show("get 15", this);
    return "s";
  },
  set b(v) {
    show("set 16", this, v);
  },
})));
chain(18, q1);
attempt(20, () => dump(19, [...q1, ...[1, {}, p2]]));
attempt(22, () => show(21, Reflect.setPrototypeOf(Object.prototype, p2), Reflect.setPrototypeOf(Object.prototype, null)));
chain(23, p2);
// Expected:
//   4: undefined
//   6: true
//   8: object#1 {extensible, prototype: %Object.prototype%, "value": {value: NaN, wec}, "writable": {value: false, wec}, "enumerable": {value: false, wec}, "configurable": {value: false, wec}}
//   trap 12: "ownKeys"
//   trap 12: "getOwnPropertyDescriptor"
//   trap 12: "get"
//   trap 12: "getOwnPropertyDescriptor"
//   trap 12: "get"
//   10: object#2 {extensible, prototype: %Object.prototype%, "a": {value: 1, ---}, "b": {value: object#3, ---}}
//   14: true
//   18: object#4 > object#5 > %Object.prototype% > null
//   19: array#6 {extensible, prototype: %Array.prototype%, "0": {value: 1, wec}, "1": {value: 1, wec}, "2": {value: 1, wec}, "3": {value: object#7, wec}, "4": {value: object#3, wec}, "length": {value: 5, w--}}
//   21: false true
//   getPrototypeOf 1:
//   23: object#3 > %Object.prototype% > null
//   (completed)
