import { Button, Textarea } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { nooit } from '#shared/domein/alleen-lezen';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { Afsprakendeel } from '../../casus/Afsprakendeel.tsx';
import { Betrokkenendeel } from '../../casus/Betrokkenendeel.tsx';
import type { Deeleigenschappen } from '../../casus/deel.ts';
import { Hulpdeel } from '../../casus/Hulpdeel.tsx';
import { Tijdlijndeel } from '../../casus/Tijdlijndeel.tsx';
import { useCasus } from '../../casus/useCasus.ts';
import { useRegio } from '../../instellingen/regio.tsx';
import { useSessie } from '../bron/Sessie.tsx';
import { metVraag } from '../vraag.ts';
import { useMeldCasus, useVrijgave } from './zaalcasus.ts';
import { type Uitcasussoort, vanEerder } from './uitcasus.ts';
import stijl from './uitcasus.module.css';

interface Uitcasusprops {
  readonly casusId: string;
  readonly wat: readonly Uitcasussoort[];
  /** More casussen in one meeting: each says which it is. */
  readonly metCode: boolean;
}

/** What the casus itself holds, in the meeting: seen and changed in the one place where it is kept. */
export function Uitcasus({ casusId, wat, metCode }: Uitcasusprops) {
  const { casus, fout, bewaarstatus, wijzig, opnieuw, herlees } = useCasus(casusId);
  const regio = useRegio();
  useMeldCasus(casus);
  if (fout !== null) return <Foutmelding fout={fout} opnieuw={() => void herlees()} />;
  if (casus === null) return null;
  return (
    <div className={stijl['uitcasus']}>
      {metCode && <h2 className={stijl['code']}>{casus.code}</h2>}
      {bewaarstatus.soort === 'mislukt' && <Foutmelding fout={bewaarstatus.fout} opnieuw={opnieuw} />}
      {wat.map((soort) => (
        <Deel key={soort} soort={soort} casus={casus} regio={regio} wijzig={wijzig} />
      ))}
    </div>
  );
}

function Deel({ soort, ...deel }: Deeleigenschappen & { readonly soort: Uitcasussoort }) {
  switch (soort) {
    case 'vraag':
      return <Vraag {...deel} />;
    case 'betrokkenen':
      return (
        <Uitklap titel="Betrokkenen" telling={telling(deel.casus.betrokkenen.length, 'betrokkene', 'betrokkenen')}>
          <Betrokkenendeel {...deel} compact />
        </Uitklap>
      );
    case 'hulp':
      return (
        <Uitklap titel="Hulp nu" telling={telling(deel.casus.hulp.length, 'vorm van hulp', 'vormen van hulp')}>
          <Hulpdeel {...deel} />
        </Uitklap>
      );
    case 'tijdlijn':
      return (
        <Uitklap titel="Tijdlijn" telling={telling(deel.casus.tijdlijn.length, 'gebeurtenis', 'gebeurtenissen')}>
          <Tijdlijndeel {...deel} />
        </Uitklap>
      );
    case 'vorigeAfspraken':
      return <VorigeAfspraken {...deel} />;
    default:
      return nooit(soort);
  }
}

/** What was agreed before, one by one: kept, late or dropped. What this meeting itself agrees is under its besluit. */
function VorigeAfspraken(deel: Deeleigenschappen) {
  const { sessieId } = useSessie();
  const eerder = vanEerder(deel.casus, sessieId);
  if (eerder.afspraken.length === 0) return <p className="ow-zacht">Over {deel.casus.code} zijn nog geen afspraken gemaakt om op terug te komen.</p>;
  const open = eerder.afspraken.filter(({ status }) => status === 'open').length;
  return (
    <Uitklap titel="Afspraken van de vorige keer" telling={open === 0 ? 'alles is langs geweest' : telling(open, 'nog open', 'nog open')}>
      <Afsprakendeel {...deel} casus={eerder} />
    </Uitklap>
  );
}

function telling(aantal: number, een: string, meer: string): string {
  return aantal === 0 ? `nog geen ${meer}` : `${aantal} ${aantal === 1 ? een : meer}`;
}

/** The question in one sentence, in large type, changed where it is read. */
function Vraag({ casus, wijzig }: Pick<Deeleigenschappen, 'casus' | 'wijzig'>) {
  const { planNu, zetPlan } = useSessie();
  const veld = useId();
  const { vrij, wissel } = useVrijgave(casus.id);
  return (
    <div className={stijl['vraag']}>
      <div className={stijl['vraagkop']}>
        <label htmlFor={veld} className={stijl['vraaglabel']}>
          De vraag van {casus.code}
        </label>
        <Button
          variant={vrij ? 'light' : 'subtle'}
          size="compact-md"
          aria-pressed={vrij}
          leftSection={vrij ? <IconEye size={20} aria-hidden="true" /> : <IconEyeOff size={20} aria-hidden="true" />}
          onClick={wissel}
        >
          {vrij ? 'In de zaal' : 'Toon in de zaal'}
        </Button>
      </div>
      <Textarea
        id={veld}
        classNames={{ input: stijl['vraagtekst'] ?? '' }}
        autosize
        minRows={1}
        maxLength={MAX_REGEL}
        placeholder="Nog geen vraag. Schrijf hem hier in één zin."
        value={casus.kern}
        onChange={(e) => {
          const kern = e.currentTarget.value.replaceAll('\n', ' ');
          wijzig((inhoud) => ({ ...inhoud, kern }));
          zetPlan(metVraag(planNu(), kern));
        }}
      />
    </div>
  );
}

/** A part that can be folded away once it has been looked at. */
function Uitklap({ titel, telling: hoeveel, children }: { readonly titel: string; readonly telling: string; readonly children: ReactNode }) {
  return (
    <details className={stijl['uitklap']} open>
      <summary>
        <h2>{titel}</h2>
        <span className="ow-zacht">{hoeveel}</span>
      </summary>
      <div className={stijl['inhoud']}>{children}</div>
    </details>
  );
}
