import { bronnenVan } from '#shared/leertraject/fragmenten';
import { agendapuntVan } from '#shared/werkvormen/plekken';
import type { Plek } from '#shared/werkvormen/sessie';
import { useLeertraject } from '../leertraject/bron/useLeertraject.ts';
import { useSessie } from '../sessie/bron/Sessie.tsx';
import stijl from './groepswerk.module.css';

/** While a knooppunt is discussed: the words it was made from, with who in which role said so. */
export function Bronnen({ plek }: { readonly plek: Plek }) {
  const { werkvorm } = useSessie();
  const punt = agendapuntVan(werkvorm, plek.agendapuntId);
  const overKnooppunt = punt?.soort === 'ronde' && punt.over.lijst === 'knooppunten';
  return werkvorm.groepen && overKnooppunt && plek.itemId !== null ? <VanKnooppunt knooppuntId={plek.itemId} /> : null;
}

function VanKnooppunt({ knooppuntId }: { readonly knooppuntId: string }) {
  const { sessieId, context } = useSessie();
  const { beeld } = useLeertraject(sessieId);
  if (beeld === null) return null;
  const bronnen = beeld.ontvangen === null ? bronnenVan(beeld, knooppuntId) : (beeld.ontvangen.bronnen[knooppuntId] ?? []);
  const toelichting = context.plan.knooppunten.find(({ id }) => id === knooppuntId)?.toelichting.trim() ?? '';
  if (bronnen.length === 0 && toelichting === '') return null;
  return (
    <details className={stijl['bronnen']}>
      <summary>Waar dit knooppunt vandaan komt{bronnen.length > 0 && ` (${bronnen.length})`}</summary>
      {toelichting !== '' && <p>{toelichting}</p>}
      <ul>
        {bronnen.map(({ tekst, wie }, nummer) => (
          <li key={`${nummer} ${wie}`}>
            “{tekst}” <span className="ow-zacht">{wie}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
