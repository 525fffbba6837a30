/*---
esid: sec-super-keyword-runtime-semantics-evaluation
description: The constructor that super calls is found before the arguments are evaluated
features: [class]
---*/
class Before { constructor() { show("before"); } }
class After { constructor() { show("after"); } }
class A extends Before {
  constructor() { super(Object.setPrototypeOf(A, After)); }
}
new A();
// Expected:
//   before:
//   (completed)
