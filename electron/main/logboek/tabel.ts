import { ALGEMEEN } from '../klad/kladjes.ts';
import { isUitgaand } from '#shared/stukken/sleutel';
import { ontvangers, gekozen, overEersteStuk, overStuk } from './stukken.ts';
import {
  alsHetLukt, bestanden, gebeurtenis, gingUit, ookAlsHetMislukt, opSlot, overCasus, overLeertraject, overSessie, type Maker, type Verzoeknaam,
} from './bouwstenen.ts';

/*
 * Every request of the chair's window, and what of it the logboek keeps. A request that is not here does not compile. Nothing that
 * somebody typed gets into a line: a test asks every one of them with words that must not come through.
 */

export type Logtabel = { readonly [K in Verzoeknaam]: Maker<K> | null };

export const LOGTABEL: Logtabel = {
  // The app and the window: nothing of what is in the kluis.
  'app.info': null,
  'app.onthoudScherm': null,
  'app.actief': null,
  'zaal.toon': null, // what the room sees is of a session, and opening that was written down
  'werkvorm.lijst': null,
  'werkvorm.afgekeurd': null,

  // The door. Opening, making and closing are written down by the door itself, also when no window asked.
  'kluis.toestand': null,
  'kluis.maak': null,
  'kluis.open': null,
  'kluis.opSlot': null,
  'kluis.schade': null, // which files are damaged, not what is in them
  'kluis.bevestigHerstelcode': alsHetLukt(() => gebeurtenis('gewijzigd', 'kluis', { bijzonder: 'herstelcode opgeschreven' })),
  'kluis.nieuweHerstelcode': ookAlsHetMislukt(() => gebeurtenis('herstelcode.vernieuwd', 'kluis')),
  'kluis.zetVorigeTerug': ookAlsHetMislukt(({ arg }) => gebeurtenis('kluis.hersteld', 'kluis', { recordId: arg.id })),

  // Who has keys. A name is typed, so only its key slot is named.
  'sleutelhouder.lijst': null, // who can open the kluis, nothing of a casus
  'sleutelhouder.voegToe': ookAlsHetMislukt((verloop) =>
    gebeurtenis('sleutelhouder.toegevoegd', 'kluis', {
      recordId: verloop.gelukt ? (verloop.uitkomst.houders.find(({ naam }) => naam === verloop.arg.naam)?.id ?? null) : null,
    }),
  ),
  'sleutelhouder.hernoem': alsHetLukt(({ arg }) => gebeurtenis('sleutelhouder.hernoemd', 'kluis', { recordId: arg.id })),
  'sleutelhouder.verwijder': ookAlsHetMislukt(({ arg }) => gebeurtenis('sleutelhouder.verwijderd', 'kluis', { recordId: arg.id })),
  'sleutelhouder.wijzigWachtzin': ookAlsHetMislukt(({ arg }) => gebeurtenis('wachtzin.gewijzigd', 'kluis', { recordId: arg.id })),
  'herstelkaart.maak': null, // to look at: the window that asks has the code already
  'herstelkaart.bewaar': ookAlsHetMislukt((verloop) => (gingUit(verloop) ? gebeurtenis('uitgevoerd', 'kluis', { bijzonder: 'herstelkaart' }) : null)),

  'klad.bewaar': null, // what is typed and not saved: saving it is written down
  'klad.lees': alsHetLukt(({ arg: { van }, uitkomst }, bron) => {
    if (uitkomst.length === 0 || van === ALGEMEEN) return null;
    return bron.onderwerp(van) === 'casus' ? overCasus(bron, 'gelezen', van) : overSessie(bron, 'gelezen', van);
  }),

  'backup.instelling': null, // numbers and dates
  'backup.lees': null, // numbers and dates
  'backup.breekAf': null,
  'backup.kiesMap': alsHetLukt(({ uitkomst }) => (uitkomst === null ? null : gebeurtenis('gewijzigd', 'backup', { bijzonder: 'plek van de backup' }))),
  'backup.stelIn': alsHetLukt(() => gebeurtenis('gewijzigd', 'backup', { bijzonder: 'hoe vaak en hoe lang' })),
  'backup.maak': (verloop) => (verloop.gelukt ? gebeurtenis('backup.gemaakt', 'backup') : gebeurtenis('backup.mislukt', 'backup', { gelukt: false })),
  'terugzetten.kies': null, // what a folder tells without a key
  'terugzetten.alles': alsHetLukt(() => gebeurtenis('backup.teruggezet', 'kluis')),
  'terugzetten.open': ookAlsHetMislukt(() => gebeurtenis('gelezen', 'backup')),
  'terugzetten.casus': ookAlsHetMislukt(({ arg }, bron) => overCasus(bron, 'backup.teruggezet', arg.casusId)),
  'terugzetten.sluit': null,

  'bewaring.lees': null, // codes and dates of what is closed
  'bewaring.bekijk': null, // codes and dates of what would go
  'bewaring.stelIn': alsHetLukt(({ arg }) => gebeurtenis('bewaring.ingesteld', 'instellingen', { bijzonder: `logboek ${arg.logboekJaren} jaar` })),
  'bewaring.verleng': alsHetLukt(async ({ arg }, bron) =>
    bron.onderwerp(arg.recordId) === 'casus' ? overCasus(bron, 'bewaring.verlengd', arg.recordId) : overSessie(bron, 'bewaring.verlengd', arg.recordId),
  ),
  'bewaring.vernietig': ookAlsHetMislukt(async (verloop, bron) => {
    const { recordId } = verloop.arg;
    if (verloop.gelukt) return gebeurtenis('vernietigd', verloop.uitkomst.onderwerp, { recordId, casussen: verloop.uitkomst.casussen });
    return bron.onderwerp(recordId) === 'casus' ? overCasus(bron, 'vernietigd', recordId) : overSessie(bron, 'vernietigd', recordId);
  }),
  'verzoek.lijst': null, // what was asked about which casus code
  'verzoek.bewaar': alsHetLukt(({ arg }, bron) =>
    overCasus(bron, arg.antwoord === null ? 'verzoek.ontvangen' : 'verzoek.beantwoord', arg.casusId, {
      voor: `de ${arg.van}`,
      bijzonder: arg.antwoord === null ? arg.soort : `${arg.soort}, ${arg.antwoord.uitkomst}`,
    }),
  ),
  'verzoek.maakInzage': alsHetLukt(({ arg }, bron) => overCasus(bron, 'gelezen', arg.casusId, { bijzonder: 'inzage' })),
  'verzoek.bewaarInzage': ookAlsHetMislukt((verloop, bron) =>
    gingUit(verloop) ? overCasus(bron, 'uitgevoerd', verloop.arg.casusId, { voor: 'wie om inzage vroeg', bijzonder: opSlot('inzage', verloop.arg) }) : null,
  ),

  'logboek.lees': alsHetLukt(({ arg: { filter } }, bron) =>
    gebeurtenis('logboek.gelezen', 'logboek', { casussen: filter.casusId === null ? [] : [bron.casus(filter.casusId)] }),
  ),
  'logboek.stand': null,
  'logboek.controleer': null, // shows whether it is whole, nothing that stands in it
  'logboek.breekAf': null,
  'logboek.bewaar': ookAlsHetMislukt((verloop, bron) => {
    const { casusId } = verloop.arg.filter;
    return gingUit(verloop) ? gebeurtenis('logboek.uitgevoerd', 'logboek', { casussen: casusId === null ? [] : [bron.casus(casusId)], voor: 'het gezin' }) : null;
  }),

  'instellingen.lees': null,
  'instellingen.bewaar': alsHetLukt(() => gebeurtenis('gewijzigd', 'instellingen')),
  'regio.lees': null,
  'regio.bewaar': alsHetLukt(() => gebeurtenis('gewijzigd', 'regio')),
  'regio.exporteer': ookAlsHetMislukt((verloop) => (gingUit(verloop) ? gebeurtenis('uitgevoerd', 'regio', { voor: 'een andere regio', bijzonder: 'regiobestand' }) : null)),
  'regio.leesBestand': null, // to look at first; taking it over is `regio.bewaar`
  'kopie.lees': null,
  'kopie.gooiWeg': alsHetLukt(() => gebeurtenis('vernietigd', 'kluis', { bijzonder: 'kopie van voor de nieuwe versie' })),

  'casus.lijst': null, // codes and steps, as every opening of the kluis shows them
  'casus.volgendeCode': null,
  'casus.lees': alsHetLukt(({ arg }, bron) => overCasus(bron, 'gelezen', arg.id)),
  'casus.maak': alsHetLukt(({ uitkomst }) => gebeurtenis('gemaakt', 'casus', { recordId: uitkomst.id, casussen: [{ id: uitkomst.id, code: uitkomst.code }] })),
  'casus.wissel': alsHetLukt(({ arg }, bron) => overCasus(bron, 'gewijzigd', arg.id, { bijzonder: 'volgende stap' })),
  'casus.bewaar': alsHetLukt(({ arg }, bron) => overCasus(bron, 'gewijzigd', arg.id)),
  'casus.vernietig': ookAlsHetMislukt(({ arg }, bron) => overCasus(bron, 'vernietigd', arg.id)),

  'sessie.lijst': null, // subjects and dates, as every opening of the kluis shows them
  'sessie.maak': alsHetLukt(({ uitkomst }, bron) => overSessie(bron, 'gemaakt', uitkomst.id)),
  'zitting.maak': alsHetLukt(({ arg, uitkomst }, bron) =>
    gebeurtenis('gemaakt', 'sessie', { casussen: arg.casussen.map(({ id }) => bron.casus(id)), bijzonder: `zitting van ${uitkomst.sessieIds.length}` }),
  ),
  'zitting.voegToe': alsHetLukt(({ arg, uitkomst }, bron) => gebeurtenis('gemaakt', 'sessie', { recordId: uitkomst.sessieId, casussen: [bron.casus(arg.casusId)] })),
  'sessie.open': alsHetLukt(({ arg }, bron) => overSessie(bron, 'gelezen', arg.id)),
  'sessie.stuur': alsHetLukt(({ arg }, bron) => overSessie(bron, 'gewijzigd', arg.id)),
  'sessie.vernietig': ookAlsHetMislukt(({ arg }, bron) => overSessie(bron, 'vernietigd', arg.id)),

  'stuk.lees': alsHetLukt(({ arg }, bron) => overStuk(bron, 'gelezen', arg.stuk)),
  'stuk.toon': alsHetLukt(({ arg }, bron) => overStuk(bron, 'gelezen', arg.stuk)),
  // Of what leaves beside the stukken the window shows what was typed already.
  'stuk.controleer': alsHetLukt(({ arg }, bron) => (arg.stukken.some(isUitgaand) ? null : overEersteStuk(bron, 'gelezen', arg.stukken))),
  'stuk.kies': alsHetLukt(({ arg }, bron) => overStuk(bron, 'nagekeken', arg.stuk, { bijzonder: gekozen(arg.keuzes) })),
  'uitgaand.lees': null, // what the window shows already, as it may leave
  'stuk.bewaar': ookAlsHetMislukt((verloop, bron) =>
    gingUit(verloop) ? overStuk(bron, 'uitgevoerd', verloop.arg.stuk, { voor: ontvangers(verloop.arg.ontvangers), bijzonder: opSlot(`${verloop.arg.stuk.soort}, ${verloop.arg.vorm}`, verloop.arg) }) : null,
  ),
  'stuk.bewaarAlle': ookAlsHetMislukt((verloop, bron) =>
    gingUit(verloop)
      ? overEersteStuk(bron, 'uitgevoerd', verloop.arg.stukken, { voor: ontvangers(verloop.arg.ontvangers), bijzonder: opSlot(bestanden(verloop, verloop.arg.vorm), verloop.arg) })
      : null,
  ),
  'stuk.breekAf': null,
  'stuk.stelVast': ookAlsHetMislukt(({ arg }, bron) => overStuk(bron, 'vastgesteld', arg.stuk, { bijzonder: arg.stuk.soort })),
  'reactie.bewaar': alsHetLukt(({ arg }, bron) => overStuk(bron, 'gewijzigd', arg.stuk, { bijzonder: 'reactie' })),
  'reactie.gooiWeg': alsHetLukt(({ arg }, bron) => overStuk(bron, 'vernietigd', arg.stuk, { bijzonder: 'reactie' })),
  'reactie.zetTerug': alsHetLukt(({ arg }, bron) => overStuk(bron, 'gewijzigd', arg.stuk, { bijzonder: 'reactie' })),
  'reactie.formulier': ookAlsHetMislukt((verloop, bron) =>
    gingUit(verloop) ? overStuk(bron, 'uitgevoerd', verloop.arg.stuk, { voor: 'wie kan reageren', bijzonder: opSlot('reactieformulier', verloop.arg) }) : null,
  ),
  'reactie.leesIn': alsHetLukt(({ arg }, bron) => overStuk(bron, 'ingelezen', arg.stuk, { bijzonder: 'reactie' })),
  'reactie.wachtOp': null, // names of stukken and dates, as every opening of the kluis shows them
  'gezin.lees': alsHetLukt(({ arg }, bron) => overSessie(bron, 'gelezen', arg.sessieId, { bijzonder: 'gezinsversie' })),
  'gezin.bewaar': alsHetLukt(({ arg }, bron) => overSessie(bron, 'gewijzigd', arg.sessieId, { bijzonder: `gezinsversie, ${arg.lezer}` })),
  'taal.lees': null, // words of the region, of nobody
  'taal.meegeleverd': null,
  'taal.bewaar': alsHetLukt(() => gebeurtenis('gewijzigd', 'regio', { bijzonder: 'woordenlijsten' })),
  'regie.lees': alsHetLukt(({ arg }, bron) => overCasus(bron, 'gelezen', arg.casusId, { bijzonder: 'regie' })),
  'regie.bewaar': alsHetLukt(({ arg }, bron) => overCasus(bron, 'gewijzigd', arg.casusId, { bijzonder: 'regie' })),
  'kwartaal.lijst': null, // counts
  'kwartaal.werkcijfers': alsHetLukt(({ arg }) => gebeurtenis('gelezen', 'regio', { bijzonder: `werkcijfers, kwartaal ${arg.kwartaal} van ${arg.jaar}` })),
  'kwartaal.corrigeer': alsHetLukt(({ arg }) => gebeurtenis('gewijzigd', 'regio', { bijzonder: `${arg.reden === null ? 'geen correctie meer' : 'correctie begonnen'}, kwartaal ${arg.kwartaal} van ${arg.jaar}` })),

  'leertraject.lijst': null, // counts and dates, as every opening of the kluis shows them
  'leertraject.lees': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'gelezen', arg.sessieId)),
  'leertraject.bewaar': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'gewijzigd', arg.sessieId)),
  'opdracht.bekijk': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'gelezen', arg.sessieId, { bijzonder: 'opdracht' })),
  'opdracht.zetKlaar': ookAlsHetMislukt((verloop, bron) =>
    gingUit(verloop) ? overLeertraject(bron, 'uitgevoerd', verloop.arg.sessieId, { voor: 'wie de opdracht krijgt', bijzonder: opSlot(bestanden(verloop, 'opdrachten'), verloop.arg) }) : null,
  ),
  'opdracht.herinnerd': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'gewijzigd', arg.sessieId, { bijzonder: 'herinnerd' })),
  'opdracht.leesIn': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'ingelezen', arg.sessieId, { bijzonder: 'teruggekomen bestand' })),
  'opdracht.leesPost': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'ingelezen', arg.sessieId, { bijzonder: 'teruggekomen bestand' })),
  'opdracht.neemPost': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'ingelezen', arg.sessieId, { bijzonder: 'teruggekomen bestand' })),
  'opdracht.bewaarPost': ookAlsHetMislukt((verloop, bron) =>
    gingUit(verloop) ? overLeertraject(bron, 'uitgevoerd', verloop.arg.sessieId, { bijzonder: 'teruggekomen bestand' }) : null,
  ),
  'opdracht.gooiPostWeg': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'vernietigd', arg.sessieId, { bijzonder: 'teruggekomen bestand' })),
  'opdracht.typIn': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'gewijzigd', arg.sessieId, { bijzonder: 'antwoorden' })),
  'opdracht.kiesInzendsel': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'gewijzigd', arg.sessieId, { bijzonder: 'antwoorden' })),
  'opdracht.gooiInzendselWeg': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'vernietigd', arg.sessieId, { bijzonder: 'antwoorden' })),

  'casusbeeld.vanSessie': alsHetLukt(({ arg }, bron) => overSessie(bron, 'gelezen', arg.sessieId, { bijzonder: 'casussen' })),

  'enquete.deelUit': alsHetLukt(({ arg }, bron) => overSessie(bron, 'gewijzigd', arg.sessieId, { bijzonder: 'laptop rondgegeven voor de enquête' })),
  'enquete.lees': null, // the questions alone
  'enquete.stuurIn': null, // by a participant: a line would tell when who answered
  'enquete.haalTerug': ookAlsHetMislukt(() => gebeurtenis('gewijzigd', 'sessie', { bijzonder: 'laptop teruggenomen na de enquête' })),
  'enquete.maakFormulieren': ookAlsHetMislukt((verloop, bron) =>
    gingUit(verloop) ? overSessie(bron, 'uitgevoerd', verloop.arg.sessieId, { voor: 'de deelnemers', bijzonder: opSlot(bestanden(verloop, 'enquête'), verloop.arg) }) : null,
  ),

  'groep.geefMee': ookAlsHetMislukt((verloop, bron) =>
    gingUit(verloop) ? overLeertraject(bron, 'uitgevoerd', verloop.arg.sessieId, { voor: 'een andere gespreksleider', bijzonder: 'groepsbestand' }) : null,
  ),
  'groep.neemAan': alsHetLukt(({ uitkomst }, bron) => overSessie(bron, 'ingelezen', uitkomst.sessieId, { bijzonder: 'groepsbestand' })),
  'groep.geefTerug': ookAlsHetMislukt((verloop, bron) =>
    gingUit(verloop) ? overSessie(bron, 'uitgevoerd', verloop.arg.sessieId, { voor: 'wie de leersessie leidt', bijzonder: 'groepsbestand' }) : null,
  ),
  'groep.neemTerug': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'ingelezen', arg.sessieId, { bijzonder: 'groepsbestand' })),
  'groep.kies': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'gewijzigd', arg.sessieId)),
  'groep.herroep': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'gewijzigd', arg.sessieId)),
  'opvolging.zet': alsHetLukt(({ arg }, bron) => overLeertraject(bron, 'gewijzigd', arg.sessieId)),
};
