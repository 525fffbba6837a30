/*---
esid: sec-toprimitive
description: quickjs: it throws where the specification does not (quickjs-throw-ef1d6184)
flags: [noStrict, generated]
---*/
(function () {
  function attempt(n, f) {
    try {
      f();
    } catch (e) {
      caught(n, e);
    }
  }
  var o1 = {
    __proto__: [1, 2],
    set ["prototype"](v) {
      show("set 1", this, v);
    },
  };
  try {
    var a2 = Object.assign([1, 2], {["prototype"]: o1});
  } catch (e) {
    caught(2, e);
  }
  attempt(4, () => show(3, o1.prototype = o1.c = o1));
  attempt(6, () => show(5, Proxy(o1, {})));
  attempt(10, () => {
    const q = new String("ab");
    show(7, Reflect.defineProperty(q, 3, {
      set(v) {
        show("set 8", this, v);
      },
      configurable: false,
    }));
    descriptor(9, q, 3);
  });
  attempt(11, () => o1.prototype = o1);
  try {
    var p3 = new Proxy(a2, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 12", ...q), Reflect[k](...q))}));
  } catch (e) {
    caught(13, e);
  }
  attempt(16, () => {
    const q = Object.create(Object.create(null));
    show(14, q.__proto__);
    q.__proto__ = o1;
    chain(15, q);
  });
  attempt(18, () => show(17, function () {
    return new.target;
  }(), new function () {
    return {a: new.target};
  }().a === undefined));
  attempt(20, () => {
    Object.freeze(Boolean);
    Boolean.prototype = o1;
    chain(19, new Boolean());
  });
  attempt(22, () => show(21, p3.pop()));
  attempt(26, () => show(23, {
    toString() {
      show("toString 24");
      return true;
    },
  } + {
    [Symbol.toPrimitive]: null,
    valueOf() {
      show("valueOf 25");
      return 2;
    },
  }));
  attempt(30, () => {
    const q = class extends class {
      constructor() {
        show("old 27");
      }
    } {
      constructor() {
        super(Object.setPrototypeOf(q, function () {
          show("new 28");
        }));
      }
    };
    show(29, new q());
  });
  dump(31, a2);
}());
// Expected:
//   set 1: object#1 object#1
//   3: object#1
//   6: ! TypeError
//   7: true
//   9: {get: undefined, set: function#2, --}
//   set 1: object#1 object#1
//   14: undefined
//   15: object#3 > object#4 > null
//   17: undefined false
//   19: object#5 > %Boolean.prototype% > %Object.prototype% > null
//   get 12: array#6 "pop" array#7
//   get 12: array#6 "length" array#7
//   get 12: array#6 "1" array#7
//   deleteProperty 12: array#6 "1"
//   set 12: array#6 "length" 1 array#7
//   getOwnPropertyDescriptor 12: array#6 "length"
//   defineProperty 12: array#6 "length" object#8
//   21: 2
//   toString 24:
//   valueOf 25:
//   23: 3
//   old 27:
//   29: object#9
//   31: array#6 {extensible, prototype: %Array.prototype%, "0": {value: 1, wec}, "length": {value: 1, w--}, "prototype": {value: object#1, wec}}
//   (completed)
