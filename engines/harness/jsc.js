// Runs programs in jsc, the shell of JavaScriptCore: each as a sloppy script in a global object of its own, for a supervisor
// that sends a line of JSON for each and gets a line back (engines/src/worker.rs says which).
(function () {
  'use strict';

  // Globals of the shell.
  const { readline, createGlobalObject, drainMicrotasks, gc, makeMasquerader, transferArrayBuffer, quit } = globalThis;
  const { print: printLine, checkScriptSyntax } = globalThis;

  // The shell reads bytes and takes them for code units. At the end of the input it reads empty lines.
  function receive() {
    const line = readline();
    if (line === '') quit();
    return JSON.parse(decodeURIComponent(escape(line)));
  }

  function send(message) {
    const escaped = (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0');
    printLine(JSON.stringify(message).replace(/[^ -~]/g, escaped));
  }

  const { harness, plain, limits } = receive();

  function newRecord() {
    const events = [];
    let size = 0;
    const emit = (site, text) => {
      size += site.length + text.length + 1;
      if (size <= limits.output) events[events.length] = { site, text };
    };
    return { events, emit, full: () => size > limits.output };
  }

  // The shell throws a string, with the position behind it.
  function earlyError(source) {
    try {
      checkScriptSyntax(source);
    } catch (error) {
      return `${error}`;
    }
  }

  // What a program is given in its realm: `threw` and `rejected` put an exception in words.
  function installHarness(realm, emit) {
    const host = realm.loadString(harness)(emit, undefined, createGlobalObject);
    host.begin(realm);
    return { threw: host.threw, rejected: (error) => error.split(':')[0], exhausted: host.exhausted };
  }

  // What test262 asks for.
  function installPlain(realm, emit) {
    const install = (realm, loadString = realm.loadString) => realm.loadString(plain)({
      print: (text) => emit('', text),
      createRealm: () => install(createGlobalObject()).$262,
      evalScript: (text) => loadString(text),
      detachArrayBuffer: (buffer) => void transferArrayBuffer(buffer),
      gc,
      isHtmlDda: makeMasquerader(),
    });
    const { describe } = install(realm);
    return { threw: describe, rejected: (error) => error.replace(/:[0-9]+$/, ''), exhausted: () => '' };
  }

  // Runs scripts, and the jobs that they leave, in a realm that `install` makes ready.
  function observation(install, before, source) {
    const realm = createGlobalObject(), { loadString } = realm;
    const { events, emit, full } = newRecord();
    const host = install(realm, emit), early = earlyError(source);
    if (early !== undefined) {
      return { events, end: early.startsWith('SyntaxError') ? { rejected: host.rejected(early) } : { halted: 'source' } };
    }
    let end = 'completed', at = '';
    try {
      for (const { name, text } of before) {
        at = `in ${name}: `;
        loadString(text);
      }
      at = '';
      loadString(source);
    } catch (error) {
      end = { threw: at + host.threw(error) };
    }
    drainMicrotasks();
    const exhausted = host.exhausted();
    if (exhausted === 'depth' || exhausted === 'memory') end = { halted: exhausted };
    return { events, end: full() ? { halted: 'output' } : end };
  }

  send({ version: 'JavaScriptCore (jsc; version unknown)' });
  for (;;) {
    const { id, source, before } = receive();
    const install = before === undefined ? installHarness : installPlain;
    send({ id, observation: observation(install, before ?? [], source) });
  }
})();
