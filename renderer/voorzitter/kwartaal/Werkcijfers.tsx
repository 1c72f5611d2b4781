import { kwartaalsleutel, type Kwartaal } from '#shared/kwartaal/kwartalen';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep, useGelezen } from '../brug.ts';
import { naBewaren } from '../stukken/useStuk.ts';
import stijl from './kwartaal.module.css';

/** The numbers as they are, on this laptop alone. `open`: as long as there is no report to look at instead. */
export function Werkcijfers({ van, open }: { readonly van: Kwartaal; readonly open: boolean }) {
  return (
    <details className={stijl['werkcijfers']} open={open || undefined}>
      <summary>Werkcijfers, alleen voor jou</summary>
      <p>Hierin is niets weggelaten. Deze cijfers staan in geen rapport: een klein aantal kan over één jongere gaan. Geef ze niet door.</p>
      <Groepen key={kwartaalsleutel(van)} van={van} />
    </details>
  );
}

function Groepen({ van: { jaar, kwartaal } }: { readonly van: Kwartaal }) {
  const { stand, opnieuw } = useGelezen(() => naBewaren(() => roep('kwartaal.werkcijfers', { jaar, kwartaal })), kwartaalsleutel({ jaar, kwartaal }));
  if (stand.toestand === 'laden') return <Wachten />;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
  if (stand.waarde.length === 0) return <p className="ow-zacht">Er is in dit kwartaal nog niets te tellen. Aanmeldingen, besluiten en leersessies tellen vanzelf mee.</p>;
  return (
    <div className={stijl['groepen']}>
      {stand.waarde.map(({ titel, rijen }) => (
        <table key={titel}>
          <caption>{titel}</caption>
          <tbody>
            {rijen.map(({ naam, aantal }) => (
              <tr key={naam}>
                <th scope="row">{naam}</th>
                <td className="ow-cijfers">{aantal}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
