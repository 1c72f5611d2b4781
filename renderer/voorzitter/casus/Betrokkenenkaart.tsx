import { useElementSize } from '@mantine/hooks';
import { useMemo, useRef, type KeyboardEvent } from 'react';
import { kaartregels, KAARTREGEL, KRINGNAAM, maakKaart, type Kaart, type Kaartvak } from '#shared/domein/kaart';
import { leesMandaat, type Mandaatsoort } from '#shared/domein/mandaat';
import type { Betrokkene } from '#shared/domein/traject';
import { inWoorden, opKring } from './betrokkenen.ts';
import stijl from './kaart.module.css';

interface Kaarteigenschappen {
  readonly betrokkenen: readonly Betrokkene[];
  readonly gekozenId?: string | null;
  /** Without it the map is only looked at. */
  readonly kies?: (id: string) => void;
}

/** The betrokkenen as a map around the family. What it shows stands in words in the list that belongs to it. */
export function Betrokkenenkaart({ betrokkenen, gekozenId = null, kies }: Kaarteigenschappen) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const rij = useMemo(() => opKring(betrokkenen), [betrokkenen]);
  const kaart = useMemo(() => maakKaart(rij, width), [rij, width]);
  return (
    <figure className={stijl['kaart']}>
      <div ref={ref} className={stijl['plaats']}>
        {width === 0 ? null : <Tekening kaart={kaart} rij={rij} gekozenId={gekozenId} kies={kies} />}
      </div>
      <figcaption className={stijl['legenda']}>
        <span className={stijl['uitleg']}>
          <Regieteken /> heeft regie
        </span>
        {(['ja', 'tot', 'nee'] as const).map((soort) => (
          <span key={soort} className={stijl['uitleg']} data-mandaat={soort}>
            <Mandaatteken soort={soort} /> {LEGENDA[soort]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

const LEGENDA = { ja: 'mandaat', tot: 'mandaat tot een grens', nee: 'geen mandaat' } as const;

interface Tekeningeigenschappen {
  readonly kaart: Kaart;
  readonly rij: readonly Betrokkene[];
  readonly gekozenId: string | null;
  readonly kies: Kaarteigenschappen['kies'];
}

function Tekening({ kaart, rij, gekozenId, kies }: Tekeningeigenschappen) {
  const tekening = useRef<SVGSVGElement>(null);
  const { breedte, hoogte, gezin, kringen, vakken } = kaart;
  // One stop for the Tab key; the arrows go on from box to box.
  const halte = vakken.some(({ id }) => id === gekozenId) ? gekozenId : (vakken[0]?.id ?? null);
  const bijToets = (toets: KeyboardEvent<SVGGElement>, id: string): void => {
    if (toets.key === 'Enter' || toets.key === ' ') {
      toets.preventDefault();
      kies?.(id);
      return;
    }
    const stap = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[toets.key];
    if (stap === undefined) return;
    toets.preventDefault();
    const haltes = [...(tekening.current?.querySelectorAll<SVGGElement>('[role="button"]') ?? [])];
    haltes[haltes.indexOf(toets.currentTarget) + stap]?.focus();
  };
  const namen = new Map(rij.map((betrokkene) => [betrokkene.id, betrokkene]));
  return (
    <svg ref={tekening} viewBox={`0 0 ${breedte} ${hoogte}`} width={breedte} height={hoogte} role="group" aria-label="Kaart van de betrokkenen, het gezin in het midden" className={stijl['tekening']}>
      {kringen.map(({ kring, vlak, naam }) => (
        <g key={kring} aria-hidden>
          <rect className={stijl['kwartier']} x={vlak.x + 3} y={vlak.y + 3} width={vlak.breedte - 6} height={vlak.hoogte - 6} rx={10} />
          <text className={stijl['kringnaam']} x={naam.x} y={naam.y} textAnchor={naam.rechts ? 'end' : 'start'}>
            {KRINGNAAM[kring]}
          </text>
        </g>
      ))}
      <g aria-hidden>
        {vakken.map(({ id, lijn, regie }) => (lijn === null ? null : <line key={id} className={stijl['lijn']} data-regie={regie.length > 0 || undefined} {...lijn} />))}
        <ellipse className={stijl['gezin']} cx={gezin.x} cy={gezin.y} rx={gezin.rx} ry={gezin.ry} />
        {vakken.some(({ kring }) => kring === 'gezin') ? null : (
          <text className={stijl['kringnaam']} x={gezin.x} y={gezin.y + 5} textAnchor="middle">
            {KRINGNAAM.gezin}
          </text>
        )}
      </g>
      {vakken.map((vak) => {
        const betrokkene = namen.get(vak.id);
        if (betrokkene === undefined) return null;
        const { soort } = leesMandaat(betrokkene.mandaat.trim());
        const label = `${KRINGNAAM[vak.kring]}: ${inWoorden(betrokkene)}`;
        return kies === undefined ? (
          <g key={vak.id} role="img" aria-label={label} transform={`translate(${vak.x} ${vak.y})`}>
            <Vakinhoud vak={vak} soort={soort} />
          </g>
        ) : (
          <g key={vak.id} className={stijl['plek']} transform={`translate(${vak.x} ${vak.y})`}>
            <Vakinhoud vak={vak} soort={soort} />
            <g
              role="button"
              aria-label={label}
              aria-pressed={vak.id === gekozenId}
              tabIndex={vak.id === halte ? 0 : -1}
              className={stijl['knop']}
              onClick={() => kies(vak.id)}
              onKeyDown={(toets) => bijToets(toets, vak.id)}
            >
              <rect className={stijl['raakvlak']} width={vak.breedte} height={vak.hoogte} />
            </g>
          </g>
        );
      })}
    </svg>
  );
}

const LINKS = 10;

/** The words of a box, line under line, each mark with its shape. */
function Vakinhoud({ vak, soort }: { readonly vak: Kaartvak; readonly soort: Mandaatsoort | null }) {
  const { breedte, hoogte, regie, kring } = vak;
  return (
    // The label of the box says it whole, also what is cut off here.
    <g aria-hidden>
      <rect className={stijl['vak']} width={breedte} height={hoogte} rx={kring === 'gezin' ? 16 : 6} data-regie={regie.length > 0 || undefined} />
      {kaartregels(vak).map(({ id, wat, tekst, eerste }, nummer) => {
        const basis = 8 + KAARTREGEL * nummer + 14;
        const metTeken = wat === 'regie' || wat === 'mandaat';
        const teken = wat === 'regie' ? REGIETEKEN : wat === 'mandaat' && soort !== null ? MANDAATTEKEN[soort] : null;
        return (
          <g key={id} data-mandaat={wat === 'mandaat' ? (soort ?? undefined) : undefined} className={metTeken ? stijl['merk'] : undefined}>
            {eerste && teken !== null ? (
              <svg x={LINKS} y={basis - 12} width={14} height={14} viewBox="0 0 14 14">
                {teken}
              </svg>
            ) : null}
            <text className={stijl[wat]} x={metTeken ? LINKS + 18 : LINKS} y={basis}>
              {tekst}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const REGIETEKEN = <path d="M3 13V1h9L9.5 4.5 12 8H4.5v5Z" fill="currentColor" />;
const MANDAATTEKEN = {
  ja: (
    <>
      <circle cx="7" cy="7" r="7" fill="currentColor" />
      <path d="M3.5 7.2 6 9.7l4.5-5" fill="none" stroke="var(--ow-vlak)" strokeWidth="1.8" />
    </>
  ),
  tot: (
    <>
      <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M7 1a6 6 0 0 0 0 12Z" fill="currentColor" />
    </>
  ),
  nee: <path d="M2 2l10 10M12 2 2 12" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  // Who has no mandate to give gets no line for it on the map.
  nvt: null,
} as const;

function Regieteken() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden className={stijl['regieteken']}>
      {REGIETEKEN}
    </svg>
  );
}

function Mandaatteken({ soort }: { readonly soort: Mandaatsoort }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden>
      {MANDAATTEKEN[soort]}
    </svg>
  );
}
