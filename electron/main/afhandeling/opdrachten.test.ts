import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Formuliermodel } from '#shared/leertraject/formulier';
import { Leertrajectlaptop } from '../../../tests/materiaal/leertrajectlaptop.ts';
import { opdrachtVoor } from '../../../tests/materiaal/opdrachten.ts';

let laptop: Leertrajectlaptop;
let id: string;
beforeEach(async () => {
  laptop = await Leertrajectlaptop.start();
  id = await laptop.leersessie();
  await laptop.metOpdrachten(id, [opdrachtVoor(1), opdrachtVoor(2, { casusId: 'c2', rol: 'ouder' }), opdrachtVoor(3, { casusId: 'weg' })]);
});
afterEach(() => laptop.sessies.sluitAlles());

const metCode = (code: string): unknown => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown });
const modelVan = (bytes: Uint8Array): Formuliermodel => JSON.parse(Buffer.from(bytes).toString().split('\n', 2)[1] ?? '') as Formuliermodel;
const antwoord = (tekst: string) => ({ verhaal: { overgeslagen: false, tekst, keuzes: [], gebeurtenissen: [] } });

describe('the forms', () => {
  it('are made with the code of casus and assignment, and hold no name', async () => {
    const formulieren = await laptop.opdrachten.formulieren(id, ['op-2', 'op-1', 'op-2'], '');
    expect(formulieren.map(({ opdrachtId, code, naam }) => [opdrachtId, code, naam])).toEqual([
      ['op-2', 'WS-2026-002, opdracht 2', '2026-03-12 WS-2026-002 opdracht 2 ouder.pdf'],
      ['op-1', 'WS-2026-001, opdracht 1', '2026-03-12 WS-2026-001 opdracht 1 professional.pdf'],
    ]);
    const modellen = await Promise.all(formulieren.map(async ({ maak }) => modelVan(await maak())));
    expect(modellen[0]?.kenmerk).toMatchObject({ soort: 'opdracht', id: 'op-2' });
    expect(JSON.stringify(modellen)).not.toMatch(/Benhaddou|Anna|Bram/);
  });

  it.each(['op-3', 'bestaat-niet'])('are not made of what is gone: %s', async (opdrachtId) => {
    await expect(laptop.opdrachten.formulieren(id, ['op-1', opdrachtId], '')).rejects.toEqual(metCode('NIET_GEVONDEN'));
  });

  it('are noted with their reminders, and a reminder only of who got one', async () => {
    await expect(laptop.opdrachten.herinnerd(id, ['op-1'])).rejects.toEqual(metCode('LEERTRAJECT_NIET_TOEGESTAAN'));
    await laptop.opdrachten.noteerVerzonden(id, [{ opdrachtId: 'op-1', bestandsnaam: 'een.pdf' }]);
    await laptop.opdrachten.herinnerd(id, ['op-1']);
    await laptop.opdrachten.noteerVerzonden(id, [{ opdrachtId: 'op-1', bestandsnaam: 'een (2).pdf' }]);
    expect((await laptop.leertrajecten.lees(id)).verzonden).toEqual({ 'op-1': { op: laptop.nu, bestandsnaam: 'een (2).pdf', herinnerdOp: [laptop.nu] } });
  });

  it('of the enquête have an id of their own, numbered on from those that were made before', async () => {
    const eerste = await laptop.opdrachten.enqueteformulieren(id, 2, '');
    await laptop.opdrachten.noteerEnquetes(id, eerste.map(({ id: formulier }) => formulier));
    const tweede = await laptop.opdrachten.enqueteformulieren(id, 1, '');
    expect([...eerste, ...tweede].map(({ naam }) => naam)).toEqual(['2026-03-12 enquete 01.pdf', '2026-03-12 enquete 02.pdf', '2026-03-12 enquete 03.pdf']);
    expect(new Set([...eerste, ...tweede].map(({ id: formulier }) => formulier)).size).toBe(3);
    await expect(laptop.opdrachten.enqueteformulieren(id, 499, '')).rejects.toEqual(metCode('LEERTRAJECT_NIET_TOEGESTAAN'));
  });
});

describe('answers', () => {
  it('that are typed in take the place of what was typed in before, and are the ones that are read', async () => {
    await laptop.opdrachten.typIn(id, 'op-1', antwoord('eerst'));
    const [eerste] = (await laptop.leertrajecten.lees(id)).inzendsels;
    await laptop.opdrachten.typIn(id, 'op-1', antwoord('beter'));
    expect((await laptop.leertrajecten.lees(id)).inzendsels).toMatchObject([{ id: eerste?.id, via: 'telefoon', geldt: true, antwoorden: { verhaal: { tekst: 'beter' } } }]);
    expect(laptop.leertrajecten.lijst()).toMatchObject([{ gevraagd: 1, beantwoord: 1 }]);
  });

  it('are refused for an assignment that is gone or a question that was not asked', async () => {
    await expect(laptop.opdrachten.typIn(id, 'weg', antwoord('x'))).rejects.toEqual(metCode('NIET_GEVONDEN'));
    await expect(laptop.opdrachten.typIn(id, 'op-1', { verzonnen: antwoord('x').verhaal })).rejects.toEqual(metCode('BERICHT_ONGELDIG'));
    await expect(laptop.opdrachten.kiesInzendsel(id, 'weg')).rejects.toEqual(metCode('NIET_GEVONDEN'));
    await expect(laptop.opdrachten.gooiInzendselWeg(id, 'weg')).rejects.toEqual(metCode('NIET_GEVONDEN'));
    expect((await laptop.leertrajecten.lees(id)).inzendsels).toEqual([]);
  });
});
