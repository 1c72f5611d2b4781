import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { OntwarFout } from '#shared/contract/fouten';
import type { Contract } from '#shared/contract/vorm';
import { bedien, verbind, type Aanroep, type Afloop, type Doel } from './host.ts';

const contract = {
  opdrachten: {
    'tel.op': { arg: z.strictObject({ a: z.number(), b: z.number() }), uit: z.number() },
    'tel.niets': { arg: z.undefined(), uit: z.undefined() },
  },
  berichten: { 'tel.stand': z.strictObject({ som: z.number() }) },
} as const satisfies Contract;

class Inhoud implements Doel {
  readonly verzonden: unknown[][] = [];
  vernietigd = false;
  isDestroyed(): boolean {
    return this.vernietigd;
  }
  send(...bericht: unknown[]): void {
    this.verzonden.push(bericht);
  }
}

const ONS_FRAME = { url: 'app://voorzitter/voorzitter/index.html', parent: null };

function opstelling() {
  const kanalen = new Map<string, (aanroep: Aanroep, ...arg: readonly unknown[]) => Promise<unknown>>();
  const inhoud = new Inhoud();
  const optellen = vi.fn(({ a, b }: { readonly a: number; readonly b: number }): number => a + b);
  const regels: string[] = [];
  const verantwoord = vi.fn<(naam: string, arg: unknown, afloop: Afloop) => void>();
  const straks = vi.fn(async () => bedien({ opdrachten: { 'tel.niets': contract.opdrachten['tel.niets'] }, berichten: {} }, { 'tel.niets': () => undefined }));
  let doel: Doel | null = inhoud;
  const zend = verbind({
    ipc: { handle: (kanaal, luisteraar) => void kanalen.set(kanaal, luisteraar) },
    soort: 'voorzitter',
    namen: { opdrachten: { 'tel.op': true, 'tel.niets': true }, berichten: { 'tel.stand': true } },
    nu: bedien({ opdrachten: { 'tel.op': contract.opdrachten['tel.op'] }, berichten: contract.berichten }, { 'tel.op': optellen }),
    straks,
    verantwoord: async (naam, arg, afloop) => verantwoord(naam, arg, afloop),
    doel: () => doel,
    controleerUitkomst: true,
    meld: (regel) => void regels.push(regel),
  });
  const roep = async (naam: string, arg: readonly unknown[], aanroep: Partial<Aanroep> = {}): Promise<unknown> =>
    kanalen.get(`voorzitter/opdracht/${naam}`)?.({ sender: inhoud, senderFrame: ONS_FRAME, ...aanroep }, ...arg);
  return { kanalen, inhoud, optellen, verantwoord, straks, regels, zend, roep, zonderVenster: () => void (doel = null) };
}

let o = opstelling();
beforeEach(() => {
  o = opstelling();
});

const geweigerd = (code: string): unknown => ({ ok: false, fout: expect.objectContaining({ code }) as unknown });

describe('verbind', () => {
  it('answers a request with an envelope', async () => {
    expect(await o.roep('tel.op', [{ a: 1, b: 2 }])).toEqual({ ok: true, value: 3 });
    expect(await o.roep('tel.niets', [undefined])).toEqual({ ok: true, value: undefined });
    expect([...o.kanalen.keys()]).toEqual(['voorzitter/opdracht/tel.op', 'voorzitter/opdracht/tel.niets']);
  });

  it.each([
    ['another window', { sender: new Inhoud() }],
    ['a frame inside the page', { senderFrame: { ...ONS_FRAME, parent: ONS_FRAME } }],
    ['a frame that is gone', { senderFrame: null }],
    ['the page of the beamer', { senderFrame: { ...ONS_FRAME, url: 'app://zaal/zaal/index.html' } }],
    ['a page from elsewhere', { senderFrame: { ...ONS_FRAME, url: 'https://voorzitter/voorzitter/index.html' } }],
    ['an empty page', { senderFrame: { ...ONS_FRAME, url: 'about:blank' } }],
    ['a host that looks like ours', { senderFrame: { ...ONS_FRAME, url: 'app://voorzitter.elders/index.html' } }],
  ])('refuses %s', async (_naam, aanroep) => {
    expect(await o.roep('tel.op', [{ a: 1, b: 2 }], aanroep)).toEqual(geweigerd('AFZENDER_GEWEIGERD'));
    expect(o.optellen).not.toHaveBeenCalled();
  });

  it('refuses everything while there is no window', async () => {
    o.zonderVenster();
    expect(await o.roep('tel.op', [{ a: 1, b: 2 }])).toEqual(geweigerd('AFZENDER_GEWEIGERD'));
  });

  it('lets no malformed argument through', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true }), { maxLength: 3 }), async (arg) => {
        const eerste: unknown = arg[0];
        fc.pre(!(arg.length <= 1 && contract.opdrachten['tel.op'].arg.safeParse(eerste).success));
        expect(await o.roep('tel.op', arg)).toEqual(geweigerd('BERICHT_ONGELDIG'));
      }),
      { numRuns: 2000 },
    );
    expect(o.optellen).not.toHaveBeenCalled();
  });

  it('refuses a second argument beside a good one', async () => {
    expect(await o.roep('tel.op', [{ a: 1, b: 2 }, 'meer'])).toEqual(geweigerd('BERICHT_ONGELDIG'));
  });

  it('passes on a named error', async () => {
    const fout = new OntwarFout({ code: 'NIET_GEVONDEN', watGebeurde: 'a', watVeilig: 'b', watNu: 'c' });
    o.optellen.mockImplementation(() => {
      throw fout;
    });
    expect(await o.roep('tel.op', [{ a: 1, b: 2 }])).toEqual({ ok: false, fout: fout.fout });
    expect(o.regels).toEqual([]);
  });

  it('makes any other error an unknown one, and tells nobody what it said', async () => {
    o.optellen.mockImplementation(() => JSON.parse('moeder belde om 15.40 uur') as number);
    const antwoord = await o.roep('tel.op', [{ a: 1, b: 2 }]);
    expect(antwoord).toEqual(geweigerd('ONBEKEND'));
    expect(JSON.stringify([antwoord, o.regels])).not.toContain('moeder');
    expect(o.regels[0]).toMatch(/^tel\.op: SyntaxError/);
  });

  it('finds a wrong answer where it is made', async () => {
    o.optellen.mockReturnValue('drie' as unknown as number);
    expect(await o.roep('tel.op', [{ a: 1, b: 2 }])).toEqual(geweigerd('ONBEKEND'));
  });

  it('loads the rest of the contract with the first request that needs it, and once', async () => {
    await o.roep('tel.op', [{ a: 1, b: 2 }]);
    expect(o.straks).not.toHaveBeenCalled();
    await o.roep('tel.niets', [undefined]);
    await o.roep('tel.niets', [undefined]);
    expect(o.straks).toHaveBeenCalledTimes(1);
  });

  it('answers that something is wrong when the rest cannot be loaded, and tries again the next time', async () => {
    o.straks.mockRejectedValueOnce(new Error('weg'));
    expect(await o.roep('tel.niets', [undefined])).toEqual(geweigerd('ONBEKEND'));
    expect(await o.roep('tel.niets', [undefined])).toEqual({ ok: true, value: undefined });
  });

  it('keeps account of what was answered and of what was refused, before the answer leaves', async () => {
    await o.roep('tel.op', [{ a: 1, b: 2 }]);
    expect(o.verantwoord.mock.lastCall).toEqual(['tel.op', { a: 1, b: 2 }, { gelukt: true, uitkomst: 3 }]);
    const fout = new Error('mis');
    o.optellen.mockImplementation(() => {
      throw fout;
    });
    await o.roep('tel.op', [{ a: 1, b: 2 }]);
    expect(o.verantwoord.mock.lastCall).toEqual(['tel.op', { a: 1, b: 2 }, { gelukt: false, fout }]);
  });

  it('gives no answer that it could not keep account of', async () => {
    o.verantwoord.mockImplementation(() => {
      throw new OntwarFout({ code: 'SCHIJF_VOL', watGebeurde: 'a', watVeilig: 'b', watNu: 'c' });
    });
    expect(await o.roep('tel.op', [{ a: 1, b: 2 }])).toEqual(geweigerd('SCHIJF_VOL'));
    expect(o.verantwoord).toHaveBeenCalledTimes(1);
  });

  it('has a handler for each request', () => {
    expect(() => bedien(contract, {} as Parameters<typeof bedien<typeof contract>>[1])).toThrow('tel.op');
  });

  it('pushes to the window while there is one', () => {
    o.zend('tel.stand', { som: 3 });
    o.inhoud.vernietigd = true;
    o.zend('tel.stand', { som: 4 });
    o.zonderVenster();
    o.zend('tel.stand', { som: 5 });
    expect(o.inhoud.verzonden).toEqual([['voorzitter/bericht/tel.stand', { som: 3 }]]);
  });
});
