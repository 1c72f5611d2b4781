import { beforeAll, expect, it } from 'vitest';
import { leersessie } from '../../tests/materiaal/werkvormen.ts';
import { voorbeeldcontext } from '../../tests/materiaal/voorbeeldverslag.ts';
import type { Sessiecontext } from '../werkvormen/sessie.ts';
import { bouwActiepunten, deelnemersMetActiepunten } from './actiepunten.ts';

let context: Sessiecontext;
beforeAll(async () => {
  const gelezen = await voorbeeldcontext();
  const [een, twee] = gelezen.context.plan.deelnemers;
  if (een === undefined || twee === undefined) throw new Error('The example has participants');
  const punten = [
    { id: 'p1', deelnemerId: een.id, tekst: 'Ik bel Tarik Benhaddou.', gedeeld: false },
    { id: 'p2', deelnemerId: twee.id, tekst: 'Ik schrijf het op.', gedeeld: true },
    { id: 'p3', deelnemerId: een.id, tekst: 'Ik vraag het na.', gedeeld: true },
    { id: 'p4', deelnemerId: een.id, tekst: '  ', gedeeld: true },
  ];
  const sleutel = Object.keys(gelezen.context.antwoorden).find((naam) => gelezen.context.antwoorden[naam]?.soort === 'actiepunten') ?? '';
  context = { ...gelezen.context, antwoorden: { ...gelezen.context.antwoorden, [sleutel]: { soort: 'actiepunten', punten, geen: [] } } };
});
const blad = (nummer: number) => bouwActiepunten(leersessie, context, context.plan.deelnemers[nummer]?.id ?? '', { regionaam: 'RET Waterstreek', gemaaktOp: 0, genoemden: [] });

it('has only the points of this participant, shared or not', () => {
  const vragen = blad(0)?.blokken.flatMap((blok) => (blok.soort === 'vraag' ? [blok.vraag] : []));
  expect(vragen).toEqual(['Ik bel wijkcoach, gemeente Dijkveen, lokaal team.', 'Ik vraag het na.']);
  expect(blad(2)).toBeNull();
  expect(bouwActiepunten(leersessie, context, 'onbekend', { regionaam: '', gemaaktOp: 0, genoemden: [] })).toBeNull();
});

it('knows the participant by code alone', () => {
  expect(blad(0)).toMatchObject({ vorm: 'bladzijde', titel: 'Mijn actiepunten, deelnemer A1', kop: { soortnaam: 'Voor deelnemer A1', titel: 'Mijn actiepunten' } });
  const alles = JSON.stringify(blad(0));
  for (const { naam } of context.plan.deelnemers) expect(alles).not.toContain(naam);
  expect(alles).not.toContain('Ik schrijf het op.');
});

it('lists who has points, in the order of the plan', () => {
  expect(deelnemersMetActiepunten(leersessie, context).map(({ code, aantal, deelnemer }) => [code, aantal, deelnemer.naam])).toEqual([
    ['A1', 2, 'Marleen Overdijk'],
    ['A2', 1, 'Tarik Benhaddou'],
  ]);
});
