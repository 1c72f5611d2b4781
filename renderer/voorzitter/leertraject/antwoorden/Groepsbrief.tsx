import type { Sessieplan } from '#shared/domein/sessieplan';
import { maakGroepsbrief, plekwaarden } from '#shared/leertraject/brief';
import { OPDRACHTROLLEN } from '#shared/leertraject/keuzes';
import type { Leertrajectbeeld, Opdracht } from '#shared/leertraject/leertraject';
import { ROLWOORDEN } from '#shared/leertraject/opdrachten';
import { Kopieerveld } from '../opdrachten/Kopieerveld.tsx';
import { metUitgaande } from '../opdrachten/uitgaandeTekst.ts';
import type { Uitgaandgebruik } from '../../stukken/useUitgaand.ts';
import stijl from './antwoorden.module.css';

interface Groepsbriefprops {
  readonly beeld: Leertrajectbeeld;
  readonly plan: Sessieplan;
  /** What was typed for it, as it may leave. */
  readonly uitgaand: Pick<Uitgaandgebruik, 'open' | 'teksten'>;
  /** Who did not answer yet. */
  readonly wachtend: readonly Opdracht[];
}

/** One reminder for everybody of a role, without anybody's code. */
export function Groepsbrief({ beeld, plan, uitgaand: { open, teksten }, wachtend }: Groepsbriefprops) {
  const rollen = OPDRACHTROLLEN.map((rol) => ({ rol, mensen: wachtend.filter((opdracht) => opdracht.rol === rol) })).filter(({ mensen }) => mensen.length > 0);
  return (
    <>
      <p className="ow-zacht">Zet de adressen in bcc: dan ziet niemand wie er nog meer gevraagd is. Voor elke rol is er een eigen tekst, zonder code.</p>
      {rollen.map(({ rol, mensen: [eerste, ...rest] }) => {
        if (eerste === undefined || teksten === null) return null;
        const { onderwerp, tekst } = maakGroepsbrief(beeld.vorm.opdrachten[rol], plekwaarden(...metUitgaande(plan, beeld.inhoud, teksten), eerste, ''));
        return (
          <div key={rol} className={stijl['groepsbrief']}>
            <h4>
              {ROLWOORDEN[rol]} ({rest.length + 1})
            </h4>
            <Kopieerveld label={`Onderwerp voor ${ROLWOORDEN[rol]}`} wat="Het onderwerp" uit={open !== 0} tekst={onderwerp} />
            <Kopieerveld label={`Tekst voor ${ROLWOORDEN[rol]}`} wat="De tekst" uit={open !== 0} tekst={tekst} />
          </div>
        );
      })}
    </>
  );
}
