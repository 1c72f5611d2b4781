import type { Verzoek } from '#shared/bewaring/bewaring';
import { antwoordVoor } from '#shared/bewaring/verzoek';
import { VERZOEKERWOORDEN, VERZOEKWOORDEN } from '#shared/bewaring/woorden';
import { useNavigatie } from '../navigatie.tsx';
import vandaagstijl from '../vandaag/vandaag.module.css';
import { Zakenlijst, type Zaakregel } from '../vandaag/Zakenlijst.tsx';
import { verzoekmerk } from './verzoekmerk.ts';

/** The requests that wait for an answer, each with its last day; pressing a line opens all requests. */
export function Openverzoeken({ verzoeken, vandaag }: { readonly verzoeken: readonly Verzoek[]; readonly vandaag: string }) {
  const { ga } = useNavigatie();
  const regels = verzoeken.map(
    (verzoek): Zaakregel => ({
      sleutel: verzoek.id,
      vooraan: <strong className={`${vandaagstijl['code']} ow-cijfers`}>{verzoek.casuscode}</strong>,
      merken: [verzoekmerk(antwoordVoor(verzoek), vandaag)],
      achteraan: (
        <span className={vandaagstijl['kern']}>
          {VERZOEKWOORDEN[verzoek.soort]}, gevraagd door {VERZOEKERWOORDEN[verzoek.van]}
        </span>
      ),
      open: () => ga({ naam: 'instellingen', deel: 'bewaren' }),
    }),
  );
  return <Zakenlijst titel="Verzoeken van gezinnen" regels={regels} eerst={4} regelstijl={vandaagstijl['zaak']} />;
}
