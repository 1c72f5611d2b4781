import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import type { Casus } from '#shared/domein/casus';
import type { Deelnemer } from '#shared/domein/sessieplan';
import { dagLater, isodag, toonDeeldatum } from '#shared/domein/tijd';
import { bouwKwartaal, bouwMetVerschil, kwartaalgemis, type Eerder, type Kwartaalgegevens, type Vervangen } from '#shared/kwartaal/bouw';
import { knooppuntfeiten, opvolgfeiten, overlegfeit, type Knooppuntfeit, type Opvolgfeit, type Overlegfeit } from '#shared/kwartaal/feiten';
import type { Correctiereden } from '#shared/kwartaal/keuzes';
import { kwartaaleinde, kwartaalsleutel, laatsteKwartalen, valtIn, type Kwartaal } from '#shared/kwartaal/kwartalen';
import { aanmelddag, kwartalenMet, type Kwartaalbron } from '#shared/kwartaal/tellen';
import { leesPunt } from '#shared/kwartaal/teruglezen';
import { werkcijfers, type Cijfergroep } from '#shared/kwartaal/werkcijfers';
import { isZonderTekst, stukstandVan } from '#shared/stukken/dossier';
import { KWARTAALDOSSIER, type Stuk, type Stukdossier, type Stukversie } from '#shared/stukken/stuk';
import { laatstVertrokken } from '#shared/stukken/versies';
import type { Sessieverslag } from '#shared/verslagen/model';
import { maakSchrijver } from '#shared/verslagen/schrijver';
import type { Sessies } from '../../sessies/sessies.ts';
import type { Bouwbronnen, Gebouwd } from './bouwer.ts';
import { correctieZonderVerschil, kwartaalLoopt, nietsTeCorrigeren } from './fouten.ts';
import { alsOnleesbaar } from './regie.ts';
import { namenVan } from './scan.ts';

/** How many quarters a kwartaalrapport looks at: its own and those before it. */
const KWARTALEN = 4;

type Kwartaalstuk = Extract<Stuk, { readonly soort: 'kwartaal' }>;
type Lijstbronnen = Pick<Bouwbronnen, 'casussen' | 'sessies'>;
type Telbronnen = Lijstbronnen & Pick<Bouwbronnen, 'leertrajecten'>;

/** A version that was told, with what it says. */
interface Gemeld {
  readonly versie: number;
  readonly model: Sessieverslag;
  /** What was told of the quarter before it, see `Vervangen`. */
  readonly ouder: readonly Sessieverslag[];
}

/**
 * Which quarters are being told anew, and why. Nothing of it is kept: what is not vastgesteld before the kluis closes was never begun, and
 * what is, says so itself.
 */
export class Kwartaalcorrecties {
  readonly #bronnen: Bouwbronnen;
  readonly #begonnen = new Map<string, { readonly vervangt: number; readonly reden: Correctiereden }>();

  constructor(bronnen: Bouwbronnen) {
    this.#bronnen = bronnen;
  }

  /** Why this version is being replaced; null when it is not. */
  reden(van: Kwartaal, vervangt: number): Correctiereden | null {
    const begonnen = this.#begonnen.get(kwartaalsleutel(van));
    return begonnen?.vervangt === vervangt ? begonnen.reden : null;
  }

  /** @throws OntwarFout BERICHT_ONGELDIG when there is nothing to correct, or it would say the same, and what reading throws */
  async begin(van: Kwartaal, reden: Correctiereden): Promise<void> {
    const dossier = await this.#bronnen.dossiers.lees(KWARTAALDOSSIER);
    const gemeld = gemeldeVan(dossier, van);
    if (gemeld === null) throw nietsTeCorrigeren();
    const { bron, deelnemers } = await leesBron(this.#bronnen, van);
    const schrijf = maakSchrijver({ deelnemers }, bron.casussen.flatMap(({ betrokkenen }) => betrokkenen));
    const { anders } = bouwMetVerschil({ ...van, bron, eerder: eerdere(dossier, van).flatMap(({ eerder }) => eerder ?? []), regionaam: '', versie: gemeld.versie + 1, status: 'vastgesteld', gemaaktOp: this.#bronnen.nu(), vervangt: { ...gemeld, reden }, schrijf });
    if (!anders) throw correctieZonderVerschil(gemeld.versie);
    this.#begonnen.set(kwartaalsleutel(van), { vervangt: gemeld.versie, reden });
  }

  stop(van: Kwartaal): void {
    this.#begonnen.delete(kwartaalsleutel(van));
  }
}

/**
 * The kwartaalrapport of everything in the kluis, from the day after the quarter on. Once it was vastgesteld it is that, whatever changes in the
 * kluis, until a correction is begun. What cannot be read is left out, and that is said to who makes it.
 * @param bekend words that are of nobody
 * @throws what reading throws that is not about one record
 */
export async function bouwKwartaalstuk(stuk: Kwartaalstuk, bronnen: Bouwbronnen, correcties: Kwartaalcorrecties, bekend: readonly string[]): Promise<Gebouwd> {
  const { regio, nu, dossiers } = bronnen;
  const van: Kwartaal = { jaar: stuk.jaar, kwartaal: stuk.kwartaal };
  const [{ bron, deelnemers, onleesbaar }, dossier] = await Promise.all([leesBron(bronnen, van), dossiers.lees(KWARTAALDOSSIER)]);
  const betrokkenen = bron.casussen.flatMap((casus) => casus.betrokkenen);
  const schrijf = maakSchrijver({ deelnemers }, betrokkenen);
  const { naam: regionaam, prefix } = regio();
  const gemeld = gemeldeVan(dossier, van);
  const reden = gemeld === null ? null : correcties.reden(van, gemeld.versie);
  const vervangt: Vervangen | null = gemeld === null || reden === null ? null : { ...gemeld, reden };
  const ervoor = eerdere(dossier, van);
  const gegevens: Omit<Kwartaalgegevens, 'versie' | 'status' | 'gemaaktOp'> = { ...van, bron, regionaam, vervangt, schrijf, eerder: ervoor.flatMap(({ eerder }) => eerder ?? []) };
  const einde = kwartaaleinde(van);
  return {
    stuk,
    naam: 'Kwartaalrapport',
    // While it is corrected, the version that holds is held against what the kluis says now.
    maak: (kader) => (gemeld !== null && vervangt === null ? gemeld.model : bouwKwartaal({ ...gegevens, ...kader, vervangt: kader.versie === gemeld?.versie ? null : vervangt })),
    bestand: { soort: stuk.soort, dag: '', code: prefix, wat: `kwartaalrapport-${kwartaalsleutel(van)}` },
    dagVanVersie: true,
    scan: { vandaag: isodag(nu()), namen: namenVan([...deelnemers, ...betrokkenen]), bekend, leeftijd: null },
    ontvangers: { stuk, deelnemers: [], casussen: [], aantal: 0, overEen: false, regio: regio(), zonderNamen: schrijf.wie },
    eerder: 0,
    noteerBij: null,
    reactieTot: '',
    contact: '',
    gemis: gemeld !== null && vervangt === null ? [] : kwartaalgemis(onleesbaar, ervoor.filter(({ kwartaal, eerder }) => eerder === null && isIets(bron, kwartaal)).map(({ kwartaal }) => kwartaal)),
    leeg: false,
    beletsel: isodag(nu()) <= einde ? kwartaalLoopt(toonDeeldatum(dagLater(einde, 1))) : null,
  };
}

/** The quarters of which there is something to tell, newest first, with how it stands with the report of each. */
export async function kwartaallijst(bronnen: Lijstbronnen & Pick<Bouwbronnen, 'dossiers'>, correcties: Kwartaalcorrecties): Promise<Uitkomst<VoorzitterContract, 'kwartaal.lijst'>> {
  const [{ casussen }, dossier] = await Promise.all([leesCasussen(bronnen), bronnen.dossiers.lees(KWARTAALDOSSIER)]);
  const gehouden = gehoudenSessies(bronnen.sessies);
  const dagen = (soort: 'een' | 'meer'): readonly string[] => gehouden.filter(({ regel }) => (regel.casussen ?? 'meer') === soort).map(({ regel }) => regel.datum);
  const geteld = kwartalenMet(casussen.filter(({ levensloop }) => levensloop.length > 0).map(aanmelddag), dagen('een'), dagen('meer'));
  // What was told stays there to look at, also when all that it was made of was destroyed since.
  const gemeld = dossier.stukken.flatMap(({ stuk }) => (stuk.soort === 'kwartaal' && gemeldeVersie(dossier, stuk) !== null && !geteld.some((elk) => kwartaalsleutel(elk) === kwartaalsleutel(stuk)) ? [{ jaar: stuk.jaar, kwartaal: stuk.kwartaal, casussen: 0, overleggen: 0 }] : []));
  const nieuwsteEerst = [...geteld, ...gemeld].toSorted((a, b) => b.jaar - a.jaar || b.kwartaal - a.kwartaal);
  return nieuwsteEerst.map((kwartaal) => {
    const versie = gemeldeVersie(dossier, kwartaal)?.versie ?? null;
    return { ...kwartaal, versie, correctie: versie === null ? null : correcties.reden(kwartaal, versie) };
  });
}

/** The numbers of a quarter as they are. @throws what reading throws that is not about one record */
export async function kwartaalwerkcijfers(bronnen: Telbronnen, van: Kwartaal, vandaag: string): Promise<readonly Cijfergroep[]> {
  return werkcijfers((await leesBron(bronnen, van)).bron, van, vandaag);
}

/** The version of a quarter that was told last. */
function gemeldeVersie(dossier: Stukdossier, { jaar, kwartaal }: Kwartaal): Stukversie | null {
  return laatstVertrokken(stukstandVan(dossier, { soort: 'kwartaal', jaar, kwartaal }));
}

function gemeldeVan(dossier: Stukdossier, van: Kwartaal): Gemeld | null {
  const versie = gemeldeVersie(dossier, van);
  if (versie === null) return null;
  const ervoor = stukstandVan(dossier, { soort: 'kwartaal', ...van }).versies.filter((elk) => elk.versie < versie.versie && !isZonderTekst(elk));
  return { versie: versie.versie, model: modelVan(versie), ouder: ervoor.map(modelVan) };
}

function modelVan({ inhoud }: Stukversie): Sessieverslag {
  return JSON.parse(inhoud) as Sessieverslag;
}

/** The quarters before it, with what their own reports told; null of one that has none. */
function eerdere(dossier: Stukdossier, van: Kwartaal): readonly { readonly kwartaal: Kwartaal; readonly eerder: Eerder | null }[] {
  return laatsteKwartalen(van, KWARTALEN)
    .slice(0, -1)
    .map((kwartaal) => {
      const gemeld = gemeldeVan(dossier, kwartaal);
      return { kwartaal, eerder: gemeld === null ? null : { kwartaal, punt: leesPunt(gemeld.model) } };
    });
}

function isIets({ casussen, overleggen }: Kwartaalbron, van: Kwartaal): boolean {
  return overleggen.some(({ dag }) => valtIn(dag, van)) || casussen.some((casus) => casus.levensloop.length > 0 && valtIn(aanmelddag(casus), van));
}

async function leesBron(bronnen: Telbronnen, van: Kwartaal): Promise<{ readonly bron: Kwartaalbron; readonly deelnemers: readonly Deelnemer[]; readonly onleesbaar: number }> {
  const { casussen, onleesbaar } = await leesCasussen(bronnen);
  const periode = laatsteKwartalen(van, KWARTALEN);
  const overleggen: Overlegfeit[] = [];
  const knooppunten: Knooppuntfeit[] = [];
  const opvolging: Opvolgfeit[] = [];
  const deelnemers: Deelnemer[] = [];
  let weg = onleesbaar;
  for (const { id, regel } of gehoudenSessies(bronnen.sessies)) {
    if (!periode.some((kwartaal) => valtIn(regel.datum, kwartaal))) continue;
    const blik = await bronnen.sessies.kijkIn(id).catch(alsOnleesbaar);
    if (blik === null) {
      weg += 1;
      continue;
    }
    const { context } = blik.snapshot;
    const feit = overlegfeit(blik.werkvorm, context);
    if (feit !== null) overleggen.push(feit);
    knooppunten.push(...knooppuntfeiten(blik.werkvorm, context));
    if (context.plan.knooppunten.length > 0) {
      const traject = await bronnen.leertrajecten.lees(id).catch(alsOnleesbaar);
      if (traject !== null) opvolging.push(...opvolgfeiten(context, traject));
    }
    deelnemers.push(...context.plan.deelnemers);
  }
  return { bron: { casussen, overleggen, knooppunten, opvolging }, deelnemers, onleesbaar: weg };
}

async function leesCasussen({ casussen: dienst }: Lijstbronnen): Promise<{ readonly casussen: readonly Casus[]; readonly onleesbaar: number }> {
  const casussen: Casus[] = [];
  let onleesbaar = 0;
  for (const { id } of dienst.lijst()) {
    const casus = await dienst.lees(id).catch(alsOnleesbaar);
    if (casus === null) onleesbaar += 1;
    else casussen.push(casus);
  }
  return { casussen, onleesbaar };
}

/** Meetings that are over; one that is still going on says something else in a minute. */
function gehoudenSessies(sessies: Lijstbronnen['sessies']): ReturnType<Sessies['lijst']> {
  return sessies.lijst().filter(({ regel }) => regel.fase === 'afronden' || regel.fase === 'afgesloten');
}
