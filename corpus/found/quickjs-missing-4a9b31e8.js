/*---
esid: sec-toprimitive
description: quickjs: an event is missing (quickjs-missing-4a9b31e8)
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
  var p1 = new Proxy(Object.defineProperty({}, "a", {set: undefined, enumerable: true}), {
    get(t, k) {
      show("get 1", k);
      return undefined;
    },
  });
} catch (e) {
  caught(2, e);
}
var o2 = {
  get length() {
    show("get 3", this);
    return 1.5;
  },
  set length(v) {
    show("set 4", this, v);
  },
  a: undefined,
};
try {
  var C3 = class extends null {
    constructor() {
      return Object.create(new.target.prototype);
    }
    static name() {
      return 1;
    }
    get a() {
      show("get 5", this);
      return undefined;
    }
    set a(v) {
      show("set 6", this, v);
    }
    static get a() {
      show("get 7", this);
      return this;
    }
  };
} catch (e) {
  caught(8, e);
}
attempt(10, () => show(9, Function.prototype.call.call(o2, "")));
attempt(13, () => {
  o2.a = Object.prototype.valueOf.bind(o2);
  show(11, o2.a(function () {
    show("call 12", this, new.target);
    return 1;
  }));
});
attempt(18, () => {
  const q = Function.prototype.bind.call(new Proxy(function (p) {
    show("call 14", this, p);
  }, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 15", ...q), Reflect[k](...q))})), undefined);
  descriptor(16, q, "name");
  show(17, q.length);
});
attempt(20, () => show(19, ...Reflect.ownKeys(o2)));
attempt(23, () => {
  const q = {a: 1};
  show(21, Reflect.setPrototypeOf(q, new Proxy(Object.create(q), {})));
  show(22, q.a);
});
chain(24, p1);
dump(25, o2);
// Expected:
//   10: ! TypeError
//   11: object#1
//   getPrototypeOf 15: function#2
//   getOwnPropertyDescriptor 15: function#2 "length"
//   get 15: function#2 "length" function#3
//   get 15: function#2 "name" function#3
//   16: {value: "bound ", --c}
//   17: 1
//   19: "length" "a"
//   21: true
//   22: 1
//   24: object#4 > %Object.prototype% > null
//   25: object#1 {extensible, prototype: %Object.prototype%, "length": {get: function#5, set: function#6, ec}, "a": {value: function#7, wec}}
//   (completed)
