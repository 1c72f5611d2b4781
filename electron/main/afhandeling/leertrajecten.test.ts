import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { legeLeertrajectinhoud } from '#shared/leertraject/leeg';
import { bijlageId, leertrajectId } from '#shared/leertraject/leertraject';
import { leegPlan } from '#shared/werkvormen/plan';
import { Leertrajectlaptop } from '../../../tests/materiaal/leertrajectlaptop.ts';
import { opdrachtVoor } from '../../../tests/materiaal/opdrachten.ts';
import { proefvorm } from '../../../tests/materiaal/proefformulier.ts';
import { Leertrajecten } from './leertrajecten.ts';

let laptop: Leertrajectlaptop;
let id: string;
beforeEach(async () => {
  laptop = await Leertrajectlaptop.start();
  id = await laptop.leersessie();
});
afterEach(() => laptop.sessies.sluitAlles());

const INHOUD = { ...legeLeertrajectinhoud(), opdrachten: [opdrachtVoor(1), opdrachtVoor(2)], laatsteNummer: 2, reageerVoor: '2026-03-05' };
const metCode = (code: string): unknown => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown });

describe('what lies around a leersessie', () => {
  it('is empty at first, with the questions of its werkvorm, and nothing is saved for looking', async () => {
    expect(await laptop.leertrajecten.lees(id)).toMatchObject({ sessieId: id, vorm: proefvorm, inhoud: legeLeertrajectinhoud(), ontvangen: null });
    expect(laptop.schijf.ids('leertraject')).toEqual([]);
    expect(laptop.leertrajecten.lijst()).toEqual([]);
  });

  it('is kept, also after the app was started again, with a line for lists in which no name stands', async () => {
    await laptop.leertrajecten.bewaar(id, INHOUD);
    laptop = await laptop.herstart();
    expect((await laptop.leertrajecten.lees(id)).inhoud).toEqual(INHOUD);
    expect(laptop.leertrajecten.lijst()).toMatchObject([{ sessieId: id, opdrachtIds: ['op-1', 'op-2'], gevraagd: 0, beantwoord: 0, reageerVoor: '2026-03-05' }]);
    expect(JSON.stringify(laptop.schijf.lijst('leertraject').map(({ regel }) => regel))).not.toContain('Benhaddou');
  });

  it('never gives a number out again', async () => {
    await laptop.leertrajecten.bewaar(id, INHOUD);
    await laptop.leertrajecten.bewaar(id, { ...INHOUD, opdrachten: [], laatsteNummer: 0 });
    expect((await laptop.leertrajecten.lees(id)).inhoud.laatsteNummer).toBe(2);
  });

  it('loses neither of two changes at once', async () => {
    await Promise.all([
      laptop.leertrajecten.bewaar(id, INHOUD),
      laptop.leertrajecten.wijzig(id, (oud) => ({ ...oud, enquetes: ['e1'] })),
      laptop.leertrajecten.wijzig(id, (oud) => ({ ...oud, wachtwoorden: ['geheim'] })),
    ]);
    expect(await laptop.leertrajecten.lees(id)).toMatchObject({ inhoud: INHOUD, enquetes: ['e1'], wachtwoorden: ['geheim'] });
  });

  it.each([
    ['an opdracht', { ...INHOUD, opdrachten: [opdrachtVoor(1), opdrachtVoor(2, { id: 'op-1' })] }],
    ['a number', { ...INHOUD, opdrachten: [opdrachtVoor(1), opdrachtVoor(1, { id: 'op-2' })] }],
    ['a candidate', { ...INHOUD, kandidaten: [1, 2].map(() => ({ casusId: 'c1', oordelen: {}, afgewezen: false, reden: '' })) }],
  ])('refuses %s that is there twice', async (_wat, inhoud) => {
    await expect(laptop.leertrajecten.bewaar(id, inhoud)).rejects.toEqual(metCode('BERICHT_ONGELDIG'));
    expect(laptop.schijf.ids('leertraject')).toEqual([]);
  });

  it('writes nothing that it could not read again, and stands as it was when saving fails', async () => {
    await laptop.leertrajecten.bewaar(id, INHOUD);
    await expect(laptop.leertrajecten.wijzig(id, (oud) => ({ ...oud, enquetes: ['geen kenmerk!'] }))).rejects.toEqual(metCode('BERICHT_ONGELDIG'));
    laptop.schijf.vol.add('leertraject');
    await expect(laptop.leertrajecten.wijzig(id, (oud) => ({ ...oud, enquetes: ['e1'] }))).rejects.toEqual(metCode('SCHIJF_VOL'));
    expect((await laptop.leertrajecten.lees(id)).enquetes).toEqual([]);
  });

  it('does not exist for a werkvorm that asks nothing beforehand, nor for a session that is gone', async () => {
    const zonder = new Leertrajecten({ opslag: laptop.schijf, sessies: laptop.sessies, vormen: [], nu: () => 0 });
    await expect(zonder.lees(id)).rejects.toEqual(metCode('LEERTRAJECT_NIET_TOEGESTAAN'));
    await expect(laptop.leertrajecten.lees('weg')).rejects.toEqual(metCode('NIET_GEVONDEN'));
  });

  it('is refused and left as it is when a newer Ontwar saved it, or when it is no leertraject', async () => {
    await laptop.leertrajecten.bewaar(id, INHOUD);
    for (const [inhoud, code] of [[{ versie: 2, sessieId: id }, 'VERSIE_TE_NIEUW'], [{ versie: 1 }, 'RECORD_BESCHADIGD']] as const) {
      await laptop.schijf.bewaar({ id: leertrajectId(id), soort: 'leertraject', inhoud, regel: {} });
      const voor = laptop.schijf.schijf.get(leertrajectId(id));
      laptop.leertrajecten.herlees();
      await expect(laptop.leertrajecten.lees(id)).rejects.toEqual(metCode(code));
      await expect(laptop.leertrajecten.bewaar(id, INHOUD)).rejects.toEqual(metCode(code));
      expect(laptop.schijf.schijf.get(leertrajectId(id))).toBe(voor);
    }
  });
});

describe('destroying', () => {
  const bijlage = (stuk: string, sessieId: string) => ({ id: bijlageId(stuk), soort: 'bijlage', inhoud: { versie: 1, base64: '' }, regel: { soort: 'bijlage', sessieId } }) as const;

  it('takes the files that wait along, and nothing writes it anew', async () => {
    await laptop.leertrajecten.bewaar(id, INHOUD);
    const { id: ander } = await laptop.sessies.maak({ werkvormId: 'leersessie', plan: leegPlan() });
    await laptop.schijf.bewaar(bijlage('p1', id));
    await laptop.schijf.bewaar(bijlage('p2', ander));
    const weg = laptop.leertrajecten.vernietig(id);
    await expect(laptop.leertrajecten.bewaar(id, INHOUD)).rejects.toEqual(metCode('NIET_GEVONDEN'));
    await weg;
    expect(laptop.schijf.ids('leertraject')).toEqual([]);
    expect(laptop.schijf.ids('bijlage')).toEqual([bijlageId('p2')]);
  });

  it('can be asked of a session of which nothing was prepared, and undone when the session stays', async () => {
    await laptop.leertrajecten.vernietig(id);
    await expect(laptop.leertrajecten.lees(id)).rejects.toEqual(metCode('NIET_GEVONDEN'));
    laptop.leertrajecten.blijft(id);
    expect((await laptop.leertrajecten.lees(id)).inhoud).toEqual(legeLeertrajectinhoud());
  });

  it('clears a file that no line tells of when the leertraject is read', async () => {
    await laptop.leertrajecten.bewaar(id, INHOUD);
    await laptop.schijf.bewaar(bijlage('wees', id));
    laptop = await laptop.herstart();
    await laptop.leertrajecten.lees(id);
    expect(laptop.schijf.ids('bijlage')).toEqual([]);
  });
});
