import type { Deelnemer } from '../domein/sessieplan.ts';
import { MAX_REGEL } from '../domein/tekstvormen.ts';
import { noemDeelnemer } from './groepsvoorstel-wensen.ts';
import type { Leertrajectbeeld, Wens } from './leertraject.ts';

/** What somebody answered to the question with whom they would, or would rather not, sit. */
export interface Wensantwoord {
  readonly inzendselId: string;
  readonly tekst: string;
  /** Who said it, for the facilitator. */
  readonly wie: string;
  /** The participant that this is; null when it is nobody of the plan. */
  readonly deelnemerId: string | null;
  readonly vanGezin: boolean;
  /** The facilitator made a wish of it. */
  readonly verwerkt: boolean;
}

interface Antwoordbron extends Pick<Leertrajectbeeld, 'vorm' | 'inzendsels'> {
  readonly inhoud: Pick<Leertrajectbeeld['inhoud'], 'opdrachten' | 'wensen'>;
}

/** The answers about groups that count, in the order in which people were asked. A wish is read out of them by a person, not by the app. */
export function wensantwoorden({ vorm, inhoud, inzendsels }: Antwoordbron, deelnemers: readonly Deelnemer[]): readonly Wensantwoord[] {
  return inhoud.opdrachten.flatMap((opdracht) => {
    const vragen = vorm.opdrachten[opdracht.rol].vragen.filter(({ betekenis }) => betekenis === 'groepswens');
    return inzendsels
      .filter(({ opdrachtId, geldt }) => geldt && opdrachtId === opdracht.id)
      .flatMap(({ id, antwoorden }): readonly Wensantwoord[] => {
        const tekst = vragen.flatMap((vraag) => (antwoorden[vraag.id]?.overgeslagen === false ? [antwoorden[vraag.id]?.tekst.trim() ?? ''] : [])).filter((deel) => deel !== '').join('\n');
        if (tekst === '') return [];
        const deelnemer = deelnemers.find((d) => d.id === opdracht.deelnemerId);
        const { naam, functie: rol, organisatie } = opdracht;
        return [
          {
            inzendselId: id,
            tekst,
            wie: deelnemer === undefined ? noemDeelnemer({ id: '', naam, rol, organisatie, mandaat: '', groepId: null }) : noemDeelnemer(deelnemer),
            deelnemerId: deelnemer?.id ?? null,
            vanGezin: opdracht.rol !== 'professional',
            verwerkt: inhoud.wensen.some(({ toelichting }) => toelichting === alsToelichting(tekst)),
          },
        ];
      });
  });
}

/** The words of an answer as they stand with the wish that was made of it. */
export function alsToelichting(tekst: string): Wens['toelichting'] {
  return tekst.slice(0, MAX_REGEL);
}
