import { STAPWOORDEN } from '../domein/loopwoorden.ts';
import type { Loopstap } from '../domein/keuzes.ts';
import { kleineLetter, opsomming } from '../domein/woorden.ts';
import { MEESTE_IN_LEERTRAJECT, type Profieloordeel } from './keuzes.ts';
import type { Kandidaat, Leertrajectinhoud } from './leertraject.ts';
import type { Leertrajectvorm } from './vorm.ts';

/* The casussen that were brought in for a leersessie, and the choice among them. Chosen is what stands in the plan. */

type Gekozen = readonly { readonly id: string }[];
type Profiel = Leertrajectvorm['profiel'];

export type Kandidaatkeuze = 'gekozen' | 'afgewezen' | 'open';

/** Everything that was brought in, and what was chosen without being brought in first. */
export function kandidatenVan(kandidaten: readonly Kandidaat[], casussen: Gekozen): readonly Kandidaat[] {
  const bekend = new Set(kandidaten.map(({ casusId }) => casusId));
  return [...kandidaten, ...casussen.filter(({ id }) => !bekend.has(id)).map(({ id }) => nieuweKandidaat(id))];
}

function nieuweKandidaat(casusId: string): Kandidaat {
  return { casusId, oordelen: {}, afgewezen: false, reden: '' };
}

export function keuzeVan({ casusId, afgewezen }: Kandidaat, casussen: Gekozen): Kandidaatkeuze {
  if (casussen.some(({ id }) => id === casusId)) return 'gekozen';
  return afgewezen ? 'afgewezen' : 'open';
}

/** Changes a candidate, or brings this casus in. At the maximum nobody new comes in. */
export function zetKandidaat(inhoud: Leertrajectinhoud, casusId: string, deel: Partial<Omit<Kandidaat, 'casusId'>> = {}): Leertrajectinhoud {
  const { kandidaten } = inhoud;
  if (kandidaten.some((k) => k.casusId === casusId)) return { ...inhoud, kandidaten: kandidaten.map((k) => (k.casusId === casusId ? { ...k, ...deel } : k)) };
  if (kandidaten.length >= MEESTE_IN_LEERTRAJECT.kandidaten) return inhoud;
  return { ...inhoud, kandidaten: [...kandidaten, { ...nieuweKandidaat(casusId), ...deel }] };
}

/** The same oordeel again takes it back. */
export function zetOordeel(inhoud: Leertrajectinhoud, casusId: string, puntId: string, oordeel: Profieloordeel | null): Leertrajectinhoud {
  const { [puntId]: _oud, ...rest } = inhoud.kandidaten.find((k) => k.casusId === casusId)?.oordelen ?? {};
  return zetKandidaat(inhoud, casusId, { oordelen: oordeel === null ? rest : { ...rest, [puntId]: oordeel } });
}

export function verwijderKandidaat(inhoud: Leertrajectinhoud, casusId: string): Leertrajectinhoud {
  return { ...inhoud, kandidaten: inhoud.kandidaten.filter((k) => k.casusId !== casusId) };
}

/** Puts a removed candidate back at its place, unless it came back by itself. */
export function zetKandidaatTerug(inhoud: Leertrajectinhoud, was: Leertrajectinhoud, casusId: string): Leertrajectinhoud {
  const plek = was.kandidaten.findIndex((k) => k.casusId === casusId);
  const kandidaat = was.kandidaten[plek];
  if (kandidaat === undefined || inhoud.kandidaten.some((k) => k.casusId === casusId) || inhoud.kandidaten.length >= MEESTE_IN_LEERTRAJECT.kandidaten) return inhoud;
  return { ...inhoud, kandidaten: inhoud.kandidaten.toSpliced(Math.min(plek, inhoud.kandidaten.length), 0, kandidaat) };
}

/** Whether the casus still runs, in words; empty when it is closed or has no traject here, so that nothing is known of it. */
export function looptNog(stap: Loopstap | null): string {
  return stap === null || stap === 'afgesloten' || stap === 'afgeschaald' ? '' : `Loopt nog: ${kleineLetter(STAPWOORDEN[stap])}.`;
}

/** What the points say together: never a score, for what does not fit can weigh more than all that does. */
export interface Suggestie {
  readonly soort: 'past' | 'past-niet' | 'onbekend';
  readonly tekst: string;
}

export function suggestieVoor({ oordelen }: Pick<Kandidaat, 'oordelen'>, profiel: Profiel, stap: Loopstap | null): Suggestie {
  const punten = (oordeel: Profieloordeel | undefined): readonly string[] => profiel.filter(({ id }) => oordelen[id] === oordeel).map(({ punt }) => `‘${punt}’`);
  const niet = punten('past-niet');
  const loopt = looptNog(stap);
  if (niet.length > 0) return { soort: 'past-niet', tekst: [loopt, `Past niet: ${opsomming(niet)}.`].filter((deel) => deel !== '').join(' ') };
  if (loopt !== '') return { soort: 'past-niet', tekst: loopt };
  const onbekend = [...punten('onbekend'), ...punten(undefined)];
  if (onbekend.length === 0) return { soort: 'past', tekst: 'Past bij alle punten.' };
  if (punten('past').length === 0) return { soort: 'onbekend', tekst: punten('onbekend').length === 0 ? 'Nog niet langs het profiel gelegd.' : 'Er is te weinig bekend.' };
  return { soort: 'onbekend', tekst: `Past zover bekend. Nog de vraag: ${opsomming(onbekend)}.` };
}
