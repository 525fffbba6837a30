/*---
esid: sec-putvalue
description: Strict code cannot assign to the name of the function expression that it stands in
flags: [noStrict]
---*/
try {
  (() => {
    "use strict";
    (function f() { f = 0; })();
  })();
  show(1);
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
