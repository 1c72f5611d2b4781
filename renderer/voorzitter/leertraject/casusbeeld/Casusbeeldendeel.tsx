import { Button, Tabs } from '@mantine/core';
import { IconArrowLeft, IconArrowsMaximize, IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Uitkomst } from '#shared/contract/vorm';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import { telwoord } from '#shared/domein/woorden';
import { nogHerkenbaar } from '#shared/leertraject/casusbeeld';
import { bekendeNamen } from '#shared/leertraject/fragmenten';
import { Bewaarstatus } from '../../../ui/Bewaarstatus.tsx';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { Heelvenster } from '../../../ui/Heelvenster.tsx';
import { useOpdracht } from '../../brug.ts';
import { allesBewaard } from '../../openstaand.ts';
import { Pdfweergave } from '../../sessie/afronden/Pdfweergave.tsx';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { useVandaag } from '../../triage/vandaag.ts';
import { Uitvoerpaneel } from '../../uitvoer/Uitvoerpaneel.tsx';
import { useLeertraject } from '../bron/useLeertraject.ts';
import { Casusbewerker } from './Casusbewerker.tsx';
import stijl from './casusbeeld.module.css';

type Blad = Uitkomst<VoorzitterContract, 'casusbeeld.maak'>;

/** Of each casus the one page that participants read beforehand, written with the answers beside it. */
export function Casusbeeldendeel() {
  const { sessieId, context } = useSessie();
  const { casussen } = context.plan;
  const leertraject = useLeertraject(sessieId);
  const [gekozen, zetGekozen] = useState<string | null>(null);
  const [groot, zetGroot] = useState(false);
  const [blad, zetBlad] = useState<Blad | null>(null);
  const maak = useOpdracht('casusbeeld.maak');
  const bewaar = useOpdracht('casusbeeld.bewaarAlle');
  const lees = useOpdracht('casusbeeld.vanSessie');
  const vandaag = useVandaag();
  const [bewaard, zetBewaard] = useState('');
  const [voerUit, zetVoerUit] = useState(false);
  const bewaarknop = useRef<HTMLButtonElement>(null);
  const [herkenbaar, zetHerkenbaar] = useState<ReturnType<typeof nogHerkenbaar>>([]);
  if (casussen.length === 0) return <p className="ow-zacht">Kies eerst bij Casussen waar de bijeenkomst over gaat. Dan maak je hier van elke casus één bladzijde.</p>;
  if (leertraject.beeld === null) return leertraject.fout === null ? null : <Foutmelding fout={leertraject.fout} opnieuw={() => void leertraject.herlees()} />;
  const { beeld } = leertraject;
  const casusId = casussen.some(({ id }) => id === gekozen) && gekozen !== null ? gekozen : (casussen[0]?.id ?? '');

  const bekijk = async (): Promise<void> => {
    // Main makes it of what is saved.
    if (!(await allesBewaard())) return;
    const antwoord = await maak.voerUit({ sessieId, casusId });
    if (antwoord.ok) zetBlad(antwoord.value);
  };
  const vraagOfVoerUit = async (): Promise<void> => {
    zetBewaard('');
    if (!(await allesBewaard())) return;
    const gelezen = await lees.voerUit({ sessieId });
    if (!gelezen.ok) return;
    const gevonden = nogHerkenbaar(gelezen.value, vandaag, bekendeNamen(beeld.inhoud.opdrachten, context.plan.deelnemers));
    zetHerkenbaar(gevonden);
    zetVoerUit(gevonden.length === 0);
  };
  const bewaarAlle = async (wachtwoord: string): Promise<boolean> => {
    const antwoord = await bewaar.voerUit({ sessieId, wachtwoord });
    if (!antwoord.ok || antwoord.value === null) return false;
    const metOfZonder = wachtwoord === '' ? 'Ze zijn niet versleuteld: geef' : 'Ze hebben een wachtwoord. Geef';
    zetBewaard(`${telwoord(antwoord.value.bestanden.length, 'casusbeeld', 'casusbeelden')} bewaard in ${antwoord.value.map}. ${metOfZonder} ze alleen aan de deelnemers.`);
    return true;
  };
  const sluitUitvoer = (): void => {
    zetVoerUit(false);
    bewaarknop.current?.focus();
  };

  return (
    <Heelvenster open={groot} titel="Casusbeelden" sluit={() => zetGroot(false)}>
      <div className={stijl['deel']} data-groot={groot || undefined}>
        <div className={stijl['balk']}>
          <p className="ow-zacht">Eén bladzijde per casus, in rollen en niet in namen. Deelnemers lezen hem vooraf.</p>
          <span className={stijl['balkrechts']}>
            {groot && <Bewaarstatus staat={leertraject.bewaarstatus} opnieuw={leertraject.opnieuw} />}
            <Button ref={bewaarknop} size="compact-md" variant="default" leftSection={<IconDownload size={18} aria-hidden />} loading={lees.bezig} aria-expanded={voerUit} onClick={() => (voerUit ? zetVoerUit(false) : void vraagOfVoerUit())}>
              Bewaar alle casusbeelden
            </Button>
            {!groot && (
              <Button size="compact-md" variant="default" leftSection={<IconArrowsMaximize size={18} aria-hidden />} onClick={() => zetGroot(true)}>
                Hele venster
              </Button>
            )}
          </span>
        </div>
        <div role="status">{bewaard !== '' && <p className={stijl['bewaard']}>{bewaard}</p>}</div>
        {herkenbaar.length > 0 && (
          <div className={stijl['herkenbaar']} role="alert">
            <p>Er staat nog iets in waaraan iemand te herkennen is:</p>
            <ul>
              {herkenbaar.map(({ code, woorden }) => (
                <li key={code}>
                  <span className="ow-cijfers">{code}</span>: {woorden}
                </li>
              ))}
            </ul>
            <span className={stijl['balkrechts']}>
              <Button size="compact-md" onClick={() => zetHerkenbaar([])}>
                Eerst aanpassen
              </Button>
              <Button
                size="compact-md"
                variant="default"
                onClick={() => {
                  zetHerkenbaar([]);
                  zetVoerUit(true);
                }}
              >
                Toch bewaren
              </Button>
            </span>
          </div>
        )}
        {voerUit && <Uitvoerpaneel sleutel={`casusbeelden ${sessieId}`} aantal="meer" uitleg="Een wachtwoord geldt voor alle casusbeelden." bezig={bewaar.bezig} bewaar={bewaarAlle} sluit={sluitUitvoer} />}
        {lees.fout !== null && <Foutmelding fout={lees.fout} />}
        {bewaar.fout !== null && <Foutmelding fout={bewaar.fout} />}
        {maak.fout !== null && <Foutmelding fout={maak.fout} />}
        {blad === null ? (
          <Tabs value={casusId} onChange={zetGekozen} keepMounted={false}>
            <Tabs.List aria-label="Casussen">
              {casussen.map(({ id, code }) => (
                <Tabs.Tab key={id} value={id} className="ow-cijfers">
                  {code}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {casussen.map(({ id }) => (
              <Tabs.Panel key={id} value={id} className={stijl['paneel'] ?? ''}>
                <Casusbewerker casusId={id} beeld={beeld} bekijk={() => void bekijk()} bezig={maak.bezig} />
              </Tabs.Panel>
            ))}
          </Tabs>
        ) : (
          <div className={stijl['voorbeeld']}>
            <span>
              <Button size="compact-md" variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={() => zetBlad(null)}>
                Terug naar schrijven
              </Button>
            </span>
            {blad.bladzijden > 1 && <p className={stijl['telang']}>{`Dit casusbeeld is ${blad.bladzijden} bladzijden. Kort het in tot één: wat langer is, wordt vooraf niet gelezen.`}</p>}
            <Pdfweergave pdf={blad.pdf} naam={blad.bestandsnaam} />
          </div>
        )}
      </div>
    </Heelvenster>
  );
}
