import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { casusregelVan } from '#shared/domein/casusregel';
import { toonDeeldatum } from '#shared/domein/tijd';
import type { Overleg } from '#shared/domein/traject';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { roep, useGelezen } from '../brug.ts';
import { useNavigatie } from '../navigatie.tsx';
import { useVandaag } from '../triage/vandaag.ts';
import type { Deeleigenschappen } from './deel.ts';
import stijl from './delen.module.css';
import { signaalzin } from './signaalzin.ts';

/** The meetings on this casus, the last one first: what was decided, and what the standard should learn. */
export function Overleggendeel({ casus }: Deeleigenschappen) {
  const vandaag = useVandaag();
  const { ga } = useNavigatie();
  const { stand } = useGelezen(() => roep('casus.lijst'));
  if (casus.overleggen.length === 0) {
    return <p className="ow-zacht">Nog geen overleg gehouden. Na een overleg staan hier het besluit, de regie, de evaluatie en de signalen.</p>;
  }
  const anderen = stand.toestand === 'klaar' ? stand.waarde.filter(({ id }) => id !== casus.id).map(({ regel }) => regel) : [];
  const regels = [...anderen, casusregelVan(casus)];
  return (
    <div className={stijl['stapel']}>
      {stand.toestand === 'mislukt' ? <Foutmelding fout={stand.fout} /> : null}
      <ol className={stijl['regels']} aria-label="Overleggen, het laatste eerst">
        {casus.overleggen
          .toSorted((a, b) => b.datum.localeCompare(a.datum))
          .map((overleg) => (
            <li key={overleg.sessieId} className={stijl['overleg']}>
              <header className={stijl['overlegkop']}>
                <h3>
                  {overleg.werkvorm === '' ? 'Overleg' : overleg.werkvorm}
                  {overleg.datum === '' ? '' : `, ${toonDeeldatum(overleg.datum)}`}
                </h3>
                <Button variant="subtle" size="compact-md" rightSection={<IconArrowRight size={16} aria-hidden />} aria-label={`Naar het overleg van ${toonDeeldatum(overleg.datum)}`} onClick={() => ga({ naam: 'sessie', id: overleg.sessieId })}>
                  Naar het overleg
                </Button>
              </header>
              <Uitkomst overleg={overleg} />
              {overleg.signalen.map((tekst) => {
                // The counts of the others are told once they are known, so that no number is ever too low.
                const geteld = stand.toestand === 'klaar' ? signaalzin({ tekst, op: overleg.datum, code: casus.code }, regels, vandaag) : null;
                return (
                  <p key={tekst}>
                    <strong>Signaal:</strong> {tekst}
                    {geteld === null ? null : <span className={geteld.trend ? stijl['let'] : 'ow-zacht'}>{`; ${geteld.zin}${geteld.trend ? ': een trend' : ''}`}</span>}
                  </p>
                );
              })}
            </li>
          ))}
      </ol>
    </div>
  );
}

function Uitkomst({ overleg }: { readonly overleg: Overleg }) {
  const { besluit, regie, evaluatie } = overleg;
  const delen = [
    { naam: 'Besluit', waarde: besluit.trim() === '' ? 'geen besluit genomen' : besluit },
    { naam: 'Regie', waarde: regie },
    { naam: 'Evaluatie', waarde: toonDeeldatum(evaluatie) },
  ].filter(({ waarde }) => waarde.trim() !== '');
  return (
    <dl className={stijl['feiten']}>
      {delen.map(({ naam, waarde }) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
