/*---
esid: sec-typeof-operator-runtime-semantics-evaluation
description: typeof of a name that cannot be resolved throws nothing, also where a block in strict code has it
---*/
(() => {
  "use strict";
  (() => {
    {
      function f() {}
    }
    show(1, typeof f);
  })();
})();
// Expected:
//   1: "undefined"
//   (completed)
