/*---
esid: sec-getsuperbase
description: quickjs: the events are in another order (quickjs-order-1e70a8b2)
flags: [onlyStrict, generated]
---*/
var q1 = function (p, q) {
  return arguments;
}(1, 1.5, 3);
var o2 = Object.create(q1);
var p3 = new Proxy(o2, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 1", ...q), Reflect[k](...q))}));
try {
  {
    const q = {
      __proto__: o2,
      m() {
        return super[show("key 2"), {
          [Symbol.toPrimitive](h) {
            show("toPrimitive 3", h);
            return NaN;
          },
        }];
      },
      w() {
        super[show("key 4"), {
          toString() {
            show("toString 5");
            return true;
          },
          valueOf() {
            show("valueOf 6");
            return {};
          },
        }] = (show("value 7"), 1);
      },
    };
    q.w();
    show(8, q.m());
  }
  dump(9, {__proto__: p3});
  show(10, function (p) {
    show("call 11", this, p);
  }(null));
  {
    const q = Object.defineProperty({}, "a", {value: 1, writable: true});
    show(12, Reflect.defineProperty(q, "a", {value: p3}));
    dump(13, q);
  }
} catch (e) {
  caught(14, e);
}
var v4 = [1, 2, 3];
try {
  show(15, v4.unshift(1, {}));
} catch (e) {
  caught(17, e);
}
dump(16, v4);
try {
  1..__proto__ = o2;
} catch (e) {
  caught(18, e);
}
// Expected:
//   key 4:
//   value 7:
//   toString 5:
//   key 2:
//   toPrimitive 3: "string"
//   8: undefined
//   9: object#1 {extensible, prototype: object#2}
//   call 11: undefined null
//   10: undefined
//   12: true
//   13: object#3 {extensible, prototype: %Object.prototype%, "a": {value: object#2, w--}}
//   15: 5
//   16: array#4 {extensible, prototype: %Array.prototype%, "0": {value: 1, wec}, "1": {value: object#5, wec}, "2": {value: 1, wec}, "3": {value: 2, wec}, "4": {value: 3, wec}, "length": {value: 5, w--}}
//   (completed)
