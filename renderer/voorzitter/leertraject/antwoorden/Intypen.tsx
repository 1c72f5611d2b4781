import { useState } from 'react';
import type { Fout } from '#shared/contract/fouten';
import type { Leertrajectbeeld, Opdracht, Poststuk } from '#shared/leertraject/leertraject';
import { Bewaarstatus } from '../../../ui/Bewaarstatus.tsx';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { roep } from '../../brug.ts';
import deelstijl from '../../sessie/voorbereiden/voorbereiden.module.css';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';
import stijl from './antwoord.module.css';
import { Menskop } from './Menskop.tsx';
import { Typformulier } from './Typformulier.tsx';
import { useTypin } from './useTypin.ts';
import { Wegknop } from './Wegknop.tsx';

interface Intypenprops {
  readonly sessieId: string;
  readonly beeld: Leertrajectbeeld;
  readonly opdracht: Opdracht;
  readonly code: string;
  readonly leertraject: Pick<Leertrajectgebruik, 'voor' | 'neemOver' | 'wissel'>;
  /** The file that is typed over from; null when somebody tells it. */
  readonly bestand: Poststuk | null;
  readonly terug: () => void;
}

/** Types in the answer of somebody who answers by phone, or whose form can only be read by eye. */
export function Intypen({ sessieId, beeld, opdracht, code, leertraject, bestand, terug }: Intypenprops) {
  const { waarde, zet, staat, opnieuw } = useTypin(sessieId, opdracht.id, beeld, leertraject);
  const vorm = beeld.vorm.opdrachten[opdracht.rol];
  const [fout, setFout] = useState<Fout | null>(null);
  const naast = bestand?.tekst.trim() ?? '';
  const gooiWeg = async (): Promise<void> => {
    if (bestand === null) return;
    const nieuw = await leertraject.wissel(() => roep('opdracht.gooiPostWeg', { sessieId, poststukId: bestand.id }));
    setFout(nieuw);
    if (nieuw === null) terug();
  };
  const metFormulier = beeld.inzendsels.some(({ opdrachtId, via }) => opdrachtId === opdracht.id && via === 'formulier');
  return (
    <div className={deelstijl['stapel']}>
      <Menskop opdracht={opdracht} code={code} terug={terug}>
        <span className={stijl['status']}>
          <Bewaarstatus staat={staat} opnieuw={opnieuw} />
        </span>
      </Menskop>
      <p className="ow-zacht">Dit zijn precies de vragen van het formulier. Wat je typt, wordt meteen bewaard. Schrijf zoveel mogelijk de eigen woorden op, zonder namen.</p>
      {metFormulier && <p className={stijl['aandacht']}>Er is ook een formulier binnen. Wat je hier typt, telt vanaf dan. Het formulier blijft bewaard.</p>}
      <div className={stijl['typen']} data-naast={naast !== '' || undefined}>
        {naast !== '' && (
          <section className={stijl['bron']} aria-label="De tekst van het bestand" tabIndex={0}>
            <h4>De tekst van het bestand</h4>
            <p className={stijl['tekst']}>{naast}</p>
          </section>
        )}
        <Typformulier vorm={vorm} antwoorden={waarde} zet={zet} />
      </div>
      {bestand !== null && (
        <p className={stijl['bij']}>
          <span>Alles overgenomen? Dan is {bestand.bestandsnaam} niet meer nodig.</span>
          <Wegknop label="Gooi het bestand weg" vraag="Het bestand gaat voorgoed uit de kluis. Wat je typte, blijft." weg={() => void gooiWeg()} />
        </p>
      )}
      {fout !== null && <Foutmelding fout={fout} />}
    </div>
  );
}
