/*---
esid: sec-arraybuffer.prototype.transfer
description: The content of a buffer can be moved to another one, which leaves the first one detached
features: [arraybuffer-transfer]
---*/
const buffer = new ArrayBuffer(1);
try {
  buffer.transfer();
  show(1, buffer.detached);
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: true
//   (completed)
