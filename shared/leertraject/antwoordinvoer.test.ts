import { describe, expect, it } from 'vitest';
import { antwoordOp, isBeantwoord, verschillendeVragen, zetAntwoord, zetGebeurtenis, zetOptie } from './antwoordinvoer.ts';
import type { Opdrachtvraag } from './vorm.ts';

const basis = { vraag: 'Wat gebeurde er?', hulp: '', naar: null, betekenis: null };
const tekst: Opdrachtvraag = { ...basis, id: 't', soort: 'tekst', regels: 3 };
const vinkjes: Opdrachtvraag = { ...basis, id: 'v', soort: 'vinkjes', opties: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] };
const keuze: Opdrachtvraag = { ...basis, id: 'k', soort: 'keuze', opties: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] };
const rijen: Opdrachtvraag = { ...basis, id: 'g', soort: 'gebeurtenissen', rijen: 5 };

describe('typing in an answer', () => {
  it('ticks more boxes, and chooses one', () => {
    const beide = zetOptie(zetOptie({}, vinkjes, 'a', true), vinkjes, 'b', true);
    expect(antwoordOp(beide, 'v').keuzes).toEqual(['a', 'b']);
    expect(antwoordOp(zetOptie(beide, vinkjes, 'a', false), 'v').keuzes).toEqual(['b']);
    expect(antwoordOp(zetOptie(zetOptie({}, keuze, 'a', true), keuze, 'b', true), 'k').keuzes).toEqual(['b']);
  });

  it('keeps rows in between that are emptied, and drops them at the end', () => {
    const twee = zetGebeurtenis(zetGebeurtenis({}, 'g', 0, { wat: 'verhuisd' }), 'g', 1, { wanneer: 'maart' });
    expect(antwoordOp(twee, 'g').gebeurtenissen).toHaveLength(2);
    expect(antwoordOp(zetGebeurtenis(twee, 'g', 0, { wat: '' }), 'g').gebeurtenissen.map(({ wanneer }) => wanneer)).toEqual(['', 'maart']);
    expect(antwoordOp(zetGebeurtenis(twee, 'g', 1, { wanneer: '' }), 'g').gebeurtenissen).toHaveLength(1);
  });

  it('keeps what was typed under a box that says it is left out', () => {
    const eerst = zetAntwoord({}, 't', { tekst: 'half' });
    expect(antwoordOp(zetAntwoord(eerst, 't', { overgeslagen: true }), 't')).toEqual({ overgeslagen: true, tekst: 'half', keuzes: [], gebeurtenissen: [] });
  });
});

it('knows what was answered', () => {
  expect(isBeantwoord(tekst, antwoordOp({}, 't'))).toBe(false);
  expect(isBeantwoord(tekst, antwoordOp(zetAntwoord({}, 't', { overgeslagen: true }), 't'))).toBe(true);
  expect(isBeantwoord(keuze, antwoordOp(zetOptie({}, keuze, 'a', true), 'k'))).toBe(true);
  expect(isBeantwoord(rijen, antwoordOp({}, 'g'))).toBe(false);
});

it('finds the questions to which two answers differ', () => {
  const een = zetAntwoord(zetOptie({}, vinkjes, 'a', true), 't', { tekst: 'vrijdag' });
  const ander = zetAntwoord(zetOptie({}, vinkjes, 'a', true), 't', { tekst: 'zaterdag' });
  expect([...verschillendeVragen([tekst, vinkjes, keuze], een, ander)]).toEqual(['t']);
  expect(verschillendeVragen([tekst], een, zetAntwoord({}, 't', { tekst: 'vrijdag ' })).size).toBe(0);
});
