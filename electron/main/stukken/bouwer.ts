import type { OntwarFout } from '#shared/contract/fouten';
import { nooit } from '#shared/domein/alleen-lezen';
import type { Casus } from '#shared/domein/casus';
import { nieuweCasus } from '#shared/domein/leegtraject';
import { kleineLetter } from '#shared/domein/woorden';
import type { Scangegevens } from '#shared/herleidbaarheid/model';
import { gezinstekstVan } from '#shared/stukken/dossier';
import type { Ontvangergegevens } from '#shared/stukken/ontvangers';
import type { Stukmodel } from '#shared/stukken/soorten';
import type { Stuk } from '#shared/stukken/stuk';
import { metVersienummer } from '#shared/stukken/versies';
import { codeVan, verslagsoort, type Bestandsdelen } from '#shared/verslagen/bestandsnaam';
import { deelnemercode } from '#shared/verslagen/deelnemercode';
import { gezinsgemis, isLegeGezinstekst } from '#shared/verslagen/gezinsgemis';
import { bouwGezinsversie } from '#shared/verslagen/gezinsversie';
import { heeftJeugdigeversie } from '#shared/verslagen/gezinswoorden';
import { maakSchrijver, type Genoemde } from '#shared/verslagen/schrijver';
import type { Sessieblik, Sessies } from '../../sessies/sessies.ts';
import { laatsteGenoteerd, leesVerslagbron, type Verslagkader } from '../../verslagen/verslag.ts';
import type { Bladen } from '../afhandeling/bladen.ts';
import { casusNietBesproken } from '../afhandeling/casusfouten.ts';
import type { Casussen } from '../afhandeling/casussen.ts';
import type { Leertrajecten } from '../afhandeling/leertrajecten.ts';
import type { Stukdossiers } from './dossiers.ts';
import { geenJeugdigeversie, stukkenVanNiets, zonderActiepunten } from './fouten.ts';
import { bouwKwartaalstuk, Kwartaalcorrecties } from './kwartaal.ts';
import { bouwRegiestuk } from './regie.ts';
import { regiowoorden, scanVanSessie, type Scanbronnen } from './scan.ts';

export interface Bouwbronnen extends Scanbronnen {
  readonly sessies: Pick<Sessies, 'kijkIn' | 'lijst'>;
  readonly casussen: Pick<Casussen, 'lijst' | 'lees'>;
  readonly bladen: Pick<Bladen, 'bron' | 'casusbeeldmodel' | 'actiepuntenmodel'>;
  readonly dossiers: Pick<Stukdossiers, 'lees'>;
  readonly leertrajecten: Pick<Leertrajecten, 'lees'>;
}

/** A stuk with everything it is made of, read once. */
export interface Gebouwd {
  readonly stuk: Stuk;
  /** `Verslag doorbraakoverleg`. */
  readonly naam: string;
  /** Its model as this version. */
  readonly maak: (kader: Verslagkader) => Stukmodel;
  readonly bestand: Bestandsdelen;
  /** It is of no meeting: a file of it is of the day on which that version was made. */
  readonly dagVanVersie: boolean;
  readonly scan: Scangegevens;
  readonly ontvangers: Ontvangergegevens;
  /** The highest version under which it left before versions were kept. */
  readonly eerder: number;
  /** The casus with which a sending of it is noted. */
  readonly noteerBij: string | null;
  /** Until when people can react; empty when that was not said. */
  readonly reactieTot: string;
  /** To whom; empty when that was not said. */
  readonly contact: string;
  readonly gemis: readonly string[];
  readonly leeg: boolean;
  /** Why it may go to nobody at all, and is not vastgesteld either. */
  readonly beletsel: OntwarFout | null;
}

type Van<S extends Stuk['soort']> = Extract<Stuk, { readonly soort: S }>;

/** Makes of what is in an open kluis the model of a stuk. One kind of stuk, one place. */
export class Stukbouwer {
  /** Of kwartaalrapporten that are being made anew. */
  readonly correcties: Kwartaalcorrecties;
  readonly #bronnen: Bouwbronnen;

  constructor(bronnen: Bouwbronnen) {
    this.#bronnen = bronnen;
    this.correcties = new Kwartaalcorrecties(bronnen);
  }

  /** @throws OntwarFout NIET_GEVONDEN, and what reading throws */
  bouw(stuk: Stuk): Promise<Gebouwd> {
    switch (stuk.soort) {
      case 'verslag':
        return this.#verslag(stuk);
      case 'gezinsversie':
        return this.#gezinsversie(stuk);
      case 'casusbeeld':
        return this.#casusbeeld(stuk);
      case 'actiepunten':
        return this.#actiepunten(stuk);
      case 'regie':
        return bouwRegiestuk(stuk, this.#bronnen, [...this.#bronnen.bekend(), ...regiowoorden(this.#bronnen.regio())]);
      case 'kwartaal':
        return bouwKwartaalstuk(stuk, this.#bronnen, this.correcties, [...this.#bronnen.bekend(), ...regiowoorden(this.#bronnen.regio())]);
      default:
        return nooit(stuk);
    }
  }

  async #verslag(stuk: Van<'verslag'>): Promise<Gebouwd> {
    const { sessies, casussen, regio } = this.#bronnen;
    const blik = await sessies.kijkIn(stuk.sessieId);
    const { werkvorm, snapshot } = blik;
    const { naam: regionaam, leefgebieden } = regio();
    const bron = await leesVerslagbron(
      { sessieId: stuk.sessieId, werkvorm, context: snapshot.context },
      { casussen: casussen.lijst(), leesCasus: (id) => casussen.lees(id), regionaam, leefgebieden },
    );
    const opEen = werkvorm.casussen === 'een' ? (bron.casussen[0] ?? null) : null;
    return {
      ...this.#rond(stuk, blik, bron.casussen),
      naam: `Verslag ${kleineLetter(werkvorm.naam)}`,
      maak: bron.maak,
      bestand: { soort: stuk.soort, dag: snapshot.context.plan.datum, code: codeVan(snapshot.context.plan), wat: verslagsoort(werkvorm) },
      eerder: laatsteGenoteerd(bron.casussen, stuk.sessieId),
      noteerBij: opEen?.id ?? null,
    };
  }

  async #gezinsversie(stuk: Van<'gezinsversie'>): Promise<Gebouwd> {
    const { sessies, casussen, dossiers, regio } = this.#bronnen;
    const blik = await sessies.kijkIn(stuk.sessieId);
    const { plan } = blik.snapshot.context;
    if (!plan.casussen.some(({ id }) => id === stuk.casusId)) throw casusNietBesproken();
    const casus = await casussen.lees(stuk.casusId);
    const tekst = gezinstekstVan(await dossiers.lees(stuk.sessieId), stuk.casusId, stuk.lezer);
    const gegevens = { lezer: stuk.lezer, tekst, code: casus.code, datum: plan.datum, regionaam: regio().naam, reageren: plan.reageren };
    return {
      ...this.#rond(stuk, blik, [casus]),
      naam: `Gezinsversie voor ${stuk.lezer === 'ouder' ? 'ouders' : 'de jeugdige'}`,
      maak: (kader) => bouwGezinsversie({ ...gegevens, ...kader }),
      bestand: { soort: stuk.soort, dag: plan.datum, code: casus.code, wat: `gezinsversie-${stuk.lezer}` },
      gemis: gezinsgemis(tekst, stuk.lezer),
      leeg: isLegeGezinstekst(tekst),
      beletsel: stuk.lezer === 'jeugdige' && !heeftJeugdigeversie(casus.aanmelding.leeftijd) ? geenJeugdigeversie() : null,
    };
  }

  async #casusbeeld(stuk: Van<'casusbeeld'>): Promise<Gebouwd> {
    const { bladen, casussen } = this.#bronnen;
    const bron = await bladen.bron(stuk.sessieId);
    const blad = bron.casussen.find(({ id }) => id === stuk.casusId);
    if (blad === undefined) throw stukkenVanNiets();
    const { plan } = bron.blik.snapshot.context;
    const isHier = casussen.lijst().some(({ id }) => id === stuk.casusId);
    return {
      // What came along in a group file has no grondslagen: it is discussed gepseudonimiseerd.
      ...this.#rond(stuk, bron.blik, [isHier ? await casussen.lees(stuk.casusId) : nieuweCasus(blad.id, blad.code, 0)], bron.gevraagden),
      naam: `Casusbeeld ${blad.code}`,
      maak: ({ versie, gemaaktOp }) => metVersienummer(bladen.casusbeeldmodel(bron, blad, gemaaktOp), stuk.soort, versie),
      bestand: { soort: stuk.soort, dag: plan.datum, code: blad.code, wat: 'casusbeeld' },
    };
  }

  async #actiepunten(stuk: Van<'actiepunten'>): Promise<Gebouwd> {
    const { bladen } = this.#bronnen;
    const bron = await bladen.bron(stuk.sessieId);
    const { plan } = bron.blik.snapshot.context;
    if (bladen.actiepuntenmodel(bron, stuk.deelnemerId, 0) === null) throw zonderActiepunten();
    const code = deelnemercode(plan, stuk.deelnemerId);
    const namen = [...bron.casussen.flatMap(({ betrokkenen }) => betrokkenen ?? []), ...bron.gevraagden];
    return {
      ...this.#rond(stuk, bron.blik, [], namen),
      naam: `Actiepunten van deelnemer ${code}`,
      maak: ({ versie, gemaaktOp }) => {
        const model = bladen.actiepuntenmodel(bron, stuk.deelnemerId, gemaaktOp);
        if (model === null) throw zonderActiepunten();
        return metVersienummer(model, stuk.soort, versie);
      },
      bestand: { soort: stuk.soort, dag: plan.datum, code: codeVan(plan), wat: `actiepunten-deelnemer-${code}` },
    };
  }

  /** What goes with every stuk of a meeting; `genoemden`: who is named besides its deelnemers and the betrokkenen. */
  #rond(stuk: Stuk, { werkvorm, snapshot }: Sessieblik, casussen: readonly Casus[], genoemden: readonly Genoemde[] = []): Omit<Gebouwd, 'naam' | 'maak' | 'bestand'> {
    const { regio } = this.#bronnen;
    const { plan } = snapshot.context;
    const betrokkenen = [...casussen.flatMap((casus) => casus.betrokkenen), ...genoemden];
    const schrijf = maakSchrijver(plan, betrokkenen);
    return {
      stuk,
      scan: scanVanSessie({ werkvorm, snapshot }, casussen, genoemden, this.#bronnen),
      ontvangers: { stuk, deelnemers: plan.deelnemers, casussen, aantal: stuk.soort === 'verslag' ? plan.casussen.length : casussen.length, overEen: werkvorm.casussen === 'een', regio: regio(), zonderNamen: schrijf.wie },
      eerder: 0,
      dagVanVersie: false,
      noteerBij: null,
      reactieTot: plan.reageren.reactieTot,
      contact: schrijf.tekst(plan.reageren.contact),
      gemis: [],
      leeg: false,
      beletsel: null,
    };
  }
}
