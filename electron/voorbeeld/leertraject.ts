import { readFile } from 'node:fs/promises';
import type { Casus } from '#shared/domein/casus';
import { casusregelVan } from '#shared/domein/casusregel';
import { nieuweCasus } from '#shared/domein/leegtraject';
import { dagLater, isodag, momentVan } from '#shared/domein/tijd';
import { antwoordOp, zetAntwoord } from '#shared/leertraject/antwoordinvoer';
import { opdrachtBestandsnaam } from '#shared/leertraject/bouw-formulier';
import { markeer, wijzigFragment } from '#shared/leertraject/fragmenten';
import { antwoordenVan } from '#shared/leertraject/fragmenten-lezen';
import { metGetypt, metHerinnering, metInzendsel, metVerzonden } from '#shared/leertraject/inzendsels';
import { leegLeertraject } from '#shared/leertraject/leeg';
import { schemaLeertraject, type Leertraject, type Opdrachtantwoorden } from '#shared/leertraject/leertraject';
import { leesLeertrajectvorm } from '#shared/leertraject/leesvorm';
import { metOpvolging } from '#shared/leertraject/opvolging';
import { leertrajectregelVan } from '#shared/leertraject/regel';
import type { Leertrajectvorm } from '#shared/leertraject/vorm';
import type { Sessiecontext } from '#shared/werkvormen/sessie';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { bronpad } from '../bronnen.ts';
import type { Recordopslag } from '../kluis/opslag.ts';
import type { Voorbeeldleertraject } from './leertraject-gegevens.ts';
import { DAG } from './pen.ts';

/** A meeting of the example with what went before it. */
export interface Voorbeeldsessie {
  readonly sessieId: string;
  readonly werkvorm: Werkvorm;
  readonly context: Sessiecontext;
  /** Which knooppunten the fragments are sources of. */
  readonly knooppunten: 'gehouden' | 'voorbereiding';
  /** The day on which the forms went out, and by when answers were asked. */
  readonly verzondenOp: string;
  readonly reageerVoor: string;
  /** Epoch ms; answers of later did not come yet. */
  readonly nu: number;
}

/**
 * Saves what lies around a leersessie of the example, made by the same functions as in the app.
 * @throws when the example and the questions no longer fit each other, and what saving throws
 */
export async function bewaarLeertraject(opslag: Recordopslag, gegevens: Voorbeeldleertraject, sessie: Voorbeeldsessie): Promise<void> {
  const leertraject = schemaLeertraject.parse(maakLeertraject(gegevens, sessie, await leesVorm()));
  await opslag.bewaar({ id: leertraject.id, soort: 'leertraject', inhoud: leertraject, regel: leertrajectregelVan(leertraject) });
}

/** Saves the casussen that were brought in and not chosen. `nu`: epoch ms. */
export async function bewaarNietGekozen(opslag: Recordopslag, { casussen }: Voorbeeldleertraject, nu: number): Promise<void> {
  for (const { id, inhoud } of casussen) {
    const casus: Casus = { ...nieuweCasus(id, inhoud.code, nu), ...inhoud };
    await opslag.bewaar({ id, soort: 'casus', inhoud: casus, regel: casusregelVan(casus) });
  }
}

async function leesVorm(): Promise<Leertrajectvorm> {
  return leesLeertrajectvorm(await readFile(bronpad('leertrajecten', 'leersessie.json'), 'utf8'));
}

function maakLeertraject(gegevens: Voorbeeldleertraject, sessie: Voorbeeldsessie, vorm: Leertrajectvorm): Leertraject {
  const begin = ochtend(sessie.verzondenOp);
  const leeg = leegLeertraject(sessie.sessieId, vorm, begin - 7 * DAG);
  const gevraagd = metOpdrachten(leeg, gegevens, sessie, begin);
  const beantwoord = gegevens.opdrachten.reduce((traject, gevraagde) => metAntwoord(traject, gevraagde, sessie, begin), gevraagd);
  const herinnerd = herinner(beantwoord, begin + 9 * DAG, sessie.nu);
  const gelezen = metFragmenten(herinnerd, gegevens, sessie.knooppunten);
  return { ...gelezen, opvolging: sessie.knooppunten === 'gehouden' ? [...metOpvolging([], sessie.werkvorm, sessie.context)] : [], gewijzigdOp: Math.min(sessie.nu, begin + 20 * DAG) };
}

function metOpdrachten(leeg: Leertraject, gegevens: Voorbeeldleertraject, { context: { plan }, reageerVoor }: Voorbeeldsessie, begin: number): Leertraject {
  const opdrachten = gegevens.opdrachten.map(({ antwoord: _antwoord, ...opdracht }) => ({ id: opdrachtId(opdracht.nummer), ...opdracht }));
  const { profiel, contact, kandidaten } = gegevens;
  const inhoud: Leertraject['inhoud'] = {
    ...leeg.inhoud,
    profiel,
    contact,
    reageerVoor,
    kandidaten: [...kandidaten],
    opdrachten,
    laatsteNummer: Math.max(...opdrachten.map(({ nummer }) => nummer)),
    wensen: gegevens.wensen.map((wens, nummer) => ({ id: `wens-${nummer + 1}`, ...wens })),
  };
  const gemaakt = opdrachten.map(({ id, nummer, rol, casusId }) => ({
    opdrachtId: id,
    bestandsnaam: opdrachtBestandsnaam({ datum: plan.datum, casuscode: plan.casussen.find((casus) => casus.id === casusId)?.code ?? '', nummer, rol }),
  }));
  return metVerzonden({ ...leeg, inhoud }, gemaakt, begin);
}

function metAntwoord(traject: Leertraject, { nummer, antwoord }: Voorbeeldleertraject['opdrachten'][number], { nu }: Voorbeeldsessie, begin: number): Leertraject {
  const id = opdrachtId(nummer);
  const op = begin + (antwoord?.naDagen ?? 0) * DAG;
  if (antwoord === null || op > nu) return traject;
  const antwoorden = Object.entries(antwoord.antwoorden).reduce<Opdrachtantwoorden>((tot, [vraagId, deel]) => zetAntwoord(tot, vraagId, { ...antwoordOp(tot, vraagId), ...zonderLeegte(deel) }), {});
  const inzendselId = `inzendsel-${nummer}`;
  if (antwoord.via === 'telefoon') return metGetypt(traject, id, antwoorden, { id: inzendselId, op });
  return metInzendsel(traject, { id: inzendselId, opdrachtId: id, op, via: 'formulier', bestandsnaam: traject.verzonden[id]?.bestandsnaam ?? '', geldt: true, antwoorden });
}

function zonderLeegte(deel: Voorbeeldantwoord): Partial<Opdrachtantwoorden[string]> {
  return Object.fromEntries(Object.entries(deel).filter(([, waarde]) => waarde !== undefined));
}
type Voorbeeldantwoord = NonNullable<Voorbeeldleertraject['opdrachten'][number]['antwoord']>['antwoorden'][string];

/** Who had not answered by then was reminded once. */
function herinner(traject: Leertraject, op: number, nu: number): Leertraject {
  if (op > nu) return traject;
  const stil = traject.inhoud.opdrachten.filter(({ id }) => !traject.inzendsels.some((inzendsel) => inzendsel.opdrachtId === id && inzendsel.op <= op));
  return metHerinnering(traject, stil.map(({ id }) => id), op) ?? traject;
}

function metFragmenten(traject: Leertraject, { fragmenten }: Voorbeeldleertraject, waar: Voorbeeldsessie['knooppunten']): Leertraject {
  const gelezen = antwoordenVan(traject);
  return fragmenten.reduce((tot, fragment, plaats) => {
    const antwoord = gelezen.find(({ opdracht, vraag }) => opdracht.nummer === fragment.nummer && vraag.id === fragment.vraagId);
    const van = antwoord?.tekst.indexOf(fragment.tekst) ?? -1;
    // Of an answer that is still to come nothing can be marked yet.
    if (antwoord === undefined) return tot;
    if (van === -1) throw new Error(`The example marks words that opdracht ${fragment.nummer} does not have.`);
    const id = `fragment-${plaats + 1}`;
    const gemarkeerd = markeer(tot.inhoud.fragmenten, antwoord, { van, tot: van + fragment.tekst.length }, id);
    return { ...tot, inhoud: { ...tot.inhoud, fragmenten: [...wijzigFragment(gemarkeerd, id, { knooppuntId: fragment[waar] })] } };
  }, traject);
}

function opdrachtId(nummer: number): string {
  return `voorbeeldopdracht-${nummer}`;
}

function ochtend(dag: string): number {
  const moment = momentVan(dag, '09:30');
  if (moment === null) throw new Error('The example has a day for everything.');
  return moment;
}

/** When the forms of a meeting that is being prepared went out and come back, seen from now. `nu`: epoch ms. */
export function termijnRond(nu: number): Pick<Voorbeeldsessie, 'verzondenOp' | 'reageerVoor'> {
  const vandaag = isodag(nu);
  return { verzondenOp: dagLater(vandaag, -13), reageerVoor: dagLater(vandaag, 2) };
}
