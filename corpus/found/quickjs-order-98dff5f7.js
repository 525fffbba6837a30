/*---
esid: sec-ordinarysetprototypeof
description: quickjs: the events are in another order (quickjs-order-98dff5f7)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
try {
  var p1 = new Proxy(Object.defineProperty({}, undefined, {writable: true}), {
    setPrototypeOf(t, v) {
      show("setPrototypeOf 1", v);
      return Reflect.setPrototypeOf(t, v);
    },
  });
} catch (e) {
  caught(2, e);
}
try {
  var p2 = new Proxy(p1, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 3", ...q), Reflect[k](...q))}));
} catch (e) {
  caught(4, e);
}
try {
  var a3 = Object.setPrototypeOf([1, , 3], p2);
} catch (e) {
  caught(5, e);
}
attempt(7, () => show(6, Reflect.set(a3, undefined, p2, a3)));
descriptor(8, a3, undefined);
attempt(11, () => {
  p1.a = function (p) {
    show("call 9", this, p);
  };
  show(10, p1.a(p2));
});
attempt(14, () => function (p) {
  Object.defineProperty(arguments, 0, {writable: false});
  p = 2;
  show(12, arguments[0], Reflect.set(arguments, 0, 3));
  Object.defineProperty(arguments, 0, {value: 4});
  show(13, p, arguments[0]);
}(1));
attempt(16, () => show(15, Reflect.setPrototypeOf(p2, null)));
attempt(18, () => show(17, Reflect.ownKeys("s")));
attempt(22, () => 0[{__proto__: {
  valueOf() {
    show("valueOf 19", this);
    return 1;
  },
  toString() {
    show("toString 20", this);
    return "a";
  },
}}] = (show("value 21"), p1));
attempt(24, () => {
  {
    let __proto__ = p1;
    dump(23, {__proto__, __proto__: p1});
  }
});
// Expected:
//   set 3: object#1 "undefined" object#2 array#3
//   6: true
//   8: {value: object#2, wec}
//   call 9: object#1 object#2
//   10: undefined
//   12: 1 false
//   13: 2 4
//   setPrototypeOf 3: object#1 null
//   setPrototypeOf 1: null
//   15: true
//   18: ! TypeError
//   value 21:
//   toString 20: object#4
//   23: object#5 {extensible, prototype: object#1, "__proto__": {value: object#1, wec}}
//   (completed)
