import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconExclamationCircle, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { MEESTE } from '#shared/domein/tekstvormen';
import { hoofdletter } from '#shared/domein/woorden';
import { aantalGroepenVoor, GROEPSGROOTTE, stelGroepenVoor } from '#shared/leertraject/groepsvoorstel';
import { watLukte } from '#shared/leertraject/groepsvoorstel-woorden';
import type { Wens } from '#shared/leertraject/leertraject';
import { nieuwId } from '../../../ui/nieuwId.ts';
import { meegegevenzin } from '../../groepswerk/woorden.ts';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { metAantalGroepen, metIndeling, metVoorstel, type Indeling } from './groepsbewerkingen.ts';
import stijl from './groepen.module.css';

/** What a proposal did, and how everything stood before it. */
interface Gedaan {
  readonly gelukt: readonly string[];
  readonly nietGelukt: readonly string[];
  readonly ervoor: Indeling;
}

interface Voorsteleigenschappen {
  readonly wensen: readonly Wens[];
  /** The groups of which a file went along that has not come back. */
  readonly meegegeven: ReadonlySet<string>;
  /** The groups were made or taken back: what was said of a change by hand holds no more. */
  readonly bijVoorstel: () => void;
}

/** Has the groups proposed, says what it did and what could not be done, and takes it back. */
export function Voorstel({ wensen, meegegeven, bijVoorstel }: Voorsteleigenschappen) {
  const { context, zetPlan, planNu } = useSessie();
  const { plan } = context;
  const [gedaan, zetGedaan] = useState<Gedaan | null>(null);
  const [gekozenAantal, zetAantal] = useState<number | null>(null);
  const [gekozenBlijft, zetBlijft] = useState<boolean | null>(null);
  const passend = aantalGroepenVoor(plan.deelnemers.length);
  const geplaatst = plan.deelnemers.filter(({ groepId }) => groepId !== null).length;
  // While nobody sits anywhere the groups there are say nothing yet.
  const aantal = gekozenAantal ?? (geplaatst === 0 ? passend : plan.groepen.length);
  const zonder = plan.deelnemers.length - geplaatst;
  // Who came in later is put with the groups that were made; without them everything is looked at anew.
  const blijft = geplaatst > 0 && (gekozenBlijft ?? zonder > 0);

  const vooraf = meegegevenzin(plan.groepen.slice(aantal), meegegeven);

  const stelVoor = (): void => {
    const nu = planNu();
    const begin = metAantalGroepen(nu, aantal, nieuwId);
    const vast = blijft ? [...begin.deelnemers, ...begin.knooppunten].filter(({ groepId }) => groepId !== null).map(({ id }) => id) : [];
    const vraag = { ...begin, wensen, grootte: GROEPSGROOTTE };
    const voorstel = stelGroepenVoor({ ...vraag, vast });
    zetPlan(metVoorstel(begin, voorstel));
    zetGedaan({ gelukt: watLukte({ ...vraag, ...voorstel }), nietGelukt: voorstel.nietGelukt.map(({ zin }) => zin), ervoor: nu });
    zetAantal(null);
    zetBlijft(null);
    bijVoorstel();
  };
  const neemTerug = (ervoor: Indeling): void => {
    zetPlan(metIndeling(planNu(), ervoor));
    zetGedaan(null);
    bijVoorstel();
  };

  return (
    <div className={stijl['voorstel']}>
      <div className={stijl['vraag']}>
        <NativeSelect
          label="Aantal groepen"
          value={String(aantal)}
          data={Array.from({ length: Math.max(Math.min(MEESTE.groepen, plan.deelnemers.length), plan.groepen.length, 1) }, (_, i) => ({ value: String(i + 1), label: i + 1 === passend ? `${i + 1} (ongeveer zes per groep)` : String(i + 1) }))}
          onChange={(e) => zetAantal(Number(e.currentTarget.value))}
        />
        <Button size="md" leftSection={<IconUsers size={20} aria-hidden />} disabled={plan.deelnemers.length === 0} onClick={stelVoor}>
          Stel groepen voor
        </Button>
        {geplaatst > 0 && <Checkbox label="Wie al in een groep zit, blijft daar" checked={blijft} onChange={(e) => zetBlijft(e.currentTarget.checked)} />}
      </div>
      {vooraf !== '' && <p className={stijl['vooraf']}>Met minder groepen gaan de laatste weg. {vooraf}</p>}
      <div role="status">
        {gedaan !== null && (
          <div className={stijl['gedaan']}>
            <h3>Dit is het voorstel</h3>
            <ul className={stijl['zinnen']}>
              {gedaan.gelukt.map((zin) => (
                <li key={zin}>
                  <IconCheck size={18} aria-hidden />
                  <span>{zin}</span>
                </li>
              ))}
            </ul>
            {gedaan.nietGelukt.length > 0 && (
              <>
                <h4>Dit lukte niet</h4>
                <ul className={stijl['zinnen']} data-mis>
                  {gedaan.nietGelukt.map((zin) => (
                    <li key={zin}>
                      <IconExclamationCircle size={18} aria-hidden />
                      <span>{hoofdletter(zin)}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <div className={stijl['knoppen']}>
              <Button variant="default" leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={() => neemTerug(gedaan.ervoor)}>
                Zet de groepen terug zoals ze waren
              </Button>
              <Button variant="subtle" onClick={() => zetGedaan(null)}>
                Gezien
              </Button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
