/*---
esid: sec-toprimitive
description: quickjs: there is an event too many (quickjs-extra-ada31cf2)
flags: [noStrict, generated]
---*/
var m1 = {
  c(p) {
    show("call 1", this, p);
    return null;
  },
}.c;
var l2 = {
  get length() {
    show("length 2");
    return 2;
  },
  set length(v) {
    show("set length 3", v);
  },
  get 0() {
    show("0 4");
    return "";
  },
  set 0(v) {
    show("set 0 5", v);
  },
};
try {
  var C3 = class extends function (p) {
    "use strict";
    show("super 6", this, new.target);
    return {a: 1};
  } {};
  show(7, Object.defineProperty(l2, "b", new Proxy({value: m1, configurable: true}, {
    has(t, k) {
      show("has 8", k);
      return k in t;
    },
    get(t, k) {
      show("get 9", k);
      return t[k];
    },
  })) === l2);
  show(10, Reflect.isExtensible(m1));
  Object.freeze(C3);
  C3.prototype = Symbol.iterator;
  chain(11, new C3());
} catch (e) {
  caught(12, e);
}
function f4(p) {
  "use strict";
  show("call 13", this, new.target);
  return 1;
}
try {
  {
    const q = Object.freeze([0, 2]);
    q[0] = 3;
    q[5] = 3;
    q.length = 0;
  }
  {
    const q = Object.setPrototypeOf(() => 1, l2);
    q.prototype = null;
    descriptor(14, q, "prototype");
  }
  {
    let q = class {};
    let r = class {
      static name = 1;
    };
    let t = {[{
      [Symbol.toPrimitive](h) {
        show("toPrimitive 15", h);
        return "b";
      },
    }]: class {}};
    show(16, q.name, r.name, Object.getOwnPropertyDescriptor(q, "name").configurable, t["prototype"]);
  }
  chain(17, C3);
  chain(18, C3.prototype);
} catch (e) {
  caught(19, e);
}
try {
  m1.b = 1;
} catch (e) {
  caught(20, e);
}
dump(21, C3);
dump(22, f4);
// Expected:
//   has 8: "enumerable"
//   has 8: "configurable"
//   get 9: "configurable"
//   has 8: "value"
//   get 9: "value"
//   has 8: "writable"
//   has 8: "get"
//   has 8: "set"
//   7: true
//   10: true
//   super 6: object#1 function#2
//   11: object#3 > %Object.prototype% > null
//   14: {value: null, wec}
//   toPrimitive 15: "string"
//   16: "q" 1 true undefined
//   17: function#2 > function#4 > %Function.prototype% > %Object.prototype% > null
//   18: object#5 > object#6 > %Object.prototype% > null
//   21: function#2 {non-extensible, prototype: function#4, "length": {value: 0, ---}, "name": {value: "C3", ---}, "prototype": {value: object#5, ---}}
//   22: function#7 {extensible, prototype: %Function.prototype%, "length": {value: 1, --c}, "name": {value: "f4", --c}, "prototype": {value: object#8, w--}}
//   (completed)
