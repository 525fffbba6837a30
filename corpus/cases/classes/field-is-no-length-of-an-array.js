/*---
esid: sec-arraysetlength
description: A field named length without a value defines undefined as the length of an array, which is no valid length
features: [class-fields-public]
---*/
try {
  new (class extends Array { length; })();
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! RangeError
//   (completed)
