import { Button } from '@mantine/core';
import { isodag, toonDag } from '#shared/domein/tijd';
import { Knoop } from '../../ui/Knoop.tsx';
import { Merk } from '../../ui/Merk.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep, useGelezen } from '../brug.ts';
import { Casuslijst } from '../casussen/Casuslijst.tsx';
import type { Casusinlijst } from '../casussen/zoek.ts';
import { useNavigatie } from '../navigatie.tsx';
import { Schermfout } from '../Schermfout.tsx';
import { Schermkop } from '../Schermkop.tsx';
import schermstijl from '../scherm.module.css';
import { Casuscodes } from '../sessies/Casuscodes.tsx';
import { Sessielijst } from '../sessies/Sessielijst.tsx';
import { FASEACTIE, FASEWOORDEN, toonOnderwerp, toonWanneer } from '../sessies/woorden.ts';
import { EersteStappen } from './EersteStappen.tsx';
import { deelIn, type Sessie } from './indeling.ts';
import { Schade } from './Schade.tsx';
import stijl from './vandaag.module.css';

const RECENTE_CASUSSEN = 5;

/** What is due: one thing to do now, and what lies behind it. */
export function Vandaag() {
  const { stand, opnieuw } = useGelezen(async () => {
    const [sessies, casussen] = await Promise.all([roep('sessie.lijst'), roep('casus.lijst')]);
    if (!sessies.ok) return sessies;
    return casussen.ok ? { ok: true, value: { sessies: sessies.value, casussen: casussen.value, nu: Date.now() } } : casussen;
  });
  if (stand.toestand === 'laden') return <Wachten />;
  if (stand.toestand === 'mislukt') return <Schermfout titel="Vandaag" fout={stand.fout} opnieuw={opnieuw} />;
  const { sessies, casussen, nu } = stand.waarde;
  return (
    <div className={schermstijl['scherm']}>
      <Schermkop titel="Vandaag">
        <span className="ow-zacht">{toonDag(nu)}</span>
      </Schermkop>
      <div className={schermstijl['stapel']}>
        <Schade hersteld={opnieuw} />
        {sessies.length === 0 ? (
          <EersteStappen aantalCasussen={casussen.length} />
        ) : (
          <Overzicht sessies={sessies} casussen={casussen} vandaag={isodag(nu)} />
        )}
      </div>
    </div>
  );
}

interface Overzichteigenschappen {
  readonly sessies: readonly Sessie[];
  readonly casussen: readonly Casusinlijst[];
  readonly vandaag: string;
}

function Overzicht({ sessies, casussen, vandaag }: Overzichteigenschappen) {
  const { nu, bezig, afTeRonden, gepland, zonderDatum } = deelIn(sessies, vandaag);
  const lijsten = [
    { titel: 'Ook bezig', sessies: bezig },
    { titel: 'Af te ronden', sessies: afTeRonden },
    { titel: 'Gepland', sessies: gepland },
    { titel: 'Nog te plannen', sessies: zonderDatum },
  ].filter((lijst) => lijst.sessies.length > 0);
  const recent = casussen.toSorted((a, b) => b.regel.gewijzigdOp - a.regel.gewijzigdOp).slice(0, RECENTE_CASUSSEN);
  return (
    <>
      {nu === null ? <Rust /> : <Nu sessie={nu} vandaag={vandaag} />}
      {lijsten.map((lijst) => (
        <Paneel key={lijst.titel} titel={lijst.titel}>
          <Sessielijst sessies={lijst.sessies} label={lijst.titel} />
        </Paneel>
      ))}
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

function Nu({ sessie: { id, regel }, vandaag }: { readonly sessie: Sessie; readonly vandaag: string }) {
  const { ga } = useNavigatie();
  return (
    <section className={stijl['nu']} aria-label="Nu aan de beurt">
      <span className={stijl['teken']}>
        <Knoop voortgang={LOS[regel.fase]} breedte={112} />
      </span>
      <div className={stijl['tekst']}>
        <p className={stijl['wanneer']}>
          <span className="ow-cijfers">{regel.datum === vandaag ? `Vandaag${regel.aanvang === '' ? '' : `, ${regel.aanvang.replace(':', '.')} uur`}` : toonWanneer(regel)}</span>
          <Merk toon={FASEWOORDEN[regel.fase].toon}>{FASEWOORDEN[regel.fase].woord}</Merk>
        </p>
        <h2 className={stijl['onderwerp']}>{toonOnderwerp(regel)}</h2>
        <p className="ow-zacht">
          {regel.werkvorm}
          {regel.casuscodes.length === 0 ? null : ' over '}
          <Casuscodes codes={regel.casuscodes} />
        </p>
      </div>
      <Button size="lg" onClick={() => ga({ naam: 'sessie', id })}>
        {FASEACTIE[regel.fase]}
      </Button>
    </section>
  );
}

function Rust() {
  const { ga } = useNavigatie();
  return (
    <section className={stijl['nu']} aria-label="Nu aan de beurt">
      <span className={stijl['teken']}>
        <Knoop voortgang={1} breedte={112} />
      </span>
      <div className={stijl['tekst']}>
        <h2 className={stijl['onderwerp']}>Alles is afgerond</h2>
        <p className="ow-zacht">Er staat geen sessie meer open. Plan je een nieuwe, begin dan bij Sessies.</p>
      </div>
      <Button size="lg" onClick={() => ga({ naam: 'sessies' })}>
        Naar de sessies
      </Button>
    </section>
  );
}
