import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leesWerkvormen } from './werkvormen.ts';

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'ontwar-werkvormen-'));
});
afterEach(() => rmSync(map, { recursive: true }));

const werkvorm = (id: string): object => ({
  schema: 1,
  id,
  versie: 1,
  naam: 'Kort overleg',
  doel: 'Samen kijken.',
  bron: 'Verzonnen',
  onderwerpLabel: 'Vraag',
  rollen: ['lid'],
  groepen: false,
  casussen: 'een',
  agendapunten: [{ soort: 'stap', id: 'begin', titel: 'Begin', zaaltekst: 'Welkom', minuten: 5 }],
});
const schrijf = (naam: string, inhoud: string): void => writeFileSync(join(map, naam), inhoud);

describe('leesWerkvormen', () => {
  it('reads what is valid and says of the rest which line and why', async () => {
    schrijf('goed.json', JSON.stringify(werkvorm('goed')));
    schrijf('fout.json', JSON.stringify({ ...werkvorm('fout'), doel: '' }, null, 2));
    schrijf('kapot.json', '{\n  "schema": 1,\n  oeps\n}');
    schrijf('uitleg.txt', 'geen werkvorm');
    const { geldig, afgekeurd } = await leesWerkvormen(map);
    expect(geldig.map(({ id }) => id)).toEqual(['goed']);
    expect(afgekeurd.map(({ code, watGebeurde }) => [code, watGebeurde])).toEqual([
      ['WERKVORM_ONGELDIG', 'De werkvorm in fout.json klopt niet en is niet te gebruiken.'],
      ['WERKVORM_ONGELDIG', 'De werkvorm in kapot.json klopt niet en is niet te gebruiken.'],
    ]);
    expect(afgekeurd[0]?.details).toEqual([expect.stringMatching(/^Regel 6, doel: /)]);
    expect(afgekeurd[1]?.details).toEqual([expect.stringMatching(/^Regel 3: /)]);
  });

  it('refuses a second werkvorm with the same id', async () => {
    schrijf('a.json', JSON.stringify(werkvorm('goed')));
    schrijf('b.json', JSON.stringify(werkvorm('goed')));
    const { geldig, afgekeurd } = await leesWerkvormen(map);
    expect(geldig).toHaveLength(1);
    expect(afgekeurd[0]?.watGebeurde).toContain('b.json');
  });
});
