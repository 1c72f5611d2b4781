import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Sessieplan } from '#shared/domein/sessieplan';
import { MAX_TEKST } from '#shared/domein/tekstvormen';
import { telwoord } from '#shared/domein/woorden';
import type { Kandidaat } from '#shared/leertraject/leertraject';
import { kandidatenVan, keuzeVan, verwijderKandidaat, zetKandidaat, zetKandidaatTerug, type Kandidaatkeuze } from '#shared/leertraject/kandidaten';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { meldVerwijderd } from '../../../ui/meldingen.tsx';
import { Wachten } from '../../../ui/Wachten.tsx';
import { roep, useGelezen } from '../../brug.ts';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { Casussendeel } from '../../sessie/voorbereiden/Casussendeel.tsx';
import { zetCasus } from '../../sessie/voorbereiden/planbewerkingen.ts';
import deelstijl from '../../sessie/voorbereiden/voorbereiden.module.css';
import { useLeertraject, type Leertrajectgebruik } from '../bron/useLeertraject.ts';
import { Kandidaatrij, type Casusbekend } from './Kandidaatrij.tsx';
import { Kandidaattoevoegen } from './Kandidaattoevoegen.tsx';
import { kiesOpnieuw } from './keuze.ts';
import stijl from './profiel.module.css';

/** Which casussen fit the leerthema: the profile, what was brought in, and the choice with its reason. */
export function Kandidatendeel() {
  const { sessieId } = useSessie();
  const { beeld, fout, wijzig, herlees } = useLeertraject(sessieId);
  const { stand, opnieuw } = useGelezen(() => roep('casus.lijst'));
  if (fout !== null && beeld === null) return <Foutmelding fout={fout} opnieuw={() => void herlees()} />;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
  if (beeld === null || stand.toestand === 'laden') return <Wachten />;
  // The laptop of another gespreksleider: the choice was made elsewhere.
  if (beeld.ontvangen !== null) return <Casussendeel />;
  const casussen = stand.waarde.map(({ id, regel: { code, kern, aangedragenDoor, stap } }): Casusbekend => ({ id, code, kern, aangedragenDoor, stap }));
  return <Kandidaten beeld={beeld} wijzig={wijzig} casussen={casussen} herleesLijst={opnieuw} />;
}

interface Kandidatenprops {
  readonly beeld: NonNullable<Leertrajectgebruik['beeld']>;
  readonly wijzig: Leertrajectgebruik['wijzig'];
  readonly casussen: readonly Casusbekend[];
  readonly herleesLijst: () => void;
}

function Kandidaten({ beeld, wijzig, casussen, herleesLijst }: Kandidatenprops) {
  const { context, zetPlan, planNu } = useSessie();
  const { plan } = context;
  const { inhoud, vorm } = beeld;
  const [open, setOpen] = useState<string | null>(null);
  const [gemaakt, setGemaakt] = useState<readonly Casusbekend[]>([]);
  const kandidaten = kandidatenVan(inhoud.kandidaten, plan.casussen);
  // What was made a moment ago is not in the list that was read before.
  const bekend = new Map([...gemaakt, ...casussen].map((casus) => [casus.id, casus]));
  const casusVan = ({ casusId }: Kandidaat): Casusbekend =>
    bekend.get(casusId) ?? { id: casusId, code: plan.casussen.find(({ id }) => id === casusId)?.code ?? 'Casus', kern: 'Deze casus is er niet meer.', aangedragenDoor: '', stap: null };

  const ontkies = (casus: Casusbekend): void => {
    const was = planNu();
    if (!was.casussen.some(({ id }) => id === casus.id)) return;
    zetPlan(zetCasus(was, casus, false));
    const gevraagd = inhoud.opdrachten.some(({ casusId }) => casusId === casus.id);
    meldVerwijderd(`${casus.code} is niet meer gekozen.${gevraagd ? ' Wie je erover vroeg, blijft bij Opdrachten vooraf staan.' : ''}`, () => {
      zetPlan(kiesOpnieuw(planNu(), was, casus.id));
      wijzig((nu) => zetKandidaat(nu, casus.id, { afgewezen: false }));
    });
  };
  const kies = (casus: Casusbekend, keuze: Kandidaatkeuze): void => {
    if (keuze === 'gekozen') zetPlan(zetCasus(planNu(), casus, true));
    else ontkies(casus);
    wijzig((nu) => zetKandidaat(nu, casus.id, { afgewezen: keuze === 'afgewezen' }));
    // Without a reason nobody knows later why not.
    if (keuze === 'afgewezen') setOpen(casus.id);
  };
  const weg = (casus: Casusbekend): void => {
    const wasPlan: Sessieplan = planNu();
    const wasInhoud = inhoud;
    zetPlan(zetCasus(wasPlan, casus, false));
    wijzig((nu) => verwijderKandidaat(nu, casus.id));
    meldVerwijderd(`${casus.code} staat niet meer in deze lijst. De casus zelf blijft in de kluis.`, () => {
      zetPlan(kiesOpnieuw(planNu(), wasPlan, casus.id));
      wijzig((nu) => zetKandidaatTerug(nu, wasInhoud, casus.id));
    });
  };
  const voegToe = (casus: Casusbekend, nieuw: boolean): void => {
    wijzig((nu) => zetKandidaat(nu, casus.id));
    setOpen(casus.id);
    if (!nieuw) return;
    setGemaakt([...gemaakt, casus]);
    herleesLijst();
  };
  const aantalGekozen = plan.casussen.length;
  return (
    <div className={deelstijl['stapel']}>
      {kandidaten.length === 0 && <p>Schrijf onderaan de casussen op die organisaties aandragen. Daarna leg je ze naast wat hier past bij het leerthema, en kies je.</p>}
      <details className={stijl['profiel']} open={kandidaten.length === 0}>
        <summary>Wat past bij dit leerthema?</summary>
        <div className={stijl['profiellijf']}>
          <p className={stijl['thema']}>{plan.onderwerp.trim() === '' ? <span className="ow-zacht">Het leerthema is nog leeg. Je schrijft het bij Leerthema, tijd en plaats.</span> : plan.onderwerp}</p>
          <ul className={stijl['punten']}>
            {vorm.profiel.map(({ id, punt, uitleg }) => (
              <li key={id}>
                <strong>{punt}</strong>
                <span className="ow-zacht">{uitleg}</span>
              </li>
            ))}
          </ul>
          <Textarea
            label="Wat past er verder?"
            description="Waar let je bij dit leerthema nog meer op?"
            autosize
            minRows={2}
            maxLength={MAX_TEKST}
            value={inhoud.profiel}
            onChange={(e) => {
              const profiel = e.currentTarget.value;
              wijzig((nu) => ({ ...nu, profiel }));
            }}
          />
        </div>
      </details>
      {kandidaten.length > 0 && (
        <section aria-labelledby="kandidatenkop">
          <h3 id="kandidatenkop" className={stijl['kop']}>
            {telwoord(kandidaten.length, 'casus aangedragen', 'casussen aangedragen')}, {aantalGekozen === 0 ? 'nog geen gekozen' : `${aantalGekozen} gekozen`}
          </h3>
          <ul className={stijl['kandidaten']}>
            {kandidaten.map((kandidaat) => {
              const casus = casusVan(kandidaat);
              return (
                <Kandidaatrij
                  key={casus.id}
                  kandidaat={kandidaat}
                  casus={casus}
                  profiel={vorm.profiel}
                  keuze={keuzeVan(kandidaat, plan.casussen)}
                  open={open === casus.id}
                  toon={() => setOpen(open === casus.id ? null : casus.id)}
                  kies={(keuze) => kies(casus, keuze)}
                  wijzig={wijzig}
                  weg={() => weg(casus)}
                />
              );
            })}
          </ul>
        </section>
      )}
      <Kandidaattoevoegen casussen={casussen.filter(({ id }) => !kandidaten.some(({ casusId }) => casusId === id))} voegToe={voegToe} />
    </div>
  );
}
