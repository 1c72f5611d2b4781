import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { MEESTE_IN_LEERTRAJECT, WENSSOORTEN } from '#shared/leertraject/keuzes';
import { alsToelichting, wensantwoorden, type Wensantwoord } from '#shared/leertraject/groepsvoorstel-antwoorden';
import type { Leertrajectbeeld, Leertrajectinhoud } from '#shared/leertraject/leertraject';
import { verwijderUit, wijzigIn, zetTerugIn } from '../../../ui/lijst.ts';
import { meldVerwijderd } from '../../../ui/meldingen.tsx';
import { nieuwId } from '../../../ui/nieuwId.ts';
import { useKlad } from '../../klad/useKlad.ts';
import { isAan, isEenVan, isTekst, metVelden, ofNiets } from '../../klad/vormen.ts';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { Wensformulier, type Wensconcept } from './Wensformulier.tsx';
import { Wensregel } from './Wensregel.tsx';
import stijl from './groepen.module.css';

interface Wenseigenschappen {
  readonly beeld: Leertrajectbeeld;
  readonly wijzig: (bewerk: (inhoud: Leertrajectinhoud) => Leertrajectinhoud) => void;
}

const LEEG: Wensconcept = { deelnemerId: '', soort: 'niet-met-deelnemer', doel: '', vanGezin: true, toelichting: '' };

const isWensconcept = ofNiets(metVelden<Wensconcept>({ deelnemerId: isTekst, soort: isEenVan(WENSSOORTEN), doel: isTekst, vanGezin: isAan, toelichting: isTekst }));

/** With whom people would, or would rather not, sit. Beside it what was answered to that question: the facilitator reads the wish out of it. */
export function Wensen({ beeld, wijzig }: Wenseigenschappen) {
  const { plan } = useSessie().context;
  const [concept, zetConcept] = useKlad('wens', null, isWensconcept);
  const { wensen } = beeld.inhoud;
  const erbij = useRef<HTMLButtonElement>(null);
  const sluit = (): void => {
    // The button stands there again where the form was.
    flushSync(() => zetConcept(null));
    erbij.current?.focus();
  };
  const antwoorden = wensantwoorden(beeld, plan.deelnemers);
  const wijzigLijst = (bewerk: (lijst: typeof wensen) => typeof wensen): void => wijzig((inhoud) => ({ ...inhoud, wensen: bewerk(inhoud.wensen) }));
  const vol = wensen.length >= MEESTE_IN_LEERTRAJECT.wensen;
  const verwijder = (id: string): void => {
    const plek = wensen.findIndex((wens) => wens.id === id);
    const weg = wensen[plek];
    if (weg === undefined) return;
    wijzigLijst((lijst) => verwijderUit(lijst, id));
    meldVerwijderd('Wens verwijderd.', () => wijzigLijst((lijst) => zetTerugIn(lijst, weg, plek, MEESTE_IN_LEERTRAJECT.wensen)));
  };
  const uitAntwoord = ({ deelnemerId, vanGezin, tekst }: Wensantwoord): void => zetConcept({ ...LEEG, deelnemerId: deelnemerId ?? '', vanGezin, toelichting: alsToelichting(tekst) });

  return (
    <section className={stijl['blok']} aria-labelledby="wensen">
      <h3 id="wensen">Wensen</h3>
      {wensen.length === 0 && concept === null && <p className="ow-zacht">Wil iemand liever niet, of juist wel, met een ander in een groep? Wat het gezin wil, gaat altijd voor.</p>}
      {antwoorden.length > 0 && (
        <ul className={stijl['antwoorden']} aria-label="Antwoorden over de groepen">
          {antwoorden.map((antwoord) => (
            <li key={antwoord.inzendselId}>
              <blockquote className={stijl['citaat']}>{antwoord.tekst}</blockquote>
              <div className={stijl['citaatvoet']}>
                <span className="ow-zacht">{antwoord.wie}</span>
                {antwoord.verwerkt ? (
                  <span className="ow-zacht">staat hieronder als wens</span>
                ) : (
                  <Button size="compact-md" variant="default" disabled={vol} aria-label={`Maak er een wens van: ${antwoord.wie}`} onClick={() => uitAntwoord(antwoord)}>
                    Maak er een wens van
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {wensen.length > 0 && (
        <ul className={stijl['rijen']} aria-label="Wensen">
          {wensen.map((wens) => (
            <Wensregel key={wens.id} wens={wens} deelnemers={plan.deelnemers} wijzig={(deel) => wijzigLijst((lijst) => wijzigIn(lijst, wens.id, deel))} verwijder={() => verwijder(wens.id)} />
          ))}
        </ul>
      )}
      {concept !== null ? (
        <Wensformulier
          concept={concept}
          zet={zetConcept}
          sluit={sluit}
          plan={plan}
          klaar={(wens) => {
            wijzigLijst((lijst) => [...lijst, { ...wens, id: nieuwId() }]);
            sluit();
          }}
        />
      ) : (
        <div>
          <Button ref={erbij} variant="default" leftSection={<IconPlus size={18} aria-hidden />} disabled={vol || plan.deelnemers.length === 0} onClick={() => zetConcept(LEEG)}>
            Wens erbij
          </Button>
        </div>
      )}
    </section>
  );
}
