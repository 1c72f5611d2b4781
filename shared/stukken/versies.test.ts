import { expect, it } from 'vitest';
import { stukBestandsnaam, codeVan, verslagsoort } from '../verslagen/bestandsnaam.ts';
import type { Bladzijde } from '../verslagen/model.ts';
import type { Stukversie } from './stuk.ts';
import { laatstVertrokken, metVersienummer, metWaarmerk, volgendeVersie, waarmerk } from './versies.ts';

const HASH = '4f2a9c1d0b7e55aa'.padEnd(64, '0');
const versie = (nummer: number, anders: Partial<Stukversie> = {}): Stukversie => ({ versie: nummer, status: 'concept', op: 1, hash: HASH, inhoud: '{}', zendingen: [], ...anders });
const zending = { op: 1, vorm: 'pdf', metWachtwoord: false, bestandsnaam: '', ontvangers: [] } as const;
const blad = (voet: string): Bladzijde => ({ vorm: 'bladzijde', taal: 'nl-NL', titel: '', voet, gemaaktOp: 1, kop: { soortnaam: '', titel: '', kenmerken: [] }, blokken: [] });

it('numbers on from whatever was higher', () => {
  expect(volgendeVersie({ versies: [] })).toBe(1);
  expect(volgendeVersie({ versies: [] }, 3)).toBe(4);
  expect(volgendeVersie({ versies: [versie(5), versie(6)] }, 3)).toBe(7);
});

it('knows which version somebody has: one that was sent, or is vastgesteld', () => {
  expect(laatstVertrokken({ versies: [versie(1)] })).toBeNull();
  // Of what was destroyed with a casus nothing can be told.
  expect(laatstVertrokken({ versies: [versie(1, { zendingen: [zending], inhoud: '' })] })).toBeNull();
  expect(laatstVertrokken({ versies: [versie(1, { zendingen: [zending] }), versie(2)] })?.versie).toBe(1);
  expect(laatstVertrokken({ versies: [versie(1, { zendingen: [zending] }), versie(2, { status: 'vastgesteld' })] })?.versie).toBe(2);
});

it('puts the beginning of the hash at the foot, on one line', () => {
  expect(waarmerk(HASH)).toBe('4f2a 9c1d 0b7e 55aa');
  expect(metWaarmerk(blad('WS-2026-019 · Vastgesteld, versie 3'), HASH).voet).toBe('WS-2026-019 · Vastgesteld, versie 3 · 4f2a 9c1d 0b7e 55aa');
  const lang = metWaarmerk(blad(`${'Een lang onderwerp '.repeat(10)} · Vastgesteld, versie 12 · gepseudonimiseerd`), HASH).voet;
  expect(lang.length).toBeLessThanOrEqual(105);
  expect(lang).toContain('… · Vastgesteld, versie 12 · gepseudonimiseerd · 4f2a');
});

it('says on a sheet which version it is, once', () => {
  expect(metVersienummer(blad('WS-2026-019 · casusbeeld'), 'casusbeeld', 2).voet).toBe('WS-2026-019 · casusbeeld · werkversie, versie 2');
  expect(metVersienummer(blad('concept, versie 2'), 'gezinsversie', 2).voet).toBe('concept, versie 2');
});

it('names every file by one pattern, without a name of anybody', () => {
  const delen = { soort: 'verslag' as const, dag: '2026-03-19', code: codeVan({ casussen: [{ id: 'c', code: 'WS-2026-019' }] }), wat: verslagsoort({ id: 'doorbraak', naam: 'Doorbraakoverleg (IPW)' }) };
  expect(stukBestandsnaam(delen, { versie: 2, status: 'concept' }, 'pdf')).toBe('2026-03-19_WS-2026-019_verslag-doorbraakoverleg_v2_concept.pdf');
  for (const soort of ['casusbeeld', 'actiepunten', 'regie'] as const) expect(stukBestandsnaam({ ...delen, soort, wat: soort }, { versie: 2, status: 'concept' }, 'html')).toBe(`2026-03-19_WS-2026-019_${soort}_v2_werkversie.html`);
  expect(verslagsoort({ id: 'doorbraak', naam: 'Doorbraak/overleg: (IPW)' })).toBe('verslag-doorbraak-overleg');
  expect(verslagsoort({ id: 'doorbraak', naam: '(IPW)' })).toBe('verslag-doorbraak');
  expect(stukBestandsnaam({ ...delen, dag: '', code: codeVan({ casussen: [{ id: 'a', code: 'WS-2026-1' }, { id: 'b', code: 'TW-2026-2' }] }) }, { versie: 1, status: 'vastgesteld' }, 'html')).toBe('WS-TW_verslag-doorbraakoverleg_v1_vastgesteld.html');
});
