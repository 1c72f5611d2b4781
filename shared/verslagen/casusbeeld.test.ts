import { expect, it } from 'vitest';
import type { Tijdlijnpunt } from '../domein/casus.ts';
import { bouwCasusbeeld, type Casusbeeldgegevens } from './casusbeeld.ts';
import type { Blok } from './model.ts';

const punt = (deel: Partial<Tijdlijnpunt>): Tijdlijnpunt => ({ id: 'p', wanneer: '', tot: '', loopt: false, wat: '', aard: 'neutraal', bron: '', leefgebied: '', andereKijk: [], ...deel });
const gegevens: Casusbeeldgegevens = {
  casus: {
    code: 'WS-2026-001',
    kern: 'Meisje van 14, vrijdagmiddag geen plek.',
    casusbeeld: { situatie: 'Sanne de Vries belde om 15.40 uur.', verloop: 'Eerst dit.\nToen dat.', stemJeugdigeEnOuders: 'Moeder: “Ze vroeg of zij iets fout had gedaan.”', watHielp: '' },
    tijdlijn: [
      punt({ id: 'b', wanneer: '2025-11-14', tot: '2025-11-18', wat: 'Hotel met Marleen Overdijk', aard: 'neutraal', bron: 'Sanne de Vries', andereKijk: [{ id: 'k', tekst: 'Ze was er bang', bron: 'Sanne' }] }),
      punt({ id: 'c', wat: 'Een gesprek' }),
      punt({ id: 'a', wanneer: '2025-11', wat: 'School belt', aard: 'negatief', bron: 'school' }),
      punt({ id: 'leeg', wanneer: '2025', wat: '  ' }),
    ],
    betrokkenen: [],
  },
  regionaam: 'RET Waterstreek',
  onderwerp: 'Drie keer verhuizen, zegt Marleen Overdijk',
  datum: '2026-03-12',
  gemaaktOp: Date.UTC(2026, 2, 1),
  leefgebieden: [],
  namen: {
    deelnemers: [{ id: 'd1', naam: 'Marleen Overdijk', rol: 'wijkcoach', organisatie: 'gemeente Dijkveen', mandaat: '', groepId: null }],
    genoemden: [{ naam: 'Sanne de Vries', rol: 'moeder', organisatie: '' }],
  },
};

function vind<S extends Blok['soort']>(blokken: readonly Blok[], soort: S): Extract<Blok, { soort: S }> {
  const gevonden = blokken.find((blok): blok is Extract<Blok, { soort: S }> => blok.soort === soort);
  if (gevonden === undefined) throw new Error(`No ${soort}`);
  return gevonden;
}

it('is one sheet with the casuscode, the leerthema and the day, pseudonymised', () => {
  const blad = bouwCasusbeeld(gegevens);
  expect(blad).toMatchObject({ vorm: 'bladzijde', titel: 'Casusbeeld WS-2026-001', voet: 'WS-2026-001 · casusbeeld · gepseudonimiseerd' });
  expect(blad.kop.kenmerken).toEqual([
    { naam: 'Leerthema', waarde: 'Drie keer verhuizen, zegt wijkcoach, gemeente Dijkveen' },
    { naam: 'Bijeenkomst', waarde: '12 maart 2026' },
    { naam: 'Regio', waarde: 'RET Waterstreek' },
  ]);
  expect(bouwCasusbeeld({ ...gegevens, onderwerp: '', datum: '', regionaam: '' }).kop.kenmerken).toEqual([]);
});

it('puts roles in the place of names, everywhere', () => {
  const alles = JSON.stringify(bouwCasusbeeld(gegevens));
  expect(alles).not.toMatch(/Sanne|Vries|Marleen|Overdijk/);
  expect(alles).toContain('moeder belde om 15.40 uur.');
  const van = { ...gegevens, namen: { ...gegevens.namen, genoemden: [] } };
  expect(JSON.stringify(bouwCasusbeeld({ ...van, casus: { ...van.casus, betrokkenen: [{ id: 'b', naam: 'Sanne de Vries', rol: 'moeder', organisatie: '', kring: 'gezin', regie: '', mandaat: '' }] } }))).not.toMatch(/Sanne|Vries/);
});

it('tells the timeline in the order of time, by who says so, and what has no date last', () => {
  const { beeld } = vind(bouwCasusbeeld(gegevens).blokken, 'figuur');
  if (beeld.soort !== 'tijdlijn') throw new Error('No timeline');
  expect(beeld.vandaag).toBe('2026-03-01');
  expect(beeld.punten.map(({ id, dag, bron, andereKijk }) => [id, dag, bron, ...andereKijk])).toEqual([
    ['a', 'november 2025', 'school'],
    ['b', '14 november 2025 tot 18 november 2025', 'moeder', 'Ze was er bang (moeder)'],
    ['c', 'Onbekend', 'bron niet genoemd'],
  ]);
  expect(vind(bouwCasusbeeld(gegevens).blokken, 'figuur').alternatief).toMatch(/^Tijdlijn met 3 gebeurtenissen: november 2025, School belt \(belemmerend\);/);
});

it('says so where nothing is known, and leaves an empty timeline out', () => {
  const leeg = bouwCasusbeeld({ ...gegevens, casus: { ...gegevens.casus, kern: '', casusbeeld: { situatie: '', verloop: '', stemJeugdigeEnOuders: '', watHielp: '' }, tijdlijn: [] } });
  expect(JSON.stringify(leeg).match(/Hierover is nog niets bekend\./g)).toHaveLength(4);
  expect(leeg.blokken.map(({ soort }) => soort)).toEqual(['kop', 'alinea', 'kop', 'alinea', 'kolommen']);
});
