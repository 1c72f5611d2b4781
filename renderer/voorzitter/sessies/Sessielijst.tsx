import { Merk } from '../../ui/Merk.tsx';
import { useNavigatie } from '../navigatie.tsx';
import schermstijl from '../scherm.module.css';
import type { Sessie } from '../vandaag/indeling.ts';
import stijl from './sessies.module.css';
import { FASEWOORDEN, toonOnderwerp, toonWanneer } from './woorden.ts';

/** Sessions, a line each; pressing a line opens it. */
export function Sessielijst({ sessies, label }: { readonly sessies: readonly Sessie[]; readonly label: string }) {
  const { ga } = useNavigatie();
  return (
    <ul className={schermstijl['regels']} aria-label={label}>
      {sessies.map(({ id, regel }) => (
        <li key={id}>
          <button type="button" className={`${schermstijl['regel']} ${stijl['sessie']}`} onClick={() => ga({ naam: 'sessie', id })}>
            <span className={stijl['onderwerp']}>{toonOnderwerp(regel)}</span>
            <Merk toon={FASEWOORDEN[regel.fase].toon}>{FASEWOORDEN[regel.fase].woord}</Merk>
            <span className={`${stijl['erbij']} ow-cijfers`}>
              {toonWanneer(regel)} · {regel.werkvorm}
              {regel.casuscodes.length === 0 ? '' : ` · ${regel.casuscodes.join(', ')}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
