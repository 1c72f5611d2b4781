import { Button, TextInput } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useState, type FormEvent } from 'react';
import { toonMoment } from '#shared/backup/woorden';
import type { Toon } from '#shared/ontwerp/tokens';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { LeegScherm } from '../../ui/LeegScherm.tsx';
import { Merk } from '../../ui/Merk.tsx';
import { meld } from '../../ui/meldingen.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { useVertraagd } from '../../ui/useVertraagd.ts';
import { roep, useOpdracht } from '../brug.ts';
import { Pogingknop } from '../openen/Pogingknop.tsx';
import { usePoging } from '../openen/usePoging.ts';
import stijl from './backup.module.css';
import { GEEN_GEHEIM, Geheimvraag } from './Geheimvraag.tsx';
import type { Stand } from './Standenlijst.tsx';
import { HIER, passend, teruggehaald, type Terugcasus } from './terughalen.ts';

/** Taking one casus out of a generation of a backup: open it, choose, put back. */
export function Terughalen({ stand, terug }: { readonly stand: Stand; readonly terug: () => void }) {
  const [casussen, zetCasussen] = useState<readonly Terugcasus[] | null>(null);
  useEffect(() => () => void roep('terugzetten.sluit'), []);
  return (
    <div className={stijl['stapel']}>
      <div>
        <Button variant="subtle" leftSection={<IconArrowLeft size={20} aria-hidden />} onClick={terug}>
          Terug naar de back-ups
        </Button>
      </div>
      <Paneel titel={`Een casus terughalen uit de back-up van ${toonMoment(stand.gemaaktOp)}`}>
        {casussen === null ? <Openen stand={stand} geopend={zetCasussen} /> : <Kiezen casussen={casussen} zetCasussen={zetCasussen} />}
      </Paneel>
    </div>
  );
}

function Openen({ stand, geopend }: { readonly stand: Stand; readonly geopend: (casussen: readonly Terugcasus[]) => void }) {
  const [geheim, zetGeheim] = useState(GEEN_GEHEIM);
  const { bezig, fout, voerUit } = useOpdracht('terugzetten.open');
  const { wacht, veld, geweigerd } = usePoging();
  const traag = useVertraagd(bezig);
  useEffect(() => veld.current?.focus(), [veld]);
  const open = async (): Promise<void> => {
    if (bezig || wacht > 0 || geheim.geheim === '') return;
    const antwoord = await voerUit({ standId: stand.id, ...geheim });
    if (antwoord.ok) geopend(antwoord.value.casussen);
    else geweigerd(antwoord.fout);
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void open();
  };
  return (
    <form className={`${stijl['stapel']} ${stijl['smal']}`} onSubmit={bijVersturen}>
      <p>De back-up is versleuteld. Open hem om te zien welke casussen erin staan. Er verandert nog niets.</p>
      <Geheimvraag waarde={geheim} onWijzig={zetGeheim} veld={veld} />
      {fout === null ? null : <Foutmelding fout={fout} />}
      <div className={stijl['knoppen']}>
        <Pogingknop wacht={wacht} traag={traag}>
          Open de back-up
        </Pogingknop>
      </div>
    </form>
  );
}

interface Kieseigenschappen {
  readonly casussen: readonly Terugcasus[];
  readonly zetCasussen: (casussen: readonly Terugcasus[]) => void;
}

/** Above this number a field to search with is worth its place. */
const ZOEK_VANAF = 8;

function Kiezen({ casussen, zetCasussen }: Kieseigenschappen) {
  const [zoek, zetZoek] = useState('');
  const [bezigMet, zetBezigMet] = useState<string | null>(null);
  const { fout, voerUit } = useOpdracht('terugzetten.casus');
  if (casussen.length === 0) return <LeegScherm titel="Geen casussen" uitleg="In deze back-up staan geen casussen." />;
  const haal = async (casus: Terugcasus): Promise<void> => {
    if (bezigMet !== null) return;
    zetBezigMet(casus.id);
    const antwoord = await voerUit({ casusId: casus.id });
    zetBezigMet(null);
    if (!antwoord.ok) return;
    zetCasussen(casussen.map((ander) => (ander.id === casus.id ? { ...ander, hier: 'gelijk' } : ander)));
    meld(teruggehaald(casus.regel.code, antwoord.value.sessies));
  };
  const getoond = passend(casussen, zoek);
  return (
    <div className={stijl['stapel']}>
      <p className="ow-zacht">
        Een casus komt terug zoals hij toen was, met de sessies die hier niet meer staan. Sessies die hier nog staan, blijven zoals ze zijn.
      </p>
      {casussen.length < ZOEK_VANAF ? null : (
        <TextInput className={stijl['smal'] ?? ''} label="Zoek een casus" value={zoek} onChange={(gebeurtenis) => zetZoek(gebeurtenis.currentTarget.value)} />
      )}
      {fout === null ? null : <Foutmelding fout={fout} />}
      <ul className={stijl['lijst']} aria-label="Casussen in deze back-up">
        {getoond.map((casus) => (
          <Casusregel key={casus.id} casus={casus} bezig={bezigMet === casus.id} haal={() => void haal(casus)} />
        ))}
      </ul>
      {getoond.length === 0 ? <p role="status">Geen casus past bij wat je zoekt.</p> : null}
    </div>
  );
}

const TOON: Readonly<Record<Terugcasus['hier'], Toon>> = { niet: 'aandacht', gelijk: 'neutraal', ouder: 'neutraal', nieuwer: 'aandacht' };

function Casusregel({ casus: { regel, hier, sessies }, bezig, haal }: { readonly casus: Terugcasus; readonly bezig: boolean; readonly haal: () => void }) {
  const { merk, knop } = HIER[hier];
  return (
    <li className={stijl['regel']}>
      <div className={stijl['wat']}>
        <p className={stijl['kop']}>
          <strong className="ow-cijfers">{regel.code}</strong>
          <Merk toon={TOON[hier]}>{merk}</Merk>
        </p>
        <p className={stijl['kern']}>{regel.kern === '' ? 'Nog zonder vraag' : regel.kern}</p>
        <p className="ow-zacht ow-klein ow-cijfers">
          Toen gewijzigd op {toonMoment(regel.gewijzigdOp)}
          {sessies === 0 ? '' : `, met ${sessies} ${sessies === 1 ? 'sessie' : 'sessies'}`}
        </p>
      </div>
      {knop === null ? null : (
        <Button variant="default" loading={bezig} aria-label={`${knop}: ${regel.code}`} onClick={haal}>
          {knop}
        </Button>
      )}
    </li>
  );
}
