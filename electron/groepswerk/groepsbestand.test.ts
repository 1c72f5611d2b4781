import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { OntwarFout } from '#shared/contract/fouten';
import { proefGroepsbestand, proefTerugbestand } from '../../tests/materiaal/groepsbestand.ts';
import { leidAfHier } from '../kluis/cryptografie/afleiding.ts';
import { WEGWERPPROFIEL } from '../kluis/omgeving.ts';
import { leesGroepsbestand, schrijfGroepsbestand, type Groepsomgeving } from './groepsbestand.ts';
import { BLOK, MAX_BESTAND, maakVoorblad, VERSIE } from './omhulsel.ts';
import { leesTerugbestand, nieuweSleutel, schrijfTerugbestand } from './terugbestand.ts';

const WACHTZIN = 'vier losse paarden op zolder';
const VANDAAG = '2026-03-12';
const SLEUTEL = nieuweSleutel(randomBytes);
const licht: Groepsomgeving = { sleutelafleiding: leidAfHier, profiel: WEGWERPPROFIEL, klok: () => 0, toeval: randomBytes };

const schrijf = (inhoud = proefGroepsbestand) => schrijfGroepsbestand(inhoud, WACHTZIN, licht);
const lees = (bytes: Uint8Array, { wachtzin = WACHTZIN, vandaag = VANDAAG } = {}) => leesGroepsbestand(bytes, wachtzin, vandaag, licht);
const leesTerug = (bytes: Uint8Array, vandaag = VANDAAG) => leesTerugbestand(bytes, (id) => (id === 'uitgifte1' ? SLEUTEL : null), vandaag);

async function fout(doe: () => unknown): Promise<readonly [string, string]> {
  try {
    await doe();
  } catch (oorzaak) {
    if (oorzaak instanceof OntwarFout) return [oorzaak.fout.code, oorzaak.fout.watGebeurde];
    throw oorzaak;
  }
  return ['', 'gelezen'];
}

describe('a group file', () => {
  it('is read as it was written', async () => {
    expect(await lees(await schrijf())).toEqual(proefGroepsbestand);
  });

  it('has nothing in clear but its parameters, a length that tells little, and other bytes each time', async () => {
    const een = await schrijf();
    const ander = await schrijf({ ...proefGroepsbestand, plan: { ...proefGroepsbestand.plan, onderwerp: 'kort' } });
    expect(een.toString('latin1')).not.toMatch(/Bram|Terp|uitgifte1|Wie betaalt/);
    expect(een.length).toBe(ander.length);
    expect((een.length - 40 - 12 - 16) % BLOK).toBe(0);
    expect((await schrijf()).subarray(40).equals(een.subarray(40))).toBe(false);
  });

  it('opens with its own wachtzin alone, which has to be strong', async () => {
    const bytes = await schrijf();
    expect((await fout(() => lees(bytes, { wachtzin: 'vier losse paarden op zolde' })))[0]).toBe('WACHTZIN_ONJUIST');
    expect((await fout(() => schrijfGroepsbestand(proefGroepsbestand, 'welkom123', licht)))[0]).toBe('WACHTZIN_TE_ZWAK');
  });

  it('opens up to and with its last day, and not while the clock is set back', async () => {
    const bytes = await schrijf();
    expect((await lees(bytes, { vandaag: '2026-03-26' })).groepId).toBe('B');
    expect(await fout(() => lees(bytes, { vandaag: '2026-03-27' }))).toEqual(['BESTAND_VERLOPEN', 'Dit groepsbestand is verlopen.']);
    expect((await fout(() => lees(bytes, { vandaag: '2026-03-11' })))[1]).toContain('klok');
  });

  it('says of every other file what it is', async () => {
    const bytes = await schrijf();
    const nieuwer = Buffer.concat([maakVoorblad('groep', VERSIE + 1), bytes.subarray(16)]);
    const kluis = Buffer.concat([Buffer.from('ONTWARKLR'), Buffer.alloc(100)]);
    const gevallen: readonly (readonly [Uint8Array, string, string])[] = [
      [Buffer.alloc(0), 'BESTAND_ONGELDIG', 'leeg'],
      [Buffer.from('%PDF-1.7\n'.padEnd(2_000)), 'BESTAND_VREEMD', 'PDF'],
      [Buffer.from('PK\u0003\u0004 iets anders'), 'BESTAND_VREEMD', 'niet door Ontwar'],
      [kluis, 'BESTAND_VREEMD', 'kluis'],
      [schrijfTerugbestand(proefTerugbestand, SLEUTEL, randomBytes), 'BESTAND_VREEMD', 'teruggeeft'],
      [nieuwer, 'VERSIE_TE_NIEUW', 'nieuwere'],
      [bytes.subarray(0, 5), 'BESTAND_ONGELDIG', 'beschadigd'],
      [bytes.subarray(0, bytes.length - 1), 'BESTAND_ONGELDIG', 'beschadigd'],
      [Buffer.alloc(MAX_BESTAND + 1), 'BESTAND_TE_GROOT', 'groter'],
    ];
    for (const [bestand, code, woord] of gevallen) expect(await fout(() => lees(bestand))).toEqual([code, expect.stringContaining(woord)]);
  });

  it('never asks more work than a kluis may', async () => {
    const bytes = await schrijf();
    bytes.writeUInt32BE(4_000_000, 16);
    expect((await fout(() => lees(bytes)))[0]).toBe('BESTAND_ONGELDIG');
  });
});

describe('a file that comes back', () => {
  const bytes = schrijfTerugbestand(proefTerugbestand, SLEUTEL, randomBytes);

  it('is read with the key that went along', () => {
    expect(leesTerug(bytes)).toEqual(proefTerugbestand);
  });

  it('is refused when it is of no group of this leersessie, of the other kind, changed, or too late', async () => {
    const vreemd = schrijfTerugbestand({ ...proefTerugbestand, uitgifteId: 'ander' }, SLEUTEL, randomBytes);
    expect(await fout(() => leesTerug(vreemd))).toEqual(['BESTAND_VREEMD', expect.stringContaining('hoort niet bij')]);
    const groep = await schrijf();
    expect(await fout(() => leesTerug(groep))).toEqual(['BESTAND_VREEMD', expect.stringContaining('begint')]);
    const anders = Buffer.from(bytes);
    anders[200] = (anders[200] ?? 0) ^ 1;
    expect((await fout(() => leesTerug(anders)))[0]).toBe('BESTAND_ONGELDIG');
    expect((await fout(() => leesTerug(bytes, '2026-03-27')))[0]).toBe('BESTAND_VERLOPEN');
  });
});
