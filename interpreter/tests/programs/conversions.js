// case: the order of conversion methods follows the hint
var log = [];
function make(s, v) { return { toString() { log.push('toString'); return s; }, valueOf() { log.push('valueOf'); return v; } }; }
function show(title, f) { log = []; var r; try { r = f(); } catch (e) { r = e.name; } print(title, typeof r, r, log); }
show('plus', () => make('s', 1) + 1);
show('template', () => `${make('s', 1)}`);
show('number', () => +make('s', '5'));
show('key', () => ({ s: 'found' })[make('s', 1)]);
show('equal', () => make('s', 1) == 1);
show('less', () => make('1', {}) < 2);
show('both objects', () => make({}, {}) + 1);
show('not callable', () => ({ toString: 1, valueOf: null }) + '');
show('null prototype', () => Object.create(null) + '');
//> plus number 2 valueOf
//> template string s toString
//> number number 5 valueOf
//> key string found toString
//> equal boolean true valueOf
//> less boolean true valueOf,toString
//> both objects string TypeError valueOf,toString
//> not callable string TypeError
//> null prototype string TypeError

// case: Symbol.toPrimitive is called with the hint and must give a primitive
var log = [];
var o = { [Symbol.toPrimitive](hint) { log.push(hint, arguments.length, this === o); return 1; } };
print(o + 1, o * 2, `${o}`, o == 1, o < 2, [0, 'x'][o], log);
for (let m of [() => ({}), 1, 'x', {}]) try { +{ [Symbol.toPrimitive]: m }; print('no'); } catch (e) { print(e.name); }
for (let m of [undefined, null]) print(+{ [Symbol.toPrimitive]: m, valueOf() { return 7; } });
print(+{ get [Symbol.toPrimitive]() { return undefined; } });
//> 2 2 1 true true x default,1,true,number,1,true,string,1,true,default,1,true,number,1,true,string,1,true
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> 7
//> 7
//> NaN

// case: loose equality
var values = [undefined, null, true, false, 0, -0, 1, NaN, '', '0', '1', 'x', ' 1 ', 1n, 0n, {}, [], [1], Symbol.iterator];
for (let i = 0; i < values.length; i++) {
  let line = '';
  for (let j = 0; j < values.length; j++) line += values[i] == values[j] ? '1' : '0';
  print(line);
}
//> 1100000000000000000
//> 1100000000000000000
//> 0010001000101100010
//> 0001110011000010100
//> 0001110011000010100
//> 0001110011000010100
//> 0010001000101100010
//> 0000000000000000000
//> 0001110010000010100
//> 0001110001000010000
//> 0010001000100100010
//> 0000000000010000000
//> 0010001000001100000
//> 0010001000101100010
//> 0001110011000010100
//> 0000000000000001000
//> 0001110010000010100
//> 0010001000100100010
//> 0000000000000000001

// case: strict equality and sameness
var values = [undefined, null, true, 0, -0, NaN, '', 'x', 1n, Symbol.iterator, values];
for (let i = 0; i < values.length; i++) {
  let line = '';
  for (let j = 0; j < values.length; j++) line += (values[i] === values[j] ? 1 : 0) + (Object.is(values[i], values[j]) ? 2 : 0) + ([values[i]].includes(values[j]) ? 4 : 0);
  print(line);
}
//> 70000000007
//> 07000000000
//> 00700000000
//> 00075000000
//> 00057000000
//> 00000600000
//> 00000070000
//> 00000007000
//> 00000000700
//> 00000000070
//> 70000000007

// case: order between values
var values = [undefined, null, true, -1, 0, 1.5, NaN, '', '1', 'a', 'b', '10', '9', 2n, -1n, [2]];
for (let i = 0; i < values.length; i++) {
  let line = '';
  for (let j = 0; j < values.length; j++) line += (values[i] < values[j] ? 1 : 0) + (values[i] <= values[j] ? 2 : 0) + (values[i] > values[j] ? 4 : 0);
  print(line);
}
//> 0000000000000000
//> 0234230230033343
//> 0424430420033343
//> 0332330330033323
//> 0234230230033343
//> 0444420440033343
//> 0000000000000000
//> 0234230233333343
//> 0424430423333343
//> 0000000442344004
//> 0000000444244004
//> 0444440443323443
//> 0444440443342444
//> 0444440440033242
//> 0332330330033323
//> 0444440443343242

// case: what converts to a number
for (let v of ['', ' ', '12', '0x1f', '0b11', '0o17', '-0x1', '1e3', '.5', '5.', '.', 'Infinity', '-Infinity', 'infinity', '1_0', '1n', '\n7\t', '\u30007\uFEFF', '7\u180E', true, false, null, undefined, [], [5], ['6'], [1, 2], {}]) print(+v);
for (let v of [1n, Symbol(), Object(1n)]) try { +v; print('no'); } catch (e) { print(e.name); }
print(1 / +'-0', 1 / +'-0.0e5', 1 / +'+0');
//> 0
//> 0
//> 12
//> 31
//> 3
//> 15
//> NaN
//> 1000
//> 0.5
//> 5
//> NaN
//> Infinity
//> -Infinity
//> NaN
//> NaN
//> NaN
//> 7
//> 7
//> NaN
//> 1
//> 0
//> 0
//> NaN
//> 0
//> 5
//> 6
//> NaN
//> NaN
//> TypeError
//> TypeError
//> TypeError
//> -Infinity -Infinity Infinity

// case: what converts to a string
for (let v of [0, -0, NaN, 1e21, 1e-7, 123456789012345680000, 0.1 + 0.2, 5e-324, 1.7976931348623157e308, -1.5, 100, 1e300, 2 ** 31, 4294967295, 0.000001, 10n ** 30n, -5n, true, null, undefined, [], [1, [2, null, undefined]], {}]) print('' + v);
try { '' + Symbol(); } catch (e) { print(e.name); }
//> 0
//> 0
//> NaN
//> 1e+21
//> 1e-7
//> 123456789012345680000
//> 0.30000000000000004
//> 5e-324
//> 1.7976931348623157e+308
//> -1.5
//> 100
//> 1e+300
//> 2147483648
//> 4294967295
//> 0.000001
//> 1000000000000000000000000000000
//> -5
//> true
//> null
//> undefined
//>
//> 1,2,,
//> [object Object]
//> TypeError

// case: what is truthy
for (let v of [undefined, null, true, false, 0, -0, NaN, 1, '', '0', 'x', 0n, -0n, 1n, {}, [], Symbol(), Object(false)]) print(!!v);
//> false
//> false
//> true
//> false
//> false
//> false
//> false
//> true
//> false
//> true
//> true
//> false
//> false
//> true
//> true
//> true
//> true
//> true

// case: property keys
var o = {};
o[1] = 'n'; o['1'] = 's'; o[1.0] = 'f'; o[-0] = 'z'; o[1e21] = 'e'; o[null] = 'null'; o[undefined] = 'u'; o[1n] = 'b'; o[[3, 4]] = 'a'; o[Symbol.iterator] = 'sym'; o[Object(Symbol.iterator)] = 'boxed';
print(Object.keys(o), o[1], o[Symbol.iterator]);
//> 0,1,1e+21,null,undefined,3,4 b boxed
