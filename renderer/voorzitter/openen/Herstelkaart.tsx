import { Button } from '@mantine/core';
import { IconFileDownload, IconPrinter } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { bouwHerstelkaart } from '#shared/herstelkaart/kaart';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Knoop } from '../../ui/Knoop.tsx';
import { roep, useGelezen, useOpdracht } from '../brug.ts';
import { Pdfweergave } from '../sessie/afronden/Pdfweergave.tsx';
import { Bewaard } from '../uitvoer/Bewaard.tsx';
import { Uitvoerpaneel } from '../uitvoer/Uitvoerpaneel.tsx';
import stijl from './herstelkaart.module.css';

/** The code on a card: printed without leaving a file; or as a file, which opens the kluis for whoever finds it. */
export function Herstelkaart({ herstelcode }: { readonly herstelcode: string }) {
  const { stand } = useGelezen(() => roep('app.info'));
  const [gemaaktOp] = useState(() => Date.now());
  const [alsBestand, zetAlsBestand] = useState(false);
  const [pad, zetPad] = useState<string | null>(null);
  const { bezig, fout, voerUit } = useOpdracht('herstelkaart.bewaar');
  const knop = useRef<HTMLButtonElement>(null);
  const bewaar = async (): Promise<boolean> => {
    const antwoord = await voerUit({ herstelcode });
    if (!antwoord.ok || antwoord.value.pad === null) return false;
    zetPad(antwoord.value.pad);
    return true;
  };
  const sluit = (): void => {
    zetAlsBestand(false);
    knop.current?.focus();
  };
  return (
    <>
      <div className={stijl['knoppen']}>
        <Button variant="default" leftSection={<IconPrinter size={20} aria-hidden />} disabled={stand.toestand !== 'klaar'} onClick={() => window.print()}>
          Print de herstelkaart
        </Button>
        <Button ref={knop} variant="subtle" leftSection={<IconFileDownload size={20} aria-hidden />} aria-expanded={alsBestand} onClick={() => zetAlsBestand(!alsBestand)}>
          Bewaar als PDF
        </Button>
      </div>
      {alsBestand && (
        <>
          <Uitvoerpaneel
            sleutel={null}
            slot="geen"
            waarschuwing="Dit bestand opent je kluis. Bewaar het niet: print het, gooi het daarna weg en leeg de prullenbak. Printen zonder bestand is veiliger."
            bezig={bezig}
            bewaar={bewaar}
            sluit={sluit}
          />
          <Voorbeeld herstelcode={herstelcode} />
        </>
      )}
      <Bewaard pad={pad}>
        <p>Print het en gooi het daarna weg.</p>
      </Bewaard>
      {fout !== null && <Foutmelding fout={fout} />}
      {stand.toestand === 'klaar' && createPortal(<Drukwerk herstelcode={herstelcode} kluismap={stand.waarde.kluismap} gemaaktOp={gemaaktOp} />, document.body)}
    </>
  );
}

/** As it will be in the file. */
function Voorbeeld({ herstelcode }: { readonly herstelcode: string }) {
  const { stand, opnieuw } = useGelezen(() => roep('herstelkaart.maak', { herstelcode }), herstelcode);
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
  return stand.toestand === 'klaar' ? <Pdfweergave pdf={stand.waarde.pdf} naam={stand.waarde.bestandsnaam} /> : null;
}

/** What alone goes to paper from this window. Not on screen, and not read aloud. */
function Drukwerk(gegevens: Parameters<typeof bouwHerstelkaart>[0]) {
  const { titel, wat, groepen, tekens, delen, feiten, voet } = bouwHerstelkaart(gegevens);
  return (
    <div className={stijl['blad']} lang="nl">
      <div className={stijl['kaart']}>
        <div className={stijl['kop']}>
          <div>
            <p className={stijl['titel']}>{titel}</p>
            <p>{wat}</p>
          </div>
          <Knoop voortgang={0.12} breedte={100} />
        </div>
        <ol className={stijl['code']}>
          {groepen.map((groep, nummer) => (
            <li key={`${nummer}-${groep}`}>
              <span>{nummer + 1}</span>
              <b>{groep}</b>
            </li>
          ))}
        </ol>
        <p className={stijl['klein']}>{tekens}</p>
        <div className={stijl['delen']}>
          {delen.map(({ kop, regels }) => (
            <div key={kop}>
              <p className={stijl['tussenkop']}>{kop}</p>
              <ol>
                {regels.map((regel) => (
                  <li key={regel}>{regel}</li>
                ))}
              </ol>
            </div>
          ))}
        </div>
        <dl className={stijl['feiten']}>
          {feiten.map(({ naam, waarde }) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className={stijl['voet']}>{voet}</p>
    </div>
  );
}
