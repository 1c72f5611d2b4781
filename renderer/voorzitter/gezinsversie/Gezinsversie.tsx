import { NativeSelect } from '@mantine/core';
import { LeegScherm } from '../../ui/LeegScherm.tsx';
import { useIdplek } from '../navigatie.tsx';
import { Gezinseditor } from './Gezinseditor.tsx';
import stijl from './gezin.module.css';

interface Gezinsversieeigenschappen {
  readonly sessieId: string;
  /** The casussen of the meeting. */
  readonly casussen: readonly { readonly id: string; readonly code: string }[];
}

/** The version for the family of a meeting, written beside what the professionals wrote. Stands inside the `Kladhouder` of the session. */
export function Gezinsversie({ sessieId, casussen }: Gezinsversieeigenschappen) {
  const [gekozen, kies] = useIdplek('gezinscasus');
  const casus = casussen.find(({ id }) => id === gekozen) ?? casussen[0];
  if (casus === undefined) {
    return <LeegScherm titel="Er hoort geen casus bij deze bijeenkomst" uitleg="Een gezinsversie gaat over één gezin. Kies bij de voorbereiding eerst een casus." />;
  }
  return (
    <div className={stijl['gezin']}>
      <header className={stijl['kop']}>
        <h2>Gezinsversie van {casus.code}</h2>
        <p className="ow-zacht">Links staat wat er in het overleg is opgeschreven. Rechts vertel je het zelf opnieuw, in de taal van het gezin.</p>
        {casussen.length > 1 && <NativeSelect label="Over welk gezin" className={stijl['keuze'] ?? ''} data={casussen.map(({ id, code }) => ({ value: id, label: code }))} value={casus.id} onChange={(e) => kies(e.currentTarget.value)} />}
      </header>
      <Gezinseditor key={casus.id} sessieId={sessieId} casus={casus} />
    </div>
  );
}
