import type { Antwoord, Fout } from '#shared/contract/fouten';
import type { Casus, Casusinhoud } from '#shared/domein/casus';
import { metAanmelddag } from '#shared/domein/levensloop';
import { maakRecordhouder, type Recordhouder } from '../recordhouder.ts';

export type Casushouder = Recordhouder<Casus, Casusinhoud>;

/** What the holder of a casus asks of main. */
export interface Casusdienst {
  readonly lees: () => Promise<Antwoord<Casus>>;
  readonly bewaar: (inhoud: Casusinhoud) => Promise<Antwoord<{ readonly bewaardOp: number }>>;
  readonly foutVan: (oorzaak: unknown) => Fout;
}

/** What a window can change of a casus; the rest is written by main. */
export function inhoudVan({ versie: _versie, id: _id, gemaaktOp: _gemaaktOp, gewijzigdOp: _gewijzigdOp, levensloop: _levensloop, overleggen: _overleggen, verslagen: _verslagen, ...inhoud }: Casus): Casusinhoud {
  return inhoud;
}

/** One casus on screen, saved as it is changed. */
export function maakCasushouder(dienst: Casusdienst): Casushouder {
  return maakRecordhouder({
    ...dienst,
    inhoudVan,
    metInhoud: (casus, inhoud) => ({ ...casus, ...inhoud, levensloop: metAanmelddag(casus.levensloop, inhoud.aanmelding.op) }),
  });
}
