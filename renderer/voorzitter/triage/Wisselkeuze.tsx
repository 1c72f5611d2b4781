import { Button } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import type { Fout } from '#shared/contract/fouten';
import type { Casus } from '#shared/domein/casus';
import type { Loopstap } from '#shared/domein/keuzes';
import type { Loopsoort } from '#shared/domein/levensloop';
import type { Regio } from '#shared/domein/regio';
import type { Loopgebeurtenis } from '#shared/domein/traject';
import { ontbreektBijWissel } from '#shared/domein/wissel';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useKlad } from '../klad/useKlad.ts';
import { Dagveld } from '../sessie/velden/Deeldatumveld.tsx';
import { kanttekeningen } from './kanttekeningen.ts';
import { standaardinhoud } from './standaardinhoud.ts';
import { useVandaag } from './vandaag.ts';
import stijl from './wisselkeuze.module.css';
import { isConceptNa, leegConcept } from './wisselconcept.ts';
import { Wisselveldinvoer } from './Wisselveldinvoer.tsx';
import { gebeurtenisVan, wisselvorm, type Wisselinhoud } from './wisselvormen.ts';

interface Wisselkeuzeeigenschappen {
  readonly casus: Casus;
  readonly regio: Regio;
  readonly stap: Loopstap | null;
  readonly mogelijk: readonly Loopsoort[];
  /** The heading right above it asks the same. */
  readonly kopBoven: boolean;
  readonly voerUit: (gebeurtenis: Loopgebeurtenis) => Promise<Fout | null>;
}

/** The choices of what happens next, and the form of the one that is chosen. A single choice is its own form. For another step give it another `key`. */
export function Wisselkeuze({ casus, regio, stap, mogelijk, kopBoven, voerUit }: Wisselkeuzeeigenschappen) {
  const [{ leeg, vorm }] = useState(() => ({ leeg: leegConcept(casus.levensloop.length), vorm: isConceptNa(casus.levensloop.length, mogelijk) }));
  const [concept, zetConcept] = useKlad('wissel', leeg, vorm);
  const groep = useId();
  const soort = mogelijk.length === 1 ? (mogelijk[0] ?? null) : concept.soort;
  return (
    <>
      {mogelijk.length === 1 ? null : (
        <fieldset className={stijl['keuzes']}>
          <legend className={kopBoven ? 'ow-alleen-voorlezen' : ''}>Wat wordt de volgende stap?</legend>
          <div className={stijl['kaarten']}>
            {mogelijk.map((keuze) => {
              const { titel, uitleg } = wisselvorm(stap, keuze);
              return (
                <label key={keuze} className={stijl['kaart']}>
                  <input type="radio" name={groep} checked={soort === keuze} onChange={() => zetConcept((vorige) => ({ ...vorige, soort: keuze }))} />
                  <span className={stijl['kaarttekst']}>
                    <span className={stijl['kaartlabel']}>{titel}</span>
                    <span className={stijl['kaartuitleg']}>{uitleg}</span>
                  </span>
                </label>
              );
            })}
          </div>
        </fieldset>
      )}
      {soort === null ? null : (
        <Formulier
          key={soort}
          casus={casus}
          regio={regio}
          stap={stap}
          soort={soort}
          alleen={mogelijk.length === 1}
          getypt={concept.getypt}
          onTyp={(deel) => zetConcept((vorige) => ({ ...vorige, getypt: { ...vorige.getypt, ...deel } }))}
          voerUit={async (gebeurtenis) => {
            const fout = await voerUit(gebeurtenis);
            if (fout === null) zetConcept(leeg);
            return fout;
          }}
        />
      )}
    </>
  );
}

interface Formuliereigenschappen extends Omit<Wisselkeuzeeigenschappen, 'mogelijk' | 'kopBoven'> {
  readonly soort: Loopsoort;
  /** There are no choices above it, so it says itself what it is. */
  readonly alleen: boolean;
  readonly getypt: Partial<Wisselinhoud>;
  readonly onTyp: (deel: Partial<Wisselinhoud>) => void;
}

function Formulier({ casus, regio, stap, soort, alleen, getypt, onTyp, voerUit }: Formuliereigenschappen) {
  const vandaag = useVandaag();
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<Fout | null>(null);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { titel, uitleg, knop, velden } = wisselvorm(stap, soort);
  const inhoud: Wisselinhoud = { ...standaardinhoud(soort, casus, regio, vandaag), ...getypt };
  const gebeurtenis = gebeurtenisVan(soort, inhoud);
  const mist = ontbreektBijWissel(gebeurtenis);

  const doe = async (): Promise<void> => {
    if (bezig) return;
    zetGeprobeerd(true);
    if (mist.length > 0) return;
    zetBezig(true);
    zetFout(null);
    const antwoord = await voerUit(gebeurtenis);
    zetBezig(false);
    zetFout(antwoord);
  };
  const bijVersturen = (verzending: FormEvent): void => {
    verzending.preventDefault();
    void doe();
  };

  return (
    <form className={stijl['formulier']} aria-label={titel} noValidate onSubmit={bijVersturen}>
      {alleen ? (
        <div>
          <h3 className={stijl['titel']}>{titel}</h3>
          <p className={stijl['inleiding']}>{uitleg}</p>
        </div>
      ) : null}
      <div className={stijl['dag']}>
        <Dagveld label="Op welke dag?" waarde={inhoud.dag} zet={(dag) => onTyp({ dag })} />
      </div>
      {velden.map((veld) => (
        <Wisselveldinvoer key={veld.veld} {...veld} casusId={casus.id} waarde={inhoud[veld.veld]} leegGelaten={geprobeerd} zet={(waarde) => onTyp({ [veld.veld]: waarde })} />
      ))}
      <div className={stijl['einde']}>
        <div role="status" className={stijl['kanttekening']}>
          {kanttekeningen(gebeurtenis, casus.levensloop, vandaag).join(' ')}
        </div>
        <div role="alert" className={stijl['mist']}>
          {geprobeerd && mist.length > 0 ? `Vul nog in: ${mist.join(', ')}.` : null}
        </div>
        {fout === null ? null : <Foutmelding fout={fout} />}
        {/* A casus for a leersessie has other things to do first, and one in overleg its meeting. */}
        <Button type="submit" variant={stap === null || stap === 'in-overleg' ? 'default' : 'filled'} loading={bezig}>
          {knop}
        </Button>
      </div>
    </form>
  );
}
