import { beforeEach, describe, expect, it } from 'vitest';
import { OntwarFout } from '#shared/contract/fouten';
import { Kluisdeur, type Geheim, type GeslotenKluis, type Ingericht, type Kluistoestand, type Terugzetting } from './kluisdeur.ts';

const GOED: Geheim = { soort: 'wachtzin', geheim: 'goed' };
const fout = (code: 'WACHTZIN_ONJUIST' | 'SCHRIJVEN_MISLUKT'): OntwarFout => new OntwarFout({ code, watGebeurde: '', watVeilig: '', watNu: '' });

/** What happened, in order. */
let gebeurd: string[];
let deur: Kluisdeur<string, Ingericht>;
let bevestigd: boolean;
let sluiten: () => Promise<void>;

const controleerWachtzin = (wachtzin: string): Promise<void> => (wachtzin === 'goed' ? Promise.resolve() : Promise.reject(fout('WACHTZIN_ONJUIST')));

class Gesloten implements GeslotenKluis<string> {
  bestaat = false;
  toestand(): Promise<Kluistoestand> {
    return Promise.resolve(this.bestaat ? { toestand: 'opSlot', wachtSeconden: 0 } : { toestand: 'geen' });
  }
  async maak(): Promise<{ readonly kluis: string; readonly herstelcode: string }> {
    await Promise.resolve();
    this.bestaat = true;
    return { kluis: 'kluis', herstelcode: 'ABCD' };
  }
  async open({ geheim }: Geheim): Promise<string> {
    gebeurd.push(`begint ${geheim}`);
    await new Promise((klaar) => setTimeout(klaar, 5));
    gebeurd.push(`klaar ${geheim}`);
    if (geheim !== 'goed') throw fout('WACHTZIN_ONJUIST');
    return 'kluis';
  }
  zetVorigeTerug(): Promise<void> {
    return Promise.resolve();
  }
  zetTerug({ standId }: Terugzetting): Promise<{ readonly apartgezet: string | null }> {
    gebeurd.push(`zet ${standId} terug`);
    if (standId === 'stuk') return Promise.reject(fout('SCHRIJVEN_MISLUKT'));
    this.bestaat = true;
    return Promise.resolve({ apartgezet: null });
  }
}

beforeEach(() => {
  gebeurd = [];
  sluiten = () => Promise.resolve();
  bevestigd = false;
  deur = new Kluisdeur({
    gesloten: new Gesloten(),
    richtIn: () => Promise.resolve({ herstelcodeBevestigd: () => Promise.resolve(bevestigd), controleerWachtzin, sluit: () => sluiten() }),
    bijToestand: ({ toestand }) => void gebeurd.push(toestand),
  });
});

describe('Kluisdeur', () => {
  it('still knows what it closes until that is closed, also when that goes wrong', async () => {
    await deur.open(GOED);
    const { werkruimte } = deur;
    let tijdens: unknown = null;
    sluiten = () => {
      tijdens = [deur.werkruimte, deur.sluitend];
      return Promise.reject(new Error('schijf weg'));
    };
    await expect(deur.opSlot()).rejects.toThrow('schijf weg');
    expect(tijdens).toEqual([null, werkruimte]);
    expect(deur.sluitend).toBeNull();
  });

  it('goes from nothing to open to locked and open again, and says so', async () => {
    expect(await deur.toestand()).toEqual({ toestand: 'geen' });
    expect(await deur.maak({ naam: 'Anouk', wachtzin: 'zin' })).toEqual({ herstelcode: 'ABCD' });
    expect(deur.eisOpen()).toBe(deur.werkruimte);
    await deur.opSlot();
    expect(() => deur.eisOpen()).toThrow(expect.objectContaining({ fout: expect.objectContaining({ code: 'KLUIS_OP_SLOT' }) as unknown }));
    await deur.open(GOED);
    expect(gebeurd).toEqual(['open', 'opSlot', 'begint goed', 'klaar goed', 'open']);
  });

  it('says each time anew whether the herstelcode is on paper', async () => {
    await deur.maak({ naam: 'Anouk', wachtzin: 'zin' });
    expect(await deur.toestand()).toEqual({ toestand: 'open', herstelcodeBevestigd: false });
    bevestigd = true;
    expect(await deur.toestand()).toEqual({ toestand: 'open', herstelcodeBevestigd: true });
  });

  it('tells that it is opening, so that a laptop that is shut meanwhile still locks', async () => {
    await deur.maak({ naam: 'Anouk', wachtzin: 'zin' });
    await deur.opSlot();
    const opent = deur.open(GOED);
    expect(deur.gaatOpen).toBe(true);
    const dicht = deur.opSlot();
    await opent;
    expect(deur.gaatOpen).toBe(false);
    await dicht;
    expect(deur.werkruimte).toBeNull();
    await deur.open({ soort: 'wachtzin', geheim: 'fout' }).catch(() => undefined);
    expect(deur.gaatOpen).toBe(false);
  });

  it('does one thing after the other, in the order asked', async () => {
    const fouteKeer = deur.open({ soort: 'wachtzin', geheim: 'fout' });
    const goedeKeer = deur.open(GOED);
    const toestand = deur.toestand();
    await expect(fouteKeer).rejects.toMatchObject({ fout: { code: 'WACHTZIN_ONJUIST' } });
    await goedeKeer;
    expect(await toestand).toEqual({ toestand: 'open', herstelcodeBevestigd: false });
    expect(gebeurd).toEqual(['begint fout', 'klaar fout', 'begint goed', 'klaar goed', 'open']);
  });

  it('is locked for everyone from the moment it begins to lock, also when closing goes wrong', async () => {
    await deur.maak({ naam: 'Anouk', wachtzin: 'zin' });
    let mislukt = (_fout: OntwarFout): void => undefined;
    sluiten = () => new Promise((_klaar, mis) => (mislukt = mis));
    const slot = deur.opSlot();
    await expect.poll(() => deur.werkruimte).toBeNull();
    mislukt(fout('SCHRIJVEN_MISLUKT'));
    await expect(slot).rejects.toMatchObject({ fout: { code: 'SCHRIJVEN_MISLUKT' } });
    expect(deur.werkruimte).toBeNull();
    await deur.open(GOED);
    expect(deur.werkruimte).not.toBeNull();
  });

  it('gives nothing but the enquête while the laptop goes round, until the wachtzin is typed', async () => {
    await deur.maak({ naam: 'Anouk', wachtzin: 'zin' });
    expect(() => deur.eisUitgedeeld()).toThrow(expect.objectContaining({ fout: expect.objectContaining({ code: 'SESSIE_NIET_TOEGESTAAN' }) as unknown }));
    deur.deelUit('s1');
    expect(await deur.toestand()).toEqual({ toestand: 'uitgedeeld' });
    expect(() => deur.eisOpen()).toThrow(expect.objectContaining({ fout: expect.objectContaining({ code: 'UITGEDEELD' }) as unknown }));
    expect(() => deur.deelUit('s2')).toThrow();
    expect(deur.eisUitgedeeld()).toEqual({ werkruimte: deur.werkruimte, sessieId: 's1' });
    await expect(deur.haalTerug('mis')).rejects.toMatchObject({ fout: { code: 'WACHTZIN_ONJUIST' } });
    expect(deur.isUitgedeeld).toBe(true);
    await deur.haalTerug('goed');
    expect(deur.eisOpen()).toBe(deur.werkruimte);
    expect(await deur.toestand()).toMatchObject({ toestand: 'open' });
  });

  it('is not handed out any more once it was locked', async () => {
    await deur.maak({ naam: 'Anouk', wachtzin: 'zin' });
    deur.deelUit('s1');
    await deur.opSlot();
    expect(await deur.toestand()).toMatchObject({ toestand: 'opSlot' });
    await deur.open(GOED);
    expect(deur.eisOpen()).toBe(deur.werkruimte);
  });

  it('puts a backup in the place of a kluis that is not open, and opens it', async () => {
    const terugzetting = { gekozen: '/stick', standId: 'een', geheim: GOED, signaal: new AbortController().signal, meld: () => undefined };
    await expect(deur.zetTerug({ ...terugzetting, standId: 'stuk' })).rejects.toMatchObject({ fout: { code: 'SCHRIJVEN_MISLUKT' } });
    expect(deur.werkruimte).toBeNull();
    const begonnen = deur.zetTerug(terugzetting);
    // Also this is an opening: who locks meanwhile is not left with an open kluis.
    expect(deur.gaatOpen).toBe(true);
    expect(await begonnen).toEqual({ apartgezet: null });
    expect(gebeurd).toEqual(['zet stuk terug', 'zet een terug', 'begint goed', 'klaar goed', 'open']);
    await expect(deur.zetTerug(terugzetting)).rejects.toMatchObject({ fout: { code: 'KLUIS_IN_GEBRUIK' } });
    await deur.opSlot();
    await expect(deur.zetTerug({ ...terugzetting, geheim: { soort: 'wachtzin', geheim: 'mis' } })).rejects.toMatchObject({ fout: { code: 'WACHTZIN_ONJUIST' } });
    expect(gebeurd.at(-1)).toBe('opSlot');
  });

  it('does nothing when it is asked to lock what is locked', async () => {
    await deur.opSlot();
    expect(gebeurd).toEqual([]);
  });
});
