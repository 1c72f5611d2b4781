import { afterEach, beforeEach, expect, it } from 'vitest';
import { Leertrajectlaptop } from '../../../tests/materiaal/leertrajectlaptop.ts';
import { Enquetes, enqueteVoorScherm } from './enquetes.ts';

let laptop: Leertrajectlaptop;
let id: string;
beforeEach(async () => {
  laptop = await Leertrajectlaptop.start();
  id = await laptop.leersessie();
});
afterEach(() => laptop.sessies.sluitAlles());

const metCode = (code: string): unknown => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown });
const ingezonden = async (): Promise<readonly (number | null)[]> => (await laptop.enquetes.lees(id)).inzendingen.map(({ cijfer }) => cijfer);
const cijfer = (waarde: number) => ({ antwoorden: {}, cijfer: waarde });

it('is filled in while the session runs and while it is rounded off, not before and not after', async () => {
  await expect(laptop.enquetes.eisInvulbaar(id)).rejects.toEqual(metCode('SESSIE_NIET_TOEGESTAAN'));
  await expect(laptop.enquetes.stuurIn(id, cijfer(1))).rejects.toEqual(metCode('SESSIE_NIET_TOEGESTAAN'));
  await laptop.stuur(id, { type: 'sessie.start' });
  await laptop.enquetes.eisInvulbaar(id);
  expect(await laptop.enquetes.stuurIn(id, cijfer(7))).toBe(1);
  await laptop.stuur(id, { type: 'sessie.sluit' });
  expect(await laptop.enquetes.stuurIn(id, cijfer(8))).toBe(2);
  await laptop.stuur(id, { type: 'sessie.sluit' });
  await expect(laptop.enquetes.eisInvulbaar(id)).rejects.toEqual(metCode('SESSIE_NIET_TOEGESTAAN'));
  expect(await ingezonden()).toEqual([7, 8]);
});

it('loses none of those that come in at once, and is on disk before it says so', async () => {
  await laptop.stuur(id, { type: 'sessie.start' });
  await Promise.all([1, 2, 3, 4, 5].map((waarde) => laptop.enquetes.stuurIn(id, cijfer(waarde))));
  laptop = await laptop.herstart();
  expect(await ingezonden()).toEqual([1, 2, 3, 4, 5]);
});

it('keeps an answer at a place that was drawn, so that the order tells nobody who it was', async () => {
  await laptop.stuur(id, { type: 'sessie.start' });
  const gevraagd: number[] = [];
  const plaatsTussen = (hoogste: number): number => {
    gevraagd.push(hoogste);
    return 0;
  };
  const enquetes = new Enquetes({ sessies: laptop.sessies, nieuwId: () => `i${gevraagd.length}`, plaatsTussen });
  for (const waarde of [1, 2, 3]) await enquetes.stuurIn(id, cijfer(waarde));
  expect(gevraagd).toEqual([0, 1, 2]);
  expect(await ingezonden()).toEqual([3, 2, 1]);
});

it('shows whoever holds the laptop the questions and how many, and nothing of the others', async () => {
  await laptop.stuur(id, { type: 'sessie.start' });
  const vraagId = (await laptop.enquetes.lees(id)).veld.vragen[0]?.id ?? '';
  await laptop.enquetes.stuurIn(id, { antwoorden: { [vraagId]: 'geheim' }, cijfer: 3 });
  const scherm = enqueteVoorScherm(await laptop.enquetes.lees(id));
  expect(scherm).toMatchObject({ onderwerp: 'Hoe voorkomen we dat een jongere drie keer verhuist?', ingevuld: 1, deelnemers: 2 });
  expect(scherm.vragen).toHaveLength(7);
  expect(JSON.stringify(scherm)).not.toMatch(/geheim|WS-2026|Anna|Vrijdagmiddag/);
});

it('takes no answer to a question that it does not ask', async () => {
  await laptop.stuur(id, { type: 'sessie.start' });
  await expect(laptop.enquetes.stuurIn(id, { antwoorden: { verzonnen: 'x' }, cijfer: null })).rejects.toEqual(metCode('SESSIE_NIET_TOEGESTAAN'));
  expect(await ingezonden()).toEqual([]);
});
