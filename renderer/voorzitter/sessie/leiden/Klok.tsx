import { toonDuur } from '#shared/domein/tijd';
import { klokstand, type Klokkleur, tijdvakken } from '#shared/werkvormen/klok';
import { tijdvakId } from '#shared/werkvormen/sleutels';
import { useNu, useSessie } from '../bron/Sessie.tsx';
import stijl from './klok.module.css';

const OMROEP: Readonly<Record<Klokkleur, string>> = { rustig: '', bijna: 'Vier vijfde van de tijd is om.', over: 'De geplande tijd is om.' };

/** Time spent of the time planned. It colours and says so in words; it never moves the agenda. */
export function Klok() {
  const { werkvorm, context, plek } = useSessie();
  const nu = useNu();
  const stand = klokstand(werkvorm, context, nu);
  if (stand === null) return null;
  const minuten = Math.round(stand.geplandMs / 60_000);
  // While the chair enters what another group brought, the clock goes on for where the room is.
  const elders = plek !== null && tijdvakId(plek) !== stand.tijdvakId ? tijdvakken(werkvorm, context, nu).find((t) => t.id === stand.tijdvakId)?.titel : undefined;
  return (
    <div className={stijl['klok']} data-kleur={stand.kleur} data-pauze={stand.gepauzeerd || undefined}>
      {elders !== undefined && <p className={stijl['klokelders']}>in de zaal: {elders}</p>}
      <div role="timer" aria-label="Tijd in dit agendapunt" className={stijl['kloktekst']}>
        <span className={`${stijl['klokcijfers'] ?? ''} ow-cijfers`}>{toonDuur(stand.verlopenMs)}</span>
        <span className={stijl['klokvan']}>van {minuten} min</span>
      </div>
      <p className={stijl['klokwoord']}>{woordVan(stand.kleur, stand.restMs, stand.gepauzeerd)}</p>
      <span className={stijl['klokbalk']} aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, (stand.verlopenMs / Math.max(1, stand.geplandMs)) * 100)}%` }} />
      </span>
      <span className="ow-alleen-voorlezen" aria-live="polite">
        {OMROEP[stand.kleur]}
      </span>
    </div>
  );
}

function woordVan(kleur: Klokkleur, restMs: number, gepauzeerd: boolean): string {
  if (gepauzeerd) return 'staat stil';
  switch (kleur) {
    case 'rustig':
      return '';
    case 'bijna':
      return `nog ${toonDuur(restMs)}`;
    case 'over':
      return `${toonDuur(-restMs)} over tijd`;
  }
}
