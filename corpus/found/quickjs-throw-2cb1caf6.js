/*---
esid: sec-toprimitive
description: quickjs: it throws where the specification does not (quickjs-throw-2cb1caf6)
flags: [noStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var o1 = {
  __proto__: Function.prototype,
  [Symbol.toStringTag]: 1,
  set c(v) {
    show("set 1", this, v);
  },
  0: 1,
};
var o2 = {
  set length(v) {
    show("set 2", this, v);
  },
};
var f3 = function f() {
  "use strict";
  show("call 3", this === f, new.target === f);
};
function f4(p) {
  "use strict";
  this[0] = p;
}
attempt(8, () => show(4, new new Proxy(new Proxy(class {
  constructor() {
    Object.preventExtensions(this);
  }
}, {
  construct(t, q, r) {
    show("construct 5", ...q, r);
    return Reflect.construct(t, q, r);
  },
}), {
  construct(t, q, r) {
    show("construct 6", ...q);
    return function () {
      "use strict";
      show("call 7", this);
    };
  },
})(-0)));
attempt(10, () => {
  {
    let __proto__ = f3;
    dump(9, {__proto__});
  }
});
dump(11, o1);
dump(12, f4);
// Expected:
//   construct 6: -0
//   4: function#1
//   9: object#2 {extensible, prototype: %Object.prototype%, "__proto__": {value: function#3, wec}}
//   11: object#4 {extensible, prototype: %Function.prototype%, "0": {value: 1, wec}, "c": {get: undefined, set: function#5, ec}, @@toStringTag: {value: 1, wec}}
//   12: function#6 {extensible, prototype: %Function.prototype%, "length": {value: 1, --c}, "name": {value: "f4", --c}, "prototype": {value: object#7, w--}}
//   (completed)
