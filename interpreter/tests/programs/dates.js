// case: a date is made of its parts, of a text or of a number
print(new Date(2020, 1, 29, 12, 30, 15, 500).toISOString());
print(new Date('2020-02-29').getTime(), new Date(0).toString());
print(new Date(99, 0).getFullYear(), Date.UTC(1970), +new Date(8.64e15 + 1));
print(new Date(new Date(7)).getTime(), typeof Date(), Date.now() === +new Date());
//> 2020-02-29T12:30:15.500Z
//> 1582934400000 Thu Jan 01 1970 00:00:00 GMT+0000
//> 1999 0 NaN
//> 7 string true

// case: parts are converted in their order, and before anything is decided
var log = '';
var part = function (name, value) { return { valueOf() { log += name; return value; } }; };
var date = new Date(NaN);
date.setHours(part('h', 1), part('m', 2), part('s', 3), part('x', 4), part('no', 5));
print(log, date.getTime(), date.setFullYear(2000, 0, 1), date.toUTCString());
//> hmsx NaN 946684800000 Sat, 01 Jan 2000 00:00:00 GMT

// case: a setter goes on from the date as it was before its argument changed it
var date = new Date(2000, 5);
date.setYear({ valueOf() { date.setTime(0); return 98; } });
print(date.toISOString());
//> 1998-06-01T00:00:00.000Z

// case: a part that is zero is not negative zero
var date = new Date(-86400000);
print(1 / date.getHours(), 1 / date.getMilliseconds(), 1 / new Date(-8.64e15).getUTCMinutes());
//> Infinity Infinity Infinity

// case: dates become strings where there is no hint
print(new Date(0) + 1, new Date(5) - 1, `${new Date(NaN)}`);
print(JSON.stringify({ a: new Date(0), b: new Date(NaN) }));
print(error(() => Date.prototype[Symbol.toPrimitive].call(new Date(0), 'x')), error(() => new Date(NaN).toISOString()));
//> Thu Jan 01 1970 00:00:00 GMT+00001 4 Invalid Date
//> {"a":"1970-01-01T00:00:00.000Z","b":null}
//> TypeError RangeError

// case: the slot makes the date
print(Object.prototype.toString.call(new Date(0)), Object.prototype.toString.call(Date.prototype));
print(error(() => Date.prototype.getTime.call(Object.create(new Date(0)))));
class Day extends Date {}
print(new Day(5).getTime(), new Day(5) instanceof Day, Date.prototype.toGMTString === Date.prototype.toUTCString);
//> [object Date] [object Object]
//> TypeError
//> 5 true true

// case: a text in a form that is an engine's own halts
print(new Date('never'), Date.parse('2000-13-01'));
new Date('1 January 2000');
//> Invalid Date NaN
//! Unsupported("a date in a form that the specification leaves open", Span { start: 52, end: 79 })

// case: chance is the same in every run
print([0, 1, 2, 3].map(Math.random).every(x => x >= 0 && x < 1), Math.random() !== Math.random());
//> true true
