import type { Fase } from '#shared/werkvormen/keuzes';
import { LeegScherm } from '../../ui/LeegScherm.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep, useGelezen } from '../brug.ts';
import { Schermfout } from '../Schermfout.tsx';
import { Schermkop } from '../Schermkop.tsx';
import schermstijl from '../scherm.module.css';
import type { Sessie } from '../vandaag/indeling.ts';
import { AfgekeurdeWerkvormen, NieuweSessie, useWerkvormen } from './NieuweSessie.tsx';
import { Sessielijst } from './Sessielijst.tsx';

/** All sessions: those that ask something first, then what is closed, newest first. */
export function Sessies() {
  const { stand, opnieuw } = useGelezen(() => roep('sessie.lijst'));
  const werkvormen = useWerkvormen();
  if (stand.toestand === 'laden') return <Wachten />;
  if (stand.toestand === 'mislukt') return <Schermfout titel="Sessies" fout={stand.fout} opnieuw={opnieuw} />;
  const leeg = stand.waarde.length === 0;
  return (
    <div className={schermstijl['scherm']}>
      <Schermkop titel="Sessies">{leeg ? null : <NieuweSessie werkvormen={werkvormen} />}</Schermkop>
      <div className={schermstijl['stapel']}>
        <AfgekeurdeWerkvormen />
        {leeg ? (
          <Paneel>
            <LeegScherm
              titel="Nog geen sessies"
              uitleg="Maak een sessie en zet het leerthema, de datum, de casussen, de deelnemers en de knooppunten klaar. Tot je begint, kun je alles nog aanpassen."
              actie={<NieuweSessie werkvormen={werkvormen} />}
            />
          </Paneel>
        ) : (
          <Lijsten sessies={stand.waarde} vernietigd={opnieuw} />
        )}
      </div>
    </div>
  );
}

/** What runs first, then what is to be finished, then what is prepared. */
const VOORRANG: Readonly<Record<Fase, number>> = { bezig: 0, afronden: 1, voorbereiding: 2, afgesloten: 3 };

function Lijsten({ sessies, vernietigd }: { readonly sessies: readonly Sessie[]; readonly vernietigd: () => void }) {
  const opDatum = sessies.toSorted((a, b) => b.regel.datum.localeCompare(a.regel.datum) || b.regel.gewijzigdOp - a.regel.gewijzigdOp);
  const open = opDatum.filter(({ regel }) => regel.fase !== 'afgesloten').toSorted((a, b) => VOORRANG[a.regel.fase] - VOORRANG[b.regel.fase]);
  const dicht = opDatum.filter(({ regel }) => regel.fase === 'afgesloten');
  return (
    <>
      {open.length === 0 ? null : (
        <Paneel titel="Lopend">
          <Sessielijst sessies={open} label="Lopende sessies" vernietigd={vernietigd} />
        </Paneel>
      )}
      {dicht.length === 0 ? null : (
        <Paneel titel="Afgesloten">
          <Sessielijst sessies={dicht} label="Afgesloten sessies" vernietigd={vernietigd} />
        </Paneel>
      )}
    </>
  );
}
