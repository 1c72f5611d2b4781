import { Autocomplete, TextInput } from '@mantine/core';
import { telKosten, toonKostentelling } from '#shared/domein/kostentelling';
import { MEESTE } from '#shared/domein/tekstvormen';
import { toonDeeldatum } from '#shared/domein/tijd';
import type { Hulp } from '#shared/domein/traject';
import { Deeldatumveld } from '../sessie/velden/Deeldatumveld.tsx';
import { Kostenveld } from '../sessie/velden/Kostenveld.tsx';
import { bekend, samengevoegd } from './bewerkingen.ts';
import { Bewerklijst } from './Bewerklijst.tsx';
import lijststijl from './bewerklijst.module.css';
import type { Deeleigenschappen } from './deel.ts';
import stijl from './delen.module.css';
import { toonKosten } from './hulp.ts';
import { lijstwijziger } from './lijstwijziger.ts';

const BETALERS = ['Jeugdwet', 'Wmo', 'Zvw', 'Wlz', 'Passend onderwijs', 'Leerlingenvervoer', 'Justitie', 'Eigen betaling'];

/** The help there is now, with law or payer and cost, and what it comes to together. */
export function Hulpdeel({ casus, wijzig }: Deeleigenschappen) {
  const { hulp, betrokkenen } = casus;
  const organisaties = bekend([...betrokkenen, ...hulp].map(({ organisatie }) => organisatie));
  return (
    <div className={stijl['stapel']}>
      {hulp.length === 0 ? null : (
        <p className={stijl['totaal']} role="status">
          Samen per jaar: <strong className="ow-cijfers">{toonKostentelling(telKosten(hulp.map(({ kosten }) => kosten)))}</strong>
        </p>
      )}
      <Bewerklijst<Hulp>
        label="Hulp nu"
        lijst={hulp}
        wijzig={lijstwijziger(wijzig, 'hulp')}
        maak={(id) => ({ id, wat: '', organisatie: '', betaler: '', sinds: '', kosten: { soort: 'onbekend' } })}
        meeste={MEESTE.hulp}
        ding="hulp"
        erbij="Hulp erbij"
        leeg="Nog geen hulp genoteerd. Schrijf op welke hulp er nu is, van wie, en wat die per jaar kost. Weet niemand dat, laat het dan op onbekend."
        regel={(h) => (
          <>
            <strong>{h.wat.trim() === '' ? 'Hulp zonder omschrijving' : h.wat}</strong>
            <span className="ow-zacht">{samengevoegd([h.organisatie, h.betaler, h.sinds === '' ? '' : `sinds ${toonDeeldatum(h.sinds)}`], ' · ')}</span>
            <span className="ow-cijfers">{toonKosten(h.kosten)}</span>
          </>
        )}
        velden={(h, zet) => (
          <>
            <div className={lijststijl['rij']}>
              <TextInput label="Wat" value={h.wat} onChange={(e) => zet({ wat: e.currentTarget.value })} />
              <Autocomplete label="Organisatie" data={organisaties.filter((o) => o !== h.organisatie.trim())} openOnFocus={false} value={h.organisatie} onChange={(organisatie) => zet({ organisatie })} />
            </div>
            <div className={lijststijl['rij']}>
              <Autocomplete label="Wet of betaler" data={BETALERS} openOnFocus={false} value={h.betaler} onChange={(betaler) => zet({ betaler })} />
              <Deeldatumveld label="Sinds" waarde={h.sinds} zet={(sinds) => zet({ sinds })} />
            </div>
            <Kostenveld label="Kosten per jaar" waarde={h.kosten} zet={(kosten) => zet({ kosten })} />
          </>
        )}
      />
    </div>
  );
}
