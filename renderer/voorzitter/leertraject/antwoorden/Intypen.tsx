import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { wieZegt } from '#shared/leertraject/fragmenten-lezen';
import type { Leertrajectbeeld, Opdracht } from '#shared/leertraject/leertraject';
import { opdrachtcode } from '#shared/leertraject/veldnamen';
import { Bewaarstatus } from '../../../ui/Bewaarstatus.tsx';
import deelstijl from '../../sessie/voorbereiden/voorbereiden.module.css';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';
import stijl from './antwoord.module.css';
import { Typformulier } from './Typformulier.tsx';
import { useTypin } from './useTypin.ts';

interface Intypenprops {
  readonly sessieId: string;
  readonly beeld: Leertrajectbeeld;
  readonly opdracht: Opdracht;
  readonly code: string;
  readonly leertraject: Pick<Leertrajectgebruik, 'voor' | 'neemOver'>;
  /** The readable text of a form that lost its fields, to type over from; empty when there is none. */
  readonly naast: string;
  readonly terug: () => void;
}

/** Types in the answer of somebody who answers by phone, or whose form can only be read by eye. */
export function Intypen({ sessieId, beeld, opdracht, code, leertraject, naast, terug }: Intypenprops) {
  const { waarde, zet, staat, opnieuw } = useTypin(sessieId, opdracht.id, beeld, leertraject);
  const vorm = beeld.vorm.opdrachten[opdracht.rol];
  const metFormulier = beeld.inzendsels.some(({ opdrachtId, via }) => opdrachtId === opdracht.id && via === 'formulier');
  return (
    <div className={deelstijl['stapel']}>
      <div className={stijl['kop']}>
        <Button variant="default" autoFocus leftSection={<IconArrowLeft size={18} aria-hidden="true" />} onClick={terug}>
          Terug
        </Button>
        <h3>{wieZegt(opdracht)}</h3>
        <span className="ow-zacht ow-cijfers">
          {opdrachtcode(code, opdracht.nummer)}
          {opdracht.naam.trim() !== '' && ` · ${opdracht.naam.trim()}`}
        </span>
        <span className={stijl['status']}>
          <Bewaarstatus staat={staat} opnieuw={opnieuw} />
        </span>
      </div>
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
    </div>
  );
}
