import { Button, Progress } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconMail, IconPlayerPause } from '@tabler/icons-react';
import { nooit } from '#shared/domein/alleen-lezen';
import { telwoord } from '#shared/domein/woorden';
import { postbericht } from '#shared/leertraject/postwoorden';
import { Bestandzone } from '../../../ui/Bestandzone.tsx';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';
import stijl from './inleveren.module.css';
import type { Inleverregel } from './inlevering.ts';
import { useInlevering } from './useInlevering.ts';

interface Inleverenprops {
  readonly sessieId: string;
  readonly leertraject: Pick<Leertrajectgebruik, 'voor' | 'herlees'>;
  /** Whose it is, with the code: `moeder (WS-2026-001, opdracht 3)`. */
  readonly wie: (opdrachtId: string) => string;
}

/** Where returned files are dropped, and what became of each. */
export function Inleveren({ sessieId, leertraject, wie }: Inleverenprops) {
  const { bezig, regels, leesIn, stop } = useInlevering(sessieId, leertraject);
  return (
    <div className={stijl['inleveren']}>
      <Bestandzone
        kop="Sleep de teruggekomen formulieren hierheen"
        uitleg="Zoveel als je wilt en in elke volgorde. Ontwar zoekt uit van wie ze zijn."
        label="Teruggekomen formulieren"
        accept=".pdf,application/pdf"
        meer
        kies={(bestanden) => void leesIn(bestanden)}
      />
      <div role="status" className={stijl['stand']}>
        {bezig !== null && (
          <>
            <p className="ow-cijfers">
              {bezig.nummer} van {bezig.van}: {bezig.naam}
            </p>
            <Button variant="subtle" size="compact-md" onClick={stop}>
              Stop hierna
            </Button>
          </>
        )}
        {bezig === null && regels.length > 0 && <p className="ow-cijfers">{samenvatting(regels)}</p>}
      </div>
      {bezig !== null && <Progress value={(100 * (bezig.nummer - 1)) / bezig.van} aria-label="Formulieren lezen" />}
      {regels.length > 0 && (
        <details className={stijl['regels']} open={regels.length <= 6}>
          <summary>Wat er met elk bestand gebeurde</summary>
          <ul>
            {regels.map((regel) => (
              <Regel key={regel.id} regel={regel} wie={wie} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function samenvatting(regels: readonly Inleverregel[]): string {
  const tel = (...soorten: readonly Inleverregel['uitkomst']['soort'][]): number => regels.filter(({ uitkomst }) => soorten.includes(uitkomst.soort)).length;
  const delen = [
    { n: tel('opdracht'), tekst: 'overgenomen' },
    { n: tel('enquete'), tekst: 'bij de enquête' },
    { n: tel('bekend'), tekst: tel('bekend') === 1 ? 'was er al' : 'waren er al' },
    { n: tel('post'), tekst: tel('post') === 1 ? 'wacht op jou' : 'wachten op jou' },
    { n: tel('mislukt'), tekst: 'mislukt' },
    { n: tel('gestopt'), tekst: 'niet gelezen' },
  ];
  return `${telwoord(regels.length, 'bestand', 'bestanden')}: ${delen.filter(({ n }) => n > 0).map(({ n, tekst }) => `${n} ${tekst}`).join(', ')}.`;
}

function Regel({ regel: { naam, uitkomst }, wie }: { readonly regel: Inleverregel; readonly wie: Inleverenprops['wie'] }) {
  const { teken: Teken, tekst, soort } = regelvorm(uitkomst, wie);
  return (
    <li data-soort={soort}>
      <Teken size={18} aria-hidden="true" />
      <span>
        <strong>{naam}</strong> <span>{tekst}</span>
      </span>
    </li>
  );
}

function regelvorm(uitkomst: Inleverregel['uitkomst'], wie: Inleverenprops['wie']): { readonly teken: typeof IconCheck; readonly tekst: string; readonly soort: 'goed' | 'aandacht' | 'mis' } {
  switch (uitkomst.soort) {
    case 'opdracht':
      return { teken: IconCheck, tekst: `Het antwoord van ${wie(uitkomst.opdrachtId)} is binnen.`, soort: 'goed' };
    case 'bekend':
      return { teken: IconCheck, tekst: `${uitkomst.opdrachtId === null ? 'Dit bestand' : `Dit antwoord van ${wie(uitkomst.opdrachtId)}`} was er al. Er is niets veranderd.`, soort: 'goed' };
    case 'enquete':
      return { teken: IconCheck, tekst: 'Een ingevulde enquête. Hij telt mee, zonder dat te zien is van wie hij is.', soort: 'goed' };
    case 'post':
      return { teken: IconMail, tekst: `${postbericht(uitkomst.waarom, '', uitkomst.anders, false).gebeurde} Het staat hieronder bij wat op jou wacht.`, soort: 'aandacht' };
    case 'mislukt':
      return { teken: IconAlertTriangle, tekst: [uitkomst.fout.watGebeurde, uitkomst.fout.watVeilig, uitkomst.fout.watNu].filter((zin) => zin !== '').join(' '), soort: 'mis' };
    case 'gestopt':
      return { teken: IconPlayerPause, tekst: 'Niet gelezen, want je stopte. Geef het nog een keer.', soort: 'aandacht' };
    default:
      return nooit(uitkomst);
  }
}
