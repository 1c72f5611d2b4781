import { useMemo } from 'react';
import { antwoordOp, stapVan, veldenVan, type Veldplek } from '#shared/werkvormen/plekken';
import type { Plek } from '#shared/werkvormen/sessie';
import { antwoordSleutel } from '#shared/werkvormen/sleutels';
import { useSessie } from '../bron/Sessie.tsx';
import type { UitSessie } from '../velden/typen.ts';
import { Veldbewerker } from '../velden/Veldbewerker.tsx';
import { uitSessie } from './uitSessie.ts';
import { deelnemersBij, inRijen } from './veldrijen.ts';
import stijl from './vraagkolom.module.css';

interface Veldenprops {
  readonly plek: Plek;
  /** Which fields: those of one casus or group, or those that are asked once. Absent: all. */
  readonly perId?: string | null;
}

/** The fields of a place under their questions; columns that belong together stand beside each other. */
export function Velden({ plek, perId }: Veldenprops) {
  const { werkvorm, context } = useSessie();
  const vraag = stapVan(werkvorm, plek)?.zaaltekst ?? '';
  const veldplekken = veldenVan(werkvorm, context, plek);
  const bekend = useMemo(() => uitSessie(werkvorm, context), [werkvorm, context]);
  const zichtbaar = perId === undefined ? veldplekken : veldplekken.filter((v) => v.antwoordplek.perId === perId);
  return inRijen(zichtbaar).map((rij) => (
    <div key={rij.map((v) => antwoordSleutel(v.antwoordplek)).join()} className={stijl['veldrij']} data-naast={rij.length > 1 || undefined}>
      {rij.map((veldplek) => (
        // The question already stands above, large; asking it twice would only be noise.
        <Veldvak key={antwoordSleutel(veldplek.antwoordplek)} veldplek={veldplek} vraagStaatErAl={veldplek.veld.vraag === vraag && veldplek.kop === ''} perKop={perId === undefined} bekend={bekend} />
      ))}
    </div>
  ));
}

interface Veldvakprops {
  readonly veldplek: Veldplek;
  readonly vraagStaatErAl: boolean;
  readonly perKop: boolean;
  readonly bekend: UitSessie;
}

function Veldvak({ veldplek, vraagStaatErAl, perKop, bekend }: Veldvakprops) {
  const { werkvorm, context, vulIn } = useSessie();
  const { veld, antwoordplek, kop } = veldplek;
  const deelnemers = deelnemersBij(werkvorm, context, veld, antwoordplek.perId);
  const naam = kop === '' ? veld.vraag : `${kop}: ${veld.vraag}`;
  return (
    <section aria-label={naam} data-veld={veld.id}>
      {!vraagStaatErAl && (
        <h2 className={stijl['veldkop']}>
          {kop !== '' && perKop && <span className={stijl['veldover']}>{kop}</span>}
          {veld.vraag}
        </h2>
      )}
      {veld.hulp !== undefined && <p className={stijl['veldhulp']}>{veld.hulp}</p>}
      <Veldbewerker veld={veld} waarde={antwoordOp(context, antwoordplek)} zet={(waarde) => vulIn(antwoordplek, waarde)} naam={naam} plan={context.plan} deelnemers={deelnemers} uitSessie={bekend} />
    </section>
  );
}
