import { useState } from 'react';
import type { Leertrajectbeeld } from '#shared/leertraject/leertraject';
import { isAfgehandeld, opvolgtelling, perNiveau } from '#shared/leertraject/opvolging';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { Wachten } from '../../../ui/Wachten.tsx';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { useVandaag } from '../../triage/vandaag.ts';
import { useLeertraject } from '../bron/useLeertraject.ts';
import { Opvolgrij } from './Opvolgrij.tsx';
import stijl from './opvolging.module.css';

/** What the meeting handed to whom, by level, and what came of it. */
export function Opvolging() {
  const { sessieId, fase } = useSessie();
  const { beeld, fout, herlees, neemOver } = useLeertraject(sessieId);
  if (beeld === null) return fout === null ? <Wachten /> : <Foutmelding fout={fout} opnieuw={() => void herlees()} />;
  if (beeld.ontvangen !== null) return <p>Wat jullie groep doorgeeft, volgt de facilitator op. Geef daarvoor het groepsbestand terug.</p>;
  if (beeld.opvolging.length === 0) {
    return (
      <p className={stijl['leeg']}>
        {fase === 'afgesloten'
          ? 'In deze bijeenkomst is niets aan iemand doorgegeven. Is dat wel zo, heropen de bijeenkomst dan en schrijf het bij het knooppunt op, onder ‘Wie pakt dit op?’.'
          : 'Sluit eerst de bijeenkomst. Dan staat hier wat jullie aan wie doorgaven, en houd je bij wat ervan komt.'}
      </p>
    );
  }
  // What is shown where is settled when it opens, so that a line stays under the hands of who writes in it.
  return <Niveaus key={beeld.opvolging.map(({ id, niveau }) => `${id} ${niveau ?? ''}`).join('/')} beeld={beeld} neemOver={neemOver} />;
}

interface Niveauseigenschappen {
  readonly beeld: Leertrajectbeeld;
  readonly neemOver: (beeld: Leertrajectbeeld) => Promise<void>;
}

function Niveaus({ beeld, neemOver }: Niveauseigenschappen) {
  const vandaag = useVandaag();
  const [delen] = useState(() => perNiveau(beeld.opvolging).map(({ naam, punten }) => ({ naam, ids: punten.map(({ id }) => id) })));
  const punten = new Map(beeld.opvolging.map((punt) => [punt.id, punt]));
  return (
    <div className={stijl['opvolging']}>
      <p className="ow-zacht">Wat hier staat, komt uit de bijeenkomst. Op de dag dat het klaar zou zijn, of op de dag die je zelf kiest, staat het weer op Vandaag.</p>
      <p role="status" className={stijl['telling']}>
        {opvolgtelling(beeld.opvolging, vandaag)}
      </p>
      {delen.map(({ naam, ids }) => {
        const hier = ids.flatMap((id) => punten.get(id) ?? []);
        const open = hier.filter((punt) => !isAfgehandeld(punt)).length;
        return (
          <section key={naam} className={stijl['niveau']} aria-label={naam}>
            <h2 className={stijl['kop']}>
              {naam} <span className={`${stijl['open'] ?? ''} ow-cijfers`}>{open === 0 ? 'alles afgehandeld' : `${open} open`}</span>
            </h2>
            <ul className={stijl['punten']}>
              {hier.map((punt) => (
                <Opvolgrij key={punt.id} sessieId={beeld.sessieId} punt={punt} vandaag={vandaag} neemOver={neemOver} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
