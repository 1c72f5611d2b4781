import { nooit } from '../domein/alleen-lezen.ts';
import type { Pad } from './json-regels.ts';
import type { Guard, Ronde, Stap, Veld, Veldsoort, Werkvorm } from './schema.ts';

/* What the shape of a werkvorm cannot see: ids that are used twice, and references to what is not there. */

export interface Verwijzingsfout {
  readonly pad: Pad;
  readonly bericht: string;
}

export function controleer(werkvorm: Werkvorm): readonly Verwijzingsfout[] {
  return [
    ...idfouten(werkvorm.agendapunten, ['agendapunten'], 'agendapunt'),
    ...naarCasusFouten(werkvorm),
    ...werkvorm.agendapunten.flatMap((punt, i) => {
      const pad = ['agendapunten', i];
      if (punt.soort === 'stap') return stapfouten(werkvorm, punt, pad);
      return [
        ...rondefouten(werkvorm, punt, i, pad),
        ...idfouten(punt.stappen, [...pad, 'stappen'], 'stap'),
        ...punt.stappen.flatMap((stap, j) => stapfouten(werkvorm, stap, [...pad, 'stappen', j])),
      ];
    }),
  ];
}

/** `constructor` is a name every JavaScript object answers to, so it cannot serve as the key of something of our own. */
const GERESERVEERD = 'constructor';

function idfouten(dingen: readonly { readonly id: string }[], pad: Pad, wat: string): readonly Verwijzingsfout[] {
  return dingen.flatMap(({ id }, i) => {
    const hier = [...pad, i, 'id'];
    if (id === GERESERVEERD) return [{ pad: hier, bericht: `De id “${id}” kan niet gebruikt worden. Kies een andere.` }];
    const eerder = dingen.findIndex((d) => d.id === id) < i;
    return eerder ? [{ pad: hier, bericht: `De id “${id}” is al van een ander onderdeel (${wat}).` }] : [];
  });
}

function stapfouten(werkvorm: Werkvorm, stap: Stap, pad: Pad): readonly Verwijzingsfout[] {
  return [
    ...idfouten(stap.velden, [...pad, 'velden'], 'veld'),
    ...stap.velden.flatMap((veld, i) => veldfouten(werkvorm, veld, [...pad, 'velden', i])),
    ...stap.guards.flatMap((guard, i) => guardfouten(guard, stap.velden, [...pad, 'guards', i])),
  ];
}

function veldfouten(werkvorm: Werkvorm, veld: Veld, pad: Pad): readonly Verwijzingsfout[] {
  return [
    ...(veld.per === 'groep' && !werkvorm.groepen
      ? [{ pad: [...pad, 'per'], bericht: 'Deze werkvorm kent geen groepen, dus een veld kan niet per groep zijn.' }]
      : []),
    ...perSoort(veld, pad),
  ];
}

type NaarCasus = NonNullable<Veld['naarCasus']>;
/** Which kind of field can hold what a casus takes from a meeting. */
const NAAR_CASUS_SOORT: Readonly<Record<NaarCasus, Veldsoort>> = { evaluatie: 'datum', regie: 'tekst', signalen: 'lijst' };

/** What becomes of a casus has one source: one field, asked once for the session. */
function naarCasusFouten(werkvorm: Werkvorm): readonly Verwijzingsfout[] {
  const velden = werkvorm.agendapunten.flatMap((punt, i) => {
    const pad = ['agendapunten', i];
    if (punt.soort === 'stap') return punt.velden.map((veld, k) => ({ veld, inRonde: false, pad: [...pad, 'velden', k, 'naarCasus'] }));
    return punt.stappen.flatMap((stap, j) =>
      stap.velden.map((veld, k) => ({ veld, inRonde: true, pad: [...pad, 'stappen', j, 'velden', k, 'naarCasus'] })),
    );
  });
  const metDoel = velden.filter(({ veld }) => veld.naarCasus !== undefined);
  return metDoel.flatMap(({ veld, inRonde, pad }, n) => {
    const { naarCasus } = veld;
    if (naarCasus === undefined) return [];
    const soort = NAAR_CASUS_SOORT[naarCasus];
    if (veld.soort !== soort) return [{ pad, bericht: `“${naarCasus}” komt uit een veld van de soort ${soort}; dit is ${veld.soort}.` }];
    if (inRonde || veld.per !== 'sessie') return [{ pad, bericht: 'Wat naar de casus gaat, wordt één keer per sessie gevraagd.' }];
    const eerder = metDoel.slice(0, n).some((ander) => ander.veld.naarCasus === naarCasus);
    return eerder ? [{ pad, bericht: `Er is al een veld dat “${naarCasus}” van de casus vult.` }] : [];
  });
}

function perSoort(veld: Veld, pad: Pad): readonly Verwijzingsfout[] {
  switch (veld.soort) {
    case 'keuze':
      return idfouten(veld.opties, [...pad, 'opties'], 'optie');
    case 'besluit':
      return [
        ...idfouten(veld.adviestypen, [...pad, 'adviestypen'], 'adviestype'),
        ...(veld.adviestype === undefined || veld.adviestypen.some((o) => o.id === veld.adviestype)
          ? []
          : [{ pad: [...pad, 'adviestype'], bericht: `Er is geen adviestype “${veld.adviestype}”.` }]),
        ...ladderfouten(veld.ladder, [...pad, 'ladder']),
      ];
    case 'rijen':
      return [
        ...idfouten(veld.kolommen, [...pad, 'kolommen'], 'kolom'),
        ...veld.kolommen.flatMap((kolom, i) => (kolom.soort === 'keuze' ? idfouten(kolom.opties, [...pad, 'kolommen', i, 'opties'], 'optie') : [])),
      ];
    case 'enquete':
      return idfouten(veld.vragen, [...pad, 'vragen'], 'vraag');
    case 'schaal':
      return veld.van < veld.tot ? [] : [{ pad: [...pad, 'tot'], bericht: '“tot” moet groter zijn dan “van”.' }];
    case 'aanwezigheid':
      return veld.per === 'sessie' ? [] : [{ pad: [...pad, 'per'], bericht: 'Aanwezigheid geldt voor de hele sessie; laat “per” weg.' }];
    case 'tekst':
    case 'lijst':
    case 'datum':
    case 'afspraken':
    case 'actiepunten':
    case 'tijdlijn':
    case 'waardendriehoek':
      return [];
    default:
      return nooit(veld);
  }
}

/** A rung that stands on the ladder twice would be above itself. */
function ladderfouten(ladder: readonly string[], pad: Pad): readonly Verwijzingsfout[] {
  return ladder.flatMap((trede, i) => (ladder.indexOf(trede) < i ? [{ pad: [...pad, i], bericht: `De trede “${trede}” staat al op de ladder.` }] : []));
}

/** The items of a ronde over a field must be known before the ronde, once for the session. */
function rondefouten(werkvorm: Werkvorm, ronde: Ronde, index: number, pad: Pad): readonly Verwijzingsfout[] {
  const { over } = ronde;
  if (over.lijst !== 'veld') return [];
  const bron = werkvorm.agendapunten.slice(0, index).find((a) => a.id === over.agendapunt);
  if (bron === undefined) {
    return [{ pad: [...pad, 'over', 'agendapunt'], bericht: `Er is geen eerder agendapunt “${over.agendapunt}”.` }];
  }
  if (bron.soort !== 'stap') {
    return [{ pad: [...pad, 'over', 'agendapunt'], bericht: `“${over.agendapunt}” is zelf een ronde; kies een gewoon agendapunt.` }];
  }
  const veld = bron.velden.find((v) => v.id === over.veld);
  if (veld === undefined) return [{ pad: [...pad, 'over', 'veld'], bericht: `Agendapunt “${bron.id}” heeft geen veld “${over.veld}”.` }];
  if (veld.soort !== 'lijst' || veld.per !== 'sessie') {
    return [{ pad: [...pad, 'over', 'veld'], bericht: `Veld “${veld.id}” moet een lijst zijn die één keer per sessie wordt gevraagd.` }];
  }
  return [];
}

function guardfouten(guard: Guard, velden: readonly Veld[], pad: Pad): readonly Verwijzingsfout[] {
  const verwijst = (veldId: string, plaats: Pad, soorten: readonly Veldsoort[] | 'alle'): readonly Verwijzingsfout[] => {
    const veld = velden.find((v) => v.id === veldId);
    if (veld === undefined) return [{ pad: [...pad, ...plaats], bericht: `Deze stap heeft geen veld “${veldId}”.` }];
    if (soorten === 'alle' || soorten.includes(veld.soort)) return [];
    return [{ pad: [...pad, ...plaats], bericht: `Veld “${veldId}” is van de soort ${veld.soort}; hier hoort ${soorten.join(' of ')}.` }];
  };
  switch (guard.naam) {
    case 'ingevuld':
      return guard.velden.flatMap((id, i) => verwijst(id, ['velden', i], 'alle'));
    case 'aanwezigheidVastgelegd':
      return verwijst(guard.veld, ['veld'], ['aanwezigheid']);
    case 'stemGehoordOfReden':
      return [...guard.stem.flatMap((id, i) => verwijst(id, ['stem', i], ['tekst', 'lijst'])), ...verwijst(guard.reden, ['reden'], ['tekst'])];
    case 'besluitCompleet':
      return verwijst(guard.veld, ['veld'], ['besluit']);
    case 'afsprakenCompleet':
      return verwijst(guard.veld, ['veld'], ['afspraken']);
    default:
      return nooit(guard);
  }
}
