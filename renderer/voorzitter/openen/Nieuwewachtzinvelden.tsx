import { Geheimveld } from './Geheimveld.tsx';
import { Sterkte } from './Sterkte.tsx';
import type { NieuweWachtzin } from './useNieuweWachtzin.ts';

interface Veldeneigenschappen {
  readonly nieuw: NieuweWachtzin;
  readonly label?: string;
  readonly autoFocus?: boolean;
  /** What it opens. */
  readonly voor?: string;
}

/** The two fields of a new wachtzin, with its strength between them. */
export function Nieuwewachtzinvelden({ nieuw, label = 'Wachtzin', autoFocus = false, voor = 'je kluis' }: Veldeneigenschappen) {
  return (
    <>
      <Geheimveld label={label} waarde={nieuw.wachtzin} onWijzig={nieuw.zetWachtzin} autoFocus={autoFocus} nieuw fout={nieuw.foutWachtzin} />
      <Sterkte oordeel={nieuw.wachtzin === '' ? null : nieuw.oordeel} voor={voor} />
      <Geheimveld label="Nog een keer dezelfde wachtzin" waarde={nieuw.herhaling} onWijzig={nieuw.zetHerhaling} nieuw fout={nieuw.foutHerhaling} />
    </>
  );
}
