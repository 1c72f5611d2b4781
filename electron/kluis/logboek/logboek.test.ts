import { copyFile, link, mkdtemp, readdir, readFile, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Logregel } from '#shared/logboek/regel';
import { Geheugenschijf, Systeemfout } from '../../../tests/fouten/kluis-geheugenschijf.ts';
import { uitkomst } from '../../../tests/fouten/kluis-proef.ts';
import { logregel, Proefplek } from '../../../tests/materiaal/logboekproef.ts';
import { schijfbestanden } from '../bestanden.ts';
import { deelnaam } from './deel.ts';
import { Logboek } from './logboek.ts';

const mappen: string[] = [];
const plekken: Proefplek[] = [];
afterEach(async () => {
  await Promise.all(plekken.splice(0).map((plek) => plek.sluit()));
  await Promise.all(mappen.splice(0).map((map) => rm(map, { recursive: true })));
});

const PER_DEEL = 4;
const gang = { voortgang: () => undefined, teken: new AbortController().signal };
const ALLES = { ...gang, voor: null, aantal: 1_000, past: () => true, bevat: null, van: 0, tot: Number.MAX_SAFE_INTEGER };

async function nieuwePlek(): Promise<Proefplek> {
  const map = await mkdtemp(join(tmpdir(), 'logboek-'));
  mappen.push(map);
  const plek = new Proefplek(schijfbestanden, join(map, 'logboek'));
  plekken.push(plek);
  return plek;
}

const open = async (plek: Proefplek): Promise<Logboek> => Logboek.open(await plek.open(), PER_DEEL);

/** Writes lines `r1`, `r2` … and closes. */
async function vul(plek: Proefplek, aantal: number, vanaf = 1): Promise<void> {
  const logboek = await open(plek);
  for (let i = vanaf; i < vanaf + aantal; i += 1) await logboek.schrijf(logregel({ bijzonder: `r${i}`, op: plek.tijd + i }));
  await logboek.sluit();
}

const bijzonder = (regels: readonly Logregel[]): readonly string[] => regels.map((regel) => regel.bijzonder);
const pad = (plek: Proefplek, deel: number): string => join(plek.pad, deelnaam(deel));

/** What opening finds, what checking says, and whether the logboek goes on. */
async function bekijk(plek: Proefplek): Promise<{ readonly bijOpenen: number | null; readonly bij: number | null; readonly reden: string | null }> {
  const logboek = await open(plek);
  const oordeel = await logboek.controleer(gang);
  const bijOpenen = logboek.breuk?.bij ?? null;
  await logboek.schrijf(logregel({ bijzonder: 'verder' }));
  expect(logboek.achterstand).toBe(0);
  expect(bijzonder((await logboek.lees(ALLES)).regels)[0]).toBe('verder');
  await logboek.sluit();
  // The break stays visible, and is not found anew each time.
  const weer = await open(plek);
  const later = await weer.controleer(gang);
  expect(later.oordeel).toBe(oordeel.oordeel);
  if (bijOpenen !== null) expect(weer.breuk).toBeNull();
  await weer.sluit();
  return oordeel.oordeel === 'heel' ? { bijOpenen, bij: null, reden: null } : { bijOpenen, bij: oordeel.bij, reden: oordeel.reden };
}

describe('the logboek', () => {
  it('keeps lines in order over segments and openings, and reads them newest first by page', async () => {
    const plek = await nieuwePlek();
    await vul(plek, 6);
    await vul(plek, 5, 7);
    const logboek = await open(plek);
    expect(logboek.aantal).toBe(11);
    const een = await logboek.lees({ ...ALLES, aantal: 3 });
    expect(bijzonder(een.regels)).toEqual(['r11', 'r10', 'r9']);
    expect(een.regels.map(({ nummer }) => nummer)).toEqual([11, 10, 9]);
    const twee = await logboek.lees({ ...ALLES, aantal: 3, voor: een.verder });
    expect(bijzonder(twee.regels)).toEqual(['r8', 'r7', 'r6']);
    const rest = await logboek.lees({ ...ALLES, voor: twee.verder });
    expect(bijzonder(rest.regels)).toEqual(['r5', 'r4', 'r3', 'r2', 'r1']);
    expect(rest.verder).toBeNull();
    expect(await logboek.controleer(gang)).toEqual({ oordeel: 'heel', regels: 11, vanaf: plek.tijd + 1 });
    await logboek.sluit();
    expect((await readdir(plek.pad)).toSorted()).toEqual(['00000001', '00000002', '00000003']);
  });

  it('is empty before the first line, and whole', async () => {
    const plek = await nieuwePlek();
    const logboek = await open(plek);
    expect(await logboek.lees(ALLES)).toEqual({ regels: [], verder: null });
    expect(await logboek.controleer(gang)).toEqual({ oordeel: 'heel', regels: 0, vanaf: null });
    await logboek.sluit();
    expect(await readdir(plek.pad)).toEqual([]);
    expect(plek.kop).toBeNull();
  });

  it('passes over what is not asked for, and gives pages of that', async () => {
    const plek = await nieuwePlek();
    const logboek = await open(plek);
    for (let i = 1; i <= 20; i += 1) {
      const casus = i % 5 === 0 ? [{ id: 'casus-x', code: 'X' }] : [];
      await logboek.schrijf(logregel({ bijzonder: `r${i}`, op: i * 1_000, casussen: casus }));
    }
    const vraag = { ...ALLES, aantal: 2, bevat: 'casus-x', past: (regel: Logregel) => regel.casussen.some(({ id }) => id === 'casus-x') };
    const een = await logboek.lees(vraag);
    expect(bijzonder(een.regels)).toEqual(['r20', 'r15']);
    const twee = await logboek.lees({ ...vraag, voor: een.verder });
    expect(bijzonder(twee.regels)).toEqual(['r10', 'r5']);
    expect(bijzonder((await logboek.lees({ ...ALLES, van: 7_000, tot: 9_000 })).regels)).toEqual(['r9', 'r8', 'r7']);
    await logboek.sluit();
  });

  it('keeps nothing in clear, and never uses a nonce or key twice', async () => {
    const plek = await nieuwePlek();
    await vul(plek, 9);
    for (const naam of await readdir(plek.pad)) expect((await readFile(join(plek.pad, naam))).includes('gelezen')).toBe(false);
    expect(new Set(plek.gemaakt).size).toBe(plek.gemaakt.length);
    expect(plek.gemaakt.length).toBe(9 + 3);
  });

  it('keeps the order of lines that are written at once', async () => {
    const plek = await nieuwePlek();
    const logboek = await open(plek);
    const namen = Array.from({ length: 50 }, (_, i) => `r${i + 1}`);
    await Promise.all(namen.map((naam) => logboek.schrijf(logregel({ bijzonder: naam }))));
    expect(bijzonder((await logboek.lees(ALLES)).regels).toReversed()).toEqual(namen);
    await logboek.sluit();
    expect(await bekijk(plek)).toEqual({ bijOpenen: null, bij: null, reden: null });
  });

  it('has the line with the system before the call returns, and tells index and header once it is durable', async () => {
    const plek = await nieuwePlek();
    const logboek = await open(plek);
    await logboek.schrijf(logregel());
    expect((await readFile(pad(plek, 1))).length).toBeGreaterThan(200);
    expect(plek.index).toBeNull();
    await new Promise((klaar) => setTimeout(klaar, 1_100));
    expect(plek.index).toEqual({ nummer: 1, hash: logboek.hoofd.hash });
    await logboek.sluit();
    expect(plek.kop).toEqual(plek.index);
  });

  it('numbers lines on when the clock is set back', async () => {
    const plek = await nieuwePlek();
    await vul(plek, 3);
    plek.tijd -= 400 * 86_400_000;
    await vul(plek, 6, 4);
    const logboek = await open(plek);
    expect((await logboek.lees(ALLES)).regels.map(({ nummer }) => nummer)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect((await logboek.controleer(gang)).oordeel).toBe('heel');
    await logboek.sluit();
  });

  it('stops reading when that is asked', async () => {
    const plek = await nieuwePlek();
    await vul(plek, 9);
    const logboek = await open(plek);
    const af = new AbortController();
    af.abort();
    expect(await uitkomst(logboek.lees({ ...ALLES, teken: af.signal }))).toBe('AFGEBROKEN');
    expect(await uitkomst(logboek.controleer({ ...gang, teken: af.signal }))).toBe('AFGEBROKEN');
    await logboek.sluit();
  });

  it('begins a new segment after a new master key, also when it was made just before a crash', async () => {
    const plek = await nieuwePlek();
    const logboek = await open(plek);
    await logboek.schrijf(logregel({ bijzonder: 'r1' }));
    plek.ringen.push(Buffer.alloc(32, 7));
    await logboek.nieuweSleutel();
    await logboek.schrijf(logregel({ bijzonder: 'r2' }));
    await logboek.sluit();
    plek.ringen.push(Buffer.alloc(32, 8));
    await vul(plek, 1, 3);
    expect((await readdir(plek.pad)).length).toBe(3);
    const weer = await open(plek);
    expect(bijzonder((await weer.lees(ALLES)).regels)).toEqual(['r3', 'r2', 'r1']);
    expect((await weer.controleer(gang)).oordeel).toBe('heel');
    await weer.sluit();
  });

  it('clears away whole segments that are too old, says so, and is whole after it', async () => {
    const plek = await nieuwePlek();
    await vul(plek, 10);
    const oud = plek.tijd + 1_000;
    plek.tijd += 86_400_000;
    await vul(plek, 6, 11);
    const logboek = await open(plek);
    const anders = `${plek.pad}-nog-te-lezen`;
    await link(pad(plek, 1), anders);
    const eerst = await readFile(anders);
    const weg = await logboek.ruimOp(oud, ({ regels }) => logregel({ soort: 'logboek.opgeschoond', bijzonder: `weg ${regels}`, op: plek.tijd }));
    expect(weg).toEqual({ regels: 8, vanafDeel: 3, vanafRegel: 9 });
    // Its key, in the first bytes, is gone also for who kept the file by another name.
    expect((await readFile(anders)).subarray(98, 158).equals(eerst.subarray(98, 158))).toBe(false);
    expect((await readdir(plek.pad)).toSorted()[0]).toBe('00000003');
    expect(bijzonder((await logboek.lees(ALLES)).regels)).toEqual(['weg 8', 'r16', 'r15', 'r14', 'r13', 'r12', 'r11', 'r10', 'r9']);
    expect(await logboek.controleer(gang)).toMatchObject({ oordeel: 'heel', regels: 9 });
    expect(await logboek.ruimOp(oud, () => logregel())).toBeNull();
    await logboek.sluit();
    const weer = await open(plek);
    expect(weer.breuk).toBeNull();
    expect(weer.aantal).toBe(9);
    await weer.sluit();
    await unlink(pad(plek, 3));
    expect(await bekijk(plek)).toEqual({ bijOpenen: 9, bij: 9, reden: 'ontbreekt' });
  });
});

it('begins no segment under another key once it is closed', async () => {
  const plek = await nieuwePlek();
  const logboek = await open(plek);
  await logboek.schrijf(logregel());
  const dicht = logboek.sluit();
  await Promise.all([logboek.nieuweSleutel(), dicht]);
  expect(await readdir(plek.pad)).toEqual(['00000001']);
});

describe('a logboek that somebody changed', () => {
  const nul = { bijOpenen: null, bij: null, reden: null };

  async function gevuld(aantal = 10): Promise<Proefplek> {
    const plek = await nieuwePlek();
    await vul(plek, aantal);
    expect(await bekijkAlleen(plek)).toEqual(nul);
    return plek;
  }

  async function bekijkAlleen(plek: Proefplek): Promise<unknown> {
    const logboek = await open(plek);
    const oordeel = await logboek.controleer(gang);
    await logboek.sluit();
    return oordeel.oordeel === 'heel' ? { bijOpenen: logboek.breuk, bij: null, reden: null } : oordeel;
  }

  /** Where each frame of a segment begins, and the end. */
  function frames(bytes: Buffer): readonly number[] {
    const plaatsen = [16 + 48 + 32 + 2 + bytes.readUInt16BE(96)];
    for (let plaats = plaatsen[0] ?? 0; plaats < bytes.length; ) {
      plaats += 16 + 12 + bytes.readUInt32BE(plaats) + 1;
      plaatsen.push(plaats);
    }
    return plaatsen;
  }

  async function verbouw(plek: Proefplek, deel: number, bouw: (kop: Buffer, regels: readonly Buffer[]) => readonly Buffer[]): Promise<void> {
    const bytes = await readFile(pad(plek, deel));
    const plaatsen = frames(bytes);
    const regels = plaatsen.slice(0, -1).map((van, i) => bytes.subarray(van, plaatsen[i + 1]));
    await writeFile(pad(plek, deel), Buffer.concat([...bouw(bytes.subarray(0, plaatsen[0]), regels)]));
  }

  it('shows each changed byte of a segment', async () => {
    const plek = await gevuld(6);
    for (const deel of [1, 2]) {
      const goed = await readFile(pad(plek, deel));
      for (let plaats = 0; plaats < goed.length; plaats += 1) {
        const anders = Buffer.from(goed);
        anders.writeUInt8((anders[plaats] ?? 0) ^ 0x41, plaats);
        await writeFile(pad(plek, deel), anders);
        const logboek = await open(plek);
        const oordeel = await logboek.controleer(gang);
        if (oordeel.oordeel === 'heel') throw new Error(`Byte ${plaats} of segment ${deel} was changed unseen.`);
        if (deel === 2 && logboek.breuk === null) throw new Error(`Byte ${plaats} of the last segment was changed unseen at opening.`);
        await logboek.sluit();
      }
      await writeFile(pad(plek, deel), goed);
    }
  });

  it('shows which line was changed, and still reads the others', async () => {
    const plek = await gevuld();
    await verbouw(plek, 2, (kop, [een, twee, drie, vier]) => {
      const anders = Buffer.from(twee ?? '');
      anders.writeUInt8((anders[40] ?? 0) ^ 1, 40);
      return [kop, een ?? kop, anders, drie ?? kop, vier ?? kop];
    });
    const logboek = await open(plek);
    expect(bijzonder((await logboek.lees(ALLES)).regels)).toEqual(['r10', 'r9', 'r8', 'r7', 'r5', 'r4', 'r3', 'r2', 'r1']);
    await logboek.sluit();
    expect(await bekijk(plek)).toEqual({ bijOpenen: null, bij: 6, reden: 'gewijzigd' });
  });

  it('shows a line that was removed, doubled or moved', async () => {
    const weg = await gevuld();
    await verbouw(weg, 2, (kop, regels) => [kop, ...regels.filter((_, i) => i !== 1)]);
    expect(await bekijk(weg)).toEqual({ bijOpenen: null, bij: 6, reden: 'gewijzigd' });
    const dubbel = await gevuld();
    await verbouw(dubbel, 2, (kop, regels) => [kop, ...regels.flatMap((regel, i) => (i === 1 ? [regel, regel] : [regel]))]);
    expect(await bekijk(dubbel)).toEqual({ bijOpenen: null, bij: 7, reden: 'gewijzigd' });
    const verplaatst = await gevuld();
    await verbouw(verplaatst, 2, (kop, regels) => [kop, ...regels.toReversed()]);
    expect(await bekijk(verplaatst)).toEqual({ bijOpenen: null, bij: 5, reden: 'gewijzigd' });
  });

  it('shows a segment that is missing, at opening too', async () => {
    const midden = await gevuld();
    await unlink(pad(midden, 2));
    expect(await bekijk(midden)).toEqual({ bijOpenen: 5, bij: 5, reden: 'ontbreekt' });
    const eerste = await gevuld();
    await unlink(pad(eerste, 1));
    expect(await bekijk(eerste)).toEqual({ bijOpenen: 1, bij: 1, reden: 'ontbreekt' });
    const alle = await gevuld();
    await Promise.all([1, 2, 3].map((deel) => unlink(pad(alle, deel))));
    expect(await bekijk(alle)).toMatchObject({ bijOpenen: 1, bij: 1 });
  });

  it('shows a segment that was swapped with another, or with one of another kluis', async () => {
    const plek = await gevuld();
    await copyFile(pad(plek, 1), pad(plek, 2));
    expect(await bekijk(plek)).toEqual({ bijOpenen: null, bij: 5, reden: 'vreemd' });
    const [hier, elders] = [await gevuld(), await gevuld()];
    await copyFile(pad(elders, 3), pad(hier, 3));
    expect(await bekijk(hier)).toEqual({ bijOpenen: 9, bij: 9, reden: 'vreemd' });
  });

  it('shows an older copy of a segment', async () => {
    const plek = await nieuwePlek();
    await vul(plek, 6);
    const ouder = await readFile(pad(plek, 2));
    await vul(plek, 5, 7);
    await writeFile(pad(plek, 2), ouder);
    expect(await bekijk(plek)).toEqual({ bijOpenen: null, bij: 7, reden: 'afgekapt' });
    const laatste = await nieuwePlek();
    await vul(laatste, 6);
    const toen = await readFile(pad(laatste, 2));
    await vul(laatste, 1, 7);
    await writeFile(pad(laatste, 2), toen);
    expect(await bekijk(laatste)).toEqual({ bijOpenen: 7, bij: 7, reden: 'afgekapt' });
  });

  it('shows that another line was written in the place of one, after an older copy was put back', async () => {
    const plek = await nieuwePlek();
    await vul(plek, 5);
    const toen = { bytes: await readFile(pad(plek, 2)), index: plek.index, kop: plek.kop };
    await vul(plek, 2, 6);
    const echt = { index: plek.index, kop: plek.kop };
    await writeFile(pad(plek, 2), toen.bytes);
    plek.index = toen.index;
    plek.kop = toen.kop;
    await vul(plek, 2, 60);
    plek.index = echt.index;
    plek.kop = echt.kop;
    expect(await bekijk(plek)).toMatchObject({ bijOpenen: 5, reden: 'gewijzigd' });
  });

  it('shows lines that were really written, but in a copy that went another way', async () => {
    const plek = await nieuwePlek();
    await vul(plek, 6);
    const toen = { bytes: await readFile(pad(plek, 2)), index: plek.index, kop: plek.kop };
    await vul(plek, 2, 70);
    const ander = await readFile(pad(plek, 2));
    await writeFile(pad(plek, 2), toen.bytes);
    Object.assign(plek, { index: toen.index, kop: toen.kop });
    await vul(plek, 4, 7);
    const echt = await readFile(pad(plek, 2));
    const regels = (bytes: Buffer): readonly Buffer[] => frames(bytes).slice(0, -1).map((van, i) => bytes.subarray(van, frames(bytes)[i + 1]));
    // The whole segment, with the right number of lines: the chain does not meet the next one.
    await writeFile(pad(plek, 2), ander);
    expect(await bekijkAlleen(plek)).toMatchObject({ oordeel: 'beschadigd', bij: 5, reden: 'gewijzigd' });
    // One line of it among the others: the line after it is bound to the one that stood there.
    const kop = echt.subarray(0, frames(echt)[0]);
    await writeFile(pad(plek, 2), Buffer.concat([kop, ...regels(echt).slice(0, 2), ...regels(ander).slice(2, 3), ...regels(echt).slice(3)]));
    expect(await bekijkAlleen(plek)).toMatchObject({ oordeel: 'beschadigd', bij: 8, reden: 'gewijzigd' });
    await writeFile(pad(plek, 2), echt);
    expect(await bekijkAlleen(plek)).toEqual(nul);
  });

  it.each(['index', 'kop'] as const)('shows an end that was cut off, by the %s alone', async (welke) => {
    const plek = await gevuld();
    if (welke === 'index') plek.kop = null;
    else plek.index = null;
    const bytes = await readFile(pad(plek, 3));
    await truncate(pad(plek, 3), frames(bytes)[1] ?? 0);
    expect(await bekijk(plek)).toEqual({ bijOpenen: 10, bij: 10, reden: 'afgekapt' });
    const geheel = await gevuld();
    if (welke === 'index') geheel.kop = null;
    else geheel.index = null;
    await unlink(pad(geheel, 3));
    expect(await bekijk(geheel)).toEqual({ bijOpenen: 9, bij: 9, reden: 'afgekapt' });
  });

  it('leaves a logboek of a newer version as it is', async () => {
    const plek = await gevuld();
    const bytes = await readFile(pad(plek, 3));
    const { maakVoorblad } = await import('../voorblad.ts');
    maakVoorblad('logboek', 7).copy(bytes);
    await writeFile(pad(plek, 3), bytes);
    expect(await uitkomst(open(plek))).toBe('VERSIE_TE_NIEUW');
  });
});

describe('a logboek and a disk that fails', () => {
  const MAP = '/kluis/logboek';
  async function opSchijf(): Promise<{ readonly schijf: Geheugenschijf; readonly plek: Proefplek }> {
    const schijf = new Geheugenschijf();
    await schijf.maakMap('/kluis');
    return { schijf, plek: new Proefplek(schijf, MAP) };
  }

  it('drops the line that a crash cut off, at any byte, and goes on', async () => {
    const plek = await nieuwePlek();
    await vul(plek, 1);
    const een = await readFile(pad(plek, 1));
    const bekend = { index: plek.index, kop: plek.kop };
    await vul(plek, 1, 2);
    const twee = await readFile(pad(plek, 1));
    for (let lengte = een.length; lengte < twee.length; lengte += 7) {
      for (const staart of [Buffer.alloc(0), Buffer.alloc(twee.length - lengte)]) {
        await writeFile(pad(plek, 1), Buffer.concat([twee.subarray(0, lengte), staart]));
        Object.assign(plek, bekend);
        const logboek = await open(plek);
        expect(logboek.breuk).toBeNull();
        await logboek.schrijf(logregel({ bijzonder: 'na' }));
        expect(bijzonder((await logboek.lees(ALLES)).regels)).toEqual(['na', 'r1']);
        expect((await logboek.controleer(gang)).oordeel).toBe('heel');
        await logboek.sluit();
      }
    }
  });

  it('keeps lines in memory while nothing can be written, tells of it, and writes them after', async () => {
    const { schijf, plek } = await opSchijf();
    const logboek = await open(plek);
    await logboek.schrijf(logregel({ bijzonder: 'r1' }));
    for (const stap of ['schrijf', 'maak', 'sync']) {
      schijf.stapper = (wat) => {
        if (wat === stap) throw new Systeemfout('ENOSPC');
      };
      for (let i = 0; i < 3; i += 1) await logboek.schrijf(logregel({ bijzonder: `tijdens ${stap} ${i}` }));
    }
    expect(logboek.achterstand).toBeGreaterThan(0);
    schijf.stapper = () => undefined;
    await logboek.schrijf(logregel({ bijzonder: 'na' }));
    expect(logboek.achterstand).toBe(0);
    expect((await logboek.lees(ALLES)).regels.length).toBe(11);
    expect((await logboek.controleer(gang)).oordeel).toBe('heel');
    await logboek.sluit();
    expect(await bekijk(plek)).toEqual({ bijOpenen: null, bij: null, reden: null });
  });

  it('is whole after each step that fails, once the disk works again', async () => {
    for (let faal = 1; faal < 40; faal += 1) {
      const { schijf, plek } = await opSchijf();
      const logboek = await open(plek);
      let stappen = 0;
      schijf.stapper = () => {
        stappen += 1;
        if (stappen === faal) throw new Systeemfout('EIO');
      };
      for (let i = 1; i <= 6; i += 1) await logboek.schrijf(logregel({ bijzonder: `r${i}` }));
      await logboek.sluit();
      schijf.stapper = () => undefined;
      const weer = await open(plek);
      expect(weer.breuk).toBeNull();
      expect((await weer.controleer(gang)).oordeel).toBe('heel');
      expect(bijzonder((await weer.lees(ALLES)).regels)).toEqual(['r6', 'r5', 'r4', 'r3', 'r2', 'r1']);
      await weer.sluit();
    }
  });
});
