import { useRef, useState } from 'react';
import type { Tijdlijnpunt } from '#shared/domein/casus';
import type { Regio } from '#shared/domein/regio';
import { meldVerwijderd } from '../../ui/meldingen.tsx';
import { nieuwId } from '../../ui/nieuwId.ts';
import { Gebeurtenisregel } from './Gebeurtenisregel.tsx';
import stijl from './tijdlijn.module.css';
import { useFocusBlijft } from './useFocusBlijft.ts';
import { leegTijdlijnpunt, opVolgorde, verwijderGebeurtenis, voegGebeurtenisToe, wijzigGebeurtenis, zetGebeurtenisTerug, type Tijdlijn } from './tijdlijn.ts';

interface Tijdlijneditoreigenschappen {
  readonly tijdlijn: Tijdlijn;
  readonly leefgebieden: Regio['leefgebieden'];
  readonly onWijzig: (maak: (vorige: Tijdlijn) => Tijdlijn) => void;
}

/**
 * The timeline of a casus, drawn and edited in one: from old to new along a line, each event with the shape of its
 * kind. The last, empty one is always there and becomes an event with its first letter.
 */
export function Tijdlijneditor({ tijdlijn, leefgebieden, onWijzig }: Tijdlijneditoreigenschappen) {
  const [leegId, zetLeegId] = useState(nieuwId);
  const lijst = useRef<HTMLOListElement>(null);
  const focus = useFocusBlijft(lijst, tijdlijn);

  // Only when a line is left does it move to the place of its date, and not before the focus has arrived elsewhere.
  const orden = (): void => {
    if (opVolgorde(tijdlijn).some((gebeurtenis, plek) => gebeurtenis.id !== tijdlijn[plek]?.id)) setTimeout(() => onWijzig(opVolgorde));
  };
  const wijzig = (id: string, deel: Partial<Omit<Tijdlijnpunt, 'id'>>): void => {
    if (id === leegId) {
      onWijzig((vorige) => voegGebeurtenisToe(vorige, id, deel));
      zetLeegId(nieuwId());
    } else onWijzig((vorige) => wijzigGebeurtenis(vorige, id, deel));
  };
  const verwijder = (gebeurtenis: Tijdlijnpunt): void => {
    onWijzig((vorige) => verwijderGebeurtenis(vorige, gebeurtenis.id));
    meldVerwijderd('Gebeurtenis verwijderd.', () => onWijzig((vorige) => zetGebeurtenisTerug(vorige, gebeurtenis)));
    lijst.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
  };

  const regels: readonly (Tijdlijnpunt & { readonly nieuw: boolean })[] = [
    ...tijdlijn.map((gebeurtenis) => ({ ...gebeurtenis, nieuw: false })),
    { ...leegTijdlijnpunt(leegId), nieuw: true },
  ];
  return (
    <ol
      ref={lijst}
      className={stijl['tijdlijn']}
      aria-label="Gebeurtenissen van oud naar nieuw"
      {...focus}
    >
      {regels.map((gebeurtenis, nummer) => (
        <Gebeurtenisregel
          key={gebeurtenis.id}
          gebeurtenis={gebeurtenis}
          nummer={nummer + 1}
          nieuw={gebeurtenis.nieuw}
          leefgebieden={leefgebieden}
          onWijzig={(deel) => wijzig(gebeurtenis.id, deel)}
          onVerlaat={orden}
          onVerwijder={() => verwijder(gebeurtenis)}
        />
      ))}
    </ol>
  );
}
