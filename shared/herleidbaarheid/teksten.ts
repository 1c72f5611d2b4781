import type {
  Alinea,
  Bijeen,
  Bladkop,
  Bladzijde,
  Blok,
  Citaten,
  Deel,
  Driehoek,
  Figuur,
  Herstelkaart,
  Kaartbeeld,
  Kenmerk,
  Kenmerken,
  Kolommen,
  Kop,
  Lijst,
  Noot,
  Omslag,
  Schrijfruimte,
  Sessieverslag,
  Staven,
  Tabel,
  Tijdlijnbeeld,
  Tijdlijnbeeldpunt,
  Trendbeeld,
  Uitspraak,
  Verslagmodel,
  Vraag,
} from '../verslagen/model.ts';

/*
 * Every text of a report model, in reading order. Each kind of thing in the model is described below field by field, and the types
 * demand it: a field that the model gets does not compile until is said here whether it is a text.
 */

/** What is done with a text; `plek` is the heading under which it stands. */
export type Tekstgang = (tekst: string, plek: string) => string;

/** Where the walk is. */
interface Gang {
  readonly doe: Tekstgang;
  plek: string;
}

type Zetter<T> = (waarde: T, gang: Gang) => T;

/** Says of every field of `T` what it is, in the order in which it is read. */
type Beschrijving<T> = { readonly [K in keyof T]-?: Zetter<Exclude<T[K], undefined>> };

type Beeld = Figuur['beeld'];
type Kring = Een<Kaartbeeld['kringen']>;
type Een<L> = L extends readonly (infer U)[] ? U : never;

const tekst: Zetter<string> = (waarde, gang) => gang.doe(waarde, gang.plek);
/** No text of anybody: a kind, a number, a key, a day that is drawn. */
const vast = <T>(waarde: T): T => waarde;
const lijst =
  <T>(zet: Zetter<T>): Zetter<readonly T[]> =>
  (waarden, gang) =>
    waarden.map((waarde) => zet(waarde, gang));

function geheel<T extends object>(beschrijving: Beschrijving<T>): Zetter<T> {
  const velden = Object.keys(beschrijving) as (keyof T & string)[];
  return (waarde, gang) => {
    // The order of the fields stays that of the model, so that its JSON does.
    const uit = { ...waarde };
    for (const veld of velden) {
      const inhoud = waarde[veld];
      if (inhoud !== undefined) uit[veld] = beschrijving[veld](inhoud as Exclude<T[keyof T & string], undefined>, gang);
    }
    return uit;
  };
}

/** One of several kinds of things, told apart by `soort`. */
function eenVan<T extends { readonly soort: string }>(soorten: () => { readonly [S in T['soort']]: Zetter<Extract<T, { readonly soort: S }>> }): Zetter<T> {
  return (waarde, gang) => (soorten()[waarde.soort as T['soort']] as unknown as Zetter<T>)(waarde, gang);
}

/** What is set here stands under the heading that this gives. */
const onder =
  <T>(plek: (waarde: T) => string, zet: Zetter<T>): Zetter<T> =>
  (waarde, gang) => {
    gang.plek = plek(waarde);
    return zet(waarde, gang);
  };

const kenmerk = geheel<Kenmerk>({ naam: tekst, waarde: tekst });
const kop = onder<Kop>((waarde) => waarde.tekst, geheel<Kop>({ soort: vast, niveau: vast, boven: tekst, tekst }));
const alinea = geheel<Alinea>({ soort: vast, vorm: vast, tekst });
const opsomming = geheel<Lijst>({ soort: vast, vorm: vast, punten: lijst(geheel<Een<Lijst['punten']>>({ tekst, bron: tekst })) });
const vraag = geheel<Vraag>({ soort: vast, nummer: vast, vraag: tekst, antwoord: blokken });
const kolommen = geheel<Kolommen>({ soort: vast, kolommen: lijst(geheel<Een<Kolommen['kolommen']>>({ kop: tekst, breedte: vast, blokken })) });
const tabel = geheel<Tabel>({ soort: vast, vorm: vast, bijschrift: tekst, kolommen: lijst(geheel<Een<Tabel['kolommen']>>({ kop: tekst, breedte: vast })), rijen: lijst(lijst(tekst)) });
const citaten = geheel<Citaten>({ soort: vast, citaten: lijst(geheel<Een<Citaten['citaten']>>({ tekst, keer: vast, bron: tekst })) });
const kenmerken = geheel<Kenmerken>({ soort: vast, vorm: vast, paren: lijst(kenmerk) });
const noot = geheel<Noot>({ soort: vast, kop: tekst, tekst });
const uitspraak = geheel<Uitspraak>({ soort: vast, etiket: tekst, kop: tekst, tekst, paren: lijst(kenmerk) });
const bijeen = geheel<Bijeen>({ soort: vast, blokken });
const schrijfruimte = geheel<Schrijfruimte>({ soort: vast, kop: tekst, regels: vast });

const staven = geheel<Staven>({ soort: vast, aslabel: tekst, staven: lijst(geheel<Een<Staven['staven']>>({ label: tekst, waarde: vast })) });
const driehoek = geheel<Driehoek>({ soort: vast, oordelen: vast });
const puntteksten = geheel<Tijdlijnbeeldpunt>({ id: vast, wanneer: vast, tot: vast, loopt: vast, aard: vast, leefgebied: vast, dag: tekst, wat: tekst, bron: tekst, andereKijk: lijst(tekst) });
/** Of a day that is told otherwise the place on the line would still tell which it was: then it is drawn nowhere, as one without a day. */
const tijdlijnpunt: Zetter<Tijdlijnbeeldpunt> = (waarde, gang) => {
  const punt = puntteksten(waarde, gang);
  return punt.dag === waarde.dag ? punt : { ...punt, wanneer: '', tot: '', loopt: false };
};
const tijdlijn = geheel<Tijdlijnbeeld>({ soort: vast, vandaag: vast, leefgebieden: lijst(geheel<Een<Tijdlijnbeeld['leefgebieden']>>({ id: vast, naam: tekst })), punten: lijst(tijdlijnpunt) });
const kaart = geheel<Kaartbeeld>({ soort: vast, kringen: lijst(geheel<Kring>({ naam: tekst, mensen: lijst(geheel<Een<Kring['mensen']>>({ wie: tekst, regie: tekst })) })) });
const trend = geheel<Trendbeeld>({ soort: vast, perioden: lijst(tekst), reeksen: lijst(geheel<Een<Trendbeeld['reeksen']>>({ naam: tekst, waarden: vast })) });
const beeld = eenVan<Beeld>(() => ({ staven, driehoek, tijdlijn, kaart, trend }));
const figuur = geheel<Figuur>({ soort: vast, bijschrift: tekst, alternatief: tekst, beeld });

const blok = eenVan<Blok>(() => ({ kop, alinea, lijst: opsomming, vraag, kolommen, tabel, citaten, kenmerken, figuur, noot, uitspraak, bijeen, schrijfruimte }));

/** A block holds blocks, so this is named before it is known what a block is. */
function blokken(waarden: readonly Blok[], gang: Gang): readonly Blok[] {
  return waarden.map((waarde) => blok(waarde, gang));
}

const inhoud = eenVan<Deel['inhoud']>(() => ({
  doorlopend: geheel<Extract<Deel['inhoud'], { readonly soort: 'doorlopend' }>>({ soort: vast, begintOp: vast, blokken }),
  spread: geheel<Extract<Deel['inhoud'], { readonly soort: 'spread' }>>({ soort: vast, links: blokken, rechts: blokken }),
}));
const deel = geheel<Deel>({ kop, inhoud });
const omslag = onder<Omslag>(({ soortnaam }) => soortnaam, geheel<Omslag>({ soortnaam: tekst, onderwerpLabel: tekst, onderwerp: tekst, statusregel: tekst, status: vast, kenmerken: lijst(kenmerk), voetnoot: tekst }));
const bladkop = onder<Bladkop>(({ soortnaam }) => soortnaam, geheel<Bladkop>({ soortnaam: tekst, titel: tekst, kenmerken: lijst(kenmerk) }));

const papier = {
  vorm: vast,
  taal: vast,
  gemaaktOp: vast,
  titel: onder<string>(() => 'Titel', tekst),
} as const;
const voet = onder<string>(() => 'Onder aan elke bladzijde', tekst);
const sessieverslag = geheel<Sessieverslag>({ ...papier, status: vast, versie: vast, omslag, delen: lijst(deel), voet });
const bladzijde = geheel<Bladzijde>({ ...papier, letters: vast, kop: bladkop, blokken, voet });
/** Tells of the kluis and of nobody; the code is made by chance and has to stay whole. */
const herstelkaart = geheel<Herstelkaart>({ ...papier, wat: tekst, groepen: vast, tekens: tekst, feiten: lijst(kenmerk), delen: lijst(onder(({ kop: plek }) => plek, geheel<Een<Herstelkaart['delen']>>({ kop: tekst, regels: lijst(tekst) }))), voet });

/** The same model with every text as `doe` gives it back; it is called in reading order. */
export function metTeksten(model: Verslagmodel, doe: Tekstgang): Verslagmodel {
  const gang: Gang = { doe, plek: '' };
  switch (model.vorm) {
    case 'verslag':
      return sessieverslag(model, gang);
    case 'bladzijde':
      return bladzijde(model, gang);
    case 'herstelkaart':
      return herstelkaart(model, gang);
  }
}
