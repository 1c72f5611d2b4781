import { Button } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { Fout } from '#shared/contract/fouten';
import type { Groep } from '#shared/domein/sessieplan';
import { beoordeelWachtzin } from '#shared/domein/wachtzin';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { roep } from '../brug.ts';
import { Geheimveld } from '../openen/Geheimveld.tsx';
import { useSessie } from '../sessie/bron/Sessie.tsx';
import { Dagveld } from '../sessie/velden/Deeldatumveld.tsx';
import { useLeertraject } from '../leertraject/bron/useLeertraject.ts';
import { Sterktevangroep } from './Sterktevangroep.tsx';
import stijl from './groepswerk.module.css';
import { stelWachtzinVoor, toevalsbytes } from './wachtzinvoorstel.ts';
import { voorstelVerloop } from './woorden.ts';

interface Bestandmakenprops {
  readonly groep: Groep;
  /** The last day of the file that was made before; empty when there was none. */
  readonly vorigeDag: string;
  readonly vandaag: string;
  /** `pad`: where the file was saved; null: nothing was made. */
  readonly klaar: (pad: string | null) => void;
}

const WEL = ['de deelnemers van deze groep, met naam', 'de knooppunten van deze groep, met waar ze vandaan komen', 'het casusbeeld van de casussen waar die over gaan', 'wat al is opgeschreven bij deze groep of voor iedereen samen'];
const NIET = ['deelnemers, antwoorden en actiepunten van een andere groep', 'voorbereidingsopdrachten, wensen en de rest van de casussen', 'ingevulde enquêtes en de parkeerplaats'];

/** The wachtzin and the last day of a group file, and what goes along in it. */
export function Bestandmaken({ groep, vorigeDag, vandaag, klaar }: Bestandmakenprops) {
  const { sessieId, context, bron } = useSessie();
  const leertraject = useLeertraject(sessieId);
  const [wachtzin, setWachtzin] = useState('');
  const [voorgesteld, setVoorgesteld] = useState('');
  const [dag, setDag] = useState(vorigeDag > vandaag ? vorigeDag : voorstelVerloop(context.plan.datum, vandaag));
  const [bezig, setBezig] = useState(false);
  const [geprobeerd, setGeprobeerd] = useState(false);
  const [fout, setFout] = useState<Fout | null>(null);
  const stelVoor = (): void => {
    const nieuw = stelWachtzinVoor(toevalsbytes);
    setVoorgesteld(nieuw);
    setWachtzin(nieuw);
  };
  const maak = async (): Promise<void> => {
    setGeprobeerd(true);
    if (bezig || dag === '' || dag < vandaag || !(await beoordeelWachtzin(wachtzin)).voldoende) return;
    setBezig(true);
    setFout(null);
    const antwoord = await bron.voor(() => leertraject.voor(() => roep('groep.geefMee', { sessieId, groepId: groep.id, wachtzin, verlooptOp: dag })));
    setBezig(false);
    if (!antwoord.ok) setFout(antwoord.fout);
    else if (antwoord.value.pad !== null) klaar(antwoord.value.pad);
  };
  const bijVersturen = (e: FormEvent): void => {
    e.preventDefault();
    void maak();
  };
  return (
    <form className={stijl['formulier']} onSubmit={bijVersturen} aria-label={`Bestand voor ${groep.naam}`}>
      <div className={stijl['mee']}>
        <div>
          <p>
            <strong>Dit gaat mee</strong>
          </p>
          <ul className={stijl['meeslijst']}>
            {WEL.map((wat) => (
              <li key={wat}>
                <IconCheck size={18} aria-hidden="true" />
                {wat}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <p>
            <strong>Dit gaat niet mee</strong>
          </p>
          <ul className={stijl['meeslijst']} data-soort="niet">
            {NIET.map((wat) => (
              <li key={wat}>
                <IconMinus size={18} aria-hidden="true" />
                {wat}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Geheimveld
        label="Wachtzin van dit bestand"
        uitleg="Niet die van je kluis. Vertel hem aan de gespreksleider, en stuur hem niet samen met het bestand."
        waarde={wachtzin}
        onWijzig={setWachtzin}
        nieuw
        fout={geprobeerd && wachtzin === '' ? 'Kies een wachtzin.' : undefined}
      />
      {voorgesteld !== '' && wachtzin === voorgesteld ? (
        <div>
          <p id={`voorstel-${groep.id}`} className="ow-zacht">
            Voorgesteld. Schrijf hem over: straks is hij hier niet meer te zien.
          </p>
          <p className={stijl['voorstel']} aria-describedby={`voorstel-${groep.id}`}>
            {voorgesteld}
          </p>
        </div>
      ) : (
        <Sterktevangroep wachtzin={wachtzin} />
      )}
      <div>
        <Button variant="light" onClick={stelVoor}>
          {voorgesteld === '' ? 'Stel een wachtzin voor' : 'Stel een andere voor'}
        </Button>
      </div>
      <div>
        <Dagveld label="Te gebruiken tot en met" waarde={dag} zet={setDag} />
        <p className="ow-zacht">Daarna gaat het bestand niet meer open en kan het niet meer terugkomen.</p>
      </div>
      {geprobeerd && (dag === '' || dag < vandaag) && <p role="alert">Kies een dag die nog komt.</p>}
      {fout !== null && <Foutmelding fout={fout} />}
      <div className={stijl['knoppen']}>
        <Button type="submit" loading={bezig}>
          Maak en bewaar het bestand
        </Button>
        <Button variant="subtle" disabled={bezig} onClick={() => klaar(null)}>
          Niet nu
        </Button>
      </div>
    </form>
  );
}
