import type { Logregel } from '../logboek/regel.ts';
import type { Logonderwerp, Logsoort } from '../logboek/soorten.ts';
import { toonMoment } from './inzage-casus.ts';
import type { Blok } from './model.ts';

/* The logboek lines about a casus, for the family: who did what with their data, when, and for whom (NEN 7513). */

const SOORTEN: Readonly<Record<Logsoort, string>> = {
  'kluis.gemaakt': 'kluis gemaakt',
  'kluis.geopend': 'kluis geopend',
  'kluis.gesloten': 'kluis gesloten',
  'kluis.hersteld': 'kluis hersteld',
  'sleutelhouder.toegevoegd': 'sleutelhouder toegevoegd',
  'sleutelhouder.hernoemd': 'sleutelhouder hernoemd',
  'sleutelhouder.verwijderd': 'sleutelhouder verwijderd',
  'wachtzin.gewijzigd': 'wachtzin gewijzigd',
  'herstelcode.vernieuwd': 'herstelcode vernieuwd',
  gelezen: 'gelezen',
  gemaakt: 'gemaakt',
  gewijzigd: 'gewijzigd',
  vernietigd: 'vernietigd',
  uitgevoerd: 'als bestand bewaard buiten Ontwar',
  ingelezen: 'ingelezen',
  'backup.gemaakt': 'back-up gemaakt',
  'backup.mislukt': 'back-up mislukt',
  'backup.teruggezet': 'teruggezet uit een back-up',
  'bewaring.verlengd': 'bewaartermijn verlengd',
  'bewaring.ingesteld': 'bewaartermijnen ingesteld',
  'verzoek.ontvangen': 'verzoek ontvangen',
  'verzoek.beantwoord': 'verzoek beantwoord',
  'logboek.gelezen': 'logboek gelezen',
  'logboek.uitgevoerd': 'logboek als bestand bewaard',
  'logboek.beschadigd': 'logboek beschadigd',
  'logboek.opgeschoond': 'oude regels van het logboek opgeruimd',
};

const ONDERWERPEN: Readonly<Record<Logonderwerp, string>> = {
  casus: 'casus',
  sessie: 'sessie',
  leertraject: 'voorbereiding van een leersessie',
  instellingen: 'instellingen',
  regio: 'regio',
  logboek: 'logboek',
  backup: 'back-up',
  kluis: 'kluis',
};

/** The lines as a table, in the order in which they are given. */
export function logboekBlokken(regels: readonly Logregel[]): readonly Blok[] {
  if (regels.length === 0) return [{ soort: 'alinea', vorm: 'leeg', tekst: 'Er zijn geen regels over deze casus.' }];
  return [
    {
      soort: 'tabel',
      vorm: 'gewoon',
      bijschrift: '',
      kolommen: [
        { kop: 'Wanneer', breedte: 3.2 },
        { kop: 'Wie', breedte: 2.6 },
        { kop: 'Wat', breedte: 3.4 },
        { kop: 'Waarvan', breedte: 2.6 },
        { kop: 'Voor wie', breedte: 2.4 },
        { kop: 'Bijzonder', breedte: 2.6 },
      ],
      rijen: regels.map(({ op, wie, soort, onderwerp, voor, bijzonder, gelukt }) => [toonMoment(op), wie.naam, gelukt ? SOORTEN[soort] : `${SOORTEN[soort]} (mislukt)`, ONDERWERPEN[onderwerp], voor, bijzonder]),
    },
  ];
}
