import { opVolgorde } from '#shared/leertraject/opdrachten';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { Wachten } from '../../../ui/Wachten.tsx';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import deelstijl from '../../sessie/voorbereiden/voorbereiden.module.css';
import { useLeertraject, type Leertrajectgebruik } from '../bron/useLeertraject.ts';
import { useCasuscodes } from '../opdrachten/casuscodes.ts';
import { Overzicht } from './Overzicht.tsx';

/** What came back: the files, who answered and who did not, and the answers themselves. */
export function Antwoordendeel() {
  const { sessieId } = useSessie();
  const leertraject = useLeertraject(sessieId);
  const { beeld, fout } = leertraject;
  if (beeld !== null) return <Antwoorden beeld={beeld} />;
  return fout === null ? <Wachten /> : <Foutmelding fout={fout} opnieuw={() => void leertraject.herlees()} />;
}

function Antwoorden({ beeld }: { readonly beeld: NonNullable<Leertrajectgebruik['beeld']> }) {
  const { plan } = useSessie().context;
  const code = useCasuscodes(plan);
  const opdrachten = opVolgorde(beeld.inhoud.opdrachten, plan.casussen);
  return (
    <div className={deelstijl['stapel']}>
      {opdrachten.length === 0 ? (
        <p className="ow-zacht">Schrijf eerst bij Voorbereidingsopdrachten op wie je iets vraagt. Dan zie je hier wie er antwoordde.</p>
      ) : (
        <Overzicht beeld={beeld} opdrachten={opdrachten} code={code} />
      )}
    </div>
  );
}
