import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Deelnemer } from '../domein/sessieplan.ts';
import { alsToelichting, wensantwoorden } from './groepsvoorstel-antwoorden.ts';
import type { Inzendsel, Leertrajectbeeld, Opdracht } from './leertraject.ts';
import { schemaLeertrajectvorm } from './vorm.ts';

const vorm = schemaLeertrajectvorm.parse(JSON.parse(readFileSync(path.join(import.meta.dirname, '../../resources/leertrajecten/leersessie.json'), 'utf8')));
const vraagId = vorm.opdrachten.ouder.vragen.find(({ betekenis }) => betekenis === 'groepswens')?.id ?? '';
const opdracht = (id: string, deelnemerId: string | null): Opdracht => ({ id, nummer: 1, casusId: 'c', rol: 'ouder', naam: '', functie: 'moeder', organisatie: '', deelnemerId, afgezien: '' });
const inzendsel = (opdrachtId: string, tekst: string, deel: Partial<Inzendsel> & { readonly overgeslagen?: boolean } = {}): Inzendsel => {
  const { overgeslagen = false, ...rest } = deel;
  return { id: `i-${opdrachtId}`, opdrachtId, op: 1, via: 'formulier', bestandsnaam: '', geldt: true, antwoorden: { [vraagId]: { overgeslagen, tekst, keuzes: [], gebeurtenissen: [] } }, ...rest };
};
const moeder: Deelnemer = { id: 'd', naam: 'Priscilla', rol: 'ouder', organisatie: '', mandaat: '', groepId: null };
const beeld = (inzendsels: readonly Inzendsel[], wensen: Leertrajectbeeld['inhoud']['wensen'] = []) => ({
  vorm,
  inzendsels,
  inhoud: { opdrachten: [opdracht('o1', 'd'), opdracht('o2', null)], wensen },
});

it('shows what was answered about the groups, with who said it and whether it became a wish', () => {
  const gelezen = wensantwoorden(beeld([inzendsel('o2', 'liever niet met de voogd'), inzendsel('o1', ' niet met de GI\n')]), [moeder]);
  expect(gelezen).toEqual([
    { inzendselId: 'i-o1', tekst: 'niet met de GI', wie: 'Priscilla (ouder)', deelnemerId: 'd', vanGezin: true, verwerkt: false },
    { inzendselId: 'i-o2', tekst: 'liever niet met de voogd', wie: 'moeder', deelnemerId: null, vanGezin: true, verwerkt: false },
  ]);
  const wens = { id: 'w', deelnemerId: 'd', soort: 'niet-met-organisatie', doel: 'GI', vanGezin: true, toelichting: alsToelichting('niet met de GI') } as const;
  expect(wensantwoorden(beeld([inzendsel('o1', 'niet met de GI')], [wens]), [moeder])[0]?.verwerkt).toBe(true);
});

it('does not take two answers in the same words for one', () => {
  const wens = { id: 'w', deelnemerId: 'd', soort: 'niet-met-organisatie', doel: 'GI', vanGezin: true, toelichting: 'niet met de GI' } as const;
  const gelijk = [inzendsel('o1', 'niet met de GI'), inzendsel('o2', 'niet met de GI')];
  const verwerkt = (wensen: readonly (typeof wens)[]): readonly boolean[] => wensantwoorden(beeld(gelijk, wensen), [moeder]).map((antwoord) => antwoord.verwerkt);
  expect([verwerkt([]), verwerkt([wens]), verwerkt([wens, { ...wens }])]).toEqual([[false, false], [true, false], [true, true]]);
});

it('shows nothing of what was left out, left empty or does not count', () => {
  expect(wensantwoorden(beeld([inzendsel('o1', 'x', { overgeslagen: true }), inzendsel('o2', ' ')]), [moeder])).toEqual([]);
  expect(wensantwoorden(beeld([inzendsel('o1', 'x', { geldt: false })]), [moeder])).toEqual([]);
});
