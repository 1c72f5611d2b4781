import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Fout } from '#shared/contract/fouten';
import { nooit } from '#shared/domein/alleen-lezen';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { abonneer, foutVan, roep } from '../brug.ts';
import { Kladhouder } from '../klad/Kladhouder.tsx';
import { Schermkop } from '../Schermkop.tsx';
import schermstijl from '../scherm.module.css';
import { Terug } from '../Terug.tsx';
import { Schade } from '../vandaag/Schade.tsx';
import { Afronden } from './afronden/Afronden.tsx';
import { Bezig } from './Bezig.tsx';
import { MetSessie, useSessie } from './bron/Sessie.tsx';
import { maakSessiebron } from './bron/sessiebron.ts';
import { Voorbereiden } from './voorbereiden/Voorbereiden.tsx';

/** One session, from its preparation to its verslag: the screen follows the phase main says it is in. */
export function Sessiescherm({ sessieId }: { readonly sessieId: string }) {
  const [keer, zetKeer] = useState(0);
  return <Sessie key={keer} sessieId={sessieId} opnieuw={() => zetKeer(keer + 1)} />;
}

interface Sessieeigenschappen {
  readonly sessieId: string;
  readonly opnieuw: () => void;
}

function Sessie({ sessieId, opnieuw }: Sessieeigenschappen) {
  const [bron] = useState(() => maakSessiebron({ roep, abonneer }, sessieId, foutVan));
  useEffect(() => bron.volg(), [bron]);
  const openfout = useSyncExternalStore(bron.abonneer, () => bron.lees().openfout);
  if (openfout !== null) return <NietOpen sessieId={sessieId} fout={openfout} opnieuw={opnieuw} />;
  return (
    <MetSessie bron={bron} wachten={<Wachten tekst="De sessie wordt geopend." />}>
      <Kladhouder van={sessieId}>
        <Fasescherm />
      </Kladhouder>
    </MetSessie>
  );
}

/** The session cannot be opened: damaged, with the offer of its former version, or in the way of something that passes. */
function NietOpen({ sessieId, fout, opnieuw }: Sessieeigenschappen & { readonly fout: Fout }) {
  return (
    <div className={schermstijl['scherm']}>
      <Schermkop titel="Sessie" boven={<Terug naar="sessies" />} />
      <div className={schermstijl['stapel']}>
        <Schade alleenId={sessieId} hersteld={opnieuw} anders={<Foutmelding fout={fout} opnieuw={opnieuw} />} />
      </div>
    </div>
  );
}

function Fasescherm() {
  const { fase, plek } = useSessie();
  switch (fase) {
    case 'voorbereiding':
      return <Voorbereiden />;
    case 'bezig':
      return plek === null ? null : <Bezig plek={plek} />;
    case 'afronden':
    case 'afgesloten':
      return <Afronden />;
    default:
      return nooit(fase);
  }
}
