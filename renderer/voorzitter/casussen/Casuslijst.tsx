import { aandacht, duurInStap } from '#shared/domein/bord';
import type { Casusregel } from '#shared/domein/casus';
import { toonDag } from '#shared/domein/tijd';
import { useNavigatie } from '../navigatie.tsx';
import schermstijl from '../scherm.module.css';
import { useVandaag } from '../triage/vandaag.ts';
import { Aandachtsmerken } from './Aandachtsmerken.tsx';
import stijl from './casussen.module.css';
import type { Casusinlijst } from './zoek.ts';

/** Casussen, a line each; pressing a line opens it. */
export function Casuslijst({ casussen, label }: { readonly casussen: readonly Casusinlijst[]; readonly label: string }) {
  const { ga } = useNavigatie();
  const vandaag = useVandaag();
  return (
    <ul className={schermstijl['regels']} aria-label={label}>
      {casussen.map(({ id, regel }) => (
        <li key={id}>
          <button type="button" className={`${schermstijl['regel']} ${stijl['casus']}`} onClick={() => ga({ naam: 'casus', id })}>
            <span className={`${stijl['code']} ow-cijfers`}>{regel.code}</span>
            <span className={stijl['kern']}>{regel.kern === '' ? <span className="ow-zacht">Nog zonder vraag</span> : regel.kern}</span>
            <span className={stijl['erbij']}>
              <Aandachtsmerken punten={aandacht(regel, vandaag)} />
              <span>{erbij(regel, vandaag)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function erbij(regel: Casusregel, vandaag: string): string {
  const delen = [
    regel.stap === null ? 'voor een leersessie' : duurInStap(regel, vandaag),
    regel.gemeente,
    regel.leeftijd === null ? '' : `${regel.leeftijd} jaar`,
    regel.aangedragenDoor,
    `bewerkt op ${toonDag(regel.gewijzigdOp)}`,
  ];
  return delen.filter((deel) => deel !== '').join(' · ');
}
