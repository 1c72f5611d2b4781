import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconArrowRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { useLayoutEffect, useRef } from 'react';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import type { Gezinsafspraak, Gezinstekst } from '#shared/stukken/stuk';
import { rijhints } from '#shared/taal/hints';
import type { Ernaast } from '#shared/verslagen/gezin-ernaast';
import { meldVerwijderd } from '../../ui/meldingen.tsx';
import { nieuwId } from '../../ui/nieuwId.ts';
import { isVol, metAfspraak, metAfspraakveld, metRijTerug, zonderRij, type Bewerking } from './bewerkingen.ts';
import { Naast } from './Naast.tsx';
import { Schrijfveld } from './Schrijfveld.tsx';
import type { Schrijfhulp } from './schrijfhulp.ts';
import stijl from './gezin.module.css';

interface Afsprakendeeleigenschappen {
  readonly kop: string;
  readonly ernaast: Ernaast['afspraken'];
  readonly tekst: Gezinstekst;
  readonly zet: (maak: Bewerking) => void;
  readonly hulp: Schrijfhulp;
}

/** Who does what when. Of an afspraak of the meeting, who and when can be taken over; what stays for the writer to say. */
export function Afsprakendeel({ kop, ernaast, tekst, zet, hulp }: Afsprakendeeleigenschappen) {
  const lijst = useRef<HTMLOListElement>(null);
  const erbij = useRef<HTMLButtonElement>(null);
  const naarVeld = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (naarVeld.current === null) return;
    lijst.current?.querySelector<HTMLElement>(`:scope > li:last-child ${naarVeld.current}`)?.focus();
    naarVeld.current = null;
  }, [tekst.afspraken]);
  const vol = isVol(tekst, 'afspraken');
  const voegToe = (begin: Partial<Omit<Gezinsafspraak, 'id'>>, veld: 'input' | 'textarea'): void => {
    naarVeld.current = veld;
    zet(metAfspraak(nieuwId(), begin));
  };
  const weg = (id: string, nummer: number): void => {
    zet(zonderRij('afspraken', id));
    erbij.current?.focus();
    meldVerwijderd(`Regel ${nummer + 1} is weg.`, () => zet(metRijTerug(tekst, 'afspraken', id)));
  };
  return (
    <Naast
      kop={kop}
      ernaast={
        ernaast.length === 0 ? null : (
          <ul>
            {ernaast.map(({ wie, wat, wanneer }, nummer) => (
              <li key={`${nummer} ${wat}`}>
                <p>
                  <strong>{wie === '' ? 'Nog niemand' : wie}</strong>: {wat}
                  {wanneer === '' ? '' : ` (${wanneer})`}
                </p>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  rightSection={<IconArrowRight size={16} aria-hidden />}
                  disabled={vol}
                  aria-label={`Neem over wie en wanneer van afspraak ${nummer + 1}: ${wat}`}
                  onClick={() => voegToe({ wie, wanneer }, 'textarea')}
                >
                  Neem over
                </Button>
              </li>
            ))}
          </ul>
        )
      }
    >
      <p className="ow-zacht ow-klein">Zet op elke regel één persoon. “Neem over” vult in wie en wanneer. Wat er gebeurt, schrijf je zelf.</p>
      <ol ref={lijst} className={stijl['rijen']} aria-label={kop}>
        {tekst.afspraken.map((afspraak, nummer) => (
          <li key={afspraak.id}>
            <div className={stijl['rij']}>
              <TextInput label={`Wie (${nummer + 1})`} maxLength={MAX_REGEL} spellCheck={false} value={afspraak.wie} onChange={(e) => zet(metAfspraakveld(afspraak.id, { wie: e.currentTarget.value }))} />
              <TextInput label={`Wanneer (${nummer + 1})`} maxLength={MAX_REGEL} spellCheck={false} value={afspraak.wanneer} onChange={(e) => zet(metAfspraakveld(afspraak.id, { wanneer: e.currentTarget.value }))} />
              <ActionIcon variant="subtle" size="lg" className={stijl['weg'] ?? ''} aria-label={`Verwijder regel ${nummer + 1} van ${kop}`} onClick={() => weg(afspraak.id, nummer)}>
                <IconTrash size={20} aria-hidden />
              </ActionIcon>
            </div>
            <Schrijfveld
              label={`Doet wat (${nummer + 1})`}
              metLabel
              waarde={afspraak.wat}
              zet={(maak) => zet((oud) => metAfspraakveld(afspraak.id, { wat: maak(oud.afspraken.find(({ id }) => id === afspraak.id)?.wat ?? '') })(oud))}
              max={MAX_REGEL}
              minRegels={1}
              hulp={hulp}
              opEenRegel
            />
            <Rijhint zinnen={rijhints(afspraak)} />
          </li>
        ))}
      </ol>
      <Button ref={erbij} variant="default" leftSection={<IconPlus size={18} aria-hidden />} disabled={vol} onClick={() => voegToe({}, 'input')}>
        Nieuwe regel
      </Button>
    </Naast>
  );
}

function Rijhint({ zinnen }: { readonly zinnen: readonly string[] }) {
  return zinnen.length === 0 ? null : <p className={stijl['rijhint']}>{zinnen.join(' ')}</p>;
}
