import { toonDag } from '#shared/domein/tijd';
import { useNavigatie } from '../navigatie.tsx';
import schermstijl from '../scherm.module.css';
import stijl from './casussen.module.css';
import type { Casusinlijst } from './zoek.ts';

/** Casussen, a line each; pressing a line opens it. */
export function Casuslijst({ casussen, label }: { readonly casussen: readonly Casusinlijst[]; readonly label: string }) {
  const { ga } = useNavigatie();
  return (
    <ul className={schermstijl['regels']} aria-label={label}>
      {casussen.map(({ id, regel }) => (
        <li key={id}>
          <button type="button" className={`${schermstijl['regel']} ${stijl['casus']}`} onClick={() => ga({ naam: 'casus', id })}>
            <span className={`${stijl['code']} ow-cijfers`}>{regel.code}</span>
            <span className={stijl['kern']}>{regel.kern === '' ? <span className="ow-zacht">Nog zonder kern</span> : regel.kern}</span>
            <span className={stijl['erbij']}>
              {regel.aangedragenDoor === '' ? '' : `${regel.aangedragenDoor} · `}bewerkt op {toonDag(regel.gewijzigdOp)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
