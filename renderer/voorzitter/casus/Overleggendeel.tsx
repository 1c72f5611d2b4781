import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { Casusregel } from '#shared/domein/casus';
import { casusregelVan } from '#shared/domein/casusregel';
import { loopstap } from '#shared/domein/levensloop';
import { toonDeeldatum } from '#shared/domein/tijd';
import type { Overleg } from '#shared/domein/traject';
import type { Fase } from '#shared/werkvormen/keuzes';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { roep, useGelezen } from '../brug.ts';
import { useNavigatie } from '../navigatie.tsx';
import { useVandaag } from '../triage/vandaag.ts';
import { samengevoegd } from './bewerkingen.ts';
import type { Deeleigenschappen } from './deel.ts';
import stijl from './delen.module.css';
import { nogTeHouden } from './geplandeOverleggen.ts';
import { signaalzin } from './signaalzin.ts';

const FASEWOORD: Readonly<Record<Fase, string>> = { voorbereiding: 'gepland', bezig: 'bezig', afronden: 'nog af te ronden', afgesloten: 'afgesloten' };

/** The meetings on this casus: those to come, and what the ones before brought, the last one first. */
export function Overleggendeel({ casus }: Deeleigenschappen) {
  const { ga } = useNavigatie();
  const { stand } = useGelezen(() => roep('casus.lijst'));
  const sessies = useGelezen(() => roep('sessie.lijst')).stand;
  const anderen = stand.toestand === 'klaar' ? stand.waarde.filter(({ id }) => id !== casus.id).map(({ regel }) => regel) : [];
  const komend = sessies.toestand === 'klaar' ? nogTeHouden(sessies.waarde, casus) : [];
  const stap = loopstap(casus.levensloop);
  const zonderZitting = stap === 'in-overleg' && sessies.toestand === 'klaar' && komend.length === 0;
  const zonderTriage = stap === 'aangemeld' || stap === 'triage' || stap === 'teruggestuurd';
  return (
    <div className={stijl['stapel']}>
      {[stand, sessies].map((gelezen, plek) => (gelezen.toestand === 'mislukt' ? <Foutmelding key={plek === 0 ? 'casussen' : 'sessies'} fout={gelezen.fout} /> : null))}
      {komend.length === 0 ? null : (
        <ul className={stijl['regels']} aria-label="Overleggen die nog komen">
          {komend.map(({ id, regel }) => (
            <li key={id} className={stijl['overlegkop']}>
              <span>
                <strong>{regel.werkvorm}</strong> {FASEWOORD[regel.fase]}
                {regel.datum === '' ? ', nog zonder datum' : ` op ${samengevoegd([toonDeeldatum(regel.datum), regel.aanvang === '' ? '' : `${regel.aanvang.replace(':', '.')} uur`])}`}
              </span>
              <NaarOverleg id={id} datum={regel.datum} />
            </li>
          ))}
        </ul>
      )}
      {zonderZitting ? (
        <div>
          <p className={stijl['let']}>Deze casus is in overleg, maar er is nog geen overleg gepland.</p>
          <Button variant="default" mt="xs" rightSection={<IconArrowRight size={18} aria-hidden />} onClick={() => ga({ naam: 'nieuweZitting', casusId: casus.id })}>
            Plan een zitting
          </Button>
        </div>
      ) : null}
      {casus.overleggen.length === 0 ? (
        <p className="ow-zacht">{zonderTriage ? 'Nog geen overleg gehouden. Eerst besluit je bij Triage of de casus in overleg gaat.' : 'Nog geen overleg gehouden.'} Na een overleg staan hier het besluit, de regie, de evaluatie en de signalen.</p>
      ) : (
        <ol className={stijl['regels']} aria-label="Overleggen, het laatste eerst">
          {casus.overleggen
            .toSorted((a, b) => b.datum.localeCompare(a.datum))
            .map((overleg) => (
              // The counts of the others are told once they are known, so that no number is ever too low.
              <Gehouden key={overleg.sessieId} overleg={overleg} code={casus.code} regels={stand.toestand === 'klaar' ? [...anderen, casusregelVan(casus)] : null} />
            ))}
        </ol>
      )}
    </div>
  );
}

function NaarOverleg({ id, datum }: { readonly id: string; readonly datum: string }) {
  const { ga } = useNavigatie();
  return (
    <Button
      variant="subtle"
      size="compact-md"
      rightSection={<IconArrowRight size={16} aria-hidden />}
      aria-label={datum === '' ? 'Naar het overleg zonder datum' : `Naar het overleg van ${toonDeeldatum(datum)}`}
      onClick={() => ga({ naam: 'sessie', id })}
    >
      Naar het overleg
    </Button>
  );
}

/** To the version for the family of that meeting. */
function NaarGezinsversie({ id, datum }: { readonly id: string; readonly datum: string }) {
  const { ga } = useNavigatie();
  return (
    <Button
      variant="subtle"
      size="compact-md"
      rightSection={<IconArrowRight size={16} aria-hidden />}
      aria-label={datum === '' ? 'Naar de gezinsversie van het overleg zonder datum' : `Naar de gezinsversie van het overleg van ${toonDeeldatum(datum)}`}
      onClick={() => ga({ naam: 'sessie', id, deel: 'gezin' })}
    >
      Gezinsversie
    </Button>
  );
}

/** @param regels the lines of all casussen; null while they are not known */
function Gehouden({ overleg, code, regels }: { readonly overleg: Overleg; readonly code: string; readonly regels: readonly Casusregel[] | null }) {
  const vandaag = useVandaag();
  const { werkvorm, datum, besluit, regie, evaluatie, signalen, sessieId } = overleg;
  const feiten = [
    { naam: 'Besluit', waarde: besluit.trim() === '' ? 'geen besluit genomen' : besluit },
    { naam: 'Regie', waarde: regie },
    { naam: 'Evaluatie', waarde: toonDeeldatum(evaluatie) },
  ].filter(({ waarde }) => waarde.trim() !== '');
  return (
    <li className={stijl['overleg']}>
      <header className={stijl['overlegkop']}>
        <h3>{samengevoegd([werkvorm === '' ? 'Overleg' : werkvorm, toonDeeldatum(datum)])}</h3>
        <span className={stijl['overlegknoppen']}>
          <NaarGezinsversie id={sessieId} datum={datum} />
          <NaarOverleg id={sessieId} datum={datum} />
        </span>
      </header>
      <dl className={stijl['feiten']}>
        {feiten.map(({ naam, waarde }) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      {signalen.map((tekst) => {
        const geteld = regels === null ? null : signaalzin({ tekst, op: datum, code }, regels, vandaag);
        return (
          <p key={tekst}>
            <strong>Signaal:</strong> {tekst}
            {geteld === null ? null : <span className={geteld.trend ? stijl['let'] : 'ow-zacht'}>{`; ${geteld.zin}${geteld.trend ? ': een trend' : ''}`}</span>}
          </p>
        );
      })}
    </li>
  );
}
