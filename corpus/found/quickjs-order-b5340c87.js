/*---
esid: sec-ordinaryget
description: quickjs: the events are in another order (quickjs-order-b5340c87)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var v2 = {a: 1};
var p1 = new Proxy(v2, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 1", ...q), Reflect[k](...q))}));
var o3 = {
  async 1() {},
};
try {
  var w4 = Object.assign(new String("ab"), {1: o3, 5: 1});
} catch (e) {
  caught(2, e);
}
attempt(3, () => w4["__proto__"] = null);
attempt(6, () => show(4, Reflect.get(p1, {
  valueOf() {
    show("valueOf 5");
    return 1;
  },
}, v2)));
attempt(7, () => "\uD800"[1] = o3);
attempt(9, () => show(8, v2.__proto__));
attempt(13, () => (show("base 10"), v2)[new Proxy({}, {
  get(t, k, r) {
    show("get 11", k);
    return Reflect.get(t, k, r);
  },
})] = (show("value 12"), v2));
attempt(15, () => {
  const q = Object.setPrototypeOf([1, 2], o3);
  q.c = v2;
  dump(14, q);
});
attempt(17, () => dump(16, [...[1, {
  get a() {
    return 1;
  },
}], ...[1, 2].keys()]));
attempt(19, () => {
  const q = Object.create(Object.freeze({1: 1, a: 2}));
  q[1] = o3;
  dump(18, q);
});
dump(20, p1);
dump(21, o3);
// Expected:
//   2: ! TypeError
//   3: ! TypeError
//   get 1: object#1 "[object Object]" object#1
//   4: undefined
//   8: %Object.prototype%
//   base 10:
//   value 12:
//   get 11: @@toPrimitive
//   get 11: "toString"
//   get 11: @@toStringTag
//   14: array#2 {extensible, prototype: object#3, "0": {value: 1, wec}, "1": {value: 2, wec}, "length": {value: 2, w--}, "c": {value: object#1, wec}}
//   16: array#4 {extensible, prototype: %Array.prototype%, "0": {value: 1, wec}, "1": {value: object#5, wec}, "2": {value: 0, wec}, "3": {value: 1, wec}, "length": {value: 4, w--}}
//   18: object#6 {extensible, prototype: object#7}
//   isExtensible 1: object#1
//   getPrototypeOf 1: object#1
//   ownKeys 1: object#1
//   getOwnPropertyDescriptor 1: object#1 "a"
//   getOwnPropertyDescriptor 1: object#1 "[object Object]"
//   20: object#8 {extensible, prototype: %Object.prototype%, "a": {value: 1, wec}, "[object Object]": {value: object#1, wec}}
//   21: object#3 {extensible, prototype: %Object.prototype%, "1": {value: function#9, wec}}
//   (completed)
