/*---
esid: sec-ordinaryget
description: quickjs: there is an event too many (quickjs-extra-93c200dc)
flags: [onlyStrict, generated]
---*/
var w1 = new String("ab");
var C2 = class {
  set ["__proto__"](v) {
    show("set 1", this, v);
  }
};
try {
  (show("base 2"), undefined)[{
    [Symbol.toPrimitive](h) {
      show("toPrimitive 3", h);
      return {};
    },
  }] = (show("value 4"), 1);
} catch (e) {
  caught(5, e);
}
try {
  {
    const q = Object.create(new Proxy(C2, {
      get(t, k, r) {
        show("get 6", k, r === q);
        return Reflect.get(t, k, r);
      },
    }));
    show(7, q[1], q["__proto__"]);
  }
} catch (e) {
  caught(8, e);
}
try {
  show(9, "__proto__" in w1);
} catch (e) {
  caught(10, e);
}
try {
  show(11, Object.isExtensible(w1), Object.isSealed(w1), Object.isFrozen(w1));
} catch (e) {
  caught(12, e);
}
try {
  show(13, Object.create(w1).__lookupSetter__(1));
} catch (e) {
  caught(14, e);
}
function f3(p) {
  "use strict";
  this.__proto__ = p;
}
try {
  {
    const q = Object.getOwnPropertyDescriptors(new Proxy({a: 1, b: 2}, {
      ownKeys(t) {
        show("keys 15");
        return ["a", 1, "c"];
      },
      getOwnPropertyDescriptor(t, k) {
        show("own 16", k);
        return k === "a" ? undefined : Reflect.getOwnPropertyDescriptor(t, k);
      },
    }));
    show(17, ...Reflect.ownKeys(q));
  }
} catch (e) {
  caught(18, e);
}
dump(19, C2);
// Expected:
//   base 2:
//   value 4:
//   5: ! TypeError
//   get 6: "1" true
//   get 6: "__proto__" true
//   7: undefined function#1
//   9: true
//   11: true false false
//   13: undefined
//   keys 15:
//   18: ! TypeError
//   19: function#2 {extensible, prototype: %Function.prototype%, "length": {value: 0, --c}, "name": {value: "C2", --c}, "prototype": {value: object#3, ---}}
//   (completed)
