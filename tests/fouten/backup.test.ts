import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leesStanden } from '../../electron/kluis/backup/standen.ts';
import { zetAllesTerug, type Terugzetopdracht } from '../../electron/kluis/backup/terugzetten.ts';
import { rondTerugzettenAf } from '../../electron/kluis/backup/halfteruggezet.ts';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { OntwarFout } from '../../shared/contract/fouten.ts';
import { inhoudVan, KLUISMAP, maakOp, deel, STICK, maakProefkluis, nieuweSchijf } from './backup-proef.ts';
import { Geheugenschijf, Systeemfout } from './kluis-geheugenschijf.ts';
import { logregel } from '../materiaal/logboekproef.ts';
import { dobbel, MET_WACHTZIN, proefomgeving, uitkomst, WACHTZIN } from './kluis-proef.ts';

/* Backups on a disk on which every operation can fail, and on which a power cut loses what was not made durable. */

const casus = (id: string, tekst: string): Parameters<Kluis['bewaar']>[0] => ({ id, soort: 'casus', inhoud: { tekst }, regel: { code: id } });

function zetTerug(schijf: Geheugenschijf, standId: string, anders: Partial<Terugzetopdracht> = {}): ReturnType<typeof zetAllesTerug> {
  const { signal } = new AbortController();
  const omgeving = proefomgeving({ bestanden: schijf });
  return zetAllesTerug({ bestanden: schijf, gekozen: STICK, standId, geheim: MET_WACHTZIN, kluismap: KLUISMAP, omgeving, meld: () => undefined, signaal: signal, ...anders });
}

/** What a power cut left of the count of attempts makes nobody wait here. */
async function openOp(schijf: Geheugenschijf, geheim: Parameters<typeof Kluis.open>[1] = MET_WACHTZIN): Promise<Kluis> {
  await schijf.verwijder(`${KLUISMAP}/pogingen`).catch(() => undefined);
  return Kluis.open(KLUISMAP, geheim, proefomgeving({ bestanden: schijf }));
}

async function standen(schijf: Geheugenschijf): ReturnType<typeof leesStanden> {
  return leesStanden(schijf, STICK, null);
}

/** The disk of a new laptop with this stick in it. */
async function nieuweLaptop(schijf: Geheugenschijf): Promise<Geheugenschijf> {
  const nieuw = nieuweSchijf(new Geheugenschijf());
  for (const pad of schijf.paden().filter((ander) => ander.startsWith(`${STICK}/`))) {
    const [map, naam] = [pad.slice(0, pad.lastIndexOf('/')), pad.slice(pad.lastIndexOf('/') + 1)];
    for (let diep = STICK.length; diep !== -1; diep = map.indexOf('/', diep + 1)) {
      const op = map.indexOf('/', diep + 1);
      await nieuw.maakMap(op === -1 ? map : map.slice(0, op));
      if (op === -1) break;
    }
    await (await nieuw.maak(join(map, naam))).sluit();
    nieuw.zetInhoud(pad, schijf.inhoud(pad));
  }
  return nieuw;
}

describe('a backup', () => {
  it('holds what the kluis held, generation by generation, on a new laptop and with the herstelcode', async () => {
    const schijf = nieuweSchijf(new Geheugenschijf());
    const { kluis, herstelcode } = await maakProefkluis(schijf);
    const toen: Awaited<ReturnType<typeof inhoudVan>>[] = [];
    for (let keer = 1; keer <= 4; keer += 1) {
      await kluis.bewaar(casus(`c${keer}`, `eerste tekst ${keer}`));
      await kluis.bewaar(casus('c1', `stand ${keer}`));
      if (keer === 3) await kluis.vernietig('c2');
      toen.push(await inhoudVan(kluis));
      await maakOp(schijf, kluis);
    }
    await kluis.sluit();
    const lijst = (await standen(schijf)).toReversed();
    expect(lijst.map(({ heel }) => heel)).toEqual([true, true, true, true]);
    for (const [plaats, { id }] of lijst.entries()) {
      const laptop = await nieuweLaptop(schijf);
      const geheim = plaats % 2 === 0 ? MET_WACHTZIN : ({ soort: 'herstelcode', geheim: herstelcode } as const);
      expect(await zetTerug(laptop, id, { geheim })).toEqual({ apartgezet: null });
      const terug = await openOp(laptop, geheim);
      expect(await inhoudVan(terug)).toEqual(toen[plaats]);
      expect(await terug.schade()).toEqual([]);
      await terug.sluit();
    }
  });

  it('writes only what is new', async () => {
    const schijf = nieuweSchijf(new Geheugenschijf());
    const { kluis } = await maakProefkluis(schijf);
    for (let nummer = 0; nummer < 20; nummer += 1) await kluis.bewaar(casus(`c${nummer}`, 'x'));
    const eerste = await maakOp(schijf, kluis);
    await kluis.bewaar(casus('c3', 'y'));
    const gelezen: string[] = [];
    schijf.stapper = (stap, pad) => void (stap === 'lees' && pad.startsWith(`${KLUISMAP}/records`) && gelezen.push(pad));
    const tweede = await maakOp(schijf, kluis);
    expect(eerste.nieuw).toBeGreaterThan(40);
    expect(tweede.nieuw).toBeLessThanOrEqual(4);
    // What lies there is read again in turns: a sixteenth each time.
    expect(gelezen.filter((pad) => pad.includes('c3'))).toHaveLength(1);
    expect(gelezen.length).toBeLessThan(12);
    await kluis.sluit();
  });

  it('keeps so many generations and throws away what none of them uses', async () => {
    const schijf = nieuweSchijf(new Geheugenschijf());
    const { kluis } = await maakProefkluis(schijf);
    await kluis.bewaar(casus('weg', 'wat straks vernietigd is'));
    for (let keer = 0; keer < 5; keer += 1) {
      await kluis.bewaar(casus('c', `${keer}`));
      if (keer === 1) await kluis.vernietig('weg');
      await maakOp(schijf, kluis, { bewaar: { generaties: 2, dagen: 90 } });
    }
    expect(deel(schijf, 'standen')).toHaveLength(2);
    const over = (await standen(schijf)).map(({ heel }) => heel);
    expect(over).toEqual([true, true]);
    const eerst = deel(schijf, 'delen').length;
    await maakOp(schijf, kluis, { bewaar: { generaties: 2, dagen: 90 } });
    expect(deel(schijf, 'delen').length).toBeLessThanOrEqual(eerst + 1);
    await kluis.sluit();
  });

  it.each(['records', 'logboek'])('is made while somebody is removed, and can be put back (%s)', async (map) => {
    const schijf = nieuweSchijf(new Geheugenschijf());
    const { kluis } = await maakProefkluis(schijf);
    for (let nummer = 0; nummer < 6; nummer += 1) await kluis.bewaar(casus(`c${nummer}`, 'begin'));
    await kluis.logboek.schrijf(logregel());
    const { houders } = await kluis.voegSleutelhouderToe({ naam: 'Joris', wachtzin: 'vier fietsen zonder bel in de regen', eigenWachtzin: WACHTZIN });
    const joris = houders.find(({ naam }) => naam === 'Joris')?.id ?? '';
    const weg: Promise<unknown>[] = [];
    schijf.stapper = (stap, pad) => {
      if (weg.length === 0 && stap === 'lees' && pad.startsWith(`${KLUISMAP}/${map}/`)) weg.push(kluis.verwijderSleutelhouder(joris, WACHTZIN));
    };
    await maakOp(schijf, kluis);
    expect(await Promise.all(weg)).toHaveLength(1);
    schijf.stapper = () => undefined;
    await kluis.sluit();
    const [stand] = await standen(schijf);
    const laptop = await nieuweLaptop(schijf);
    await zetTerug(laptop, stand?.id ?? '');
    const terug = await openOp(laptop);
    expect(Object.keys(await inhoudVan(terug))).toHaveLength(6);
    await terug.sluit();
  });

  it('is made while one saves and destroys, and is whole', async () => {
    const kans = dobbel(7);
    const schijf = nieuweSchijf(new Geheugenschijf());
    const { kluis } = await maakProefkluis(schijf);
    for (let nummer = 0; nummer < 12; nummer += 1) await kluis.bewaar(casus(`c${nummer}`, 'begin'));
    let bezig = true;
    const werk = (async () => {
      for (let stap = 0; bezig; stap += 1) {
        const id = `c${Math.floor(kans() * 12)}`;
        if (stap % 9 === 8) await kluis.vernietig(id).catch(() => undefined);
        else await kluis.bewaar(casus(id, `stap ${stap}`));
        await new Promise((klaar) => setTimeout(klaar, 1));
      }
    })();
    for (let keer = 0; keer < 6; keer += 1) await maakOp(schijf, kluis);
    bezig = false;
    await werk;
    await kluis.sluit();
    for (const { id } of await standen(schijf)) {
      const laptop = await nieuweLaptop(schijf);
      await zetTerug(laptop, id);
      const terug = await openOp(laptop);
      expect(await terug.schade()).toEqual([]);
      await inhoudVan(terug);
      await terug.sluit();
    }
  });

  it('leaves no half generation and no damaged one wherever it is cut off, and the next is whole', async () => {
    const begin = nieuweSchijf(new Geheugenschijf());
    const { kluis: eerst } = await maakProefkluis(begin);
    await eerst.bewaar(casus('c1', 'een'));
    await maakOp(begin, eerst);
    await eerst.bewaar(casus('c1', 'twee'));
    await eerst.bewaar(casus('c2', 'twee'));
    await eerst.sluit();
    const stappen = await telStappen(begin);
    expect(stappen).toBeGreaterThan(40);
    // Every third, each at another moment of the power cut: each opens a kluis three times.
    for (let na = 0; na < stappen; na += 3) {
      const kans = dobbel(na);
      const schijf = begin.kopie();
      const kluis = await openOp(schijf);
      let stap = 0;
      schijf.stapper = (soort, pad) => {
        if (!isSchrijven(soort) || !pad.startsWith(STICK)) return;
        stap += 1;
        if (stap > na) throw new Systeemfout('EIO');
      };
      await maakOp(schijf, kluis).catch(() => undefined);
      schijf.stapper = () => undefined;
      const later = schijf.naStroomuitval(kans);
      const overgebleven = await standen(later);
      expect(overgebleven.length).toBeGreaterThan(0);
      for (const { heel } of overgebleven) expect(heel).toBe(true);
      const opnieuw = await openOp(later);
      const uitslag = await maakOp(later, opnieuw);
      await opnieuw.sluit();
      await kluis.sluit();
      const laptop = await nieuweLaptop(later);
      await zetTerug(laptop, uitslag.standId);
      const terug = await openOp(laptop);
      expect(await inhoudVan(terug)).toEqual({ c1: { tekst: 'twee' }, c2: { tekst: 'twee' } });
      await terug.sluit();
      expect(deel(later, 'delen').some((pad) => pad.includes('.tmp-'))).toBe(false);
    }
  }, 60_000);

  it.each([
    ['ENOSPC', 'SCHIJF_VOL'],
    ['EROFS', 'ALLEEN_LEZEN'],
    ['ENOENT', 'NIET_GEVONDEN'],
    ['EIO', 'SCHRIJVEN_MISLUKT'],
    ['ETIMEDOUT', 'SCHRIJVEN_MISLUKT'],
  ])('says in plain words what is wrong with its folder: %s', async (code, verwacht) => {
    const schijf = nieuweSchijf(new Geheugenschijf());
    const { kluis } = await maakProefkluis(schijf);
    await kluis.bewaar(casus('c', 'x'));
    schijf.stapper = (soort, pad) => {
      if (soort === 'schrijf' && pad.includes('/delen/')) throw new Systeemfout(code);
    };
    expect(await uitkomst(maakOp(schijf, kluis))).toBe(verwacht);
    expect(await standen(schijf)).toEqual([]);
    schijf.stapper = () => undefined;
    await maakOp(schijf, kluis);
    expect(await standen(schijf)).toHaveLength(1);
    await kluis.sluit();
  });

  it('does not take a folder without the backups for the stick that is out', async () => {
    const schijf = nieuweSchijf(new Geheugenschijf());
    const { kluis } = await maakProefkluis(schijf);
    expect(await uitkomst(maakOp(schijf, kluis, { verwacht: true }))).toBe('NIET_GEVONDEN');
    expect(await uitkomst(maakOp(schijf, kluis, { map: '/eruit' }))).toBe('NIET_GEVONDEN');
    expect(schijf.paden().filter((pad) => pad.startsWith('/eruit') || pad.startsWith(STICK))).toEqual([]);
    await kluis.sluit();
  });

  it('notices what a disk does not give back as it was written', async () => {
    const schijf = nieuweSchijf(new Geheugenschijf());
    const { kluis } = await maakProefkluis(schijf);
    let eenmaal = true;
    schijf.stapper = (soort, pad) => {
      if (soort !== 'lees' || !eenmaal || !pad.includes('/delen/')) return;
      eenmaal = false;
      schijf.zetInhoud(pad, Buffer.concat([schijf.inhoud(pad).subarray(1), Buffer.from([0])]));
    };
    const fout = await maakOp(schijf, kluis).catch((gevangen: unknown) => gevangen);
    expect(fout).toBeInstanceOf(OntwarFout);
    expect((fout as OntwarFout).fout.watGebeurde).toContain('kwam er niet hetzelfde uit');
    await kluis.sluit();
  });

  it('writes a part anew that was changed since, within sixteen backups', async () => {
    const schijf = nieuweSchijf(new Geheugenschijf());
    const { kluis } = await maakProefkluis(schijf);
    await kluis.bewaar(casus('c', 'x'));
    await maakOp(schijf, kluis);
    const [stuk = ''] = deel(schijf, 'delen');
    const goed = schijf.inhoud(stuk);
    schijf.zetInhoud(stuk, Buffer.from(goed.map((byte, plaats) => (plaats === 20 ? byte ^ 1 : byte))));
    for (let keer = 0; keer < 16; keer += 1) await maakOp(schijf, kluis);
    expect(schijf.inhoud(stuk).equals(goed)).toBe(true);
    await kluis.sluit();
  });

  it('stops when it is broken off, and the next goes on with what is there', async () => {
    const schijf = nieuweSchijf(new Geheugenschijf());
    const { kluis } = await maakProefkluis(schijf);
    for (let nummer = 0; nummer < 10; nummer += 1) await kluis.bewaar(casus(`c${nummer}`, 'x'));
    const stop = new AbortController();
    const meld = ({ gedaan }: { readonly gedaan: number }): void => {
      if (gedaan === 12) stop.abort();
    };
    expect(await uitkomst(maakOp(schijf, kluis, { signaal: stop.signal, meld }))).toBe('AFGEBROKEN');
    expect(await standen(schijf)).toEqual([]);
    const al = deel(schijf, 'delen').length;
    expect(al).toBeGreaterThan(10);
    const { nieuw, onderdelen } = await maakOp(schijf, kluis);
    expect(nieuw).toBeLessThan(onderdelen - 9);
    await kluis.sluit();
  });
});

describe('putting a whole backup back', () => {
  async function metBackup(): Promise<{ readonly schijf: Geheugenschijf; readonly standId: string }> {
    const schijf = nieuweSchijf(new Geheugenschijf());
    const { kluis } = await maakProefkluis(schijf);
    await kluis.bewaar(casus('c1', 'toen'));
    await kluis.bewaar(casus('c2', 'toen'));
    const { standId } = await maakOp(schijf, kluis);
    await kluis.bewaar(casus('c1', 'nu'));
    await kluis.sluit();
    return { schijf, standId };
  }

  it('puts what is there aside', async () => {
    const { schijf, standId } = await metBackup();
    const { apartgezet } = await zetTerug(schijf, standId);
    expect(apartgezet).toMatch(/^\/gegevens\/kluis-apart-\d{4}-\d\d-\d\d$/);
    const terug = await openOp(schijf);
    expect(await inhoudVan(terug)).toEqual({ c1: { tekst: 'toen' }, c2: { tekst: 'toen' } });
    await terug.sluit();
    const oud = await Kluis.open(apartgezet ?? '', MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
    expect(await oud.lees('c1')).toEqual({ tekst: 'nu' });
    await oud.sluit();
    expect((await zetTerug(schijf, standId)).apartgezet).toBe(`${apartgezet}-2`);
  });

  it('changes nothing for a wrong secret, and counts it', async () => {
    const { schijf, standId } = await metBackup();
    const voor = schijf.paden().filter((pad) => !pad.endsWith('/pogingen'));
    const mis = { soort: 'wachtzin', geheim: 'iets heel anders' } as const;
    expect(await uitkomst(zetTerug(schijf, standId, { geheim: mis }))).toBe('WACHTZIN_ONJUIST');
    expect(schijf.paden().filter((pad) => !pad.endsWith('/pogingen'))).toEqual(voor);
    for (let keer = 0; keer < 2; keer += 1) await uitkomst(zetTerug(schijf, standId, { geheim: mis }));
    const omgeving = { ...proefomgeving({ bestanden: schijf }), nu: () => 1_770_000_000_000 };
    expect(await uitkomst(zetTerug(schijf, standId, { geheim: mis, omgeving }))).toBe('WACHTEN_NA_POGINGEN');
  });

  it('is taken back when it is stopped', async () => {
    const { schijf, standId } = await metBackup();
    const stop = new AbortController();
    const voor = schijf.paden();
    const meld = ({ gedaan }: { readonly gedaan: number }): void => {
      if (gedaan === 3) stop.abort();
    };
    expect(await uitkomst(zetTerug(schijf, standId, { signaal: stop.signal, meld }))).toBe('AFGEBROKEN');
    expect(schijf.paden()).toEqual(voor);
  });

  it('refuses what is not whole and says how much is', async () => {
    const { schijf, standId } = await metBackup();
    const stuk = deel(schijf, 'delen');
    for (const pad of stuk) {
      const proef = schijf.kopie();
      proef.zetInhoud(pad, Buffer.from(proef.inhoud(pad).map((byte, plaats) => (plaats === 30 ? byte ^ 4 : byte))));
      const fout = await zetTerug(proef, standId).catch((gevangen: unknown) => gevangen);
      expect(fout).toBeInstanceOf(OntwarFout);
      expect((fout as OntwarFout).fout.code).toBe('BACKUP_ONVOLLEDIG');
      const weg = schijf.kopie();
      await weg.verwijder(pad);
      expect((await standen(weg))[0]?.heel).toBe(false);
      expect(await uitkomst(zetTerug(weg, standId))).toBe('BACKUP_ONVOLLEDIG');
      expect(weg.paden().some((ander) => ander.includes('.tmp-') || ander.includes('-apart-'))).toBe(false);
    }
  });

  it('does not trust a list that was written without the key', async () => {
    const { schijf, standId } = await metBackup();
    const [pad = ''] = deel(schijf, 'standen');
    const bytes = schijf.inhoud(pad);
    for (let plaats = 0; plaats < bytes.length; plaats += 29) {
      const proef = schijf.kopie();
      proef.zetInhoud(pad, Buffer.from(bytes.map((byte, hier) => (hier === plaats ? byte ^ 1 : byte))));
      expect(['BACKUP_ONVOLLEDIG', 'VERSIE_TE_NIEUW']).toContain(await uitkomst(zetTerug(proef, standId)));
    }
  });

  it('leaves the kluis that was there or the one that was put back, wherever it is cut off', async () => {
    const { schijf: begin, standId } = await metBackup();
    let stappen = 0;
    const proef = begin.kopie();
    proef.stapper = (soort) => void (isSchrijven(soort) && (stappen += 1));
    await zetTerug(proef, standId);
    const gezien = new Set<unknown>();
    for (let na = 0; na <= stappen; na += 1) {
      const schijf = begin.kopie();
      let stap = 0;
      schijf.stapper = (soort) => {
        if (!isSchrijven(soort)) return;
        stap += 1;
        if (stap > na) throw new Systeemfout('EIO');
      };
      await zetTerug(schijf, standId).catch(() => undefined);
      schijf.stapper = () => undefined;
      const later = schijf.naStroomuitval(dobbel(na));
      await rondTerugzettenAf(KLUISMAP, later);
      const kluis = await openOp(later);
      expect(await kluis.schade()).toEqual([]);
      const c1 = await kluis.lees('c1');
      gezien.add(JSON.stringify(c1));
      expect([{ tekst: 'nu' }, { tekst: 'toen' }]).toContainEqual(c1);
      await kluis.sluit();
      expect(later.paden().some((pad) => pad.includes('terugzetten'))).toBe(false);
    }
    expect(gezien.size).toBe(2);
  }, 60_000);
});

function isSchrijven(soort: string): boolean {
  return soort !== 'lees' && soort !== 'lijst' && soort !== 'kenmerken' && soort !== 'openMap';
}

async function telStappen(begin: Geheugenschijf): Promise<number> {
  const schijf = begin.kopie();
  const kluis = await openOp(schijf);
  let stappen = 0;
  schijf.stapper = (soort, pad) => void (isSchrijven(soort) && pad.startsWith(STICK) && (stappen += 1));
  await maakOp(schijf, kluis);
  schijf.stapper = () => undefined;
  await kluis.sluit();
  return stappen;
}
