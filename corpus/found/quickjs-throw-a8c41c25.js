/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-construct-argumentslist-newtarget
description: quickjs: it throws where the specification does not (quickjs-throw-a8c41c25)
flags: [onlyStrict, generated]
---*/
var h1 = {
  ownKeys(t) {
    show("ownKeys 1");
    return ["a", "a"];
  },
};
var v3 = [1, 2];
var p2 = new Proxy(v3, {
  defineProperty(t, k, d) {
    dump("defineProperty 2", d);
    return Reflect.defineProperty(t, k, d);
  },
});
var C4 = class extends Array {
  c() {
    return super.constructor++;
  }
};
try {
  var C5 = class extends C4 {
    constructor(...q) {
      super(...q);
      show("derived 3", this);
    }
    get length() {
      show("get 4", this);
      return super.constructor;
    }
  };
  {
    const q = class extends C4 {
      constructor(...r) {
        super(...r);
        show("made 5", this);
      }
    };
    Object.setPrototypeOf(q, function (p) {
      show("parent 6", p, new.target === q);
      return 1.5;
    });
    show(7, new q(v3));
  }
} catch (e) {
  caught(8, e);
}
try {
  show(9, Reflect.construct(C4, []));
} catch (e) {
  caught(10, e);
}
try {
  show(11, new new Proxy(C4, {
    construct(t, q, r) {
      show("construct 12", ...q);
      return v3;
    },
  })(v3));
  chain(13, Reflect.construct(function () {
    show("construct 14", new.target);
  }, [], function () {}));
} catch (e) {
  caught(15, e);
}
try {
  show(16, Reflect.setPrototypeOf(Object.prototype, C5), Reflect.setPrototypeOf(Object.prototype, null));
} catch (e) {
  caught(17, e);
}
dump(18, p2);
// Expected:
//   parent 6: array#1 true
//   made 5: object#2
//   7: object#2
//   9: array#3
//   construct 12: array#1
//   11: array#1
//   construct 14: function#4
//   13: object#5 > object#6 > %Object.prototype% > null
//   16: false true
//   18: array#7 {extensible, prototype: %Array.prototype%, "0": {value: 1, wec}, "1": {value: 2, wec}, "length": {value: 2, w--}}
//   (completed)
