import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Antwoord } from '#shared/contract/fouten';
import type { AardGebeurtenis } from '#shared/domein/keuzes';
import { toonDeeldatum } from '#shared/domein/tijd';
import type { Groepscasus } from '#shared/groepswerk/groepsstand';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { roep, useGelezen } from '../../brug.ts';
import { useSessie } from '../bron/Sessie.tsx';
import stijl from './casusbeeld.module.css';

/** The one-page picture of each casus, one at a time, with under it what is asked about that casus. */
export function Casusbeelden({ erbij }: { readonly erbij?: (casusId: string) => ReactNode }) {
  const { casussen } = useSessie().context.plan;
  const eerste = casussen[0];
  if (eerste === undefined) return <p className="ow-zacht">Er is nog geen casus gekozen in de voorbereiding.</p>;
  return (
    <Tabs defaultValue={eerste.id} classNames={{ list: stijl['tabs'] ?? '', tab: stijl['tab'] ?? '' }}>
      <Tabs.List aria-label="Casussen">
        {casussen.map((casus) => (
          <Tabs.Tab key={casus.id} value={casus.id}>
            {casus.code}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {casussen.map((casus) => (
        <Tabs.Panel key={casus.id} value={casus.id} className={stijl['paneel'] ?? ''}>
          <Casusbeeld casusId={casus.id} />
          {erbij?.(casus.id)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

/** One casus as it is read beforehand: what happened, in whose words, what helped, and the timeline. */
export function Casusbeeld({ casusId }: { readonly casusId: string }) {
  const { sessieId } = useSessie();
  const { stand } = useGelezen(() => leesBlad(sessieId, casusId), `${sessieId} ${casusId}`);
  switch (stand.toestand) {
    case 'laden':
      return null;
    case 'mislukt':
      return <Foutmelding fout={stand.fout} />;
    case 'klaar':
      return <Blad casus={stand.waarde} />;
  }
}

/** As the session has it: on a second laptop the casus itself is not there. One that is not in the plan (yet) is read as a casus. */
async function leesBlad(sessieId: string, casusId: string): Promise<Antwoord<Groepscasus>> {
  const bladen = await roep('casusbeeld.vanSessie', { sessieId });
  const blad = bladen.ok ? bladen.value.find(({ id }) => id === casusId) : undefined;
  return blad === undefined ? roep('casus.lees', { id: casusId }) : { ok: true, value: blad };
}

const DELEN = [
  { sleutel: 'situatie', kop: 'Situatie' },
  { sleutel: 'verloop', kop: 'Verloop' },
  { sleutel: 'stemJeugdigeEnOuders', kop: 'Stem van jeugdige en ouders' },
  { sleutel: 'watHielp', kop: 'Wat hielp' },
] as const;

function Blad({ casus }: { readonly casus: Groepscasus }) {
  const delen = DELEN.filter(({ sleutel }) => casus.casusbeeld[sleutel].trim() !== '');
  return (
    <article className={stijl['blad']} aria-label={`Casusbeeld ${casus.code}`}>
      {casus.kern !== '' && <p className={stijl['kern']}>{casus.kern}</p>}
      {delen.length === 0 && casus.tijdlijn.length === 0 && <p className="ow-zacht">Deze casus heeft nog geen casusbeeld.</p>}
      <div className={stijl['delen']}>
        {delen.map(({ sleutel, kop }) => (
          <section key={sleutel} data-stem={sleutel === 'stemJeugdigeEnOuders' || undefined}>
            <h2 className={stijl['kop']}>{kop}</h2>
            <p className={stijl['tekst']}>{casus.casusbeeld[sleutel]}</p>
          </section>
        ))}
      </div>
      {casus.tijdlijn.length > 0 && <Tijdlijn casus={casus} />}
    </article>
  );
}

const AARD_TEKEN = { positief: '+', negatief: '−', neutraal: '·' } as const satisfies Record<AardGebeurtenis, string>;

function Tijdlijn({ casus }: { readonly casus: Groepscasus }) {
  const volgorde = casus.tijdlijn.toSorted((a, b) => a.wanneer.localeCompare(b.wanneer));
  return (
    <section>
      <h2 className={stijl['kop']}>Tijdlijn</h2>
      <ol className={stijl['tijdlijn']}>
        {volgorde.map((gebeurtenis) => (
          <li key={gebeurtenis.id} className={stijl['gebeurtenis']} data-aard={gebeurtenis.aard}>
            <span className={stijl['wanneer']}>{gebeurtenis.wanneer === '' ? 'onbekend' : toonDeeldatum(gebeurtenis.wanneer)}</span>
            <span className={stijl['aard']} role="img" aria-label={gebeurtenis.aard}>
              {AARD_TEKEN[gebeurtenis.aard]}
            </span>
            <span>
              {gebeurtenis.wat}
              {gebeurtenis.bron !== '' && <span className="ow-zacht ow-klein"> ({gebeurtenis.bron})</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
