import { toonDag, toonDeeldatum } from '../domein/tijd.ts';
import { itemnaam } from '../werkvormen/plekken.ts';
import type { Agendapunt, Ronde, Werkvorm } from '../werkvormen/schema.ts';
import type { Plek, Sessiecontext } from '../werkvormen/sessie.ts';
import type { Afspraak } from '../werkvormen/waarden.ts';
import { afwijkingenBlokken, reden } from './afwijkingen.ts';
import { afsprakenTabel, antwoordBlokken, kortVan, leeg } from './antwoord.ts';
import { isBeantwoord, isWeggelaten, stappen, velden, waardeOp } from './bron.ts';
import type { Bron, Veldgroep } from './bron.ts';
import { deelnemersBlokken } from './deelnemers.ts';
import type { Blok, Deel, Kenmerk, Omslag, Verslagmodel, Verslagstatus } from './model.ts';
import { rondeDelen, rondeOverzicht } from './ronde.ts';
import { hoofdletter, kleineLetter, maakSchrijver } from './schrijver.ts';
import { itemVan } from '../werkvormen/plekken.ts';

export interface Verslaggegevens {
  readonly status: Verslagstatus;
  readonly versie: number;
  /** Epoch ms at which the verslag is made. */
  readonly gemaaktOp: number;
}

/**
 * The verslag of a session of any werkvorm: what is in it follows from the werkvorm, its fields and what was filled in.
 * Names of participants and private actiepunten never enter it (4-screens-and-reports: reports).
 */
export function bouwVerslag(werkvorm: Werkvorm, context: Sessiecontext, gegevens: Verslaggegevens): Verslagmodel {
  const bron: Bron = { werkvorm, context, schrijf: maakSchrijver(context.plan) };
  const soortnaam = `Verslag ${kleineLetter(werkvorm.naam)}`;
  const onderwerp = bron.schrijf.tekst(context.plan.onderwerp) || `${werkvorm.onderwerpLabel} nog niet ingevuld`;
  const statusregel = `${hoofdletter(gegevens.status)}, versie ${gegevens.versie}`;
  return {
    taal: 'nl-NL',
    titel: `${soortnaam}: ${onderwerp}`,
    voet: [kortOnderwerp(onderwerp), statusregel, 'gepseudonimiseerd'].join(' · '),
    status: gegevens.status,
    versie: gegevens.versie,
    gemaaktOp: gegevens.gemaaktOp,
    omslag: omslag(bron, soortnaam, onderwerp, statusregel, gegevens),
    delen: [overDeel(bron), ...oogopslagDeel(bron), ...rondes(bron).flatMap((ronde) => rondeDelen(bron, ronde)), ...slotDelen(bron, gegevens)],
  };
}

/** Longest subject, in characters, that fits on the line at the foot of a page. */
const VOET_MAX = 60;

function kortOnderwerp(onderwerp: string): string {
  if (onderwerp.length <= VOET_MAX) return onderwerp;
  return `${onderwerp.slice(0, VOET_MAX).replace(/\s+\S*$/, '')}…`;
}

function omslag(bron: Bron, soortnaam: string, onderwerp: string, statusregel: string, gegevens: Verslaggegevens): Omslag {
  const { plan } = bron.context;
  const groepen = bron.werkvorm.groepen ? plan.groepen.filter(({ id }) => plan.deelnemers.some(({ groepId }) => groepId === id)).length : 0;
  const mensen = plan.deelnemers.length;
  const kenmerken: readonly Kenmerk[] = [
    { naam: 'Datum', waarde: plan.datum === '' ? 'Nog niet gekozen' : toonDeeldatum(plan.datum) },
    { naam: 'Aanvang', waarde: plan.aanvang === '' ? '' : `${plan.aanvang.replace(':', '.')} uur` },
    { naam: 'Plaats', waarde: bron.schrijf.tekst(plan.plaats) },
    { naam: 'Deelnemers', waarde: mensen === 0 ? '' : groepen > 1 ? `${mensen}, in ${groepen} groepen` : String(mensen) },
    { naam: plan.casussen.length === 1 ? 'Casus' : 'Casussen', waarde: plan.casussen.map(({ code }) => code).join(', ') },
    { naam: 'Verslag van', waarde: toonDag(gegevens.gemaaktOp) },
  ];
  return {
    soortnaam,
    onderwerpLabel: bron.werkvorm.onderwerpLabel,
    onderwerp,
    statusregel,
    kenmerken: kenmerken.filter(({ waarde }) => waarde !== ''),
    voetnoot: 'Dit verslag is gepseudonimiseerd: casussen hebben een code, mensen een rol en een organisatie.',
  };
}

function overDeel(bron: Bron): Deel {
  const { werkvorm } = bron;
  return {
    kop: { soort: 'kop', niveau: 1, tekst: 'Over deze bijeenkomst' },
    inhoud: {
      soort: 'doorlopend',
      begintOp: 'nieuwe-pagina',
      blokken: [
        { soort: 'alinea', vorm: 'inleiding', tekst: werkvorm.doel },
        { soort: 'kop', niveau: 2, tekst: 'Hoe we werkten' },
        { soort: 'alinea', vorm: 'gewoon', tekst: `${werkvorm.naam}. ${hoofdletter(werkvorm.bron)}` },
        { soort: 'alinea', vorm: 'gewoon', tekst: `Op de agenda: ${werkvorm.agendapunten.map(({ titel }) => kleineLetter(titel)).join(', ')}.` },
        { soort: 'kop', niveau: 2, tekst: 'Wie erbij waren' },
        ...deelnemersBlokken(bron),
      ],
    },
  };
}

function oogopslagDeel(bron: Bron): readonly Deel[] {
  const tabellen = rondes(bron).flatMap((ronde) => rondeOverzicht(bron, ronde));
  if (rondes(bron).length === 0) return [];
  return [
    {
      kop: { soort: 'kop', niveau: 1, tekst: 'In één oogopslag' },
      inhoud: {
        soort: 'doorlopend',
        begintOp: 'nieuwe-pagina',
        blokken: [
          ...(tabellen.length === 0
            ? [leeg('Er is in de rondes niets besproken.')]
            : [{ soort: 'alinea', vorm: 'inleiding', tekst: 'Wat er besproken is en waar het verder gaat. De bladzijden hierna laten zien hoe we daar kwamen.' } as const]),
          ...tabellen,
        ],
      },
    },
  ];
}

function rondes({ werkvorm }: Bron): readonly Ronde[] {
  return werkvorm.agendapunten.filter((agendapunt) => agendapunt.soort === 'ronde');
}

/** What the whole room brought: first what came after the rondes, because it builds on them, then what came before. */
function slotDelen(bron: Bron, gegevens: Verslaggegevens): readonly Deel[] {
  const { agendapunten } = bron.werkvorm;
  const laatsteRonde = agendapunten.findLastIndex(({ soort }) => soort === 'ronde');
  const [voor, na] = [agendapunten.slice(0, laatsteRonde + 1), agendapunten.slice(laatsteRonde + 1)];
  const eigen = na.findIndex(isPersoonlijk);
  const vanafEigen = eigen === -1 ? [] : na.slice(eigen);
  const inhoudelijk = [...(eigen === -1 ? na : na.slice(0, eigen)), ...voor];
  const delen: readonly Deel[] = [
    ...inhoudelijk.flatMap((punt) => agendapuntDeel(bron, punt)),
    ...afsprakenDeel(bron),
    ...vanafEigen.flatMap((punt) => agendapuntDeel(bron, punt)),
    vervolgdeel('Parkeerplaats', parkeerplaats(bron)),
    vervolgdeel('Waar we afweken van de werkvorm', afwijkingenBlokken(bron)),
    vervolgdeel(gegevens.status === 'concept' ? 'Hoe je kunt reageren' : 'Over deze versie', reageren(bron, gegevens)),
  ];
  return delen.map((deel, nummer) => (nummer === 0 ? opNieuwePagina(deel) : deel));
}

/** From here on the agenda is about the participants themselves: what they take along, what they thought of it. */
function isPersoonlijk(punt: Agendapunt): boolean {
  return punt.soort === 'stap' && punt.velden.some(({ soort }) => soort === 'actiepunten' || soort === 'enquete');
}

function opNieuwePagina(deel: Deel): Deel {
  return deel.inhoud.soort === 'doorlopend' ? { ...deel, inhoud: { ...deel.inhoud, begintOp: 'nieuwe-pagina' } } : deel;
}

function vervolgdeel(tekst: string, blokken: readonly Blok[]): Deel {
  // A figure is read together with the numbers before it and the words after it.
  const begintOp = blokken.some(({ soort }) => soort === 'figuur') ? 'nieuwe-pagina' : 'vervolg';
  return { kop: { soort: 'kop', niveau: 1, tekst }, inhoud: { soort: 'doorlopend', begintOp, blokken } };
}

/** The fields of a plain agendapunt that have a place of their own elsewhere in the verslag. */
function staatElders({ veld }: Veldgroep): boolean {
  return veld.soort === 'aanwezigheid' || veld.soort === 'afspraken';
}

function agendapuntDeel(bron: Bron, punt: Agendapunt): readonly Deel[] {
  if (punt.soort !== 'stap') return [];
  const plek: Plek = { agendapuntId: punt.id, itemId: null, stapId: null };
  const groepen = velden(bron, plek).filter((groep) => !staatElders(groep));
  if (groepen.length === 0 || isWeggelaten(bron, plek)) return [];
  const blokken = groepen.flatMap((groep): readonly Blok[] => [
    ...(groepen.length === 1 && kortVan(groep.veld) === punt.titel ? [] : [{ soort: 'kop', niveau: 2, tekst: kortVan(groep.veld) } as const]),
    ...(isBeantwoord(bron, groep) ? veldBlokken(bron, groep) : [leeg(reden(bron, plek) ?? leegteVan(groep))]),
  ]);
  return [vervolgdeel(punt.titel, blokken)];
}

function veldBlokken(bron: Bron, groep: Veldgroep): readonly Blok[] {
  const blokken = antwoordBlokken(bron, groep);
  // Actiepunten can be there and all be private; then the verslag says no more than when there were none.
  return groep.veld.soort === 'actiepunten' && blokken.every((blok) => blok.soort === 'alinea') ? [leeg(leegteVan(groep))] : blokken;
}

function leegteVan({ veld }: Veldgroep): string | undefined {
  switch (veld.soort) {
    case 'actiepunten':
      return 'Actiepunten zijn van de deelnemers zelf. Niemand koos ervoor er een te delen in dit verslag.';
    case 'enquete':
      return 'Niemand heeft de enquête ingevuld.';
    default:
      return undefined;
  }
}

/** Every afspraak of the session in one table, with what it is about. Only when the werkvorm asks for afspraken. */
function afsprakenDeel(bron: Bron): readonly Deel[] {
  const plekken = stappen(bron).flatMap(({ plek, stap }) =>
    velden(bron, plek).filter(({ veld }) => veld.soort === 'afspraken').map((groep) => ({ plek, stap, groep })),
  );
  if (plekken.length === 0) return [];
  const afspraken = plekken.flatMap(({ plek, stap, groep }) => {
    const bij = bron.schrijf.tekst(itemVan(bron.werkvorm, bron.context, plek)?.titel ?? stap.titel);
    return groep.plekken.flatMap((veldplek) => afsprakenOp(bron, veldplek).map((afspraak) => ({ afspraak, bij })));
  });
  const tabel = afsprakenTabel(bron.schrijf, afspraken, rondes(bron).map(itemnaam)[0] ?? 'Onderdeel');
  return [vervolgdeel('Wat aan wie is meegegeven', tabel.length === 0 ? [leeg('Er zijn geen afspraken opgeschreven.')] : tabel)];
}

function afsprakenOp(bron: Bron, veldplek: Veldgroep['plekken'][number]): readonly Afspraak[] {
  const waarde = waardeOp(bron, veldplek);
  return waarde?.soort === 'afspraken' ? waarde.afspraken : [];
}

function parkeerplaats({ context, schrijf }: Bron): readonly Blok[] {
  const punten = context.parkeerplaats
    .map(({ tekst, bron }) => ({ tekst: schrijf.tekst(tekst), bron: schrijf.wie(bron) }))
    .filter(({ tekst }) => tekst !== '');
  return punten.length === 0 ? [leeg('Er is niets geparkeerd.')] : [{ soort: 'lijst', vorm: 'punten', punten }];
}

function reageren({ context, schrijf }: Bron, { status, versie, gemaaktOp }: Verslaggegevens): readonly Blok[] {
  if (status === 'vastgesteld') {
    return [{ soort: 'alinea', vorm: 'gewoon', tekst: `Dit is versie ${versie}, vastgesteld na de reacties van de deelnemers. Gemaakt op ${toonDag(gemaaktOp)}.` }];
  }
  const { reactieTot, contact } = context.plan.reageren;
  const tot = reactieTot === '' ? '' : ` tot en met ${toonDeeldatum(reactieTot)}`;
  const naar = contact.trim() === '' ? 'degene die de bijeenkomst leidde' : schrijf.tekst(contact);
  return [
    {
      soort: 'noot',
      kop: tot === '' ? 'Reageren' : `Reageren kan${tot}`,
      tekst: `Dit is een concept. Klopt iets niet, of mis je iets? Laat het weten aan ${naar}. Daarna wordt het verslag vastgesteld.`,
    },
  ];
}
