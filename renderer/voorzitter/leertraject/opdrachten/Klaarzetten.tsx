import { IconFolderDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Fout } from '#shared/contract/fouten';
import { telwoord } from '#shared/domein/woorden';
import type { Leertrajectbeeld, Opdracht } from '#shared/leertraject/leertraject';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { useVertraagd } from '../../../ui/useVertraagd.ts';
import { roep } from '../../brug.ts';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { Uitvoer } from '../../uitvoer/Uitvoer.tsx';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';
import { formulierenVan, KLAARSOORTEN, type Klaarsoort } from './klaarzetten.ts';
import stijl from './opdrachten.module.css';

interface Klaarzettenprops {
  readonly leertraject: Pick<Leertrajectgebruik, 'voor' | 'herlees'>;
  readonly beeld: Leertrajectbeeld;
  readonly opdrachten: readonly Opdracht[];
  readonly gekozen: ReadonlySet<string>;
  /** About everything in it that points to somebody was chosen. */
  readonly nagekeken: boolean;
}

interface Mapuitkomst {
  readonly map: string;
  readonly bestanden: readonly string[];
  readonly metWachtwoord: boolean;
}

/** Makes the forms into a folder of choice, one file each. */
export function Klaarzetten({ leertraject, beeld, opdrachten, gekozen, nagekeken }: Klaarzettenprops) {
  const { sessieId, context } = useSessie();
  const groep = useId();
  const [soort, setSoort] = useState<Klaarsoort | null>(null);
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<Fout | null>(null);
  const [uitkomst, setUitkomst] = useState<Mapuitkomst | null>(null);
  const traag = useVertraagd(bezig);
  const voorraad = formulierenVan(opdrachten, beeld.verzonden, gekozen, context.plan.casussen);
  // Who ticks somebody means those; else those who have no form yet, and else everybody.
  const keuze = soort ?? (voorraad.gekozen.length > 0 ? 'gekozen' : voorraad.nieuw.length > 0 ? 'nieuw' : 'alle');
  const aantal = voorraad[keuze].length;
  // With a form for everybody the mail is what comes next.
  const opnieuw = keuze === 'alle' && aantal > 0 && voorraad.nieuw.length === 0;
  const zetKlaar = async (wachtwoord: string): Promise<boolean> => {
    setBezig(true);
    setFout(null);
    const antwoord = await leertraject.voor(() => roep('opdracht.zetKlaar', { sessieId, opdrachtIds: [...voorraad[keuze]], wachtwoord }));
    setBezig(false);
    if (!antwoord.ok) {
      setFout(antwoord.fout);
      return false;
    }
    // Cancelled: what was made before stays where it is.
    if (antwoord.value === null) return false;
    setUitkomst({ ...antwoord.value, metWachtwoord: wachtwoord !== '' });
    setSoort(null);
    await leertraject.herlees();
    return true;
  };
  return (
    <section className={stijl['blok']} aria-labelledby="klaarkop">
      <h3 id="klaarkop">Formulieren klaarzetten</h3>
      <fieldset className={stijl['keuzes']}>
        <legend>Voor wie?</legend>
        {KLAARSOORTEN.map(({ soort: mogelijk, label }) => (
          <label key={mogelijk}>
            <input type="radio" name={groep} checked={keuze === mogelijk} disabled={voorraad[mogelijk].length === 0} onChange={() => setSoort(mogelijk)} />
            {label} ({voorraad[mogelijk].length})
          </label>
        ))}
      </fieldset>
      <Uitvoer
        sleutel={`formulieren ${sessieId}`}
        aantal={aantal === 1 ? 'een' : 'meer'}
        knop={aantal === 1 ? 'Zet 1 formulier klaar' : `Zet ${aantal} formulieren klaar`}
        icoon={<IconFolderDown size={22} aria-hidden="true" />}
        vorm={{ size: 'lg', variant: opnieuw ? 'default' : 'filled' }}
        uit={aantal === 0 || !nagekeken}
        uitleg={
          beeld.metWachtwoord
            ? 'De formulieren die je eerder maakte, hebben een wachtwoord. Gebruik liefst hetzelfde: Ontwar opent daarmee wat terugkomt.'
            : 'Ouders en jongeren typen het wachtwoord over: drie gewone woorden zijn makkelijker dan losse tekens. Ontwar onthoudt het in de kluis, om te lezen wat terugkomt.'
        }
        bezig={bezig}
        bewaar={zetKlaar}
      />
      <p className="ow-zacht ow-klein">
        {!nagekeken && 'Dit kan als je hierboven hebt nagekeken wat naar buiten gaat. '}
        {opnieuw && 'Iedereen heeft al een formulier; zo maak je ze nog een keer. '}
        Je kiest een map. Ontwar zet er voor ieder één PDF in en verstuurt niets.
      </p>
      <div role="status">
        {traag && <p>{aantal === 1 ? 'Het formulier wordt gemaakt.' : `De ${aantal} formulieren worden gemaakt.`} Dat duurt even.</p>}
        {!bezig && uitkomst !== null && <Klaar uitkomst={uitkomst} />}
      </div>
      {fout !== null && <Foutmelding fout={fout} />}
    </section>
  );
}

function Klaar({ uitkomst: { map, bestanden, metWachtwoord } }: { readonly uitkomst: Mapuitkomst }) {
  return (
    <div className={stijl['klaar']}>
      <p>
        <strong>{telwoord(bestanden.length, 'formulier staat klaar', 'formulieren staan klaar')}</strong> in <span className={stijl['pad']}>{map}</span>
      </p>
      <p>
        Deze bestanden staan buiten de kluis. {metWachtwoord && 'Stuur het wachtwoord langs een andere weg dan het formulier: bel of stuur een sms. Ontwar laat het niet nog een keer zien. '}
        Hieronder staat bij ieder de mail klaar.
      </p>
      <details>
        <summary>Toon de bestanden</summary>
        <ul className={stijl['bestanden']}>
          {bestanden.map((bestand) => (
            <li key={bestand}>{bestand}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
