import type { Deeleigenschappen } from './deel.ts';
import stijl from './delen.module.css';
import { Tijdlijneditor } from './Tijdlijneditor.tsx';
import { Tijdlijntekening } from './Tijdlijntekening.tsx';

/** What happened, drawn in lanes over the years, and under it the list in which it is written. */
export function Tijdlijndeel({ casus, regio, wijzig }: Deeleigenschappen) {
  return (
    <div className={stijl['stapel']}>
      {casus.tijdlijn.length === 0 ? <p className="ow-zacht">Nog leeg. Schrijf wat er gebeurde en wanneer; een maand of een jaar is genoeg. De tekening komt vanzelf.</p> : null}
      <Tijdlijntekening tijdlijn={casus.tijdlijn} leefgebieden={regio.leefgebieden} />
      <Tijdlijneditor
        tijdlijn={casus.tijdlijn}
        leefgebieden={regio.leefgebieden}
        onWijzig={(maak) => wijzig((vorige) => ({ ...vorige, tijdlijn: maak(vorige.tijdlijn) }))}
      />
    </div>
  );
}
