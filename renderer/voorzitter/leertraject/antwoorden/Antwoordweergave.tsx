import { toonDag, toonUur } from '#shared/domein/tijd';
import { antwoordOp } from '#shared/leertraject/antwoordinvoer';
import { antwoordtekst } from '#shared/leertraject/fragmenten-lezen';
import type { Inzendsel, Opdrachtantwoord, Opdrachtantwoorden } from '#shared/leertraject/leertraject';
import type { Opdrachtvraag, Opdrachtvorm } from '#shared/leertraject/vorm';
import stijl from './antwoord.module.css';

interface Antwoordweergaveprops {
  readonly vorm: Pick<Opdrachtvorm, 'vragen'>;
  readonly antwoorden: Opdrachtantwoorden;
  /** The questions to which another answer differs. */
  readonly anders?: ReadonlySet<string>;
}

/** A filled answer to read: each question with what was said, and what was left out. */
export function Antwoordweergave({ vorm, antwoorden, anders }: Antwoordweergaveprops) {
  return (
    <ol className={stijl['antwoorden']}>
      {vorm.vragen.map((vraag) => (
        <li key={vraag.id} data-anders={anders?.has(vraag.id) || undefined}>
          <p className={stijl['vraag']}>
            {vraag.vraag}
            {anders?.has(vraag.id) === true && <span className={stijl['verschil']}>anders</span>}
          </p>
          <Antwoordtekst vraag={vraag} antwoord={antwoordOp(antwoorden, vraag.id)} />
        </li>
      ))}
    </ol>
  );
}

const AARDWOORDEN = { positief: 'ging goed', negatief: 'ging niet goed', neutraal: '' } as const;

function Antwoordtekst({ vraag, antwoord }: { readonly vraag: Opdrachtvraag; readonly antwoord: Opdrachtantwoord }) {
  if (antwoord.overgeslagen) return <p className="ow-zacht">Overgeslagen.</p>;
  if (vraag.soort === 'gebeurtenissen' && antwoord.gebeurtenissen.length > 0) {
    return (
      <ul className={stijl['rijen']}>
        {antwoord.gebeurtenissen.map(({ wanneer, wat, aard }, i) => (
          <li key={i}>
            <span className="ow-cijfers">{wanneer}</span>
            <span>{wat}</span>
            <span className="ow-zacht">{AARDWOORDEN[aard]}</span>
          </li>
        ))}
      </ul>
    );
  }
  const tekst = antwoordtekst(vraag, antwoord);
  return tekst.trim() === '' ? <p className="ow-zacht">Niet ingevuld.</p> : <p className={stijl['tekst']}>{tekst}</p>;
}

/** How and when it came in: `Formulier terug op 2 maart 2026, 13.00 uur`. */
export function herkomst({ via, op, bestandsnaam }: Pick<Inzendsel, 'via' | 'op' | 'bestandsnaam'>): string {
  const wanneer = `${toonDag(op)}, ${toonUur(op)} uur`;
  return via === 'telefoon' ? `Ingetypt op ${wanneer}` : `Formulier terug op ${wanneer}${bestandsnaam === '' ? '' : ` (${bestandsnaam})`}`;
}
