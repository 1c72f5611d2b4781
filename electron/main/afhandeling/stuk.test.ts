import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Argument } from '#shared/contract/vorm';
import { dossierId } from '#shared/stukken/dossier';
import type { Stuk } from '#shared/stukken/stuk';
import { CASUS, NA_HET_OVERLEG, Stukkenlaptop } from '../../../tests/materiaal/stukkenlaptop.ts';
import { eenCasus } from '../../../tests/materiaal/werkvormen.ts';
import { kluisOpSlot } from '../fouten.ts';
import { stukAfhandeling, type Stukvoortgang } from './stuk.ts';

/* What the window asks about stukken, with the questions of the system answered by the test. */

const { vraag } = vi.hoisted(() => ({ vraag: { plek: (_voorstel: string): Promise<string | null> => Promise.resolve(null), map: (): Promise<string | null> => Promise.resolve(null) } }));
vi.mock('electron', () => ({ app: { getPath: () => '/documenten' } }));
vi.mock('./mapkeuze.ts', () => ({ kiesPlek: (_venster: unknown, { pad }: { readonly pad: string }) => vraag.plek(pad), kiesMap: () => vraag.map() }));

let laptop: Stukkenlaptop;
let map: string;
let sessieId: string;
let stuk: Stuk;
let opSlot = false;
let voortgang: Stukvoortgang[];
let afhandeling: ReturnType<typeof stukAfhandeling>;

beforeEach(async () => {
  laptop = new Stukkenlaptop();
  sessieId = await laptop.overleg();
  stuk = { soort: 'verslag', sessieId };
  map = await mkdtemp(join(tmpdir(), 'stukken-'));
  opSlot = false;
  voortgang = [];
  vraag.plek = () => Promise.resolve(join(map, 'gekozen.html'));
  vraag.map = () => Promise.resolve(map);
  const kamer = { stukken: laptop.stukken, dossiers: laptop.dossiers, stukbouwer: laptop.bouwer, uitgaanden: laptop.uitgaanden };
  const eisOpen = (): typeof kamer => {
    if (opSlot) throw kluisOpSlot();
    return kamer;
  };
  afhandeling = stukAfhandeling(eisOpen, {} as Parameters<typeof stukAfhandeling>[1], (stap) => void voortgang.push(stap));
});
afterEach(async () => {
  await laptop.sessies.sluitAlles();
  await rm(map, { recursive: true, force: true });
});

const metCode = (code: string) => ({ fout: { code } });
type Bewaarvraag = Argument<VoorzitterContract, 'stuk.bewaar'>;
const bewaar = (anders: Partial<Bewaarvraag> = {}) => afhandeling['stuk.bewaar']({ stuk, versie: null, vorm: 'html', wachtwoord: '', ontvangers: [{ hoe: 'keuze', id: 'd1' }], ...anders });
const alle = (stukken: readonly Stuk[], ontvangers: Bewaarvraag['ontvangers'] | null = null) => afhandeling['stuk.bewaarAlle']({ stukken, vorm: 'html', wachtwoord: '', ontvangers });
const versies = async () => (await afhandeling['stuk.lees']({ stuk })).versies.map(({ versie, zendingen }) => [versie, zendingen.map(({ bestandsnaam }) => bestandsnaam)]);

describe('saving one', () => {
  it('proposes the fixed name, writes it, and notes it under the name that was chosen', async () => {
    const voorgesteld: string[] = [];
    vraag.plek = (pad) => {
      voorgesteld.push(pad);
      return Promise.resolve(join(map, 'gekozen.html'));
    };
    const { pad, beeld } = await bewaar();
    expect(voorgesteld).toEqual(['/documenten/2026-03-19_WS-2026-019_verslag-doorbraakoverleg_v1_concept.html']);
    expect(await readFile(pad ?? '', 'utf8')).toContain('WS-2026-019');
    expect(beeld.versies.map(({ versie, zendingen }) => [versie, zendingen.length])).toEqual([[1, 1]]);
  });

  it('keeps nothing when the user cancelled', async () => {
    vraag.plek = () => Promise.resolve(null);
    expect((await bewaar()).pad).toBeNull();
    expect(await versies()).toEqual([]);
  });

  it('writes nothing when the kluis locked while the question stood open', async () => {
    vraag.plek = () => {
      opSlot = true;
      return Promise.resolve(join(map, 'gekozen.html'));
    };
    await expect(bewaar()).rejects.toMatchObject(metCode('KLUIS_OP_SLOT'));
    opSlot = false;
    expect([await readdir(map), await versies()]).toEqual([[], []]);
  });

  it('uses no number when the file cannot come there: not when there is no room for it, and not when it cannot be put in its place', async () => {
    await mkdir(join(map, 'map.html', 'vol'), { recursive: true });
    for (const pad of [join(map, 'weg', 'gekozen.html'), join(map, 'map.html')]) {
      vraag.plek = () => Promise.resolve(pad);
      await expect(bewaar()).rejects.toMatchObject(metCode('SCHRIJVEN_MISLUKT'));
      expect([await versies(), await readdir(map)]).toEqual([[], ['map.html']]);
    }
    await laptop.casussen.wijzig('c19', (casus) => ({ ...casus, kern: 'Iets anders?' }));
    vraag.plek = () => Promise.resolve(join(map, 'gekozen.html'));
    await bewaar();
    expect(await versies()).toEqual([[1, ['gekozen.html']]]);
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ['the consent was withdrawn', 'GEEN_GRONDSLAG', () => laptop.casussen.wijzig('c19', (casus) => ({ ...casus, grondslagen: casus.grondslagen.map((elk) => ({ ...elk, ingetrokkenOp: '2026-03-20' })) }))],
    ['something was changed', 'AFGEBROKEN', () => laptop.casussen.wijzig('c19', (casus) => ({ ...casus, kern: 'Iets anders?' }))],
    ['something that has to be decided came in', 'CHECK_OPEN', () => laptop.casussen.wijzig('c19', (casus) => ({ ...casus, kern: 'Bel 06-12345678.' }))],
  ])('writes nothing when %s while the question stood open', async (_, code, gebeurt) => {
    vraag.plek = async () => {
      laptop.nu += 3_600_000;
      await gebeurt();
      return join(map, 'gekozen.html');
    };
    await expect(bewaar()).rejects.toMatchObject(metCode(code));
    expect([await readdir(map), await versies()]).toEqual([[], []]);
  });

  it('writes a former version as it was when the text changed meanwhile, and not when the consent was withdrawn', async () => {
    await bewaar();
    vraag.plek = async () => {
      await laptop.casussen.wijzig('c19', (casus) => ({ ...casus, kern: 'Iets anders?' }));
      return join(map, 'weer.html');
    };
    expect((await bewaar({ versie: 1 })).pad).toBe(join(map, 'weer.html'));
    vraag.plek = async () => {
      await laptop.casussen.wijzig('c19', (casus) => ({ ...casus, grondslagen: [] }));
      return join(map, 'nog.html');
    };
    await expect(bewaar({ versie: 1 })).rejects.toMatchObject(metCode('GEEN_GRONDSLAG'));
    expect(await readdir(map)).toEqual(['gekozen.html', 'weer.html']);
  });

  it('writes nothing when the version cannot be kept, and says so when only noting failed', async () => {
    laptop.schijf.vol.add(dossierId(sessieId));
    await expect(bewaar()).rejects.toMatchObject(metCode('SCHIJF_VOL'));
    expect(await readdir(map)).toEqual([]);
    laptop.schijf.vol.clear();
    let keer = 0;
    laptop.schijf.voorBewaren = (id) => {
      if (id === dossierId(sessieId) && (keer += 1) === 2) laptop.schijf.vol.add(id);
    };
    await expect(bewaar()).rejects.toMatchObject({ fout: { code: 'SCHIJF_VOL', watGebeurde: 'Het bestand is bewaard, maar Ontwar kon nog niet opschrijven aan wie het ging.' } });
    expect(await readdir(map)).toEqual(['gekozen.html']);
  });
});

describe('saving many', () => {
  const beelden = (): readonly Stuk[] => ['c19', 'c20', 'c21'].map((casusId) => ({ soort: 'casusbeeld', sessieId, casusId }));
  const AAN_D1 = [{ hoe: 'keuze', id: 'd1' }] as const;

  beforeEach(async () => {
    const casussen = ['c19', 'c20', 'c21'].map((id, n) => ({ id, code: `WS-2026-0${19 + n}` }));
    for (const { id, code } of casussen) await laptop.bewaarCasus({ ...CASUS, id, code });
    await laptop.sessies.stuur(sessieId, { type: 'plan.wijzig', plan: { ...eenCasus, casussen } });
  });

  it('writes each under its own name, tells how far it is, and notes each', async () => {
    const uit = await alle(beelden(), AAN_D1);
    expect(uit?.bestanden).toEqual([19, 20, 21].map((n) => `2026-03-19_WS-2026-0${n}_casusbeeld_v1_werkversie.html`));
    expect(await readdir(map)).toHaveLength(3);
    expect(voortgang).toEqual([...[0, 1, 2, 3].map((gedaan) => ({ gedaan, totaal: 3 })), null]);
    expect((await laptop.dossiers.lees(sessieId)).stukken.map(({ versies: gemaakt }) => gemaakt.map(({ zendingen }) => zendingen.length))).toEqual([[1], [1], [1]]);
  });

  it('keeps whole what was written when it is broken off, notes that, and does not begin the rest', async () => {
    const [eerste] = beelden();
    laptop.schijf.voorBewaren = (id) => {
      if (id === dossierId(sessieId) && voortgang.at(-1)?.gedaan === 1) void afhandeling['stuk.breekAf'](undefined);
    };
    const uit = await alle(beelden(), AAN_D1);
    expect(uit?.bestanden.slice(0, 1)).toEqual(['2026-03-19_WS-2026-019_casusbeeld_v1_werkversie.html']);
    expect(await readdir(map)).toEqual(uit?.bestanden);
    expect(uit?.bestanden.length).toBeLessThan(3);
    const verstuurd = (await laptop.dossiers.lees(sessieId)).stukken.filter(({ versies: gemaakt }) => gemaakt.some(({ zendingen }) => zendingen.length > 0));
    expect(verstuurd).toHaveLength(uit?.bestanden.length ?? 0);
    expect(verstuurd[0]?.stuk).toEqual(eerste);
    expect(voortgang.at(-1)).toBeNull();
  });

  it('asks and writes nothing when one of them may not leave', async () => {
    await laptop.casussen.wijzig('c21', (casus) => ({ ...casus, grondslagen: [] }));
    vraag.map = () => Promise.reject(new Error('It was asked.'));
    await expect(alle(beelden(), AAN_D1)).rejects.toMatchObject(metCode('GEEN_GRONDSLAG'));
    await expect(alle(beelden(), null)).rejects.toMatchObject(metCode('GEEN_GRONDSLAG'));
    await laptop.casussen.wijzig('c20', (casus) => ({ ...casus, kern: 'Bel 06-12345678.' }));
    await expect(alle(beelden(), AAN_D1)).rejects.toMatchObject(metCode('CHECK_OPEN'));
    expect(await readdir(map)).toEqual([]);
  });

  it('says which are missing when the kluis locks halfway', async () => {
    laptop.schijf.voorBewaren = (id) => {
      if (id === dossierId(sessieId) && voortgang.at(-1)?.gedaan === 1) opSlot = true;
    };
    const fout: unknown = await Promise.resolve(alle(beelden(), AAN_D1)).catch((gevangen: unknown) => gevangen);
    expect(fout).toMatchObject(metCode('KLUIS_OP_SLOT'));
    expect((await readdir(map)).length).toBeLessThan(3);
    opSlot = false;
  });
});

describe('what waits for reactions', () => {
  it('is a concept that was sent, until it is vastgesteld', async () => {
    expect(await afhandeling['reactie.wachtOp'](undefined)).toEqual([]);
    await bewaar();
    expect(await afhandeling['reactie.wachtOp'](undefined)).toEqual([{ stuk, naam: 'Verslag doorbraakoverleg (IPW)', code: 'WS-2026-019', versie: 1, sinds: NA_HET_OVERLEG, reactieTot: '', reacties: 0 }]);
    await afhandeling['reactie.bewaar']({ stuk, reactie: { id: 'r1', versie: 1, rol: 'moeder', organisatie: '', oordeel: null, tekst: 'Goed zo.' } });
    expect(await afhandeling['reactie.wachtOp'](undefined)).toMatchObject([{ reacties: 1 }]);
    await afhandeling['stuk.stelVast']({ stuk });
    expect(await afhandeling['reactie.wachtOp'](undefined)).toEqual([]);
  });
});
