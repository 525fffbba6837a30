/*---
esid: sec-arraybuffer.prototype.resize
description: A buffer that was made with a maximum can be resized
features: [resizable-arraybuffer]
---*/
const buffer = new ArrayBuffer(1, { maxByteLength: 2 });
try {
  buffer.resize(2);
  show(1, buffer.byteLength);
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: 2
//   (completed)
