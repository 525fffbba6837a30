/*---
esid: sec-toprimitive
description: quickjs: the value differs (quickjs-value-b19b9c5c)
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
  var C1 = class {
    static set a(v) {
      show("set 1", this, v);
    }
  };
} catch (e) {
  caught(2, e);
}
var o2 = {a: 2};
try {
  var C3 = class {
    static a = (show("static 3", this), this[""]);
  };
} catch (e) {
  caught(4, e);
}
attempt(5, () => {
  const q = Object.freeze([o2, 2]);
  q[0] = 3;
  q[5] = 3;
  q.length = 0;
});
attempt(8, () => show(6, new new Proxy(() => {}, {
  construct() {
    show("construct 7");
    return {};
  },
})()));
attempt(10, () => {
  const q = Object.preventExtensions(Object.create(o2));
  q.a = o2;
  dump(9, q);
});
attempt(11, () => Iterator.prototype[Symbol.toStringTag] = o2);
attempt(13, () => show(12, (() => {}).caller));
attempt(16, () => {
  const q = new Proxy(C3, {
    construct(t, a, r) {
      show("construct 14", a.length, r === q, r);
      return Reflect.construct(t, a, r);
    },
  });
  chain(15, new (q.bind(C3, 1))(2));
});
attempt(19, () => {
  const q = new Proxy(new Proxy(C1, new Proxy({}, {get: (t, k) => (...q) => (show(k + " 17", ...q), Reflect[k](...q))})), {
    set(t, k, v, r) {
      show("set 18", k, r === q);
      return Reflect.set(t, k, v, r);
    },
  });
  q.a = C1;
});
attempt(23, () => show(20, function (p) {
  show("call 21", this, p);
}(...new Proxy([1, 2], {
  get(t, k, r) {
    show("get 22", k);
    return Reflect.get(t, k, r);
  },
}), C3)));
dump(24, o2);
chain(25, C3);
// Expected:
//   static 3: function#1
//   8: ! TypeError
//   9: object#2 {non-extensible, prototype: object#3}
//   11: ! TypeError
//   13: ! TypeError
//   construct 14: 2 true function#4
//   15: object#5 > object#6 > %Object.prototype% > null
//   set 18: "a" true
//   set 17: function#7 "a" function#7 function#8
//   set 1: function#8 function#7
//   getOwnPropertyDescriptor 17: function#7 "a"
//   get 22: @@iterator
//   get 22: "length"
//   get 22: "0"
//   get 22: "length"
//   get 22: "1"
//   get 22: "length"
//   call 21: %globalThis% 1
//   20: undefined
//   24: object#3 {extensible, prototype: %Object.prototype%, "a": {value: 2, wec}}
//   25: function#1 > %Function.prototype% > %Object.prototype% > null
//   (completed)
