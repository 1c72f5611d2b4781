import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useVertraagd } from '../../ui/useVertraagd.ts';
import { useOpdracht } from '../brug.ts';
import { Pogingknop } from '../openen/Pogingknop.tsx';
import { usePoging } from '../openen/usePoging.ts';
import { Eigenbewijs } from './Eigenbewijs.tsx';
import stijl from './sleutelhouders.module.css';
import { toonInBeeld } from './toonInBeeld.ts';
import { toonNaam, type Houder } from './woorden.ts';

interface Verwijdereigenschappen {
  readonly houder: Houder;
  readonly metCode: boolean;
  readonly bekendeWachtzin: string;
  readonly klaar: () => void;
  readonly sluit: () => void;
}

/** Takes a key away, after saying plainly what that does and what it does not undo. */
export function Verwijderen({ houder, metCode, bekendeWachtzin, klaar, sluit }: Verwijdereigenschappen) {
  const [eigen, zetEigen] = useState(bekendeWachtzin);
  const { bezig, fout, voerUit } = useOpdracht('sleutelhouder.verwijder');
  const { wacht, veld, geweigerd } = usePoging();
  const traag = useVertraagd(bezig);
  const wie = toonNaam(houder.naam);
  const verwijder = async (): Promise<void> => {
    if (bezig || wacht > 0 || eigen === '') return;
    const antwoord = await voerUit({ id: houder.id, eigenWachtzin: eigen });
    if (antwoord.ok) klaar();
    else geweigerd(antwoord.fout);
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void verwijder();
  };
  return (
    <form ref={toonInBeeld} className={stijl['formulier']} aria-label={`${wie} verwijderen`} onSubmit={bijVersturen}>
      <h3>{wie} verwijderen</h3>
      <div className={stijl['gevolgen']}>
        <div>
          <p className={stijl['tussenkop']}>Dit gebeurt er</p>
          <ul>
            <li>Met de wachtzin van {wie} gaat deze kluis niet meer open.</li>
            <li>Alles wat erin staat, krijgt een nieuwe sleutel. Dat gebeurt terwijl je werkt.</li>
          </ul>
        </div>
        <div>
          <p className={stijl['tussenkop']}>Dit maakt het niet ongedaan</p>
          <ul>
            <li>Wat {wie} heeft gelezen, geprint of gekopieerd, heeft {wie} nog.</li>
            <li>Een back-up die al gemaakt is, gaat nog wel open met die wachtzin, tot die back-up verloopt.</li>
            <li>Kent {wie} de herstelcode? Dan gaat de kluis daarmee nog open, tot je een nieuwe maakt.</li>
          </ul>
        </div>
      </div>
      <Eigenbewijs metCode={metCode} ref={veld} waarde={eigen} zet={zetEigen} autoFocus />
      {fout === null ? null : <Foutmelding fout={fout} />}
      <div className={stijl['knoppen']}>
        <Pogingknop wacht={wacht} traag={traag} kleur="rood">
          Verwijder {wie}
        </Pogingknop>
        <Button variant="default" size="lg" disabled={bezig} onClick={sluit}>
          Toch niet
        </Button>
      </div>
    </form>
  );
}

interface Naverwijdereneigenschappen {
  readonly naam: string;
  /** There is a herstelcode that the one who left may know; else there is none at all. */
  readonly herstelcode: boolean;
  readonly nieuweHerstelcode: () => void;
  readonly sluit: () => void;
}

/** What is left to do when somebody was removed: the herstelcode they may know. */
export function Naverwijderen({ naam, herstelcode, nieuweHerstelcode, sluit }: Naverwijdereneigenschappen) {
  return (
    <div ref={toonInBeeld} className={stijl['formulier']} role="status">
      <h3>{naam} is geen sleutelhouder meer</h3>
      <p>
        {herstelcode
          ? `Kan ${naam} de herstelcode kennen, of het papier hebben? Maak dan nu een nieuwe. De oude opent daarna niets meer.`
          : 'De herstelcode was nog van een vorige versie van Ontwar en werkt niet meer. Maak nu een nieuwe: zonder die code kom je niet in de kluis als een wachtzin vergeten is.'}
      </p>
      <div className={stijl['knoppen']}>
        <Button leftSection={<IconKey size={20} aria-hidden />} autoFocus onClick={nieuweHerstelcode}>
          Nieuwe herstelcode maken
        </Button>
        <Button variant="subtle" onClick={sluit}>
          {herstelcode ? 'Dat is niet nodig' : 'Later'}
        </Button>
      </div>
    </div>
  );
}
