import { Button } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { nooit } from '#shared/domein/alleen-lezen';
import type { Taal } from '#shared/taal/taal';
import { Bewaarstatus } from '../../ui/Bewaarstatus.tsx';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { meldVerwijderd } from '../../ui/meldingen.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep, roepOfMeld, useGelezen } from '../brug.ts';
import { naBewaren } from '../stukken/useStuk.ts';
import schermstijl from '../scherm.module.css';
import { useBewaard } from '../useBewaard.ts';
import stijl from './instellingen.module.css';
import { MAX_WOORD, taalkladVan, taalVan, type Taalklad, type Taallijst, type Woordrij } from './taalklad.ts';
import { Woordenlijst } from './Woordenlijst.tsx';
import woordstijl from './woorden.module.css';

interface Taaldeeleigenschappen {
  /** Shows whether all is saved, where the screen shows that. */
  readonly status: (inhoud: ReactNode) => ReactNode;
}

/** The word lists of the region: what is hard to read, and names about which the check need not ask. */
export function Taaldeel({ status }: Taaldeeleigenschappen) {
  const { stand, opnieuw } = useGelezen(() => naBewaren(() => roep('taal.lees')));
  switch (stand.toestand) {
    case 'laden':
      return <Wachten />;
    case 'mislukt':
      return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
    case 'klaar':
      return <Lijsten begin={stand.waarde} status={status} />;
    default:
      return nooit(stand);
  }
}

function Lijsten({ begin, status }: Taaldeeleigenschappen & { readonly begin: Taal }) {
  const [eerst] = useState(() => taalkladVan(begin));
  const { waarde, zet, staat, opnieuw } = useBewaard<Taalklad>(eerst, async (klad) => {
    const { versie, moeilijk, bekend } = taalVan(klad);
    const antwoord = await roep('taal.bewaar', { versie, moeilijk: [...moeilijk], bekend: [...bekend] });
    return antwoord.ok ? { ok: true, value: { bewaardOp: Date.now() } } : antwoord;
  });
  const zetLijst =
    (lijst: Taallijst) =>
    (maak: (rijen: readonly Woordrij[]) => readonly Woordrij[]): void =>
      zet((nu) => ({ ...nu, [lijst]: maak(nu[lijst]) }));
  const terug = async (): Promise<void> => {
    const antwoord = await roepOfMeld('taal.meegeleverd');
    if (antwoord === null) return;
    const eigen = waarde.moeilijk;
    zetLijst('moeilijk')(() => taalkladVan(antwoord.waarde).moeilijk);
    meldVerwijderd('De lijst van Ontwar is terug.', () => zetLijst('moeilijk')(() => eigen));
  };
  return (
    <div className={schermstijl['stapel']}>
      {status(<Bewaarstatus staat={staat} opnieuw={opnieuw} />)}
      <Paneel titel="Moeilijke woorden">
        <p className={stijl['uitleg']}>Staat zo’n woord in een gezinsversie, dan geeft Ontwar een tip. Achter het woord staat hoe je het gewoon zegt. Zijn er meer manieren? Zet er een puntkomma tussen.</p>
        <Woordenlijst label="Moeilijke woorden" een="woord" meer="woorden" rijen={waarde.moeilijk} zet={zetLijst('moeilijk')} maxWoord={MAX_WOORD.moeilijk} gewoon={{ label: 'Gewoon gezegd voor', max: MAX_WOORD.gewoon }} />
        <div className={woordstijl['terug']}>
          <p className="ow-zacht">Wil je opnieuw beginnen? Dan komt de lijst terug die bij Ontwar hoort. Wat je zelf toevoegde, is dan weg.</p>
          <Button variant="default" leftSection={<IconRestore size={18} aria-hidden />} onClick={() => void terug()}>
            Terug naar de lijst van Ontwar
          </Button>
        </div>
      </Paneel>
      <Paneel titel="Bekende namen">
        <p className={stijl['uitleg']}>Plaatsen, organisaties en andere woorden met een hoofdletter die niets over iemand zeggen. Voor je iets verstuurt, vraagt Ontwar er niet meer naar. Zet hier nooit de naam van een jeugdige of ouder in.</p>
        <Woordenlijst label="Bekende namen" een="naam" meer="namen" rijen={waarde.bekend} zet={zetLijst('bekend')} maxWoord={MAX_WOORD.bekend} gewoon={null} />
      </Paneel>
    </div>
  );
}
