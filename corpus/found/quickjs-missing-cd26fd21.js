/*---
esid: sec-objectdefineproperties
description: quickjs: an event is missing (quickjs-missing-cd26fd21)
flags: [noStrict, generated]
---*/
(function () {
  var a1 = Object.preventExtensions([1, , 3]);
  var o2 = {
    __proto__: a1,
    __proto__() {},
  };
  var o3 = {[undefined]: 1};
  try {
    {
      const q = Reflect.construct(Array, [-1], Array);
      chain(1, q);
      show(2, Array.isArray(q), q.length);
    }
    show(3, o3[undefined]++, --o3[undefined]);
  } catch (e) {
    caught(4, e);
  }
  try {
    Object.defineProperties(a1, {
      get c() {
        show("descriptor 5");
        return {get: undefined, configurable: false};
      },
      get [undefined]() {
        show("descriptor 6");
        return {writable: false};
      },
    });
    {
      const q = class extends function () {
        return new Proxy({}, {
          get get() {
            show("trap get 7");
            return undefined;
          },
          get has() {
            show("trap has 8");
            return null;
          },
          get ownKeys() {
            show("trap ownKeys 9");
          },
        });
      } {
        [undefined] = o3;
        c = o2;
      };
      show(10, new q());
    }
  } catch (e) {
    caught(11, e);
  }
  try {
    show(12, Reflect.construct(o3, a1, o2));
    dump(13, Object.getOwnPropertyDescriptor(a1, "c"));
  } catch (e) {
    caught(14, e);
  }
  chain(15, a1);
}());
// Expected:
//   4: ! RangeError
//   descriptor 5:
//   descriptor 6:
//   11: ! TypeError
//   14: ! TypeError
//   15: array#1 > %Array.prototype% > %Object.prototype% > null
//   (completed)
