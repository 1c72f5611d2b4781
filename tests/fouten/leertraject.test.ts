import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GelezenFormulier } from '../../shared/leertraject/formulier.ts';
import { bijlageId } from '../../shared/leertraject/leertraject.ts';
import type { SessieOpdracht } from '../../shared/werkvormen/sessie.ts';
import { leesOogstrecord } from '../../electron/main/afhandeling/oogstboek.ts';
import { alsBestand, Leertrajectlaptop } from '../materiaal/leertrajectlaptop.ts';
import { opdrachtVoor } from '../materiaal/opdrachten.ts';
import { invulling } from '../materiaal/proefsessie.ts';

/*
 * What takes two records of the kluis: a returned file with the line that tells of it, and a leersessie with what it handed on. A
 * kill at any save and a full disk at any of them leave neither half of it.
 */

let laptop: Leertrajectlaptop;
let id: string;
beforeEach(async () => {
  laptop = await Leertrajectlaptop.start();
  id = await laptop.leersessie();
  await laptop.metOpdrachten(id, [opdrachtVoor(1)]);
});
afterEach(() => laptop.sessies.sluitAlles());

/** Lets the n-th save from here fail, and all that follow: who is dead writes nothing. @returns how many there were */
function faalBij(n: number, fout: () => Error): () => number {
  let bewaard = 0;
  laptop.schijf.voorBewaren = () => {
    if ((bewaard += 1) >= n) throw fout();
  };
  return () => bewaard;
}

const KAPOT: GelezenFormulier = { soort: 'kapot' };
const leesIn = (): Promise<unknown> => laptop.postbus.leesIn(id, 'terug.pdf', alsBestand(KAPOT));

/** Every file that waits can be opened, and no file is there that does not wait. */
async function verwachtHelePost(aantal: number): Promise<void> {
  const { post } = await laptop.leertrajecten.lees(id);
  expect(post).toHaveLength(aantal);
  for (const { id: stuk } of post) await laptop.postbus.bestand(id, stuk);
  expect(laptop.schijf.ids('bijlage').toSorted()).toEqual(post.map((stuk) => bijlageId(stuk.id)).toSorted());
}

describe('a returned file that waits for somebody', () => {
  it('is there wholly or not at all after a kill at any save', async () => {
    let gedood = 0;
    for (let n = 1; ; n += 1) {
      faalBij(n, () => new Error('kill'));
      const gelukt = await leesIn().then(() => true, () => false);
      laptop = await laptop.herstart();
      await verwachtHelePost(gelukt ? 1 : 0);
      if (gelukt) break;
      gedood += 1;
    }
    // The file, and the line that tells of it.
    expect(gedood).toBe(2);
  });

  it('is not read in on a disk that is full at any save, and says so; later it is', async () => {
    for (const vol of ['bijlage', 'leertraject']) {
      laptop.schijf.vol.add(vol);
      await expect(leesIn()).rejects.toMatchObject({ fout: { code: 'SCHIJF_VOL' } });
      laptop.schijf.vol.clear();
      await verwachtHelePost(0);
    }
    await leesIn();
    await verwachtHelePost(1);
  });

  it('is taken away wholly or not at all after a kill at any save', async () => {
    await leesIn();
    const stuk = async (): Promise<string> => (await laptop.leertrajecten.lees(id)).post[0]?.id ?? '';
    faalBij(1, () => new Error('kill'));
    await expect(laptop.postbus.gooiWeg(id, await stuk())).rejects.toThrow('kill');
    laptop = await laptop.herstart();
    await verwachtHelePost(1);
    await laptop.postbus.gooiWeg(id, await stuk());
    laptop = await laptop.herstart();
    await verwachtHelePost(0);
  });
});

const AFSPRAAK = { id: 'a1', wat: 'Rooster delen met de crisisdienst', wie: 'wijkcoach', voor: '2026-04-01', mandaat: '' };
const OPPAKKEN: SessieOpdracht = invulling('knooppunten/k1/niveau', 'oppakken', { soort: 'afspraken', afspraken: [AFSPRAAK] });
const SLUIT: SessieOpdracht = { type: 'sessie.sluit' };

async function verwachtOpvolging(wie: string): Promise<void> {
  expect((await laptop.leertrajecten.lees(id)).opvolging).toMatchObject([{ id: 'a1', wat: AFSPRAAK.wat, wie, status: 'open', knooppunt: 'Vrijdagmiddag' }]);
  expect(laptop.leertrajecten.lijst()).toMatchObject([{ opvolgdagen: ['2026-04-01'] }]);
  // Who it was handed to is told, and does not stand in the index.
  expect(await laptop.leertrajecten.overzicht()).toMatchObject([{ opvolging: [{ id: 'a1', wat: AFSPRAAK.wat, wie, opDag: '2026-04-01' }] }]);
  expect(JSON.stringify(laptop.leertrajecten.lijst())).not.toContain(wie);
  expect((await leesOogstrecord(laptop.schijf)).nu.sessieIds).toEqual([]);
}

describe('closing a leersessie', () => {
  beforeEach(() => laptop.stuur(id, { type: 'sessie.start' }, OPPAKKEN, SLUIT));

  it('brings what it handed on to the follow-up, and tells the window', async () => {
    await laptop.stuur(id, SLUIT);
    await verwachtOpvolging('wijkcoach');
    expect(laptop.gemeld).toMatchObject([{ sessieId: id, opvolging: [{ id: 'a1' }] }]);
  });

  it('brings it anew when it was opened again, and keeps what was noted since', async () => {
    await laptop.stuur(id, SLUIT);
    await laptop.leertrajecten.wijzig(id, (oud) => ({ ...oud, opvolging: oud.opvolging.map((punt) => ({ ...punt, uitkomst: 'gebeld' })) }));
    const anders = invulling('knooppunten/k1/niveau', 'oppakken', { soort: 'afspraken', afspraken: [{ ...AFSPRAAK, wie: 'jeugdbeschermer' }] });
    await laptop.stuur(id, { type: 'sessie.heropen' }, anders, SLUIT);
    await verwachtOpvolging('jeugdbeschermer');
    expect((await laptop.leertrajecten.lees(id)).opvolging[0]?.uitkomst).toBe('gebeld');
  });

  it('is followed up at the next opening of the kluis after a kill at any save', async () => {
    let gedood = 0;
    for (let n = 1; ; n += 1) {
      const bewaard = faalBij(n, () => new Error('kill'));
      const gelukt = await laptop.stuur(id, SLUIT).then(() => true, () => false);
      const alle = bewaard() < n;
      laptop = await laptop.herstart();
      const fase = laptop.sessies.lijst().find((sessie) => sessie.id === id)?.regel.fase;
      if (gelukt) expect(fase).toBe('afgesloten');
      if (fase === 'afgesloten') await verwachtOpvolging('wijkcoach');
      else expect((await laptop.leertrajecten.lees(id)).opvolging).toEqual([]);
      if (alle) break;
      gedood += 1;
      // The next one begins anew.
      if (fase === 'afgesloten') await laptop.stuur(id, { type: 'sessie.heropen' });
      await laptop.leertrajecten.wijzig(id, (oud) => ({ ...oud, opvolging: [] }));
    }
    // The note beforehand, the session, the follow-up, and the note that it is done.
    expect(gedood).toBe(4);
  });

  it('says so on a full disk, and does it when the session is opened again', async () => {
    laptop.schijf.vol.add('leertraject');
    await expect(laptop.stuur(id, SLUIT)).rejects.toMatchObject({ fout: { code: 'SCHIJF_VOL', watGebeurde: expect.stringContaining('opvolging') as unknown } });
    laptop.schijf.vol.clear();
    await laptop.boek.haalIn(id);
    await verwachtOpvolging('wijkcoach');
  });
});
