import { nooit } from '../../shared/domein/alleen-lezen.ts';
import type { Loopsoort } from '../../shared/domein/levensloop.ts';
import type { Loopgebeurtenis } from '../../shared/domein/traject.ts';

/** A change of step that says all it must. */
export function eisGebeurtenis(type: Loopsoort, dag = '2026-03-12'): Loopgebeurtenis {
  const reden = 'voor de proef';
  switch (type) {
    case 'meldAan':
    case 'neemInTriage':
      return { type, dag };
    case 'neemInOverleg':
    case 'maakHamerstuk':
    case 'vulAan':
    case 'neemWeerInOverleg':
    case 'heropen':
      return { type, dag, reden };
    case 'geefConsultatie':
      return { type, dag, reden, advies: 'zoek een JIM' };
    case 'stuurTerug':
      return { type, dag, reden, bericht: 'Wat wil de jeugdige zelf?' };
    case 'verwijsDoor':
      return { type, dag, reden, naar: 'bovenregionaal expertisenetwerk' };
    case 'gaMonitoren':
      return { type, dag, evaluatie: '2026-05-14' };
    case 'schaalAf':
    case 'sluitAf':
      return { type, dag, opbrengst: 'woont nog op kamer 3' };
    default:
      return nooit(type);
  }
}
