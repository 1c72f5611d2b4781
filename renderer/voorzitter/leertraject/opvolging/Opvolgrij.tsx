import { Textarea } from '@mantine/core';
import { useId } from 'react';
import { MAX_TEKST } from '#shared/domein/tekstvormen';
import { toonDeeldatum } from '#shared/domein/tijd';
import { OPVOLGSTATUSSEN } from '#shared/leertraject/keuzes';
import type { Leertrajectbeeld, Opvolgpunt } from '#shared/leertraject/leertraject';
import { isAanDeBeurt, isAfgehandeld, OPVOLGWOORD, toonOpvolgstand, type Opvolgnotitie } from '#shared/leertraject/opvolging';
import { Bewaarstatus } from '../../../ui/Bewaarstatus.tsx';
import { Merk } from '../../../ui/Merk.tsx';
import { roep } from '../../brug.ts';
import { Dagveld } from '../../sessie/velden/Deeldatumveld.tsx';
import { useBewaard } from '../../useBewaard.ts';
import stijl from './opvolging.module.css';

interface Opvolgrijeigenschappen {
  readonly sessieId: string;
  readonly punt: Opvolgpunt;
  readonly vandaag: string;
  readonly neemOver: (beeld: Leertrajectbeeld) => Promise<void>;
}

/** One thing that was handed to somebody: how it stands, what came of it and when to come back to it. Saved as it is typed. */
export function Opvolgrij({ sessieId, punt, vandaag, neemOver }: Opvolgrijeigenschappen) {
  const naam = useId();
  const { status, uitkomst, terugOp } = punt;
  const { waarde, zet, staat, opnieuw } = useBewaard<Opvolgnotitie>({ status, uitkomst, terugOp }, async (notitie) => {
    const antwoord = await roep('opvolging.zet', { sessieId, id: punt.id, ...notitie });
    if (!antwoord.ok) return antwoord;
    await neemOver(antwoord.value);
    return { ok: true, value: { bewaardOp: antwoord.value.gewijzigdOp } };
  });
  const zetDeel = (deel: Partial<Opvolgnotitie>): void => zet((nu) => ({ ...nu, ...deel }));
  const wat = punt.wat.trim() === '' ? 'nog niet opgeschreven wat' : punt.wat.trim();
  const wie = punt.wie.trim() === '' ? 'nog niemand' : punt.wie.trim();
  const klaar = isAfgehandeld(waarde);
  // The day since when, as far as main knows it already.
  const stand = waarde.status === status ? toonOpvolgstand(punt) : OPVOLGWOORD[waarde.status];
  return (
    <li className={stijl['punt']} data-klaar={klaar || undefined}>
      <div className={stijl['puntkop']}>
        <h3>{wat}</h3>
        {isAanDeBeurt({ ...waarde, voor: punt.voor }, vandaag) ? <Merk toon="aandacht">nu aan de beurt</Merk> : <Merk toon={waarde.status === 'gelukt' ? 'actief' : 'neutraal'}>{stand}</Merk>}
      </div>
      <p className="ow-zacht">
        {wie}
        {punt.voor !== '' && `, voor ${toonDeeldatum(punt.voor)}`}
        {punt.knooppunt !== '' && ` · ${punt.knooppunt}`}
      </p>
      <fieldset className={stijl['statussen']}>
        <legend className="ow-alleen-voorlezen">Hoe staat het met: {wat}</legend>
        {OPVOLGSTATUSSEN.map((keuze) => (
          <label key={keuze} className={stijl['status']}>
            <input type="radio" name={naam} checked={waarde.status === keuze} onChange={() => zetDeel({ status: keuze })} />
            {OPVOLGWOORD[keuze]}
          </label>
        ))}
      </fieldset>
      <div role="group" aria-label={wat} className={stijl['velden']}>
        <Textarea
          label={waarde.status === 'niet-gelukt' ? 'Waarom is het niet gelukt?' : 'Wat is ervan gekomen?'}
          autosize
          minRows={1}
          maxLength={MAX_TEKST}
          value={waarde.uitkomst}
          onChange={(e) => zetDeel({ uitkomst: e.currentTarget.value })}
        />
        {klaar ? null : <Dagveld label="Kom terug op" waarde={waarde.terugOp} zet={(dag) => zetDeel({ terugOp: dag })} />}
      </div>
      {staat.soort === 'rust' ? null : <Bewaarstatus staat={staat} opnieuw={opnieuw} />}
    </li>
  );
}
