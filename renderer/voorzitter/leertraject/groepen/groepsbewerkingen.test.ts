import { expect, it } from 'vitest';
import type { Sessieplan } from '#shared/domein/sessieplan';
import { stelGroepenVoor } from '#shared/leertraject/groepsvoorstel';
import { leegPlan } from '#shared/werkvormen/plan';
import { metAantalGroepen, metIndeling, metVoorstel } from './groepsbewerkingen.ts';

const plan: Sessieplan = {
  ...leegPlan(),
  deelnemers: ['a', 'b', 'c'].map((id) => ({ id, naam: '', rol: 'wijkcoach', organisatie: '', mandaat: '', groepId: null })),
  knooppunten: [{ id: 'k', titel: 'Vrijdagmiddag', toelichting: '', casusIds: [], groepId: null }],
};
function ids(): () => string {
  let nummer = 0;
  return () => `g${++nummer}`;
}

it('makes groups at the end or takes the last ones away, and leaves nobody in a group that is gone', () => {
  const twee = metAantalGroepen(plan, 2, ids());
  expect([twee.groepen.map(({ naam }) => naam), twee.geleideGroepId]).toEqual([['Groep A', 'Groep B'], 'g1']);
  const vol = { ...twee, deelnemers: twee.deelnemers.map((d) => ({ ...d, groepId: 'g2' })) };
  expect(metAantalGroepen(vol, 1, ids()).deelnemers.map(({ groepId }) => groepId)).toEqual([null, null, null]);
  expect(metAantalGroepen(twee, 2, ids())).toEqual(twee);
});

it('takes a proposal over, and back, without touching what was typed meanwhile', () => {
  const twee = metAantalGroepen(plan, 2, ids());
  const na = metVoorstel(twee, stelGroepenVoor({ ...twee, wensen: [], grootte: 6 }));
  expect(na.deelnemers.every(({ groepId }) => groepId !== null) && na.knooppunten.every(({ groepId }) => groepId !== null)).toBe(true);
  const later = { ...na, onderwerp: 'getypt', deelnemers: [...na.deelnemers, { ...na.deelnemers[0], id: 'd', naam: '', rol: 'ouder', organisatie: '', mandaat: '', groepId: 'g1' }] };
  const terug = metIndeling(later, plan);
  expect(terug).toMatchObject({ onderwerp: 'getypt', groepen: [], geleideGroepId: null });
  expect(terug.deelnemers.map(({ groepId }) => groepId)).toEqual([null, null, null, null]);
});
