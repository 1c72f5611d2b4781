import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconCheck, IconChevronDown, IconChevronRight, IconQuestionMark, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Loopstap } from '#shared/domein/keuzes';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import type { Profieloordeel } from '#shared/leertraject/keuzes';
import type { Kandidaat } from '#shared/leertraject/leertraject';
import { suggestieVoor, zetKandidaat, zetOordeel, type Kandidaatkeuze } from '#shared/leertraject/kandidaten';
import type { Leertrajectvorm } from '#shared/leertraject/vorm';
import { useNavigatie } from '../../navigatie.tsx';
import { Casusbeeld } from '../../sessie/leiden/Casusbeelden.tsx';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';
import stijl from './profiel.module.css';

/** What the list needs to know of a casus. */
export interface Casusbekend {
  readonly id: string;
  readonly code: string;
  readonly kern: string;
  readonly aangedragenDoor: string;
  /** Null without a traject. */
  readonly stap: Loopstap | null;
}

const KEUZES: readonly { readonly value: Kandidaatkeuze; readonly label: string }[] = [
  { value: 'open', label: 'nog open' },
  { value: 'gekozen', label: 'gekozen' },
  { value: 'afgewezen', label: 'niet gekozen' },
];

const OORDEELWOORDEN: Readonly<Record<Profieloordeel, string>> = { past: 'past', 'past-niet': 'past niet', onbekend: 'weten we niet' };
const OORDELEN: readonly Profieloordeel[] = ['past', 'past-niet', 'onbekend'];

interface Kandidaatrijprops {
  readonly kandidaat: Kandidaat;
  readonly casus: Casusbekend;
  readonly profiel: Leertrajectvorm['profiel'];
  readonly keuze: Kandidaatkeuze;
  readonly open: boolean;
  readonly toon: () => void;
  readonly kies: (keuze: Kandidaatkeuze) => void;
  readonly wijzig: Leertrajectgebruik['wijzig'];
  readonly weg: () => void;
}

/** One casus that was brought in: two lines to see it at a glance, and opened the points of the profile. */
export function Kandidaatrij({ kandidaat, casus, profiel, keuze, open, toon, kies, wijzig, weg }: Kandidaatrijprops) {
  const lijf = useId();
  const suggestie = suggestieVoor(kandidaat, profiel, casus.stap);
  const reden = kandidaat.reden.trim();
  return (
    <li className={stijl['kandidaat']} data-keuze={keuze}>
      <div className={stijl['rij']}>
        <button type="button" className={stijl['toon']} aria-expanded={open} aria-controls={lijf} onClick={toon}>
          {open ? <IconChevronDown size={18} aria-hidden="true" /> : <IconChevronRight size={18} aria-hidden="true" />}
          <span className={stijl['wie']}>
            <strong className="ow-cijfers">{casus.code}</strong> <span>{casus.aangedragenDoor}</span>
          </span>
          <span className={stijl['kern']}>{casus.kern === '' ? 'nog zonder kern' : casus.kern}</span>
        </button>
        <span className={stijl['tekens']} role="img" aria-label={puntenInWoorden(kandidaat, profiel)}>
          {profiel.map(({ id }) => (
            <Oordeelteken key={id} oordeel={kandidaat.oordelen[id]} />
          ))}
        </span>
        <NativeSelect className={stijl['keuze'] ?? ''} aria-label={`Keuze over ${casus.code}`} data={[...KEUZES]} value={keuze} onChange={(e) => kies(keuzeUit(e.currentTarget.value))} />
        <span className={stijl['oordeel']} data-soort={reden === '' ? suggestie.soort : undefined} title={reden === '' ? suggestie.tekst : reden}>
          {reden === '' ? suggestie.tekst : `${keuze === 'gekozen' ? 'Gekozen' : keuze === 'afgewezen' ? 'Niet gekozen' : 'Nog open'}: ${reden}`}
        </span>
      </div>
      <div id={lijf}>{open && <Uitgeklapt kandidaat={kandidaat} casus={casus} profiel={profiel} keuze={keuze} suggestie={suggestie.tekst} wijzig={wijzig} weg={weg} />}</div>
    </li>
  );
}

function keuzeUit(waarde: string): Kandidaatkeuze {
  return KEUZES.find(({ value }) => value === waarde)?.value ?? 'open';
}

function puntenInWoorden({ oordelen }: Kandidaat, profiel: Leertrajectvorm['profiel']): string {
  return profiel.map(({ id, punt }) => `${punt}: ${oordelen[id] === undefined ? 'nog niet bekeken' : OORDEELWOORDEN[oordelen[id]]}`).join('. ');
}

/** A shape for each oordeel; what was not looked at is an empty place. */
function Oordeelteken({ oordeel }: { readonly oordeel: Profieloordeel | undefined }) {
  const Teken = oordeel === undefined ? null : { past: IconCheck, 'past-niet': IconX, onbekend: IconQuestionMark }[oordeel];
  return <span data-oordeel={oordeel ?? 'geen'}>{Teken !== null && <Teken size={14} stroke={3} aria-hidden="true" />}</span>;
}

type Uitgeklaptprops = Pick<Kandidaatrijprops, 'kandidaat' | 'casus' | 'profiel' | 'keuze' | 'wijzig' | 'weg'> & { readonly suggestie: string };

function Uitgeklapt({ kandidaat, casus, profiel, keuze, suggestie, wijzig, weg }: Uitgeklaptprops) {
  const { ga } = useNavigatie();
  const [beeld, setBeeld] = useState(false);
  return (
    <div className={stijl['lijf']}>
      {casus.kern !== '' && <p>{casus.kern}</p>}
      <div className={stijl['oordelen']}>
        {profiel.map(({ id, punt }) => (
          <Puntkeuze key={id} punt={punt} oordeel={kandidaat.oordelen[id]} zet={(oordeel) => wijzig((nu) => zetOordeel(nu, casus.id, id, oordeel))} />
        ))}
      </div>
      <p role="status" className={stijl['suggestie']}>
        {suggestie}
      </p>
      <TextInput
        label={keuze === 'gekozen' ? 'Waarom gekozen?' : keuze === 'afgewezen' ? 'Waarom niet gekozen?' : 'Wat weegt mee?'}
        maxLength={MAX_REGEL}
        value={kandidaat.reden}
        onChange={(e) => {
          const reden = e.currentTarget.value;
          wijzig((nu) => zetKandidaat(nu, casus.id, { reden }));
        }}
      />
      <div className={stijl['knoppen']}>
        <Button variant="subtle" size="compact-md" aria-expanded={beeld} onClick={() => setBeeld(!beeld)}>
          Casusbeeld
        </Button>
        <Button variant="subtle" size="compact-md" onClick={() => ga({ naam: 'casus', id: casus.id })}>
          Open deze casus
        </Button>
        <Button variant="subtle" size="compact-md" onClick={weg}>
          Haal uit deze lijst
        </Button>
      </div>
      {beeld && <Casusbeeld casusId={casus.id} />}
    </div>
  );
}

interface Puntkeuzeprops {
  readonly punt: string;
  readonly oordeel: Profieloordeel | undefined;
  /** Null: the chosen one was pressed again, which takes it back. */
  readonly zet: (oordeel: Profieloordeel | null) => void;
}

function Puntkeuze({ punt, oordeel, zet }: Puntkeuzeprops) {
  const naam = useId();
  return (
    <fieldset className={stijl['punt']}>
      <legend>{punt}</legend>
      {OORDELEN.map((mogelijk) => (
        <label key={mogelijk}>
          <input
            type="radio"
            name={naam}
            checked={oordeel === mogelijk}
            onChange={() => zet(mogelijk)}
            onClick={() => {
              if (oordeel === mogelijk) zet(null);
            }}
          />
          {OORDEELWOORDEN[mogelijk]}
        </label>
      ))}
    </fieldset>
  );
}
