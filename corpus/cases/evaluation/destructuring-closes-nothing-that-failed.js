/*---
esid: sec-iteratorstepvalue
description: An iterator is not closed where its own result has no value to read, also in a declaration of the script itself
features: [Symbol.iterator, destructuring-binding]
---*/
let [a] = {
  [Symbol.iterator]: () => ({
    next: () => ({ get value() { throw new RangeError(); } }),
    return() { show("return"); return {}; },
  }),
};
// Expected:
//   (threw RangeError)
