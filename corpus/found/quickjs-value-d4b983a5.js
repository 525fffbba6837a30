/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-construct-argumentslist-newtarget
description: quickjs: the value differs (quickjs-value-d4b983a5)
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
  var C1 = class D {
    static a() {
      return D;
    }
    static set b(v) {
      show("set 1", this, v);
    }
  };
} catch (e) {
  caught(2, e);
}
var o2 = {1: undefined};
var p3 = new Proxy(o2, {
  get get() {
    show("trap get 3");
    return undefined;
  },
  get has() {
    show("trap has 4");
    return null;
  },
  get ownKeys() {
    show("trap ownKeys 5");
  },
});
try {
  var C4 = class extends C1 {
    constructor(...q) {
      super(...q);
      show("derived 6", this);
    }
    get 1() {
      show("get 7", this);
      return super[1];
    }
  };
} catch (e) {
  caught(8, e);
}
attempt(10, () => dump(9, Object.fromEntries([["b", o2], [Symbol.isConcatSpreadable, o2]])));
attempt(12, () => dump(11, {...C1, ...p3}));
attempt(15, () => {
  o2[1] = function (p) {
    show("call 13", this, p);
  };
  show(14, o2[1](C1));
});
attempt(17, () => show(16, Object.isExtensible(o2), Object.isSealed(o2), Object.isFrozen(o2)));
attempt(19, () => show(18, Reflect.ownKeys(true)));
attempt(21, () => dump(20, {"__proto__": C4, a: 1}));
attempt(25, () => {
  const q = new Proxy(C4.bind(), {
    construct(t, a, r) {
      show("construct 22", r === q);
      return Reflect.construct(t, a, r);
    },
    get(t, k, r) {
      show("get 23", k);
      return Reflect.get(t, k, r);
    },
  });
  chain(24, new q());
});
chain(26, C1);
// Expected:
//   9: object#1 {extensible, prototype: %Object.prototype%, "b": {value: object#2, wec}, @@isConcatSpreadable: {value: object#2, wec}}
//   trap ownKeys 5:
//   trap get 3:
//   11: object#3 {extensible, prototype: %Object.prototype%, "1": {value: undefined, wec}}
//   call 13: object#2 function#4
//   14: undefined
//   16: true false false
//   19: ! TypeError
//   20: object#5 {extensible, prototype: function#6, "a": {value: 1, wec}}
//   construct 22: true
//   get 23: "prototype"
//   derived 6: object#7
//   24: object#7 > object#8 > %Object.prototype% > null
//   26: function#4 > %Function.prototype% > %Object.prototype% > null
//   (completed)
