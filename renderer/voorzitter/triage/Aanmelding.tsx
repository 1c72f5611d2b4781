import { Button } from '@mantine/core';
import { IconArrowRight, IconUserOff } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { KADERS, LEEFTIJDSCATEGORIEEN, VEILIGHEIDSOORDELEN } from '#shared/domein/keuzes';
import { isVoorDeUitkomst, loopstap } from '#shared/domein/levensloop';
import { KADERWOORDEN, LEEFTIJDSWOORDEN } from '#shared/domein/loopwoorden';
import type { Aanmelding } from '#shared/domein/traject';
import { Paneel } from '../../ui/Paneel.tsx';
import type { Deeleigenschappen } from '../casus/deel.ts';
import { Dagveld } from '../sessie/velden/Deeldatumveld.tsx';
import { Pillen } from './Pillen.tsx';
import { Pogingenlijst } from './Pogingenlijst.tsx';
import { Tekst } from './Tekst.tsx';
import stijl from './triage.module.css';

const OORDEELWOORDEN = { veilig: 'Veilig genoeg', zorgen: 'Er zijn zorgen', onveilig: 'Onveilig' } as const;

interface Aanmeldingeigenschappen extends Deeleigenschappen {
  /** Goes on to triage, while that has no outcome. */
  readonly naarTriage?: () => void;
}

/** What an aanmelding asks. The present help is a part of its own on the casus page. */
export function Aanmeldingdeel({ casus, wijzig, naarTriage }: Aanmeldingeigenschappen) {
  const { aanmelding } = casus;
  const zet = (deel: Partial<Aanmelding>): void => wijzig((vorige) => ({ ...vorige, aanmelding: { ...vorige.aanmelding, ...deel } }));
  const zetVeiligheid = (deel: Partial<Aanmelding['veiligheid']>): void =>
    wijzig((vorige) => ({ ...vorige, aanmelding: { ...vorige.aanmelding, veiligheid: { ...vorige.aanmelding.veiligheid, ...deel } } }));
  return (
    <Paneel titel="Aanmelding">
      <div className={stijl['formulier']}>
        <p className={stijl['zonderNaam']}>
          <IconUserOff size={20} aria-hidden />
          Schrijf hier geen naam, geen geboortedatum en geen BSN. De code {casus.code} is genoeg.
        </p>
        <Groep titel="De vraag">
          <Tekst
            label="De vraag in één zin"
            uitleg="Waar zit het vast? Een open vraag werkt het best."
            waarde={casus.kern}
            zet={(kern) => wijzig((vorige) => ({ ...vorige, kern }))}
          />
          <div className={stijl['naast']}>
            <Tekst
              label="Aangemeld door"
              plaatshouder="wijkcoach, gemeente Oudermeer"
              waarde={casus.aangedragenDoor}
              zet={(aangedragenDoor) => wijzig((vorige) => ({ ...vorige, aangedragenDoor }))}
            />
            <Dagveld label="Aangemeld op" waarde={aanmelding.op} zet={(op) => zet({ op })} />
          </div>
        </Groep>
        <Groep titel="De jeugdige">
          <Pillen
            label="Leeftijd"
            keuzes={LEEFTIJDSCATEGORIEEN.map((waarde) => ({ waarde, woord: LEEFTIJDSWOORDEN[waarde] }))}
            gekozen={aanmelding.leeftijd}
            kies={(leeftijd) => zet({ leeftijd })}
          />
          <div className={stijl['naast']}>
            <Tekst label="Gemeente" waarde={aanmelding.gemeente} zet={(gemeente) => zet({ gemeente })} />
            <Tekst label="Waar woont de jeugdige nu?" plaatshouder="thuis, pleeggezin, behandelgroep" waarde={aanmelding.verblijf} zet={(verblijf) => zet({ verblijf })} />
          </div>
          <Pillen label="Kader" keuzes={KADERS.map((waarde) => ({ waarde, woord: KADERWOORDEN[waarde] }))} gekozen={aanmelding.kader} kies={(kader) => zet({ kader })} />
          <Tekst label="School, werk of opvang" soort="tekst" uitleg="Geen naam van een school." waarde={aanmelding.school} zet={(school) => zet({ school })} />
        </Groep>
        <Groep titel="Wat is al geprobeerd?">
          <Pogingenlijst pogingen={aanmelding.geprobeerd} onWijzig={(maak) => wijzig((vorige) => ({ ...vorige, aanmelding: { ...vorige.aanmelding, geprobeerd: maak(vorige.aanmelding.geprobeerd) } }))} />
        </Groep>
        <Groep titel="Veiligheid">
          <Pillen
            label="Hoe veilig is het nu?"
            keuzes={VEILIGHEIDSOORDELEN.map((waarde) => ({ waarde, woord: OORDEELWOORDEN[waarde] }))}
            gekozen={aanmelding.veiligheid.oordeel}
            kies={(oordeel) => zetVeiligheid({ oordeel })}
          />
          <div className={stijl['naast']}>
            <Tekst label="Toelichting bij de veiligheid" soort="tekst" waarde={aanmelding.veiligheid.toelichting} zet={(toelichting) => zetVeiligheid({ toelichting })} />
            <Tekst label="Wie handelt nu?" plaatshouder="bv. de groepsleiding" waarde={aanmelding.veiligheid.wieHandelt} zet={(wieHandelt) => zetVeiligheid({ wieHandelt })} />
          </div>
        </Groep>
        <Groep titel="Wat willen zij zelf?">
          <div className={stijl['naast']}>
            <Tekst label="Wat de jeugdige wil" soort="tekst" uitleg="Liefst in eigen woorden." waarde={aanmelding.wensJeugdige} zet={(wensJeugdige) => zet({ wensJeugdige })} />
            <Tekst label="Wat de ouders willen" soort="tekst" uitleg="Willen ze iets anders dan elkaar? Schrijf beide op." waarde={aanmelding.wensOuders} zet={(wensOuders) => zet({ wensOuders })} />
          </div>
        </Groep>
        <Groep titel="Spoed">
          <Pillen
            label="Is er spoed?"
            keuzes={[
              { waarde: 'ja', woord: 'Ja' },
              { waarde: 'nee', woord: 'Nee' },
            ]}
            gekozen={aanmelding.spoed === null ? null : aanmelding.spoed ? 'ja' : 'nee'}
            kies={(keuze) => zet({ spoed: keuze === null ? null : keuze === 'ja' })}
          />
          {aanmelding.spoed === true || aanmelding.spoedWaarom !== '' ? (
            <Tekst label="Waarom is er spoed?" plaatshouder="bv. de plek eindigt op 31 maart" soort="tekst" waarde={aanmelding.spoedWaarom} zet={(spoedWaarom) => zet({ spoedWaarom })} />
          ) : null}
        </Groep>
        {naarTriage !== undefined && isVoorDeUitkomst(loopstap(casus.levensloop)) ? (
          <p className={stijl['elders']}>
            Wat je schrijft, wordt vanzelf bewaard. De hulp die er nu is, vul je in bij Hulp nu.
            <Button variant="light" rightSection={<IconArrowRight size={18} aria-hidden />} onClick={naarTriage}>
              Verder naar triage
            </Button>
          </p>
        ) : null}
      </div>
    </Paneel>
  );
}

function Groep({ titel, children }: { readonly titel: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={stijl['groep']} aria-labelledby={id}>
      <h3 id={id}>{titel}</h3>
      {children}
    </section>
  );
}
