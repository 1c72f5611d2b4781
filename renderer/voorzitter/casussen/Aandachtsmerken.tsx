import type { Aandachtspunt } from '#shared/domein/bord';
import { Merk } from '../../ui/Merk.tsx';
import stijl from './casussen.module.css';

/** What asks attention, each with its word and sign. */
export function Aandachtsmerken({ punten }: { readonly punten: readonly Aandachtspunt[] }) {
  if (punten.length === 0) return null;
  return (
    <span className={stijl['merken']}>
      {punten.map(({ soort, tekst }) => (
        <Merk key={tekst} toon={soort === 'te-laat' ? 'mis' : 'aandacht'}>
          {tekst}
        </Merk>
      ))}
    </span>
  );
}
