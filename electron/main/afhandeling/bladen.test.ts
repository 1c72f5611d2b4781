import { afterEach, beforeEach, expect, it } from 'vitest';
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

const metCode = (code: string): unknown => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown });
const tekst = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

it('makes the casusbeeld of each chosen casus that is here, without the names of who was asked', async () => {
  await laptop.metOpdrachten(id, [opdrachtVoor(1)]);
  await laptop.casussen.wijzig('c1', (casus) => ({ ...casus, kern: 'Tarik Benhaddou en Anna belden vier plekken.' }));
  const { pdf, bestandsnaam, bladzijden } = await laptop.bladen.casusbeeld(id, 'c1');
  expect([bestandsnaam, bladzijden]).toEqual(['2026-03-12 WS-2026-001 casusbeeld.pdf', 1]);
  expect(tekst(pdf)).toContain('belden vier plekken');
  expect(tekst(pdf)).not.toContain('Benhaddou');
  await laptop.casussen.vernietig('c2');
  expect((await laptop.bladen.casusbeelden(id, '')).map(({ naam }) => naam)).toEqual([bestandsnaam]);
  expect((await laptop.bladen.vanSessie(id)).map(({ code }) => code)).toEqual(['WS-2026-001']);
  await expect(laptop.bladen.casusbeeld(id, 'c2')).rejects.toEqual(metCode('NIET_GEVONDEN'));
});

it('reads on the second laptop what came along, and nothing else of a casus', async () => {
  const daar = await Leertrajectlaptop.start();
  await laptop.casussen.wijzig('c1', (casus) => ({ ...casus, kern: 'Vier keer gebeld.' }));
  const { bytes } = await laptop.groepswerk.maakGroepsbestand({ sessieId: id, groepId: 'A', wachtzin: 'zeven blauwe emmers bij de molen', verlooptOp: '2026-03-20' });
  const { sessieId } = await daar.groepswerk.neemAan(bytes, 'zeven blauwe emmers bij de molen');
  const gelezen = await daar.bladen.vanSessie(sessieId);
  expect(gelezen.map(({ code, kern }) => [code, kern])).toEqual([['WS-2026-001', 'Vier keer gebeld.'], ['WS-2026-002', '']]);
  expect(Object.keys(gelezen[0] ?? {}).toSorted()).toEqual(['casusbeeld', 'code', 'id', 'kern', 'tijdlijn']);
  expect(tekst((await daar.bladen.casusbeeld(sessieId, 'c1')).pdf)).toContain('Vier keer gebeld.');
  await daar.sessies.sluitAlles();
});

it('makes a page with actiepunten for who has any, with only their own', async () => {
  const punt = (nummer: number, deelnemerId: string) => ({ id: `p${nummer}`, deelnemerId, tekst: `punt van ${deelnemerId}`, gedeeld: false });
  expect(await laptop.bladen.alleActiepunten(id, '')).toEqual([]);
  await laptop.stuur(id, { type: 'sessie.start' }, invulling('actiepunten', 'punten', { soort: 'actiepunten', punten: [punt(1, 'b1')], geen: [] }));
  const [blad, ...meer] = await laptop.bladen.alleActiepunten(id, '');
  expect(meer).toEqual([]);
  expect(blad?.naam).toMatch(/^2026-03-12 leersessie WS actiepunten deelnemer-B\d\.pdf$/);
  expect(tekst((await blad?.maak()) ?? new Uint8Array())).toContain('punt van b1');
  await expect(laptop.bladen.actiepunten(id, 'a1')).rejects.toEqual(metCode('NIET_GEVONDEN'));
});
