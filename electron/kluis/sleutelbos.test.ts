import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Geheugenschijf } from '../../tests/fouten/kluis-geheugenschijf.ts';
import { uitkomst } from '../../tests/fouten/kluis-proef.ts';
import { openKluismap, type Kluismap } from './schijf.ts';
import { Sleutelbos } from './sleutelbos.ts';

const hoofdsleutel = randomBytes(32);
const kluisId = randomBytes(16);
let schijf = new Geheugenschijf();
let map: Kluismap;
beforeEach(async () => {
  schijf = new Geheugenschijf();
  await schijf.maakMap('/sleutels');
  map = await openKluismap(schijf, '/sleutels');
});

describe('the keys of a kluis', () => {
  it('come back from their files, for their own record and kluis only', async () => {
    const sleutelId = await new Sleutelbos({ ring: 1, hoofdsleutel }, kluisId, map, randomBytes).maak('a');
    const bos = new Sleutelbos({ ring: 1, hoofdsleutel }, kluisId, map, randomBytes);
    const [een, twee] = await Promise.all([bos.haal(sleutelId, 'a'), bos.haal(sleutelId, 'a')]);
    expect(een).toHaveLength(32);
    expect(twee).toBe(een);
    expect(await bos.hoortBij(sleutelId)).toEqual({ recordId: 'a', sleutelId });
    expect(await uitkomst(new Sleutelbos({ ring: 1, hoofdsleutel }, kluisId, map, randomBytes).haal(sleutelId, 'b'))).toBe('RECORD_VERWISSELD');
    expect(await uitkomst(new Sleutelbos({ ring: 1, hoofdsleutel }, randomBytes(16), map, randomBytes).haal(sleutelId, 'a'))).toBe('RECORD_BESCHADIGD');
    expect(await uitkomst(bos.haal('0'.repeat(32), 'a'))).toBe('RECORD_BESCHADIGD');
  });

  it('are all zeroed by wis, and differ from each other before it', async () => {
    const bos = new Sleutelbos({ ring: 1, hoofdsleutel }, kluisId, map, randomBytes);
    await bos.maak('a');
    await bos.maak('b');
    const alle = bos.alle();
    expect(new Set(alle.map((sleutel) => sleutel.toString('hex'))).size).toBe(8);
    bos.wis();
    expect(alle.every((sleutel) => sleutel.length === 32 && sleutel.every((byte) => byte === 0))).toBe(true);
  });

  it('are overwritten, durably, before their file is removed', async () => {
    const bos = new Sleutelbos({ ring: 1, hoofdsleutel }, kluisId, map, randomBytes);
    const sleutelId = await bos.maak('a');
    const heel = schijf.inhoud(`/sleutels/${sleutelId}`);
    const stappen: string[] = [];
    schijf.stapper = (stap) => {
      stappen.push(stap);
      if (stap !== 'verwijder') return;
      const anders = schijf.inhoud(`/sleutels/${sleutelId}`);
      expect(anders).toHaveLength(heel.length);
      expect(anders.subarray(-48).equals(heel.subarray(-48))).toBe(false);
    };
    await bos.vernietig(sleutelId);
    expect(stappen.slice(-3)).toEqual(['sync', 'verwijder', 'mapsync']);
    expect(schijf.paden()).toEqual([]);
  });

  it('of a former ring still open what lies under it; what is new lies under the present one', async () => {
    const bos = new Sleutelbos({ ring: 1, hoofdsleutel }, kluisId, map, randomBytes);
    const oud = await bos.maak('a');
    const aad = Buffer.from('deel 1');
    const segment = randomBytes(32);
    const pakket = bos.verpak(segment, aad);
    expect(bos.pakUit(pakket, aad)).toEqual({ sleutel: segment, vanNu: true });
    expect(bos.pakUit(pakket, Buffer.from('deel 2'))).toBeNull();
    const [voor, kop, indexsleutel] = [bos.alle(), bos.kopsleutel, bos.indexsleutel.index];

    const tweede = randomBytes(32);
    bos.beginRing({ ring: 2, hoofdsleutel: tweede });
    expect([bos.ring, bos.heeftOudeRing]).toEqual([2, true]);
    expect(kop.every((byte) => byte === 0)).toBe(true);
    expect(bos.indexsleutels().map(({ index }) => index)).toEqual([bos.indexsleutel.index, indexsleutel]);
    const nieuw = await bos.maak('a');
    expect([await bos.isVanNu(oud, 'a'), await bos.isVanNu(nieuw, 'a')]).toEqual([false, true]);
    expect(bos.pakUit(pakket, aad)).toEqual({ sleutel: segment, vanNu: false });

    // The same as the next opening finds it, and then without what nothing lies under any more.
    const later = new Sleutelbos({ ring: 2, hoofdsleutel: tweede }, kluisId, map, randomBytes, [{ nummer: 1, soort: 'hoofdsleutel', sleutel: hoofdsleutel }]);
    expect([await later.isVanNu(oud, 'a'), await later.isVanNu(nieuw, 'a')]).toEqual([false, true]);
    bos.laatRingenLos();
    expect(bos.heeftOudeRing).toBe(false);
    expect(indexsleutel.every((byte) => byte === 0)).toBe(true);
    expect(bos.pakUit(pakket, aad)).toEqual({ sleutel: segment, vanNu: false });
    const los = new Sleutelbos({ ring: 2, hoofdsleutel: tweede }, kluisId, map, randomBytes, bos.pakketringen());
    expect(await uitkomst(los.haal(oud, 'a'))).toBe('RECORD_BESCHADIGD');
    expect(los.pakUit(pakket, aad)).toEqual({ sleutel: segment, vanNu: false });

    const alle = [...bos.alle(), ...later.alle(), ...los.alle(), ...voor];
    for (const open of [bos, later, los]) open.wis();
    expect(alle.every((sleutel) => sleutel.every((byte) => byte === 0))).toBe(true);
  });
});
