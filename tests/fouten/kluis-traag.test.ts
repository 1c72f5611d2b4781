import { setTimeout as wacht } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Bestand, Bestanden, OpenMap } from '../../electron/kluis/bestanden.ts';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { Geheugenschijf, Systeemfout } from './kluis-geheugenschijf.ts';
import { MET_WACHTZIN, proefomgeving, uitkomst, WACHTZIN } from './kluis-proef.ts';

/* A slow drive, and a virus scanner that holds what was just written. */

const MAP = '/kluis';
const casus = (id: string, tekst: string) => ({ id, soort: 'casus', inhoud: tekst, regel: null }) as const;

async function schijfMetKluis(): Promise<Geheugenschijf> {
  const schijf = new Geheugenschijf();
  await schijf.maakMap('/');
  const { kluis } = await Kluis.maak(MAP, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving({ bestanden: schijf }));
  for (const id of ['a', 'b', 'weg']) await kluis.bewaar(casus(id, `${id}1`));
  await kluis.sluit();
  return schijf;
}

const open = (bestanden: Bestanden): Promise<Kluis> => Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden }));

/** The same drive, on which everything takes a while. */
function vertraagd(schijf: Geheugenschijf, ms: number): Bestanden {
  const map = (open_: OpenMap): OpenMap => ({ sync: async () => wacht(ms).then(() => open_.sync()), sluit: () => open_.sluit() });
  const bestand = (open_: Bestand): Bestand => ({
    schrijf: async (bytes, positie) => wacht(ms).then(() => open_.schrijf(bytes, positie)),
    sync: async () => wacht(ms).then(() => open_.sync()),
    kap: async (lengte) => wacht(ms).then(() => open_.kap(lengte)),
    sluit: () => open_.sluit(),
  });
  return {
    lees: async (pad) => wacht(ms).then(() => schijf.lees(pad)),
    maak: async (pad) => bestand(await wacht(ms).then(() => schijf.maak(pad))),
    maakAlleen: async (pad) => bestand(await wacht(ms).then(() => schijf.maakAlleen(pad))),
    openBestaand: async (pad) => bestand(await wacht(ms).then(() => schijf.openBestaand(pad))),
    openMap: async (pad) => map(await wacht(ms).then(() => schijf.openMap(pad))),
    maakMap: async (pad) => wacht(ms).then(() => schijf.maakMap(pad)),
    lijst: async (pad) => wacht(ms).then(() => schijf.lijst(pad)),
    hernoem: async (van, naar) => wacht(ms).then(() => schijf.hernoem(van, naar)),
    verwijder: async (pad) => wacht(ms).then(() => schijf.verwijder(pad)),
    verwijderMap: async (pad) => wacht(ms).then(() => schijf.verwijderMap(pad)),
    kenmerken: (pad) => schijf.kenmerken(pad),
    gewijzigdOp: (pad) => schijf.gewijzigdOp(pad),
  };
}

describe('a slow drive', () => {
  it('closing in the middle of everything finishes what was asked, and nobody else gets in before that', async () => {
    const schijf = await schijfMetKluis();
    const kluis = await open(vertraagd(schijf, 3));
    const gevraagd = [
      kluis.bewaar(casus('a', 'a2')),
      kluis.bewaar(casus('a', 'a3')),
      kluis.bewaar(casus('b', 'b2')),
      kluis.bewaar(casus('nieuw', 'n1')),
      kluis.vernietig('weg'),
      kluis.lees('b'),
      kluis.logboek.schrijf({ op: 1, wie: kluis.wie, soort: 'gelezen', onderwerp: 'casus', recordId: 'a', casussen: [], voor: '', bijzonder: 'traag', gelukt: true }),
    ];
    const sluiting = kluis.sluit();
    expect(await uitkomst(kluis.bewaar(casus('a', 'te laat')))).toBe('KLUIS_OP_SLOT');
    expect(await uitkomst(kluis.lees('a'))).toBe('KLUIS_OP_SLOT');
    const houder = schijf.inhoud(`${MAP}/in-gebruik`).toString();
    const tweede = proefomgeving({ bestanden: schijf, proces: { kenmerk: 'tweede', leeft: (ander) => ander === houder } });
    expect(await uitkomst(Kluis.open(MAP, MET_WACHTZIN, tweede))).toBe('KLUIS_IN_GEBRUIK');
    await Promise.all(gevraagd);
    await sluiting;
    const weer = await Kluis.open(MAP, MET_WACHTZIN, tweede);
    expect([await weer.lees('a'), await weer.lees('b'), await weer.lees('nieuw'), await uitkomst(weer.lees('weg'))]).toEqual(['a3', 'b2', 'n1', 'NIET_GEVONDEN']);
    expect(weer.logboek.aantal).toBe(1);
    expect(await weer.schade()).toEqual([]);
    await weer.sluit();
  });

  it('two that open it at the same instant: one does, the other hears that it is in use', async () => {
    const schijf = await schijfMetKluis();
    const levend = new Set(['een', 'twee']);
    const poging = (kenmerk: string): Promise<string> =>
      uitkomst(Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: vertraagd(schijf, 5), proces: { kenmerk, leeft: (ander) => levend.has(ander) } })));
    expect((await Promise.all([poging('een'), poging('twee')])).toSorted()).toEqual(['KLUIS_IN_GEBRUIK', 'goed']);
  });
});

describe('a virus scanner that holds a file', () => {
  const HANDELINGEN = {
    bewaren: async (kluis: Kluis) => kluis.bewaar(casus('a', 'a2')),
    'iets nieuws bewaren': async (kluis: Kluis) => kluis.bewaar(casus('nieuw', 'n1')),
    'een herstelcode maken': async (kluis: Kluis) => kluis.nieuweHerstelcode(WACHTZIN),
    'een wachtzin wijzigen': async (kluis: Kluis) =>
      kluis.wijzigWachtzin({ id: kluis.wie.id, huidig: WACHTZIN, nieuw: 'zeven eenden zwemmen naar de markt' }),
  } as const;

  it.each(Object.entries(HANDELINGEN))('%s goes on when the name is free again after a few tries, and says so when it never is', async (_, doe) => {
    const basis = await schijfMetKluis();
    for (const [code, verwacht] of [['EBUSY', 'SCHRIJVEN_MISLUKT'], ['EPERM', 'ALLEEN_LEZEN'], ['EACCES', 'ALLEEN_LEZEN']] as const) {
      await Promise.all(
        [3, Infinity].map(async (keren) => {
          const schijf = basis.kopie();
          const kluis = await open(schijf);
          let over = keren;
          schijf.stapper = (stap) => {
            if (stap === 'hernoem' && (over -= 1) >= 0) throw new Systeemfout(code);
          };
          expect(await uitkomst(doe(kluis)), code).toBe(keren === 3 ? 'goed' : verwacht);
          schijf.stapper = () => undefined;
          if (keren !== 3) expect(await uitkomst(doe(kluis))).toBe('goed');
          await kluis.sluit();
          expect(schijf.paden().filter((pad) => pad.includes('/.tmp-'))).toEqual([]);
        }),
      );
    }
  });
});
