import { OntwarFout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Argument, Uitkomst } from '#shared/contract/vorm';
import { MEESTE } from '#shared/domein/tekstvormen';
import { allePlekken, antwoordOp, veldenVan } from '#shared/werkvormen/plekken';
import type { Veld } from '#shared/werkvormen/schema';
import type { Antwoordplek } from '#shared/werkvormen/sessie';
import type { Inzending } from '#shared/werkvormen/waarden';
import type { Sessieblik, Sessies } from '../../sessies/sessies.ts';

export interface Enquetebronnen {
  readonly sessies: Pick<Sessies, 'kijkIn' | 'stuur'>;
  readonly nieuwId: () => string;
  /** A whole number from 0 up to and including this one, that nobody can foretell. */
  readonly plaatsTussen: (hoogste: number) => number;
}

export type Enqueteveld = Extract<Veld, { soort: 'enquete' }>;

/** The enquête of a session as it stands. */
export interface Enquetestand {
  readonly veld: Enqueteveld;
  readonly onderwerp: string;
  readonly datum: string;
  readonly contact: string;
  readonly inzendingen: readonly Inzending[];
  readonly deelnemers: number;
}

interface Gevonden extends Enquetestand {
  readonly antwoordplek: Antwoordplek;
  /** Whether an answer can be kept now: the session has begun and is not closed. */
  readonly kanInvullen: boolean;
}

/** The enquêtes of the sessions: filled in on the laptop that goes round, or on a form that comes back. */
export class Enquetes {
  readonly #bronnen: Enquetebronnen;
  /** One at a time, so that of two that come in at once neither is lost. */
  #rij: Promise<unknown> = Promise.resolve();

  constructor(bronnen: Enquetebronnen) {
    this.#bronnen = bronnen;
  }

  /** @throws OntwarFout SESSIE_NIET_TOEGESTAAN for a session without one, and what reading throws */
  lees(sessieId: string): Promise<Enquetestand> {
    return this.#vind(sessieId);
  }

  /** @throws OntwarFout SESSIE_NIET_TOEGESTAAN when nothing can be filled in now, and as `lees` */
  async eisInvulbaar(sessieId: string): Promise<void> {
    const { kanInvullen } = await this.#vind(sessieId);
    if (!kanInvullen) throw nuNiet();
  }

  /** What whoever holds the laptop handed in. @returns how many there are now */
  stuurIn(sessieId: string, { antwoorden, cijfer }: Argument<VoorzitterContract, 'enquete.stuurIn'>): Promise<number> {
    return this.#naElkaar(async () => {
      const stand = await this.#vind(sessieId);
      await this.#voegToe(sessieId, stand, { id: this.#bronnen.nieuwId(), antwoorden, cijfer });
      return stand.inzendingen.length + 1;
    });
  }

  /** What came back on a form. @returns false when that form was there already */
  neemOp(sessieId: string, inzending: Inzending): Promise<boolean> {
    return this.#naElkaar(async () => {
      const stand = await this.#vind(sessieId);
      if (stand.inzendingen.some(({ id }) => id === inzending.id)) return false;
      await this.#voegToe(sessieId, stand, inzending);
      return true;
    });
  }

  /** At a place that nobody can foretell: the order must not tell who it was. */
  async #voegToe(sessieId: string, { antwoordplek, inzendingen, kanInvullen }: Gevonden, inzending: Inzending): Promise<void> {
    if (!kanInvullen) throw nuNiet();
    if (inzendingen.length >= MEESTE.inzendingen) throw vol();
    const nieuw = inzendingen.toSpliced(this.#bronnen.plaatsTussen(inzendingen.length), 0, inzending);
    await this.#bronnen.sessies.stuur(sessieId, { type: 'veld.vulIn', antwoord: antwoordplek, waarde: { soort: 'enquete', inzendingen: nieuw } });
  }

  async #vind(sessieId: string): Promise<Gevonden> {
    const blik = await this.#bronnen.sessies.kijkIn(sessieId);
    const gevonden = enqueteIn(blik);
    if (gevonden === null) throw zonderEnquete();
    return gevonden;
  }

  #naElkaar<T>(stap: () => Promise<T>): Promise<T> {
    const uitkomst = this.#rij.then(stap);
    this.#rij = uitkomst.catch(() => undefined);
    return uitkomst;
  }
}

/** The first enquête on the agenda of a session; null when it has none. */
function enqueteIn({ werkvorm, snapshot }: Sessieblik): Gevonden | null {
  const { plan } = snapshot.context;
  for (const plek of allePlekken(werkvorm, snapshot.context)) {
    for (const { veld, antwoordplek } of veldenVan(werkvorm, snapshot.context, plek)) {
      if (veld.soort !== 'enquete') continue;
      const waarde = antwoordOp(snapshot.context, antwoordplek);
      const inzendingen = waarde?.soort === 'enquete' ? waarde.inzendingen : [];
      const nu = snapshot.context.klok.laatsteTik;
      const kanInvullen = snapshot.can({ type: 'veld.vulIn', antwoord: antwoordplek, waarde: { soort: 'enquete', inzendingen }, nu });
      const { onderwerp, datum, deelnemers, reageren } = plan;
      return { veld, antwoordplek, kanInvullen, inzendingen, onderwerp, datum, contact: reageren.contact, deelnemers: deelnemers.length };
    }
  }
  return null;
}

/** The enquête as the laptop that goes round shows it: nothing of the casus, and of the others only how many. */
export function enqueteVoorScherm({ veld, onderwerp, inzendingen, deelnemers }: Enquetestand): Uitkomst<VoorzitterContract, 'enquete.lees'> {
  return { onderwerp, vraag: veld.vraag, vragen: veld.vragen, cijfervraag: veld.cijfervraag ?? '', ingevuld: inzendingen.length, deelnemers };
}

function zonderEnquete(): OntwarFout {
  return new OntwarFout({
    code: 'SESSIE_NIET_TOEGESTAAN',
    watGebeurde: 'Bij deze werkvorm hoort geen enquête.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Kies een sessie met een werkvorm die met een enquête eindigt.',
  });
}

function nuNiet(): OntwarFout {
  return new OntwarFout({
    code: 'SESSIE_NIET_TOEGESTAAN',
    watGebeurde: 'De enquête kan nu niet worden ingevuld: de sessie is nog niet begonnen of al afgesloten.',
    watVeilig: 'Er is niets veranderd. Wat al is ingevuld, staat er nog.',
    watNu: 'Begin de sessie eerst, of heropen haar als ze is afgesloten. Probeer het daarna opnieuw.',
  });
}

function vol(): OntwarFout {
  return new OntwarFout({
    code: 'SESSIE_NIET_TOEGESTAAN',
    watGebeurde: `Er zijn al ${MEESTE.inzendingen} enquêtes ingevuld. Meer passen er niet in een sessie.`,
    watVeilig: 'Wat al is ingevuld, staat er nog.',
    watNu: 'Kijk de ingevulde enquêtes na bij het afronden.',
  });
}
