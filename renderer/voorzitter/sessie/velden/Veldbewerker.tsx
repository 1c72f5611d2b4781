import { Textarea } from '@mantine/core';
import { MEESTE } from '#shared/domein/tekstvormen';
import { nooit } from '#shared/domein/alleen-lezen';
import type { Deelnemer, Sessieplan } from '#shared/domein/sessieplan';
import type { Veld } from '#shared/werkvormen/schema';
import type { Waarde, WaardeVan } from '#shared/werkvormen/waarden';
import { nieuwId } from '../../../ui/nieuwId.ts';
import { Regellijst } from '../../../ui/Regellijst.tsx';
import { Aanwezigheidveld } from './Aanwezigheidveld.tsx';
import { Actiepuntenveld } from './Actiepuntenveld.tsx';
import { Afsprakenveld } from './Afsprakenveld.tsx';
import { Besluitveld } from './Besluitveld.tsx';
import { legeWaarde } from './bewerkingen.ts';
import { Dagveld } from './Deeldatumveld.tsx';
import { Enqueteveld } from './Enqueteveld.tsx';
import { Keuzeveld } from './Keuzeveld.tsx';
import { Rijenveld } from './Rijenveld.tsx';
import { Schaalkeuze } from './Schaalkeuze.tsx';
import { Tijdlijnveld } from './Tijdlijnveld.tsx';
import type { UitSessie } from './typen.ts';
import { Waardendriehoekveld } from './Waardendriehoekveld.tsx';

interface Veldbewerkerprops {
  readonly veld: Veld;
  /** Undefined while nobody answered. */
  readonly waarde: Waarde | undefined;
  readonly zet: (waarde: Waarde) => void;
  /** How a screen reader calls the field. */
  readonly naam: string;
  readonly plan: Sessieplan;
  readonly deelnemers: readonly Deelnemer[];
  readonly uitSessie: UitSessie;
}

/** The editor of any kind of field. */
export function Veldbewerker({ veld, waarde, zet, naam, plan, deelnemers, uitSessie }: Veldbewerkerprops) {
  const gedeeld = { naam, plan, deelnemers, uitSessie, nieuwId };
  switch (veld.soort) {
    case 'tekst': {
      const { tekst } = alsSoort('tekst', waarde);
      return <Textarea aria-label={naam} size="lg" autosize minRows={3} value={tekst} onChange={(e) => zet({ soort: 'tekst', tekst: e.currentTarget.value })} />;
    }
    case 'lijst': {
      const { regels } = alsSoort('lijst', waarde);
      return (
        <Regellijst label={naam} regels={regels} onWijzig={(nieuw) => zet({ soort: 'lijst', regels: [...nieuw] })} metBron={veld.bron} metVrijgave groot max={veld.max ?? MEESTE.regels} />
      );
    }
    case 'keuze':
      return <Keuzeveld veld={veld} waarde={alsSoort('keuze', waarde)} zet={zet} {...gedeeld} />;
    case 'datum':
      return <Dagveld label={naam} labelVerborgen waarde={alsSoort('datum', waarde).dag} zet={(dag) => zet({ soort: 'datum', dag })} />;
    case 'rijen':
      return <Rijenveld veld={veld} waarde={alsSoort('rijen', waarde)} zet={zet} {...gedeeld} />;
    case 'schaal': {
      const { van, tot, labelVan, labelTot } = veld;
      return <Schaalkeuze naam={naam} van={van} tot={tot} labelVan={labelVan} labelTot={labelTot} waarde={alsSoort('schaal', waarde).waarde} kies={(getal) => zet({ soort: 'schaal', waarde: getal })} />;
    }
    case 'afspraken':
      return <Afsprakenveld veld={veld} waarde={alsSoort('afspraken', waarde)} zet={zet} {...gedeeld} />;
    case 'actiepunten':
      return <Actiepuntenveld veld={veld} waarde={alsSoort('actiepunten', waarde)} zet={zet} {...gedeeld} />;
    case 'tijdlijn':
      return <Tijdlijnveld veld={veld} waarde={alsSoort('tijdlijn', waarde)} zet={zet} {...gedeeld} />;
    case 'besluit':
      return <Besluitveld veld={veld} waarde={alsSoort('besluit', waarde)} zet={zet} {...gedeeld} />;
    case 'waardendriehoek':
      return <Waardendriehoekveld veld={veld} waarde={alsSoort('waardendriehoek', waarde)} zet={zet} {...gedeeld} />;
    case 'enquete':
      return <Enqueteveld veld={veld} waarde={alsSoort('enquete', waarde)} zet={zet} {...gedeeld} />;
    case 'aanwezigheid':
      return <Aanwezigheidveld veld={veld} waarde={alsSoort('aanwezigheid', waarde)} zet={zet} {...gedeeld} />;
    default:
      return nooit(veld);
  }
}

/** The answer when it is of this kind; a field whose kind was changed in the werkvorm starts empty. */
function alsSoort<S extends Waarde['soort']>(soort: S, waarde: Waarde | undefined): WaardeVan<S> {
  const bekend = waarde?.soort === soort ? waarde : legeWaarde(soort);
  return bekend as WaardeVan<S>;
}
