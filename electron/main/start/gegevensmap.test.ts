import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { maakGegevensmap } from './gegevensmap.ts';

let basis: string;
beforeEach(() => void (basis = mkdtempSync(join(tmpdir(), 'ontwar-map-'))));
afterEach(() => rmSync(basis, { recursive: true }));

it('makes the folder for its owner alone, and is content when it is there', () => {
  const map = join(basis, 'a', 'b');
  expect(maakGegevensmap(map)).toBeNull();
  expect(statSync(map).mode & 0o777).toBe(0o700);
  expect(maakGegevensmap(map)).toBeNull();
});

it('says which folder it cannot use', () => {
  const bestand = join(basis, 'bestand');
  writeFileSync(bestand, '');
  expect(maakGegevensmap(bestand)).toContain(`in de map met je gegevens: ${bestand}.`);
  expect(maakGegevensmap(join(bestand, 'onder'))).toContain('Er is niets gewijzigd.');
});
