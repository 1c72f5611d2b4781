import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowBackUp, IconArrowsMaximize } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { Leertrajectbeeld } from '#shared/leertraject/leertraject';
import { usePlek } from '../../navigatie.tsx';
import { Bewaarstatus } from '../../../ui/Bewaarstatus.tsx';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { Heelvenster } from '../../../ui/Heelvenster.tsx';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { Knooppuntendeel } from '../../sessie/voorbereiden/Knooppuntendeel.tsx';
import { useLeertraject, type Leertrajectgebruik } from '../bron/useLeertraject.ts';
import { EERSTE_LEESSTAND, Lezen } from '../fragmenten/Lezen.tsx';
import { useFragmenten } from '../fragmenten/useFragmenten.ts';
import { Fragmentenbord } from './Fragmentenbord.tsx';
import stijl from './bord.module.css';

/** From answers to knooppunten: reading and marking, and gathering what was marked. Without any answer the knooppunten are written by hand. */
export function Knooppuntenruimte() {
  const { sessieId } = useSessie();
  const leertraject = useLeertraject(sessieId);
  const { beeld, fout, herlees } = leertraject;
  if (beeld === null) {
    return fout === null ? null : (
      <>
        <Foutmelding fout={fout} opnieuw={() => void herlees()} />
        <Knooppuntendeel />
      </>
    );
  }
  // What came along in a group file has no answers with it.
  if (beeld.ontvangen !== null) return <Knooppuntendeel />;
  if (beeld.inzendsels.length === 0 && beeld.inhoud.fragmenten.length === 0) {
    return (
      <>
        <Knooppuntendeel />
        <p className="ow-zacht">Zodra er antwoorden op de voorbereidingsopdrachten binnen zijn, lees je ze hier naast elkaar en maak je er knooppunten van.</p>
      </>
    );
  }
  return <Ruimte beeld={beeld} leertraject={leertraject} />;
}

type Kant = 'lezen' | 'bord';

function Ruimte({ beeld, leertraject }: { readonly beeld: Leertrajectbeeld; readonly leertraject: Leertrajectgebruik }) {
  const werk = useFragmenten(beeld, leertraject.wijzig);
  const [kant, zetKant] = usePlek<Kant>('kant', () => (beeld.inhoud.fragmenten.length === 0 ? 'lezen' : 'bord'), ['lezen', 'bord']);
  const [leesstand, zetLeesstand] = useState(EERSTE_LEESSTAND);
  const [groot, zetGroot] = useState(false);
  const aantal = beeld.inhoud.fragmenten.length;

  const bijToets = (aanslag: KeyboardEvent<HTMLElement>): void => {
    const inTekst = aanslag.target instanceof HTMLInputElement || aanslag.target instanceof HTMLTextAreaElement || aanslag.target instanceof HTMLSelectElement;
    if (inTekst || aanslag.key.toLowerCase() !== 'z' || aanslag.shiftKey || !(aanslag.ctrlKey || aanslag.metaKey)) return;
    aanslag.preventDefault();
    werk.maakOngedaan();
  };

  return (
    <Heelvenster open={groot} titel="Van antwoorden naar knooppunten" sluit={() => zetGroot(false)}>
      <div className={stijl['ruimte']} role="group" aria-label="Van antwoorden naar knooppunten" data-bord={(groot && kant === 'bord') || undefined} data-groot={groot || undefined} onKeyDown={bijToets}>
        <div className={stijl['balk']}>
          <SegmentedControl
            aria-label="Wat je nu doet"
            data={[
              { value: 'lezen', label: 'Antwoorden lezen' },
              { value: 'bord', label: aantal === 1 ? 'Knooppunten (1 fragment)' : `Knooppunten (${aantal} fragmenten)` },
            ]}
            value={kant}
            onChange={(waarde) => zetKant(waarde === 'bord' ? 'bord' : 'lezen')}
          />
          <span className={stijl['balkrechts']}>
            {/* In the screen it stands in the head. */}
            {groot && <Bewaarstatus staat={leertraject.bewaarstatus} opnieuw={leertraject.opnieuw} />}
            <Button size="compact-sm" variant="default" leftSection={<IconArrowBackUp size={18} aria-hidden />} disabled={werk.laatste === null} aria-keyshortcuts="Control+Z" title={werk.laatste === null ? 'Er is niets om ongedaan te maken' : `Maak ongedaan: ${werk.laatste} (Ctrl+Z)`} onClick={werk.maakOngedaan}>
              Ongedaan maken
            </Button>
            {!groot && (
              <Button size="compact-sm" variant="default" leftSection={<IconArrowsMaximize size={18} aria-hidden />} onClick={() => zetGroot(true)}>
                Hele venster
              </Button>
            )}
          </span>
        </div>
        {kant === 'lezen' ? <Lezen werk={werk} stand={leesstand} zetStand={zetLeesstand} /> : <Fragmentenbord werk={werk} />}
      </div>
    </Heelvenster>
  );
}
