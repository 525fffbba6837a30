/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-getprototypeof
description: quickjs: an event is missing (quickjs-missing-1fde0d1b)
flags: [onlyStrict, generated]
---*/
var m1 = {
  __proto__: null,
  length(p) {
    return super.length;
  },
}.length;
function f2(p) {
  "use strict";
  show("call 1", this, new.target);
  Object.freeze(m1);
  return this;
}
function f3(p) {
  "use strict";
  this.name = p;
}
f3.prototype = m1;
try {
  Object.defineProperty(Object.prototype, "z", {set: function (v) {
    "use strict";
    show("set 2", this, v);
  }, configurable: true});
  2..z = () => 1;
  show(3, Object.getPrototypeOf(f2));
  chain(4, new f2());
} catch (e) {
  caught(5, e);
}
try {
  show(6, ...Object.entries(f2).flat());
  {
    const q = Function.prototype.bind.call(new Proxy(f2, {
      get(t, k, r) {
        show("get 7", k, r);
        return Reflect.get(t, k, r);
      },
      getOwnPropertyDescriptor(t, k) {
        show("own 8", k);
        return Reflect.getOwnPropertyDescriptor(t, k);
      },
      getPrototypeOf(t) {
        show("prototype 9");
        return Reflect.getPrototypeOf(t);
      },
    }), f2);
    descriptor(10, q, "length");
  }
  show(11, Object.preventExtensions(f2) === f2);
  show(12, m1 instanceof new Proxy(class {
    static async ["constructor"]() {}
  }, {
    get(t, k, r) {
      show("get 13", k);
      return Reflect.get(t, k, r);
    },
  }));
} catch (e) {
  caught(14, e);
}
try {
  chain(15, new f3());
  dump(16, [f3, m1].filter((v, i) => (show("filter 17", v, i), false)));
} catch (e) {
  caught(18, e);
}
try {
  show(19, delete f3.length);
  show(20, ...Object.getOwnPropertyNames(Object.create(m1)));
  {
    const q = Object.create(m1);
    q.enumerable = undefined;
    descriptor(21, q, "enumerable");
    descriptor(22, m1, "enumerable");
  }
} catch (e) {
  caught(23, e);
}
dump(24, m1);
dump(25, f2);
dump(26, f3);
// Expected:
//   set 2: 2 function#1
//   3: %Function.prototype%
//   call 1: object#2 function#3
//   4: object#2 > object#4 > %Object.prototype% > null
//   6:
//   prototype 9:
//   own 8: "length"
//   get 7: "length" function#5
//   get 7: "name" function#5
//   10: {value: 1, --c}
//   11: true
//   get 13: @@hasInstance
//   get 13: "prototype"
//   12: false
//   18: ! TypeError
//   19: true
//   20:
//   21: {value: undefined, wec}
//   22: absent
//   24: function#6 {non-extensible, prototype: %Function.prototype%, "length": {value: 1, ---}, "name": {value: "length", ---}}
//   25: function#3 {non-extensible, prototype: %Function.prototype%, "length": {value: 1, --c}, "name": {value: "f2", --c}, "prototype": {value: object#4, w--}}
//   26: function#7 {extensible, prototype: %Function.prototype%, "name": {value: "f3", --c}, "prototype": {value: function#6, w--}}
//   (completed)
