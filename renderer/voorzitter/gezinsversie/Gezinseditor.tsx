import { Tabs } from '@mantine/core';
import { useEffect, useState } from 'react';
import { nooit } from '#shared/domein/alleen-lezen';
import { LEZERS, type Lezer } from '#shared/stukken/keuzes';
import type { Gezinstekst } from '#shared/stukken/stuk';
import { isLegeGezinstekst } from '#shared/verslagen/gezinsgemis';
import type { Bewaarstaat } from '../../ui/bewaarstaat.ts';
import { Bewaarstatus } from '../../ui/Bewaarstatus.tsx';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep, useGelezen } from '../brug.ts';
import { usePlek } from '../navigatie.tsx';
import { Stukpaneel } from '../stukken/Stukpaneel.tsx';
import { naBewaren } from '../stukken/useStuk.ts';
import { useBewaard, type Bewaard } from '../useBewaard.ts';
import type { Gezinsbeeld } from './beeld.ts';
import { Lezertekst } from './Lezertekst.tsx';
import { useWoordenlijst } from './useTaal.ts';
import stijl from './gezin.module.css';

interface Gezinseditoreigenschappen {
  readonly sessieId: string;
  readonly casus: { readonly id: string; readonly code: string };
}

/** Reads the texts for the family of one casus and lets them be written. For another casus give it another `key`. */
export function Gezinseditor({ sessieId, casus }: Gezinseditoreigenschappen) {
  // What was typed on this screen a moment ago can still be on its way.
  const { stand, opnieuw } = useGelezen(() => naBewaren(() => roep('gezin.lees', { sessieId, casusId: casus.id })));
  switch (stand.toestand) {
    case 'laden':
      return <Wachten />;
    case 'mislukt':
      return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
    case 'klaar':
      return <Editor sessieId={sessieId} casus={casus} beeld={stand.waarde} />;
    default:
      return nooit(stand);
  }
}

function Editor({ sessieId, casus, beeld }: Gezinseditoreigenschappen & { readonly beeld: Gezinsbeeld }) {
  const bewaar = (lezer: Lezer) => (tekst: Gezinstekst) => roep('gezin.bewaar', { sessieId, casusId: casus.id, lezer, tekst: { ...tekst, afspraken: [...tekst.afspraken], bellen: [...tekst.bellen] } });
  const teksten: Readonly<Record<Lezer, Bewaard<Gezinstekst>>> = { ouder: useBewaard<Gezinstekst>(beeld.ouder, bewaar('ouder')), jeugdige: useBewaard<Gezinstekst>(beeld.jeugdige, bewaar('jeugdige')) };
  const [lezer, zetLezer] = usePlek<Lezer>('lezer', () => 'ouder', LEZERS);
  const lijst = useWoordenlijst();
  const { waarde, zet, staat, opnieuw } = teksten[lezer];
  const mag = lezer === 'ouder' || beeld.jeugdigeMogelijk;
  return (
    <div className={stijl['editor']}>
      <Tabs value={lezer} onChange={(gekozen) => zetLezer(LEZERS.find((ander) => ander === gekozen) ?? 'ouder')} keepMounted={false}>
        <div className={stijl['balk']}>
          <Tabs.List aria-label="Voor wie je schrijft">
            <Tabs.Tab value="ouder">Ouder</Tabs.Tab>
            <Tabs.Tab value="jeugdige">Jeugdige</Tabs.Tab>
          </Tabs.List>
          <Bewaarstatus staat={staat} opnieuw={opnieuw} />
        </div>
        {LEZERS.map((deze) => (
          <Tabs.Panel key={deze} value={deze} className={stijl['paneel'] ?? ''}>
            {mag ? (
              <Lezertekst casusId={casus.id} lezer={deze} tekst={waarde} zet={zet} ernaast={beeld.ernaast} lijst={lijst} />
            ) : (
              <p className={stijl['begin']}>
                <strong>Deze jeugdige is jonger dan 12 jaar.</strong> Dan schrijf je geen eigen versie. De ouders lezen hun versie. Spreek af wie het aan het kind vertelt, en zet dat bij “Wie doet wat, en wanneer”.
              </p>
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
      {mag && !isLegeGezinstekst(waarde) && <Versturen key={lezer} sessieId={sessieId} casus={casus} lezer={lezer} staat={staat} />}
    </div>
  );
}

/** So long after the last letter the example is made anew. */
const RUST_MS = 1_500;

/** The common way from a text to what leaves: look, decide, hear, send. */
function Versturen({ sessieId, casus, lezer, staat }: Gezinseditoreigenschappen & { readonly lezer: Lezer; readonly staat: Bewaarstaat }) {
  const bewaardOp = staat.soort === 'bewaard' ? staat.op : null;
  const [keer, zetKeer] = useState(0);
  useEffect(() => {
    if (bewaardOp === null) return;
    const wekker = setTimeout(() => zetKeer(bewaardOp), RUST_MS);
    return () => clearTimeout(wekker);
  }, [bewaardOp]);
  return (
    <section className={stijl['versturen']} aria-label="Bekijken en versturen">
      <h2>Bekijken en versturen</h2>
      <Stukpaneel stuk={{ soort: 'gezinsversie', sessieId, casusId: casus.id, lezer }} keer={keer} casussen={[casus]} kopniveau={3} />
    </section>
  );
}
