/*---
esid: sec-resolvebinding
description: A text that is evaluated in an arrow function in a method sees the names of the block around the method
---*/
{
  const a = { m() { return (() => eval("a"))(); } };
  show(1, a.m() === a);
}
// Expected:
//   1: true
//   (completed)
