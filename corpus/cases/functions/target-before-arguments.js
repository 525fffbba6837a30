/*---
esid: sec-reflect.construct
description: Reflect.construct looks at its target before it reads the arguments
---*/
try {
  Reflect.construct(0, { get length() { show("length"); return 0; } });
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
