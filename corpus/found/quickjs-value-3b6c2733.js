/*---
esid: sec-frompropertydescriptor
description: quickjs: the value differs (quickjs-value-3b6c2733)
flags: [noStrict, generated]
---*/
(function () {
  try {
    var a1 = Object.assign([1, 2], {[Symbol.isConcatSpreadable]: new TypeError("m")});
    var p2 = new Proxy(Object.defineProperty({}, 0, {__proto__: {value: "", writable: true, configurable: false}}), {
      isExtensible(t) {
        show("isExtensible 1");
        return Reflect.isExtensible(t);
      },
      preventExtensions(t) {
        show("preventExtensions 2");
        return Reflect.preventExtensions(t);
      },
      preventExtensions(t) {
        show("preventExtensions 3");
        return Reflect.preventExtensions(t);
      },
    });
    var o3 = {
      __proto__: a1,
      __proto__() {},
      get c() {
        show("get 4", this);
        return undefined;
      },
      get __proto__() {
        show("get 5", this);
        return p2;
      },
    };
  } catch (e) {
    caught(6, e);
  }
  try {
    {
      const q = new Proxy(Object.defineProperty({}, "a", {value: p2, configurable: true}), {
        getOwnPropertyDescriptor(t, k) {
          show("own 7", k);
          return {value: o3, writable: false, enumerable: true, configurable: true};
        },
      });
      dump(8, Reflect.getOwnPropertyDescriptor(q, "a"));
    }
  } catch (e) {
    caught(9, e);
  }
  try {
    globalThis.fleeting = 1;
    fleeting = (delete globalThis.fleeting, undefined);
    show(10, typeof fleeting);
    {
      const q = new Proxy(Object.preventExtensions({a: 1}), {
        getOwnPropertyDescriptor(t, k) {
          show("own 11", k);
          return {
            get() {
              show("get 12", this);
              return 1;
            },
            configurable: true,
          };
        },
      });
      dump(13, Reflect.getOwnPropertyDescriptor(q, "a"));
      dump(14, Reflect.getOwnPropertyDescriptor(q, "b"));
    }
    (function (p, q) {
      Object.freeze(arguments);
      p = 2;
      show(15, arguments[0], Reflect.set(arguments, 0, 3), p);
      dump(16, arguments);
    }(1));
  } catch (e) {
    caught(17, e);
  }
}());
// Expected:
//   own 7: "a"
//   8: object#1 {extensible, prototype: %Object.prototype%, "value": {value: object#2, wec}, "writable": {value: false, wec}, "enumerable": {value: true, wec}, "configurable": {value: true, wec}}
//   10: "undefined"
//   own 11: "a"
//   13: object#3 {extensible, prototype: %Object.prototype%, "get": {value: function#4, wec}, "set": {value: undefined, wec}, "enumerable": {value: false, wec}, "configurable": {value: true, wec}}
//   own 11: "b"
//   17: ! TypeError
//   (completed)
