import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowRight } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import { nooit } from '#shared/domein/alleen-lezen';
import type { Casus } from '#shared/domein/casus';
import { MAX_TEKST } from '#shared/domein/tekstvormen';
import { metStap } from '#shared/regie/leeg';
import type { Regieblad } from '#shared/regie/regie';
import { STAPVRAAG, stapkop } from '#shared/regie/stappen';
import { REGIESTAPPEN, type Regiestap } from '#shared/stukken/keuzes';
import type { Bewaarstaat } from '../../../ui/bewaarstaat.ts';
import { Bewaarstatus } from '../../../ui/Bewaarstatus.tsx';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { Paneel } from '../../../ui/Paneel.tsx';
import { Wachten } from '../../../ui/Wachten.tsx';
import { roep, useGelezen } from '../../brug.ts';
import { Stukpaneel } from '../../stukken/Stukpaneel.tsx';
import { naBewaren } from '../../stukken/useStuk.ts';
import { useVandaag } from '../../triage/vandaag.ts';
import { useBewaard } from '../../useBewaard.ts';
import type { Onderdeel } from '../onderdelen.ts';
import stijl from './regie.module.css';
import { watErIs } from './watErIs.ts';

interface Regiedeeleigenschappen {
  readonly casus: Casus;
  readonly kies: (onderdeel: Onderdeel) => void;
}

/** Regie in 7 samenwerkingsstappen: what the casus holds at the left, what is written in the step itself at the right, and the way out. */
export function Regiedeel({ casus, kies }: Regiedeeleigenschappen) {
  // What was typed on this screen a moment ago can still be on its way.
  const { stand, opnieuw } = useGelezen(() => naBewaren(() => roep('regie.lees', { casusId: casus.id })));
  switch (stand.toestand) {
    case 'laden':
      return <Wachten />;
    case 'mislukt':
      return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
    case 'klaar':
      return <Blad casus={casus} kies={kies} blad={stand.waarde} />;
    default:
      return nooit(stand);
  }
}

function Blad({ casus, kies, blad }: Regiedeeleigenschappen & { readonly blad: Regieblad }) {
  const { waarde, zet, staat, opnieuw } = useBewaard<Regieblad>(blad, (nieuw) => roep('regie.bewaar', { casusId: casus.id, blad: { ...nieuw, stappen: { ...nieuw.stappen } } }));
  const uit = useRef<HTMLHeadingElement>(null);
  return (
    <div className={stijl['regie']}>
      <Paneel titel="Regie in 7 samenwerkingsstappen" naastTitel={<Bewaarstatus staat={staat} opnieuw={opnieuw} />}>
        <div className={stijl['inleiding']}>
          <p className="ow-zacht">Links staat wat de casus al weet. Rechts schrijf je wat er in deze stap nog bij hoort. Wie wat doet, noteer je één keer, bij Afspraken.</p>
          <Button variant="default" rightSection={<IconArrowDown size={18} aria-hidden />} onClick={() => uit.current?.focus()}>
            Bekijken en versturen
          </Button>
        </div>
        {REGIESTAPPEN.map((stap) => (
          <Stap key={stap} stap={stap} casus={casus} blad={waarde} zet={zet} kies={kies} />
        ))}
      </Paneel>
      <section className={stijl['versturen']} aria-labelledby={`regie-uit-${casus.id}`}>
        <h2 id={`regie-uit-${casus.id}`} ref={uit} tabIndex={-1}>
          Bekijken en versturen
        </h2>
        <Uit casus={casus} staat={staat} />
      </section>
    </div>
  );
}

interface Stapeigenschappen extends Regiedeeleigenschappen {
  readonly stap: Regiestap;
  readonly blad: Regieblad;
  readonly zet: (maak: (oud: Regieblad) => Regieblad) => void;
}

function Stap({ stap, casus, blad, zet, kies }: Stapeigenschappen) {
  const vandaag = useVandaag();
  const id = useId();
  const { tekst, opmerking } = blad.stappen[stap];
  const naam = stapkop(stap);
  return (
    <section className={stijl['stap']} aria-labelledby={id}>
      <h3 id={id}>{naam}</h3>
      <div className={stijl['naast']}>
        <div className={stijl['erIs']}>
          {watErIs(casus, stap, vandaag).map(({ kop, regels, leeg, naar }) => (
            <div key={kop}>
              <div className={stijl['gegevenkop']}>
                <h4>{kop}</h4>
                <Button variant="subtle" size="compact-md" rightSection={<IconArrowRight size={16} aria-hidden />} aria-label={`${kop} bijwerken`} onClick={() => kies(naar)}>
                  Bijwerken
                </Button>
              </div>
              {regels.length === 0 ? (
                <p>{leeg}</p>
              ) : (
                <ul>
                  {regels.map((regel, plek) => (
                    // Lines can be the same, and none is ever typed in here.
                    <li key={`${plek} ${regel}`}>{regel}</li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </div>
        <div className={stijl['velden']}>
          {stap === '3' ? <Consensus blad={blad} zet={zet} /> : null}
          <Veld label={`Stap ${stap}: wat we opschrijven`} uitleg={STAPVRAAG[stap]} waarde={tekst} regels={3} zet={(nieuw) => zet((oud) => metStap(oud, stap, { tekst: nieuw }))} />
          <Veld label={`Stap ${stap}: opmerking`} uitleg="Vrije ruimte, voor wat nergens past." waarde={opmerking} regels={1} zet={(nieuw) => zet((oud) => metStap(oud, stap, { opmerking: nieuw }))} />
        </div>
      </div>
    </section>
  );
}

function Veld({ label, uitleg, waarde, regels, zet }: { readonly label: string; readonly uitleg: string; readonly waarde: string; readonly regels: number; readonly zet: (nieuw: string) => void }) {
  return <Textarea label={label} description={uitleg} autosize minRows={regels} maxLength={MAX_TEKST} spellCheck={false} value={waarde} onChange={(gebeurtenis) => zet(gebeurtenis.currentTarget.value)} />;
}

const CONSENSUS = { ja: true, nee: false, onbekend: null } as const;

function Consensus({ blad, zet }: Pick<Stapeigenschappen, 'blad' | 'zet'>) {
  const id = useId();
  return (
    <div className={stijl['consensus']}>
      <span id={id}>Willen we allemaal hetzelfde?</span>
      <SegmentedControl
        withItemsBorders={false}
        aria-labelledby={id}
        value={blad.consensus === null ? 'onbekend' : blad.consensus ? 'ja' : 'nee'}
        onChange={(keuze) => zet((oud) => ({ ...oud, consensus: CONSENSUS[keuze === 'ja' || keuze === 'nee' ? keuze : 'onbekend'] }))}
        data={[
          { value: 'ja', label: 'Ja' },
          { value: 'nee', label: 'Nee' },
          { value: 'onbekend', label: 'Nog niet gevraagd' },
        ]}
      />
    </div>
  );
}

/** So long after the last letter the example is made anew. */
const RUST_MS = 1_500;

function Uit({ casus, staat }: { readonly casus: Casus; readonly staat: Bewaarstaat }) {
  const bewaardOp = staat.soort === 'bewaard' ? staat.op : null;
  const [keer, zetKeer] = useState(0);
  useEffect(() => {
    if (bewaardOp === null) return;
    const wekker = setTimeout(() => zetKeer(bewaardOp), RUST_MS);
    return () => clearTimeout(wekker);
  }, [bewaardOp]);
  return <Stukpaneel stuk={{ soort: 'regie', casusId: casus.id }} keer={keer} casussen={[{ id: casus.id, code: casus.code }]} kopniveau={3} />;
}
