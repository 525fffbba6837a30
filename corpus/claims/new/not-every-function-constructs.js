/*---
esid: sec-evaluatenew
description: Arrow functions, methods, async functions and most built-in functions have no [[Construct]]; a class, in turn, cannot be called without new
info: EvaluateNew throws a TypeError where IsConstructor is false; [[Call]] of a class constructor throws.
claim: Any function can be called with new.
holds: false
features: [arrow-function, async-functions, generators, class]
---*/
[() => 1, { method() {} }.method, async function () {}, Math.max, function* () {}].forEach(function (f, i) {
  try {
    new f();
    show(i, "constructed");
  } catch (error) {
    caught(i, error);
  }
});
class Account {}
try {
  Account();
  print("called");
} catch (error) {
  caught(5, error);
}
// Expected:
//   0: ! TypeError
//   1: ! TypeError
//   2: ! TypeError
//   3: ! TypeError
//   4: ! TypeError
//   5: ! TypeError
//   (completed)
