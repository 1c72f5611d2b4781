import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Fout } from '#shared/contract/fouten';
import { aanmeldingVolledig, type Vulplek } from '#shared/domein/aanmelding-volledig';
import type { Loopstap } from '#shared/domein/keuzes';
import { isVoorDeUitkomst, loopstap, mogelijkNa } from '#shared/domein/levensloop';
import type { Loopgebeurtenis } from '#shared/domein/traject';
import { meld } from '../../ui/meldingen.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import type { Deeleigenschappen } from '../casus/deel.ts';
import { useNavigatie } from '../navigatie.tsx';
import stijl from './triage.module.css';
import { Volledigheid } from './Volledigheid.tsx';
import { Wisselkeuze } from './Wisselkeuze.tsx';
import { wisselvorm } from './wisselvormen.ts';

interface Triagedeeleigenschappen extends Pick<Deeleigenschappen, 'casus' | 'regio'> {
  /** Moves the casus on, after what was typed is on disk; the fout when that could not be. */
  readonly wissel: (gebeurtenis: Loopgebeurtenis) => Promise<Fout | null>;
  /** Opens the part of the page in which something that is missing is filled in. */
  readonly naarDeel?: (plek: Vulplek) => void;
}

/** Where the casus is in its levensloop, what it needs, and what can be done with it next. */
export function Triagedeel({ casus, regio, wissel, naarDeel }: Triagedeeleigenschappen) {
  const vlak = useRef<HTMLDivElement>(null);
  const stap = loopstap(casus.levensloop);
  const mogelijk = mogelijkNa(stap);
  if (mogelijk.length === 0) return null;
  const voorDeKeuze = isVoorDeUitkomst(stap);

  const voerUit = async (gebeurtenis: Loopgebeurtenis): Promise<Fout | null> => {
    const fout = await wissel(gebeurtenis);
    if (fout !== null) return fout;
    meld(`${casus.code} ${wisselvorm(stap, gebeurtenis.type).gelukt}.`);
    // The form is gone; the keyboard goes on from what came in its place.
    vlak.current?.focus();
    return null;
  };

  return (
    <div ref={vlak} tabIndex={-1} className={stijl['deel']}>
      <Paneel titel={titelVan(stap)}>
        <div className={stijl['formulier']}>
          {voorDeKeuze ? <Volledigheid punten={aanmeldingVolledig(casus, regio)} naarDeel={naarDeel} /> : null}
          {stap === 'in-overleg' ? <NaarSessies casusId={casus.id} /> : null}
          <Wisselkeuze key={casus.levensloop.length} casus={casus} regio={regio} stap={stap} mogelijk={mogelijk} kopBoven={!voorDeKeuze} voerUit={voerUit} />
        </div>
      </Paneel>
    </div>
  );
}

function titelVan(stap: Loopstap | null): string {
  if (stap === null) return 'Traject met het RET';
  return isVoorDeUitkomst(stap) ? 'Triage' : 'Volgende stap';
}

/** In overleg, what comes next happens on another screen. */
function NaarSessies({ casusId }: { readonly casusId: string }) {
  const { ga } = useNavigatie();
  return (
    <p className={stijl['elders']}>
      Eerst is er het overleg. Staat er al een zitting met deze casus? Dan vind je die bij Sessies.
      <Button rightSection={<IconArrowRight size={18} aria-hidden />} onClick={() => ga({ naam: 'nieuweZitting', casusId })}>
        Plan een zitting
      </Button>
      <Button variant="subtle" onClick={() => ga({ naam: 'sessies' })}>
        Naar Sessies
      </Button>
    </p>
  );
}
