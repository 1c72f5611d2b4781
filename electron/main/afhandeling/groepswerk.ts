import { OntwarFout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Argument, Uitkomst } from '#shared/contract/vorm';
import { isodag } from '#shared/domein/tijd';
import type { Sessieplan } from '#shared/domein/sessieplan';
import { deelTerug, deelVoorGroep, standUit } from '#shared/groepswerk/delen';
import type { Groepscasus, Groepsstand, Uitgifte, Verschil } from '#shared/groepswerk/groepsstand';
import { herroep, kiesVersie } from '#shared/groepswerk/kiezen';
import { voegSamen, type Samenvoeging } from '#shared/groepswerk/samenvoegen';
import { bronnenVan } from '#shared/leertraject/fragmenten';
import type { Leertraject } from '#shared/leertraject/leertraject';
import { groepsfout } from '../../groepswerk/fouten.ts';
import { leesGroepsbestand, schrijfGroepsbestand, type Groepsomgeving } from '../../groepswerk/groepsbestand.ts';
import { leesTerugbestand, nieuweSleutel, schrijfTerugbestand } from '../../groepswerk/terugbestand.ts';
import type { Sessieblik, Sessies } from '../../sessies/sessies.ts';
import type { Bladen } from './bladen.ts';
import { keuzeKanNiet, nogNietGenoteerd, nietMeegekregen, nuNietSamen, tweedeLaptop, verlopenHier, voorbijeDag } from './groepsfouten.ts';
import type { Leertrajecten } from './leertrajecten.ts';
import { onderdeelWeg } from './leertrajectfouten.ts';

export interface Groepsbronnen {
  readonly sessies: Pick<Sessies, 'kijkIn' | 'bestaat' | 'neemAan' | 'voegSamen'>;
  readonly leertrajecten: Leertrajecten;
  readonly bladen: Pick<Bladen, 'vanSessie'>;
  readonly omgeving: Groepsomgeving;
  /** Epoch ms. */
  readonly nu: () => number;
  readonly nieuwId: () => string;
}

/** A file, ready to be written, with the name under which it would be. */
export interface Groepsuitvoer {
  readonly bytes: Uint8Array;
  readonly bestandsnaam: string;
}

/** The groups that another laptop leads: what goes along, what comes back, and what differs then. */
export class Groepswerk {
  readonly #bronnen: Groepsbronnen;
  /** The choices that can be taken back, by the id of what differed. */
  readonly #keuzes = new Map<string, { readonly sessieId: string; readonly verschil: Verschil; readonly voor: Groepsstand; readonly na: Groepsstand }>();

  constructor(bronnen: Groepsbronnen) {
    this.#bronnen = bronnen;
  }

  /**
   * The group file for another laptop, and the uitgifte to note before it leaves. Made again for the same group it stays the same
   * uitgifte: what was led with the former file can still come back.
   * @throws OntwarFout NIET_GEVONDEN, WACHTZIN_TE_ZWAK, LEERTRAJECT_NIET_TOEGESTAAN, BESTAND_TE_GROOT, and what reading throws
   */
  async maakGroepsbestand({ sessieId, groepId, wachtzin, verlooptOp }: Argument<VoorzitterContract, 'groep.geefMee'>): Promise<Groepsuitvoer & { readonly uitgifte: Uitgifte; readonly isNieuw: boolean }> {
    const { omgeving, leertrajecten, sessies, bladen, nieuwId } = this.#bronnen;
    if (verlooptOp < this.#vandaag()) throw voorbijeDag();
    const traject = await leertrajecten.lees(sessieId);
    if (traject.ontvangen !== null) throw tweedeLaptop();
    const { werkvorm, snapshot } = await sessies.kijkIn(sessieId);
    if (!snapshot.context.plan.groepen.some(({ id }) => id === groepId)) throw onderdeelWeg('Deze groep');
    const { plan, stand } = deelVoorGroep(werkvorm, snapshot.context, groepId);
    const casussen = vanPlan(await bladen.vanSessie(sessieId), plan);
    const bronnen = Object.fromEntries(plan.knooppunten.map(({ id }) => [id, bronnenVan(traject, id).slice(0, MEESTE_BRONNEN)]));
    const eerder = traject.uitgiften.find((uitgifte) => uitgifte.groepId === groepId);
    const op = this.#bronnen.nu();
    const nieuw: Uitgifte = { id: nieuwId(), groepId, op, verlooptOp, sleutel: nieuweSleutel(omgeving.toeval), basis: stand, gezien: null, teruggekomenOp: null };
    const uitgifte: Uitgifte = eerder === undefined ? nieuw : eerder.gezien === null ? { ...nieuw, id: eerder.id, sleutel: eerder.sleutel } : { ...eerder, verlooptOp };
    const { id: uitgifteId, sleutel } = uitgifte;
    const bytes = await schrijfGroepsbestand(
      { soort: 'groepsbestand', versie: 1, uitgifteId, groepId, gemaaktOp: op, verlooptOp, sleutel, werkvorm, plan, stand, casussen: [...casussen], bronnen },
      wachtzin,
      omgeving,
    );
    return { bytes, bestandsnaam: bestandsnaam(plan, groepId, 'ontwar-groep'), uitgifte, isNieuw: eerder === undefined };
  }

  /** Before the file leaves: without its key what comes back could not be read. */
  noteerUitgifte(sessieId: string, uitgifte: Uitgifte): Promise<Leertraject> {
    return this.#bronnen.leertrajecten.wijzig(sessieId, (oud) => ({ ...oud, uitgiften: [...oud.uitgiften.filter(({ id }) => id !== uitgifte.id), uitgifte] }));
  }

  /** After the file could not be written: an uitgifte that was not there before is taken back. */
  neemUitgifteTerug(sessieId: string, uitgifteId: string): Promise<Leertraject> {
    return this.#bronnen.leertrajecten.wijzig(sessieId, (oud) => ({ ...oud, uitgiften: oud.uitgiften.filter(({ id }) => id !== uitgifteId) }));
  }

  /**
   * On the second laptop: the session of a group file. What came along is saved before the session is made, so that after a kill in
   * between there is no session that cannot give back; opening the file again then makes it.
   * @throws OntwarFout what reading the file throws, LEERTRAJECT_NIET_TOEGESTAAN, and what saving throws; no session was made then
   */
  async neemAan(bestand: Uint8Array, wachtzin: string): Promise<Uitkomst<VoorzitterContract, 'groep.neemAan'>> {
    const { sessies, leertrajecten, omgeving, nieuwId, nu } = this.#bronnen;
    const inhoud = await leesGroepsbestand(bestand, wachtzin, this.#vandaag(), omgeving);
    const { uitgifteId, groepId, verlooptOp, sleutel, werkvorm, plan, stand, casussen, bronnen } = inhoud;
    const bekend = await leertrajecten.ontvangenMet(uitgifteId);
    if (bekend !== null && sessies.bestaat(bekend)) {
      await leertrajecten.wijzig(bekend, (oud) => (oud.ontvangen === null ? oud : { ...oud, ontvangen: { ...oud.ontvangen, verlooptOp } }));
      return { sessieId: bekend, nieuw: false };
    }
    const sessieId = bekend ?? nieuwId();
    await leertrajecten.begin(sessieId, werkvorm.id, { uitgifteId, groepId, op: nu(), verlooptOp, sleutel, basis: stand, casussen, bronnen, teruggegevenOp: null });
    await sessies.neemAan({ id: sessieId, werkvorm, plan, stand });
    return { sessieId, nieuw: true };
  }

  /** On the second laptop: what goes back. @throws OntwarFout LEERTRAJECT_NIET_TOEGESTAAN, BESTAND_VERLOPEN, BESTAND_TE_GROOT, and what reading throws */
  async maakTerugbestand(sessieId: string): Promise<Groepsuitvoer> {
    const { leertrajecten, sessies, omgeving, nu } = this.#bronnen;
    const { ontvangen } = await leertrajecten.lees(sessieId);
    if (ontvangen === null) throw nietMeegekregen();
    const { uitgifteId, groepId, verlooptOp, sleutel, basis } = ontvangen;
    if (verlooptOp < this.#vandaag()) throw verlopenHier();
    const { context } = (await sessies.kijkIn(sessieId)).snapshot;
    const terug = { soort: 'terugbestand', versie: 1, uitgifteId, groepId, gemaaktOp: nu(), verlooptOp, laptop: sessieId, basis, stand: deelTerug(context) } as const;
    return { bytes: schrijfTerugbestand(terug, sleutel, omgeving.toeval), bestandsnaam: bestandsnaam(context.plan, groepId, 'ontwar-terug') };
  }

  noteerTeruggegeven(sessieId: string): Promise<Leertraject> {
    const teruggegevenOp = this.#bronnen.nu();
    return this.#bronnen.leertrajecten.wijzig(sessieId, (oud) => (oud.ontvangen === null ? oud : { ...oud, ontvangen: { ...oud.ontvangen, teruggegevenOp } }));
  }

  /**
   * Merges what came back. The session first: after a kill between the two records it is merged already, and merging once more
   * changes nothing of it.
   * @throws OntwarFout what reading the file throws, what a merge refuses, SESSIE_NIET_TOEGESTAAN for a closed session, and what saving throws
   */
  async neemTerug(sessieId: string, bestand: Uint8Array): Promise<Uitkomst<VoorzitterContract, 'groep.neemTerug'> & { readonly traject: Leertraject }> {
    const { leertrajecten } = this.#bronnen;
    const { uitgiften } = await leertrajecten.lees(sessieId);
    const terug = leesTerugbestand(bestand, (uitgifteId) => uitgiften.find(({ id }) => id === uitgifteId)?.sleutel ?? null, this.#vandaag());
    const op = this.#bronnen.nu();
    let uitkomst = { groepId: terug.groepId, overgenomen: 0, verschillen: 0 };
    const traject = await this.#samen(sessieId, (oud, { werkvorm, snapshot: { context } }) => {
      const samen = voegSamen({ werkvorm, plan: context.plan, hier: standUit(context), uitgiften: oud.uitgiften, verschillen: oud.verschillen, terug, op });
      eisSamengevoegd(samen);
      uitkomst = { groepId: terug.groepId, overgenomen: samen.overgenomen, verschillen: samen.open };
      return { stand: samen.stand, traject: { ...oud, uitgiften: samen.uitgiften, verschillen: samen.verschillen } };
    });
    return { ...uitkomst, traject };
  }

  /** @throws OntwarFout LEERTRAJECT_NIET_TOEGESTAAN for a choice that cannot be, and as `neemTerug` */
  kies({ sessieId, verschilId, keuze }: Argument<VoorzitterContract, 'groep.kies'>): Promise<Leertraject> {
    return this.#samen(sessieId, (oud, { werkvorm, snapshot: { context } }) => {
      const voor = standUit(context);
      const gekozen = kiesVersie(werkvorm, voor, oud.verschillen, verschilId, keuze);
      const verschil = oud.verschillen.find(({ id }) => id === verschilId);
      if (gekozen === null || verschil === undefined) throw keuzeKanNiet();
      this.#keuzes.set(verschilId, { sessieId, verschil, voor, na: gekozen.stand });
      return { stand: gekozen.stand, traject: { ...oud, verschillen: gekozen.verschillen } };
    });
  }

  /** @throws OntwarFout LEERTRAJECT_NIET_TOEGESTAAN when this choice was not made here, and as `neemTerug` */
  async herroep({ sessieId, verschilId }: Argument<VoorzitterContract, 'groep.herroep'>): Promise<Leertraject> {
    const keuze = this.#keuzes.get(verschilId);
    if (keuze?.sessieId !== sessieId) throw keuzeKanNiet();
    const traject = await this.#samen(sessieId, (oud, { snapshot: { context } }) => {
      const stand = herroep(standUit(context), keuze.voor, keuze.na);
      if (stand === null) throw keuzeKanNiet();
      const rest = oud.verschillen.filter(({ id }) => id !== verschilId);
      return { stand, traject: { ...oud, verschillen: [...rest, keuze.verschil].toSorted((a, b) => a.kop.localeCompare(b.kop, 'nl')) } };
    });
    this.#keuzes.delete(verschilId);
    return traject;
  }

  /** Changes session and leertraject together, with nothing in between; the session first. */
  #samen(sessieId: string, maak: (oud: Leertraject, blik: Sessieblik) => { readonly stand: ReturnType<typeof standUit>; readonly traject: Leertraject }): Promise<Leertraject> {
    const { leertrajecten, sessies } = this.#bronnen;
    let samengevoegd = false;
    const wijziging = leertrajecten.wijzig(sessieId, async (oud) => {
      let traject = oud;
      await sessies.voegSamen(sessieId, (blik) => {
        const nieuw = maak(oud, blik);
        ({ traject } = nieuw);
        return nieuw.stand;
      });
      samengevoegd = true;
      return traject;
    });
    return wijziging.catch((fout: unknown) => {
      if (fout instanceof OntwarFout && samengevoegd) throw nogNietGenoteerd(fout);
      if (fout instanceof OntwarFout && fout.fout.code === 'SESSIE_NIET_TOEGESTAAN') throw nuNietSamen(fout);
      throw fout;
    });
  }

  #vandaag(): string {
    return isodag(this.#bronnen.nu());
  }
}

const MEESTE_BRONNEN = 200;

function eisSamengevoegd(samen: Samenvoeging): asserts samen is Extract<Samenvoeging, { readonly soort: 'samengevoegd' }> {
  if (samen.soort !== 'samengevoegd') throw groepsfout(samen.soort);
}

function vanPlan(casussen: readonly Groepscasus[], plan: Sessieplan): readonly Groepscasus[] {
  return casussen.filter(({ id }) => plan.casussen.some((casus) => casus.id === id));
}

/** `2026-03-12 leersessie groep-B.ontwar-groep`. The name of a group is in it only when it can be no name of somebody: names of files travel. */
function bestandsnaam({ datum, groepen }: Sessieplan, groepId: string, extensie: string): string {
  const naam = groepen.find(({ id }) => id === groepId)?.naam.trim() ?? '';
  const groep = /^groep [a-z0-9]{1,2}$/i.test(naam) ? naam.replace(' ', '-') : 'groep';
  return `${[datum, 'leersessie', groep].filter((deel) => deel !== '').join(' ')}.${extensie}`;
}
