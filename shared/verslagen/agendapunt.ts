import { opsomming } from '../domein/woorden.ts';
import type { Agendapunt } from '../werkvormen/schema.ts';
import type { Plek } from '../werkvormen/sessie.ts';
import { reden } from './afwijkingen.ts';
import { antwoordBlokken, kortVan, leeg } from './antwoord.ts';
import { isBeantwoord, isWeggelaten, naastElkaar, velden } from './bron.ts';
import type { Bron, Veldgroep } from './bron.ts';
import { getoondBlokken } from './getoond.ts';
import type { Blok, Deel } from './model.ts';

/** From so many unanswered questions on they are named in one sentence, instead of each with a heading above nothing. */
const LEGE_SAMEN = 2;

/** A part of the verslag that follows where the former ends. */
export function vervolgdeel(tekst: string, blokken: readonly Blok[]): Deel {
  // A figure is read together with the numbers before it and the words after it.
  const begintOp = blokken.some(({ soort }) => soort === 'figuur') ? 'nieuwe-pagina' : 'vervolg';
  return { kop: { soort: 'kop', niveau: 1, tekst }, inhoud: { soort: 'doorlopend', begintOp, blokken } };
}

/**
 * A plain agendapunt: what it shows of the casus, then each question with what was answered. `elders`: the fields that have a
 * place of their own in this verslag.
 */
export function agendapuntDeel(bron: Bron, punt: Agendapunt, elders: (groep: Veldgroep) => boolean): readonly Deel[] {
  if (punt.soort !== 'stap') return [];
  const plek = plekVanPunt(punt);
  const groepen = velden(bron, plek).filter((groep) => !elders(groep) && !isOnnodigeReden(bron, punt, plek, groep));
  const getoond = getoondBlokken(bron, punt);
  if (groepen.length + getoond.length === 0 || isWeggelaten(bron, plek)) return [];
  return [vervolgdeel(punt.titel, [...getoond, ...vraagBlokken(bron, punt, groepen)])];
}

export function plekVanPunt({ id }: Agendapunt): Plek {
  return { agendapuntId: id, itemId: null, stapId: null };
}

/** The questions of an agendapunt with their answers, those that stand beside each other in columns. */
export function vraagBlokken(bron: Bron, punt: Agendapunt, groepen: readonly Veldgroep[]): readonly Blok[] {
  const plek = plekVanPunt(punt);
  const rijen = naastElkaar(groepen);
  const isLeeg = (rij: readonly Veldgroep[]): boolean => !rij.some((groep) => isBeantwoord(bron, groep));
  const legeRijen = rijen.filter((rij) => isLeeg(rij) && rij.every((groep) => leegteVan(groep) === undefined));
  const lege = legeRijen.flat();
  const samen = lege.length >= LEGE_SAMEN && (lege.length < groepen.length || lege.length > LEGE_SAMEN);
  return [
    ...rijen.filter((rij) => !samen || !legeRijen.includes(rij)).flatMap((rij) => rijBlokken(bron, punt, plek, rij, groepen.length)),
    ...(samen ? [leeg(`${reden(bron, plek) ?? 'Hier is niets opgeschreven.'} Het gaat om: ${opsomming(lege.map(({ veld }) => `“${kortVan(veld)}”`))}.`)] : []),
  ];
}

function rijBlokken(bron: Bron, punt: Agendapunt, plek: Plek, rij: readonly Veldgroep[], aantal: number): readonly Blok[] {
  const [eerste] = rij;
  if (eerste === undefined) return [];
  const blokken = (groep: Veldgroep): readonly Blok[] => (isBeantwoord(bron, groep) ? veldBlokken(bron, groep) : [leeg(reden(bron, plek) ?? leegteVan(groep))]);
  if (rij.length > 1) return [{ soort: 'kolommen', kolommen: rij.map((groep) => ({ kop: kortVan(groep.veld), blokken: blokken(groep) })) }];
  const kop: readonly Blok[] = aantal === 1 && kortVan(eerste.veld) === punt.titel ? [] : [{ soort: 'kop', niveau: 2, tekst: kortVan(eerste.veld) }];
  return [...kop, ...blokken(eerste)];
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

/** Why somebody was not heard is no gap when they were. */
function isOnnodigeReden(bron: Bron, punt: Extract<Agendapunt, { soort: 'stap' }>, plek: Plek, groep: Veldgroep): boolean {
  if (isBeantwoord(bron, groep)) return false;
  return punt.guards.some(
    (guard) =>
      guard.naam === 'stemGehoordOfReden' &&
      guard.reden === groep.veld.id &&
      velden(bron, plek).some((stem) => guard.stem.includes(stem.veld.id) && isBeantwoord(bron, stem)),
  );
}
