import { Button, Tabs } from '@mantine/core';
import { IconArrowLeft, IconArrowsMaximize, IconEyeSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Bewaarstatus } from '../../../ui/Bewaarstatus.tsx';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { Heelvenster } from '../../../ui/Heelvenster.tsx';
import { allesBewaard } from '../../openstaand.ts';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { Losvoorbeeld } from '../../stukken/Losvoorbeeld.tsx';
import { Stukkenpaneel } from '../../stukken/Stukkenpaneel.tsx';
import { useLeertraject } from '../bron/useLeertraject.ts';
import { Casusbewerker } from './Casusbewerker.tsx';
import stijl from './casusbeeld.module.css';

/** What is in front: writing, one page as it will leave, or all of them to be looked through and saved. */
type Stand = 'schrijven' | 'bekijken' | 'bewaren';

/** Of each casus the one page that participants read beforehand, written with the answers beside it. */
export function Casusbeeldendeel() {
  const { sessieId, context } = useSessie();
  const { casussen } = context.plan;
  const leertraject = useLeertraject(sessieId);
  const [gekozen, zetGekozen] = useState<string | null>(null);
  const [groot, zetGroot] = useState(false);
  const [stand, zetStand] = useState<Stand>('schrijven');
  const [bezig, zetBezig] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  const weg = useRef<HTMLButtonElement>(null);
  if (casussen.length === 0) return <p className="ow-zacht">Kies eerst bij Casussen waar de bijeenkomst over gaat. Dan maak je hier van elke casus één bladzijde.</p>;
  if (leertraject.beeld === null) return leertraject.fout === null ? null : <Foutmelding fout={leertraject.fout} opnieuw={() => void leertraject.herlees()} />;
  const { beeld } = leertraject;
  const casusId = casussen.some(({ id }) => id === gekozen) && gekozen !== null ? gekozen : (casussen[0]?.id ?? '');

  const ga = async (naar: Stand): Promise<void> => {
    zetBezig(true);
    // Main makes it of what is saved; what could not be saved is told where it was typed.
    const bewaard = await allesBewaard();
    zetBezig(false);
    if (!bewaard) return;
    // What was pressed leaves; the keyboard goes on from the way back.
    flushSync(() => zetStand(naar));
    weg.current?.focus();
  };
  const terug = (): void => {
    flushSync(() => zetStand('schrijven'));
    begin.current?.focus();
  };

  return (
    <Heelvenster open={groot} titel="Casusbeelden" sluit={() => zetGroot(false)}>
      <div className={stijl['deel']} data-groot={groot || undefined}>
        <div className={stijl['balk']}>
          {stand === 'schrijven' ? (
            <p className="ow-zacht">Eén bladzijde per casus, in rollen en niet in namen. Deelnemers lezen hem vooraf.</p>
          ) : (
            <Button ref={weg} size="compact-md" variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={terug}>
              Terug naar schrijven
            </Button>
          )}
          <span className={stijl['balkrechts']}>
            {groot && <Bewaarstatus staat={leertraject.bewaarstatus} opnieuw={leertraject.opnieuw} />}
            {stand === 'schrijven' && (
              <Button ref={begin} size="compact-md" variant="default" leftSection={<IconEyeSearch size={18} aria-hidden />} loading={bezig} onClick={() => void ga('bewaren')}>
                Nakijken en bewaren
              </Button>
            )}
            {!groot && (
              <Button size="compact-md" variant="default" leftSection={<IconArrowsMaximize size={18} aria-hidden />} onClick={() => zetGroot(true)}>
                Hele venster
              </Button>
            )}
          </span>
        </div>
        {stand === 'schrijven' && (
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
                <Casusbewerker casusId={id} beeld={beeld} bekijk={() => void ga('bekijken')} bezig={bezig} />
              </Tabs.Panel>
            ))}
          </Tabs>
        )}
        {stand === 'bekijken' && <Losvoorbeeld stuk={{ soort: 'casusbeeld', sessieId, casusId }} teLang={teLang} />}
        {stand === 'bewaren' && (
          <Stukkenpaneel
            stukken={casussen.map(({ id, code }) => ({ stuk: { soort: 'casusbeeld', sessieId, casusId: id }, code }))}
            woorden={{ een: 'casusbeeld', meer: 'casusbeelden' }}
            aan="kiezen"
            knop="Bewaar de casusbeelden"
            uitleg="Een wachtwoord geldt voor alle casusbeelden. Geef ze alleen aan wie je hierboven koos."
            casussen={casussen}
            kopniveau={3}
          />
        )}
      </div>
    </Heelvenster>
  );
}

function teLang(bladzijden: number): string {
  return `Dit casusbeeld is ${bladzijden} bladzijden. Kort het in tot één: wat langer is, wordt vooraf niet gelezen.`;
}
