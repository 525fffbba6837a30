/*---
esid: sec-toprimitive
description: quickjs: the events are in another order (quickjs-order-e2bcc08a)
flags: [onlyStrict, generated]
---*/
var w1 = Object.setPrototypeOf(new String("ab"), {a: 2});
try {
  var p2 = new Proxy(Object.defineProperty({}, "2", {__proto__: {
    get enumerable() {
      return true;
    },
  }, value: function () {
    "use strict";
    show("call 1", this);
  }, configurable: true}), {
    deleteProperty(t, k) {
      show("deleteProperty 2", k);
      return Reflect.deleteProperty(t, k);
    },
    setPrototypeOf(t, v) {
      show("setPrototypeOf 3", v);
      return Reflect.setPrototypeOf(t, v);
    },
    ownKeys(t) {
      show("ownKeys 4");
      return Reflect.ownKeys(t);
    },
    getOwnPropertyDescriptor(t, k) {
      show("own 5", k);
    },
  });
} catch (e) {
  caught(6, e);
}
var o3 = {
  __proto__: null,
  set b(v) {
    show("set 7", this);
    super.b = v;
  },
};
var m4 = Object.getOwnPropertyDescriptor({
  get a() {
    show("get 8", this);
    return 2;
  },
}, "a").get;
try {
  {
    const q = new Proxy(w1, new Proxy({}, {get: (t, k) => (...r) => (show(k + " 9", r[1]), Reflect[k](...r))}));
    show(10, Object.freeze(q) === q, Object.isFrozen(q));
  }
  chain(11, new (new Proxy(class {
    constructor(p) {
      this.b = p;
    }
  }, new Proxy({
    deleteProperty(t, k) {
      show("deleteProperty 12", k);
      return Reflect.deleteProperty(t, k);
    },
  }, {
    get(t, k, r) {
      show("trap 13", k);
      return t[k];
    },
  })).bind(w1).bind(w1))());
} catch (e) {
  caught(14, e);
}
try {
  undeclared = 1;
  show(15, undeclared, delete globalThis.undeclared);
} catch (e) {
  caught(16, e);
}
// Expected:
//   preventExtensions 9: undefined
//   ownKeys 9: undefined
//   getOwnPropertyDescriptor 9: "0"
//   defineProperty 9: "0"
//   getOwnPropertyDescriptor 9: "1"
//   defineProperty 9: "1"
//   getOwnPropertyDescriptor 9: "length"
//   defineProperty 9: "length"
//   isExtensible 9: undefined
//   ownKeys 9: undefined
//   getOwnPropertyDescriptor 9: "0"
//   getOwnPropertyDescriptor 9: "1"
//   getOwnPropertyDescriptor 9: "length"
//   10: true true
//   trap 13: "get"
//   trap 13: "getPrototypeOf"
//   trap 13: "getOwnPropertyDescriptor"
//   trap 13: "get"
//   trap 13: "get"
//   trap 13: "construct"
//   trap 13: "get"
//   11: object#1 > object#2 > %Object.prototype% > null
//   16: ! ReferenceError
//   (completed)
