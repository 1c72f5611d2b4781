import { MAX_TEKST } from '#shared/domein/tekstvormen';
import { Naast } from './Naast.tsx';
import { Schrijfveld } from './Schrijfveld.tsx';
import type { Schrijfhulp } from './schrijfhulp.ts';

interface Tekstdeeleigenschappen {
  readonly kop: string;
  readonly uitleg: string;
  /** What the professionals wrote under it. */
  readonly ernaast: readonly string[];
  readonly waarde: string;
  readonly zet: (maak: (oud: string) => string) => void;
  readonly hulp: Schrijfhulp;
}

/** One part of running text, beside what the professionals wrote. */
export function Tekstdeel({ kop, uitleg, ernaast, waarde, zet, hulp }: Tekstdeeleigenschappen) {
  return (
    <Naast kop={kop} ernaast={ernaast.length === 0 ? null : <ul>{ernaast.map((regel, nummer) => <li key={`${nummer} ${regel}`}>{regel}</li>)}</ul>}>
      <Schrijfveld label={kop} uitleg={uitleg} waarde={waarde} zet={zet} max={MAX_TEKST} minRegels={5} hulp={hulp} />
    </Naast>
  );
}
