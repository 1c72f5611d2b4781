import { describe, expect, it } from 'vitest';
import { antwoordOp, lijst, tekst } from '../../tests/materiaal/proefsessie.ts';
import { leersessie, onbekend, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import { magAntwoord } from './antwoord.ts';
import type { Waarde } from './waarden.ts';

const bron = { plan: tweeGroepen, antwoorden: { 'aanmeren#vangsten': lijst('kabeljauw') } };
const mag = (plek: string, veld: string, waarde: Waarde, per: string | null = null) =>
  magAntwoord(plek.startsWith('aanmeren') || plek.startsWith('per-') || plek.startsWith('netten') || plek.startsWith('afvaren') ? onbekend : leersessie, bron, antwoordOp(plek, veld, per), waarde);
const punten = (...van: readonly string[]): Waarde => ({ soort: 'actiepunten', geen: [], punten: van.map((deelnemerId, i) => ({ id: `p${i}`, deelnemerId, tekst: '', gedeeld: false })) });
const inzending = (id: string, vraag: string, cijfer: number | null = null) => ({ id, antwoorden: { [vraag]: 'x' }, cijfer });

describe('magAntwoord', () => {
  it('takes what fits', () => {
    expect(mag('knooppunten/k1/leren', 'antwoord', lijst('x'))).toBe(true);
    expect(mag('knooppunten/k4/leren', 'antwoord', lijst('x'))).toBe(true);
    expect(mag('terugkoppeling', 'essentie', tekst('x'), 'A')).toBe(true);
  });
  it('refuses a place, field or instance that is not there', () => {
    expect(mag('knooppunten/k9/leren', 'antwoord', lijst('x'))).toBe(false);
    expect(mag('onzin', 'antwoord', lijst('x'))).toBe(false);
    expect(mag('knooppunten/k1/leren', 'onzin', lijst('x'))).toBe(false);
    expect(mag('knooppunten/k1/leren', 'antwoord', lijst('x'), 'A')).toBe(false);
    expect(mag('terugkoppeling', 'essentie', tekst('x'))).toBe(false);
    expect(mag('terugkoppeling', 'essentie', tekst('x'), 'c1')).toBe(false);
  });
  it('refuses another kind of value', () => {
    expect(mag('knooppunten/k1/leren', 'antwoord', tekst('x'))).toBe(false);
    expect(mag('terugkoppeling', 'essentie', lijst('x'), 'A')).toBe(false);
  });
  it('holds a list to its length, and its lines to an id each', () => {
    expect(mag('aanmeren', 'vangsten', lijst('a', 'b', 'c'))).toBe(true);
    expect(mag('aanmeren', 'vangsten', lijst('a', 'b', 'c', 'd'))).toBe(false);
    const dubbel: Waarde = { soort: 'lijst', regels: [0, 1].map(() => ({ id: 'zelfde', tekst: 'x', bron: '', vrijgegeven: false })) };
    expect(mag('aanmeren', 'vangsten', dubbel)).toBe(false);
  });
  it('holds a choice to its options', () => {
    expect(mag('knooppunten/k1/verstoring', 'verstoring', { soort: 'keuze', keuzes: ['conflict'] })).toBe(true);
    expect(mag('knooppunten/k1/verstoring', 'verstoring', { soort: 'keuze', keuzes: [] })).toBe(true);
    expect(mag('knooppunten/k1/verstoring', 'verstoring', { soort: 'keuze', keuzes: ['ruzie'] })).toBe(false);
    expect(mag('knooppunten/k1/verstoring', 'verstoring', { soort: 'keuze', keuzes: ['conflict', 'wettelijk'] })).toBe(false);
    expect(mag('netten/k1/knoop', 'soort', { soort: 'keuze', keuzes: ['plat', 'paal'] })).toBe(true);
    expect(mag('netten/k1/knoop', 'soort', { soort: 'keuze', keuzes: ['plat', 'plat'] })).toBe(false);
  });
  it('holds a scale to its ends', () => {
    const schaal = (waarde: number | null) => mag('per-vangst/r0/wegen', 'gewicht', { soort: 'schaal', waarde });
    expect([schaal(1), schaal(5), schaal(null), schaal(0), schaal(6)]).toEqual([true, true, true, false, false]);
  });
  it('holds rows to their columns: known ones, a choice out of the options, a whole day or none yet', () => {
    const rijen = (...cellen: readonly Readonly<Record<string, string>>[]): Waarde => ({ soort: 'rijen', rijen: cellen.map((c, i) => ({ id: `r${i}`, cellen: c })) });
    const past = (waarde: Waarde) => mag('netten/k1/knoop', 'mazen', waarde);
    expect(past(rijen({ waar: 'voor', knoop: 'plat', sinds: '2026-03-12' }, { waar: '', knoop: '', sinds: '' }))).toBe(true);
    expect(past(rijen({}))).toBe(true);
    expect(past(rijen({ achter: 'x' }))).toBe(false);
    expect(past(rijen({ knoop: 'Platte' }))).toBe(false);
    expect([past(rijen({ sinds: '2026-03' })), past(rijen({ sinds: '12 maart' }))]).toEqual([false, false]);
    expect(past(rijen({}, {}, {}))).toBe(false);
    expect(past({ soort: 'rijen', rijen: [{ id: 'zelfde', cellen: {} }, { id: 'zelfde', cellen: {} }] })).toBe(false);
  });
  it('takes no more actiepunten a person than the werkvorm allows', () => {
    expect(mag('actiepunten', 'punten', punten('a1', 'a1', 'a1', 'b1'))).toBe(true);
    expect(mag('actiepunten', 'punten', punten('a1', 'a1', 'a1', 'a1'))).toBe(false);
  });
  it('takes answers to the questions of the enquête only', () => {
    expect(mag('enquete', 'enquete', { soort: 'enquete', inzendingen: [inzending('i1', 'ervaren', 8)] })).toBe(true);
    expect(mag('enquete', 'enquete', { soort: 'enquete', inzendingen: [inzending('i1', 'onzin')] })).toBe(false);
    expect(mag('enquete', 'enquete', { soort: 'enquete', inzendingen: [inzending('i1', 'ervaren'), inzending('i1', 'ervaren')] })).toBe(false);
  });
});
