import type { Casus } from '#shared/domein/casus';
import { toonDeeldatum } from '#shared/domein/tijd';
import type { Loopgebeurtenis } from '#shared/domein/traject';

/**
 * What is odd about the days of a change, in sentences. It hinders nothing: a chair can note today what was last week.
 * @param vandaag the present day as `2026-03-12`
 */
export function kanttekeningen(gebeurtenis: Loopgebeurtenis, levensloop: Casus['levensloop'], vandaag: string): readonly string[] {
  const { dag } = gebeurtenis;
  const vorige = levensloop.at(-1)?.gebeurtenis.dag ?? '';
  const evaluatie = gebeurtenis.type === 'gaMonitoren' ? gebeurtenis.evaluatie : '';
  return [
    ...(dag > vandaag ? ['Deze dag moet nog komen.'] : []),
    ...(dag !== '' && dag < vorige ? [`Deze dag ligt vóór de vorige stap, die van ${toonDeeldatum(vorige)}.`] : []),
    ...(evaluatie !== '' && evaluatie <= dag ? ['De evaluatie ligt niet na deze stap.'] : []),
  ];
}
