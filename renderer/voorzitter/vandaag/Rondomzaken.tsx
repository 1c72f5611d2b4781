import type { Rondompunt, Rondomzaak } from '#shared/leertraject/opvolging-vandaag';
import type { Toon } from '#shared/ontwerp/tokens';
import { useNavigatie } from '../navigatie.tsx';
import stijl from './vandaag.module.css';
import { Zakenlijst, type Zaakregel } from './Zakenlijst.tsx';

const TOON: Readonly<Record<Rondompunt['soort'], Toon>> = { 'te-laat': 'mis', aandacht: 'aandacht', wacht: 'neutraal' };

/** What is due around the leersessies; pressing a line opens the session at the part where it is done. */
export function Rondomzaken({ zaken }: { readonly zaken: readonly Rondomzaak[] }) {
  const { ga } = useNavigatie();
  const regels = zaken.map(
    ({ sessieId, onderwerp, deel, punten, kern }): Zaakregel => ({
      sleutel: `${sessieId} ${deel}`,
      merken: punten.map(({ soort, tekst }) => ({ toon: TOON[soort], tekst })),
      achteraan: (
        <>
          {kern === '' ? null : <strong className={stijl['wat']}>{kern}</strong>}
          <span className={stijl['kern']}>{onderwerp === '' ? 'Leersessie zonder leerthema' : onderwerp}</span>
        </>
      ),
      open: () => ga({ naam: 'sessie', id: sessieId, deel }),
    }),
  );
  return <Zakenlijst titel="Rond de leersessies" regels={regels} eerst={6} regelstijl={stijl['rondom']} />;
}
