import { beforeEach, describe, expect, it, vi } from 'vitest';
import { VOORZITTER_NAMEN } from '#shared/contract/kanalen';
import { voorzitterContract, type VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { bedien, verbind, type Aanroep, type Zend } from './ipc/host.ts';
import { deelUit, poortVan, type Uitdeelhaken } from './uitdeling.ts';

const OPDRACHTEN = Object.keys(voorzitterContract.opdrachten);
const OPEN = ['app.info', 'app.actief', 'kluis.toestand', 'kluis.opSlot', 'enquete.lees', 'enquete.stuurIn', 'enquete.haalTerug'];
const FRAME = { url: 'app://voorzitter/voorzitter/index.html', parent: null };

let uitgedeeld: boolean;
let gehoord: string[];
let verzonden: string[];
let roep: (opdracht: string) => Promise<unknown>;
let zend: Zend<VoorzitterContract>;
beforeEach(() => {
  uitgedeeld = false;
  gehoord = [];
  verzonden = [];
  const kanalen = new Map<string, (aanroep: Aanroep, ...arg: readonly unknown[]) => Promise<unknown>>();
  const inhoud = { isDestroyed: () => false, send: (kanaal: string) => void verzonden.push(kanaal) };
  const afhandelaars = Object.fromEntries(OPDRACHTEN.map((naam) => [naam, () => void gehoord.push(naam)]));
  // Every argument is well-formed here: what is tested is who may pass at all.
  const opdrachten = Object.fromEntries(OPDRACHTEN.map((naam) => [naam, { arg: { safeParse: () => ({ success: true }) }, uit: {} }]));
  zend = verbind<VoorzitterContract>({
    ipc: { handle: (kanaal, luister) => void kanalen.set(kanaal, luister) },
    soort: 'voorzitter',
    namen: VOORZITTER_NAMEN,
    nu: bedien({ ...voorzitterContract, opdrachten } as unknown as VoorzitterContract, afhandelaars as unknown as Afhandelaars<VoorzitterContract>),
    straks: null,
    doel: () => inhoud,
    controleerUitkomst: false,
    poort: poortVan({
      get isUitgedeeld() {
        return uitgedeeld;
      },
    }),
    meld: () => undefined,
  });
  roep = async (naam) => kanalen.get(`voorzitter/opdracht/${naam}`)?.({ sender: inhoud, senderFrame: FRAME });
});

describe('a laptop that goes round', () => {
  it('answers the enquête and refuses everything else there is', async () => {
    uitgedeeld = true;
    for (const opdracht of OPDRACHTEN) {
      const verwacht = OPEN.includes(opdracht) ? { ok: true } : { ok: false, fout: { code: 'UITGEDEELD' } };
      expect(await roep(opdracht), opdracht).toMatchObject(verwacht);
    }
    expect(gehoord.toSorted()).toEqual(OPEN.toSorted());
  });

  it('tells its window nothing of what happens meanwhile, but that it locks soon', () => {
    uitgedeeld = true;
    for (const bericht of Object.keys(voorzitterContract.berichten)) zend(bericht as 'zaal.gesloten', undefined);
    expect(verzonden).toEqual(['voorzitter/bericht/slot.waarschuwing']);
    uitgedeeld = false;
    zend('zaal.gesloten', undefined);
    expect(verzonden.at(-1)).toBe('voorzitter/bericht/zaal.gesloten');
  });

  it('answers everything again when it is back', async () => {
    for (const opdracht of OPDRACHTEN) await roep(opdracht);
    expect(gehoord).toEqual(OPDRACHTEN);
  });
});

describe('deelUit', () => {
  const maak = (ietsNietBewaard: boolean) => {
    const volgorde: string[] = [];
    const doe = (wat: string) => (): void => void volgorde.push(wat);
    const haken: Uitdeelhaken = {
      vraagBewaarNu: doe('bewaar nu'),
      stilte: () => Promise.resolve(doe('stil')()),
      ietsNietBewaard: () => ietsNietBewaard,
      sluitZaal: doe('zaal dicht'),
      begintOpnieuw: vi.fn(() => Promise.resolve(doe('begint opnieuw')())),
    };
    return { volgorde, klaar: deelUit(haken, doe('uitgedeeld'), () => new Error('niet bewaard')) };
  };

  it('saves what was typed first, and takes the casus from every screen', async () => {
    const { volgorde, klaar } = maak(false);
    await klaar;
    expect(volgorde).toEqual(['bewaar nu', 'stil', 'uitgedeeld', 'zaal dicht', 'begint opnieuw']);
  });

  it('does not hand out a laptop on which something could not be saved', async () => {
    const { volgorde, klaar } = maak(true);
    await expect(klaar).rejects.toThrow('niet bewaard');
    expect(volgorde).toEqual(['bewaar nu', 'stil']);
  });
});
