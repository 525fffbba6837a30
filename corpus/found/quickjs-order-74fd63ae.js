/*---
esid: sec-ordinaryget
description: quickjs: the events are in another order (quickjs-order-74fd63ae)
flags: [onlyStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var o1 = {
  __proto__: {a: "\uD800"},
  1: "s",
  get 1() {
    show("get 1", this);
    return undefined;
  },
  set 1(v) {
    show("set 2", this, v);
  },
};
var o2 = {
  __proto__: o1,
  set __proto__(v) {
    show("set 3", this, v);
  },
};
attempt(4, () => {
  o1[1] = 1;
  o1[0] = undefined;
  o1[1] = 1;
});
dump(5, o1);
attempt(8, () => "1"[{
  toString() {
    show("toString 6");
    return false;
  },
}] = (show("value 7"), 1));
attempt(13, () => show(9, ...Reflect.ownKeys(new Proxy(Object.create(o2), {
  ownKeys(t) {
    return {
      get length() {
        show("length 10");
        return 2;
      },
      get 0() {
        show("0 11");
        return "a";
      },
      get 1() {
        show("1 12");
        return 0;
      },
    };
  },
}))));
attempt(15, () => show(14, o2[0](() => 1)));
attempt(17, () => Object.defineProperty(1, 1, {
  get() {
    show("get 16", this);
    return undefined;
  },
  configurable: true,
}));
attempt(20, () => dump(18, Array.prototype.slice.call(new Proxy({length: 2, 0: 1}, {
  getOwnPropertyDescriptor(t, k) {
    show("getOwnPropertyDescriptor 19", k);
    return Reflect.getOwnPropertyDescriptor(t, k);
  },
}), 1)));
attempt(22, () => show(21, o2[1], o1[0]));
// Expected:
//   set 2: object#1 1
//   set 2: object#1 1
//   5: object#1 {extensible, prototype: object#2, "0": {value: undefined, wec}, "1": {get: function#3, set: function#4, ec}}
//   value 7:
//   toString 6:
//   8: ! TypeError
//   length 10:
//   0 11:
//   1 12:
//   13: ! TypeError
//   15: ! TypeError
//   17: ! TypeError
//   18: array#5 {extensible, prototype: %Array.prototype%, "length": {value: 1, w--}}
//   get 1: object#6
//   21: undefined undefined
//   (completed)
