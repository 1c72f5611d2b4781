import { z } from 'zod';
import { schemaDag, schemaId, schemaMoment, schemaRegeltekst, schemaUur } from '../domein/basis.ts';
import { schemaCasus, schemaCasusinhoud, schemaCasusregel } from '../domein/casus.ts';
import { VERSLAGSTATUSSEN } from '../domein/keuzes.ts';
import { schemaRegio } from '../domein/regio.ts';
import { schemaLoopgebeurtenis } from '../domein/traject.ts';
import { schemaInstellingen } from '../domein/instellingen.ts';
import { schemaWerkvormvorm } from '../werkvormen/schema.ts';
import { schemaSessieOpdracht, schemaSessieregel } from '../werkvormen/sessie.ts';
import { schemaFout } from './fouten.ts';
import type { Contract } from './vorm.ts';
import { schemaZaalbeeld } from './zaal.ts';

const niets = z.undefined();
const schemaGeheim = z.string().min(1).max(1_000);

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

export const schemaKluistoestand = z.discriminatedUnion('toestand', [
  z.strictObject({ toestand: z.literal('geen') }),
  z.strictObject({ toestand: z.literal('opSlot'), wachtSeconden: z.number().int().min(0) }),
  /** `herstelcodeBevestigd`: somebody has the herstelcode on paper; else a new one is to be made, written down and typed over. */
  z.strictObject({ toestand: z.literal('open'), herstelcodeBevestigd: z.boolean() }),
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

export const voorzitterContract = {
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
        /** The screen that was open before the lock, or empty. */
        laatsteScherm: z.string().max(300),
      }),
    },
    'app.onthoudScherm': { arg: z.strictObject({ scherm: z.string().max(300) }), uit: niets },
    /** The user did something in this window: the idle lock starts counting anew. */
    'app.actief': { arg: niets, uit: niets },

    'kluis.toestand': { arg: niets, uit: schemaKluistoestand },
    /** Makes the kluis and opens it. The herstelcode is shown this one time. */
    'kluis.maak': { arg: z.strictObject({ wachtzin: schemaGeheim }), uit: z.strictObject({ herstelcode: z.string() }) },
    /** The user typed the herstelcode over: it is written down. */
    'kluis.bevestigHerstelcode': { arg: z.strictObject({ herstelcode: schemaGeheim }), uit: niets },
    /** Makes a new herstelcode in an open kluis, shown this one time; the former opens nothing any more. A wrong wachtzin counts as an attempt. */
    'kluis.nieuweHerstelcode': { arg: z.strictObject({ wachtzin: schemaGeheim }), uit: z.strictObject({ herstelcode: z.string() }) },
    'kluis.open': { arg: z.strictObject({ soort: z.enum(['wachtzin', 'herstelcode']), geheim: schemaGeheim }), uit: niets },
    'kluis.opSlot': { arg: niets, uit: niets },
    'kluis.schade': { arg: niets, uit: z.array(schemaSchade) },
    'kluis.zetVorigeTerug': { arg: z.strictObject({ id: schemaId }), uit: niets },

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
    'casus.vernietig': { arg: z.strictObject({ id: schemaId }), uit: niets },

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
    'sessie.vernietig': { arg: z.strictObject({ id: schemaId }), uit: niets },

    /** The verslag of a session as PDF bytes, for the preview in the window. */
    'verslag.maak': {
      arg: z.strictObject({ sessieId: schemaId, status: z.enum(VERSLAGSTATUSSEN) }),
      uit: z.strictObject({ pdf: z.instanceof(Uint8Array), bestandsnaam: z.string() }),
    },
    /** Asks where to save and writes the PDF there; `pad` is null when the user cancelled. */
    'verslag.bewaar': { arg: z.strictObject({ sessieId: schemaId, status: z.enum(VERSLAGSTATUSSEN) }), uit: z.strictObject({ pad: z.string().nullable() }) },

    /** What the beamer shows; null closes the zaalscherm. */
    'zaal.toon': { arg: z.strictObject({ beeld: schemaZaalbeeld.nullable() }), uit: niets },
  },
  berichten: {
    /** The kluis is about to lock or the app to quit: send at once what is typed and not yet sent. Main waits for what comes. */
    'app.bewaarNu': niets,
    'kluis.toestand': schemaKluistoestand,
    'sessie.stand': schemaSessiestand,
    /** Once a second while a session runs: the present time by the trusted clock. */
    'sessie.tik': z.strictObject({ sessieId: schemaId, nu: schemaMoment }),
    /** The idle lock comes in so many seconds; 0 takes the warning back. */
    'slot.waarschuwing': z.strictObject({ seconden: z.number().int().min(0) }),
    /** The user closed the beamer window by hand. */
    'zaal.gesloten': z.undefined(),
  },
} as const satisfies Contract;

export type VoorzitterContract = typeof voorzitterContract;
