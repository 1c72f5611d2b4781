import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Bladzijde } from '#shared/verslagen/model';
import { Leertrajectlaptop } from '../../../tests/materiaal/leertrajectlaptop.ts';
import { opdrachtVoor } from '../../../tests/materiaal/opdrachten.ts';
import { invulling } from '../../../tests/materiaal/proefsessie.ts';

let laptop: Leertrajectlaptop;
let id: string;
beforeEach(async () => {
  laptop = await Leertrajectlaptop.start();
  id = await laptop.leersessie();
});
afterEach(() => laptop.sessies.sluitAlles());

const tekst = (model: Bladzijde | null | undefined): string => JSON.stringify(model ?? '');

/** The page of this casus; null when there is nothing of it here. */
async function casusbeeld(van: Leertrajectlaptop, sessieId: string, casusId: string): Promise<Bladzijde | null> {
  const bron = await van.bladen.bron(sessieId);
  const casus = bron.casussen.find((elk) => elk.id === casusId);
  return casus === undefined ? null : van.bladen.casusbeeldmodel(bron, casus, van.nu);
}

it('makes the casusbeeld of each chosen casus that is here, without the names of who was asked', async () => {
  await laptop.metOpdrachten(id, [opdrachtVoor(1)]);
  await laptop.casussen.wijzig('c1', (casus) => ({ ...casus, kern: 'Tarik Benhaddou en Anna belden vier plekken.' }));
  const beeld = tekst(await casusbeeld(laptop, id, 'c1'));
  expect(beeld).toContain('belden vier plekken');
  expect(beeld).not.toContain('Benhaddou');
  await laptop.casussen.vernietig('c2');
  expect((await laptop.bladen.bron(id)).casussen.map(({ code }) => code)).toEqual(['WS-2026-001']);
  expect((await laptop.bladen.vanSessie(id)).map(({ code }) => code)).toEqual(['WS-2026-001']);
});

it('reads on the second laptop what came along, and nothing else of a casus', async () => {
  const daar = await Leertrajectlaptop.start();
  await laptop.casussen.wijzig('c1', (casus) => ({ ...casus, kern: 'Vier keer gebeld.' }));
  const { bytes } = await laptop.groepswerk.maakGroepsbestand({ sessieId: id, groepId: 'A', wachtzin: 'zeven blauwe emmers bij de molen', verlooptOp: '2026-03-20' });
  const { sessieId } = await daar.groepswerk.neemAan(bytes, 'zeven blauwe emmers bij de molen');
  const gelezen = await daar.bladen.vanSessie(sessieId);
  expect(gelezen.map(({ code, kern }) => [code, kern])).toEqual([['WS-2026-001', 'Vier keer gebeld.'], ['WS-2026-002', '']]);
  expect(Object.keys(gelezen[0] ?? {}).toSorted()).toEqual(['casusbeeld', 'code', 'id', 'kern', 'tijdlijn']);
  expect(tekst(await casusbeeld(daar, sessieId, 'c1'))).toContain('Vier keer gebeld.');
  await daar.sessies.sluitAlles();
});

it('makes a page with actiepunten for who has any, with only their own', async () => {
  const punt = (nummer: number, deelnemerId: string) => ({ id: `p${nummer}`, deelnemerId, tekst: `punt van ${deelnemerId}`, gedeeld: false });
  expect(laptop.bladen.actiepuntenmodel(await laptop.bladen.bron(id), 'b1', 0)).toBeNull();
  await laptop.stuur(id, { type: 'sessie.start' }, invulling('actiepunten', 'punten', { soort: 'actiepunten', punten: [punt(1, 'b1')], geen: [] }));
  const bron = await laptop.bladen.bron(id);
  expect(tekst(laptop.bladen.actiepuntenmodel(bron, 'b1', 0))).toContain('punt van b1');
  expect(laptop.bladen.actiepuntenmodel(bron, 'a1', 0)).toBeNull();
});
