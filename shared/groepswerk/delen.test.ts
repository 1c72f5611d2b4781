import { expect, it } from 'vitest';
import { proefContext } from '../../tests/materiaal/groepsbestand.ts';
import { leersessie } from '../../tests/materiaal/werkvormen.ts';
import { deelTerug, deelVoorGroep } from './delen.ts';

it('gives a group its own people, knooppunten and answers, and nothing of another', () => {
  const { plan, stand } = deelVoorGroep(leersessie, proefContext, 'B');
  expect(plan.groepen.map((g) => g.id)).toEqual(['B']);
  expect(plan.geleideGroepId).toBe('B');
  expect(plan.deelnemers.map((d) => d.id)).toEqual(['b1']);
  expect(plan.knooppunten.map((k) => k.id)).toEqual(['k3', 'k4']);
  expect(plan.casussen).toEqual([]);
  expect(Object.keys(stand.antwoorden).toSorted()).toEqual([
    'actiepunten#punten', 'casusbeeld#gemist', 'knooppunten/k3/wat-maakt#antwoord', 'terugkoppeling#essentie@B', 'welkom#aanwezig',
  ]);
  expect(stand.antwoorden['welkom#aanwezig']).toEqual({ soort: 'aanwezigheid', perDeelnemer: { b1: expect.anything() } });
  expect(stand.antwoorden['actiepunten#punten']).toEqual({ soort: 'actiepunten', punten: [], geen: ['b1'] });
  expect(stand.parkeerplaats).toEqual([]);
  expect(stand.voortgang).toEqual({ 'knooppunten/k3/wat-maakt': 'klaar' });
  expect(JSON.stringify([plan, stand])).not.toMatch(/Anna|achterwacht|16 uur|kern van A|WS-2026|iets van groep A/);
});

it('takes along the casussen that its knooppunten refer to, and those alone', () => {
  const { plan, stand } = deelVoorGroep(leersessie, proefContext, 'A');
  expect(plan.casussen.map((c) => c.code)).toEqual(['WS-2026-001', 'WS-2026-002']);
  expect(stand.antwoorden['casusbeeld#tijdlijn@c1']).toBeDefined();
  expect(JSON.stringify([plan, stand])).not.toMatch(/Bram|Wie betaalt|op datum/);
});

it('gives back how far the group came with its own knooppunten, and why it left a shared part out', () => {
  const { plan, stand } = deelVoorGroep(leersessie, proefContext, 'B');
  const eigen = { soort: 'overgeslagen' as const, plek: { agendapuntId: 'knooppunten', itemId: 'k3', stapId: 'leren' }, ontbrak: [], reden: 'geen tijd', op: 1 };
  const gedeeld = { ...eigen, plek: { agendapuntId: 'casusbeeld', itemId: null, stapId: null } };
  const terug = deelTerug({ ...proefContext, plan, ...stand, afwijkingen: [eigen, gedeeld], voortgang: { welkom: 'klaar', 'knooppunten/k4/leren': 'klaar' } });
  expect(terug.voortgang).toEqual({ 'knooppunten/k4/leren': 'klaar' });
  expect(terug.afwijkingen.map((a) => a.reden)).toEqual(['geen tijd', 'Groep B: geen tijd']);
});
