/*---
esid: sec-getsuperbase
description: quickjs: the events are in another order (quickjs-order-598cc4fc)
flags: [noStrict, generated]
---*/
function f1(p) {
  "use strict";
  this.c = p;
}
f1.prototype = new String("ab");
try {
  var v2 = new f1(f1, f1);
  var f3 = function () {
    "use strict";
    f1.call(this);
  };
  f3.prototype = Object.create(f1.prototype);
  Object.prototype[Symbol.toStringTag] = 1;
  Object.prototype.has = function (t, k) {
    show("has 1", k);
    return Reflect.has(t, k);
  };
  show(2, "valueOf" in new Proxy(f1, {}));
  delete Object.prototype.has;
  {
    const q = new Proxy(Object.defineProperty({b: 1}, "a", {writable: true}), {
      ownKeys(t) {
        show("ownKeys 3");
        return ["c", "a", Symbol.hasInstance];
      },
    });
    show(4, ...Reflect.ownKeys(q));
  }
} catch (e) {
  caught(5, e);
}
try {
  {
    const q = {
      __proto__: f1,
      m() {
        return super[show("key 6"), {
          get [Symbol.toPrimitive]() {
            show("get toPrimitive 7", this);
            return f1;
          },
          toString() {
            show("toString 8");
            return "a";
          },
        }];
      },
      w() {
        super[show("key 9"), {__proto__: {
          valueOf() {
            show("valueOf 10", this);
            return 1;
          },
          toString() {
            show("toString 11", this);
            return "a";
          },
        }}] = (show("value 12"), "s");
      },
    };
    q.w();
    show(13, q.m());
  }
} catch (e) {
  caught(14, e);
}
try {
  (function (p, q) {
    Object.freeze(arguments);
    p = 2;
    show(15, arguments[0], Reflect.set(arguments, 0, 3), p);
    dump(16, arguments);
  }(1));
  v2.__proto__ = true;
} catch (e) {
  caught(17, e);
}
chain(18, v2);
// Expected:
//   has 1: "valueOf"
//   2: true
//   ownKeys 3:
//   4: "c" "a" @@hasInstance
//   key 9:
//   value 12:
//   toString 11: object#1
//   key 6:
//   get toPrimitive 7: object#2
//   13: undefined
//   15: 1 false 2
//   16: object#3 {non-extensible, prototype: %Object.prototype%, "0": {value: 1, -e-}, "length": {value: 1, ---}, "callee": {value: function#4, ---}, @@iterator: {value: function#5, ---}}
//   18: object#6 > object#7 > %String.prototype% > %Object.prototype% > null
//   (completed)
