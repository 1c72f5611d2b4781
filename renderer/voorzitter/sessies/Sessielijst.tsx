import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Merk } from '../../ui/Merk.tsx';
import { meld } from '../../ui/meldingen.tsx';
import { Vernietigvraag } from '../../ui/Vernietigvraag.tsx';
import { roep } from '../brug.ts';
import { useNavigatie } from '../navigatie.tsx';
import schermstijl from '../scherm.module.css';
import type { Sessie } from '../vandaag/indeling.ts';
import { Casuscodes } from './Casuscodes.tsx';
import stijl from './sessies.module.css';
import { FASEWOORDEN, toonOnderwerp, toonWanneer } from './woorden.ts';

interface Sessielijsteigenschappen {
  readonly sessies: readonly Sessie[];
  readonly label: string;
  /** Present where sessions can also be destroyed; called afterwards. */
  readonly vernietigd?: () => void;
}

/** Sessions, a line each; pressing a line opens it. */
export function Sessielijst({ sessies, label, vernietigd }: Sessielijsteigenschappen) {
  const { ga } = useNavigatie();
  return (
    <ul className={schermstijl['regels']} aria-label={label}>
      {sessies.map(({ id, regel }) => (
        <li key={id} className={stijl['rij']}>
          <button type="button" className={`${schermstijl['regel']} ${stijl['sessie']}`} onClick={() => ga({ naam: 'sessie', id })}>
            <span className={stijl['onderwerp']}>{toonOnderwerp(regel)}</span>
            <span className={stijl['fase']}>
              <Merk toon={FASEWOORDEN[regel.fase].toon}>{FASEWOORDEN[regel.fase].woord}</Merk>
            </span>
            <span className={`${stijl['erbij']} ow-cijfers`}>
              {toonWanneer(regel)} · {regel.werkvorm}
              {regel.casuscodes.length === 0 ? null : ' · '}
              <Casuscodes codes={regel.casuscodes} />
            </span>
          </button>
          {vernietigd === undefined ? null : <Vernietigknop sessie={{ id, regel }} vernietigd={vernietigd} />}
        </li>
      ))}
    </ul>
  );
}

function Vernietigknop({ sessie: { id, regel }, vernietigd }: { readonly sessie: Sessie; readonly vernietigd: () => void }) {
  const [vraagt, zetVraagt] = useState(false);
  return (
    <>
      <button type="button" className={stijl['weg']} title="Vernietigen" aria-label={`Vernietig sessie: ${toonOnderwerp(regel)}`} onClick={() => zetVraagt(true)}>
        <IconTrash size={20} aria-hidden />
      </button>
      <Vernietigvraag
        open={vraagt}
        titel="Sessie vernietigen"
        uitleg={`“${toonOnderwerp(regel)}” verdwijnt voorgoed, met alles wat erin is opgeschreven. De casussen blijven. Verslagen die je al bewaarde, blijven ook.`}
        overtypen="vernietig"
        overtyplabel="Typ dit woord over"
        sluit={() => zetVraagt(false)}
        vernietig={async () => {
          const antwoord = await roep('sessie.vernietig', { id });
          if (!antwoord.ok) return antwoord.fout;
          meld('De sessie is vernietigd.');
          vernietigd();
          return null;
        }}
      />
    </>
  );
}
