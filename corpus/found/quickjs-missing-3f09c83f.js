/*---
esid: sec-toprimitive
description: quickjs: an event is missing (quickjs-missing-3f09c83f)
flags: [noStrict, generated]
---*/
(function () {
  function f1(p, q = (show("default 1"), true), ...r) {
    show("call 2", p, q, r.length, arguments.length);
  }
  var w2 = new String("ab");
  var o3 = {__proto__: null, [Symbol.toStringTag]: false};
  try {
    show(3, Object.prototype.propertyIsEnumerable.call(undefined, {
      [Symbol.toPrimitive](h) {
        show("toPrimitive 4", h);
        return NaN;
      },
    }));
  } catch (e) {
    caught(5, e);
  }
  try {
    {
      const q = {
        __proto__: w2,
        m() {
          super.a = f1;
        },
      };
      Object.defineProperty(q, "a", {writable: false});
      q.m();
      descriptor(6, q, "a");
    }
  } catch (e) {
    caught(7, e);
  }
  try {
    show(8, ...Object.values(w2));
  } catch (e) {
    caught(9, e);
  }
  var v4 = new Proxy({a: 1}, {});
  try {
    v4[Symbol.toStringTag] = w2;
  } catch (e) {
    caught(10, e);
  }
  try {
    chain(11, new class extends Object {
      constructor() {
        super(f1);
      }
    }());
  } catch (e) {
    caught(12, e);
  }
  try {
    dump(13, class {
      set a(v) {
        show("set 14", this, v);
        super.a = v;
      }
    });
  } catch (e) {
    caught(15, e);
  }
  try {
    {
      const q = class extends class {
        set [Symbol.toStringTag](v) {
          show("set 16", this, v);
        }
      } {
        w(p) {
          super[Symbol.toStringTag] = p;
          super.b = p;
        }
      };
      const r = new q();
      r.w(f1);
      dump(17, r);
    }
  } catch (e) {
    caught(18, e);
  }
  try {
    f1.__defineGetter__({
      [Symbol.toPrimitive](h) {
        show("toPrimitive 19", h);
        return "s";
      },
    }, o3);
  } catch (e) {
    caught(20, e);
  }
  dump(21, w2);
  chain(22, o3);
}());
// Expected:
//   toPrimitive 4: "string"
//   5: ! TypeError
//   6: {value: undefined, ---}
//   8: "a" "b"
//   11: object#1 > object#2 > %Object.prototype% > null
//   13: function#3 {extensible, prototype: %Function.prototype%, "length": {value: 0, --c}, "name": {value: "", --c}, "prototype": {value: object#4, ---}}
//   set 16: object#5 function#6
//   17: object#5 {extensible, prototype: object#7, "b": {value: function#6, wec}}
//   20: ! TypeError
//   21: object#8 {extensible, prototype: %String.prototype%, "0": {value: "a", -e-}, "1": {value: "b", -e-}, "length": {value: 2, ---}}
//   22: object#9 > null
//   (completed)
