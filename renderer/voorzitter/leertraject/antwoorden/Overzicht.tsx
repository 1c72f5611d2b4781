import { IconCircleCheck, IconCircleDashed, IconCircleMinus } from '@tabler/icons-react';
import { wieZegt } from '#shared/leertraject/fragmenten-lezen';
import type { Leertrajectbeeld, Opdracht } from '#shared/leertraject/leertraject';
import { telOpdrachten, toestandVan, wordtVerwacht } from '#shared/leertraject/opdrachten';
import { standwoorden } from '#shared/leertraject/standwoorden';
import { opdrachtcode } from '#shared/leertraject/veldnamen';
import stijl from './antwoorden.module.css';

interface Overzichtprops {
  readonly beeld: Leertrajectbeeld;
  readonly opdrachten: readonly Opdracht[];
  readonly code: (casusId: string) => string;
}

/** Who answered, when and how, and who did not. */
export function Overzicht({ beeld, opdrachten, code }: Overzichtprops) {
  const { gevraagd, binnen, afgezien } = telOpdrachten(beeld);
  return (
    <section className={stijl['overzicht']} aria-labelledby="overzichtkop">
      <h3 id="overzichtkop" className="ow-cijfers">
        {binnen} van {gevraagd} binnen{afgezien > 0 && `, van ${afgezien} afgezien`}
      </h3>
      <ul className={stijl['mensen']}>
        {opdrachten.map((opdracht) => {
          const toestand = toestandVan(beeld, opdracht);
          const Teken = wordtVerwacht(toestand) ? IconCircleDashed : toestand.soort === 'afgezien' ? IconCircleMinus : IconCircleCheck;
          return (
            <li key={opdracht.id} className={stijl['mens']} data-soort={toestand.soort}>
              <Teken size={22} aria-hidden="true" />
              <span className={stijl['wie']}>
                <strong>{wieZegt(opdracht)}</strong>
                <span className="ow-zacht ow-klein ow-cijfers">
                  {opdrachtcode(code(opdracht.casusId), opdracht.nummer)}
                  {opdracht.naam.trim() !== '' && ` · ${opdracht.naam.trim()}`}
                </span>
              </span>
              <span className={stijl['stand']}>{standwoorden(toestand)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
