import { CASUSVERSIE } from './casus.ts';
import { leegTraject } from './leegtraject.ts';
import { migreer, type Migratie, type Ruw, wijzigElk } from './migratie.ts';

const STAPPEN: readonly Migratie[] = [{ van: 1, doe: metTraject }];

/** A casus as an earlier version of Ontwar stored it, brought to the present version. */
export function migreerCasus(document: unknown): unknown {
  return migreer(document, 'versie', STAPPEN, CASUSVERSIE);
}

/** Version 2 knows the traject of a casus with a RET, and periods, leefgebieden and other views on the timeline. */
function metTraject(casus: Ruw): Ruw {
  return {
    ...casus,
    tijdlijn: wijzigElk(casus['tijdlijn'], (punt) => ({ ...punt, tot: '', loopt: false, leefgebied: '', andereKijk: [] })),
    ...leegTraject(),
  };
}
