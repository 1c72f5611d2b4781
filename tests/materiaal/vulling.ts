import { nooit } from '../../shared/domein/alleen-lezen.ts';
import type { Sessieplan } from '../../shared/domein/sessieplan.ts';
import type { Kolom, Veld } from '../../shared/werkvormen/schema.ts';
import type { Waarde } from '../../shared/werkvormen/waarden.ts';

/** A value that fits a field and satisfies every guard that can look at it. */
export function vulling(veld: Veld, plan: Sessieplan): Waarde {
  switch (veld.soort) {
    case 'tekst':
      return { soort: 'tekst', tekst: 'gevuld' };
    case 'lijst':
      return { soort: 'lijst', regels: [{ id: 'regel', tekst: 'gevuld', bron: '', vrijgegeven: false }] };
    case 'keuze':
      return { soort: 'keuze', keuzes: veld.opties.slice(0, 1).map((o) => o.id) };
    case 'datum':
      return { soort: 'datum', dag: '2026-05-14' };
    case 'rijen':
      return { soort: 'rijen', rijen: [{ id: 'rij', cellen: Object.fromEntries(veld.kolommen.map((kolom) => [kolom.id, cel(kolom)])) }] };
    case 'schaal':
      return { soort: 'schaal', waarde: veld.tot };
    case 'afspraken':
      return { soort: 'afspraken', afspraken: [{ id: 'afspraak', wat: 'bellen', wie: 'de achterwacht', voor: '2026-06', mandaat: '' }] };
    case 'actiepunten':
      return {
        soort: 'actiepunten',
        punten: plan.deelnemers.length === 0 ? [{ id: 'punt', deelnemerId: 'iemand', tekst: 'bellen', gedeeld: false }] : [],
        geen: plan.deelnemers.map((d) => d.id),
      };
    case 'tijdlijn':
      return { soort: 'tijdlijn', gebeurtenissen: [{ id: 'toen', wanneer: '2025', wat: 'verhuisd', aard: 'negatief', bron: '' }] };
    case 'besluit':
      return {
        soort: 'besluit',
        besluit: {
          uitkomst: 'opschalen',
          adviestype: veld.adviestypen[0]?.id ?? '',
          maatwerkoplossing: '',
          mandaat: 'wijkcoach',
          opschaling: { trede: 'bestuur', geprobeerd: 'inkoop' },
        },
      };
    case 'waardendriehoek': {
      const oordeel = { oordeel: 'sterk', grond: '' } as const;
      const onbekend = { soort: 'onbekend' } as const;
      const alternatief = { id: 'een', titel: 'blijven', toelichting: '', kostenEenmalig: onbekend, kostenPerJaar: onbekend };
      return { soort: 'waardendriehoek', alternatieven: [{ ...alternatief, legitimiteit: oordeel, betrokkenheid: oordeel, rendement: oordeel }] };
    }
    case 'enquete':
      return { soort: 'enquete', inzendingen: [{ id: 'een', antwoorden: Object.fromEntries(veld.vragen.map((v) => [v.id, 'goed'])), cijfer: null }] };
    case 'aanwezigheid':
      return {
        soort: 'aanwezigheid',
        perDeelnemer: Object.fromEntries(plan.deelnemers.map((d) => [d.id, { status: 'aanwezig', reden: '', mandaat: 'ja' }])),
      };
    default:
      return nooit(veld);
  }
}

function cel(kolom: Kolom): string {
  switch (kolom.soort) {
    case 'tekst':
      return 'gevuld';
    case 'keuze':
      return kolom.opties[0]?.id ?? '';
    case 'dag':
      return '2026-05-14';
    default:
      return nooit(kolom);
  }
}
