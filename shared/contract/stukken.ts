import { z } from 'zod';
import { schemaId, schemaMoment, schemaRegeltekst } from '../domein/basis.ts';
import { VERSLAGSTATUSSEN } from '../domein/keuzes.ts';
import { CORRECTIEREDENEN } from '../kwartaal/keuzes.ts';
import { schemaRegieblad } from '../regie/regie.ts';
import { LEZERS, ONTVANGERSOORTEN, UITVOERVORMEN } from '../stukken/keuzes.ts';
import { eigenaarVan } from '../stukken/sleutel.ts';
import { schemaCheckkeuze, schemaGezinstekst, schemaKwartaal, schemaReactie, schemaNagekeken, schemaStuk, schemaStukversie, schemaTreffer, schemaUitgaand } from '../stukken/stuk.ts';
import { schemaTaal } from '../taal/taal.ts';
import { schemaPdfwachtwoord } from './beheer.ts';
import type { Contract } from './vorm.ts';

/* What leaves the kluis on paper: looked at, looked through, reacted to, vastgesteld, sent. */

const niets = z.undefined();
const schemaBestand = z.instanceof(Uint8Array);
const schemaPad = z.strictObject({ pad: z.string().nullable() });
const schemaVoorStuk = z.strictObject({ stuk: schemaStuk });
/** `versie`: null for what it says now. */
const schemaVersiekeuze = z.number().int().min(1).nullable();

/** Somebody it can go to. */
export const schemaOntvangerkeuze = z.strictObject({
  id: schemaId,
  soort: z.enum(ONTVANGERSOORTEN),
  /** The role and the organisation; never a name. */
  wie: z.string(),
  /** On what ground, in a line; empty when there is none. */
  grondslag: z.string(),
  /** Why it may not go there and what to do about it; empty when it may. */
  weigering: z.string(),
});

/** Whom it goes to: one of those that are offered, or somebody else on a grondslag of the casus, by its id. */
export const schemaOntvangers = z
  .array(z.discriminatedUnion('hoe', [z.strictObject({ hoe: z.literal('keuze'), id: schemaId }), z.strictObject({ hoe: z.literal('ander'), wie: schemaRegeltekst.min(1), grondslagId: schemaId })]))
  .min(1)
  .max(300);

/** Several at once are of one session or casus: that is how they are told in the logboek. */
const schemaStukken = z
  .array(schemaStuk)
  .min(1)
  .max(200)
  .refine((stukken) => new Set(stukken.map(eigenaarVan)).size === 1);

const schemaTeControleren = z
  .array(schemaNagekeken)
  .min(1)
  .max(200)
  .refine((stukken) => new Set(stukken.map(eigenaarVan)).size === 1);

/** A version without what it says: for a list. */
const schemaVersieregel = schemaStukversie.omit({ inhoud: true }).extend({
  bestandsnaam: z.string(),
  /** What it said was destroyed with a casus; that it was sent stays. */
  vernietigd: z.boolean(),
});

/** How it stands with a stuk. */
export const schemaStukbeeld = z.strictObject({
  stuk: schemaStuk,
  /** `Verslag doorbraakoverleg`. */
  naam: z.string(),
  /** Oldest first. */
  versies: z.array(schemaVersieregel),
  reacties: z.array(schemaReactie),
  /** The version that says what it says now; null when it was changed since, or never sent. */
  gelijkAan: z.number().int().nullable(),
  /** The number of the next version. */
  volgende: z.number().int().min(1),
  /** Whether this kind goes out as a concept first and is vastgesteld. */
  metVaststelling: z.boolean(),
  /** Whether people react on it. */
  metReacties: z.boolean(),
  /** Found by the check and not decided yet. */
  openstaand: z.number().int().min(0),
  ontvangers: z.array(schemaOntvangerkeuze),
  /** Grondslagen of its casussen that hold, for somebody who is not among the ontvangers. */
  grondslagen: z.array(z.strictObject({ id: schemaId, voor: z.string(), tekst: z.string() })),
  /** What is not filled in that a reader would miss, in sentences: an empty gezinsversie. It can be sent all the same, unless `leeg`. */
  gemis: z.array(z.string()),
  /** Nothing was written: there is nothing to send. */
  leeg: z.boolean(),
});

/** A PDF to look at, with the name under which it would be saved. */
const schemaPdf = z.strictObject({ pdf: schemaBestand, bestandsnaam: z.string(), bladzijden: z.number().int().min(1) });

export const stukkenContract = {
  opdrachten: {
    'stuk.lees': { arg: schemaVoorStuk, uit: schemaStukbeeld },
    /** As it would leave: what was decided in the check is done; what was not decided yet still stands there. */
    'stuk.toon': { arg: z.strictObject({ stuk: schemaStuk, status: z.enum(VERSLAGSTATUSSEN), versie: schemaVersiekeuze }), uit: schemaPdf },
    /** Everything that tells who somebody is, in the order of the text, decided or not. */
    'stuk.controleer': { arg: z.strictObject({ stukken: schemaTeControleren }), uit: z.array(z.strictObject({ stuk: schemaNagekeken, treffers: z.array(schemaTreffer) })) },
    /** Decides; `weg`: keys of places about which a decision is taken back. */
    'stuk.kies': {
      arg: z.strictObject({ stuk: schemaNagekeken, keuzes: z.array(schemaCheckkeuze).max(500), weg: z.array(z.string().max(600)).max(500) }),
      uit: z.strictObject({ treffers: z.array(schemaTreffer) }),
    },
    /**
     * What was typed for something that leaves beside the stukken, as it may leave, by what it is: a place of which nothing was decided is
     * blacked out in it.
     */
    'uitgaand.lees': { arg: z.strictObject({ stuk: schemaUitgaand }), uit: z.strictObject({ openstaand: z.number().int().min(0), teksten: z.record(z.string(), z.string()) }) },
    /**
     * Asks where and writes it; `pad` is null when the user cancelled. `versie`: one that was made before, as it was; null makes a new
     * concept version when it says something else than the last. @throws CHECK_OPEN, GEEN_GRONDSLAG
     */
    'stuk.bewaar': {
      arg: z.strictObject({ stuk: schemaStuk, versie: schemaVersiekeuze, vorm: z.enum(UITVOERVORMEN), wachtwoord: schemaPdfwachtwoord, ontvangers: schemaOntvangers }),
      uit: z.strictObject({ pad: z.string().nullable(), beeld: schemaStukbeeld }),
    },
    /** The same for many, into a folder, as concept. Actiepunten go to whose they are: without `ontvangers`. */
    'stuk.bewaarAlle': {
      arg: z.strictObject({ stukken: schemaStukken, vorm: z.enum(UITVOERVORMEN), wachtwoord: schemaPdfwachtwoord, ontvangers: schemaOntvangers.nullable() }),
      uit: z.strictObject({ map: z.string(), bestanden: z.array(z.string()) }).nullable(),
    },
    /** Stops what is being made: what was written whole stays, the rest is not begun. */
    'stuk.breekAf': { arg: niets, uit: niets },
    /** Makes a numbered version of what it says now that never changes, with the reactions in it. @throws CHECK_OPEN */
    'stuk.stelVast': { arg: schemaVoorStuk, uit: schemaStukbeeld },

    /** A reaction that was typed in; with an `id` that is there it replaces what was typed. */
    'reactie.bewaar': { arg: z.strictObject({ stuk: schemaStuk, reactie: schemaReactie.omit({ op: true, weg: true }) }), uit: schemaStukbeeld },
    'reactie.gooiWeg': { arg: z.strictObject({ stuk: schemaStuk, id: schemaId }), uit: schemaStukbeeld },
    /** One that was thrown away since the kluis opened, just as it was: main kept it. */
    'reactie.zetTerug': { arg: z.strictObject({ stuk: schemaStuk, id: schemaId }), uit: schemaStukbeeld },
    /** Asks where, and writes a form to react on this version with. */
    'reactie.formulier': { arg: z.strictObject({ stuk: schemaStuk, versie: z.number().int().min(1), wachtwoord: schemaPdfwachtwoord }), uit: schemaPad },
    /** A form that came back. @throws BESTAND_ONGELDIG, BESTAND_VREEMD */
    'reactie.leesIn': { arg: z.strictObject({ stuk: schemaStuk, naam: schemaRegeltekst, bytes: schemaBestand }), uit: z.strictObject({ bekend: z.boolean(), beeld: schemaStukbeeld }) },
    /** Concepten about which a reaction can still come or should be worked out, for Vandaag. */
    'reactie.wachtOp': {
      arg: niets,
      uit: z.array(z.strictObject({ stuk: schemaStuk, naam: z.string(), code: z.string(), versie: z.number().int(), sinds: schemaMoment, reactieTot: z.string(), reacties: z.number().int().min(0) })),
    },

    /** The texts for the family, and beside them what the professionals wrote, under the same four headings. */
    'gezin.lees': {
      arg: z.strictObject({ sessieId: schemaId, casusId: schemaId }),
      uit: z.strictObject({
        ouder: schemaGezinstekst,
        jeugdige: schemaGezinstekst,
        /** Under 12 there is no version for the youth. */
        jeugdigeMogelijk: z.boolean(),
        ernaast: z.strictObject({ waarover: z.array(z.string()), besloten: z.array(z.string()), afspraken: z.array(z.strictObject({ wie: z.string(), wat: z.string(), wanneer: z.string() })), bellen: z.array(z.string()) }),
      }),
    },
    'gezin.bewaar': { arg: z.strictObject({ sessieId: schemaId, casusId: schemaId, lezer: z.enum(LEZERS), tekst: schemaGezinstekst }), uit: z.strictObject({ bewaardOp: schemaMoment }) },

    'taal.lees': { arg: niets, uit: schemaTaal },
    /** The words that come with the app, to go back to. */
    'taal.meegeleverd': { arg: niets, uit: schemaTaal },
    'taal.bewaar': { arg: schemaTaal, uit: niets },

    'regie.lees': { arg: z.strictObject({ casusId: schemaId }), uit: schemaRegieblad },
    'regie.bewaar': { arg: z.strictObject({ casusId: schemaId, blad: schemaRegieblad }), uit: z.strictObject({ bewaardOp: schemaMoment }) },

    /** The quarters of which there is something to tell, newest first. */
    'kwartaal.lijst': {
      arg: niets,
      uit: z.array(
        z.strictObject({
          jaar: z.number().int(),
          kwartaal: z.number().int(),
          casussen: z.number().int().min(0),
          overleggen: z.number().int().min(0),
          /** The version that holds; null while none was vastgesteld. */
          versie: z.number().int().min(1).nullable(),
          /** Why it is being made anew; null when it is not. */
          correctie: z.enum(CORRECTIEREDENEN).nullable(),
        }),
      ),
    },
    /** Numbers as they are, for the chair alone: nothing is left out of them. */
    'kwartaal.werkcijfers': { arg: schemaKwartaal, uit: z.array(z.strictObject({ titel: z.string(), rijen: z.array(z.strictObject({ naam: z.string(), aantal: z.number().int().min(0) })) })) },
    /** Begins to make the report of a quarter anew that was vastgesteld before, or with null stops that. It is forgotten when the kluis closes. */
    'kwartaal.corrigeer': { arg: schemaKwartaal.extend({ reden: z.enum(CORRECTIEREDENEN).nullable() }), uit: niets },
  },
  berichten: {
    /** How far writing many files is; null when it is done. */
    'stuk.voortgang': z.strictObject({ gedaan: z.number().int().min(0), totaal: z.number().int().min(0) }).nullable(),
  },
} as const satisfies Contract;

export type Stukbeeld = z.infer<typeof schemaStukbeeld>;
export type Ontvangerkeuze = z.infer<typeof schemaOntvangerkeuze>;
