import type { Regio } from '#shared/domein/regio';
import type { Agendapunt, Werkvorm } from '#shared/werkvormen/schema';
import stijl from './instellingen.module.css';
import { Minuten } from './Minuten.tsx';
import { zetRegiominuten } from './regioklad.ts';

interface Regiominuteneigenschappen {
  readonly werkvormen: readonly Werkvorm[];
  readonly minuten: Regio['minuten'];
  readonly zet: (minuten: Regio['minuten']) => void;
}

const MAX_MINUTEN = 240;

/** The minutes of each agendapunt, a fold for each werkvorm. */
export function Regiominuten({ werkvormen, minuten, zet }: Regiominuteneigenschappen) {
  return werkvormen.map((werkvorm) => {
    const eigen = minuten[werkvorm.id] ?? {};
    const aantalAnders = werkvorm.agendapunten.filter(({ id }) => eigen[id] !== undefined).length;
    return (
      <details key={werkvorm.id} className={stijl['werkvorm']}>
        <summary>
          <strong>{werkvorm.naam}</strong>
          <span className="ow-zacht">{aantalAnders === 0 ? 'alles zoals de werkvorm' : `${aantalAnders} keer anders dan de werkvorm`}</span>
        </summary>
        <table className={stijl['minutentabel']}>
          <thead>
            <tr>
              <th scope="col">Agendapunt</th>
              <th scope="col">Bij jullie</th>
              <th scope="col">In de werkvorm</th>
            </tr>
          </thead>
          <tbody>
            {werkvorm.agendapunten.map((agendapunt) => (
              <tr key={agendapunt.id}>
                <th scope="row">
                  {agendapunt.titel}
                  {agendapunt.soort === 'ronde' ? <span className="ow-zacht"> {perWat(agendapunt)}</span> : null}
                </th>
                <td>
                  <Minuten
                    label={`Minuten voor ${agendapunt.titel}, ${werkvorm.naam}`}
                    labelElders
                    min={1}
                    max={MAX_MINUTEN}
                    waarde={eigen[agendapunt.id] ?? agendapunt.minuten}
                    zet={(getal) => zet(zetRegiominuten(minuten, { werkvormId: werkvorm.id, agendapuntId: agendapunt.id }, getal, agendapunt.minuten))}
                  />
                </td>
                <td className="ow-cijfers ow-zacht">{agendapunt.minuten}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    );
  });
}

function perWat(agendapunt: Extract<Agendapunt, { soort: 'ronde' }>): string {
  switch (agendapunt.over.lijst) {
    case 'knooppunten':
      return 'per knooppunt';
    case 'casussen':
      return 'per casus';
    case 'veld':
      return 'per keer';
  }
}
