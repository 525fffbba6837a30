/*---
esid: sec-postfix-increment-operator-runtime-semantics-evaluation
description: The value of a postfix operator is that of its operand as a number
---*/
{
  let a = { valueOf() { return 1; } };
  show(1, a++);
}
// Expected:
//   1: 1
//   (completed)
