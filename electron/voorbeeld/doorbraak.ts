import type { Casus } from '#shared/domein/casus';
import { casusregelVan } from '#shared/domein/casusregel';
import { nieuweCasus } from '#shared/domein/leegtraject';
import { leidtNaar, loopstap } from '#shared/domein/levensloop';
import type { Sessieplan } from '#shared/domein/sessieplan';
import { momentVan } from '#shared/domein/tijd';
import type { Loopgebeurtenis } from '#shared/domein/traject';
import { ontbreektBijWissel } from '#shared/domein/wissel';
import { herstelSnapshot } from '#shared/werkvormen/bewaarde-stand';
import { oogst } from '#shared/werkvormen/oogst';
import { metOogst } from '#shared/werkvormen/oogst-naar-casus';
import { machineVan } from '#shared/werkvormen/stand';
import { planVoorCasus, uurNa } from '#shared/werkvormen/zitting';
import type { Recordopslag } from '../kluis/opslag.ts';
import { leesRecordCasus } from './casusrecord.ts';
import { overleg } from './doorbraak-draaiboek.ts';
import { brengNaarNu, type Doorbraakvoorbeeld, type Voorbeeldcasus, type Voorbeeldoverleg } from './doorbraak-gegevens.ts';
import { speelSessie, type Gespeeld } from './speel.ts';

/** The session of 19 maart 2026 in the example, always the same. */
export const DOORBRAAKSESSIE = 'voorbeeld-doorbraak';

const WERKVORM = 'doorbraak';
const DOOR = 'voorzitter';
const DAG = 86_400_000;

/**
 * Plays what happened in the spring of 2026: three casussen with their doorbraakoverleg.
 * @returns the session of 19 maart as it stands when it is closed, and when that was in epoch ms
 * @throws OntwarFout when the host refuses something: then the example and the werkvorm no longer fit each other
 */
export async function speelVoorjaar(opslag: Recordopslag, voorbeeld: Doorbraakvoorbeeld): Promise<Gespeeld> {
  let laatste: Gespeeld | null = null;
  for (const casus of voorbeeld.casussen.filter(({ vast }) => vast)) laatste = (await speelCasus(opslag, casus)) ?? laatste;
  if (laatste === null) throw new Error('The example has no meeting.');
  return laatste;
}

/**
 * Fills a vault with the casussen of a region, spread over the steps of the board, and with a sitting that is planned.
 * `nu`: epoch ms.
 * @throws as `speelVoorjaar`, and what saving throws
 */
export async function speelRegio(opslag: Recordopslag, voorbeeld: Doorbraakvoorbeeld, nu: number): Promise<void> {
  await speelVoorjaar(opslag, voorbeeld);
  const { casussen, zitting } = brengNaarNu(voorbeeld, nu);
  for (const casus of casussen.filter(({ vast }) => !vast)) await speelCasus(opslag, casus);
  for (const [i, { casusId, sessieId }] of zitting.casussen.entries()) {
    const casus = await leesRecordCasus(opslag, casusId);
    const aanvang = uurNa(zitting.aanvang, 60 * i);
    const plan: Sessieplan = { ...planVoor(casus, zitting), aanvang, zitting: { id: zitting.id, volgorde: i + 1, spoed: false } };
    await speelSessie(opslag, { id: sessieId, werkvormId: WERKVORM }, [{ nu: nu - DAG, opdracht: { type: 'plan.wijzig', plan } }], null);
  }
}

/** One casus from its aanmelding until where it stands. Null when it had no meeting. */
async function speelCasus(opslag: Recordopslag, { id, inhoud, voor, overleg: gehouden, standen, na }: Voorbeeldcasus): Promise<Gespeeld | null> {
  const begin = ochtend(voor[0]?.dag ?? '');
  const bekend = opslag.lijst('casus').some((regel) => regel.id === id);
  const oud = bekend ? await leesRecordCasus(opslag, id) : nieuweCasus(id, inhoud.code, begin);
  const gevuld = Object.fromEntries(Object.entries(inhoud).filter(([, waarde]) => waarde !== undefined));
  const voorOverleg = loop({ ...oud, ...gevuld, gemaaktOp: Math.min(oud.gemaaktOp, begin) }, voor);
  await bewaar(opslag, voorOverleg);
  if (gehouden === null) {
    await bewaar(opslag, loop(voorOverleg, na));
    return null;
  }
  const plan: Sessieplan = { ...planVoor(voorOverleg, gehouden), aanvang: gehouden.aanvang, reageren: gehouden.reageren };
  const gespeeld = await speelSessie(opslag, { id: gehouden.sessieId, werkvormId: WERKVORM }, overleg(gehouden, plan), null);
  const naOverleg = verwerk(voorOverleg, gehouden, gespeeld);
  const metStanden = { ...naOverleg, afspraken: naOverleg.afspraken.map((afspraak) => ({ ...afspraak, ...standen.find(({ id: van }) => van === afspraak.id) })) };
  await bewaar(opslag, loop(metStanden, na));
  return gespeeld;
}

/** What the meeting brought goes to the casus, as the app does it when a meeting is closed. */
function verwerk(casus: Casus, { sessieId, datum }: Voorbeeldoverleg, { stand: { werkvorm, snapshot }, einde }: Gespeeld): Casus {
  const { context } = herstelSnapshot(machineVan(werkvorm), snapshot);
  return { ...metOogst(casus, { sessieId, datum, oogst: oogst(werkvorm, context) }, { op: einde, vandaag: datum, door: DOOR }), gewijzigdOp: einde };
}

/** Takes a casus along these steps, each noted in the morning of its day. */
function loop(casus: Casus, gebeurtenissen: readonly Loopgebeurtenis[]): Casus {
  return gebeurtenissen.reduce((tot, gebeurtenis) => {
    const naar = leidtNaar(loopstap(tot.levensloop), gebeurtenis.type);
    const mist = ontbreektBijWissel(gebeurtenis);
    if (naar === null || mist.length > 0) throw new Error(`${casus.code} cannot ${gebeurtenis.type}: ${mist.join(', ') || 'not from here'}.`);
    const op = ochtend(gebeurtenis.dag);
    return { ...tot, levensloop: [...tot.levensloop, { gebeurtenis, naar, op, door: DOOR }], gewijzigdOp: Math.max(tot.gewijzigdOp, op) };
  }, casus);
}

function planVoor(casus: Casus, { datum, plaats, deelnemers }: Pick<Voorbeeldoverleg, 'datum' | 'plaats' | 'deelnemers'>): Sessieplan {
  const plan = planVoorCasus(casus, { datum, aanvang: '', plaats, zitting: null });
  return { ...plan, deelnemers: [...deelnemers, ...plan.deelnemers] };
}

function ochtend(dag: string): number {
  const moment = momentVan(dag, '09:00');
  if (moment === null) throw new Error('Every step of the example has a day.');
  return moment;
}

async function bewaar(opslag: Recordopslag, casus: Casus): Promise<void> {
  await opslag.bewaar({ id: casus.id, soort: 'casus', inhoud: casus, regel: casusregelVan(casus) });
}
