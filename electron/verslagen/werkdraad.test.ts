import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Werkdraad } from './werkdraad.ts';

const map = mkdtempSync(join(tmpdir(), 'ontwar-draad-'));
const pad = join(map, 'draad.mjs');
writeFileSync(pad, "import { parentPort } from 'node:worker_threads'; setInterval(() => undefined, 1_000); parentPort.postMessage('loopt');");
afterAll(() => rmSync(map, { recursive: true }));

it('ends its thread with everything that it remembers when it closes', async () => {
  const draad = new Werkdraad(pad);
  const werker = draad.start();
  await once(werker, 'message');
  await draad.sluit();
  expect(werker.threadId).toBe(-1);
  expect(draad.isGesloten).toBe(true);
});
