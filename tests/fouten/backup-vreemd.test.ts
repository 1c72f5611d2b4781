import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { maakBackup } from '../../electron/kluis/backup/maken.ts';
import { plekVan } from '../../electron/kluis/backup/plek.ts';
import { leesStand, schrijfStand, type Stand } from '../../electron/kluis/backup/standbestand.ts';
import { leesOverzicht, leesStandbestand, zoekStand } from '../../electron/kluis/backup/standen.ts';
import { Terugleesschijf } from '../../electron/kluis/backup/terugleesschijf.ts';
import { zetAllesTerug } from '../../electron/kluis/backup/terugzetten.ts';
import type { Kenmerken } from '../../electron/kluis/bestanden.ts';
import type { Kluis } from '../../electron/kluis/kluis.ts';
import { deel, KLUISMAP, maakOp, maakProefkluis, nieuweSchijf, STICK } from './backup-proef.ts';
import { Geheugenschijf } from './kluis-geheugenschijf.ts';
import { MET_WACHTZIN, proefomgeving, uitkomst } from './kluis-proef.ts';

/* A folder with backups that somebody else can write in: who has only that folder changes nothing unseen, and stops nothing for ever. */

interface Opstelling {
  readonly schijf: Geheugenschijf;
  readonly kluis: Kluis;
  readonly standId: string;
  readonly standpad: string;
  readonly stand: Stand;
}

async function opstelling(): Promise<Opstelling> {
  const schijf = nieuweSchijf(new Geheugenschijf());
  const { kluis } = await maakProefkluis(schijf);
  for (const id of ['c1', 'c2']) await kluis.bewaar({ id, soort: 'casus', inhoud: { tekst: id }, regel: { code: id } });
  const { standId } = await maakOp(schijf, kluis);
  const [standpad = ''] = deel(schijf, 'standen');
  const stand = leesStand(schijf.inhoud(standpad));
  if (typeof stand === 'string') throw new Error(stand);
  return { schijf, kluis, standId, standpad, stand };
}

function zetTerug(schijf: Geheugenschijf, standId: string): Promise<unknown> {
  const { signal } = new AbortController();
  return uitkomst(zetAllesTerug({ bestanden: schijf, gekozen: STICK, standId, geheim: MET_WACHTZIN, kluismap: KLUISMAP, omgeving: proefomgeving({ bestanden: schijf }), meld: () => undefined, signaal: signal }));
}

/** Puts a file there as somebody else would. */
async function zetNeer(schijf: Geheugenschijf, pad: string, bytes: Buffer): Promise<void> {
  await (await schijf.maak(pad)).sluit();
  schijf.zetInhoud(pad, bytes);
}

describe('a list that somebody without the key wrote', () => {
  it.each<readonly [string, (stand: Stand) => Stand]>([
    ['leaves out a record', (stand) => ({ ...stand, bestanden: stand.bestanden.filter(({ pad }) => !pad.startsWith('records/c1')) })],
    ['says the same', (stand) => stand],
  ])('is refused: it %s', async (_wat, anders) => {
    const { schijf, kluis, standId, standpad, stand } = await opstelling();
    await kluis.sluit();
    schijf.zetInhoud(standpad, schrijfStand(anders(stand), randomBytes(32)));
    const voor = schijf.inhoud(`${KLUISMAP}/kop`);
    expect(await zetTerug(schijf, standId)).toBe('BACKUP_ONVOLLEDIG');
    expect(schijf.inhoud(`${KLUISMAP}/kop`).equals(voor)).toBe(true);
  });

  it.each(['../kop', 'records/../../kop', '/etc/passwd', 'a/b/c', '.tmp-x', 'records/.ssh', 'records\\x', 'records/c1.1\n', 'C:x', ''])('with the path %j is no list', async (pad) => {
    const { kluis, stand } = await opstelling();
    await kluis.sluit();
    const [eerste] = stand.bestanden;
    if (eerste === undefined) throw new Error('There is a file.');
    expect(leesStand(schrijfStand({ ...stand, bestanden: [eerste] }, randomBytes(32)))).toMatchObject({ nummer: 1 });
    expect(leesStand(schrijfStand({ ...stand, bestanden: [{ ...eerste, pad }] }, randomBytes(32)))).toBe('beschadigd');
  });

  it('is none when it is of another kluis, or has another number than its name', async () => {
    const { schijf, kluis, stand, standpad } = await opstelling();
    const plek = plekVan(schijf, STICK, kluis.kluisId);
    const naam = standpad.slice(standpad.lastIndexOf('/') + 1);
    await kluis.sluit();
    for (const anders of [{ kluisId: 'f'.repeat(32) }, { nummer: 2 }, { nummer: 10 }]) {
      schijf.zetInhoud(standpad, schrijfStand({ ...stand, ...anders }, randomBytes(32)));
      expect(await leesStandbestand(plek, naam)).toBe('beschadigd');
    }
    expect((await zoekStand(schijf, STICK, `${kluis.kluisId}-../../x`)).stand).toBe('weg');
  });

  it('with the highest number there can be stops the next backup in the open, and loses none', async () => {
    const { schijf, kluis, stand, standpad } = await opstelling();
    const nummer = 999_999_999_999_999;
    await zetNeer(schijf, standpad.replace(/[^/]*$/, `${nummer}-00000000`), schrijfStand({ ...stand, nummer }, randomBytes(32)));
    const voor = schijf.paden();
    expect(await uitkomst(maakOp(schijf, kluis))).toBe('SCHRIJVEN_MISLUKT');
    expect(schijf.paden()).toEqual(voor);
    await kluis.sluit();
  });
});

/** A disk on which one file is a device: it has no length, and reading it never ends. */
class MetApparaat extends Geheugenschijf {
  apparaat = '';
  lengte = 0;
  override async kenmerken(pad: string): Promise<Kenmerken> {
    return pad === this.apparaat ? { isMap: false, lengte: this.lengte, op: 0 } : super.kenmerken(pad);
  }
  /** A file that takes its name takes its place. */
  override async hernoem(van: string, naar: string): Promise<void> {
    await super.hernoem(van, naar);
    if (naar === this.apparaat) this.apparaat = '';
  }
  override lees(pad: string): Promise<Buffer> {
    return pad === this.apparaat ? Promise.reject(new Error('This would never end.')) : super.lees(pad);
  }
}

describe('what is no file', () => {
  async function metApparaat(): Promise<Opstelling & { readonly schijf: MetApparaat }> {
    const schijf = new MetApparaat();
    nieuweSchijf(schijf);
    const { kluis } = await maakProefkluis(schijf);
    await kluis.bewaar({ id: 'c1', soort: 'casus', inhoud: 'x', regel: null });
    const { standId } = await maakOp(schijf, kluis);
    const [standpad = ''] = deel(schijf, 'standen');
    const stand = leesStand(schijf.inhoud(standpad));
    if (typeof stand === 'string') throw new Error(stand);
    return { schijf, kluis, standId, standpad, stand };
  }

  it('is not read as a part: not to put it back, and not to look whether it is still good', async () => {
    const { schijf, kluis, standId } = await metApparaat();
    for (const pad of deel(schijf, 'delen')) {
      schijf.apparaat = pad;
      expect(await zetTerug(schijf, standId)).toBe('BACKUP_ONVOLLEDIG');
      await schijf.verwijder(`${KLUISMAP}/pogingen`).catch(() => undefined);
    }
    for (let keer = 0; keer < 17; keer += 1) await maakOp(schijf, kluis);
    await kluis.sluit();
  });

  it.each([0, 1_000_000_000])('is not read as a list when it is %i bytes long', async (lengte) => {
    const { schijf, kluis, standpad } = await metApparaat();
    schijf.apparaat = standpad;
    schijf.lengte = lengte;
    expect(await leesOverzicht(plekVan(schijf, STICK, kluis.kluisId))).toMatchObject({ standen: [], beschadigd: [expect.any(String)] });
    await kluis.sluit();
  });
});

it('a part that was changed is not there, for who opens a generation too', async () => {
  const { schijf, kluis, stand } = await opstelling();
  const plek = plekVan(schijf, STICK, kluis.kluisId);
  const record = stand.bestanden.find(({ pad }) => pad.startsWith('records/c1'));
  const stukpad = `${plek.delen}/${record?.hash ?? ''}`;
  schijf.zetInhoud(stukpad, Buffer.from(schijf.inhoud(stukpad).map((byte, plaats) => (plaats === 60 ? byte ^ 1 : byte))));
  const terug = await Terugleesschijf.open(plek, stand);
  await expect(terug.lees(`${terug.map}/${record?.pad ?? ''}`)).rejects.toMatchObject({ code: 'ENOENT' });
  await kluis.sluit();
});

it('nothing is destroyed while it is copied, and the key that signs is zeroed after', async () => {
  const { schijf, kluis } = await opstelling();
  const sleutels: Buffer[] = [];
  let laatLos = (): void => undefined;
  const bezig = kluis.voorBackup(async ({ sleutel, sleutelBij }) => {
    const kop = schijf.inhoud(`${KLUISMAP}/kop`);
    const bij = sleutelBij(kop);
    if (bij === null) throw new Error('This is the header of this moment.');
    expect(bij.equals(sleutel)).toBe(true);
    for (const plaats of [0, 30, kop.length - 40]) expect(sleutelBij(Buffer.from(kop.map((byte, hier) => (hier === plaats ? byte ^ 1 : byte))))).toBeNull();
    sleutels.push(sleutel, bij);
    await new Promise<void>((klaar) => {
      laatLos = klaar;
    });
  });
  await new Promise((klaar) => setTimeout(klaar, 20));
  const voor = schijf.paden().filter((pad) => pad.includes('/sleutels/'));
  const weg = kluis.vernietig('c1');
  await new Promise((klaar) => setTimeout(klaar, 20));
  expect(schijf.paden().filter((pad) => pad.includes('/sleutels/'))).toEqual(voor);
  expect(sleutels.every((sleutel) => sleutel.some((byte) => byte !== 0))).toBe(true);
  laatLos();
  await Promise.all([bezig, weg]);
  expect(schijf.paden().filter((pad) => pad.includes('/sleutels/'))).toHaveLength(voor.length - 1);
  expect(sleutels).toHaveLength(2);
  expect(sleutels.every((sleutel) => sleutel.every((byte) => byte === 0))).toBe(true);
  await kluis.sluit();
});

it('a header that somebody changed on the disk of the kluis goes into no backup', async () => {
  const { schijf, kluis } = await opstelling();
  const pad = `${KLUISMAP}/kop`;
  const voor = schijf.inhoud(pad);
  schijf.zetInhoud(pad, Buffer.from(voor.map((byte, plaats) => (plaats === 40 ? byte ^ 1 : byte))));
  const { signal } = new AbortController();
  const { toeval, nu } = proefomgeving();
  const opdracht = { map: STICK, bestanden: schijf, toeval, nu, bewaar: { generaties: 9, dagen: 9 }, verwacht: true, meld: () => undefined, signaal: signal };
  expect(await uitkomst(kluis.voorBackup((bron) => maakBackup({ ...opdracht, bron })))).toBe('LEZEN_MISLUKT');
  expect(deel(schijf, 'standen')).toHaveLength(1);
  schijf.zetInhoud(pad, voor);
  await kluis.sluit();
});
