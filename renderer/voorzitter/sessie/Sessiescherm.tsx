import { useEffect, useState, useSyncExternalStore } from 'react';
import { nooit } from '#shared/domein/alleen-lezen';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { abonneer, foutVan, roep } from '../brug.ts';
import { Afronden } from './afronden/Afronden.tsx';
import { MetSessie, useSessie } from './bron/Sessie.tsx';
import { maakSessiebron } from './bron/sessiebron.ts';
import { Leiden } from './leiden/Leiden.tsx';
import { Voorbereiden } from './voorbereiden/Voorbereiden.tsx';

/** One session, from its preparation to its verslag: the screen follows the phase main says it is in. */
export function Sessiescherm({ sessieId }: { readonly sessieId: string }) {
  const [bron] = useState(() => maakSessiebron({ roep, abonneer }, sessieId, foutVan));
  useEffect(() => bron.volg(), [bron]);
  const openfout = useSyncExternalStore(bron.abonneer, () => bron.lees().openfout);
  if (openfout !== null) return <Foutmelding fout={openfout} />;
  return (
    <MetSessie bron={bron} wachten={<Wachten tekst="De sessie wordt geopend." />}>
      <Fasescherm />
    </MetSessie>
  );
}

function Fasescherm() {
  const { fase, plek } = useSessie();
  switch (fase) {
    case 'voorbereiding':
      return <Voorbereiden />;
    case 'bezig':
      return plek === null ? null : <Leiden plek={plek} />;
    case 'afronden':
    case 'afgesloten':
      return <Afronden />;
    default:
      return nooit(fase);
  }
}
