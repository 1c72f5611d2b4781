import { app, ipcMain, type BrowserWindow } from 'electron';
import { deurContract } from '#shared/contract/deur';
import { VOORZITTER_NAMEN, ZAAL_NAMEN } from '#shared/contract/kanalen';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import { zaalContract, type ZaalContract } from '#shared/contract/zaal';
import { leertrajectbeeldVan } from '#shared/leertraject/beeld';
import type { Leertraject } from '#shared/leertraject/leertraject';
import { appAfhandeling } from './afhandeling/app.ts';
import { kluisAfhandeling } from './afhandeling/kluis.ts';
import { terugzetAfhandeling } from './afhandeling/terugzetten.ts';
import { Terugzetkeuze } from './backup/terugzetkeuze.ts';
import type { Kluisplek } from '../gegevens/kopie.ts';
import { schijfbestanden } from '../kluis/bestanden.ts';
import { Drukte } from './ipc/drukte.ts';
import { bedien, verbind } from './ipc/host.ts';
import type { Kluis } from '../kluis/kluis.ts';
import { KluisOpSchijf } from './kluis-op-schijf.ts';
import { Kluisdeur, type Geheim } from './kluisdeur.ts';
import { Logloket } from './logboek/loket.ts';
import { Slotbewaker } from './slot/bewaker.ts';
import { vergeetLosse } from './slot/vergeet.ts';
import { maakVergrendeling } from './slot/vergrendel.ts';
import { sluitNetjesAf } from './start/einde.ts';
import type { Mappen } from './start/mappen.ts';
import type { Omgeving } from './start/omgeving.ts';
import { meld } from './start/onverwacht.ts';
import { zetMenu } from './vensters/menu.ts';
import { onthoudPlaats } from './vensters/onthouden.ts';
import type { Vensterbasis } from './vensters/opties.ts';
import { begintOpnieuw, komtNaarVorenBijTweedeStart } from './vensters/voorzitter.ts';
import { Zaal } from './vensters/zaal.ts';
import { poortVan, type Uitdeelhaken } from './uitdeling.ts';
import type * as Werkkamer from './werkkamer.ts';

export interface Eersteling {
  readonly venster: BrowserWindow;
  readonly basis: Vensterbasis;
  /** Fulfilled when its page has loaded. */
  readonly getoond: Promise<void>;
}

/**
 * Composes the app around the chair's window: the beamer window, the door of the kluis, what answers the windows, what locks,
 * how it ends. When this returns, the windows can be answered.
 */
export function openOntwar(omgeving: Omgeving, mappen: Mappen, { venster, basis, getoond }: Eersteling): void {
  // Windows.
  komtNaarVorenBijTweedeStart(venster);
  const zaal: Zaal = new Zaal(basis, {
    voorzitter: () => venster,
    zend: (beeld) => zendZaal('zaal.beeld', beeld),
    bijGesloten: () => zend('zaal.gesloten', undefined),
  });
  // The page that comes back after a crash knows nothing of a room's screen, so nobody could take that picture away.
  venster.webContents.on('render-process-gone', () => zaal.sluit());

  // The kluis.
  const meldLeertraject = (leertraject: Leertraject): void => zend('leertraject.gewijzigd', leertrajectbeeldVan(leertraject));
  const drukte = new Drukte();
  const terugzetkeuze = new Terugzetkeuze((voortgang) => zend('backup.voortgang', voortgang));
  const wegwerp = omgeving.voorbeeldWachtzin !== null;
  const plek: Kluisplek = { map: mappen.kluis, bestanden: schijfbestanden };
  const loket: Logloket = new Logloket({
    dienst: () => deur.werkruimte?.logboek ?? null,
    sluitend: () => deur.sluitend?.logboek ?? null,
    wordtOpgeschreven: async (opdracht) => (await laadWerkkamer()).wordtOpgeschreven(opdracht),
    isVanDeur: (opdracht) => opdracht in deurContract.opdrachten,
  });
  const deur = new Kluisdeur({
    gesloten: new KluisOpSchijf(mappen.kluis, wegwerp),
    richtIn: async (kluis, isNieuw) => {
      const kamer = await laadWerkkamer().catch(sluitEerst(kluis));
      return kamer.Werkruimte.richtIn(kluis, plek, {
        bijStand: (stand) => zend('sessie.stand', stand),
        bijTik: (tik) => zend('sessie.tik', tik),
        bijLeertraject: meldLeertraject,
        bijSleutels: () => zend('beheer.gewijzigd', { wat: 'sleutels' }),
        bijBackupvoortgang: (voortgang) => zend('backup.voortgang', voortgang),
        bijBackup: () => zend('beheer.gewijzigd', { wat: 'backup' }),
        bijLogvoortgang: (voortgang) => zend('logboek.voortgang', voortgang),
        aanDeDeur: loket.bijOpening(isNieuw ? 'kluis.gemaakt' : 'kluis.geopend'),
      });
    },
    bijToestand: (toestand) => zend('kluis.toestand', toestand),
  });

  // What locks, and what hands the laptop out.
  let laden: Promise<void> = Promise.resolve();
  const schoonVenster = {
    sluitZaal: () => zaal.sluit(),
    vraagBewaarNu: () => zend('app.bewaarNu', undefined),
    stilte: () => drukte.stilte(),
    // One after the other: a lock while the laptop is handed out would else break off a load, and be broken off by it.
    begintOpnieuw: () => {
      drukte.vergeet();
      laden = laden.catch(() => undefined).then(() => begintOpnieuw(venster));
      return laden;
    },
  };
  const uitdeelhaken: Uitdeelhaken = { ...schoonVenster, ietsNietBewaard: () => drukte.ietsNietBewaard };
  const opSlot = maakVergrendeling({
    ...schoonVenster,
    // Also while it opens, which takes a second: a laptop that is shut meanwhile must not wake with an open kluis.
    isOpen: () => deur.werkruimte !== null || deur.gaatOpen,
    sluitKluis: () => deur.opSlot(),
    vergeetLosse,
  });
  const bewaker = new Slotbewaker({
    termijn: () => deur.werkruimte?.autoslotSeconden(deur.isUitgedeeld) ?? null,
    opSlot: () => void opSlot(),
    waarschuw: (seconden) => zend('slot.waarschuwing', { seconden }),
    voorSlaap: () => deur.werkruimte?.voorSlaap(),
    naSlaap: () => deur.werkruimte?.naSlaap(),
  });

  // What answers the windows.
  const info = { versie: app.getVersion(), zonderSandbox: omgeving.zonderSandbox, voorbeeldWachtzin: omgeving.voorbeeldWachtzin, kluismap: mappen.kluis };
  const verbinding = { ipc: ipcMain, controleerUitkomst: !omgeving.ingepakt, meld };
  const zend = verbind<VoorzitterContract>({
    ...verbinding,
    soort: 'voorzitter',
    namen: VOORZITTER_NAMEN,
    poort: poortVan(deur),
    verantwoord: (opdracht, arg, afloop) => loket.verantwoord(opdracht, arg, afloop),
    doel: () => (venster.isDestroyed() ? null : venster.webContents),
    nu: bedien(deurContract, {
      ...appAfhandeling(info, () => bewaker.teken()),
      ...terugzetAfhandeling({ deur, venster, keuze: terugzetkeuze, bijGeopend: () => bewaker.teken() }),
      ...kluisAfhandeling(deur, { opSlot: () => void opSlot(), bijGeopend: () => bewaker.teken() }),
    }),
    straks: async () => (await laadWerkkamer()).bediening({ deur, drukte, venster, zaal, plek, uitdeelhaken, meldLeertraject, terugzetkeuze, meldStukvoortgang: (voortgang) => zend('stuk.voortgang', voortgang) }),
  });
  const zendZaal = verbind<ZaalContract>({
    ...verbinding,
    soort: 'zaal',
    namen: ZAAL_NAMEN,
    doel: () => zaal.venster?.webContents ?? null,
    nu: bedien(zaalContract, { 'zaal.beeld': () => zaal.beeld }),
    straks: null,
  });

  // The page's first question is answered at once when its answer was looked up before.
  deur.toestand().catch(() => undefined);

  // How it begins and ends.
  sluitNetjesAf({
    venster,
    bewaarNu: () => {
      zend('app.bewaarNu', undefined);
      return drukte.stilte();
    },
    ietsNietBewaard: () => drukte.ietsNietBewaard,
    rondAf: async () => {
      await deur.werkruimte?.backups.maakBijAfsluiten();
      await onthoudPlaats(venster, mappen.vensterplaats);
      zaal.sluit();
      await deur.opSlot();
    },
  });
  if (omgeving.voorbeeldWachtzin !== null) openVoorbeeld(omgeving.voorbeeldWachtzin, (geheim) => deur.open(geheim));
  // What talks to the desktop waits until there is something to see.
  void getoond.finally(() => {
    zetMenu(() => void opSlot());
    bewaker.begin();
    setTimeout(() => void laadWerkkamer(), RUST_VOORAF_MS);
  });
}

/**
 * How long main is left alone when the page has loaded (ms). Loading the workroom keeps main busy, and a window needs main to bring its
 * first frame to the screen. What needs the workroom sooner does not wait for this.
 */
const RUST_VOORAF_MS = 500;

/** What works with an open kluis is most of main, and the unlock screen can do without: it is loaded some time after that is there. */
function laadWerkkamer(): Promise<typeof Werkkamer> {
  return import('./werkkamer.ts');
}

/** A kluis that nothing can work with does not stay open, see `Deurhaken.richtIn`. */
function sluitEerst(kluis: Kluis): (fout: unknown) => Promise<never> {
  return async (fout) => {
    await kluis.sluit();
    throw fout;
  };
}

/** Opens the throw-away kluis by itself. Who locks it needs its passphrase, which nobody chose: the terminal tells. */
function openVoorbeeld(wachtzin: string, open: (geheim: Geheim) => Promise<void>): void {
  meld(`De wachtzin van dit voorbeeld, voor als je het op slot doet: ${wachtzin}`);
  open({ soort: 'wachtzin', geheim: wachtzin }).catch(() => meld('Het voorbeeld ging niet open.'));
}
