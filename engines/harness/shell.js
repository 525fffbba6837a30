// Runs one program in the shell of an engine that has no driver of its own. A file that the shell runs calls this function:
//
//   print(line)      of the shell: writes a line
//   evaluate(text)   of the shell: runs a text as a script of its own, in the realm at hand; undefined where there is none,
//                    and the program stands behind the call in the same file
//   harness          the function that harness.js is
//   source           the source text of the program
//   limits           { output, behind }: code units that may be printed; whether other scripts stand in front of the program, of
//                    which nothing is told
//
// Each line that it prints begins with the mark `dunder`; a tab and a word come next:
//
//   event SITE TEXT  what the program shows
//   began            the program's first statement is about to run
//   completed        the script ran to its end
//   threw TEXT       an exception in canonical form
//   early NAME       an early error
//   halted WHY       a limit, or something that cannot be told here: `depth`, `memory`, `output`, `unsupported`
//
// `began` is announced by the program itself, in a call that Dunder puts in front of it (engines/src/shell/text.rs).
(function (print, evaluate, harness, source, limits) {
  'use strict';
  const deleteProperty = Reflect.deleteProperty;
  const NewFunction = Function, SyntaxError = globalThis.SyntaxError, world = globalThis;
  let size = 0, began = false, halted = false;

  const say = function (words) {
    if (!halted) print('dunder\t' + words);
  };

  const halt = function (why) {
    say('halted\t' + why);
    halted = true;
  };

  const tellExhaustion = function () {
    const why = host.exhausted();
    if (why === 'depth' || why === 'memory') halt(why);
  };

  const emit = function (site, text) {
    tellExhaustion();
    size += site.length + text.length + 1;
    if (size > limits.output) halt('output');
    else say('event\t' + site + '\t' + text);
  };

  // No shell makes realms that all of them have in common.
  const newRealm = function () {
    halt('unsupported');
    throw null;
  };

  const host = harness(emit, undefined, newRealm);
  host.begin(world);

  const define = function (object, key, value) {
    Reflect.defineProperty(object, key, { __proto__: null, value: value, writable: true, enumerable: false, configurable: true });
  };

  // Where the shell has made its console permanent, the harness could not put its own in the place.
  if (world.console !== undefined && world.console.log !== world.print) define(world.console, 'log', world.print);

  define(world, '$dunderBegan', function () {
    deleteProperty(world, '$dunderBegan');
    began = true;
    say('began');
  });

  if (evaluate === undefined) {
    define(world, '$dunderCompleted', function () {
      deleteProperty(world, '$dunderCompleted');
      say('completed');
    });
    return;
  }

  // A syntax error before the first statement: an early one, unless a function could have this body. Then it is a
  // declaration that the realm does not take, or one of the few things that a function may and a script may not.
  const tellSyntaxError = function (name) {
    try {
      NewFunction(source);
    } catch (error) {
      say('early\t' + name);
      return;
    }
    halt('unsupported');
  };

  try {
    evaluate(source);
    say('completed');
  } catch (error) {
    const name = host.threw(error);
    // In a plain realm, the message stands behind the name.
    if (!began && (name === 'SyntaxError' || error instanceof SyntaxError)) tellSyntaxError('SyntaxError');
    else if (!began && limits.behind) halt('unsupported');
    else say('threw\t' + name);
    tellExhaustion();
  }
})
