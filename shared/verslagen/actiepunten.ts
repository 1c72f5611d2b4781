import type { Regio } from '../domein/regio.ts';
import type { Deelnemer } from '../domein/sessieplan.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import { allePlekken, antwoordOp, veldenVan } from '../werkvormen/plekken.ts';
import type { Werkvorm } from '../werkvormen/schema.ts';
import type { Sessiecontext } from '../werkvormen/sessie.ts';
import type { Actiepunt } from '../werkvormen/waarden.ts';
import { deelnemercode } from './deelnemercode.ts';
import type { Blok, Bladzijde } from './model.ts';
import { maakSchrijver, type Genoemde } from './schrijver.ts';

/** What the page with somebody's own actiepunten is made from besides the session. */
export interface Actiepuntgegevens {
  readonly regionaam: Regio['naam'];
  /** Epoch ms. */
  readonly gemaaktOp: number;
  /** Who is around the casussen of the session: their names stay out. */
  readonly genoemden: readonly Genoemde[];
}

/** A participant who has actiepunten. The name is for the facilitator; the page itself knows the code alone. */
export interface Actiepuntdeelnemer {
  readonly deelnemer: Deelnemer;
  readonly code: string;
  readonly aantal: number;
}

/** In the order of the plan, those who have at least one actiepunt, shared or not. */
export function deelnemersMetActiepunten(werkvorm: Werkvorm, context: Sessiecontext): readonly Actiepuntdeelnemer[] {
  const punten = allePunten(werkvorm, context);
  return context.plan.deelnemers
    .map((deelnemer) => ({ deelnemer, code: deelnemercode(context.plan, deelnemer.id), aantal: punten.filter(({ deelnemerId }) => deelnemerId === deelnemer.id).length }))
    .filter(({ aantal }) => aantal > 0);
}

/** The page for one participant with only their own points and room to write; null for who has none. */
export function bouwActiepunten(werkvorm: Werkvorm, context: Sessiecontext, deelnemerId: string, { regionaam, gemaaktOp, genoemden }: Actiepuntgegevens): Bladzijde | null {
  const { plan } = context;
  const code = deelnemercode(plan, deelnemerId);
  const eigen = allePunten(werkvorm, context).filter((punt) => punt.deelnemerId === deelnemerId);
  if (code === '' || eigen.length === 0) return null;
  const schrijf = maakSchrijver(plan, genoemden);
  const titel = `Mijn actiepunten, deelnemer ${code}`;
  return {
    vorm: 'bladzijde',
    taal: 'nl-NL',
    titel,
    voet: [titel, 'gepseudonimiseerd'].join(' · '),
    gemaaktOp,
    kop: {
      soortnaam: `Voor deelnemer ${code}`,
      titel: 'Mijn actiepunten',
      kenmerken: [
        { naam: werkvorm.onderwerpLabel, waarde: schrijf.tekst(plan.onderwerp) },
        { naam: 'Bijeenkomst', waarde: toonDeeldatum(plan.datum) },
        { naam: 'Regio', waarde: regionaam },
      ].filter(({ waarde }) => waarde !== ''),
    },
    blokken: [
      ...eigen.map(({ tekst }, nummer): Blok => ({ soort: 'vraag', nummer: nummer + 1, vraag: schrijf.tekst(tekst), antwoord: [{ soort: 'schrijfruimte', kop: 'Wanneer doe ik dit, en wie help ik of vraag ik?', regels: 2 }] })),
      ...(eigen.length > VOL ? [] : ([{ soort: 'kop', niveau: 2, tekst: 'Wat ik verder wil onthouden' }, { soort: 'schrijfruimte', kop: '', regels: REGELS_OVER - 5 * eigen.length }] as const)),
      { soort: 'noot', kop: 'Dit blad is van jou', tekst: 'Er staan alleen jouw eigen actiepunten op. In het verslag komt daarvan alleen wat jij wilde delen.' },
    ],
  };
}

/** Up to so many points leave room on the page for something else. */
const VOL = 3;
/** So many lines fit on a page without points; each point takes the room of five. */
const REGELS_OVER = 17;

function allePunten(werkvorm: Werkvorm, context: Sessiecontext): readonly Actiepunt[] {
  return allePlekken(werkvorm, context)
    .flatMap((plek) => veldenVan(werkvorm, context, plek))
    .flatMap(({ antwoordplek }) => {
      const waarde = antwoordOp(context, antwoordplek);
      return waarde?.soort === 'actiepunten' ? waarde.punten : [];
    })
    .filter(({ tekst }) => tekst.trim() !== '');
}
