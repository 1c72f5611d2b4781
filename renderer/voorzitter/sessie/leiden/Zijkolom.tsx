import { Checkbox } from '@mantine/core';
import type { Ref } from 'react';
import { MEESTE } from '#shared/domein/tekstvormen';
import { toonDeeldatum } from '#shared/domein/tijd';
import { stapVan } from '#shared/werkvormen/plekken';
import type { Plek } from '#shared/werkvormen/sessie';
import { plekSleutel } from '#shared/werkvormen/sleutels';
import { Regellijst } from '../../../ui/Regellijst.tsx';
import { useSessie } from '../bron/Sessie.tsx';
import { afsprakenTotNuToe } from './totNuToe.ts';
import stijl from './zijkolom.module.css';

/** In the chair's hand: the prompts of this step, what was parked, what was agreed so far. */
export function Zijkolom({ plek, parkeerplaats }: { readonly plek: Plek; readonly parkeerplaats: Ref<HTMLElement> }) {
  const { werkvorm, context, schrijf, stuur } = useSessie();
  const kaart = stapVan(werkvorm, plek)?.kaart ?? [];
  const aangevinkt = context.kaart[plekSleutel(plek)] ?? [];
  const afspraken = afsprakenTotNuToe(werkvorm, context);
  return (
    <aside className={stijl['zij']} aria-label="Voorzitterskaart, parkeerplaats en afspraken">
      {kaart.length > 0 && (
        <section aria-labelledby="kaart">
          <h2 id="kaart" className={stijl['zijkop']}>
            Voorzitterskaart
          </h2>
          <div className={stijl['kaartlijst']}>
            {kaart.map((prompt, nummer) => (
              <Checkbox
                key={prompt}
                size="sm"
                label={prompt}
                checked={aangevinkt.includes(nummer)}
                onChange={(e) => void stuur({ type: 'kaart.vink', plek, prompt: nummer, aan: e.currentTarget.checked })}
              />
            ))}
          </div>
        </section>
      )}
      <section ref={parkeerplaats} aria-labelledby="parkeerplaats">
        <h2 id="parkeerplaats" className={stijl['zijkop']}>
          Parkeerplaats {context.parkeerplaats.length > 0 && <span className="ow-cijfers">({context.parkeerplaats.length})</span>}
        </h2>
        <Regellijst label="Parkeerplaats" max={MEESTE.parkeerregels} regels={context.parkeerplaats} plaatshouder="Iets voor later" onWijzig={(regels) => schrijf({ type: 'parkeer.zet', regels: [...regels] })} />
      </section>
      <section aria-labelledby="afspraken">
        <h2 id="afspraken" className={stijl['zijkop']}>
          Afspraken tot nu toe {afspraken.length > 0 && <span className="ow-cijfers">({afspraken.length})</span>}
        </h2>
        {afspraken.length === 0 && <p className="ow-zacht ow-klein">Nog geen.</p>}
        <ul className={stijl['afspraken']}>
          {afspraken.map(({ afspraak, over }) => (
            <li key={afspraak.id}>
              {afspraak.wat}
              <span className="ow-zacht ow-klein">
                {[afspraak.wie === '' ? 'nog geen eigenaar' : afspraak.wie, afspraak.voor === '' ? '' : `voor ${toonDeeldatum(afspraak.voor)}`, over].filter((d) => d !== '').join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
