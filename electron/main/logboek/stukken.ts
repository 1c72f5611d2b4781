import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Argument } from '#shared/contract/vorm';
import { nooit } from '#shared/domein/alleen-lezen';
import type { Loggebeurtenis } from '#shared/logboek/regel';
import type { Logsoort } from '#shared/logboek/soorten';
import type { Checkkeuze, Nagekeken } from '#shared/stukken/stuk';
import { gebeurtenis, overCasus, overSessie, type Logbron } from './bouwstenen.ts';

/* What the logboek keeps of stukken: which kind, about which casussen, for how many; never who, and never what was found in it. */

export async function overStuk(bron: Logbron, soort: Logsoort, stuk: Nagekeken, anders: Partial<Loggebeurtenis> = {}): Promise<Loggebeurtenis> {
  const erbij = { bijzonder: stuk.soort, ...anders };
  switch (stuk.soort) {
    case 'verslag':
    case 'actiepunten':
    case 'opdrachten':
    case 'enqueteformulier':
      return overSessie(bron, soort, stuk.sessieId, erbij);
    case 'gezinsversie':
    case 'casusbeeld':
    case 'regie':
    case 'bericht':
      return overCasus(bron, soort, stuk.casusId, erbij);
    case 'kwartaal':
      return gebeurtenis(soort, 'regio', { ...erbij, bijzonder: `${erbij.bijzonder}, kwartaal ${stuk.kwartaal} van ${stuk.jaar}` });
    default:
      return nooit(stuk);
  }
}

/** Several stukken are of one session. */
export async function overEersteStuk(bron: Logbron, soort: Logsoort, [stuk]: readonly Nagekeken[], anders: Partial<Loggebeurtenis> = {}): Promise<Loggebeurtenis | null> {
  if (stuk === undefined) return null;
  return 'sessieId' in stuk ? overSessie(bron, soort, stuk.sessieId, { bijzonder: stuk.soort, ...anders }) : overStuk(bron, soort, stuk, anders);
}

type Ontvangers = Argument<VoorzitterContract, 'stuk.bewaarAlle'>['ontvangers'];

/** To how many it went. */
export function ontvangers(aan: Ontvangers): string {
  if (aan === null) return 'elk de eigenaar';
  return aan.length === 1 ? 'één ontvanger' : `${aan.length} ontvangers`;
}

/** `2 zwartgelakt, 1 laten staan`. */
export function gekozen(keuzes: readonly Pick<Checkkeuze, 'middel'>[]): string {
  const woorden = { verwijderen: 'verwijderd', zwartlakken: 'zwartgelakt', veralgemeniseren: 'anders gezegd', laten: 'laten staan' } as const;
  const delen = Object.entries(woorden).flatMap(([middel, woord]) => {
    const keer = keuzes.filter((keuze) => keuze.middel === middel).length;
    return keer === 0 ? [] : [`${keer} ${woord}`];
  });
  return delen.length === 0 ? 'teruggenomen' : delen.join(', ');
}
