import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import type { Opdracht } from '#shared/leertraject/leertraject';
import { opVolgorde, termijnNaSessie } from '#shared/leertraject/opdrachten';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { Wachten } from '../../../ui/Wachten.tsx';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { Dagveld } from '../../sessie/velden/Deeldatumveld.tsx';
import { Uitgaandcheck } from '../../stukken/Uitgaandcheck.tsx';
import { useUitgaand } from '../../stukken/useUitgaand.ts';
import deelstijl from '../../sessie/voorbereiden/voorbereiden.module.css';
import { useLeertraject, type Leertrajectgebruik } from '../bron/useLeertraject.ts';
import { useTerugfocus } from '../bron/useTerugfocus.ts';
import { Brieven } from './Brieven.tsx';
import { uitgaandeTekst } from './uitgaandeTekst.ts';
import { useCasuscodes } from './casuscodes.ts';
import { Formuliervoorbeeld } from './Formuliervoorbeeld.tsx';
import { Klaarzetten } from './Klaarzetten.tsx';
import stijl from './opdrachten.module.css';
import { Opdrachttabel } from './Opdrachttabel.tsx';

/** Who is asked what beforehand: the people, their forms, and the mail to each. */
export function Opdrachtendeel() {
  const { sessieId } = useSessie();
  const leertraject = useLeertraject(sessieId);
  const { beeld, fout } = leertraject;
  if (beeld !== null) return <Opdrachten leertraject={leertraject} beeld={beeld} />;
  return fout === null ? <Wachten /> : <Foutmelding fout={fout} opnieuw={() => void leertraject.herlees()} />;
}

interface Opdrachtenprops {
  readonly leertraject: Leertrajectgebruik;
  readonly beeld: NonNullable<Leertrajectgebruik['beeld']>;
}

function Opdrachten({ leertraject, beeld }: Opdrachtenprops) {
  const { wijzig } = leertraject;
  const { sessieId, context } = useSessie();
  const { plan } = context;
  const code = useCasuscodes(plan);
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(new Set());
  const [bekeken, setBekeken] = useState<Opdracht | null>(null);
  const { inhoud } = beeld;
  const uitgaand = useUitgaand({ soort: 'opdrachten', sessieId }, uitgaandeTekst(plan, inhoud));
  const opdrachten = opVolgorde(inhoud.opdrachten, plan.casussen);
  const vreemdeCasussen = [...new Set(opdrachten.map(({ casusId }) => casusId))].filter((id) => !plan.casussen.some((casus) => casus.id === id));
  const kies = (id: string, erbij: boolean): void => {
    const nieuw = new Set(gekozen);
    if (erbij) nieuw.add(id);
    else nieuw.delete(id);
    setGekozen(nieuw);
  };
  const kader = useRef<HTMLDivElement>(null);
  const onthoudFocus = useTerugfocus(bekeken !== null, kader);
  const bekijk = (opdracht: Opdracht): void => {
    onthoudFocus();
    setBekeken(opdracht);
  };
  const lijst = (
    <div className={deelstijl['stapel']}>
      <p className="ow-zacht">
        Ieder krijgt een eigen formulier, met vragen die bij de rol passen. Op het formulier staat een code en geen naam. De naam hier is alleen voor jou.
      </p>
      {plan.casussen.length > 0 && (
        <p className="ow-zacht ow-klein">
          Enter brengt je naar de volgende regel. Heb je al een lijst? Plak hem bij Functie, met op elke regel: functie; organisatie; naam.
        </p>
      )}
      {plan.casussen.length === 0 && <p>Kies eerst een casus bij Casussen. Dan schrijf je hier op wie je erover vraagt.</p>}
      {plan.casussen.map((casus) => (
        <Opdrachttabel key={casus.id} casusId={casus.id} code={casus.code} beeld={beeld} wijzig={wijzig} gekozen={gekozen} kies={kies} deelnemers={plan.deelnemers} />
      ))}
      {vreemdeCasussen.map((casusId) => (
        <Opdrachttabel key={casusId} casusId={casusId} code={code(casusId)} nietGekozen beeld={beeld} wijzig={wijzig} gekozen={gekozen} kies={kies} deelnemers={[]} />
      ))}
      <section className={stijl['blok']} aria-labelledby="terugkop">
        <h3 id="terugkop">Waar en wanneer het terug mag</h3>
        <div className={stijl['twee']}>
          <Dagveld label="Graag antwoord vóór" waarde={inhoud.reageerVoor} zet={(reageerVoor) => wijzig((nu) => ({ ...nu, reageerVoor }))} />
          <TextInput
            label="Formulier terug naar"
            placeholder="rol en e-mailadres"
            maxLength={MAX_REGEL}
            value={inhoud.contact}
            onChange={(e) => {
              const contact = e.currentTarget.value;
              wijzig((nu) => ({ ...nu, contact }));
            }}
          />
        </div>
        {termijnNaSessie(inhoud.reageerVoor, plan.datum) && <p className={stijl['aandacht']}>Dan is de leersessie al geweest.</p>}
      </section>
      {opdrachten.length > 0 && (
        <>
          <section className={stijl['blok']} aria-labelledby="nakijkkop">
            <h3 id="nakijkkop">Kijk na wat naar buiten gaat</h3>
            <p className="ow-zacht">Het leerthema en naar wie het terug kan, staan op elk formulier en in elke mail.</p>
            <Uitgaandcheck gebruik={uitgaand} kladnaam="opdrachten check" kopniveau={4} />
          </section>
          <Klaarzetten leertraject={leertraject} beeld={beeld} opdrachten={opdrachten} gekozen={gekozen} nagekeken={uitgaand.open === 0} />
          <section className={stijl['blok']} aria-labelledby="mailkop">
            <h3 id="mailkop">De mail bij het formulier</h3>
            <Brieven soort="mail" beeld={beeld} plan={plan} uitgaand={uitgaand} code={code} opdrachten={opdrachten} bekijk={bekijk} />
          </section>
        </>
      )}
    </div>
  );
  // The list stays behind the form: which mail was open and what was copied is there again.
  return (
    <>
      <div ref={kader} tabIndex={-1} hidden={bekeken !== null}>
        {lijst}
      </div>
      {bekeken !== null && <Formuliervoorbeeld opdracht={bekeken} code={code(bekeken.casusId)} leertraject={leertraject} terug={() => setBekeken(null)} />}
    </>
  );
}
