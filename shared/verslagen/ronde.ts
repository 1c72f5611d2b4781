import { itemnaam } from '../werkvormen/plekken.ts';
import type { Ronde, Stap, Veld } from '../werkvormen/schema.ts';
import type { Plek } from '../werkvormen/sessie.ts';
import { antwoordBlokken, antwoordRegel, kortVan, leeg, pastInRegel } from './antwoord.ts';
import { isBeantwoord, isWeggelaten, naastElkaar, rondeonderdelen, velden } from './bron.ts';
import type { Bron, Rondeonderdeel, Veldgroep } from './bron.ts';
import type { Blok, Deel, Kenmerk, Tabel, Vraag } from './model.ts';
import { reden } from './afwijkingen.ts';

/** In a row of facts nothing written is two words. */
const NIET_INGEVULD = 'Niet ingevuld';

/** One spread for each item of a ronde: what is stuck on the left page, what to do about it on the right. */
export function rondeDelen(bron: Bron, ronde: Ronde): readonly Deel[] {
  const onderdelen = rondeonderdelen(bron, ronde);
  return onderdelen.map((onderdeel, nummer) => {
    const stappen = ronde.stappen.filter((stap) => !isWeggelaten(bron, plekVan(ronde, onderdeel, stap)));
    const links = aantalLinks(stappen);
    const vragen = stapvragen(bron, ronde, onderdeel, stappen.slice(0, links), 0);
    const verder = stapvragen(bron, ronde, onderdeel, stappen.slice(links), vragen.length);
    return {
      kop: { soort: 'kop', niveau: 1, tekst: onderdeel.titel, boven: bovenregel(ronde, onderdeel, nummer, onderdelen.length) },
      inhoud: {
        soort: 'spread',
        links: [...inleiding(onderdeel), ...vragen],
        rechts: verder,
      },
    };
  });
}

/** How many steps come on the left page: half of the questions, so that the conclusions stand on the right. */
function aantalLinks(stappen: readonly Stap[]): number {
  const vragen = stappen.filter((stap) => !isOordeel(stap));
  const laatsteLinks = vragen[Math.ceil(vragen.length / 2) - 1];
  return laatsteLinks === undefined ? Math.ceil(stappen.length / 2) : stappen.indexOf(laatsteLinks) + 1;
}

/** Every item with what was concluded about it, on one page: the steps with a choice are the conclusions. */
export function rondeOverzicht(bron: Bron, ronde: Ronde): readonly Tabel[] {
  const oordelen = ronde.stappen.filter(isOordeel);
  const kolomvelden = oordelen.flatMap(({ velden: v }) => v.filter((veld) => veld.inVerslag && pastInRegel(veld)));
  const onderdelen = rondeonderdelen(bron, ronde);
  if (kolomvelden.length === 0 || onderdelen.length === 0) return [];
  return [
    {
      soort: 'tabel',
      vorm: 'overzicht',
      bijschrift: ronde.titel,
      kolommen: [{ kop: itemnaam(ronde), breedte: 4 }, ...kolomvelden.map((veld) => ({ kop: kortVan(veld), breedte: isKort(veld) ? 3 : 4 }))],
      rijen: onderdelen.map((onderdeel, nummer) => [
        `${nummer + 1}. ${onderdeel.titel}`,
        ...oordelen.flatMap((stap) =>
          velden(bron, plekVan(ronde, onderdeel, stap)).filter(({ veld }) => pastInRegel(veld)).map((groep) => antwoordRegel(bron, groep) || leegInCel(groep.veld)),
        ),
      ]),
    },
  ];
}

/** A step with a choice or a scale draws a conclusion; the other fields of that step belong to it. */
function isOordeel(stap: Stap): boolean {
  return stap.velden.some(isKort);
}

function isKort(veld: Veld): boolean {
  return veld.soort === 'keuze' || veld.soort === 'schaal';
}

export function plekVan(ronde: Ronde, onderdeel: Rondeonderdeel, stap: Stap): Plek {
  return { agendapuntId: ronde.id, itemId: onderdeel.id, stapId: stap.id };
}

function bovenregel(ronde: Ronde, onderdeel: Rondeonderdeel, nummer: number, aantal: number): string {
  return [`${itemnaam(ronde)} ${nummer + 1} van ${aantal}`, onderdeel.groep].filter((deel) => deel !== '').join(' · ');
}

function inleiding(onderdeel: Rondeonderdeel): readonly Blok[] {
  return [
    ...onderdeel.toelichting.map((tekst): Blok => ({ soort: 'alinea', vorm: 'inleiding', tekst })),
    ...(onderdeel.casuscodes.length === 0
      ? []
      : [{ soort: 'alinea', vorm: 'gewoon', tekst: `Herkend in ${onderdeel.casuscodes.join(', ')}.` } as const]),
  ];
}

/** The questions of these steps with their answers, numbered through the item; conclusions that follow each other are one block. */
function stapvragen(bron: Bron, ronde: Ronde, onderdeel: Rondeonderdeel, stappen: readonly Stap[], geweest: number): readonly Vraag[] {
  const vragen: Vraag[] = [];
  let oordelen: Stapvelden[] = [];
  for (const stap of stappen) {
    const plek = plekVan(ronde, onderdeel, stap);
    const hier: Stapvelden = { stap, plek, groepen: velden(bron, plek) };
    if (isOordeel(stap)) {
      oordelen.push(hier);
      continue;
    }
    if (oordelen.length > 0) vragen.push(oordeel(bron, oordelen));
    oordelen = [];
    for (const rij of naastElkaar(hier.groepen)) {
      const nummer = geweest + vragen.filter((vraag) => vraag.nummer !== null).length + 1;
      vragen.push({ soort: 'vraag', nummer, vraag: vraagVan(stap, rij), antwoord: antwoord(bron, plek, rij) });
    }
  }
  return oordelen.length === 0 ? vragen : [...vragen, oordeel(bron, oordelen)];
}

interface Stapvelden {
  readonly stap: Stap;
  readonly plek: Plek;
  readonly groepen: readonly Veldgroep[];
}

/** Fields that stand beside each other are one question; the step asks it, the fields name the columns. */
function vraagVan(stap: Stap, groepen: readonly Veldgroep[]): string {
  const [eerste] = groepen;
  return eerste === undefined || groepen.length > 1 ? stap.zaaltekst : eerste.veld.vraag;
}

function antwoord(bron: Bron, plek: Plek, groepen: readonly Veldgroep[]): readonly Blok[] {
  if (!groepen.some((groep) => isBeantwoord(bron, groep))) return [leeg(reden(bron, plek) ?? undefined)];
  const [eerste] = groepen;
  if (eerste !== undefined && groepen.length === 1) return antwoordBlokken(bron, eerste);
  return [
    {
      soort: 'kolommen',
      kolommen: groepen.map((groep) => ({ kop: kortVan(groep.veld), blokken: antwoordBlokken(bron, groep) })),
    },
  ];
}

/** What was concluded: choices as facts beside each other, then what needs more room, such as who takes it up. */
function oordeel(bron: Bron, stappen: readonly Stapvelden[]): Vraag {
  const groepen = stappen.flatMap((stap) => stap.groepen);
  const isFeit = ({ veld }: Veldgroep): boolean => veld.soort !== 'afspraken' && pastInRegel(veld);
  const feiten = groepen.filter(isFeit);
  // Who was there stands with the groups.
  const eronder = groepen.filter((groep) => !isFeit(groep) && groep.veld.soort !== 'aanwezigheid');
  const redenen = stappen.filter((stap) => !stap.groepen.some((groep) => isBeantwoord(bron, groep))).map(({ plek }) => reden(bron, plek));
  return {
    soort: 'vraag',
    nummer: null,
    vraag: 'Waar het verder gaat',
    antwoord: [
      {
        soort: 'kenmerken',
        vorm: 'feiten',
        paren: feiten.map((groep): Kenmerk => ({ naam: kortVan(groep.veld), waarde: antwoordRegel(bron, groep) || NIET_INGEVULD })),
      },
      ...eronder.flatMap((groep) => metKop(bron, groep)),
      ...[...new Set(redenen)].flatMap((tekst) => (tekst === null ? [] : [leeg(tekst)])),
    ],
  };
}

function metKop(bron: Bron, groep: Veldgroep): readonly Blok[] {
  const leegte = groep.veld.soort === 'afspraken' ? leeg('Nog niemand is hiervoor aangewezen.') : leeg();
  return [
    { soort: 'kop', niveau: 3, tekst: kortVan(groep.veld) },
    ...(isBeantwoord(bron, groep) ? antwoordBlokken(bron, groep) : [leegte]),
  ];
}

function leegInCel(veld: Veld): string {
  return veld.soort === 'afspraken' ? 'Nog niemand' : NIET_INGEVULD;
}
