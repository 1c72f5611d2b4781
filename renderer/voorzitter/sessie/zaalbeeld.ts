import type { Deelnemer } from '#shared/domein/sessieplan';
import type { z } from 'zod';
import type { AlleenLezen } from '#shared/domein/alleen-lezen';
import type { schemaZaalbeeld } from '#shared/contract/zaal';
import { geplandeMinuten } from '#shared/werkvormen/klok';
import { allePlekken } from '#shared/werkvormen/plekken';
import type { Veld, Werkvorm } from '#shared/werkvormen/schema';
import type { Sessiecontext } from '#shared/werkvormen/sessie';
import { tijdvakId } from '#shared/werkvormen/sleutels';
import type { Waarde } from '#shared/werkvormen/waarden';

type Zaalbeeld = AlleenLezen<z.infer<typeof schemaZaalbeeld>>;

/** One field of the present step with its answers: one, or one for each casus or group. */
export interface Zaalveld {
  readonly veld: Veld;
  readonly waarden: readonly { readonly over: string; readonly waarde: Waarde | undefined }[];
}

export interface Zaalvraag {
  readonly gordijn: boolean;
  /** The agendapunt, or the item of the ronde. */
  readonly titel: string;
  readonly vraag: string;
  /** The question of each casus that the chair lets the room see. */
  readonly vragen: readonly string[];
  readonly velden: readonly Zaalveld[];
  /** Those whose names must never reach the beamer. */
  readonly deelnemers: readonly Pick<Deelnemer, 'naam'>[];
  /** Null: the chair keeps the clock to themselves. `eindigtOp` null: paused. */
  readonly klok: { readonly eindigtOp: number | null } | null;
}

export interface Zaaluitkomst {
  readonly beeld: Zaalbeeld;
  /** Released lines that stay off the screen because a participant's name is in them. */
  readonly achtergehouden: number;
}

const MAX_KOLOMMEN = 4;
/** Parts of a name that are ordinary words. */
const TUSSENVOEGSELS = new Set(['van', 'der', 'den', 'de', 'het', 'ter', 'ten', 'mevr', 'dhr', 'mevrouw', 'meneer']);

/**
 * The one picture the beamer gets. Built up from what may be seen, never by taking away from what may not:
 * the locked question, and list items the chair released. Notes, reasons, other kinds of fields and names stay out.
 */
export function maakZaalbeeld(vraag: Zaalvraag): Zaaluitkomst {
  const namen = verbodenWoorden(vraag.deelnemers);
  const regels = vraag.velden.flatMap(({ veld, waarden }) =>
    waarden.map(({ over, waarde }) => ({
      kop: over === '' ? veld.vraag : over,
      regels: waarde?.soort === 'lijst' ? waarde.regels.filter((r) => r.vrijgegeven && r.tekst.trim() !== '').map((r) => r.tekst.trim()) : [],
    })),
  );
  const vrijgegeven = [{ kop: 'De vraag', regels: vraag.vragen.map((v) => v.trim()).filter((v) => v !== '') }, ...regels];
  const kolommen = vrijgegeven
    .map((k) => ({ kop: bevat(k.kop, namen) ? '' : k.kop, regels: k.regels.filter((r) => !bevat(r, namen)) }))
    .filter((k) => k.regels.length > 0)
    .slice(0, MAX_KOLOMMEN)
    // One column that only repeats the question needs no heading.
    .map((k, _, alle) => (alle.length === 1 && k.kop === vraag.vraag ? { ...k, kop: '' } : k));
  const getoond = (tekst: string): string => (bevat(tekst, namen) ? '' : tekst);
  return {
    beeld: vraag.gordijn
      ? { gordijn: true, titel: '', vraag: '', kolommen: [], klok: null }
      : { gordijn: false, titel: getoond(vraag.titel), vraag: getoond(vraag.vraag), kolommen, klok: vraag.klok },
    achtergehouden: vrijgegeven.flatMap((k) => k.regels).filter((r) => bevat(r, namen)).length,
  };
}

/** Whole names, and the parts of a name that are no ordinary word, as they would stand in a sentence. */
function verbodenWoorden(deelnemers: readonly Pick<Deelnemer, 'naam'>[]): readonly RegExp[] {
  const delen = deelnemers.flatMap(({ naam }) => {
    const woorden = naam.trim().split(/[\s.]+/u).filter((w) => w.length >= 3 && !TUSSENVOEGSELS.has(w.toLocaleLowerCase('nl')));
    return naam.trim().length >= 2 ? [naam.trim(), ...woorden] : woorden;
  });
  // Case counts: `Wil` is a name, `wil` is a verb.
  return [...new Set(delen)].map((deel) => new RegExp(`(?<!\\p{L})${deel.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?!\\p{L})`, 'u'));
}

function bevat(tekst: string, namen: readonly RegExp[]): boolean {
  return namen.some((naam) => naam.test(tekst));
}

/** When the planned time of the tijdvak the room is in is over (epoch ms); null inside while paused, null when nothing counts. */
export function zaalklok(werkvorm: Werkvorm, ctx: Sessiecontext): { readonly eindigtOp: number | null } | null {
  const { tijdvak, sinds, verlopen } = ctx.klok;
  const plek = allePlekken(werkvorm, ctx).find((p) => tijdvakId(p) === tijdvak);
  if (plek === undefined || tijdvak === null) return null;
  if (sinds === null) return { eindigtOp: null };
  return { eindigtOp: Math.max(0, sinds + geplandeMinuten(werkvorm, ctx, plek) * 60_000 - (verlopen[tijdvak] ?? 0)) };
}
