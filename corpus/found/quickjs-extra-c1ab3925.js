/*---
esid: sec-toprimitive
description: quickjs: there is an event too many (quickjs-extra-c1ab3925)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
try {
  var o1 = {toString: "1", 0: Symbol.iterator, [{
    toString() {
      show("toString 1");
      return {};
    },
    valueOf() {
      show("valueOf 2");
      return "b";
    },
  }]: class {
    static b() {}
  }};
} catch (e) {
  caught(3, e);
}
var o2 = Object.preventExtensions({
  __proto__: Object.freeze({toString: "\uD800"}),
  0(p) {
    show("call 4", this, p);
    return "";
  },
});
var o3 = Object.defineProperty({}, 0, {
  get() {
    show("get 5", this);
    return this;
  },
});
try {
  var C4 = class extends Object.defineProperty(function () {}.bind(), "prototype", {
    get() {
      show("prototype 6", this);
      return {
        1() {
          show("proto 7", super.__proto__);
          return super.__proto__ = {a: 2};
        },
      };
    },
  }) {
    constructor(...q) {
      show("construct 8", new.target);
      super(...q);
      show("this 9", this);
    }
    set toString(v) {
      show("set 10", this, v);
      show("new.target 11", new.target);
    }
    static get [Symbol.species]() {
      show("species 12", this);
      return o3;
    }
  };
} catch (e) {
  caught(13, e);
}
attempt(16, () => dump(14, [...[-0].entries(), ...new Proxy([1, 2], {
  get(t, k, r) {
    show("get 15", k);
    return Reflect.get(t, k, r);
  },
})]));
attempt(20, () => {
  const q = function () {
    show("this 17", this);
    this.toString = 1;
  };
  q.prototype = new Proxy({}, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 18", ...q), Reflect[k](...q))}));
  chain(19, new q());
});
dump(21, o1);
// Expected:
//   toString 1:
//   valueOf 2:
//   prototype 6: function#1
//   get 15: @@iterator
//   get 15: "length"
//   get 15: "0"
//   get 15: "length"
//   get 15: "1"
//   get 15: "length"
//   14: array#2 {extensible, prototype: %Array.prototype%, "0": {value: array#3, wec}, "1": {value: 1, wec}, "2": {value: 2, wec}, "length": {value: 3, w--}}
//   this 17: object#4
//   set 18: object#5 "toString" 1 object#4
//   getPrototypeOf 18: object#5
//   19: object#4 > object#6 > %Object.prototype% > null
//   21: object#7 {extensible, prototype: %Object.prototype%, "0": {value: @@iterator, wec}, "toString": {value: "1", wec}, "b": {value: function#8, wec}}
//   (completed)
