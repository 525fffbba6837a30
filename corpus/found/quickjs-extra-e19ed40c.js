/*---
esid: sec-runtime-semantics-classdefinitionevaluation
description: quickjs: there is an event too many (quickjs-extra-e19ed40c)
flags: [noStrict, generated]
---*/
(function () {
  "use strict";
  var p1 = new Proxy(Object.preventExtensions({__proto__: null, c: new TypeError("m")}), {
    getPrototypeOf(t) {
      show("getPrototypeOf 1");
      return Reflect.getPrototypeOf(t);
    },
    getPrototypeOf(t) {
      show("getPrototypeOf 2");
      return Reflect.getPrototypeOf(t);
    },
    get(t, k) {
      show("get 3", k);
      return class {};
    },
  });
  var o2 = {
    __proto__: p1,
    c: true,
    __proto__() {},
    b: -0,
  };
  function f3(p) {
    "use strict";
    show("call 4", this, new.target);
    return undefined;
  }
  var o4 = Object.freeze({
    __proto__: o2,
    get c() {
      show("get 5", this);
      return 1;
    },
    set c(v) {
      show("set 6", this, v);
    },
  });
  try {
    show(7, f3 instanceof f3);
  } catch (e) {
    caught(8, e);
  }
  try {
    show(9, f3.call(Object.prototype.valueOf, class {}));
  } catch (e) {
    caught(10, e);
  }
  try {
    show(11, ...Reflect.ownKeys(p1));
  } catch (e) {
    caught(12, e);
  }
  try {
    {
      const q = {
        set ["prototype"](v) {
          show("set 13", v);
          Object.defineProperty(this, "prototype", {value: v, writable: true, configurable: true});
        },
      };
      q.prototype = function () {
        show("call 14", this, new.target);
        return null;
      };
      q.prototype = 2;
      dump(15, q);
    }
  } catch (e) {
    caught(16, e);
  }
  try {
    show(17, [...o4]);
  } catch (e) {
    caught(18, e);
  }
  dump(19, f3);
}());
// Expected:
//   7: false
//   call 4: %Object.prototype.valueOf% undefined
//   9: undefined
//   11: "c"
//   set 13: function#1
//   15: object#2 {extensible, prototype: %Object.prototype%, "prototype": {value: 2, wec}}
//   get 3: @@iterator
//   18: ! TypeError
//   19: function#3 {extensible, prototype: %Function.prototype%, "length": {value: 1, --c}, "name": {value: "f3", --c}, "prototype": {value: object#4, w--}}
//   (completed)
