import { Button } from '@mantine/core';
import { IconAlertCircle, IconArrowRight, IconCircle, IconCircleCheck, IconCircleDashed, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect } from 'react';
import { nooit } from '#shared/domein/alleen-lezen';
import { rondomVan } from '#shared/leertraject/rondom';
import { beoordeelPlan, type Onderdeel, type Onderdeelstand, type Rondom } from '#shared/werkvormen/volledigheid';
import { samen, type Bewaarstaat } from '../../../ui/bewaarstaat.ts';
import { Bewaarstatus } from '../../../ui/Bewaarstatus.tsx';
import { meldFout, ruimMeldingenOp } from '../../../ui/meldingen.tsx';
import { Antwoordendeel } from '../../leertraject/antwoorden/Antwoordendeel.tsx';
import { Knooppuntenruimte } from '../../leertraject/bord/Knooppuntenruimte.tsx';
import { Groepsstrook } from '../../groepswerk/Groepsstrook.tsx';
import { Verschilwaarschuwing } from '../../groepswerk/Verschilwaarschuwing.tsx';
import { useLeertraject } from '../../leertraject/bron/useLeertraject.ts';
import { Casusbeeldendeel } from '../../leertraject/casusbeeld/Casusbeeldendeel.tsx';
import { useZonderBeeld } from '../../leertraject/casusbeeld/useZonderBeeld.ts';
import { Opdrachtendeel } from '../../leertraject/opdrachten/Opdrachtendeel.tsx';
import { Kandidatendeel } from '../../leertraject/profiel/Kandidatendeel.tsx';
import { useGevraagdDeel, usePlek } from '../../navigatie.tsx';
import { Schermkop } from '../../Schermkop.tsx';
import schermstijl from '../../scherm.module.css';
import { Terug } from '../../Terug.tsx';
import { Opslagfout } from '../bron/Opslagfout.tsx';
import { useBewaard, useSessie } from '../bron/Sessie.tsx';
import { Zittingstrook } from '../zitting/Zittingstrook.tsx';
import { Agendadeel } from './Agendadeel.tsx';
import { Casussendeel } from './Casussendeel.tsx';
import { Deelnemersdeel } from './Deelnemersdeel.tsx';
import { Groependeel } from './Groependeel.tsx';
import { Knooppuntendeel } from './Knooppuntendeel.tsx';
import { Onderwerpdeel } from './Onderwerpdeel.tsx';
import { Reagerendeel } from './Reagerendeel.tsx';
import stijl from './voorbereiden.module.css';

const NAAM: Readonly<Record<Exclude<Onderdeel, 'onderwerp'>, string>> = {
  casussen: 'Casussen',
  opdrachten: 'Opdrachten vooraf',
  antwoorden: 'Antwoorden',
  deelnemers: 'Deelnemers',
  groepen: 'Groepen',
  knooppunten: 'Knooppunten',
  casusbeelden: 'Casusbeelden',
  agenda: 'Agenda',
  reageren: 'Reageren op het verslag',
};

const TEKEN = { klaar: IconCircleCheck, deels: IconCircleDashed, leeg: IconCircle } as const;
const TOESTAND = { klaar: 'klaar', deels: 'begonnen', leeg: 'nog leeg' } as const;

interface Voorbereidenprops {
  /** The session runs already, and this leads back to it. */
  readonly terug?: () => void;
}

/** Everything that is decided beforehand, a part at a time. What is missing is advice; starting is always possible. */
export function Voorbereiden(props: Voorbereidenprops) {
  return useSessie().werkvorm.groepen ? <MetLeertraject {...props} /> : <Delen {...props} />;
}

/** With what lies around a leersessie: who was asked what, and what came in. */
function MetLeertraject(props: Voorbereidenprops) {
  const { sessieId, context } = useSessie();
  const { beeld, bewaarstatus, opnieuw } = useLeertraject(sessieId);
  const zonderBeeld = useZonderBeeld(sessieId, context.plan);
  return <Delen {...props} {...(beeld === null ? {} : { rondom: { ...rondomVan(beeld, context.plan), ...zonderBeeld } })} erbij={{ staat: bewaarstatus, opnieuw }} />;
}

interface Delenprops extends Voorbereidenprops {
  readonly rondom?: Rondom;
  /** What is saved apart from the session. */
  readonly erbij?: { readonly staat: Bewaarstaat; readonly opnieuw: () => void };
}

function Delen({ terug, rondom, erbij }: Delenprops) {
  const { werkvorm, context, stuur, kan, bron } = useSessie();
  const bewaard = useBewaard();
  const delen = beoordeelPlan(werkvorm, context.plan, rondom);
  const gevraagd = useGevraagdDeel();
  const kiesbaar = delen.map(({ onderdeel }) => onderdeel);
  const [open, setOpen] = usePlek<Onderdeel>('onderdeel', () => kiesbaar.find((onderdeel) => onderdeel === gevraagd) ?? 'onderwerp', kiesbaar);
  useEffect(() => ruimMeldingenOp, [open]);
  const bewaarOpnieuw = (): void => {
    bron.opnieuw();
    erbij?.opnieuw();
  };
  const hier = delen.find((d) => d.onderdeel === open);
  const volgende = delen[delen.findIndex((d) => d.onderdeel === open) + 1];
  const naam = (onderdeel: Onderdeel): string => {
    if (onderdeel === 'onderwerp') return `${werkvorm.onderwerpLabel}, tijd en plaats`;
    return onderdeel === 'casussen' && werkvorm.casussen === 'een' ? 'Casus' : NAAM[onderdeel];
  };
  const start = async (): Promise<void> => {
    const antwoord = await stuur({ type: 'sessie.start' });
    if (!antwoord.ok) meldFout(antwoord.fout);
  };
  return (
    <div className={schermstijl['scherm']}>
      <Schermkop
        titel={terug === undefined ? `${werkvorm.naam} voorbereiden` : 'Voorbereiding aanpassen'}
        boven={<Terug naar="sessies" />}
        status={<Bewaarstatus staat={erbij === undefined ? bewaard : samen([bewaard, erbij.staat])} opnieuw={bewaarOpnieuw} />}
      >
        {terug === undefined ? (
          <Button size="lg" leftSection={<IconPlayerPlay size={22} aria-hidden="true" />} disabled={!kan({ type: 'sessie.start' })} onClick={() => void start()}>
            Start de bijeenkomst
          </Button>
        ) : (
          <Button size="lg" leftSection={<IconPlayerPlay size={22} aria-hidden="true" />} onClick={terug}>
            Terug naar de bijeenkomst
          </Button>
        )}
      </Schermkop>
      <Opslagfout />
      <div className={stijl['zitting']}>
        <Zittingstrook los />
        <Groepsstrook los />
        {werkvorm.groepen && open !== 'groepen' && <Verschilwaarschuwing naar={() => setOpen('groepen')} />}
      </div>
      <div className={stijl['voorbereiden']}>
        <nav className={stijl['inhoudsopgave']} aria-label="Onderdelen van de voorbereiding">
          <ol className={stijl['onderdelen']}>
            {delen.map((deel) => (
              <li key={deel.onderdeel}>
                <Onderdeelknop stand={deel} naam={naam(deel.onderdeel)} hier={deel.onderdeel === open} kies={() => setOpen(deel.onderdeel)} />
              </li>
            ))}
          </ol>
        </nav>
        <section key={open} className={stijl['deel']} aria-labelledby="deelkop">
          <h2 id="deelkop">{naam(open)}</h2>
          <Deel onderdeel={open} />
          {/* Under the fields, so that nothing moves while typing; an empty part speaks for itself. */}
          <Advies advies={hier?.toestand === 'deels' ? hier.advies : []} />
          {volgende !== undefined && (
            <div className={stijl['verder']}>
              <Button variant="default" rightSection={<IconArrowRight size={18} aria-hidden="true" />} onClick={() => setOpen(volgende.onderdeel)}>
                {naam(volgende.onderdeel)}
              </Button>
            </div>
          )}
        </section>
      </div>
    </div>
  );
}

function Onderdeelknop({ stand, naam, hier, kies }: { readonly stand: Onderdeelstand; readonly naam: string; readonly hier: boolean; readonly kies: () => void }) {
  const Teken = TEKEN[stand.toestand];
  return (
    <button type="button" className={stijl['onderdeel']} aria-current={hier ? 'step' : undefined} data-toestand={stand.toestand} onClick={kies}>
      <Teken size={22} aria-hidden="true" />
      <span className={stijl['onderdeeltekst']}>
        <span className={stijl['onderdeelnaam']}>{naam}</span>
        <span className={stijl['onderdeelkort']}>{stand.kort}</span>
        <span className="ow-alleen-voorlezen">{TOESTAND[stand.toestand]}</span>
      </span>
    </button>
  );
}

/** What would still be good to have. */
function Advies({ advies }: { readonly advies: readonly string[] }) {
  return (
    <div role="status">
      {advies.length > 0 && (
        <ul className={stijl['advies']}>
          {advies.map((zin) => (
            <li key={zin}>
              <IconAlertCircle size={18} aria-hidden="true" />
              {zin}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Deel({ onderdeel }: { readonly onderdeel: Onderdeel }) {
  const metGroepen = useSessie().werkvorm.groepen;
  switch (onderdeel) {
    case 'onderwerp':
      return <Onderwerpdeel />;
    case 'casussen':
      return <Casussen />;
    case 'opdrachten':
      return <Opdrachtendeel />;
    case 'antwoorden':
      return <Antwoordendeel />;
    case 'deelnemers':
      return <Deelnemersdeel />;
    case 'groepen':
      return <Groependeel />;
    case 'knooppunten':
      return metGroepen ? <Knooppuntenruimte /> : <Knooppuntendeel />;
    case 'casusbeelden':
      return <Casusbeeldendeel />;
    case 'agenda':
      return <Agendadeel />;
    case 'reageren':
      return <Reagerendeel />;
    default:
      return nooit(onderdeel);
  }
}

/** A leersessie weighs what was brought in; any other meeting takes its casus from the list. */
function Casussen() {
  return useSessie().werkvorm.groepen ? <Kandidatendeel /> : <Casussendeel />;
}
