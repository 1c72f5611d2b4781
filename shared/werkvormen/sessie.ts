import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { schemaId, schemaMoment } from '../domein/basis.ts';
import type { Groepsstand } from '../groepswerk/groepsstand.ts';
import { schemaSessieplan, schemaZittingplaats } from '../domein/sessieplan.ts';
import { MAX_REGEL, MEESTE } from '../domein/tekstvormen.ts';
import { FASEN } from './keuzes.ts';
import { schemaRegel, schemaWaarde } from './waarden.ts';

/*
 * The language of a running session: its places, its events and its memory.
 * `bouw.ts` makes the statechart that speaks it, `electron/sessies` hosts the actor, windows mirror its snapshot.
 */

/** A place on the agenda: an agendapunt, or within a ronde one step of one item. */
export const schemaPlek = z.strictObject({
  agendapuntId: schemaId,
  itemId: schemaId.nullable(),
  stapId: schemaId.nullable(),
});
export type Plek = AlleenLezen<z.infer<typeof schemaPlek>>;

/** Where an answer belongs: a place, a field there, and the casus or group it is about when the field asks one for each. */
export const schemaAntwoordplek = z.strictObject({ plek: schemaPlek, veldId: schemaId, perId: schemaId.nullable() });
export type Antwoordplek = AlleenLezen<z.infer<typeof schemaAntwoordplek>>;

const schemaReden = z.string().trim().min(1, 'Schrijf een reden.').max(MAX_REGEL);

/** What a window can ask of a session. Main adds the time and sends it to the actor; a window never sets the time. */
export const schemaSessieOpdracht = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('plan.wijzig'), plan: schemaSessieplan }),
  z.strictObject({ type: z.literal('sessie.start') }),
  /** One step towards the end: from bezig to afronden (what was not visited stays open), from afronden to afgesloten. */
  z.strictObject({ type: z.literal('sessie.sluit') }),
  z.strictObject({ type: z.literal('sessie.heropen') }),
  /** Without a reason the guards of this place must hold; with one the chair overrules them, and the verslag says so. */
  z.strictObject({ type: z.literal('agenda.volgende'), reden: schemaReden.optional() }),
  z.strictObject({ type: z.literal('agenda.vorige') }),
  z.strictObject({ type: z.literal('agenda.spring'), naar: schemaPlek }),
  /** Skips one step, or everything still open of the item or agendapunt it belongs to; each step is an afwijking of its own. */
  z.strictObject({ type: z.literal('agenda.slaOver'), omvang: z.enum(['stap', 'onderdeel']), reden: schemaReden }),
  z.strictObject({ type: z.literal('klok.pauzeer') }),
  z.strictObject({ type: z.literal('klok.hervat') }),
  /** Gives the present tijdvak more minutes and re-divides what is left over those still to come. */
  z.strictObject({ type: z.literal('klok.verleng'), minuten: z.number().int().min(1).max(60) }),
  /** Takes time out of the present tijdvak that was no meeting, such as a night with the laptop shut. */
  z.strictObject({ type: z.literal('klok.trekAf'), ms: z.number().int().min(1) }),
  /** The answer that such time was meeting after all: nothing changes, and the question is not asked again. */
  z.strictObject({ type: z.literal('klok.telMee') }),
  z.strictObject({ type: z.literal('veld.vulIn'), antwoord: schemaAntwoordplek, waarde: schemaWaarde }),
  z.strictObject({ type: z.literal('parkeer.zet'), regels: z.array(schemaRegel).max(MEESTE.parkeerregels) }),
  z.strictObject({ type: z.literal('kaart.vink'), plek: schemaPlek, prompt: z.number().int().min(0).max(9), aan: z.boolean() }),
]);
export type SessieOpdracht = AlleenLezen<z.infer<typeof schemaSessieOpdracht>>;

/** Events that only main makes. */
export type Klokgebeurtenis =
  /** The present time, once a second. Changes no answer and never moves the agenda. */
  | { readonly type: 'klok.tik' }
  /** The laptop's clock was set: every absolute time of the session moves along by `verschil` ms. */
  | { readonly type: 'klok.verzet'; readonly verschil: number };

/** What another laptop brought, merged with what is here: it takes the place of what this part of the session held. Only main makes it. */
export type Groepsgebeurtenis = { readonly type: 'groep.voegSamen'; readonly stand: Groepsstand };

/** What the actor receives. `nu`: epoch milliseconds. */
export type SessieGebeurtenis = (SessieOpdracht | Klokgebeurtenis | Groepsgebeurtenis) & { readonly nu: number };

export const VOORTGANG = ['klaar', 'overgeslagen'] as const;

/** Something the chair decided against the method, with the reason; printed in the verslag. */
export const schemaAfwijking = z.strictObject({
  soort: z.enum(['overgeslagen', 'overruled']),
  plek: schemaPlek,
  /** What the guards found missing at that moment, in words. */
  ontbrak: z.array(z.string()),
  reden: z.string(),
  op: schemaMoment,
});
export type Afwijking = AlleenLezen<z.infer<typeof schemaAfwijking>>;

/**
 * The clock of a session. All times are epoch ms or ms; no timer runs inside the statechart, because an xstate `after`
 * does not survive a restored snapshot and knows nothing of a sleeping laptop.
 */
export const schemaKlok = z.strictObject({
  begonnenOp: schemaMoment.nullable(),
  afgeslotenOp: schemaMoment.nullable(),
  /** Since when the present tijdvak counts without a break; null while paused or not running. */
  sinds: schemaMoment.nullable(),
  /** Planned minutes per tijdvak, as they stand after extending and re-dividing. */
  gepland: z.record(z.string(), z.number()),
  /** Time spent per tijdvak before `sinds`, in ms. */
  verlopen: z.record(z.string(), z.number()),
  /**
   * The tijdvak the room is in: the one that counts. Another notion than the place, because while the facilitator enters
   * what another group brought, the room is still where it was. Null when nothing counts.
   */
  tijdvak: z.string().nullable(),
  /** When each tijdvak was first entered and last left; `tot` is null while the room is in it. */
  perioden: z.record(z.string(), z.strictObject({ van: schemaMoment, tot: schemaMoment.nullable() })),
  /** The last time the session knew what time it was; a present time before it means that the clock was set back. */
  laatsteTik: schemaMoment,
});
export type Klok = AlleenLezen<z.infer<typeof schemaKlok>>;

/** Where the agenda can lead: a place, or past the last one. */
export const schemaBestemming = z.union([schemaPlek, z.literal('afronden')]);
export type Bestemming = AlleenLezen<z.infer<typeof schemaBestemming>>;

export const schemaSessiecontext = z.strictObject({
  plan: schemaSessieplan,
  /** The item each ronde stands at, by agendapunt id. */
  rondeItem: z.record(schemaId, schemaId),
  /** Where the agenda was before it jumped to what another group brought; the end of that leads back here. */
  terug: schemaBestemming.nullable(),
  /** Where a transition under way leads; null in every stored snapshot, because the statechart clears it as it arrives. */
  doel: schemaBestemming.nullable(),
  /** Keys by `antwoordSleutel`. */
  antwoorden: z.record(z.string(), schemaWaarde),
  /** Keys by `plekSleutel`. A place that is not in it is still open. */
  voortgang: z.record(z.string(), z.enum(VOORTGANG)),
  afwijkingen: z.array(schemaAfwijking),
  /** Ticked prompts of the voorzitterskaart: keys by `plekSleutel`, numbers of the prompts. */
  kaart: z.record(z.string(), z.array(z.number().int())),
  parkeerplaats: z.array(schemaRegel),
  klok: schemaKlok,
});
export type Sessiecontext = AlleenLezen<z.infer<typeof schemaSessiecontext>>;

/** The line of a session that a list shows without opening its record. */
export const schemaSessieregel = z.strictObject({
  soort: z.literal('sessie'),
  werkvorm: z.string(),
  onderwerp: z.string(),
  datum: z.string(),
  aanvang: z.string(),
  fase: z.enum(FASEN),
  casuscodes: z.array(z.string()),
  /** The ids beside those codes, and whether its werkvorm is about one casus; a line of an earlier Ontwar has neither, see `shared/bewaring`. */
  casusIds: z.array(schemaId).optional(),
  casussen: z.enum(['een', 'meer']).optional(),
  zitting: schemaZittingplaats.nullable(),
  /** Minutes as planned, all together. */
  minuten: z.number().min(0),
  /** Epoch ms; null while it has not begun, not ended. */
  begonnenOp: schemaMoment.nullable(),
  afgeslotenOp: schemaMoment.nullable(),
  gewijzigdOp: schemaMoment,
});
export type Sessieregel = AlleenLezen<z.infer<typeof schemaSessieregel>>;
