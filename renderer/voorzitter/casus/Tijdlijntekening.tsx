import { useElementSize } from '@mantine/hooks';
import { useMemo, type ReactNode } from 'react';
import type { Tijdlijnpunt } from '#shared/domein/casus';
import { AARD_GEBEURTENIS, type AardGebeurtenis } from '#shared/domein/keuzes';
import type { Regio } from '#shared/domein/regio';
import { useVandaag } from '../triage/vandaag.ts';
import stijl from './tijdlijntekening.module.css';
import { maakTijdlijnvlak, type Getekendpunt, type Tijdlijnvlak } from '#shared/ontwerp/tijdlijnvlak';

interface Tekeningeigenschappen {
  readonly tijdlijn: readonly Tijdlijnpunt[];
  readonly leefgebieden: Regio['leefgebieden'];
}

/** The timeline drawn in lanes over the years. Who cannot see it has the list of events, which says the same and more. */
export function Tijdlijntekening(props: Tekeningeigenschappen) {
  return props.tijdlijn.some(({ wanneer, tot }) => wanneer !== '' || tot !== '') ? <Figuur {...props} /> : null;
}

function Figuur({ tijdlijn, leefgebieden }: Tekeningeigenschappen) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const vandaag = useVandaag();
  const vlak = useMemo(() => maakTijdlijnvlak(tijdlijn, leefgebieden, width, vandaag), [tijdlijn, leefgebieden, width, vandaag]);
  return (
    <figure className={stijl['figuur']}>
      <div ref={ref} className={stijl['plaats']}>
        {width === 0 || vlak === null ? null : <Vlak vlak={vlak} />}
      </div>
      <figcaption className={stijl['legenda']}>
        {AARD_GEBEURTENIS.map((aard) => (
          <span key={aard} className={stijl['uitleg']} data-aard={aard}>
            <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden>
              {VORM[aard]}
            </svg>
            {aard}
          </span>
        ))}
        <span className={stijl['uitleg']}>
          <svg width="20" height="14" viewBox="0 0 20 14" aria-hidden>
            <path className={stijl['loopt']} d="M0 7h17m-5-5 6 5-6 5" />
          </svg>
          loopt nog
        </span>
        <span className={stijl['uitleg']}>
          <svg width="8" height="16" viewBox="0 0 8 16" aria-hidden>
            <line className={stijl['vandaag']} x1="4" x2="4" y1="0" y2="16" />
          </svg>
          vandaag
        </span>
      </figcaption>
    </figure>
  );
}

const VORM: Readonly<Record<AardGebeurtenis, ReactNode>> = {
  positief: <path d="M0-7 7 6H-7Z" fill="currentColor" />,
  negatief: <path d="M0 7 7-6H-7Z" fill="currentColor" />,
  neutraal: <circle r="5.5" fill="currentColor" />,
};

function Vlak({ vlak }: { readonly vlak: Tijdlijnvlak }) {
  const { breedte, hoogte, strepen, vandaag, banen } = vlak;
  const van = strepen[0]?.naam ?? '';
  const tot = strepen.at(-1)?.naam ?? '';
  return (
    <svg className={stijl['tekening']} width={breedte} height={hoogte} viewBox={`0 0 ${breedte} ${hoogte}`} role="img" aria-label={`Tijdlijn van ${van} tot en met ${tot}, per leefgebied. Alles wat hier staat, staat ook in de lijst met gebeurtenissen.`}>
      {banen.map(({ id, y, hoogte: h }, nummer) => (
        <rect key={id} className={stijl['vlak']} data-om={nummer % 2 === 1 || undefined} x={0} y={y} width={breedte} height={h} />
      ))}
      {strepen.map(({ naam, x, metNaam }) => (
        <g key={naam}>
          <line className={stijl['jaarlijn']} x1={x} x2={x} y1={metNaam ? 6 : 22} y2={hoogte} />
          {metNaam ? (
            <text className={stijl['jaar']} x={x + 5} y={18}>
              {naam}
            </text>
          ) : null}
        </g>
      ))}
      {vandaag === null ? null : <line className={stijl['vandaag']} x1={vandaag} x2={vandaag} y1={22} y2={hoogte} />}
      {banen.map(({ id, naam, y, punten }, nummer) => (
        <g key={id} className={stijl['baan']} data-om={nummer % 2 === 1 || undefined}>
          <text className={stijl['baannaam']} x={16} y={y + 17}>
            {naam}
          </text>
          {punten.map((punt) => (
            <Punt key={punt.id} punt={punt} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Punt({ punt }: { readonly punt: Getekendpunt }) {
  const { x, y, aard, staaf, label } = punt;
  return (
    <g data-aard={aard} className={stijl['punt']}>
      {staaf === null ? null : (
        <>
          <line className={stijl['staaf']} x1={staaf.x1} x2={staaf.x2} y1={y + 12} y2={y + 12} />
          {staaf.loopt ? <path className={stijl['loopt']} d={`M${staaf.x2 - 6} ${y + 7}l6 5-6 5`} /> : <line className={stijl['einde']} x1={staaf.x2} x2={staaf.x2} y1={y + 8} y2={y + 16} />}
        </>
      )}
      <g transform={`translate(${x} ${y})`}>{VORM[aard]}</g>
      <text className={stijl['label']} x={label.x} y={y + 5}>
        {label.tekst}
      </text>
    </g>
  );
}
