import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MAX_REGIOBESTAND, schrijfRegiobestand } from '#shared/domein/regio-bestand';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { leesRegioUit } from './regiobestand.ts';

let map: string;
beforeEach(() => void (map = mkdtempSync(join(tmpdir(), 'ontwar-regio-'))));
afterEach(() => rmSync(map, { recursive: true }));

function bestand(inhoud: string): string {
  writeFileSync(join(map, 'regio.json'), inhoud);
  return join(map, 'regio.json');
}

it('reads what was written', async () => {
  expect(await leesRegioUit(bestand(schrijfRegiobestand(STANDAARD_REGIO)))).toEqual(STANDAARD_REGIO);
});

it.each([
  ['a file that is too big', 'x'.repeat(MAX_REGIOBESTAND + 1), 'te groot'],
  ['what is no JSON', 'Beste collega,', 'niet te lezen'],
  ['another file', '{"soort":"werkvorm"}', 'geen bestand met regio-instellingen'],
  ['a newer version', '{"soort":"ontwar-regio","versie":2}', 'nieuwere versie'],
  ['another form', '{"soort":"ontwar-regio","versie":1}', 'klopt iets niet'],
])('refuses %s, says so and takes nothing over', async (_, inhoud, woorden) => {
  const verwacht = { code: 'REGIO_ONGELDIG', watGebeurde: expect.stringContaining(woorden) as unknown, watVeilig: expect.stringContaining('niets overgenomen') as unknown };
  await expect(leesRegioUit(bestand(inhoud))).rejects.toMatchObject({ fout: verwacht });
});

it('says so when a file is gone, or is a folder', async () => {
  await expect(leesRegioUit(join(map, 'weg.json'))).rejects.toMatchObject({ fout: { code: 'LEZEN_MISLUKT' } });
  await expect(leesRegioUit(map)).rejects.toMatchObject({ fout: { code: 'LEZEN_MISLUKT' } });
});
