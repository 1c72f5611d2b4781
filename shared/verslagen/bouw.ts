import type { Sessieplan } from '../domein/sessieplan.ts';
import { toonDag, toonDeeldatum } from '../domein/tijd.ts';
import { hoofdletter, kleineLetter } from '../domein/woorden.ts';
import { itemnaam } from '../werkvormen/plekken.ts';
import type { Agendapunt, Ronde, Werkvorm } from '../werkvormen/schema.ts';
import { NIVEAUS } from '../leertraject/keuzes.ts';
import type { Plek, Sessiecontext } from '../werkvormen/sessie.ts';
import type { Afspraak } from '../werkvormen/waarden.ts';
import { statusMetVersie } from '../stukken/soorten.ts';
import { afwijkingenBlokken } from './afwijkingen.ts';
import { agendapuntDeel, vervolgdeel } from './agendapunt.ts';
import { afsprakenTabel, antwoordRegel, leeg } from './antwoord.ts';
import { stappen, velden, waardeOp } from './bron.ts';
import type { Bron, Veldgroep } from './bron.ts';
import { deelnemersBlokken } from './deelnemers.ts';
import type { Verslaggegevens } from './gegevens.ts';
import { kernDeel, kernpunt, staatInKern } from './kern.ts';
import type { Blok, Deel, Kenmerk, Omslag, Sessieverslag } from './model.ts';
import { KOP_REAGEREN, KOP_VERSIE } from './overversie.ts';
import { rondeDelen, rondeOverzicht } from './ronde.ts';
import { maakSchrijver } from './schrijver.ts';
import { itemVan } from '../werkvormen/plekken.ts';

/**
 * The verslag of a session of any werkvorm: what is in it follows from the werkvorm, its fields and what was filled in.
 * Names of participants and private actiepunten never enter it (4-screens-and-reports: reports).
 */
export function bouwVerslag(werkvorm: Werkvorm, context: Sessiecontext, gegevens: Verslaggegevens): Sessieverslag {
  const bron: Bron = { werkvorm, context, gegevens, schrijf: maakSchrijver(context.plan, gegevens.casussen.flatMap(({ betrokkenen }) => betrokkenen)) };
  const soortnaam = `Verslag ${kleineLetter(werkvorm.naam)}`;
  const onderwerp = onderwerpVan(bron) || `${werkvorm.onderwerpLabel} nog niet ingevuld`;
  const code = eigenCode(bron);
  const kern = kernpunt(bron);
  const statusregel = hoofdletter(statusMetVersie('verslag', gegevens));
  return {
    vorm: 'verslag',
    taal: 'nl-NL',
    // The title of a verslag shows in the bar of any program that opens it.
    titel: `${soortnaam}: ${code || onderwerp}`,
    voet: [code || kortOnderwerp(onderwerp), statusregel, 'gepseudonimiseerd'].join(' · '),
    status: gegevens.status,
    versie: gegevens.versie,
    gemaaktOp: gegevens.gemaaktOp,
    omslag: omslag(bron, soortnaam, onderwerp, statusregel),
    delen: [
      ...(kern === undefined ? [] : [kernDeel(bron, kern, afsprakenBlokken(bron))]),
      overDeel(bron, kern !== undefined),
      ...oogopslagDeel(bron),
      ...rondes(bron).flatMap((ronde) => rondeDelen(bron, ronde)),
      ...slotDelen(bron, kern),
    ],
  };
}

/** What the meeting is about: the question of its one casus where the werkvorm works on that, else what the plan says. */
function onderwerpVan({ werkvorm, context, gegevens, schrijf }: Bron): string {
  const opVraag = werkvorm.casussen === 'een' && werkvorm.agendapunten.some((punt) => punt.soort === 'stap' && punt.toont.includes('vraag'));
  const [casus] = gegevens.casussen;
  return (opVraag && casus !== undefined ? schrijf.tekst(casus.kern) : '') || schrijf.tekst(context.plan.onderwerp);
}

/** The code of the one casus of this meeting; else empty. */
function eigenCode({ werkvorm, context }: Bron): string {
  return werkvorm.casussen === 'een' && context.plan.casussen.length === 1 ? (context.plan.casussen[0]?.code ?? '') : '';
}

/** Longest subject, in characters, that fits on the line at the foot of a page. */
const VOET_MAX = 60;

function kortOnderwerp(onderwerp: string): string {
  if (onderwerp.length <= VOET_MAX) return onderwerp;
  return `${onderwerp.slice(0, VOET_MAX).replace(/\s+\S*$/, '')}…`;
}

function toonWanneer({ datum, aanvang }: Sessieplan): string {
  const dag = datum === '' ? 'Nog niet gekozen' : toonDeeldatum(datum);
  return aanvang === '' ? dag : `${dag}, ${aanvang.replace(':', '.')} uur`;
}

function omslag(bron: Bron, soortnaam: string, onderwerp: string, statusregel: string): Omslag {
  const { plan } = bron.context;
  const groepen = bron.werkvorm.groepen ? plan.groepen.filter(({ id }) => plan.deelnemers.some(({ groepId }) => groepId === id)).length : 0;
  const mensen = plan.deelnemers.length;
  const kenmerken: readonly Kenmerk[] = [
    { naam: 'Regio', waarde: bron.gegevens.regionaam },
    { naam: 'Datum', waarde: toonWanneer(plan) },
    { naam: 'Plaats', waarde: bron.schrijf.tekst(plan.plaats) },
    { naam: 'Deelnemers', waarde: mensen === 0 ? '' : groepen > 1 ? `${mensen}, in ${groepen} groepen` : String(mensen) },
    { naam: plan.casussen.length === 1 ? 'Casus' : 'Casussen', waarde: plan.casussen.map(({ code }) => code).join(', ') },
    { naam: 'Verslag van', waarde: toonDag(bron.gegevens.gemaaktOp) },
  ];
  return {
    soortnaam,
    onderwerpLabel: bron.werkvorm.onderwerpLabel,
    onderwerp,
    statusregel,
    status: bron.gegevens.status,
    kenmerken: kenmerken.filter(({ waarde }) => waarde !== ''),
    voetnoot: 'Dit verslag is gepseudonimiseerd: casussen hebben een code, mensen een rol en een organisatie.',
  };
}

/** `naKern`: the page with the besluit went before, and who decided it comes first. */
function overDeel(bron: Bron, naKern: boolean): Deel {
  const { werkvorm } = bron;
  const werkwijze: readonly Blok[] = [
    { soort: 'kop', niveau: 2, tekst: 'Hoe we werkten' },
    { soort: 'alinea', vorm: 'gewoon', tekst: `${werkvorm.naam}. ${hoofdletter(werkvorm.bron)}` },
    { soort: 'alinea', vorm: 'gewoon', tekst: `Op de agenda: ${werkvorm.agendapunten.map(({ titel }) => kleineLetter(titel)).join(', ')}.` },
  ];
  const wie: readonly Blok[] = [{ soort: 'kop', niveau: 2, tekst: 'Wie erbij waren' }, ...deelnemersBlokken(bron)];
  return {
    kop: { soort: 'kop', niveau: 1, tekst: 'Over deze bijeenkomst' },
    inhoud: {
      soort: 'doorlopend',
      begintOp: naKern ? 'vervolg' : 'nieuwe-pagina',
      blokken: [{ soort: 'alinea', vorm: 'inleiding', tekst: werkvorm.doel }, ...(naKern ? [...wie, ...werkwijze] : [...werkwijze, ...wie])],
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
function slotDelen(bron: Bron, kern: Agendapunt | undefined): readonly Deel[] {
  const { agendapunten } = bron.werkvorm;
  const laatsteRonde = agendapunten.findLastIndex(({ soort }) => soort === 'ronde');
  const [voor, na] = [agendapunten.slice(0, laatsteRonde + 1), agendapunten.slice(laatsteRonde + 1)];
  const eigen = na.findIndex(isPersoonlijk);
  const vanafEigen = eigen === -1 ? [] : na.slice(eigen);
  const inhoudelijk = [...(eigen === -1 ? na : na.slice(0, eigen)), ...voor];
  const puntdelen = (punten: readonly Agendapunt[]): readonly Deel[] =>
    punten.filter((punt) => punt !== kern).flatMap((punt) => agendapuntDeel(bron, punt, (groep) => staatElders(groep) || (kern !== undefined && staatInKern(groep))));
  const delen: readonly Deel[] = [
    ...puntdelen(inhoudelijk),
    ...(kern === undefined ? afsprakenDeel(bron) : []),
    ...puntdelen(vanafEigen),
    vervolgdeel('Parkeerplaats', parkeerplaats(bron)),
    vervolgdeel('Waar we afweken van de werkvorm', afwijkingenBlokken(bron)),
    vervolgdeel(bron.gegevens.status === 'concept' ? KOP_REAGEREN : KOP_VERSIE, reageren(bron)),
  ];
  return delen.map((deel, nummer) => (nummer === 0 && kern === undefined ? opNieuwePagina(deel) : deel));
}

/** From here on the agenda is about the participants themselves: what they take along, what they thought of it. */
function isPersoonlijk(punt: Agendapunt): boolean {
  return punt.soort === 'stap' && punt.velden.some(({ soort }) => soort === 'actiepunten' || soort === 'enquete');
}

function opNieuwePagina(deel: Deel): Deel {
  return deel.inhoud.soort === 'doorlopend' ? { ...deel, inhoud: { ...deel.inhoud, begintOp: 'nieuwe-pagina' } } : deel;
}

/** The fields of a plain agendapunt that have a place of their own elsewhere in the verslag. */
function staatElders({ veld }: Veldgroep): boolean {
  return veld.soort === 'aanwezigheid' || veld.soort === 'afspraken';
}

function afsprakenDeel(bron: Bron): readonly Deel[] {
  const blokken = afsprakenBlokken(bron);
  return blokken.length === 0 ? [] : [vervolgdeel('Wat aan wie is meegegeven', blokken)];
}

/** Every afspraak of the session in one table, with what it is about unless all were made in one place. None when the werkvorm asks for no afspraken. */
function afsprakenBlokken(bron: Bron): readonly Blok[] {
  const plekken = stappen(bron).flatMap(({ plek, stap }) =>
    velden(bron, plek).filter(({ veld }) => veld.soort === 'afspraken').map((groep) => ({ plek, stap, groep })),
  );
  if (plekken.length === 0) return [];
  const afspraken = plekken.flatMap(({ plek, stap, groep }) => {
    const bij = bron.schrijf.tekst(itemVan(bron.werkvorm, bron.context, plek)?.titel ?? stap.titel);
    const niveau = niveauBij(bron, plek);
    return groep.plekken.flatMap((veldplek) => afsprakenOp(bron, veldplek).map((afspraak) => ({ afspraak, bij, niveau })));
  });
  const tabel = afsprakenTabel(bron.schrijf, afspraken, plekken.length === 1 ? '' : (rondes(bron).map(itemnaam)[0] ?? 'Onderdeel'));
  return tabel.length === 0 ? [leeg('Er zijn geen afspraken opgeschreven.')] : tabel;
}

/** The level of action that was chosen for the item of a ronde that this place is about: the choice whose options are the levels. */
function niveauBij(bron: Bron, { agendapuntId, itemId }: Plek): string {
  const keuzes = stappen(bron)
    .filter(({ plek }) => itemId !== null && plek.agendapuntId === agendapuntId && plek.itemId === itemId)
    .flatMap(({ plek }) => velden(bron, plek))
    .filter(({ veld }) => veld.soort === 'keuze' && veld.opties.every(({ id }) => NIVEAUS.some((niveau) => niveau === id)));
  return keuzes.map((groep) => antwoordRegel(bron, groep)).find((regel) => regel !== '') ?? '';
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

function reageren({ context, gegevens, schrijf }: Bron): readonly Blok[] {
  const { status, versie, gemaaktOp } = gegevens;
  if (status === 'vastgesteld') {
    return [{ soort: 'alinea', vorm: 'gewoon', tekst: `Dit is versie ${versie}. Die is vastgesteld op ${toonDag(gemaaktOp)} en verandert niet meer.` }];
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
