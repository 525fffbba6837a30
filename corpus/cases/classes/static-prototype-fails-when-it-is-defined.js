/*---
esid: sec-definefield
description: A static field whose computed key is prototype is refused when the field is defined, behind every key and its own value
features: [class-static-fields-public, class-fields-public]
---*/
try {
  (class { static ["prototype"] = show("value"); [show("key")]; });
} catch (error) {
  caught(1, error);
}
// Expected:
//   key:
//   value:
//   1: ! TypeError
//   (completed)
