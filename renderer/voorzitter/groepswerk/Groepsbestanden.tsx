import { Button } from '@mantine/core';
import { IconCheck, IconDeviceLaptop } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Fout } from '#shared/contract/fouten';
import type { Groep } from '#shared/domein/sessieplan';
import type { Leertrajectbeeld } from '#shared/leertraject/leertraject';
import { Bestandzone } from '../../ui/Bestandzone.tsx';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Merk } from '../../ui/Merk.tsx';
import { roep } from '../brug.ts';
import { useLeertraject } from '../leertraject/bron/useLeertraject.ts';
import { useSessie } from '../sessie/bron/Sessie.tsx';
import { useVandaag } from '../triage/vandaag.ts';
import { Bestandmaken } from './Bestandmaken.tsx';
import stijl from './groepswerk.module.css';
import { leesBestand } from './leesBestand.ts';
import { uitgiftestaat, uitgiftezin, uitkomstzin } from './woorden.ts';

/** The groups that another laptop leads: the file that goes along, and what comes back. Nothing on the second laptop itself. */
export function Groepsbestanden({ niveau = 3 }: { readonly niveau?: 2 | 3 }) {
  const Kop = `h${niveau}` as const;
  const { sessieId, context } = useSessie();
  const { beeld } = useLeertraject(sessieId);
  const { groepen, geleideGroepId } = context.plan;
  const vandaag = useVandaag();
  if (beeld === null || beeld.ontvangen !== null) return null;
  // A file that went along can come back, also when its group was taken away since.
  if (groepen.length < 2 && beeld.uitgiften.length === 0) return null;
  const anderen = groepen.filter(({ id }) => id !== geleideGroepId);
  return (
    <section className={stijl['stapel']} aria-labelledby="tweede-laptop">
      <div>
        <Kop id="tweede-laptop" className={stijl['kop']}>
          Een groep op een tweede laptop
        </Kop>
        <p className="ow-zacht">
          De gespreksleider krijgt één versleuteld bestand en opent dat in de eigen Ontwar, zonder internet. Wat de groep opschrijft, komt in één bestand terug en wordt hier samengevoegd.
        </p>
      </div>
      {geleideGroepId === null ? (
        <p>Kies eerst bij een groep dat je die op deze laptop leidt. De andere groepen kun je daarna een bestand meegeven.</p>
      ) : (
        <ul className={stijl['groepen']}>
          {anderen.map((groep) => (
            <Groepsbestand key={groep.id} groep={groep} uitgifte={beeld.uitgiften.findLast(({ groepId }) => groepId === groep.id)} vandaag={vandaag} />
          ))}
        </ul>
      )}
      {beeld.uitgiften.length > 0 && <Terugnemen />}
    </section>
  );
}

interface Groepsbestandprops {
  readonly groep: Groep;
  readonly uitgifte: Leertrajectbeeld['uitgiften'][number] | undefined;
  readonly vandaag: string;
}

function Groepsbestand({ groep, uitgifte, vandaag }: Groepsbestandprops) {
  const { fase, context } = useSessie();
  const [maakt, setMaakt] = useState(false);
  const [pad, setPad] = useState<string | null>(null);
  const { toon, woord } = uitgiftestaat(uitgifte, vandaag);
  // After the meeting nothing is made any more.
  const zonder = uitgifte === undefined && fase === 'afgesloten';
  const zonderKnooppunt = !context.plan.knooppunten.some(({ groepId }) => groepId === groep.id);
  return (
    <li className={stijl['groep']}>
      <div className={stijl['groepkop']}>
        <strong>{groep.naam}</strong>
        {!zonder && <Merk toon={toon}>{woord}</Merk>}
        {!maakt && fase !== 'afgesloten' && (
          <Button className={stijl['rechts'] ?? ''} variant={uitgifte === undefined ? 'filled' : 'default'} leftSection={<IconDeviceLaptop size={18} aria-hidden="true" />} aria-label={`${uitgifte === undefined ? 'Bestand voor de tweede laptop maken' : 'Opnieuw maken'}: ${groep.naam}`} onClick={() => setMaakt(true)}>
            {uitgifte === undefined ? 'Bestand voor de tweede laptop maken' : 'Opnieuw maken'}
          </Button>
        )}
      </div>
      <p className="ow-zacht">{zonder ? 'Voor deze groep is geen bestand gemaakt.' : uitgiftezin(uitgifte, vandaag)}</p>
      {maakt && zonderKnooppunt && <p>Deze groep heeft nog geen knooppunt. Verdeel eerst de knooppunten, anders is er op de tweede laptop niets te bespreken.</p>}
      {maakt && (
        <Bestandmaken
          groep={groep}
          vorigeDag={uitgifte?.verlooptOp ?? ''}
          vandaag={vandaag}
          klaar={(waar) => {
            setMaakt(false);
            if (waar !== null) setPad(waar);
          }}
        />
      )}
      <div role="status">
        {pad !== null && !maakt && (
          <p className={stijl['uitkomst']}>
            <IconCheck size={20} aria-hidden="true" />
            <span>Bewaard: {pad}. Breng het naar de gespreksleider en vertel de wachtzin apart.</span>
          </p>
        )}
      </div>
    </li>
  );
}

/** Takes back what a group brought, as often as one likes. */
function Terugnemen() {
  const { sessieId, context, fase, bron } = useSessie();
  const leertraject = useLeertraject(sessieId);
  const [bezig, setBezig] = useState(false);
  const [zin, setZin] = useState('');
  const [fout, setFout] = useState<Fout | null>(null);
  const uitkomst = useRef<HTMLDivElement>(null);
  // What came of it can lie below the edge of the window.
  useEffect(() => {
    if (zin !== '' || fout !== null) uitkomst.current?.scrollIntoView({ block: 'nearest' });
  }, [zin, fout]);
  const neem = async (bestand: File): Promise<void> => {
    setBezig(true);
    setFout(null);
    setZin('');
    const gelezen = await leesBestand(bestand);
    const antwoord = gelezen.ok ? await bron.voor(() => leertraject.voor(() => roep('groep.neemTerug', { sessieId, bytes: gelezen.value }))) : gelezen;
    setBezig(false);
    if (!antwoord.ok) return setFout(antwoord.fout);
    setZin(uitkomstzin(context.plan.groepen.find(({ id }) => id === antwoord.value.groepId)?.naam ?? 'De groep', antwoord.value));
  };
  if (fase === 'afgesloten') return <p>De bijeenkomst is afgesloten. Heropen haar om nog iets van een groep in te lezen.</p>;
  return (
    <div className={stijl['terug']}>
      <Bestandzone kop="Bestand terug van een groep" uitleg="Sleep het bestand dat op .ontwar-terug eindigt hierheen. Twee keer inlezen kan geen kwaad." label="Bestand terug van een groep" accept=".ontwar-terug" bezig={bezig} kies={([bestand]) => bestand !== undefined && void neem(bestand)} />
      <div ref={uitkomst}>
        <div role="status">
          {zin !== '' && (
            <p className={stijl['uitkomst']}>
              <IconCheck size={20} aria-hidden="true" />
              {zin}
            </p>
          )}
        </div>
        {fout !== null && <Foutmelding fout={fout} />}
      </div>
    </div>
  );
}
