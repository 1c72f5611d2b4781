import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { MEESTE } from '#shared/domein/tekstvormen';
import type { Poging } from '#shared/domein/traject';
import { verwijderUit, wijzigIn, zetTerugIn } from '../../ui/lijst.ts';
import { meldVerwijderd } from '../../ui/meldingen.tsx';
import { nieuwId } from '../../ui/nieuwId.ts';
import { isLegePoging, voegPogingToe, type Pogingen } from './pogingen.ts';
import { Tekst } from './Tekst.tsx';
import stijl from './triage.module.css';

interface Pogingenlijsteigenschappen {
  readonly pogingen: Pogingen;
  readonly onWijzig: (maak: (vorige: Pogingen) => Pogingen) => void;
}

/** What was tried, each with its result. The last, empty line is always there and becomes one with its first letter. */
export function Pogingenlijst({ pogingen, onWijzig }: Pogingenlijsteigenschappen) {
  const [leegId, zetLeegId] = useState(nieuwId);
  const vol = pogingen.length >= MEESTE.pogingen;
  const regels: readonly Poging[] = vol ? pogingen : [...pogingen, { id: leegId, wat: '', resultaat: '' }];

  const zet = (id: string, deel: Partial<Omit<Poging, 'id'>>): void => {
    if (id !== leegId) onWijzig((vorige) => wijzigIn(vorige, id, deel));
    else {
      onWijzig((vorige) => voegPogingToe(vorige, id, deel));
      zetLeegId(nieuwId());
    }
  };
  const weg = (poging: Poging, plek: number): void => {
    onWijzig((vorige) => verwijderUit(vorige, poging.id));
    if (!isLegePoging(poging)) meldVerwijderd(`Poging ${plek + 1} is weg.`, () => onWijzig((vorige) => zetTerugIn(vorige, poging, plek, MEESTE.pogingen)));
  };

  return (
    <ol className={stijl['pogingen']} aria-label="Wat is geprobeerd">
      {regels.map((poging, plek) => {
        const nieuw = plek >= pogingen.length;
        const nummer = nieuw ? 'nieuw' : String(plek + 1);
        return (
          <li
            key={poging.id}
            className={stijl['poging']}
            onBlur={({ currentTarget, relatedTarget }) => {
              const blijft = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
              if (!nieuw && !blijft && isLegePoging(poging)) weg(poging, plek);
            }}
          >
            <Tekst label={`Geprobeerd (${nummer})`} plaatshouder={nieuw ? 'bv. drie gezinshuizen gevraagd' : ''} waarde={poging.wat} zet={(wat) => zet(poging.id, { wat })} />
            <Tekst label={`Wat kwam eruit (${nummer})`} plaatshouder={nieuw ? 'bv. nee, te zware vraag' : ''} waarde={poging.resultaat} zet={(resultaat) => zet(poging.id, { resultaat })} />
            {nieuw ? null : (
              <ActionIcon className={stijl['weg'] ?? ''} variant="subtle" color="gray" size="lg" aria-label={`Verwijder poging ${nummer}`} onClick={() => weg(poging, plek)}>
                <IconX size={20} aria-hidden />
              </ActionIcon>
            )}
          </li>
        );
      })}
    </ol>
  );
}
