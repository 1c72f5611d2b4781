import { describe, expect, it } from 'vitest';
import { lijst, plekUit } from '../../tests/materiaal/proefsessie.ts';
import { leersessie, onbekend, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import { allePlekken, invoergroep, itemsVan, plekBestaat, plekkenInVolgorde, planminuten, soortPlek, stapVan, veldenVan } from './plekken.ts';
import type { Ronde, Werkvorm } from './schema.ts';
import type { Plek } from './sessie.ts';
import { plekSleutel } from './sleutels.ts';

const bron = { plan: tweeGroepen, antwoorden: {} };
const rondeVan = (werkvorm: Werkvorm, id: string): Ronde => {
  const ronde = werkvorm.agendapunten.find((a) => a.id === id);
  if (ronde?.soort !== 'ronde') throw new Error(id);
  return ronde;
};
/** Items and agendapunten of places, each once, in order. */
const vakken = (plekken: readonly Plek[]) => [...new Set(plekken.map((p) => p.itemId ?? p.agendapuntId))];

describe('itemsVan', () => {
  it('knooppunten, with the group that has them', () => {
    expect(itemsVan(leersessie, bron, rondeVan(leersessie, 'knooppunten')).map((i) => [i.id, i.groepId])).toEqual([['k1', 'A'], ['k2', 'A'], ['k3', 'B'], ['k4', 'B']]);
  });
  it('a group that is no longer there is nobody', () => {
    const plan = { ...tweeGroepen, groepen: tweeGroepen.groepen.slice(0, 1) };
    expect(itemsVan(leersessie, { plan, antwoorden: {} }, rondeVan(leersessie, 'knooppunten')).map((i) => i.groepId)).toEqual(['A', 'A', null, null]);
  });
  it('casussen by their code', () => {
    expect(itemsVan(onbekend, bron, rondeVan(onbekend, 'constructie')).map((i) => i.titel)).toEqual(['WS-2026-001', 'WS-2026-002']);
  });
  it('the lines of a field, without the empty ones', () => {
    const antwoorden = { 'aanmeren#vangsten': lijst('kabeljauw', '  ', 'schol') };
    expect(itemsVan(onbekend, { plan: tweeGroepen, antwoorden }, rondeVan(onbekend, 'per-vangst'))).toEqual([
      { id: 'r0', titel: 'kabeljauw', groepId: null },
      { id: 'r2', titel: 'schol', groepId: null },
    ]);
    expect(itemsVan(onbekend, bron, rondeVan(onbekend, 'per-vangst'))).toEqual([]);
  });
});

describe('the walk', () => {
  it('goes along the led group only, all steps of an item before the next', () => {
    const wandeling = plekkenInVolgorde(leersessie, bron);
    expect(vakken(wandeling)).toEqual(['welkom', 'casusbeeld', 'k1', 'k2', 'terugkoppeling', 'actiepunten', 'enquete', 'afsluiting']);
    expect(wandeling.filter((p) => p.itemId === 'k1').map((p) => p.stapId)).toEqual(['wat-maakt', 'elementen', 'leren', 'helpen', 'verstoring', 'niveau']);
  });
  it('goes along all knooppunten when no group is led', () => {
    const plan = { ...tweeGroepen, geleideGroepId: null };
    expect(vakken(plekkenInVolgorde(leersessie, { plan, antwoorden: {} }))).toContain('k4');
  });
  it('has the other group beside it', () => {
    expect(vakken(allePlekken(leersessie, bron))).toContain('k3');
    expect(soortPlek(leersessie, bron, plekUit('knooppunten/k3/leren'))).toBe('invoer');
    expect(invoergroep(leersessie, bron, plekUit('knooppunten/k3/leren'))).toBe('B');
    expect(invoergroep(leersessie, bron, plekUit('knooppunten/k1/leren'))).toBeNull();
  });
  it('passes over an empty ronde, and what is not required and gets no minutes', () => {
    const plan = { ...tweeGroepen, geleideGroepId: null };
    expect(vakken(plekkenInVolgorde(onbekend, { plan, antwoorden: {} }))).toEqual(['aanmeren', 'c1', 'c2', 'k1', 'k2', 'k3', 'k4', 'afvaren']);
    const zonder = { ...plan, minuten: { netten: 0, 'netten/k2': 5, aanmeren: 0 } };
    expect(vakken(plekkenInVolgorde(onbekend, { plan: zonder, antwoorden: {} }))).toEqual(['aanmeren', 'c1', 'c2', 'k2', 'afvaren']);
    expect(soortPlek(onbekend, { plan: zonder, antwoorden: {} }, plekUit('netten/k1/knoop'))).toBe('weggelaten');
  });
});

describe('a place', () => {
  it.each([
    ['welkom', true],
    ['knooppunten/k4/niveau', true],
    ['knooppunten/k9/niveau', false],
    ['knooppunten/k1/onzin', false],
    ['knooppunten', false],
    ['welkom/k1/leren', false],
    ['onzin', false],
  ])('%s exists: %s', (plek, verwacht) => {
    expect(plekBestaat(leersessie, bron, plekUit(plek))).toBe(verwacht);
  });
  it('has the step of its ronde', () => {
    expect(stapVan(leersessie, plekUit('knooppunten/k1/leren'))?.titel).toBe('Wat leren we hiervan?');
    expect(stapVan(leersessie, plekUit('onzin'))).toBeUndefined();
  });
  it('has a field per casus once for each, with its code', () => {
    const velden = veldenVan(leersessie, bron, plekUit('casusbeeld'));
    expect(velden.map((v) => [v.veld.id, v.antwoordplek.perId, v.kop])).toEqual([
      ['tijdlijn', 'c1', 'WS-2026-001'],
      ['tijdlijn', 'c2', 'WS-2026-002'],
      ['gemist', null, ''],
    ]);
  });
  it('has a key that no other place has', () => {
    const sleutels = allePlekken(leersessie, bron).map(plekSleutel);
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });
});

it('planminuten takes the minutes of the item, else of the ronde, else of the werkvorm', () => {
  const ronde = rondeVan(leersessie, 'knooppunten');
  expect(planminuten(tweeGroepen, ronde, 'k1')).toBe(25);
  const plan = { ...tweeGroepen, minuten: { knooppunten: 20, 'knooppunten/k2': 12 } };
  expect(planminuten(plan, ronde, 'k1')).toBe(20);
  expect(planminuten(plan, ronde, 'k2')).toBe(12);
});
