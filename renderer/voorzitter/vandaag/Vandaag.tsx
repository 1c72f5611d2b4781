import { Button } from '@mantine/core';
import { isodag, toonDag } from '#shared/domein/tijd';
import { trends, zaken } from '#shared/domein/vandaag';
import type { Leertrajectoverzicht } from '#shared/leertraject/leertraject';
import { rondomzaken } from '#shared/leertraject/opvolging-vandaag';
import { Knoop } from '../../ui/Knoop.tsx';
import { Merk } from '../../ui/Merk.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { Bewaarblok } from '../bewaring/Bewaarblok.tsx';
import { roep, useGelezen } from '../brug.ts';
import { Backupzorg } from '../backup/Backupzorg.tsx';
import { Casuslijst } from '../casussen/Casuslijst.tsx';
import type { Casusinlijst } from '../casussen/zoek.ts';
import { useNavigatie } from '../navigatie.tsx';
import { Schermfout } from '../Schermfout.tsx';
import { Logzorg } from '../logboek/Logzorg.tsx';
import { Schermkop } from '../Schermkop.tsx';
import schermstijl from '../scherm.module.css';
import { bijeenkomsten, type Bijeenkomst, type Sessie } from '../sessies/bijeenkomst.ts';
import { Casuscodes } from '../sessies/Casuscodes.tsx';
import { Sessielijst } from '../sessies/Sessielijst.tsx';
import { FASEACTIE, FASEWOORDEN, toonKlok, toonOnderwerp, toonVoortgang, toonWanneer, toonZitting, toonZittinguren } from '../sessies/woorden.ts';
import { EersteStappen } from './EersteStappen.tsx';
import { deelIn, geplandeCodes } from './indeling.ts';
import { Rondgaand } from './Rondgaand.tsx';
import { Rondomzaken } from './Rondomzaken.tsx';
import { Schade } from './Schade.tsx';
import { Trends } from './Trends.tsx';
import stijl from './vandaag.module.css';
import { Zaken } from './Zaken.tsx';

const RECENTE_CASUSSEN = 5;

/** What is due: one thing to do now, and what lies behind it. `isVoorbeeld`: of a kluis that is thrown away, which needs no backup. */
export function Vandaag({ isVoorbeeld }: { readonly isVoorbeeld: boolean }) {
  const { stand, opnieuw } = useGelezen(async () => {
    const [sessies, casussen, leertrajecten] = await Promise.all([roep('sessie.lijst'), roep('casus.lijst'), roep('leertraject.lijst')]);
    if (!sessies.ok) return sessies;
    if (!casussen.ok) return casussen;
    if (!leertrajecten.ok) return leertrajecten;
    return { ok: true, value: { sessies: sessies.value, casussen: casussen.value, leertrajecten: leertrajecten.value, nu: Date.now() } };
  });
  if (stand.toestand === 'laden') return <Wachten />;
  if (stand.toestand === 'mislukt') return <Schermfout titel="Vandaag" fout={stand.fout} opnieuw={opnieuw} />;
  const { sessies, casussen, leertrajecten, nu } = stand.waarde;
  return (
    <div className={schermstijl['scherm']}>
      <Schermkop titel="Vandaag">
        <span className="ow-zacht">{toonDag(nu)}</span>
      </Schermkop>
      <div className={schermstijl['stapel']}>
        <Schade hersteld={opnieuw} />
        <Logzorg />
        {isVoorbeeld ? null : <Backupzorg dringend />}
        {sessies.length === 0 && casussen.every(({ regel }) => regel.stap === null) ? (
          <>
            <EersteStappen aantalCasussen={casussen.length} />
            <Bewaarblok vandaag={isodag(nu)} veranderd={opnieuw} />
          </>
        ) : (
          <Overzicht sessies={sessies} casussen={casussen} leertrajecten={leertrajecten} nu={nu} veranderd={opnieuw} />
        )}
        {isVoorbeeld ? null : <Backupzorg dringend={false} />}
      </div>
    </div>
  );
}

interface Overzichteigenschappen {
  readonly sessies: readonly Sessie[];
  readonly casussen: readonly Casusinlijst[];
  readonly leertrajecten: readonly Leertrajectoverzicht[];
  /** Epoch ms. */
  readonly nu: number;
  readonly veranderd: () => void;
}

function Overzicht({ sessies, casussen, leertrajecten, nu: moment, veranderd }: Overzichteigenschappen) {
  const vandaag = isodag(moment);
  const alle = bijeenkomsten(sessies);
  const { nu, bezig, afTeRonden, gepland, zonderDatum } = deelIn(alle, vandaag);
  const lijsten = [
    { titel: 'Ook bezig', lijst: bezig },
    { titel: 'Af te ronden', lijst: afTeRonden },
    { titel: 'Gepland', lijst: gepland },
    { titel: 'Nog te plannen', lijst: zonderDatum },
  ].filter(({ lijst }) => lijst.length > 0);
  const recent = casussen.toSorted((a, b) => b.regel.gewijzigdOp - a.regel.gewijzigdOp).slice(0, RECENTE_CASUSSEN);
  return (
    <>
      {nu === null ? <Rust inOverleg={casussen.some(({ regel }) => regel.stap === 'in-overleg')} /> : <Nu bijeen={nu} moment={moment} />}
      <Zaken zaken={zaken(casussen, geplandeCodes(alle), vandaag)} />
      <Rondomzaken zaken={rondomzaken(leertrajecten, sessies, vandaag)} />
      <Rondgaand vandaag={vandaag} />
      <Bewaarblok vandaag={vandaag} veranderd={veranderd} />
      {lijsten.map(({ titel, lijst }) => (
        <Paneel key={titel} titel={titel}>
          <Sessielijst bijeenkomsten={lijst} label={titel} nu={moment} />
        </Paneel>
      ))}
      <Trends trends={trends(casussen.map(({ regel }) => regel), vandaag)} />
      {recent.length === 0 ? null : (
        <Paneel titel="Laatst bewerkte casussen">
          <Casuslijst casussen={recent} label="Laatst bewerkte casussen" />
        </Paneel>
      )}
    </>
  );
}

/** How far the sign has come undone in each phase. */
const LOS = { voorbereiding: 0, bezig: 0.45, afronden: 0.8, afgesloten: 1 } as const;

function Nu({ bijeen, moment }: { readonly bijeen: Bijeenkomst; readonly moment: number }) {
  const { ga } = useNavigatie();
  const { id, regel } = bijeen.nu;
  const { woord, toon } = FASEWOORDEN[bijeen.fase];
  const voortgang = toonVoortgang(bijeen, moment);
  const codes = regel.casuscodes.filter((code) => code !== regel.onderwerp);
  return (
    <section className={stijl['nu']} aria-label="Nu aan de beurt">
      <span className={stijl['teken']}>
        <Knoop voortgang={LOS[bijeen.fase]} breedte={112} />
      </span>
      <div className={stijl['tekst']}>
        <p className={stijl['wanneer']}>
          <span className="ow-cijfers">{toonNu(bijeen, isodag(moment))}</span>
          <Merk toon={toon}>{woord}</Merk>
        </p>
        <h2 className={stijl['onderwerp']}>{toonOnderwerp(regel)}</h2>
        <p className="ow-zacht">
          {regel.werkvorm}
          {codes.length === 0 ? null : ' over '}
          <Casuscodes codes={codes} />
        </p>
        {bijeen.isZitting ? <Zittingverloop zitting={bijeen} voortgang={voortgang} /> : null}
      </div>
      <Button size="lg" onClick={() => ga({ naam: 'sessie', id })}>
        {FASEACTIE[regel.fase]}
      </Button>
    </section>
  );
}

/** `Vandaag, 13.00 uur`, for a sitting with its end. */
function toonNu(bijeen: Bijeenkomst, vandaag: string): string {
  if (bijeen.datum !== vandaag) return bijeen.isZitting ? toonZitting(bijeen) : toonWanneer(bijeen);
  if (bijeen.aanvang === '') return 'Vandaag';
  return bijeen.isZitting ? `Zitting vandaag, ${toonZittinguren(bijeen)} uur` : `Vandaag, ${toonKlok(bijeen.aanvang)} uur`;
}

/** The meetings of the sitting in a few words each; the button beside it opens the one that is due. */
function Zittingverloop({ zitting, voortgang }: { readonly zitting: Bijeenkomst; readonly voortgang: string }) {
  return (
    <>
      {voortgang === '' ? null : <p className={`${stijl['voortgang']} ow-cijfers`}>{voortgang}</p>}
      <ol className={stijl['verloop']} aria-label="Casussen van deze zitting">
        {zitting.sessies.map(({ id, regel }) => (
          <li key={id} data-nu={id === zitting.nu.id || undefined} className="ow-cijfers">
            {regel.aanvang === '' ? '' : `${toonKlok(regel.aanvang)} `}
            <Casuscodes codes={regel.casuscodes} />
            {regel.zitting?.spoed === true ? ', spoed' : ''}
            {regel.fase === 'voorbereiding' ? '' : `, ${FASEWOORDEN[regel.fase].woord}`}
          </li>
        ))}
      </ol>
    </>
  );
}

/** No meeting is open. Where a casus waits for one, that is the thing to do. */
function Rust({ inOverleg }: { readonly inOverleg: boolean }) {
  const { ga } = useNavigatie();
  return (
    <section className={stijl['nu']} aria-label="Nu aan de beurt">
      <span className={stijl['teken']}>
        <Knoop voortgang={inOverleg ? 0.34 : 1} breedte={112} />
      </span>
      <div className={stijl['tekst']}>
        <h2 className={stijl['onderwerp']}>{inOverleg ? 'Plan een zitting' : 'Er staat geen sessie open'}</h2>
        <p className="ow-zacht">{inOverleg ? 'Er zijn casussen in overleg en er staat geen zitting open.' : 'Plan je een nieuwe, begin dan bij Sessies.'}</p>
      </div>
      <Button size="lg" onClick={() => ga(inOverleg ? { naam: 'nieuweZitting', casusId: null } : { naam: 'sessies' })}>
        {inOverleg ? 'Nieuwe zitting' : 'Naar de sessies'}
      </Button>
    </section>
  );
}
