/*---
esid: sec-toprimitive
description: quickjs: the value differs (quickjs-value-6495a9cc)
flags: [noStrict, generated]
---*/
var h1 = new Proxy({}, {get: (t, k) => (...q) => (show(k + " 1", ...q), Reflect[k](...q))});
var o2 = Object.preventExtensions({
  __proto__: null,
  a(p) {
    show("call 2", this, p);
    return this;
  },
  get a() {
    show("get 3", this);
    return this;
  },
  ["__proto__"]: new String("ab"),
});
var q3 = function (p, q) {
  return arguments;
}(1, "s", 3);
try {
  var p4 = new Proxy(Object.defineProperty({}, "a", {set: function (v) {
    "use strict";
    show("set 4", this, v);
  }, configurable: true}), {
    apply(t, r, q) {
      show("apply 5", r, ...q);
      return Reflect.apply(t, r, q);
    },
    setPrototypeOf(t, v) {
      show("setPrototypeOf 6", v);
      return Reflect.setPrototypeOf(t, v);
    },
    getOwnPropertyDescriptor(t, k) {
      show("own 7", k);
      const d = Reflect.getOwnPropertyDescriptor(t, k);
      if (d)
        d.__proto__ = false;
      return d;
    },
    preventExtensions(t) {
      show("preventExtensions 8");
      return Reflect.preventExtensions(t);
    },
  });
} catch (e) {
  caught(9, e);
}
try {
  {
    const q = new Proxy(o2, new Proxy({
      construct(t, q, r) {
        show("construct 10", ...q, r);
        return Reflect.construct(t, q, r);
      },
    }, {
      get(t, k, r) {
        show("trap 11", k);
        return t[k];
      },
    }));
    show(12, Reflect.set(p4, "b", false, q));
    descriptor(13, q, "b");
  }
} catch (e) {
  caught(14, e);
}
try {
  show(15, p4.b, p4["b"]);
} catch (e) {
  caught(16, e);
}
try {
  show(17, ...Reflect.ownKeys(p4));
} catch (e) {
  caught(18, e);
}
dump(19, o2);
chain(20, q3);
dump(21, p4);
// Expected:
//   trap 11: "getOwnPropertyDescriptor"
//   trap 11: "defineProperty"
//   12: false
//   trap 11: "getOwnPropertyDescriptor"
//   13: absent
//   15: undefined undefined
//   17: "a"
//   19: object#1 {non-extensible, prototype: null, "a": {get: function#2, set: undefined, ec}, "__proto__": {value: object#3, wec}}
//   20: object#4 > %Object.prototype% > null
//   own 7: "a"
//   21: object#5 {extensible, prototype: %Object.prototype%, "a": {get: undefined, set: function#6, -c}}
//   (completed)
