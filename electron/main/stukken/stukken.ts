import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { isodag } from '#shared/domein/tijd';
import type { Verslagstatus } from '#shared/verslagen/model';
import { MEESTE_IN_STUKKEN, type Uitvoervorm } from '#shared/stukken/keuzes';
import { isZonderTekst, metKeuzes, metStukstand, stukstandVan } from '#shared/stukken/dossier';
import { openstaand } from '#shared/stukken/opstellen';
import { grondslagenVoorEenAnder, ontvangersVan } from '#shared/stukken/ontvangers';
import { OntwarFout } from '#shared/contract/fouten';
import { metReacties, metVaststelling, verteltVerschil } from '#shared/stukken/soorten';
import { eigenaarVan, stuksleutel, type Checkkeuze, type Reactie, type Stuk, type Stukstand, type Stukversie, type Treffer, type Zending } from '#shared/stukken/stuk';
import { laatstVertrokken, volgendeVersie } from '#shared/stukken/versies';
import { stukBestandsnaam } from '#shared/verslagen/bestandsnaam';
import type { Stukuitkomst, Uitgevoerd, Uitvoer } from '../../verslagen/berichten.ts';
import type { PdfWerker } from '../../verslagen/pdf-werker.ts';
import type { Gebouwd, Stukbouwer } from './bouwer.ts';
import type { Stukdossiers } from './dossiers.ts';
import { eisBesloten, eisOntvangers, eisRedenen, eisVastgesteld, eisVrij, versieUit } from './eisen.ts';
import { alVastgesteld, checkOpen, geenReacties, intussenVeranderd, nietVastTeStellen, reactieIngelezen, reactieWeg, stukVeranderd } from './fouten.ts';
import type { Gekozen } from './gekozen.ts';
import { isVanFormulier, metReactie, zonderReactie } from './reacties.ts';

export type Stukbeeld = Uitkomst<VoorzitterContract, 'stuk.lees'>;

export interface Stukbronnen {
  readonly bouwer: Pick<Stukbouwer, 'bouw'>;
  readonly dossiers: Pick<Stukdossiers, 'lees' | 'wijzig'>;
  readonly pdf: Pick<PdfWerker, 'stuk' | 'versie'>;
  /** Notes with its casus that a verslag left. */
  readonly noteer: (casusId: string, verslag: { readonly sessieId: string } & Pick<Stukversie, 'versie' | 'status' | 'op'> & Pick<Zending, 'bestandsnaam'>) => Promise<void>;
  /** Epoch ms. */
  readonly nu: () => number;
}

/** Which version leaves: it is there already, or is made when it is written. */
type Versie = Omit<Stukversie, 'zendingen'>;

/** A stuk that may leave, with everything that is noted about it when it did. */
export interface Vertrekklaar {
  readonly stuk: Stuk;
  readonly bestandsnaam: string;
  readonly bestand: Uitgevoerd;
  /**
   * Asks once more, when the user chose where: a question can stand open for an hour.
   * @throws OntwarFout AFGEBROKEN when it says something else by now, and as `maakKlaar`
   */
  readonly eisNog: () => Promise<void>;
  /** Keeps the version, before it stands where the user chose. @throws OntwarFout AFGEBROKEN when another was made meanwhile, and what saving throws */
  readonly legVast: () => Promise<void>;
  /** When it does not come there after all: the version that was kept for it is no version, and its number is the next one’s. */
  readonly neemTerug: () => Promise<void>;
  /** Notes that it left, after it was written. @throws what saving throws */
  readonly noteer: (bestandsnaam: string) => Promise<void>;
}

/** How it is to leave; `versie`: one that was made before, null for what it says now. */
export interface Vertrek extends Uitvoer {
  readonly versie: number | null;
  readonly ontvangers: Gekozen | null;
}

interface Gesteld {
  readonly gebouwd: Gebouwd;
  readonly stand: Stukstand;
  readonly uitkomst: Stukuitkomst;
  readonly versie: Versie;
  /** It has to be kept yet. */
  readonly isNieuw: boolean;
}

/** A paper that was made, with what it is of. */
interface Gemaakt extends Pick<Gesteld, 'gebouwd' | 'versie' | 'isNieuw'>, Pick<Vertrekklaar, 'bestand' | 'eisNog'> {}

/** What leaves an open kluis on paper: from building to who got it. */
export class Stukken {
  readonly #bronnen: Stukbronnen;
  /** Reactions that were thrown away: they are printed unaltered, so none comes back from a window. */
  readonly #weggegooid = new Map<string, Reactie>();

  constructor(bronnen: Stukbronnen) {
    this.#bronnen = bronnen;
  }

  /** How it stands with a stuk. @throws OntwarFout NIET_GEVONDEN, VERSLAG_MISLUKT, and what reading throws */
  async lees(stuk: Stuk): Promise<Stukbeeld> {
    const { gebouwd, stand, uitkomst } = await this.#bekijk(stuk);
    return this.#beeld(gebouwd, stand, uitkomst);
  }

  /** As it would leave, or as a version left. @throws OntwarFout as `lees` */
  async toon(stuk: Stuk, status: Verslagstatus, versie: number | null): Promise<{ readonly bestand: Uitgevoerd; readonly bestandsnaam: string }> {
    const uitvoer = { vorm: 'pdf', wachtwoord: '' } as const;
    if (versie !== null) {
      const gebouwd = await this.#bronnen.bouwer.bouw(stuk);
      const bewaard = versieUit(await this.#stand(stuk), versie);
      return { bestand: await this.#bronnen.pdf.versie({ versie: bewaard, uitvoer }), bestandsnaam: naamVan(gebouwd, bewaard, 'pdf') };
    }
    const gesteld = await this.#stel(stuk, status, { uitvoer, alsBesloten: false });
    return { bestand: uitgevoerd(gesteld.uitkomst), bestandsnaam: naamVan(gesteld.gebouwd, gesteld.versie, 'pdf') };
  }

  /** Everything that was found, decided or not. @throws OntwarFout as `lees` */
  async controleer(stuk: Stuk, signaal?: AbortSignal): Promise<readonly Treffer[]> {
    return (await this.#bekijk(stuk, signaal)).uitkomst.treffers;
  }

  /** Decides about what was found, or takes that back. @throws OntwarFout ONTBREEKT for what stays without a reason, as `lees`, and what saving throws */
  async kies(stuk: Stuk, keuzes: readonly Checkkeuze[], weg: readonly string[]): Promise<readonly Treffer[]> {
    eisRedenen(keuzes);
    await this.#wijzig(stuk, (stand) => ({ ...stand, keuzes: metKeuzes(stand.keuzes, keuzes, weg) }));
    return this.controleer(stuk);
  }

  /**
   * Looks whether it may leave, without making it.
   * @returns the name of its file
   * @throws OntwarFout CHECK_OPEN, GEEN_GRONDSLAG, ONTBREEKT, and as `lees`
   */
  async eisVertrek(stuk: Stuk, { ontvangers, vorm }: Pick<Vertrek, 'ontvangers' | 'vorm'>, signaal?: AbortSignal): Promise<string> {
    const gesteld = await this.#stel(stuk, 'concept', { uitvoer: null, alsBesloten: true }, signaal);
    eisBesloten(gesteld);
    eisVastgesteld(stuk, gesteld.versie);
    eisOntvangers(gesteld.gebouwd, ontvangers);
    return naamVan(gesteld.gebouwd, gesteld.versie, vorm);
  }

  /**
   * Makes what may leave. Nothing is kept of it yet.
   * @throws OntwarFout as `eisVertrek`
   */
  async maakKlaar(stuk: Stuk, { versie, ontvangers, vorm, wachtwoord }: Vertrek, signaal?: AbortSignal): Promise<Vertrekklaar> {
    const uitvoer = { vorm, wachtwoord };
    if (versie !== null) {
      const gebouwd = await this.#bronnen.bouwer.bouw(stuk);
      const voor = eisVrij(gebouwd, ontvangers);
      const bewaard = versieUit(await this.#stand(stuk), versie);
      eisVastgesteld(stuk, bewaard);
      const bestand = await this.#bronnen.pdf.versie({ versie: bewaard, uitvoer }, signaal);
      const eisNog = async (): Promise<void> => void eisVrij(await this.#bronnen.bouwer.bouw(stuk), ontvangers);
      return this.#klaar({ gebouwd, versie: bewaard, isNieuw: false, bestand, eisNog }, { ...uitvoer, voor });
    }
    const gesteld = await this.#stel(stuk, 'concept', { uitvoer, alsBesloten: true }, signaal);
    eisBesloten(gesteld);
    eisVastgesteld(stuk, gesteld.versie);
    const voor = eisOntvangers(gesteld.gebouwd, ontvangers);
    const { gebouwd, isNieuw, versie: wordt } = gesteld;
    const eisNog = async (): Promise<void> => {
      // As of the same moment: only what is in the kluis can be different.
      const nu = await this.#stel(stuk, 'concept', { uitvoer: null, alsBesloten: true, op: wordt.op });
      eisBesloten(nu);
      eisOntvangers(nu.gebouwd, ontvangers);
      if (nu.versie.inhoud !== wordt.inhoud) throw stukVeranderd();
    };
    return this.#klaar({ gebouwd, versie: wordt, isNieuw, bestand: uitgevoerd(gesteld.uitkomst), eisNog }, { ...uitvoer, voor });
  }

  /**
   * Makes a numbered version of what it says now that never changes, with the reactions in it.
   * @throws OntwarFout CHECK_OPEN, AL_VASTGESTELD, ONTBREEKT, BERICHT_ONGELDIG, and as `lees` and what saving throws
   */
  async stelVast(stuk: Stuk): Promise<Stukbeeld> {
    if (!metVaststelling(stuk.soort)) throw nietVastTeStellen();
    const gesteld = await this.#stel(stuk, 'vastgesteld', { uitvoer: null, alsBesloten: true });
    eisBesloten(gesteld);
    if (!gesteld.isNieuw) throw alVastgesteld(gesteld.versie.versie);
    await this.#legVast(stuk, gesteld.versie);
    return this.lees(stuk);
  }

  /** A reaction that was typed in. @throws OntwarFout ONTBREEKT, NIET_GEVONDEN, BERICHT_ONGELDIG, and what saving throws */
  async bewaarReactie(stuk: Stuk, reactie: Omit<Reactie, 'op' | 'weg'>): Promise<Stukbeeld> {
    if (!metReacties(stuk.soort)) throw geenReacties();
    // Typed words never stand in the place of a form, also not of one that was thrown away.
    if (isVanFormulier(reactie.id)) throw reactieIngelezen();
    await this.#wijzig(stuk, (stand) => metReactie(stand, { ...reactie, op: this.#bronnen.nu(), weg: 'getypt' }));
    return this.lees(stuk);
  }

  /** It can be put back as long as this kluis is open. @throws OntwarFout NIET_GEVONDEN, and what saving throws */
  async gooiReactieWeg(stuk: Stuk, id: string): Promise<Stukbeeld> {
    const weg: Reactie[] = [];
    await this.#wijzig(stuk, (stand) => {
      const { reactie, zonder } = zonderReactie(stand, id);
      weg.push(reactie);
      return zonder;
    });
    for (const reactie of weg) this.#weggegooid.set(reactiesleutel(stuk, id), reactie);
    return this.lees(stuk);
  }

  /** Just as it was, with its day and the way it came: what is put back is what was kept here, whatever the window says. @throws OntwarFout NIET_GEVONDEN, BERICHT_ONGELDIG, and what saving throws */
  async zetReactieTerug(stuk: Stuk, id: string): Promise<Stukbeeld> {
    const sleutel = reactiesleutel(stuk, id);
    const reactie = this.#weggegooid.get(sleutel);
    if (reactie === undefined) throw reactieWeg();
    await this.#wijzig(stuk, (stand) => metReactie(stand, reactie));
    this.#weggegooid.delete(sleutel);
    return this.lees(stuk);
  }

  async #stand(stuk: Stuk): Promise<Stukstand> {
    return stukstandVan(await this.#bronnen.dossiers.lees(eigenaarVan(stuk)), stuk);
  }

  async #wijzig(stuk: Stuk, maak: (stand: Stukstand) => Stukstand): Promise<void> {
    await this.#bronnen.dossiers.wijzig(eigenaarVan(stuk), (dossier) => metStukstand(dossier, stuk, maak));
  }

  /** With what was said of it, when there is: that is printed in what is vastgesteld, so it is looked through too. */
  async #bekijk(stuk: Stuk, signaal?: AbortSignal): Promise<Gesteld> {
    const { reacties } = await this.#stand(stuk);
    return this.#stel(stuk, reacties.length > 0 && metReacties(stuk.soort) ? 'vastgesteld' : 'concept', { uitvoer: null, alsBesloten: false, neem: false }, signaal);
  }

  async #stel(stuk: Stuk, status: Verslagstatus, hoe: { readonly uitvoer: Uitvoer | null; readonly alsBesloten: boolean; readonly neem?: boolean; readonly op?: number }, signaal?: AbortSignal): Promise<Gesteld> {
    const { bouwer, pdf, nu } = this.#bronnen;
    const gebouwd = await bouwer.bouw(stuk);
    const stand = await this.#stand(stuk);
    const { scan, maak, eerder } = gebouwd;
    const { keuzes, reacties, versies } = stand;
    const op = hoe.op ?? nu();
    const kader = { versie: volgendeVersie(stand, eerder), status };
    const gedrukt = (van: Verslagstatus): readonly Reactie[] => (van === 'vastgesteld' ? reacties : []);
    const laatste = versies.findLast((versie) => !isZonderTekst(versie)) ?? null;
    const uitkomst = await pdf.stuk(
      {
        opstelling: { model: maak({ ...kader, gemaaktOp: op }), reacties: gedrukt(status), scan, keuzes },
        sinds: verteltVerschil(stuk.soort) ? laatstVertrokken(stand) : null,
        laatste:
          laatste === null
            ? null
            : {
                versie: laatste,
                alsToen: { model: maak({ versie: laatste.versie, status: laatste.status, gemaaktOp: laatste.op }), reacties: gedrukt(laatste.status) },
                // What is vastgesteld is no concept any more; a concept is still to be vastgesteld.
                neem: hoe.neem !== false && (laatste.status === status || laatste.status === 'vastgesteld'),
              },
        uitvoer: hoe.uitvoer,
        alsBesloten: hoe.alsBesloten,
      },
      signaal,
    );
    const { inhoud, hash } = uitkomst;
    const isNieuw = laatste === null || inhoud !== laatste.inhoud;
    return { gebouwd, stand, uitkomst, isNieuw, versie: isNieuw ? { ...kader, op, hash, inhoud } : laatste };
  }

  #klaar({ gebouwd, versie, isNieuw, bestand, eisNog }: Gemaakt, { vorm, wachtwoord, voor }: Uitvoer & { readonly voor: Zending['ontvangers'] }): Vertrekklaar {
    const { stuk, noteerBij } = gebouwd;
    const { nu, noteer } = this.#bronnen;
    let begonnen = false;
    return {
      stuk,
      bestand,
      bestandsnaam: naamVan(gebouwd, versie, vorm),
      eisNog,
      // Another may have kept the same at the same moment: what was not begun here is not ours to take back.
      neemTerug: () => (begonnen ? this.#neemTerug(stuk, versie) : Promise.resolve()),
      legVast: () => (isNieuw ? this.#legVast(stuk, versie, () => (begonnen = true)) : Promise.resolve()),
      noteer: async (bestandsnaam) => {
        const zending: Zending = { op: nu(), vorm, metWachtwoord: vorm === 'pdf' && wachtwoord !== '', bestandsnaam, ontvangers: voor };
        await this.#wijzig(stuk, (stand) => ({ ...stand, versies: stand.versies.map((elk) => (elk.versie === versie.versie ? { ...elk, zendingen: [...elk.zendingen, zending].slice(-MEESTE_IN_STUKKEN.zendingen) } : elk)) }));
        if (stuk.soort === 'verslag' && noteerBij !== null) await noteer(noteerBij, { sessieId: stuk.sessieId, versie: versie.versie, status: versie.status, op: zending.op, bestandsnaam });
      },
    };
  }

  #legVast(stuk: Stuk, versie: Versie, bijBegin: () => void = () => undefined): Promise<void> {
    return this.#wijzig(stuk, (stand) => {
      if (stand.versies.some((ander) => ander.versie >= versie.versie)) throw intussenVeranderd();
      bijBegin();
      const { versie: nummer, status, op, hash, inhoud } = versie;
      return { ...stand, versies: [...stand.versies, { versie: nummer, status, op, hash, inhoud, zendingen: [] }] };
    });
  }

  /** What cannot be taken back stays, and is the version that is taken when the same is saved again. */
  async #neemTerug(stuk: Stuk, { versie, hash }: Versie): Promise<void> {
    try {
      await this.#wijzig(stuk, (stand) => {
        const laatste = stand.versies.at(-1);
        const isDeze = laatste?.versie === versie && laatste.hash === hash && laatste.zendingen.length === 0;
        return isDeze ? { ...stand, versies: stand.versies.slice(0, -1) } : stand;
      });
    } catch (fout) {
      if (!(fout instanceof OntwarFout)) throw fout;
    }
  }

  #beeld(gebouwd: Gebouwd, stand: Stukstand, { treffers, gelijk }: Stukuitkomst): Stukbeeld {
    const { stuk, naam, gemis, leeg, eerder, ontvangers } = gebouwd;
    return {
      stuk,
      naam,
      versies: stand.versies.map(({ inhoud, ...versie }) => ({ ...versie, vernietigd: isZonderTekst({ inhoud }), bestandsnaam: naamVan(gebouwd, versie, 'pdf') })),
      reacties: stand.reacties,
      gelijkAan: gelijk ? (stand.versies.at(-1)?.versie ?? null) : null,
      volgende: volgendeVersie(stand, eerder),
      metVaststelling: metVaststelling(stuk.soort),
      metReacties: metReacties(stuk.soort),
      openstaand: openstaand(treffers),
      ontvangers: ontvangersVan(ontvangers),
      grondslagen: grondslagenVoorEenAnder(ontvangers),
      gemis,
      leeg,
    };
  }
}

function reactiesleutel(stuk: Stuk, id: string): string {
  return [eigenaarVan(stuk), stuksleutel(stuk), id].join('\n');
}

function naamVan({ bestand, dagVanVersie }: Gebouwd, versie: Pick<Stukversie, 'versie' | 'status' | 'op'>, vorm: Uitvoervorm): string {
  return stukBestandsnaam(dagVanVersie ? { ...bestand, dag: isodag(versie.op) } : bestand, versie, vorm);
}

/** It was asked for, and nothing stood in its way. */
function uitgevoerd({ uitgevoerd: bestand }: Stukuitkomst): Uitgevoerd {
  if (bestand === null) throw checkOpen(1);
  return bestand;
}
