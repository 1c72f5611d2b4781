import type { Casus, Casusregel } from './casus.ts';
import { evaluatiedatum, inStapSinds, loopstap } from './levensloop.ts';

/** The line of a casus for lists and the board. */
export function casusregelVan(casus: Casus): Casusregel {
  const { aanmelding, levensloop } = casus;
  return {
    soort: 'casus',
    code: casus.code,
    kern: casus.kern,
    aangedragenDoor: casus.aangedragenDoor,
    gemeente: aanmelding.gemeente,
    leeftijd: aanmelding.leeftijd,
    spoed: aanmelding.spoed === true,
    stap: loopstap(levensloop),
    sinds: inStapSinds(levensloop),
    evaluatie: evaluatiedatum(levensloop),
    openAfspraken: casus.afspraken.filter(({ status }) => status === 'open').map(({ voor }) => voor),
    signalen: casus.overleggen.flatMap(({ signalen, datum }) => signalen.map((tekst) => ({ tekst, op: datum }))),
    gewijzigdOp: casus.gewijzigdOp,
  };
}
