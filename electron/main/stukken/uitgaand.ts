import { nooit } from '#shared/domein/alleen-lezen';
import type { Scangegevens } from '#shared/herleidbaarheid/model';
import { metKeuzes, metUitgaandkeuzes, uitgaandkeuzesVan } from '#shared/stukken/dossier';
import { openstaand } from '#shared/stukken/opstellen';
import { eigenaarVan, type Checkkeuze, type Treffer, type Uitgaand } from '#shared/stukken/stuk';
import type { Stukmodel } from '#shared/stukken/soorten';
import { uitgaandmodel, uitgaandteksten, type Uitgaandveld } from '#shared/stukken/uitgaand';
import type { Sessies } from '../../sessies/sessies.ts';
import type { PdfWerker } from '../../verslagen/pdf-werker.ts';
import type { Casussen } from '../afhandeling/casussen.ts';
import type { Enquetes } from '../afhandeling/enquetes.ts';
import type { Leertrajecten } from '../afhandeling/leertrajecten.ts';
import type { Stukdossiers } from './dossiers.ts';
import { eisNietsOpen, eisRedenen } from './eisen.ts';
import { scanVanCasus, scanVanSessie, type Scanbronnen } from './scan.ts';

export interface Uitgaandbronnen extends Scanbronnen {
  readonly sessies: Pick<Sessies, 'kijkIn'>;
  readonly casussen: Pick<Casussen, 'lijst' | 'lees'>;
  readonly leertrajecten: Pick<Leertrajecten, 'lees'>;
  readonly enquetes: Pick<Enquetes, 'lees'>;
  readonly dossiers: Pick<Stukdossiers, 'lees' | 'wijzig'>;
  readonly pdf: Pick<PdfWerker, 'stuk'>;
}

interface Gelezen {
  readonly velden: readonly Uitgaandveld[];
  readonly scan: Scangegevens;
}

/** What was typed, by what it is, as it may leave. */
export type Uitgaandteksten = Readonly<Record<string, string>>;

/** What leaves an open kluis beside the stukken: what was typed for it passes the same check, with the same choices. */
export class Uitgaanden {
  readonly #bronnen: Uitgaandbronnen;

  constructor(bronnen: Uitgaandbronnen) {
    this.#bronnen = bronnen;
  }

  /** Everything that was found, decided or not. @throws OntwarFout NIET_GEVONDEN, VERSLAG_MISLUKT, and what reading throws */
  async controleer(uitgaand: Uitgaand): Promise<readonly Treffer[]> {
    return (await this.#bekijk(uitgaand)).treffers;
  }

  /** Decides about what was found, or takes that back. @throws OntwarFout ONTBREEKT for what stays without a reason, as `controleer`, and what saving throws */
  async kies(uitgaand: Uitgaand, keuzes: readonly Checkkeuze[], weg: readonly string[]): Promise<readonly Treffer[]> {
    eisRedenen(keuzes);
    const { soort } = uitgaand;
    await this.#bronnen.dossiers.wijzig(eigenaarVan(uitgaand), (dossier) => metUitgaandkeuzes(dossier, soort, metKeuzes(uitgaandkeuzesVan(dossier, soort), keuzes, weg)));
    return this.controleer(uitgaand);
  }

  /** As it may leave; what was not decided yet is blacked out. @throws OntwarFout as `controleer` */
  async lees(uitgaand: Uitgaand): Promise<{ readonly openstaand: number; readonly teksten: Uitgaandteksten }> {
    const { gelezen, treffers, keuzes, teksten } = await this.#bekijk(uitgaand);
    const open = openstaand(treffers);
    if (open === 0) return { openstaand: 0, teksten };
    const zwart = treffers.filter(({ keuze }) => keuze === null).map(({ sleutel }): Checkkeuze => ({ sleutel, middel: 'zwartlakken', door: '', reden: '' }));
    return { openstaand: open, teksten: (await kijkNa(this.#bronnen.pdf, gelezen.velden, gelezen.scan, [...keuzes, ...zwart])).teksten };
  }

  /** As it will leave. @throws OntwarFout CHECK_OPEN, and as `controleer` */
  async eis(uitgaand: Uitgaand): Promise<Uitgaandteksten> {
    const { treffers, teksten } = await this.#bekijk(uitgaand);
    eisNietsOpen(treffers);
    return teksten;
  }

  async #bekijk(uitgaand: Uitgaand): Promise<{ readonly gelezen: Gelezen; readonly keuzes: readonly Checkkeuze[]; readonly treffers: readonly Treffer[]; readonly teksten: Uitgaandteksten }> {
    const gelezen = await this.#lees(uitgaand);
    const keuzes = uitgaandkeuzesVan(await this.#bronnen.dossiers.lees(eigenaarVan(uitgaand)), uitgaand.soort);
    return { gelezen, keuzes, ...(await kijkNa(this.#bronnen.pdf, gelezen.velden, gelezen.scan, keuzes)) };
  }

  async #lees(uitgaand: Uitgaand): Promise<Gelezen> {
    const { casussen, leertrajecten, enquetes } = this.#bronnen;
    switch (uitgaand.soort) {
      case 'opdrachten': {
        const { inhoud } = await leertrajecten.lees(uitgaand.sessieId);
        const { onderwerp, scan } = await this.#sessie(uitgaand.sessieId);
        return { velden: velden(onderwerp, inhoud.contact, 'Formulier terug naar'), scan };
      }
      case 'enqueteformulier': {
        const { contact } = await enquetes.lees(uitgaand.sessieId);
        const { onderwerp, scan } = await this.#sessie(uitgaand.sessieId);
        return { velden: velden(onderwerp, contact, 'Vragen en reacties naar'), scan };
      }
      case 'bericht':
        return { velden: [{ id: 'tekst', plek: 'Bericht aan de aanmelder', tekst: uitgaand.tekst }], scan: scanVanCasus(await casussen.lees(uitgaand.casusId), this.#bronnen) };
      default:
        return nooit(uitgaand);
    }
  }

  async #sessie(sessieId: string): Promise<{ readonly onderwerp: string; readonly scan: Scangegevens }> {
    const { sessies, casussen, leertrajecten } = this.#bronnen;
    const blik = await sessies.kijkIn(sessieId);
    const { plan } = blik.snapshot.context;
    const { inhoud } = await leertrajecten.lees(sessieId);
    const hier = new Set(casussen.lijst().map(({ id }) => id));
    const ids = new Set([...plan.casussen.map(({ id }) => id), ...inhoud.opdrachten.map(({ casusId }) => casusId)].filter((id) => hier.has(id)));
    const besproken = await Promise.all([...ids].map((id) => casussen.lees(id)));
    const gevraagden = inhoud.opdrachten.map(({ naam, functie, organisatie }) => ({ naam, rol: functie, organisatie }));
    return { onderwerp: plan.onderwerp, scan: scanVanSessie(blik, besproken, gevraagden, this.#bronnen) };
  }
}

function velden(onderwerp: string, contact: string, contactplek: string): readonly Uitgaandveld[] {
  return [
    { id: 'onderwerp', plek: 'Leerthema', tekst: onderwerp },
    { id: 'contact', plek: contactplek, tekst: contact },
  ];
}

/** Looks through what was typed as through a stuk, in the same thread. @throws OntwarFout VERSLAG_MISLUKT */
export async function kijkNa(
  pdf: Pick<PdfWerker, 'stuk'>,
  getypt: readonly Uitgaandveld[],
  scan: Scangegevens,
  keuzes: readonly Checkkeuze[],
): Promise<{ readonly treffers: readonly Treffer[]; readonly teksten: Uitgaandteksten }> {
  const opstelling = { model: uitgaandmodel(getypt), reacties: [], scan, keuzes };
  const { treffers, inhoud } = await pdf.stuk({ opstelling, sinds: null, laatste: null, uitvoer: null, alsBesloten: false });
  return { treffers, teksten: uitgaandteksten(getypt, JSON.parse(inhoud) as Stukmodel) };
}
