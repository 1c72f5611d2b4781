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

function perSoort(veld: Veld, pad: Pad): readonly Verwijzingsfout[] {
  switch (veld.soort) {
    case 'keuze':
      return idfouten(veld.opties, [...pad, 'opties'], 'optie');
    case 'besluit':
      return idfouten(veld.adviestypen, [...pad, 'adviestypen'], 'adviestype');
    case 'enquete':
      return idfouten(veld.vragen, [...pad, 'vragen'], 'vraag');
    case 'schaal':
      return veld.van < veld.tot ? [] : [{ pad: [...pad, 'tot'], bericht: '“tot” moet groter zijn dan “van”.' }];
    case 'aanwezigheid':
      return veld.per === 'sessie' ? [] : [{ pad: [...pad, 'per'], bericht: 'Aanwezigheid geldt voor de hele sessie; laat “per” weg.' }];
    case 'tekst':
    case 'lijst':
    case 'afspraken':
    case 'actiepunten':
    case 'tijdlijn':
    case 'waardendriehoek':
      return [];
    default:
      return nooit(veld);
  }
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
