import { toonDag, toonUur } from '#shared/domein/tijd';
import { roep, useGelezen } from '../../brug.ts';
import stijl from './afronden.module.css';

interface Bewaardeversiesprops {
  readonly casusId: string;
  readonly sessieId: string;
  /** Changes when a version was saved. */
  readonly keer: number;
}

/** The versions of this verslag that left the kluis before, the last one first. */
export function Bewaardeversies({ casusId, sessieId, keer }: Bewaardeversiesprops) {
  const { stand } = useGelezen(() => roep('casus.lees', { id: casusId }), `${casusId} ${keer}`);
  // Without the casus the verslag can be made all the same; its own page says what is wrong with it.
  if (stand.toestand !== 'klaar') return null;
  const versies = stand.waarde.verslagen.filter((v) => v.sessieId === sessieId).toReversed();
  if (versies.length === 0) return null;
  return (
    <section aria-label="Eerder bewaard">
      <h2 className={stijl['versiekop']}>Eerder bewaard</h2>
      <ol reversed className={stijl['versielijst']}>
        {versies.map(({ versie, status, op }) => (
          <li key={`${versie} ${op}`}>
            Versie {versie}, {status}
            <span className="ow-zacht ow-cijfers">
              {toonDag(op)}, {toonUur(op)} uur
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
