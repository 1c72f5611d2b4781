import { toonDeeldatum } from '#shared/domein/tijd';
import { leesDag, leesDeeldatum, leesUur, weekdag } from '#shared/domein/deeldatum';
import { Leesveld } from './Leesveld.tsx';

interface Datumprops {
  readonly label: string;
  readonly waarde: string;
  readonly zet: (datum: string) => void;
  /** The question that it answers already stands above it: the label is only read aloud. */
  readonly labelVerborgen?: boolean;
}

/** A date as precise as it is known. */
export function Deeldatumveld(props: Datumprops) {
  return <Leesveld {...props} lees={leesDeeldatum} toon={toonDeeldatum} voorbeeld="bv. 2 april 2026" onleesbaar="Schrijf een dag, maand of jaar: 2 april 2026." />;
}

/** A whole day, with the day of the week under it. */
export function Dagveld(props: Datumprops) {
  return <Leesveld {...props} lees={leesDag} toon={toonDeeldatum} voorbeeld="bv. 12 maart 2026" onleesbaar="Schrijf een dag: 12 maart 2026." uitleg={weekdag(props.waarde)} />;
}

/** A time of day. */
export function Uurveld(props: Datumprops) {
  return <Leesveld {...props} lees={leesUur} toon={(uur) => uur.replace(':', '.')} voorbeeld="bv. 13.00" onleesbaar="Schrijf een tijd: 13.00." />;
}
