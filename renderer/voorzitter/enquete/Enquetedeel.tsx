import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { antwoordOp, allePlekken, veldenVan } from '#shared/werkvormen/plekken';
import { nietAfwezig } from '#shared/werkvormen/guards';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { Plek, Sessiecontext } from '#shared/werkvormen/sessie';
import type { Inzending } from '#shared/werkvormen/waarden';
import { Paneel } from '../../ui/Paneel.tsx';
import { useSessie } from '../sessie/bron/Sessie.tsx';
import { Formulieren, useMetFormulieren } from './Formulieren.tsx';
import { nogNietTeZien, telling } from './telling.ts';
import { Uitdelen } from './Uitdelen.tsx';
import stijl from './enquete.module.css';

interface Enquetestand {
  readonly plek: Plek;
  readonly inzendingen: readonly Inzending[];
}

/** The enquête of this session as it stands; null when its werkvorm has none. */
export function enqueteVan(werkvorm: Werkvorm, context: Sessiecontext): Enquetestand | null {
  for (const plek of allePlekken(werkvorm, context)) {
    const veld = veldenVan(werkvorm, context, plek).find(({ veld: { soort } }) => soort === 'enquete');
    if (veld === undefined) continue;
    const waarde = antwoordOp(context, veld.antwoordplek);
    return { plek, inzendingen: waarde?.soort === 'enquete' ? waarde.inzendingen : [] };
  }
  return null;
}

/** The enquête when the meeting is over: how it stands, and what can still be done. `spring` is null for a closed session. */
export function Enquetedeel({ spring }: { readonly spring: ((naar: Plek) => void) | null }) {
  const { sessieId, werkvorm, context } = useSessie();
  const metFormulieren = useMetFormulieren(sessieId);
  const stand = enqueteVan(werkvorm, context);
  if (stand === null) return null;
  const verwacht = nietAfwezig(werkvorm, context).length;
  const { inzendingen, plek } = stand;
  const nogNiet = nogNietTeZien(inzendingen);
  return (
    <div className={stijl['stapel']}>
      <Paneel titel="Hoe het ervoor staat">
        <p role="status" className={stijl['telling']}>
          {telling(inzendingen, verwacht)}
        </p>
        <p className="ow-zacht">{nogNiet ?? 'In het verslag staan de cijfers en wat mensen schreven, zonder naam. Wat minder dan vijf mensen schreven, staat er niet in.'}</p>
      </Paneel>
      {spring === null ? (
        <p>De bijeenkomst is afgesloten. Heropen haar om nog antwoorden toe te voegen.</p>
      ) : (
        <Paneel titel="Nu nog invullen">
          <div className={stijl['knoppen']}>
            <Uitdelen sessieId={sessieId} />
            <Button variant="default" leftSection={<IconPencil size={20} aria-hidden="true" />} onClick={() => spring(plek)}>
              Typ papieren formulieren over
            </Button>
          </div>
        </Paneel>
      )}
      {metFormulieren && (
        <Paneel titel="Achteraf invullen">
          <Formulieren sessieId={sessieId} aantal={Math.max(1, verwacht - inzendingen.length)} magTerug={spring !== null} />
        </Paneel>
      )}
    </div>
  );
}
