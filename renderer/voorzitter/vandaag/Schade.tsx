import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { toonDag, toonUur } from '#shared/domein/tijd';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { meld } from '../../ui/meldingen.tsx';
import { roep, roepOfMeld, useGelezen } from '../brug.ts';

type Schademelding = Uitkomst<VoorzitterContract, 'kluis.schade'>[number];

interface Schadeeigenschappen {
  /** Only what is wrong with this record; without it, with any. */
  readonly alleenId?: string;
  readonly hersteld: () => void;
  /** Shown when nothing is known to be damaged. */
  readonly anders?: ReactNode;
}

/** Records that cannot be used, each with the offer to put its former generation back. Nothing when all is well. */
export function Schade({ alleenId, hersteld, anders = null }: Schadeeigenschappen) {
  const { stand, opnieuw } = useGelezen(() => roep('kluis.schade'));
  if (stand.toestand === 'laden') return null;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} />;
  const meldingen = stand.waarde.filter((melding) => alleenId === undefined || melding.id === alleenId);
  if (meldingen.length === 0) return anders;
  return meldingen.map((melding) => (
    <Melding
      key={melding.id}
      melding={melding}
      hersteld={() => {
        opnieuw();
        hersteld();
      }}
    />
  ));
}

function Melding({ melding, hersteld }: { readonly melding: Schademelding; readonly hersteld: () => void }) {
  const [bezig, zetBezig] = useState(false);
  const { vorigeVan } = melding;
  const zetTerug = async (): Promise<void> => {
    zetBezig(true);
    const gelukt = (await roepOfMeld('kluis.zetVorigeTerug', { id: melding.id })) !== null;
    zetBezig(false);
    if (!gelukt) return;
    meld('De vorige versie is teruggezet.');
    hersteld();
  };
  return (
    <Foutmelding
      fout={{
        code: 'RECORD_BESCHADIGD',
        watGebeurde: `${melding.omschrijving} kan niet open.`,
        watVeilig: `${melding.reden} Al het andere in de kluis is in orde.`.trim(),
        watNu: vorigeVan === null ? 'Er is geen vorige versie. Haal het bestand uit een back-up.' : 'Je kunt de vorige versie terugzetten. Wat je daarna typte, staat daar niet in.',
        details: [],
      }}
      actie={
        vorigeVan === null ? null : (
          <Button variant="default" loading={bezig} onClick={() => void zetTerug()}>
            Zet de versie van {toonDag(vorigeVan)}, {toonUur(vorigeVan)} uur terug
          </Button>
        )
      }
    />
  );
}
