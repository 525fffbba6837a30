/*---
esid: sec-toprimitive
description: quickjs: the events are in another order (quickjs-order-781f821c)
flags: [noStrict, generated]
---*/
var w1 = Object("s");
var w2 = Object(undefined);
try {
  (show("base 1"), w2)[{
    [Symbol.toPrimitive](h) {
      show("toPrimitive 2", h);
      return "s";
    },
  }] = (show("value 3"), w1);
} catch (e) {
  caught(4, e);
}
try {
  show(5, Reflect.setPrototypeOf(w2, w1));
} catch (e) {
  caught(6, e);
}
try {
  {
    const q = Proxy.revocable({a: 1}, {
      has(t, k) {
        show("has 7", k);
        q.revoke();
        return false;
      },
      defineProperty(t, k, d) {
        q.revoke();
        return true;
      },
      deleteProperty() {
        q.revoke();
        return false;
      },
    });
    show(8, false ? "a" in q.proxy : false ? delete q.proxy.a : Reflect.defineProperty(q.proxy, 1, {}));
    chain(9, q.proxy);
  }
} catch (e) {
  caught(10, e);
}
try {
  dump(11, {..."s", a: 1, ...w2});
} catch (e) {
  caught(12, e);
}
try {
  {
    const q = Object.create(Object.freeze({1: 1, a: 2}));
    q[1] = w1;
    dump(13, q);
  }
} catch (e) {
  caught(14, e);
}
try {
  {
    const q = Object.defineProperty({}, 1, {get: () => 1, set: undefined, configurable: false});
    show(15, Reflect.defineProperty(q, 1, undefined));
    descriptor(16, q, 1);
  }
} catch (e) {
  caught(17, e);
}
dump(18, w1);
dump(19, w2);
// Expected:
//   base 1:
//   value 3:
//   toPrimitive 2: "string"
//   5: true
//   8: true
//   9: object#1 > ! TypeError
//   11: object#2 {extensible, prototype: %Object.prototype%, "0": {value: "s", wec}, "a": {value: 1, wec}, "s": {value: object#3, wec}}
//   13: object#4 {extensible, prototype: object#5}
//   17: ! TypeError
//   18: object#3 {extensible, prototype: %String.prototype%, "0": {value: "s", -e-}, "length": {value: 1, ---}}
//   19: object#6 {extensible, prototype: object#3, "s": {value: object#3, wec}}
//   (completed)
