/*---
esid: sec-tagged-templates-runtime-semantics-evaluation
description: A method of super that tags a template is called with this
---*/
const object = {
  __proto__: { tag() { show(1, this === object); } },
  m() { super.tag``; },
};
object.m();
// Expected:
//   1: true
//   (completed)
