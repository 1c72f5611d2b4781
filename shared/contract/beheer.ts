import { z } from 'zod';
import { schemaBackupinstelling } from '../backup/instelling.ts';
import { BACKUPMOMENTEN } from '../backup/keuzes.ts';
import { schemaBewaartermijnen, schemaBewaarzaak, schemaVernietigd, schemaVernietiggevolg, schemaVerzoek } from '../bewaring/bewaring.ts';
import { schemaDag, schemaId, schemaMoment, schemaRegeltekst } from '../domein/basis.ts';
import { schemaCasusregel } from '../domein/casus.ts';
import { schemaLogfilter, schemaLogregel } from '../logboek/regel.ts';
import { BREUKREDENEN } from '../logboek/soorten.ts';
import { schemaBackupstand, schemaGeheim, schemaHoudernaam } from './deur.ts';
import type { Contract } from './vorm.ts';

/* What can be asked of the keeping itself: who has keys, backups, how long, who looked at what. */

const niets = z.undefined();
/** A password for a PDF; empty for none. */
export const schemaPdfwachtwoord = z.string().max(127);
/** Where something was written; null when the user cancelled. */
const schemaPad = z.strictObject({ pad: z.string().nullable() });

/** Who can open the kluis. */
export const schemaSleutelhouders = z.strictObject({
  /** Which of them opened it now; null when it was opened with the herstelcode. */
  ik: schemaId.nullable(),
  houders: z.array(z.strictObject({ id: schemaId, naam: z.string(), sinds: schemaMoment, wachtzinVan: schemaMoment })),
  herstelcodeVan: schemaMoment.nullable(),
  /** Records that still lie under a key that a removed sleutelhouder had; 0 when all were given a new one. */
  nogTeVernieuwen: z.number().int().min(0),
});

const schemaLogstand = z.strictObject({
  /** Lines that could not be written yet: they wait in memory. */
  achterstand: z.number().int().min(0),
  /** The first line of which it showed when the kluis opened that it cannot be trusted. */
  breuk: z.strictObject({ bij: z.number().int().min(1), reden: z.enum(BREUKREDENEN) }).nullable(),
});

/** The logboek of this kluis is whole, or where it is not. */
export const schemaLogoordeel = z.discriminatedUnion('oordeel', [
  z.strictObject({ oordeel: z.literal('heel'), regels: z.number().int().min(0), vanaf: schemaMoment.nullable() }),
  /** `bij`: the number of the first line that cannot be trusted. */
  z.strictObject({ oordeel: z.literal('beschadigd'), bij: z.number().int().min(1), reden: z.enum(BREUKREDENEN) }),
]);

export const beheerContract = {
  opdrachten: {
    'sleutelhouder.lijst': { arg: niets, uit: schemaSleutelhouders },
    /** `eigenWachtzin`: of who is working now, asked anew; a wrong one counts as an attempt. Here and below. */
    'sleutelhouder.voegToe': { arg: z.strictObject({ naam: schemaHoudernaam, wachtzin: schemaGeheim, eigenWachtzin: schemaGeheim }), uit: schemaSleutelhouders },
    'sleutelhouder.hernoem': { arg: z.strictObject({ id: schemaId, naam: schemaHoudernaam }), uit: schemaSleutelhouders },
    /** From here on nothing that is saved can be opened with a key this person had; the rest follows while one works. Not oneself, not the last. */
    'sleutelhouder.verwijder': { arg: z.strictObject({ id: schemaId, eigenWachtzin: schemaGeheim }), uit: schemaSleutelhouders },
    /** After opening with the herstelcode `huidig` is that code, and `id` whose wachtzin is forgotten; else one's own. */
    'sleutelhouder.wijzigWachtzin': { arg: z.strictObject({ id: schemaId, huidig: schemaGeheim, nieuw: schemaGeheim }), uit: schemaSleutelhouders },
    /** The herstelkaart of this code as PDF, to look at and print. */
    'herstelkaart.maak': { arg: z.strictObject({ herstelcode: schemaGeheim }), uit: z.strictObject({ pdf: z.instanceof(Uint8Array), bestandsnaam: z.string() }) },
    'herstelkaart.bewaar': { arg: z.strictObject({ herstelcode: schemaGeheim }), uit: schemaPad },

    /**
     * What is typed in a form that is not saved yet, kept in the kluis so that a lock does not lose it; null forgets it.
     * `van`: the casus or session it belongs to and is destroyed with, or `algemeen`.
     */
    'klad.bewaar': { arg: z.strictObject({ van: schemaId, naam: z.string().min(1).max(100), tekst: z.string().max(1_000_000).nullable() }), uit: niets },
/** Everything that is kept so for this record; the one that was changed last at the end. */
    'klad.lees': { arg: z.strictObject({ van: schemaId }), uit: z.array(z.strictObject({ naam: z.string(), tekst: z.string() })) },

    /** The choices and how the last one went, without a look in the folder. */
    'backup.instelling': { arg: niets, uit: schemaBackupinstelling },
    'backup.lees': {
      arg: niets,
      uit: z.strictObject({
        instelling: schemaBackupinstelling,
        /** The generations in the chosen folder; null when it cannot be reached now. */
        standen: z.array(schemaBackupstand).nullable(),
      }),
    },
    /** Asks for the folder; null when the user cancelled. @throws a folder within the kluis is refused */
    'backup.kiesMap': { arg: niets, uit: schemaBackupinstelling.nullable() },
    'backup.stelIn': { arg: z.strictObject({ wanneer: z.enum(BACKUPMOMENTEN), generaties: z.number().int().min(2).max(100), dagen: z.number().int().min(7).max(730) }), uit: schemaBackupinstelling },
    /** Makes one now and reads it back. */
    'backup.maak': { arg: niets, uit: schemaBackupinstelling },
    /** Opens a generation of a backup (of `terugzetten.kies`) to take a casus out of it. */
    'terugzetten.open': {
      arg: z.strictObject({ standId: schemaId, soort: z.enum(['wachtzin', 'herstelcode']), geheim: schemaGeheim }),
      uit: z.strictObject({
        casussen: z.array(z.strictObject({ id: schemaId, regel: schemaCasusregel, hier: z.enum(['niet', 'gelijk', 'ouder', 'nieuwer']), sessies: z.number().int().min(0) })),
      }),
    },
    /** Puts this casus back as it was then, with those of its sessions that are not here any more. Sessions that are here stay as they are. */
    'terugzetten.casus': { arg: z.strictObject({ casusId: schemaId }), uit: z.strictObject({ sessies: z.number().int().min(0) }) },
    /** Closes the backup that was opened. */
    'terugzetten.sluit': { arg: niets, uit: niets },

    /** `zaken`: what is past its term, ends within three months, or is kept longer. */
    'bewaring.lees': {
      arg: niets,
      uit: z.strictObject({ termijnen: schemaBewaartermijnen, logboekJaren: z.number().int().min(1).max(30), zaken: z.array(schemaBewaarzaak) }),
    },
    'bewaring.stelIn': { arg: z.strictObject({ termijnen: schemaBewaartermijnen, logboekJaren: z.number().int().min(1).max(30) }), uit: niets },
    'bewaring.verleng': { arg: z.strictObject({ recordId: schemaId, tot: schemaDag, reden: schemaRegeltekst.min(1) }), uit: niets },
    /** What destroying this casus or session would mean, whatever its term. */
    'bewaring.bekijk': { arg: z.strictObject({ recordId: schemaId }), uit: schemaVernietiggevolg },
    /** Destroys it and what goes with it. */
    'bewaring.vernietig': { arg: z.strictObject({ recordId: schemaId }), uit: schemaVernietigd },
    'verzoek.lijst': { arg: niets, uit: z.array(schemaVerzoek) },
    /** A new one, or the answer to one that is there. */
    'verzoek.bewaar': { arg: schemaVerzoek, uit: z.array(schemaVerzoek) },
    /** Everything that is kept about this casus, as one readable PDF. */
    'verzoek.maakInzage': { arg: z.strictObject({ casusId: schemaId }), uit: z.strictObject({ pdf: z.instanceof(Uint8Array), bestandsnaam: z.string() }) },
    'verzoek.bewaarInzage': { arg: z.strictObject({ casusId: schemaId, wachtwoord: schemaPdfwachtwoord }), uit: schemaPad },

    /** Lines before `voor`, newest first; null for the newest. `verder`: ask on from here; null at the beginning. */
    'logboek.lees': {
      arg: z.strictObject({ filter: schemaLogfilter, voor: z.number().int().min(1).nullable() }),
      uit: schemaLogstand.extend({ regels: z.array(schemaLogregel), verder: z.number().int().min(1).nullable() }),
    },
    /** What is known to be wrong with the logboek, without reading it. */
    'logboek.stand': { arg: niets, uit: schemaLogstand },
    /** Reads every line and follows the chain of hashes. */
    'logboek.controleer': { arg: niets, uit: schemaLogoordeel },
    /** The lines of this filter as a PDF that a family can read. */
    'logboek.bewaar': { arg: z.strictObject({ filter: schemaLogfilter, wachtwoord: schemaPdfwachtwoord }), uit: schemaPad },
    'logboek.breekAf': { arg: niets, uit: niets },
  },
  berichten: {
    /** Something stands in the way of who has the keys, and changed: records were given a new key, a backup was made. */
    'beheer.gewijzigd': z.strictObject({ wat: z.enum(['sleutels', 'backup', 'bewaring']) }),
    /** How far reading the logboek is; null when it is done. */
    'logboek.voortgang': z.strictObject({ gedaan: z.number().int().min(0), totaal: z.number().int().min(0) }).nullable(),
  },
} as const satisfies Contract;
