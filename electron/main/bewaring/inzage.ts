import { overzichtVan, sessiesOver } from '#shared/bewaring/zaken';
import { OntwarFout } from '#shared/contract/fouten';
import type { Regio } from '#shared/domein/regio';
import { isodag } from '#shared/domein/tijd';
import type { Leertraject } from '#shared/leertraject/leertraject';
import type { Logregel } from '#shared/logboek/regel';
import { inzageBestandsnaam } from '#shared/verslagen/bestandsnaam';
import { bouwInzage, type Inzagegegevens } from '#shared/verslagen/inzage';
import { faseVan } from '#shared/werkvormen/stand';
import type { Sessies } from '../../sessies/sessies.ts';
import type { PdfWerker } from '../../verslagen/pdf-werker.ts';
import type { Casussen } from '../afhandeling/casussen.ts';
import type { Leertrajecten } from '../afhandeling/leertrajecten.ts';
import type { Kladjes } from '../klad/kladjes.ts';
import type { Stukdossiers } from '../stukken/dossiers.ts';
import type { Bewaring } from './bewaring.ts';
import type { Verzoeken } from './verzoeken.ts';

export interface Inzagebronnen {
  readonly casussen: Pick<Casussen, 'lijst' | 'lees'>;
  readonly sessies: Pick<Sessies, 'lijst' | 'kijkIn'>;
  readonly leertrajecten: Pick<Leertrajecten, 'lijst' | 'lees'>;
  readonly kladjes: Pick<Kladjes, 'lees'>;
  readonly dossiers: Pick<Stukdossiers, 'lees'>;
  readonly bewaring: Pick<Bewaring, 'zaak'>;
  readonly verzoeken: Pick<Verzoeken, 'lijst'>;
  /** The logboek lines about this casus, oldest first. */
  readonly logregels: (casusId: string) => Promise<readonly Logregel[]>;
  readonly regio: () => Regio;
  readonly pdf: Pick<PdfWerker, 'maak'>;
  /** Epoch ms. */
  readonly nu: () => number;
}

type Over = Inzagegegevens['sessies'][number];

/** Gathers everything that is kept about a casus and makes it one PDF. What cannot be read is told, never left out in silence. */
export class Inzage {
  readonly #bronnen: Inzagebronnen;

  constructor(bronnen: Inzagebronnen) {
    this.#bronnen = bronnen;
  }

  /**
   * @param wachtwoord asked when the file is opened; empty for none
   * @throws OntwarFout NIET_GEVONDEN, VERSLAG_MISLUKT, and what reading a record throws
   */
  async maak(casusId: string, wachtwoord: string): Promise<{ readonly pdf: Uint8Array<ArrayBuffer>; readonly bestandsnaam: string }> {
    const gegevens = await this.#verzamel(casusId);
    const pdf = await this.#bronnen.pdf.maak(bouwInzage(gegevens), wachtwoord);
    return { pdf: new Uint8Array(pdf), bestandsnaam: inzageBestandsnaam(isodag(gegevens.gemaaktOp), gegevens.casus.code) };
  }

  async #verzamel(casusId: string): Promise<Inzagegegevens> {
    const { casussen, dossiers, bewaring, verzoeken, logregels, regio, nu } = this.#bronnen;
    const casus = await casussen.lees(casusId);
    const sessies = await this.#sessies(casusId);
    const { naam: regionaam, leefgebieden } = regio();
    return {
      casus,
      dossier: await dossiers.lees(casusId),
      sessies,
      verzoeken: verzoeken.lijst().filter((verzoek) => verzoek.casusId === casusId),
      bewaarzaak: bewaring.zaak(casusId),
      klad: await this.#klad(casusId),
      logregels: await logregels(casusId),
      regionaam,
      leefgebieden,
      gemaaktOp: nu(),
    };
  }

  /** The sessions about it, in the order of their days, and those for which it was considered and not chosen. */
  async #sessies(casusId: string): Promise<readonly Over[]> {
    const { casussen, sessies, leertrajecten, dossiers } = this.#bronnen;
    const lijst = sessies.lijst();
    const overzicht = overzichtVan({ casussen: casussen.lijst(), sessies: lijst, werkvormenOverEen: [] });
    const gekozen = new Set(sessiesOver(overzicht, casusId).map(({ id }) => id));
    const metTraject = new Set(leertrajecten.lijst().map(({ sessieId }) => sessieId));
    const over: Over[] = [];
    for (const { id } of lijst.toSorted((een, ander) => een.regel.datum.localeCompare(ander.regel.datum))) {
      if (!gekozen.has(id) && !metTraject.has(id)) continue;
      const traject = metTraject.has(id) ? await leertrajecten.lees(id).catch(alsErGeenBijHoort) : null;
      if (!gekozen.has(id) && (traject === null || !isIngebracht(traject, casusId))) continue;
      const { werkvorm, snapshot } = await sessies.kijkIn(id);
      over.push({ sessie: { id, werkvorm, fase: faseVan(snapshot), context: snapshot.context }, traject, dossier: await dossiers.lees(id) });
    }
    return over;
  }

  /** Drafts are kept as the forms they were typed in: what is told of them is every text in it. */
  async #klad(casusId: string): Promise<readonly string[]> {
    return (await this.#bronnen.kladjes.lees(casusId)).flatMap(({ tekst }) => tekstenIn(alsGegeven(tekst)));
  }
}

function alsGegeven(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return tekst;
  }
}

function tekstenIn(wat: unknown): readonly string[] {
  if (typeof wat === 'string') return wat.trim() === '' ? [] : [wat];
  return typeof wat === 'object' && wat !== null ? Object.values(wat).flatMap(tekstenIn) : [];
}

function isIngebracht({ inhoud }: Leertraject, casusId: string): boolean {
  return [...inhoud.kandidaten, ...inhoud.opdrachten].some((elk) => elk.casusId === casusId);
}

/** A session by another werkvorm has no leertraject. */
function alsErGeenBijHoort(fout: unknown): null {
  if (fout instanceof OntwarFout && fout.fout.code === 'LEERTRAJECT_NIET_TOEGESTAAN') return null;
  throw fout;
}
