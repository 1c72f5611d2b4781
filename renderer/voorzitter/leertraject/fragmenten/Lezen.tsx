import { NativeSelect, SegmentedControl } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { telwoord } from '#shared/domein/woorden';
import { antwoordenVan, type Leesantwoord } from '#shared/leertraject/fragmenten-lezen';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { Antwoordkaart } from './Antwoordkaart.tsx';
import type { Wijze } from './Antwoordtekst.tsx';
import { naarOnderwerp, perPersoon } from './indeling.ts';
import stijl from './lezen.module.css';
import type { Fragmentenwerk } from './useFragmenten.ts';

/** What is read, and how. */
export interface Leesstand {
  readonly casusId: string;
  readonly indeling: 'vraag' | 'persoon';
  readonly wijze: Wijze;
}

export const EERSTE_LEESSTAND: Leesstand = { casusId: '', indeling: 'vraag', wijze: 'woorden' };

interface Lezeneigenschappen {
  readonly werk: Fragmentenwerk;
  readonly stand: Leesstand;
  readonly zetStand: (stand: Leesstand) => void;
}

/** The answers that count beside each other, a casus at a time, with the words that show where it gets tied up marked in them. */
export function Lezen({ werk, stand, zetStand }: Lezeneigenschappen) {
  const { casussen } = useSessie().context.plan;
  const { indeling, wijze } = stand;
  const casusId = casussen.some(({ id }) => id === stand.casusId) ? stand.casusId : (casussen[0]?.id ?? '');
  const alle = useMemo(() => antwoordenVan(werk.beeld, casusId), [werk.beeld, casusId]);
  const beantwoord = alle.filter(({ tekst }) => tekst.trim() !== '');
  const kaart = (antwoord: Leesantwoord, metWie: boolean, kop = ''): ReactNode => <Antwoordkaart key={antwoord.sleutel} antwoord={antwoord} werk={werk} wijze={wijze} metWie={metWie} metVraag={antwoord.vraag.vraag !== kop} />;
  return (
    <div className={stijl['lezen']}>
      <div className={stijl['balk']}>
        <NativeSelect
          size="xs"
          label="Casus"
          data={casussen.map(({ id, code }) => ({ value: id, label: `${code} (${telPersonen(antwoordenVan(werk.beeld, id))})` }))}
          value={casusId}
          onChange={(gebeurtenis) => zetStand({ ...stand, casusId: gebeurtenis.currentTarget.value })}
        />
        <Keuze label="Naast elkaar" data={[{ value: 'vraag', label: 'per onderwerp' }, { value: 'persoon', label: 'per persoon' }]} value={indeling} zet={(waarde) => zetStand({ ...stand, indeling: waarde === 'persoon' ? 'persoon' : 'vraag' })} />
        <Keuze label="Markeren" data={[{ value: 'woorden', label: 'woorden' }, { value: 'zinnen', label: 'hele zinnen' }]} value={wijze} zet={(waarde) => zetStand({ ...stand, wijze: waarde === 'zinnen' ? 'zinnen' : 'woorden' })} />
      </div>
      <p className="ow-zacht ow-klein">
        {wijze === 'woorden' ? 'Selecteer woorden die laten zien waar het vastloopt en kies Markeer, of druk op M. Met het toetsenbord: ga naar een antwoord en kies met de pijltjes.' : 'Klik op een zin om hem te markeren. Nog een klik haalt de markering weg.'}
      </p>
      {beantwoord.length === 0 ? (
        <p className={stijl['leeg']}>
          <IconFileText size={20} aria-hidden />
          {casussen.length === 0 ? 'Kies eerst casussen.' : 'Over deze casus is nog geen antwoord binnen. Zodra er een formulier is ingelezen of een antwoord is ingetypt, staat het hier.'}
        </p>
      ) : indeling === 'vraag' ? (
        naarOnderwerp(beantwoord).map(({ sleutel, kop, antwoorden }) => (
          <section key={sleutel} className={stijl['onderwerp']} aria-label={kop}>
            <h3>{kop}</h3>
            <div className={stijl['kolommen']}>{antwoorden.map((antwoord) => kaart(antwoord, true, kop))}</div>
          </section>
        ))
      ) : (
        <section className={stijl['personen']} tabIndex={0} aria-label="Antwoorden per persoon">
          {perPersoon(beantwoord).map(({ opdracht, wie, antwoorden }) => (
            <section key={opdracht.id} className={stijl['persoon']} aria-label={wie}>
              <h3>{wie}</h3>
              {antwoorden.map((antwoord) => kaart(antwoord, false))}
            </section>
          ))}
        </section>
      )}
      <Overgeslagen antwoorden={alle} />
    </div>
  );
}

function telPersonen(antwoorden: readonly Leesantwoord[]): string {
  const n = new Set(antwoorden.map(({ opdracht }) => opdracht.id)).size;
  return n === 0 ? 'nog geen antwoorden' : telwoord(n, 'antwoord', 'antwoorden');
}

function Keuze({ label, data, value, zet }: { readonly label: string; readonly data: { value: string; label: string }[]; readonly value: string; readonly zet: (waarde: string) => void }) {
  return (
    <div className={stijl['keuze']}>
      <span className={stijl['keuzelabel']} aria-hidden>
        {label}
      </span>
      <SegmentedControl size="xs" aria-label={label} data={data} value={value} onChange={zet} />
    </div>
  );
}

/** Leaving a question out is an answer too. */
function Overgeslagen({ antwoorden }: { readonly antwoorden: readonly Leesantwoord[] }) {
  const over = perPersoon(antwoorden.filter(({ overgeslagen }) => overgeslagen));
  if (over.length === 0) return null;
  return (
    <p className="ow-zacht ow-klein">
      Overgeslagen: {over.map(({ wie, antwoorden: zijne }) => `${wie} (${telwoord(zijne.length, 'vraag', 'vragen')})`).join('; ')}.
    </p>
  );
}
