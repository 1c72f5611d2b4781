import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { roep, useGelezen } from '../brug.ts';
import { useNavigatie } from '../navigatie.tsx';
import { rondgaandeRegels } from './rondgaand.ts';
import stijl from './vandaag.module.css';
import { Zakenlijst, type Zaakregel } from './Zakenlijst.tsx';

/** Concepten that are with people; pressing a line opens where the reactions are worked out. Nothing when there are none. */
export function Rondgaand({ vandaag }: { readonly vandaag: string }) {
  const { ga } = useNavigatie();
  const { stand, opnieuw } = useGelezen(() => roep('reactie.wachtOp'));
  if (stand.toestand === 'laden') return null;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
  const regels = rondgaandeRegels(stand.waarde, vandaag).flatMap(({ sleutel, code, merken, wat, naar }): readonly Zaakregel[] =>
    naar === null
      ? []
      : [
          {
            sleutel: `${JSON.stringify(naar)} ${sleutel}`,
            vooraan: <strong className={`${stijl['code']} ow-cijfers`}>{code}</strong>,
            merken,
            achteraan: <span className={stijl['kern']}>{wat}</span>,
            open: () => ga(naar),
          },
        ],
  );
  return <Zakenlijst titel="Concepten die rondgaan" regels={regels} eerst={5} regelstijl={stijl['zaak']} />;
}
