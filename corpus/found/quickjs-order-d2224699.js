/*---
esid: sec-ordinaryget
description: quickjs: the events are in another order (quickjs-order-d2224699)
flags: [noStrict, generated]
---*/
var q1 = function (p, q) {
  return arguments;
}(1, 1, 3);
var a2 = Object.defineProperty([1, 2, 3], 1, {
  get() {
    show("get 1", this);
    return "1";
  },
  set(v) {
    show("set 2", v);
  },
  configurable: false,
});
try {
  (show("base 3"), {b: 1})[{
    toString() {
      show("toString 4");
      return 1;
    },
  }] = (show("value 5"), {a: 1});
  show(6, Reflect.set(Iterator.prototype, Symbol.toStringTag, NaN, q1));
  descriptor(7, q1, Symbol.toStringTag);
  chain(8, Reflect.construct(class extends null {
    constructor() {
      show("derived 9", new.target);
      super();
    }
  }, [], (() => {
    const q = Proxy.revocable(function () {}, {
      get(t, k) {
        show("get 10", k);
        q.revoke();
        return NaN;
      },
    });
    return q.proxy;
  })()));
} catch (e) {
  caught(11, e);
}
try {
  Object.prototype.valueOf = function () {
    show("valueOf 12", typeof this);
    return 2;
  };
  Object.defineProperties(q1, a2);
} catch (e) {
  caught(13, e);
}
try {
  dump(14, Object.getOwnPropertyDescriptor(q1, "b"));
  dump(15, {
    b: 1,
    [Symbol.toPrimitive](p) {
      show("call 16", this, p);
      return undefined;
    },
  });
  {
    const q = Object.create(q1);
    show(17, q.a, q[Symbol.toPrimitive]);
  }
} catch (e) {
  caught(18, e);
}
try {
  show(19, Reflect.set(q1, "a", 2, a2));
} catch (e) {
  caught(20, e);
}
try {
  {
    const q = Object.getOwnPropertyDescriptors(q1);
    for (const k of Reflect.ownKeys(q))
      dump(21, q[k]);
  }
  for (q1[Symbol.toPrimitive] of new Proxy([1, 2], {
    get(t, k, r) {
      show("get 22", k);
      return Reflect.get(t, k, r);
    },
  }))
    show("item 23", q1[Symbol.toPrimitive]);
} catch (e) {
  caught(25, e);
}
descriptor(24, q1, Symbol.toPrimitive);
chain(26, a2);
// Expected:
//   base 3:
//   value 5:
//   toString 4:
//   6: true
//   7: {value: NaN, wec}
//   derived 9: function#1
//   11: ! TypeError
//   13: ! TypeError
//   14: undefined
//   15: object#2 {extensible, prototype: %Object.prototype%, "b": {value: 1, wec}, @@toPrimitive: {value: function#3, wec}}
//   17: undefined undefined
//   19: true
//   21: object#4 {extensible, prototype: %Object.prototype%, "value": {value: 1, wec}, "writable": {value: true, wec}, "enumerable": {value: true, wec}, "configurable": {value: true, wec}}
//   21: object#5 {extensible, prototype: %Object.prototype%, "value": {value: 1, wec}, "writable": {value: true, wec}, "enumerable": {value: true, wec}, "configurable": {value: true, wec}}
//   21: object#6 {extensible, prototype: %Object.prototype%, "value": {value: 3, wec}, "writable": {value: true, wec}, "enumerable": {value: true, wec}, "configurable": {value: true, wec}}
//   21: object#7 {extensible, prototype: %Object.prototype%, "value": {value: 3, wec}, "writable": {value: true, wec}, "enumerable": {value: false, wec}, "configurable": {value: true, wec}}
//   21: object#8 {extensible, prototype: %Object.prototype%, "value": {value: function#9, wec}, "writable": {value: true, wec}, "enumerable": {value: false, wec}, "configurable": {value: true, wec}}
//   21: object#10 {extensible, prototype: %Object.prototype%, "value": {value: function#11, wec}, "writable": {value: true, wec}, "enumerable": {value: false, wec}, "configurable": {value: true, wec}}
//   21: object#12 {extensible, prototype: %Object.prototype%, "value": {value: NaN, wec}, "writable": {value: true, wec}, "enumerable": {value: true, wec}, "configurable": {value: true, wec}}
//   get 22: @@iterator
//   get 22: "length"
//   get 22: "0"
//   item 23: 1
//   get 22: "length"
//   get 22: "1"
//   item 23: 2
//   get 22: "length"
//   24: {value: 2, wec}
//   26: array#13 > %Array.prototype% > %Object.prototype% > null
//   (completed)
