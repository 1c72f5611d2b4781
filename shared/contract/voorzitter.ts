import { z } from 'zod';
import { schemaVernietigd } from '../bewaring/bewaring.ts';
import { schemaDag, schemaId, schemaMoment, schemaRegeltekst, schemaTekst, schemaUur } from '../domein/basis.ts';
import { schemaCasus, schemaCasusinhoud, schemaCasusregel } from '../domein/casus.ts';
import { schemaGroepscasus } from '../groepswerk/groepsstand.ts';
import { schemaRegio } from '../domein/regio.ts';
import { schemaLoopgebeurtenis } from '../domein/traject.ts';
import { schemaInstellingen } from '../domein/instellingen.ts';
import { OPVOLGSTATUSSEN, POSTSOORTEN } from '../leertraject/keuzes.ts';
import { schemaLeertrajectbeeld, schemaLeertrajectinhoud, schemaLeertrajectoverzicht, schemaOpdrachtantwoorden } from '../leertraject/leertraject.ts';
import { schemaWerkvormvorm } from '../werkvormen/schema.ts';
import { schemaSessieOpdracht, schemaSessieregel } from '../werkvormen/sessie.ts';
import { schemaFout } from './fouten.ts';
import { beheerContract, schemaPdfwachtwoord } from './beheer.ts';
import { deurContract, schemaGeheim } from './deur.ts';
import { stukkenContract } from './stukken.ts';
import type { Contract } from './vorm.ts';
import { schemaZaalbeeld } from './zaal.ts';

const niets = z.undefined();

/** A session as a window receives it: the werkvorm to rebuild the statechart with, and the persisted snapshot. */
export const schemaSessiestand = z.strictObject({
  sessieId: schemaId,
  werkvorm: schemaWerkvormvorm,
  /** The xstate persisted snapshot, for `resolveState`. Made by main alone, so windows take it as it is. */
  snapshot: z.record(z.string(), z.unknown()),
  /** Counts the changes of this session; a window ignores a stand older than the one it has. */
  volgnummer: z.number().int().min(0),
  /** When this stand was safely on disk. */
  bewaardOp: schemaMoment,
  /** Ms during which the app was not running before this session was opened, when worth asking about; else 0. */
  gemistMs: z.number().int().min(0),
});

const schemaBestand = z.instanceof(Uint8Array);
/** A PDF to look at, with the name under which it would be saved. */
const schemaPdf = z.strictObject({ pdf: schemaBestand, bestandsnaam: z.string() });
const schemaVoorSessie = z.strictObject({ sessieId: schemaId });
/** `wachtwoord`: for the files, AES-256; empty for none. Which of them get one is told before they leave the kluis. */
/** Files that were written into a folder of the user's choice; null when the user cancelled. Existing files are never overwritten. */
const schemaMapuitkomst = z.strictObject({ map: z.string(), bestanden: z.array(z.string()) }).nullable();

/** What became of one returned file. */
export const schemaLeesuitkomst = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('opdracht'), opdrachtId: schemaId }),
  /** The same answers were there already: nothing changed. */
  z.strictObject({ soort: z.literal('bekend'), opdrachtId: schemaId.nullable() }),
  z.strictObject({ soort: z.literal('enquete') }),
  /** Kept for somebody to look at. `anders`: the subject of the leersessie in this kluis that it does belong to, else empty. */
  z.strictObject({ soort: z.literal('post'), poststukId: schemaId, waarom: z.enum(POSTSOORTEN), anders: schemaRegeltekst }),
]);

/** What is asked of an open kluis. Its schemas are loaded when the first picture is there: making them all takes tens of ms. */
export const werkContract = {
  opdrachten: {
    'instellingen.lees': { arg: niets, uit: schemaInstellingen },
    'instellingen.bewaar': { arg: schemaInstellingen, uit: niets },

    'casus.lijst': { arg: niets, uit: z.array(z.strictObject({ id: schemaId, regel: schemaCasusregel })) },
    'casus.lees': { arg: z.strictObject({ id: schemaId }), uit: schemaCasus },
    /** `aanmelding`: the casus begins its traject with this; without, it is one for a leersessie. */
    'casus.maak': { arg: z.strictObject({ code: z.string(), aanmelding: z.boolean() }), uit: schemaCasus },
    /** The first free code of this year, with the prefix of the region. */
    'casus.volgendeCode': { arg: niets, uit: z.strictObject({ code: z.string() }) },
    /** Moves a casus to another step of its levensloop. */
    'casus.wissel': { arg: z.strictObject({ id: schemaId, gebeurtenis: schemaLoopgebeurtenis }), uit: schemaCasus },
    'casus.bewaar': { arg: z.strictObject({ id: schemaId, inhoud: schemaCasusinhoud }), uit: z.strictObject({ bewaardOp: schemaMoment }) },
    /** Destroys it and the sessions about it alone. */
    'casus.vernietig': { arg: z.strictObject({ id: schemaId }), uit: schemaVernietigd },

    'regio.lees': { arg: niets, uit: schemaRegio },
    'regio.bewaar': { arg: schemaRegio, uit: niets },
    /** Asks where and writes the settings of the region as one file; `pad` is null when the user cancelled. */
    'regio.exporteer': { arg: niets, uit: z.strictObject({ pad: z.string().nullable() }) },
    /** Asks for such a file and gives what is in it, to be looked at first; null when the user cancelled. Nothing is saved yet. */
    'regio.leesBestand': { arg: niets, uit: schemaRegio.nullable() },

    /** The copy that was kept of this kluis as it was before this version of Ontwar brought it up to date; null when there is none. */
    'kopie.lees': { arg: niets, uit: z.strictObject({ map: z.string(), gemaaktOp: schemaMoment }).nullable() },
    'kopie.gooiWeg': { arg: niets, uit: niets },

    'werkvorm.lijst': { arg: niets, uit: z.array(schemaWerkvormvorm) },
    /** Files that are no valid werkvorm: which line, why. The others work. */
    'werkvorm.afgekeurd': { arg: niets, uit: z.array(schemaFout) },

    'sessie.lijst': { arg: niets, uit: z.array(z.strictObject({ id: schemaId, regel: schemaSessieregel })) },
    'sessie.maak': { arg: z.strictObject({ werkvormId: schemaId }), uit: z.strictObject({ id: schemaId }) },
    /** Prepares a sitting: one session for each casus, one after the other, with its betrokkenen as participants. */
    'zitting.maak': {
      arg: z.strictObject({
        werkvormId: schemaId,
        datum: schemaDag,
        aanvang: schemaUur,
        plaats: schemaRegeltekst,
        casussen: z.array(z.strictObject({ id: schemaId, spoed: z.boolean() })).min(1).max(6),
      }),
      uit: z.strictObject({ sessieIds: z.array(schemaId) }),
    },
    /** Adds a casus at the end of a sitting: the third, that cannot wait. */
    'zitting.voegToe': { arg: z.strictObject({ zittingId: schemaId, casusId: schemaId, spoed: z.boolean() }), uit: z.strictObject({ sessieId: schemaId }) },
    /** Starts (or finds) the actor of this session and gives its stand; from then on `sessie.stand` messages follow. */
    'sessie.open': { arg: z.strictObject({ id: schemaId }), uit: schemaSessiestand },
    /** Answers only once the event is durably on disk. */
    'sessie.stuur': {
      arg: z.strictObject({ id: schemaId, opdracht: schemaSessieOpdracht }),
      uit: z.strictObject({ volgnummer: z.number().int(), bewaardOp: schemaMoment }),
    },
    'sessie.vernietig': { arg: z.strictObject({ id: schemaId }), uit: schemaVernietigd },

    /** What lies around a leersessie. Without a record yet: an empty one, which is saved with the first change. */
    'leertraject.lees': { arg: schemaVoorSessie, uit: schemaLeertrajectbeeld },
    'leertraject.bewaar': { arg: z.strictObject({ sessieId: schemaId, inhoud: schemaLeertrajectinhoud }), uit: z.strictObject({ bewaardOp: schemaMoment }) },
    /** Of every leersessie, for Vandaag. */
    'leertraject.lijst': { arg: niets, uit: z.array(schemaLeertrajectoverzicht) },

    /** One form, to look at. */
    'opdracht.bekijk': { arg: z.strictObject({ sessieId: schemaId, opdrachtId: schemaId }), uit: schemaPdf },
    /** Asks for a folder and writes the forms of these assignments into it, one file each. `wachtwoord`: empty for none. */
    'opdracht.zetKlaar': { arg: z.strictObject({ sessieId: schemaId, opdrachtIds: z.array(schemaId).min(1), wachtwoord: schemaPdfwachtwoord }), uit: schemaMapuitkomst },
    /** Notes that these people were reminded today. */
    'opdracht.herinnerd': { arg: z.strictObject({ sessieId: schemaId, opdrachtIds: z.array(schemaId).min(1) }), uit: schemaLeertrajectbeeld },
    /** One returned file. It finds its own assignment or enquête; what cannot be taken over is kept as post. */
    'opdracht.leesIn': { arg: z.strictObject({ sessieId: schemaId, naam: schemaRegeltekst, bytes: schemaBestand }), uit: schemaLeesuitkomst },
    /** Reads a kept file once more, with the password it asks. */
    'opdracht.leesPost': { arg: z.strictObject({ sessieId: schemaId, poststukId: schemaId, wachtwoord: schemaRegeltekst }), uit: schemaLeesuitkomst },
    /** Settles a kept file: takes its answers for this assignment (of what is `dubbel` or `bewerkt`), saves the file outside the kluis, or throws it away. */
    'opdracht.neemPost': { arg: z.strictObject({ sessieId: schemaId, poststukId: schemaId }), uit: schemaLeertrajectbeeld },
    'opdracht.bewaarPost': { arg: z.strictObject({ sessieId: schemaId, poststukId: schemaId }), uit: z.strictObject({ pad: z.string().nullable() }) },
    'opdracht.gooiPostWeg': { arg: z.strictObject({ sessieId: schemaId, poststukId: schemaId }), uit: schemaLeertrajectbeeld },
    /** What somebody said by phone; typed in again it replaces what was typed in before. */
    'opdracht.typIn': { arg: z.strictObject({ sessieId: schemaId, opdrachtId: schemaId, antwoorden: schemaOpdrachtantwoorden }), uit: schemaLeertrajectbeeld },
    /** Which of more sets of answers is read. */
    'opdracht.kiesInzendsel': { arg: z.strictObject({ sessieId: schemaId, inzendselId: schemaId }), uit: schemaLeertrajectbeeld },
    'opdracht.gooiInzendselWeg': { arg: z.strictObject({ sessieId: schemaId, inzendselId: schemaId }), uit: schemaLeertrajectbeeld },

    /** What can be read of the casussen of a session while leading it: from the casussen here, or from the group file it came from. */
    'casusbeeld.vanSessie': { arg: schemaVoorSessie, uit: z.array(schemaGroepscasus) },

    /** From here on until `enquete.haalTerug` this laptop answers nothing but the enquête, and the window is made anew. */
    'enquete.deelUit': { arg: schemaVoorSessie, uit: niets },
    'enquete.lees': {
      arg: niets,
      uit: z.strictObject({
        onderwerp: schemaRegeltekst,
        vraag: schemaRegeltekst,
        vragen: z.array(z.strictObject({ id: schemaId, vraag: schemaRegeltekst })),
        cijfervraag: schemaRegeltekst,
        ingevuld: z.number().int().min(0),
        deelnemers: z.number().int().min(0),
      }),
    },
    'enquete.stuurIn': { arg: z.strictObject({ antwoorden: z.record(schemaId, schemaTekst), cijfer: z.number().int().min(1).max(10).nullable() }), uit: z.strictObject({ ingevuld: z.number().int().min(0) }) },
    /** A wrong wachtzin counts as an attempt, as when opening. */
    'enquete.haalTerug': { arg: z.strictObject({ wachtzin: schemaGeheim }), uit: niets },
    /** So many enquête forms as PDF into a folder, each to be used once. */
    'enquete.maakFormulieren': { arg: z.strictObject({ sessieId: schemaId, aantal: z.number().int().min(1).max(100), wachtwoord: schemaPdfwachtwoord }), uit: schemaMapuitkomst },

    /** Asks where, and writes the group file for the laptop of another gespreksleider. */
    'groep.geefMee': { arg: z.strictObject({ sessieId: schemaId, groepId: schemaId, wachtzin: schemaGeheim, verlooptOp: schemaDag }), uit: z.strictObject({ pad: z.string().nullable() }) },
    /** On the second laptop: opens a group file. One that was opened before gives its session, with the new date. */
    'groep.neemAan': { arg: z.strictObject({ bytes: schemaBestand, wachtzin: schemaGeheim }), uit: z.strictObject({ sessieId: schemaId, nieuw: z.boolean() }) },
    /** Asks where, and writes what goes back. */
    'groep.geefTerug': { arg: schemaVoorSessie, uit: z.strictObject({ pad: z.string().nullable() }) },
    /** Merges what came back; as often as one likes. */
    'groep.neemTerug': { arg: z.strictObject({ sessieId: schemaId, bytes: schemaBestand }), uit: z.strictObject({ groepId: schemaId, overgenomen: z.number().int().min(0), verschillen: z.number().int().min(0) }) },
    /** Chooses one of the versions of what differs; `alle`: they are put together, where that can be. */
    'groep.kies': { arg: z.strictObject({ sessieId: schemaId, verschilId: schemaId, keuze: z.union([z.literal('alle'), z.number().int().min(0)]) }), uit: schemaLeertrajectbeeld },

    /** Takes a choice of this opening of the kluis back: what differs is open again. */
    'groep.herroep': { arg: z.strictObject({ sessieId: schemaId, verschilId: schemaId }), uit: schemaLeertrajectbeeld },

    /** How it went on with something that was handed to somebody. */
    'opvolging.zet': {
      arg: z.strictObject({ sessieId: schemaId, id: schemaId, status: z.enum(OPVOLGSTATUSSEN), uitkomst: schemaTekst, terugOp: schemaDag }),
      uit: schemaLeertrajectbeeld,
    },

    /** What the beamer shows; null closes the zaalscherm. */
    'zaal.toon': { arg: z.strictObject({ beeld: schemaZaalbeeld.nullable() }), uit: niets },
  },
  berichten: {
    'sessie.stand': schemaSessiestand,
    /** The leertraject of this session was changed by main: a session was closed, a group came back. */
    'leertraject.gewijzigd': schemaLeertrajectbeeld,
    /** Once a second while a session runs: the present time by the trusted clock. */
    'sessie.tik': z.strictObject({ sessieId: schemaId, nu: schemaMoment }),
    /** The user closed the beamer window by hand. */
    'zaal.gesloten': z.undefined(),
  },
} as const satisfies Contract;

/** Everything the chair's window can ask and hear. */
export const voorzitterContract = {
  opdrachten: { ...deurContract.opdrachten, ...beheerContract.opdrachten, ...stukkenContract.opdrachten, ...werkContract.opdrachten },
  berichten: { ...deurContract.berichten, ...beheerContract.berichten, ...stukkenContract.berichten, ...werkContract.berichten },
} as const satisfies Contract;

export type VoorzitterContract = typeof voorzitterContract;
