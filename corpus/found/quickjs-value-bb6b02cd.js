/*---
esid: sec-ordinaryget
description: quickjs: the value differs (quickjs-value-bb6b02cd)
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
  var p1 = new Proxy(Object.defineProperty({}, "b", {__proto__: {value: undefined, writable: false, configurable: true}}), {
    get(t, k) {
      show("get 1", k);
      return t[k];
    },
    getPrototypeOf(t) {
      show("getPrototypeOf 2");
      return Reflect.getPrototypeOf(t);
    },
    isExtensible(t) {
      show("isExtensible 3");
      return Reflect.isExtensible(t);
    },
  });
} catch (e) {
  caught(4, e);
}
try {
  var p2 = new Proxy(p1, {
    ownKeys(t) {
      show("ownKeys 5");
      return Reflect.ownKeys(t);
    },
    ownKeys(t) {
      show("ownKeys 6");
      return Reflect.ownKeys(t);
    },
    getPrototypeOf(t) {
      show("getPrototypeOf 7");
      return Reflect.getPrototypeOf(t);
    },
  });
} catch (e) {
  caught(8, e);
}
try {
  var C3 = class extends Array {
    get c() {
      show("get 9", this);
      return p1;
    }
    set c(v) {
      show("set 10", this, v);
    }
    static get 0() {
      show("get 11", this);
      delete p1.c;
      return p1;
    }
  };
} catch (e) {
  caught(12, e);
}
try {
  var b4 = C3.bind(false);
} catch (e) {
  caught(13, e);
}
attempt(17, () => {
  const q = class extends C3 {
    constructor(...r) {
      super(...r);
      show("made 14", this);
    }
  };
  Object.setPrototypeOf(q, function (p) {
    show("parent 15", p, new.target === q);
    return 1;
  });
  show(16, new q({}));
});
chain(18, C3);
dump(19, b4);
// Expected:
//   parent 15: object#1 true
//   made 14: object#2
//   16: object#2
//   18: function#3 > %Array% > %Function.prototype% > %Object.prototype% > null
//   19: function#4 {extensible, prototype: %Array%, "length": {value: 0, --c}, "name": {value: "bound C3", --c}}
//   (completed)
