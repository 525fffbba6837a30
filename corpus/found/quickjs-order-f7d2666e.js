/*---
esid: sec-ordinaryget
description: quickjs: the events are in another order (quickjs-order-f7d2666e)
flags: [onlyStrict, generated]
---*/
function attempt(n, f) {
  try {
    f();
  } catch (e) {
    caught(n, e);
  }
}
var a1 = [1, {}, Symbol.iterator, null];
var m2 = {
  0(p) {
    show("call 1", this, p);
    return Symbol.iterator;
  },
}[0];
var q3 = function (p, q) {
  return arguments;
}(1, function () {
  show("call 2", this, new.target);
  return "s";
}, 3);
var C4 = class extends Array {
  c(p) {
    show("call 3", this, p);
    return this;
  }
  c = m2;
  get 1() {
    show("get 4", this);
    return {a: 1};
  }
  set 1(v) {
    show("set 5", this, v);
  }
  1 = m2;
};
attempt(7, () => show(6, Reflect.set(a1, 0, 0, a1)));
descriptor(8, a1, 0);
attempt(11, () => {
  {
    let q = {
      toString() {
        show("toString 9");
        return "s";
      },
    };
    show(10, q++, q);
  }
});
attempt(15, () => (show("base 12"), a1)[{
  toString() {
    show("toString 13");
    return true;
  },
}] = (show("value 14"), new TypeError("m")));
try {
  var b5 = m2.bind(q3, m2, 2);
} catch (e) {
  caught(16, e);
}
dump(17, a1);
dump(18, C4);
// Expected:
//   6: true
//   8: {value: 0, wec}
//   toString 9:
//   10: NaN NaN
//   base 12:
//   value 14:
//   toString 13:
//   17: array#1 {extensible, prototype: %Array.prototype%, "0": {value: 0, wec}, "1": {value: object#2, wec}, "2": {value: @@iterator, wec}, "3": {value: null, wec}, "length": {value: 4, w--}, "true": {value: object#3, wec}}
//   18: function#4 {extensible, prototype: %Array%, "length": {value: 0, --c}, "name": {value: "C4", --c}, "prototype": {value: object#5, ---}}
//   (completed)
