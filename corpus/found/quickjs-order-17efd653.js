/*---
esid: sec-ordinarysetwithowndescriptor
description: quickjs: the events are in another order (quickjs-order-17efd653)
flags: [noStrict, generated]
---*/
var q1 = function (p) {
  "use strict";
  return arguments;
}(1, "");
var o2 = {
  __proto__: q1,
  get ["4294967295"]() {
    show("get 1", this);
    return super["4294967295"];
  },
};
var r3 = (() => {
  const q = Proxy.revocable(function () {}, {});
  q.revoke();
  return q.proxy;
})();
try {
  show(2, "4294967295" in new Proxy({a: 1}, {}));
} catch (e) {
  caught(3, e);
}
try {
  o2["4294967295"] = o2;
  true[{
    toString() {
      show("toString 5");
      return -1;
    },
  }] = (show("value 6"), o2);
  show(7, Reflect.defineProperty(new Proxy(Object.preventExtensions({}), {defineProperty: () => true}), "a", {
    set(v) {
      show("set 8", this, v);
    },
    configurable: true,
  }));
  {
    const q = Object.create(null);
    q.__proto__ = o2;
    dump(9, q);
  }
} catch (e) {
  caught(10, e);
}
descriptor(4, o2, "4294967295");
try {
  {
    const q = Object.getOwnPropertyDescriptor(function () {
      "use strict";
      return arguments;
    }(), "callee");
    show(11, q.get === q.set, q.get.name, q.get.length, Object.isFrozen(q.get), Reflect.isExtensible(q.get));
    q.get();
  }
  show(12, Object.preventExtensions(o2) === o2);
  show(13, function (p, q = 1, r) {}.length, ((...r) => {}).length, class {
    constructor(p, q) {}
  }.length);
  show(14, void o2.length, typeof o2.length, typeof unknown);
} catch (e) {
  caught(15, e);
}
var v4 = function (p) {
  show("call 16", this, p);
};
try {
  Object.defineProperty(v4, "name", {
    set(v) {
      show("set 17", this, v);
    },
    configurable: true,
  });
  show(18, v4.name);
  dump(19, new Proxy({a: 1}, {}));
  q1["4294967295"] = o2;
} catch (e) {
  caught(21, e);
}
descriptor(20, q1, "4294967295");
try {
  {
    const q = Object.setPrototypeOf([1, 2], q1);
    q.length = o2;
    dump(22, q);
  }
} catch (e) {
  caught(23, e);
}
// Expected:
//   2: false
//   value 6:
//   toString 5:
//   10: ! TypeError
//   4: {get: function#1, set: undefined, ec}
//   11: true "" 0 true false
//   15: ! TypeError
//   18: undefined
//   19: object#2 {extensible, prototype: %Object.prototype%, "a": {value: 1, wec}}
//   20: {value: object#3, wec}
//   23: ! RangeError
//   (completed)
