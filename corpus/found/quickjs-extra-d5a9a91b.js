/*---
esid: sec-toprimitive
description: quickjs: there is an event too many (quickjs-extra-d5a9a91b)
flags: [noStrict, generated]
---*/
(function () {
  var m1 = {
    __proto__: {
      __proto__() {},
    },
    ["__proto__"](p) {
      return super.__proto__;
    },
  }.__proto__;
  var a2 = Object.preventExtensions([1, , 3]);
  var a3 = [false];
  try {
    show(1, Reflect.deleteProperty(m1, "__proto__"));
  } catch (e) {
    caught(3, e);
  }
  descriptor(2, m1, "__proto__");
  try {
    show(4, Reflect.get(a2, "2"));
    Object.setPrototypeOf(m1, new Proxy({}, {
      get(t, k, r) {
        show("get 5", k, r === m1);
        return Reflect.get(Function.prototype, k, r);
      },
      has(t, k) {
        show("has 6", k);
        return k in t;
      },
    }));
    show(7, m1.b, "__proto__" in m1);
  } catch (e) {
    caught(8, e);
  }
  try {
    show(9, `${{
      valueOf() {
        show("valueOf 10");
        return 1;
      },
    }}-${{
      toString() {
        show("toString 11");
        return "s";
      },
    }}`);
  } catch (e) {
    caught(12, e);
  }
  try {
    show(13, Reflect.isExtensible(a2));
  } catch (e) {
    caught(14, e);
  }
  try {
    Object.freeze(a2);
    a2.b = "s";
    show(15, [...m1]);
    show(16, a3 instanceof {
      get [Symbol.hasInstance]() {
        show("get hasInstance 17");
        return m1;
      },
    });
    show(18, Object.prototype.propertyIsEnumerable.call(m1, "__proto__"));
  } catch (e) {
    caught(19, e);
  }
  try {
    show(20, delete 1..__proto__);
    switch (a3) {
      case show("case 21"), true:
        show(22, 1);
      case "1":
        show(23, 2);
        break;
      default:
        show(24, 3);
    }
    {
      const q = new Proxy(Object.preventExtensions({__proto__: m1}), {
        getPrototypeOf(t) {
          show("getPrototypeOf 25");
          return false ? m1 : a2;
        },
        setPrototypeOf(t, v) {
          show("setPrototypeOf 26", v);
          return true;
        },
      });
      show(27, Reflect.getPrototypeOf(q));
      show(28, Reflect.setPrototypeOf(q, m1));
    }
  } catch (e) {
    caught(29, e);
  }
  dump(30, m1);
  chain(31, a2);
}());
// Expected:
//   1: true
//   2: absent
//   4: 3
//   get 5: "b" true
//   has 6: "__proto__"
//   7: undefined true
//   toString 11:
//   9: "[object Object]-s"
//   13: false
//   get 5: @@iterator true
//   19: ! TypeError
//   20: true
//   case 21:
//   24: 3
//   getPrototypeOf 25:
//   29: ! TypeError
//   30: function#1 {extensible, prototype: object#2, "length": {value: 1, --c}, "name": {value: "__proto__", --c}}
//   31: array#3 > %Array.prototype% > %Object.prototype% > null
//   (completed)
