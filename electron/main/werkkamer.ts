import type { BrowserWindow } from 'electron';
import { beheerContract } from '#shared/contract/beheer';
import { stukkenContract } from '#shared/contract/stukken';
import { werkContract } from '#shared/contract/voorzitter';
import type { Leertraject } from '#shared/leertraject/leertraject';
import type { Kluisplek } from '../gegevens/kopie.ts';
import type { Kluis } from '../kluis/kluis.ts';
import { backupAfhandeling } from './afhandeling/backup.ts';
import { bewaringAfhandeling } from './afhandeling/bewaring.ts';
import { bladAfhandeling } from './afhandeling/blad.ts';
import { casusAfhandeling } from './afhandeling/casus.ts';
import { enqueteAfhandeling } from './afhandeling/enquete.ts';
import { gezinAfhandeling } from './afhandeling/gezin.ts';
import { groepAfhandeling } from './afhandeling/groep.ts';
import { herstelkaartAfhandeling } from './afhandeling/herstelkaart.ts';
import { instellingenAfhandeling } from './afhandeling/instellingen.ts';
import { kladAfhandeling } from './afhandeling/klad.ts';
import { kopieAfhandeling } from './afhandeling/kopie.ts';
import { kwartaalAfhandeling } from './afhandeling/kwartaal.ts';
import { leertrajectAfhandeling } from './afhandeling/leertraject.ts';
import { logboekAfhandeling } from './afhandeling/logboek.ts';
import { opdrachtAfhandeling } from './afhandeling/opdracht.ts';
import { reactieAfhandeling } from './afhandeling/reactie.ts';
import { regieAfhandeling } from './afhandeling/regie.ts';
import { regioAfhandeling } from './afhandeling/regio.ts';
import { sessieAfhandeling } from './afhandeling/sessie.ts';
import { sleutelhouderAfhandeling } from './afhandeling/sleutelhouder.ts';
import { taalAfhandeling } from './afhandeling/taal.ts';
import { stukAfhandeling, type Stukvoortgang } from './afhandeling/stuk.ts';
import { verzoekAfhandeling } from './afhandeling/verzoek.ts';
import { zaalAfhandeling } from './afhandeling/zaal.ts';
import { zittingAfhandeling } from './afhandeling/zitting.ts';
import type { Terugzetkeuze } from './backup/terugzetkeuze.ts';
import type { Drukte } from './ipc/drukte.ts';
import { bedien, type Bediening } from './ipc/host.ts';
import type { Kluisdeur } from './kluisdeur.ts';
import type { Uitdeelhaken } from './uitdeling.ts';
import type { Zaal } from './vensters/zaal.ts';
import type { Werkruimte } from './werkruimte.ts';

export { wordtOpgeschreven } from './logboek/logdienst.ts';
export { Werkruimte } from './werkruimte.ts';

/* What answers the chair's window once the kluis is open, with the schemas of that. It is loaded when the first picture is there. */

export interface Werkbenodigdheden {
  readonly deur: Kluisdeur<Kluis, Werkruimte>;
  readonly drukte: Drukte;
  readonly venster: BrowserWindow;
  readonly zaal: Zaal;
  readonly plek: Kluisplek;
  readonly uitdeelhaken: Uitdeelhaken;
  readonly meldLeertraject: (leertraject: Leertraject) => void;
  readonly terugzetkeuze: Terugzetkeuze;
  readonly meldStukvoortgang: (voortgang: Stukvoortgang) => void;
}

const contract = {
  opdrachten: { ...beheerContract.opdrachten, ...stukkenContract.opdrachten, ...werkContract.opdrachten },
  berichten: { ...beheerContract.berichten, ...stukkenContract.berichten, ...werkContract.berichten },
};

export function bediening({ deur, drukte, venster, zaal, plek, uitdeelhaken, meldLeertraject, terugzetkeuze, meldStukvoortgang }: Werkbenodigdheden): Bediening {
  const eisOpen = (): Werkruimte => deur.eisOpen();
  return bedien(contract, {
    ...instellingenAfhandeling(eisOpen, drukte),
    ...bewaringAfhandeling(eisOpen, drukte),
    ...verzoekAfhandeling(eisOpen, drukte, venster),
    ...sleutelhouderAfhandeling(eisOpen),
    ...herstelkaartAfhandeling(eisOpen, venster, plek.map),
    ...backupAfhandeling(eisOpen, drukte, venster, terugzetkeuze),
    ...regioAfhandeling(eisOpen, drukte, venster),
    ...kladAfhandeling(eisOpen, drukte),
    ...kopieAfhandeling(eisOpen, plek),
    ...casusAfhandeling(eisOpen, drukte),
    ...sessieAfhandeling(eisOpen, drukte),
    ...zittingAfhandeling(eisOpen),
    ...stukAfhandeling(eisOpen, venster, meldStukvoortgang),
    ...reactieAfhandeling(eisOpen, drukte, venster),
    ...logboekAfhandeling(eisOpen, venster),
    ...zaalAfhandeling(zaal, eisOpen),
    ...leertrajectAfhandeling(eisOpen, drukte),
    ...opdrachtAfhandeling(eisOpen, drukte, venster),
    ...bladAfhandeling(eisOpen),
    ...groepAfhandeling(eisOpen, drukte, venster, meldLeertraject),
    ...gezinAfhandeling(eisOpen, drukte),
    ...taalAfhandeling(eisOpen, drukte),
    ...regieAfhandeling(eisOpen, drukte),
    ...kwartaalAfhandeling(eisOpen),
    ...enqueteAfhandeling(deur, uitdeelhaken, drukte),
  });
}
