import { cp, mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { MET_WACHTZIN, proefomgeving, WACHTZIN } from '../../../tests/fouten/kluis-proef.ts';
import { logregel } from '../../../tests/materiaal/logboekproef.ts';
import { Kluis } from '../kluis.ts';

/* The logboek in a real kluis: its head in index and header, its keys under the rings. */

const ANDER = 'drie lampen zwaaien boven het kanaal';
const gang = { voortgang: () => undefined, teken: new AbortController().signal };
const ALLES = { ...gang, voor: null, aantal: 1_000, past: () => true, bevat: null, van: 0, tot: Number.MAX_SAFE_INTEGER };

const open: Kluis[] = [];
const mappen: string[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((kluis) => kluis.sluit()));
  await Promise.all(mappen.splice(0).map((map) => rm(map, { recursive: true })));
});

async function nieuw(): Promise<{ readonly map: string; readonly kluis: Kluis }> {
  const basis = await mkdtemp(join(tmpdir(), 'kluislogboek-'));
  mappen.push(basis);
  const map = join(basis, 'kluis');
  const { kluis } = await Kluis.maak(map, { naam: 'Anke', wachtzin: WACHTZIN }, proefomgeving());
  open.push(kluis);
  return { map, kluis };
}

async function heropen(map: string, opties: { readonly herstelIndex?: boolean } = {}): Promise<Kluis> {
  const kluis = await Kluis.open(map, MET_WACHTZIN, proefomgeving(), opties);
  open.push(kluis);
  return kluis;
}

async function schrijf(kluis: Kluis, ...namen: readonly string[]): Promise<void> {
  for (const bijzonder of namen) await kluis.logboek.schrijf(logregel({ bijzonder }));
}

const namen = async (kluis: Kluis): Promise<readonly string[]> => (await kluis.logboek.lees(ALLES)).regels.map(({ bijzonder }) => bijzonder);

describe('the logboek of a kluis', () => {
  it('is there again after closing, and after a process that was killed', async () => {
    const { map, kluis } = await nieuw();
    await schrijf(kluis, 'r1', 'r2');
    await kluis.sluit();
    const weer = await heropen(map);
    await schrijf(weer, 'r3');
    // Killed: what the system has is there, and nothing was closed.
    const kopie = join(map, '..', 'kopie');
    await cp(map, kopie, { recursive: true });
    await rm(join(kopie, 'in-gebruik'), { force: true });
    const na = await heropen(kopie);
    expect(na.logboek.breuk).toBeNull();
    expect(await namen(na)).toEqual(['r3', 'r2', 'r1']);
    expect(await na.logboek.controleer(gang)).toMatchObject({ oordeel: 'heel', regels: 3 });
  });

  it.each([
    ['the header alone: the index was lost and made anew', true],
    ['index and header', false],
  ] as const)('shows that its end was cut off, by %s', async (_naam, zonderIndex) => {
    const { map, kluis } = await nieuw();
    await schrijf(kluis, 'r1', 'r2', 'r3');
    await kluis.sluit();
    const deel = join(map, 'logboek', '00000001');
    await truncate(deel, 1_000);
    if (zonderIndex) await Promise.all(['index', 'index.log'].map((naam) => rm(join(map, naam))));
    const weer = await heropen(map, { herstelIndex: zonderIndex });
    expect(weer.logboek.breuk?.reden).toBe('afgekapt');
    await schrijf(weer, 'verder');
    expect((await namen(weer))[0]).toBe('verder');
    await weer.sluit();
    const later = await heropen(map);
    expect(later.logboek.breuk).toBeNull();
    expect(await later.logboek.controleer(gang)).toMatchObject({ oordeel: 'beschadigd' });
  });

  it('shows that all of it was thrown away, and the kluis opens all the same', async () => {
    const { map, kluis } = await nieuw();
    await schrijf(kluis, 'r1');
    await kluis.sluit();
    await rm(join(map, 'logboek'), { recursive: true });
    const weer = await heropen(map);
    expect(weer.logboek.breuk).toEqual({ bij: 1, reden: 'ontbreekt' });
  });

  it('goes on under the new master key after a sleutelhouder is removed, with the old lines still to be read', async () => {
    const { map, kluis } = await nieuw();
    await schrijf(kluis, 'r1');
    const { houders } = await kluis.voegSleutelhouderToe({ naam: 'Bram', wachtzin: ANDER, eigenWachtzin: WACHTZIN });
    const bram = houders.find(({ naam }) => naam === 'Bram')?.id ?? '';
    expect((await readdir(join(map, 'logboek'))).length).toBe(1);
    await kluis.verwijderSleutelhouder(bram, WACHTZIN);
    await schrijf(kluis, 'r2');
    expect((await readdir(join(map, 'logboek'))).length).toBe(2);
    await kluis.vernieuwSleutels({ bijVoortgang: () => undefined, gestopt: () => false });
    await kluis.sluit();
    const weer = await heropen(map);
    expect(await namen(weer)).toEqual(['r2', 'r1']);
    expect(await weer.logboek.controleer(gang)).toMatchObject({ oordeel: 'heel', regels: 2 });
  });

  it('takes no line after closing', async () => {
    const { kluis } = await nieuw();
    const { logboek } = kluis;
    await kluis.sluit();
    await expect(logboek.schrijf(logregel())).rejects.toMatchObject({ fout: { code: 'KLUIS_OP_SLOT' } });
  });
});
