import { toonDag, toonUur } from '#shared/domein/tijd';
import type { Logregel } from '#shared/logboek/regel';
import { zinVan } from '#shared/logboek/zinnen';
import { Merk } from '../../ui/Merk.tsx';
import stijl from './logboek.module.css';

/** The lines as a table to read, newest first. */
export function Logtabel({ regels }: { readonly regels: readonly Logregel[] }) {
  return (
    <table className={stijl['tabel']}>
      <caption className="ow-alleen-voorlezen">Regels van het logboek, de nieuwste eerst</caption>
      <thead>
        <tr>
          <th scope="col">Regel</th>
          <th scope="col">Wanneer</th>
          <th scope="col">Wat er gebeurde</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.nummer}>
            <td className={stijl['nummer']}>{regel.nummer}</td>
            <td className={stijl['wanneer']}>
              {toonDag(regel.op)} <span className="ow-zacht">{toonUur(regel.op)} uur</span>
            </td>
            <td>
              {zinVan(regel)} {regel.gelukt ? null : <Merk toon="aandacht">niet gelukt</Merk>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
