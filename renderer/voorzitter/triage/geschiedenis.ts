import { nooit } from '#shared/domein/alleen-lezen';
import { WISSELWOORDEN } from '#shared/domein/loopwoorden';
import { isodag, toonDeeldatum } from '#shared/domein/tijd';
import type { Loopgebeurtenis, Wissel } from '#shared/domein/traject';

/** One change of step as it is read back. */
export interface Geschiedenisregel {
  readonly wat: string;
  /** The day on which it happened: `9 maart 2026`. */
  readonly dag: string;
  /** Who noted it, and when if that was another day: `door voorzitter, genoteerd op 10 maart 2026`. */
  readonly door: string;
  readonly delen: readonly { readonly wat: string; readonly tekst: string }[];
}

/** What happened to a casus, the latest first. */
export function geschiedenis(levensloop: readonly Wissel[]): readonly Geschiedenisregel[] {
  return levensloop.toReversed().map(({ gebeurtenis, op, door }) => {
    const genoteerd = isodag(op) === gebeurtenis.dag ? '' : `genoteerd op ${toonDeeldatum(isodag(op))}`;
    return {
      wat: WISSELWOORDEN[gebeurtenis.type],
      dag: toonDeeldatum(gebeurtenis.dag),
      door: [door === '' ? '' : `door ${door}`, genoteerd].filter((deel) => deel !== '').join(', '),
      delen: delenVan(gebeurtenis).filter(({ tekst }) => tekst.trim() !== ''),
    };
  });
}

function delenVan(gebeurtenis: Loopgebeurtenis): Geschiedenisregel['delen'] {
  switch (gebeurtenis.type) {
    case 'meldAan':
    case 'neemInTriage':
      return [];
    case 'neemInOverleg':
    case 'maakHamerstuk':
    case 'neemWeerInOverleg':
    case 'heropen':
      return [{ wat: 'Waarom', tekst: gebeurtenis.reden }];
    case 'vulAan':
      return [{ wat: 'Aangevuld', tekst: gebeurtenis.reden }];
    case 'geefConsultatie':
      return [{ wat: 'Waarom', tekst: gebeurtenis.reden }, { wat: 'Advies', tekst: gebeurtenis.advies }];
    case 'stuurTerug':
      return [{ wat: 'Waarom', tekst: gebeurtenis.reden }, { wat: 'Bericht', tekst: gebeurtenis.bericht }];
    case 'verwijsDoor':
      return [{ wat: 'Naar', tekst: gebeurtenis.naar }, { wat: 'Waarom', tekst: gebeurtenis.reden }];
    case 'gaMonitoren':
      return [{ wat: 'Evaluatie', tekst: toonDeeldatum(gebeurtenis.evaluatie) }];
    case 'schaalAf':
    case 'sluitAf':
      return [{ wat: 'Wat het bracht', tekst: gebeurtenis.opbrengst }];
    default:
      return nooit(gebeurtenis);
  }
}
