import { Stukpaneel } from '../../stukken/Stukpaneel.tsx';
import { useSessie } from '../bron/Sessie.tsx';

/** The verslag of this session: looked at, looked through, reacted to, made final, sent. */
export function Verslag() {
  const { sessieId, context } = useSessie();
  return <Stukpaneel stuk={{ soort: 'verslag', sessieId }} casussen={context.plan.casussen} />;
}
