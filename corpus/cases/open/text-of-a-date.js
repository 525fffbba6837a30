/*---
esid: sec-timezonestring
description: The text of a date tells the time zone in an implementation's own way, and that of Date() the time
---*/
show(1, Date());
show(2, new Date(0) + "");
// Expected:
//   1: "Thu Jan 01 2026 00:00:00 GMT+0000"
//   2: "Thu Jan 01 1970 00:00:00 GMT+0000"
//   (completed)
