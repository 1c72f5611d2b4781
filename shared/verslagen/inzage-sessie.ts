import { toonDeeldatum } from '../domein/tijd.ts';
import type { Deelnemer, Knooppunt, Sessieplan } from '../domein/sessieplan.ts';
import type { Fase } from '../werkvormen/keuzes.ts';
import { agendapuntVan, itemVan, stapVan } from '../werkvormen/plekken.ts';
import type { Veld, Werkvorm } from '../werkvormen/schema.ts';
import type { Afwijking, Klok, Plek, Sessiecontext } from '../werkvormen/sessie.ts';
import type { Waarde } from '../werkvormen/waarden.ts';
import { toonMoment } from './inzage-casus.ts';
import { delenBlokken, dingBlokken, feit, KENMERK_WEG, lijstBlokken, onderKop, tekst, weg, weggelatenUit, type Blokvertelling, type Vertelbron, type Vertelling } from './inzage-vertelling.ts';
import { REGEL, waardeBlokken, WEG_UIT_WAARDEN } from './inzage-waarde.ts';
import type { Blok } from './model.ts';

/*
 * What is kept of a meeting about a casus. Of one that was about more casussen, what belongs to another alone is left out: that is
 * about another family (AVG art. 15.4).
 */

export interface Inzagesessie {
  readonly id: string;
  readonly werkvorm: Werkvorm;
  readonly fase: Fase;
  readonly context: Sessiecontext;
}

interface Sessiebron extends Vertelbron {
  readonly sessie: Inzagesessie;
}

const FASENAAM: Readonly<Record<Fase, string>> = { voorbereiding: 'in voorbereiding', bezig: 'bezig', afronden: 'wordt afgerond', afgesloten: 'afgesloten' };

const KLOK_WEG = weg('Hoe de klok tijdens de bijeenkomst liep.');
const KLOK: Vertelling<Klok> = {
  begonnenOp: ['Begonnen op', (waarde) => (waarde === null ? '' : toonMoment(waarde))],
  afgeslotenOp: ['Afgesloten op', (waarde) => (waarde === null ? '' : toonMoment(waarde))],
  sinds: KLOK_WEG,
  gepland: KLOK_WEG,
  verlopen: KLOK_WEG,
  tijdvak: KLOK_WEG,
  perioden: KLOK_WEG,
  laatsteTik: KLOK_WEG,
};

const DEELNEMER: Vertelling<Deelnemer> = {
  id: KENMERK_WEG,
  naam: ['Naam', tekst],
  rol: ['Rol', tekst],
  organisatie: ['Organisatie', tekst],
  mandaat: ['Mandaat', tekst],
  groepId: weg('In welke groep iemand zat.'),
};

const KNOOPPUNT: Vertelling<Knooppunt> = {
  id: KENMERK_WEG,
  titel: ['Knooppunt', tekst],
  toelichting: ['Toelichting', tekst],
  casusIds: weg('Kenmerken van de casussen waarin het knooppunt speelt.'),
  groepId: weg('Welke groep het knooppunt besprak.'),
};

const REAGEREN: Vertelling<Sessieplan['reageren']> = {
  conceptOp: ['Concept van het verslag op', toonDeeldatum],
  reactieTot: ['Reageren tot', toonDeeldatum],
  contact: ['Reageren bij', tekst],
};

const PLAN: Blokvertelling<Sessieplan, Sessiebron> = {
  onderwerp: (waarde) => feit('Onderwerp', waarde),
  datum: (waarde) => feit('Datum', toonDeeldatum(waarde)),
  aanvang: (waarde) => feit('Aanvang', waarde.replace(':', '.')),
  plaats: (waarde) => feit('Plaats', waarde),
  casussen: (waarde) => feit('Ging ook over', waarde.length <= 1 ? '' : aantalAnders(waarde.length - 1)),
  deelnemers: (waarde) => lijstBlokken('Deelnemers', DEELNEMER, waarde, 3),
  knooppunten: (waarde, bron) => lijstBlokken('Knooppunten', KNOOPPUNT, waarde.filter((knooppunt) => !isVanAnder(knooppunt, bron)), 3),
  reageren: (waarde) => dingBlokken(REAGEREN, waarde),
  zitting: weg('De plaats van dit overleg in een zitting.'),
  groepen: weg('Hoe de deelnemers over groepen verdeeld waren.'),
  geleideGroepId: weg('Welke groep deze laptop leidde.'),
  minuten: weg('Hoeveel minuten voor elk onderdeel gepland waren.'),
};

const AGENDA_WEG = weg('Waar de agenda stond en wat de voorzitter op de eigen kaart aanvinkte.');
const CONTEXT: Blokvertelling<Sessiecontext, Sessiebron> = {
  klok: (waarde) => dingBlokken(KLOK, waarde),
  plan: (waarde, bron) => delenBlokken(PLAN, waarde, bron),
  antwoorden: antwoordBlokken,
  parkeerplaats: (waarde) => lijstBlokken('Parkeerplaats', REGEL, waarde),
  afwijkingen: (waarde, bron) => lijstBlokken('Waar van de agenda is afgeweken', afwijking(bron), waarde.filter(({ plek }) => !isPlekVanAnder(plek, null, bron))),
  rondeItem: AGENDA_WEG,
  terug: AGENDA_WEG,
  doel: AGENDA_WEG,
  voortgang: AGENDA_WEG,
  kaart: AGENDA_WEG,
};

const SOORTWOORDEN = { overgeslagen: 'overgeslagen', overruled: 'doorgegaan terwijl er iets ontbrak' } as const;
const afwijking = ({ sessie }: Sessiebron): Vertelling<Afwijking> => ({
  plek: ['Onderdeel', (waarde) => plektitel(sessie, waarde)],
  soort: ['Wat', (waarde) => SOORTWOORDEN[waarde]],
  ontbrak: ['Wat ontbrak', (waarde) => waarde.join('\n')],
  reden: ['Reden', tekst],
  op: ['Op', toonMoment],
});

/** Everything that is kept of a meeting and about this casus; nothing when it was considered for that meeting and not chosen. */
export function sessieBlokken(sessie: Inzagesessie, bron: Vertelbron): readonly Blok[] {
  if (!gaatOver(sessie, bron.casus.id)) return [];
  const stand = feit('Stand', FASENAAM[sessie.fase]);
  return [...stand, ...delenBlokken(CONTEXT, sessie.context, { ...bron, sessie })];
}

/** Whether this casus is one of those of the meeting. */
export function gaatOver({ context }: Inzagesessie, casusId: string): boolean {
  return context.plan.casussen.some(({ id }) => id === casusId);
}

function aantalAnders(aantal: number): string {
  return aantal === 1 ? 'één andere casus' : `${aantal} andere casussen`;
}

/** An answer with the place it was given at, read back from its key, see `antwoordSleutel`. */
interface Gegeven {
  readonly plek: Plek;
  readonly perId: string | null;
  readonly veld: Veld | undefined;
  readonly waarde: Waarde;
}

function gegevenVan({ werkvorm }: Inzagesessie, sleutel: string, waarde: Waarde): Gegeven {
  const [plaats = '', vraag = ''] = sleutel.split('#', 2);
  const [veldId = '', perId = null] = vraag.split('@', 2);
  const [agendapuntId = '', itemId = null, stapId = null] = plaats.split('/', 3);
  const plek: Plek = { agendapuntId, itemId, stapId };
  return { plek, perId, veld: stapVan(werkvorm, plek)?.velden.find(({ id }) => id === veldId), waarde };
}

function antwoordBlokken(antwoorden: Sessiecontext['antwoorden'], bron: Sessiebron): readonly Blok[] {
  const { sessie } = bron;
  const volgorde = sessie.werkvorm.agendapunten.map(({ id }) => id);
  const plaats = ({ plek }: Gegeven): number => (volgorde.indexOf(plek.agendapuntId) + volgorde.length + 1) % (volgorde.length + 1);
  const gegeven = Object.entries(antwoorden)
    .map(([sleutel, waarde]) => gegevenVan(sessie, sleutel, waarde))
    .filter(({ plek, perId }) => !isPlekVanAnder(plek, perId, bron))
    .toSorted((een, ander) => plaats(een) - plaats(ander));
  const titels = [...new Set(gegeven.map(({ plek }) => plektitel(sessie, plek)))];
  return titels.flatMap((titel) => onderKop(titel, gegeven.filter(({ plek }) => plektitel(sessie, plek) === titel).flatMap((elk) => vraagBlokken(bron, elk))));
}

function vraagBlokken({ sessie: { context } }: Sessiebron, { veld, perId, waarde }: Gegeven): readonly Blok[] {
  const antwoord = waardeBlokken(veld, waarde, context.plan);
  const groep = context.plan.groepen.find(({ id }) => id === perId)?.naam;
  const vraag = [veld?.vraag ?? 'Een vraag die niet meer in de agenda staat', ...(groep === undefined ? [] : [groep])].join(' · ');
  return antwoord.length === 0 ? [] : [{ soort: 'vraag', nummer: null, vraag, antwoord }];
}

function plektitel({ werkvorm, context }: Inzagesessie, plek: Plek): string {
  const agendapunt = agendapuntVan(werkvorm, plek.agendapuntId)?.titel ?? 'Een onderdeel dat niet meer in de agenda staat';
  const item = itemVan(werkvorm, context, plek)?.titel;
  return item === undefined || item.trim() === '' ? agendapunt : `${agendapunt}: ${item}`;
}

function isVanAnder({ casusIds }: Knooppunt, { casus, sessie }: Sessiebron): boolean {
  return sessie.context.plan.casussen.length > 1 && casusIds.length > 0 && !casusIds.includes(casus.id);
}

/** Whether what stands here belongs to another casus of this meeting. */
function isPlekVanAnder({ itemId }: Plek, perId: string | null, bron: Sessiebron): boolean {
  const { casussen, knooppunten } = bron.sessie.context.plan;
  const andere = casussen.filter(({ id }) => id !== bron.casus.id).map(({ id }) => id);
  if ([itemId, perId].some((id) => id !== null && andere.includes(id))) return true;
  const knooppunt = knooppunten.find(({ id }) => id === itemId);
  return knooppunt !== undefined && isVanAnder(knooppunt, bron);
}

export const WEG_UIT_SESSIE = [
  { veld: 'sessie.id', waarom: KENMERK_WEG.weg },
  { veld: 'sessie.werkvorm', waarom: 'De vaste vragen van de werkvorm; die staan bij de antwoorden.' },
  ...weggelatenUit('sessie', CONTEXT),
  ...weggelatenUit('sessie.plan', PLAN),
  { veld: 'sessie.plan.casussen', waarom: 'Kenmerken en codes van casussen; van andere dan deze staat er alleen hoeveel het er zijn.' },
  { veld: 'sessie.afwijkingen.plek', waarom: 'Kenmerken van onderdelen van de agenda; de titel van het onderdeel staat er wel bij.' },
  ...weggelatenUit('sessie.plan.deelnemers', DEELNEMER),
  ...weggelatenUit('sessie.plan.knooppunten', KNOOPPUNT),
  ...weggelatenUit('sessie.klok', KLOK),
  ...weggelatenUit('sessie.parkeerplaats', REGEL),
  ...WEG_UIT_WAARDEN,
];
