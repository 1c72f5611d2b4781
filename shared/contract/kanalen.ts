/* The names under which the two ends of a bridge find each other, and the names each bridge lets through. No zod here: a preload stays small. */
import type { VoorzitterContract } from './voorzitter.ts';
import type { Contract } from './vorm.ts';
import type { ZaalContract } from './zaal.ts';

/** The kinds of window. Each has its own contract, its own preload and its own origin `app://<kind>`. */
export const VENSTERSOORTEN = ['voorzitter', 'zaal'] as const;
export type Venstersoort = (typeof VENSTERSOORTEN)[number];

/** The IPC channel of a request. The kind of window is part of it, so no two windows share one. */
export function opdrachtkanaal(soort: Venstersoort, opdracht: string): string {
  return `${soort}/opdracht/${opdracht}`;
}

/** The IPC channel of a message that main pushes. */
export function berichtkanaal(soort: Venstersoort, bericht: string): string {
  return `${soort}/bericht/${bericht}`;
}

/** What a bridge lets through. The type makes a forgotten or a superfluous name an error of the compiler. */
export interface Namen<C extends Contract> {
  readonly opdrachten: Readonly<Record<keyof C['opdrachten'], true>>;
  readonly berichten: Readonly<Record<keyof C['berichten'], true>>;
}

export const VOORZITTER_NAMEN: Namen<VoorzitterContract> = {
  opdrachten: {
    'app.info': true,
    'app.onthoudScherm': true,
    'app.actief': true,
    'kluis.toestand': true,
    'kluis.maak': true,
    'kluis.bevestigHerstelcode': true,
    'kluis.nieuweHerstelcode': true,
    'kluis.open': true,
    'kluis.opSlot': true,
    'kluis.schade': true,
    'kluis.zetVorigeTerug': true,
    'terugzetten.kies': true,
    'terugzetten.alles': true,
    'backup.breekAf': true,
    'sleutelhouder.lijst': true,
    'sleutelhouder.voegToe': true,
    'sleutelhouder.hernoem': true,
    'sleutelhouder.verwijder': true,
    'sleutelhouder.wijzigWachtzin': true,
    'herstelkaart.maak': true,
    'herstelkaart.bewaar': true,
    'klad.bewaar': true,
    'klad.lees': true,
    'backup.instelling': true,
    'backup.lees': true,
    'backup.kiesMap': true,
    'backup.stelIn': true,
    'backup.maak': true,
    'terugzetten.open': true,
    'terugzetten.casus': true,
    'terugzetten.sluit': true,
    'bewaring.lees': true,
    'bewaring.stelIn': true,
    'bewaring.verleng': true,
    'bewaring.bekijk': true,
    'bewaring.vernietig': true,
    'verzoek.lijst': true,
    'verzoek.bewaar': true,
    'verzoek.maakInzage': true,
    'verzoek.bewaarInzage': true,
    'logboek.lees': true,
    'logboek.stand': true,
    'logboek.controleer': true,
    'logboek.bewaar': true,
    'logboek.breekAf': true,
    'instellingen.lees': true,
    'instellingen.bewaar': true,
    'casus.lijst': true,
    'casus.lees': true,
    'casus.maak': true,
    'casus.volgendeCode': true,
    'casus.wissel': true,
    'casus.bewaar': true,
    'casus.vernietig': true,
    'regio.lees': true,
    'regio.bewaar': true,
    'regio.exporteer': true,
    'regio.leesBestand': true,
    'kopie.lees': true,
    'kopie.gooiWeg': true,
    'werkvorm.lijst': true,
    'werkvorm.afgekeurd': true,
    'sessie.lijst': true,
    'sessie.maak': true,
    'zitting.maak': true,
    'zitting.voegToe': true,
    'sessie.open': true,
    'sessie.stuur': true,
    'sessie.vernietig': true,
    'verslag.maak': true,
    'verslag.bewaar': true,
    'leertraject.lees': true,
    'leertraject.bewaar': true,
    'leertraject.lijst': true,
    'opdracht.bekijk': true,
    'opdracht.zetKlaar': true,
    'opdracht.herinnerd': true,
    'opdracht.leesIn': true,
    'opdracht.leesPost': true,
    'opdracht.neemPost': true,
    'opdracht.bewaarPost': true,
    'opdracht.gooiPostWeg': true,
    'opdracht.typIn': true,
    'opdracht.kiesInzendsel': true,
    'opdracht.gooiInzendselWeg': true,
    'casusbeeld.maak': true,
    'casusbeeld.bewaarAlle': true,
    'casusbeeld.vanSessie': true,
    'actiepunten.bekijk': true,
    'actiepunten.bewaarAlle': true,
    'enquete.deelUit': true,
    'enquete.lees': true,
    'enquete.stuurIn': true,
    'enquete.haalTerug': true,
    'enquete.maakFormulieren': true,
    'groep.geefMee': true,
    'groep.neemAan': true,
    'groep.geefTerug': true,
    'groep.neemTerug': true,
    'groep.kies': true,
    'groep.herroep': true,
    'opvolging.zet': true,
    'zaal.toon': true,
  },
  berichten: {
    'app.bewaarNu': true,
    'kluis.toestand': true,
    'sessie.stand': true,
    'leertraject.gewijzigd': true,
    'sessie.tik': true,
    'slot.waarschuwing': true,
    'backup.voortgang': true,
    'beheer.gewijzigd': true,
    'logboek.voortgang': true,
    'zaal.gesloten': true,
  },
};

export const ZAAL_NAMEN: Namen<ZaalContract> = {
  opdrachten: { 'zaal.beeld': true },
  berichten: { 'zaal.beeld': true },
};
