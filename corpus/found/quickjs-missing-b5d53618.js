/*---
esid: sec-toprimitive
description: quickjs: an event is missing (quickjs-missing-b5d53618)
flags: [noStrict, generated]
---*/
(function () {
  "use strict";
  function attempt(n, f) {
    try {
      f();
    } catch (e) {
      caught(n, e);
    }
  }
  try {
    var a1 = new class extends Array {
      static async [Symbol.toStringTag]() {}
    }(1, 2);
  } catch (e) {
    caught(1, e);
  }
  try {
    var p2 = new Proxy(a1, {
      has(t, k) {
        show("has 2", k);
        return Reflect.has(t, k);
      },
      getOwnPropertyDescriptor(t, k) {
        show("getOwnPropertyDescriptor 3", k);
        return Reflect.getOwnPropertyDescriptor(t, k);
      },
      has(t, k) {
        show("has 4", k);
        return 0;
      },
      preventExtensions(t) {
        show("preventExtensions 5");
        return Reflect.preventExtensions(t);
      },
    });
  } catch (e) {
    caught(6, e);
  }
  var w3 = Object("");
  function f4() {
    "use strict";
  }
  f4.prototype = false;
  attempt(8, () => show(7, ...Reflect.ownKeys(p2)));
  attempt(10, () => dump(9, {
    __proto__() {},
  }));
  attempt(12, () => chain(11, Reflect.construct(f4, [{a: true}], f4)));
  attempt(17, () => {
    const q = Function.prototype.bind.call(new Proxy(f4, {
      get(t, k, r) {
        show("get 13", k, r);
        return Reflect.get(t, k, r);
      },
      getOwnPropertyDescriptor(t, k) {
        show("own 14", k);
        return Reflect.getOwnPropertyDescriptor(t, k);
      },
      getPrototypeOf(t) {
        show("prototype 15");
        return Reflect.getPrototypeOf(t);
      },
    }), -1);
    descriptor(16, q, "length");
  });
  chain(18, a1);
  dump(19, p2);
  dump(20, w3);
}());
// Expected:
//   7: "0" "1" "length"
//   9: object#1 {extensible, prototype: %Object.prototype%, "__proto__": {value: function#2, wec}}
//   11: object#3 > %Object.prototype% > null
//   prototype 15:
//   own 14: "length"
//   get 13: "length" function#4
//   get 13: "name" function#4
//   16: {value: 0, --c}
//   18: array#5 > object#6 > %Array.prototype% > %Object.prototype% > null
//   getOwnPropertyDescriptor 3: "0"
//   getOwnPropertyDescriptor 3: "1"
//   getOwnPropertyDescriptor 3: "length"
//   19: array#7 {extensible, prototype: object#6, "0": {value: 1, wec}, "1": {value: 2, wec}, "length": {value: 2, w--}}
//   20: object#8 {extensible, prototype: %String.prototype%, "length": {value: 0, ---}}
//   (completed)
