import { Button } from '@mantine/core';
import { useState } from 'react';
import { Terugzetlink } from '../backup/Terugzetlink.tsx';
import { Herstelcode } from './Herstelcode.tsx';
import { Openkader } from './Openkader.tsx';
import stijl from './openen.module.css';
import { Wachtzinkeuze } from './Wachtzinkeuze.tsx';

interface EersteKeereigenschappen {
  readonly kluismap: string;
  readonly zetTerug: () => void;
  /** The kluis is made and its herstelcode is on paper, or that could not be noted. */
  readonly klaar: () => void;
}

type Stap = { readonly naam: 'welkom' } | { readonly naam: 'wachtzin' } | { readonly naam: 'herstelcode'; readonly herstelcode: string };

/** First run, in three calm steps: what this is, a wachtzin, the herstelcode. */
export function EersteKeer({ kluismap, zetTerug, klaar }: EersteKeereigenschappen) {
  const [stap, zetStap] = useState<Stap>({ naam: 'welkom' });
  switch (stap.naam) {
    case 'welkom':
      return (
        <Openkader titel="Welkom bij Ontwar" opschrift="Stap 1 van 3">
          <div className={stijl['stapel']}>
            <p>Ontwar helpt je een leersessie of een doorbraakoverleg (IPW) voor te bereiden, te leiden en er een verslag van te maken.</p>
            <p>
              Wat je schrijft, komt in een kluis: een map op deze laptop die versleuteld is. Alleen met jouw wachtzin gaat hij open. Ontwar maakt geen
              verbinding met internet.
            </p>
            <p className={stijl['pad']}>De kluis komt hier: {kluismap}</p>
            <div className={stijl['knoppen']}>
              <Button size="lg" autoFocus onClick={() => zetStap({ naam: 'wachtzin' })}>
                Maak mijn kluis
              </Button>
              <Terugzetlink zetTerug={zetTerug} />
            </div>
          </div>
        </Openkader>
      );
    case 'wachtzin':
      return <Wachtzinkeuze terug={() => zetStap({ naam: 'welkom' })} gemaakt={(herstelcode) => zetStap({ naam: 'herstelcode', herstelcode })} />;
    case 'herstelcode':
      return <Herstelcode herstelcode={stap.herstelcode} bij="eersteKeer" bevestigd={klaar} zonder={klaar} />;
  }
}
