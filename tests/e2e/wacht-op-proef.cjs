/*
 * Loaded into the app before its own code: holds it at the door of "ready" until the test is connected. Without this the
 * first window may load while playwright is still attaching to it, and once in some dozens of starts that waits forever.
 * Playwright does the same when it starts an Electron of its own choice; it calls `__playwright_run` once it is connected.
 */
const { app } = require('electron');

const echtKlaar = app.whenReady();
const meld = app.emit.bind(app);
let bijKlaar = [];
let klaar = false;
let laatGaan = () => undefined;
const magDoor = new Promise((gevolg) => {
  laatGaan = gevolg;
});

app.emit = (gebeurtenis, ...rest) => {
  if (gebeurtenis !== 'ready') return meld(gebeurtenis, ...rest);
  bijKlaar = rest;
  return app.listenerCount('ready') > 0;
};
app.isReady = () => klaar;
app.whenReady = () => magDoor;
globalThis.__playwright_run = async () => {
  await echtKlaar;
  klaar = true;
  laatGaan();
  meld('ready', ...bijKlaar);
};
