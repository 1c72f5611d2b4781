import { describe, expect, it } from 'vitest';
import { leersessie, onbekend, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import { heeftUniekeIds, kanStarten, leegPlan, normaliseer } from './plan.ts';

describe('normaliseer', () => {
  it('leaves a plan that is in order as it is', () => {
    expect(normaliseer(leersessie, tweeGroepen)).toEqual(tweeGroepen);
  });
  it('lets go of a group that was removed', () => {
    const plan = normaliseer(leersessie, { ...tweeGroepen, groepen: tweeGroepen.groepen.slice(1) });
    expect(plan.geleideGroepId).toBeNull();
    expect(plan.deelnemers.map((d) => d.groepId)).toEqual([null, 'B']);
    expect(plan.knooppunten.map((k) => k.groepId)).toEqual([null, null, 'B', 'B']);
  });
  it('lets go of a gespreksleider and a casus that were removed', () => {
    const plan = normaliseer(leersessie, { ...tweeGroepen, deelnemers: tweeGroepen.deelnemers.slice(1), casussen: [] });
    expect(plan.groepen.map((g) => g.gespreksleiderId)).toEqual([null, 'b1']);
    expect(plan.knooppunten.flatMap((k) => k.casusIds)).toEqual([]);
  });
  it('knows no groups where the werkvorm knows none', () => {
    expect(normaliseer({ ...leersessie, groepen: false }, tweeGroepen).groepen).toEqual([]);
  });
});

describe('kanStarten', () => {
  it('needs something to lead, and nothing more', () => {
    expect(kanStarten(leersessie, leegPlan())).toBe(true);
    const alleenRonde = { ...onbekend, agendapunten: onbekend.agendapunten.filter((a) => a.id === 'constructie') };
    expect(kanStarten(alleenRonde, leegPlan())).toBe(false);
    expect(kanStarten(alleenRonde, tweeGroepen)).toBe(true);
  });
});

it('heeftUniekeIds notices an id that is used twice', () => {
  expect(heeftUniekeIds(tweeGroepen)).toBe(true);
  expect(heeftUniekeIds({ ...tweeGroepen, knooppunten: [...tweeGroepen.knooppunten, ...tweeGroepen.knooppunten.slice(0, 1)] })).toBe(false);
});
