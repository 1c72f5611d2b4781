import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Foutcode } from '#shared/contract/fouten';
import { meld } from '../../ui/meldingen.tsx';
import { roepOfMeld } from '../brug.ts';

type Onderdeel = 'kop' | 'index';

const OPSCHRIFT: Readonly<Record<Onderdeel, string>> = { kop: 'Zet de reservekopie terug', index: 'Maak de inhoudsopgave opnieuw' };

/** The part of the kluis itself that an error speaks of; null when it is about something else. */
function onderdeelVan(code: Foutcode): Onderdeel | null {
  if (code === 'KOP_BESCHADIGD') return 'kop';
  return code === 'INDEX_BESCHADIGD' ? 'index' : null;
}

/** Offers to mend the kluis itself when an error says that it is damaged; nothing for other errors. */
export function Kluisherstel({ code, hersteld }: { readonly code: Foutcode; readonly hersteld: () => void }) {
  const onderdeel = onderdeelVan(code);
  return onderdeel === null ? null : <Herstelknop onderdeel={onderdeel} hersteld={hersteld} />;
}

export function Herstelknop({ onderdeel, hersteld }: { readonly onderdeel: Onderdeel; readonly hersteld: () => void }) {
  const [bezig, zetBezig] = useState(false);
  const herstel = async (): Promise<void> => {
    zetBezig(true);
    const gelukt = (await roepOfMeld('kluis.zetVorigeTerug', { id: onderdeel })) !== null;
    zetBezig(false);
    if (!gelukt) return;
    meld('Teruggezet. Je kunt de kluis nu openen.');
    hersteld();
  };
  return (
    <Button variant="default" loading={bezig} onClick={() => void herstel()}>
      {OPSCHRIFT[onderdeel]}
    </Button>
  );
}
