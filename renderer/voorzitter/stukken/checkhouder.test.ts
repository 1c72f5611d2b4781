import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Antwoord, Fout } from '#shared/contract/fouten';
import type { Stuk, Treffer } from '#shared/stukken/stuk';
import { maakCheckhouder, type Checkdienst, type Checkhouder } from './checkhouder.ts';
import { openPlekken, plekkenVan, type Gevonden, type Plek } from './plekken.ts';

const STUK: Stuk = { soort: 'verslag', sessieId: 's1' };
const FOUT: Fout = { code: 'SCHIJF_VOL', watGebeurde: '', watVeilig: '', watNu: '', details: [] };
const ZWART = { middel: 'zwartlakken', door: '', reden: '' } as const;

const treffer = (sleutel: string): Treffer => ({ sleutel, soort: 'bsn', tekst: sleutel, voor: '', na: '', plek: '', keer: 1, voorstellen: [], keuze: null });

let bijMain: Treffer[];
let kies: ReturnType<typeof vi.fn<Checkdienst['kies']>>;
let houder: Checkhouder;

const plekken = (): readonly Plek[] => plekkenVan(houder.stand().gevonden ?? []);
const open = (): readonly string[] => openPlekken(plekken()).map((plek) => plek.treffer.sleutel);
const van = (...sleutels: readonly string[]): readonly Plek[] => plekken().filter((plek) => sleutels.includes(plek.treffer.sleutel));

beforeEach(async () => {
  bijMain = ['a', 'b', 'c'].map(treffer);
  kies = vi.fn<Checkdienst['kies']>(({ keuzes, weg }) => {
    bijMain = bijMain.map((dit) => ({ ...dit, keuze: weg.includes(dit.sleutel) ? null : (keuzes.find(({ sleutel }) => sleutel === dit.sleutel) ?? dit.keuze) }));
    return Promise.resolve({ ok: true, value: { treffers: bijMain } });
  });
  const controleer = (): Promise<Antwoord<readonly Gevonden[]>> => Promise.resolve({ ok: true, value: [{ stuk: STUK, treffers: bijMain }] });
  houder = maakCheckhouder([STUK], { controleer, kies });
  await houder.herlees();
});

describe('maakCheckhouder', () => {
  it('has a decision on the screen at once, and at main a moment later', async () => {
    houder.beslis(van('a'), ZWART);
    expect(open()).toEqual(['b', 'c']);
    expect([houder.stand().bezig, houder.stand().gezet]).toEqual([true, 0]);
    await houder.klaar();
    expect(kies.mock.calls).toEqual([[{ stuk: STUK, keuzes: [{ sleutel: 'a', ...ZWART }], weg: [] }]]);
    expect([houder.stand().bezig, houder.stand().gezet]).toEqual([false, 1]);
  });

  it('says once that all is at main after several decisions', async () => {
    houder.beslis(van('a'), ZWART);
    houder.beslis(van('b', 'c'), { middel: 'laten', door: '', reden: 'een organisatie' });
    await houder.klaar();
    expect([open(), houder.stand().gezet]).toEqual([[], 1]);
  });

  it('takes back the last decision, and the one before it', async () => {
    houder.beslis(van('a'), ZWART);
    houder.beslis(van('b', 'c'), ZWART);
    expect(houder.terug().map(({ treffer: { sleutel } }) => sleutel)).toEqual(['b', 'c']);
    await houder.klaar();
    expect([open(), houder.stand().kanTerug]).toEqual([['b', 'c'], true]);
    houder.terug();
    await houder.klaar();
    expect([open(), houder.stand().kanTerug, houder.terug()]).toEqual([['a', 'b', 'c'], false, []]);
    expect(bijMain.every(({ keuze }) => keuze === null)).toBe(true);
  });

  it('puts back what was decided before when a place was opened again', async () => {
    houder.beslis(van('a'), ZWART);
    houder.beslis(van('a'), null);
    expect(open()).toEqual(['a', 'b', 'c']);
    houder.terug();
    await houder.klaar();
    expect(bijMain[0]?.keuze).toEqual({ sleutel: 'a', ...ZWART });
  });

  it('shows what main has when a decision did not come through', async () => {
    houder.beslis(van('a'), ZWART);
    kies.mockResolvedValueOnce({ ok: true, value: { treffers: [] } }).mockResolvedValueOnce({ ok: false, fout: FOUT });
    houder.beslis(van('b'), ZWART);
    expect(await houder.klaar()).toBe(false);
    expect([houder.stand().fout, houder.stand().bezig, houder.stand().kanTerug]).toEqual([FOUT, false, false]);
    expect(open()).toEqual(['a', 'b', 'c']);
  });

  it('sends many in parts', async () => {
    bijMain = Array.from({ length: 501 }, (_, nummer) => treffer(`t${nummer}`));
    await houder.herlees();
    houder.beslis(plekken(), ZWART);
    await houder.klaar();
    expect(kies.mock.calls.map(([{ keuzes }]) => keuzes.length)).toEqual([500, 1]);
  });
});
