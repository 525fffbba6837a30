/*---
esid: sec-ordinarysetwithowndescriptor
description: quickjs: the value differs (quickjs-value-5e430d87)
flags: [noStrict, generated]
---*/
var o1 = Object.create({a: true});
try {
  var a2 = new class extends Array {
    set 0(v) {
      show("set 1", this, v);
    }
  }(1, 2);
} catch (e) {
  caught(2, e);
}
try {
  {
    const q = Object.setPrototypeOf([1, 2], o1);
    q.c = o1;
    dump(3, q);
  }
  o1.__proto__ = null;
  show(5, new String(...a2));
  show(6, new {
    m() {},
  }.m());
} catch (e) {
  caught(7, e);
}
chain(4, o1);
try {
  show(8, ...Reflect.ownKeys(function (p) {
    "use strict";
  }), ...Reflect.ownKeys(() => {}), ...Reflect.ownKeys(function* () {}), ...Reflect.ownKeys({
    m() {},
  }.m));
  {
    const q = Object.getPrototypeOf([].values()), r = q.next;
    q.next = function () {
      show("next 9");
      return r.call(this);
    };
    show(10, ...[1]);
    for (const t of [1])
      show("item 11", t);
    q.next = r;
  }
} catch (e) {
  caught(12, e);
}
try {
  {
    const q = () => 1;
    q.__proto__ = o1;
    chain(13, q);
    show(14, q());
  }
  Object.defineProperty(Object.prototype, "z", {set: function (v) {
    "use strict";
    show("set 15", this, v);
  }, configurable: true});
  1..z = o1;
  show(16, Object.prototype.isPrototypeOf.call(o1, o1));
} catch (e) {
  caught(17, e);
}
// Expected:
//   3: array#1 {extensible, prototype: object#2, "0": {value: 1, wec}, "1": {value: 2, wec}, "length": {value: 2, w--}, "c": {value: object#2, wec}}
//   5: object#3
//   7: ! TypeError
//   4: object#2 > null
//   8: "length" "name" "prototype" "length" "name" "length" "name" "prototype" "length" "name"
//   next 9:
//   next 9:
//   10: 1
//   next 9:
//   item 11: 1
//   next 9:
//   13: function#4 > object#2 > null
//   14: 1
//   set 15: 1 object#2
//   16: false
//   (completed)
