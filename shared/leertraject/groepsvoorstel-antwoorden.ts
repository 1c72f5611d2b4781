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
  const gelezen = inhoud.opdrachten.flatMap((opdracht) => {
    const vragen = vorm.opdrachten[opdracht.rol].vragen.filter(({ betekenis }) => betekenis === 'groepswens');
    return inzendsels
      .filter(({ opdrachtId, geldt }) => geldt && opdrachtId === opdracht.id)
      .flatMap(({ id, antwoorden }): readonly Omit<Wensantwoord, 'verwerkt'>[] => {
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
          },
        ];
      });
  });
  // A wish does not say which answer it was made of. Who answered in the same words as another has been heard only when there are as many wishes.
  return gelezen.map((antwoord, plek) => {
    const isGelijk = (tekst: string): boolean => tekst === alsToelichting(antwoord.tekst);
    const nummer = gelezen.slice(0, plek + 1).filter(({ tekst }) => isGelijk(alsToelichting(tekst))).length;
    return { ...antwoord, verwerkt: inhoud.wensen.filter(({ toelichting }) => isGelijk(toelichting)).length >= nummer };
  });
}

/** The words of an answer as they stand with the wish that was made of it. */
export function alsToelichting(tekst: string): Wens['toelichting'] {
  return tekst.slice(0, MAX_REGEL);
}
