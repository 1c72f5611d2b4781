import { readFile } from 'node:fs/promises';
import type { Casus } from '#shared/domein/casus';
import { casusregelVan } from '#shared/domein/casusregel';
import { nieuweCasus } from '#shared/domein/leegtraject';
import type { Regio } from '#shared/domein/regio';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { herstelSnapshot } from '#shared/werkvormen/bewaarde-stand';
import { leesWerkvorm } from '#shared/werkvormen/lees';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { machineVan } from '#shared/werkvormen/stand';
import { bronpad } from '../bronnen.ts';
import type { Recordopslag } from '../kluis/opslag.ts';
import { Sessieklok } from '../sessies/sessieklok.ts';
import { Sessies, type Sessiestand } from '../sessies/sessies.ts';
import { bezig, gehouden, inVoorbereiding } from './draaiboek.ts';
import type { Voorbeeld } from './gegevens.ts';
import { bewaarLeertraject, bewaarNietGekozen, termijnRond, type Voorbeeldsessie } from './leertraject.ts';
import type { Voorbeeldleertraject } from './leertraject-gegevens.ts';
import type { Handeling } from './pen.ts';

/** Ids of the example sessions, always the same, so that the same example gives the same bytes. */
export const VOORBEELDSESSIES = { gehouden: 'voorbeeld-gehouden', bezig: 'voorbeeld-bezig', voorbereiding: 'voorbeeld-voorbereiding' } as const;

/** Casussen that were not chosen are at most so old: an example begins without anything whose bewaartermijn is over (ms). */
const NIET_GEKOZEN_SINDS_MS = 60 * 86_400_000;

/**
 * Plays the meeting of 12 maart 2026 through the real session host, with a pretended clock.
 * @returns the session as it stands when it is closed, and when that was in epoch ms
 * @throws OntwarFout when the host refuses something: then the example and the werkvorm no longer fit each other
 */
export async function speelGehouden(opslag: Recordopslag, voorbeeld: Voorbeeld): Promise<Gespeeld> {
  const handelingen = gehouden(voorbeeld);
  await bewaarCasussen(opslag, voorbeeld, handelingen[0]?.nu ?? 0);
  return speelSessie(opslag, leersessieMet(VOORBEELDSESSIES.gehouden), handelingen, null);
}

/**
 * Fills a vault for a visitor: the casussen that were brought in, a meeting that was held, one that stands in the middle of a
 * knooppunt and one that is being prepared, the first and the last with what lies around them. `nu`: epoch ms.
 * @throws as `speelGehouden`, and what saving throws
 */
export async function speelVoorbeeld(opslag: Recordopslag, voorbeeld: Voorbeeld, rondom: Voorbeeldleertraject, nu: number): Promise<void> {
  const { stand: gehoudenStand } = await speelGehouden(opslag, voorbeeld);
  await bewaarNietGekozen(opslag, rondom, Math.max(gehouden(voorbeeld)[0]?.nu ?? nu, nu - NIET_GEKOZEN_SINDS_MS));
  await bewaarLeertraject(opslag, rondom, { ...sessieVan(gehoudenStand), knooppunten: 'gehouden', verzondenOp: '2026-02-13', reageerVoor: '2026-02-27', nu: gehoudenStand.bewaardOp });
  const { stand: voorbereidend } = await speelSessie(opslag, leersessieMet(VOORBEELDSESSIES.voorbereiding), inVoorbereiding(voorbeeld, nu), null);
  await bewaarLeertraject(opslag, rondom, { ...sessieVan(voorbereidend), knooppunten: 'voorbereiding', ...termijnRond(nu), nu });
  // The clock of the one under way runs on until the present, or the app would ask where the time went.
  await speelSessie(opslag, leersessieMet(VOORBEELDSESSIES.bezig), bezig(voorbeeld, nu), nu);
}

function sessieVan({ sessieId, werkvorm, snapshot }: Sessiestand): Pick<Voorbeeldsessie, 'sessieId' | 'werkvorm' | 'context'> {
  return { sessieId, werkvorm, context: herstelSnapshot(machineVan(werkvorm), snapshot).context };
}

/** The invented region of the example. */
export const VOORBEELDREGIO: Regio = { ...STANDAARD_REGIO, naam: 'RET Waterstreek' };

/** A session as it stands after it was played, and when its last request came in epoch ms. */
export interface Gespeeld {
  readonly stand: Sessiestand;
  readonly einde: number;
}

/**
 * Plays one session through the real session host. `totEnMet`: until when its clock runs on, in epoch ms; null: until its last request.
 * @throws OntwarFout when the host refuses something
 */
export async function speelSessie(
  opslag: Recordopslag,
  { id, werkvormId }: { readonly id: string; readonly werkvormId: string },
  handelingen: readonly Handeling[],
  totEnMet: number | null,
): Promise<Gespeeld> {
  let nu = handelingen[0]?.nu ?? 0;
  const klok = new Sessieklok({ wand: () => nu, monotoon: () => nu });
  const sessies = new Sessies({ opslag, klok, nieuwId: () => id, werkvormen: [await ingebouwd(werkvormId)], regio: () => VOORBEELDREGIO });
  try {
    await sessies.maak({ werkvormId });
    await sessies.open(id);
    for (const handeling of handelingen) {
      nu = handeling.nu;
      await sessies.stuur(id, handeling.opdracht);
    }
    const einde = nu;
    nu = totEnMet ?? nu;
    return { stand: await sessies.open(id), einde };
  } finally {
    await sessies.sluitAlles();
  }
}

function leersessieMet(id: string): { readonly id: string; readonly werkvormId: string } {
  return { id, werkvormId: 'leersessie' };
}

async function ingebouwd(werkvormId: string): Promise<Werkvorm> {
  const gelezen = leesWerkvorm(await readFile(bronpad('werkvormen', `${werkvormId}.json`), 'utf8'));
  if (!gelezen.ok) throw new Error(`The built-in ${werkvormId} is not valid: ${gelezen.fouten.map(({ bericht }) => bericht).join(' ')}`);
  return gelezen.value;
}

/** The casussen of the leersessie as they were brought in. `nu`: epoch ms. */
export async function bewaarCasussen(opslag: Recordopslag, voorbeeld: Voorbeeld, nu: number): Promise<void> {
  for (const { id, inhoud } of voorbeeld.casussen) {
    const casus: Casus = { ...nieuweCasus(id, inhoud.code, nu), ...inhoud };
    await opslag.bewaar({ id, soort: 'casus', inhoud: casus, regel: casusregelVan(casus) });
  }
}
