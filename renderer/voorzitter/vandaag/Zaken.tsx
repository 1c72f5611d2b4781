import type { Zaak, Zaakpunt } from '#shared/domein/vandaag';
import type { Toon } from '#shared/ontwerp/tokens';
import type { Casusinlijst } from '../casussen/zoek.ts';
import { useNavigatie } from '../navigatie.tsx';
import stijl from './vandaag.module.css';
import { Zakenlijst, type Zaakregel } from './Zakenlijst.tsx';

const TOON: Readonly<Record<Zaakpunt['soort'], Toon>> = { spoed: 'aandacht', 'te-laat': 'mis', evaluatie: 'aandacht', wacht: 'neutraal' };

/** The casussen that ask something today, each with what it asks; pressing a line opens the casus. */
export function Zaken({ zaken }: { readonly zaken: readonly Zaak<Casusinlijst>[] }) {
  const { ga } = useNavigatie();
  const regels = zaken.map(
    ({ casus: { id, regel }, punten }): Zaakregel => ({
      sleutel: id,
      vooraan: <strong className={`${stijl['code']} ow-cijfers`}>{regel.code}</strong>,
      merken: punten.map(({ soort, tekst }) => ({ toon: TOON[soort], tekst })),
      achteraan: <span className={stijl['kern']}>{regel.kern === '' ? 'Nog zonder vraag' : regel.kern}</span>,
      open: () => ga({ naam: 'casus', id }),
    }),
  );
  return <Zakenlijst titel="Vraagt aandacht" regels={regels} eerst={8} regelstijl={stijl['zaak']} />;
}
