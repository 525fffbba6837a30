// Runs programs in engine262, a JavaScript engine in JavaScript: each as a sloppy script in an agent of its own. Node.js
// runs this file, with the folder of the package, or a file in it, as the only argument.
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

function packageOf(path) {
  for (let folder = path; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    const found = existsSync(file) && JSON.parse(readFileSync(file, 'utf8'));
    if (found && found.name === '@engine262/engine262') return { folder, version: found.version };
    if (folder === dirname(folder)) throw new Error(`${path} is not in the package @engine262/engine262`);
  }
}

const { folder, version } = packageOf(process.argv[1]);
const engine262 = require(folder);
const {
  Agent, Call, CreateBuiltinFunction, DetachArrayBuffer, Get, JSStringValue, ManagedRealm, OrdinaryObjectCreate, ThrowCompletion,
  Value, ValueOfNormalCompletion, gc, setSurroundingAgent, skipDebugger,
} = engine262;

let harness, plain, limits;

// The value of an evaluation that must not throw.
function must(completion) {
  if (completion instanceof ThrowCompletion) throw new Error('the harness threw');
  return ValueOfNormalCompletion(completion);
}

function call(f, ...values) {
  return must(skipDebugger(Call(f, Value.undefined, values)));
}

function get(object, key) {
  return must(skipDebugger(Get(object, Value(key))));
}

function textOf(value) {
  return value instanceof JSStringValue ? value.stringValue() : '';
}

// A function of the host that belongs to the current realm.
function builtin(steps) {
  return CreateBuiltinFunction(function* (values) { return (yield* steps(...values)) ?? Value.undefined; }, 0, Value(''), []);
}

// Runs something of the host in a realm.
function within(realm, run) {
  const pop = realm.pushTopContext();
  try {
    return run();
  } finally {
    pop?.();
  }
}

// What a program is given in its realm: `threw` and `rejected` put an exception in words.
function installHarness(realm, emit) {
  const host = call(
    must(realm.evaluateScriptSkipDebugger(harness)),
    builtin(function* (site, text) { emit(textOf(site), textOf(text)); }),
    Value.undefined,
    builtin(function* () { return new ManagedRealm().GlobalObject; }),
  );
  call(get(host, 'begin'), realm.GlobalObject);
  return {
    threw: (error) => textOf(call(get(host, 'threw'), error)),
    rejected: (error) => textOf(get(error, 'name')),
    exhausted: () => textOf(call(get(host, 'exhausted'))),
  };
}

// What test262 asks for.
function installPlain(realm, emit) {
  const install = (realm) => within(realm, () => call(
    must(realm.evaluateScriptSkipDebugger(plain)),
    OrdinaryObjectCreate.from({
      print: builtin(function* (text) { emit('', textOf(text)); }),
      createRealm: builtin(function* () { return get(install(new ManagedRealm()), '$262'); }),
      evalScript: builtin(function* (text) { return realm.evaluateScriptSkipDebugger(textOf(text)); }),
      detachArrayBuffer: builtin(function* (buffer) { return DetachArrayBuffer(buffer); }),
      gc: builtin(function* () { gc(); }),
    }),
  ));
  const host = install(realm);
  const describe = (error) => textOf(call(get(host, 'describe'), error));
  return { threw: describe, rejected: describe, exhausted: () => '' };
}

// Runs scripts, and the jobs that they leave, in a realm that `install` makes ready, and tells how the last one ended.
function endOf(agent, install, emit, before, source) {
  const realm = new ManagedRealm();
  const host = within(realm, () => install(realm, emit));
  const script = realm.compileScript(source);
  if (script instanceof ThrowCompletion) return { rejected: within(realm, () => host.rejected(script.Value)) };
  const scripts = [...before, { text: ValueOfNormalCompletion(script) }];
  let end = 'completed';
  for (const { name, text } of scripts) {
    const completion = realm.evaluateScriptSkipDebugger(text);
    if (completion instanceof ThrowCompletion) {
      const at = name === undefined ? '' : `in ${name}: `;
      end = { threw: at + within(realm, () => host.threw(completion.Value)) };
      break;
    }
  }
  agent.eventLoop.runOnce();
  const exhausted = within(realm, host.exhausted);
  return exhausted === 'depth' || exhausted === 'memory' ? { halted: exhausted } : end;
}

// What ended that threw in engine262 itself, which has no limits of its own.
function endOfFailure(error) {
  if (!(error instanceof RangeError)) return { crashed: `${error.name} in engine262: ${error.message}` };
  return { halted: /call stack/.test(error.message) ? 'depth' : 'memory' };
}

function observation(install, before, source) {
  const events = [];
  let size = 0, end;
  const emit = (site, text) => {
    size += site.length + text.length + 1;
    if (size <= limits.output) events.push({ site, text });
  };
  const agent = new Agent({ eventLoopRunType: 'manual' });
  setSurroundingAgent(agent);
  try {
    end = endOf(agent, install, emit, before, source);
  } catch (error) {
    end = endOfFailure(error);
  }
  return { events, end: size > limits.output ? { halted: 'output' } : end };
}

serve({
  greet(hello) {
    ({ harness, plain, limits } = hello);
    const [, snapshot = ''] = version.split('-');
    return `engine262 ${snapshot.slice(0, 12) || version}`;
  },
  observe: (source, done) => done(observation(installHarness, [], source)),
  observePlain: (before, source, done) => done(observation(installPlain, before, source)),
});
