import type { Sessieplan } from '#shared/domein/sessieplan';
import { momentVan } from '#shared/domein/tijd';
import type { Voorbeeldoverleg } from './doorbraak-gegevens.ts';
import { punt, schrijf, vul, VOLGENDE, lijst, type Handeling } from './pen.ts';

/** A whole doorbraakoverleg, from its plan until it was closed, as what the chair did. */
export function overleg({ stappen, parkeerplaats }: Voorbeeldoverleg, plan: Sessieplan): readonly Handeling[] {
  const begin = momentVan(plan.datum, plan.aanvang);
  if (begin === null) throw new Error('A meeting of the example has a date and a time.');
  return schrijf(begin, (pen) => {
    pen.doe({ type: 'plan.wijzig', plan }, { type: 'sessie.start' });
    for (const { punt: id, minuten, antwoorden } of stappen) {
      pen.doe(...antwoorden.map(({ veld, waarde }) => vul(punt(id), veld, waarde)));
      pen.minuten(minuten);
      pen.doe(VOLGENDE);
    }
    if (parkeerplaats.length > 0) pen.doe({ type: 'parkeer.zet', regels: lijst(parkeerplaats).regels });
    pen.doe({ type: 'sessie.sluit' });
  });
}
