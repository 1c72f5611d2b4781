import { z } from 'zod';
import { schemaId, schemaMoment, schemaRegeltekst } from '../domein/basis.ts';
import type { Contract } from './vorm.ts';

/*
 * What can be asked before the kluis is open, and of its door. Apart from the rest of the contract, because main needs these
 * schemas before the first picture.
 */

const niets = z.undefined();
/** A wachtzin, herstelcode or password as it is typed. */
export const schemaGeheim = z.string().min(1).max(1_000);
/** How somebody is known in the logboek. */
export const schemaHoudernaam = z.string().trim().min(1).max(80);

export const schemaKluistoestand = z.discriminatedUnion('toestand', [
  z.strictObject({ toestand: z.literal('geen') }),
  z.strictObject({ toestand: z.literal('opSlot'), wachtSeconden: z.number().int().min(0) }),
  /** `herstelcodeBevestigd`: somebody has the herstelcode on paper; else a new one is to be made, written down and typed over. */
  z.strictObject({ toestand: z.literal('open'), herstelcodeBevestigd: z.boolean() }),
  /** The kluis is open and the laptop goes round for the enquête: nothing else can be asked until the wachtzin is typed. */
  z.strictObject({ toestand: z.literal('uitgedeeld') }),
  /** The kluis cannot be opened as it lies there. `kanHerstellen`: `kluis.zetVorigeTerug` with this onderdeel as id mends it. */
  z.strictObject({
    toestand: z.literal('beschadigd'),
    onderdeel: z.enum(['kop', 'index']),
    omschrijving: z.string(),
    kanHerstellen: z.boolean(),
    /** It is not damaged: a newer Ontwar wrote it, and only that can read it. */
    nieuwer: z.boolean(),
  }),
]);

/** A record that cannot be used; the rest of the kluis can. */
export const schemaSchade = z.strictObject({
  id: schemaId,
  omschrijving: schemaRegeltekst,
  reden: z.string(),
  /** When the former generation was saved, if it can be put back. */
  vorigeVan: schemaMoment.nullable(),
});

/** A generation of a backup, as it can be read without a key. */
export const schemaBackupstand = z.strictObject({
  /** Names it within the folder that was chosen. */
  id: schemaId,
  gemaaktOp: schemaMoment,
  /** Of which kluis: 32 hexadecimal digits. A folder can hold backups of more than one. */
  kluisId: schemaId,
  onderdelen: z.number().int().min(0),
  bytes: z.number().int().min(0),
  /** False when a file of it is missing or is not what it was: then it can be used for what is whole, casus by casus. */
  heel: z.boolean(),
});

export const deurContract = {
  opdrachten: {
    'app.info': {
      arg: niets,
      uit: z.strictObject({
        versie: z.string(),
        /** Chromium's sandbox is off: only ever so from source, as root. */
        zonderSandbox: z.boolean(),
        /** The wachtzin of the throw-away kluis of `npm run voorbeeld`, which nobody chose; null for a kluis of one's own. */
        voorbeeldWachtzin: z.string().nullable(),
        kluismap: z.string(),
        /** The screen that was open before the lock and what was in front of it, in ids and words of the app; or empty. */
        laatsteScherm: z.string().max(1_000),
      }),
    },
    'app.onthoudScherm': { arg: z.strictObject({ scherm: z.string().max(1_000) }), uit: niets },
    /** The user did something in this window: the idle lock starts counting anew. */
    'app.actief': { arg: niets, uit: niets },

    'kluis.toestand': { arg: niets, uit: schemaKluistoestand },
    /** Makes the kluis and opens it. The herstelcode is shown this one time. */
    'kluis.maak': { arg: z.strictObject({ naam: schemaHoudernaam, wachtzin: schemaGeheim }), uit: z.strictObject({ herstelcode: z.string() }) },
    /** The user typed the herstelcode over: it is written down. */
    'kluis.bevestigHerstelcode': { arg: z.strictObject({ herstelcode: schemaGeheim }), uit: niets },
    /** Makes a new herstelcode in an open kluis, shown this one time; the former opens nothing any more. A wrong wachtzin counts as an attempt. */
    'kluis.nieuweHerstelcode': { arg: z.strictObject({ wachtzin: schemaGeheim }), uit: z.strictObject({ herstelcode: z.string() }) },
    'kluis.open': { arg: z.strictObject({ soort: z.enum(['wachtzin', 'herstelcode']), geheim: schemaGeheim }), uit: niets },
    'kluis.opSlot': { arg: niets, uit: niets },
    'kluis.schade': { arg: niets, uit: z.array(schemaSchade) },
    'kluis.zetVorigeTerug': { arg: z.strictObject({ id: schemaId }), uit: niets },

    /** Asks for a folder with backups; null when the user cancelled. Newest first. What was chosen holds until the next time. */
    'terugzetten.kies': { arg: niets, uit: z.strictObject({ map: z.string(), standen: z.array(schemaBackupstand) }).nullable() },
    /**
     * Puts a whole generation in the place of the kluis, checks it and opens it; what lies there now is kept aside, never overwritten.
     * Asked when no kluis is open.
     */
    'terugzetten.alles': {
      arg: z.strictObject({ standId: schemaId, soort: z.enum(['wachtzin', 'herstelcode']), geheim: schemaGeheim }),
      uit: z.strictObject({ apartgezet: z.string().nullable() }),
    },
    /** Stops a backup or a restore that is under way: what was begun is taken back. */
    'backup.breekAf': { arg: niets, uit: niets },
  },
  berichten: {
    /** The kluis is about to lock or the app to quit: send at once what is typed and not yet sent. Main waits for what comes. */
    'app.bewaarNu': niets,
    'kluis.toestand': schemaKluistoestand,
    /** The idle lock comes in so many seconds; 0 takes the warning back. */
    'slot.waarschuwing': z.strictObject({ seconden: z.number().int().min(0) }),
    /** How far a backup or a restore is; null when none is under way. */
    'backup.voortgang': z
      .strictObject({
        doel: z.enum(['maken', 'controleren', 'terugzetten']),
        gedaan: z.number().int().min(0),
        totaal: z.number().int().min(0),
        /** The app ends when it is done. */
        afsluiten: z.boolean(),
      })
      .nullable(),
  },
} as const satisfies Contract;

export type DeurContract = typeof deurContract;
