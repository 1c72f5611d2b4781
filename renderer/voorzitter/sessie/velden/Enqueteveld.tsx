import { Button, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { MAX_TEKST, MEESTE } from '#shared/domein/tekstvormen';
import type { Inzending } from '#shared/werkvormen/waarden';
import enquetestijl from '../../enquete/enquete.module.css';
import { Formulieren, useMetFormulieren } from '../../enquete/Formulieren.tsx';
import { isVanPapier, papierId } from '#shared/werkvormen/inzendingen';
import { nogNietTeZien, telling } from '../../enquete/telling.ts';
import { Uitdelen } from '../../enquete/Uitdelen.tsx';
import { useSessie } from '../bron/Sessie.tsx';
import { isIngevuld, verwijderInzending, voegInzendingToe, wijzigInzending } from './bewerkingen.ts';
import { Schaalkeuze } from './Schaalkeuze.tsx';
import type { Bewerkerprops } from './typen.ts';
import stijl from './enquete.module.css';
import veldstijl from './velden.module.css';

/**
 * The laptop goes round, forms are given along, or paper is typed over. While it runs the facilitator sees how many there are, and
 * can open only what they typed over themselves.
 */
export function Enqueteveld(props: Bewerkerprops<'enquete'>) {
  const { waarde, deelnemers } = props;
  const { sessieId } = useSessie();
  const metFormulieren = useMetFormulieren(sessieId);
  const nogNiet = nogNietTeZien(waarde.inzendingen);
  const ingevuld = waarde.inzendingen.filter(isIngevuld).length;
  return (
    <div className={stijl['enquete']}>
      <div className={veldstijl['aanwezigkop']}>
        <p role="status" className="ow-cijfers">
          {telling(waarde.inzendingen, deelnemers.length)}
        </p>
        {nogNiet !== null && <p className="ow-zacht ow-klein">{nogNiet}</p>}
      </div>
      <Uitdelen sessieId={sessieId} />
      <Papier {...props} />
      {metFormulieren && (
        <details className={enquetestijl['achteraf']}>
          <summary>Formulieren voor achteraf</summary>
          <Formulieren sessieId={sessieId} aantal={Math.max(1, deelnemers.length - ingevuld)} magTerug />
        </details>
      )}
    </div>
  );
}

/** Paper forms, typed over one after another. They have numbers, never names. */
function Papier(props: Bewerkerprops<'enquete'>) {
  const { waarde, zet, nieuwId } = props;
  const papier = waarde.inzendingen.filter(isVanPapier);
  const [openId, setOpenId] = useState<string | null>(papier.find((i) => !isIngevuld(i))?.id ?? null);
  const formulier = useRef<HTMLDivElement>(null);
  const open = papier.find((i) => i.id === openId);
  const toon = (id: string): void => {
    setOpenId(id);
    requestAnimationFrame(() => formulier.current?.querySelector<HTMLElement>('textarea, input')?.focus());
  };
  const volgende = (): void => {
    const leeg = papier.find((i) => !isIngevuld(i) && i.id !== openId);
    if (leeg !== undefined) return toon(leeg.id);
    const id = papierId(nieuwId());
    zet(voegInzendingToe(waarde, id));
    toon(id);
  };
  return (
    <section className={stijl['papier']} aria-label="Papieren formulieren overtypen">
      <div className={stijl['papierkop']}>
        <p>Op papier ingevuld? Typ ze hier over.</p>
        <Button variant="default" leftSection={<IconPlus size={20} aria-hidden="true" />} disabled={waarde.inzendingen.length >= MEESTE.inzendingen} onClick={volgende}>
          {papier.length === 0 ? 'Eerste formulier' : 'Volgend formulier'}
        </Button>
      </div>
      {papier.length > 0 && (
        <ul className={stijl['formulieren']} aria-label="Formulieren">
          {papier.map((inzending, nummer) => (
            <li key={inzending.id}>
              <button type="button" className={stijl['formulierknop']} aria-current={inzending.id === openId} onClick={() => toon(inzending.id)}>
                formulier {nummer + 1}
                {/* Not the score: the next to fill in a form looks at this screen too. */}
                <span>{!isIngevuld(inzending) ? 'leeg' : inzending.cijfer === null ? 'zonder cijfer' : 'ingevuld'}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {open !== undefined && (
        <div ref={formulier} className={stijl['formulier']}>
          <Formulier {...props} inzending={open} nummer={papier.indexOf(open) + 1} />
          <div className={stijl['formulieracties']}>
            <Button onClick={volgende}>Klaar, volgend formulier</Button>
            <Button
              variant="subtle"
              leftSection={<IconTrash size={18} aria-hidden="true" />}
              onClick={() => {
                zet(verwijderInzending(waarde, open.id));
                setOpenId(null);
              }}
            >
              Verwijder dit formulier
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

function Formulier({ veld, waarde, zet, inzending, nummer }: Bewerkerprops<'enquete'> & { readonly inzending: Inzending; readonly nummer: number }) {
  const antwoord = (id: string, tekst: string): void => zet(wijzigInzending(waarde, inzending.id, { antwoorden: { ...inzending.antwoorden, [id]: tekst } }));
  return (
    <section aria-label={`Formulier ${nummer}`}>
      <h3 className={veldstijl['groepkop']}>Formulier {nummer}</h3>
      {veld.vragen.map((vraag) => (
        <Textarea key={vraag.id} label={vraag.vraag} autosize minRows={1} maxLength={MAX_TEKST} value={inzending.antwoorden[vraag.id] ?? ''} onChange={(e) => antwoord(vraag.id, e.currentTarget.value)} />
      ))}
      {veld.cijfervraag !== undefined && (
        <div>
          <p className={stijl['cijfervraag']}>{veld.cijfervraag}</p>
          <Schaalkeuze
            naam={`Formulier ${nummer}: ${veld.cijfervraag}`}
            van={1}
            tot={10}
            labelVan="heel slecht"
            labelTot="uitstekend"
            waarde={inzending.cijfer}
            kies={(cijfer) => zet(wijzigInzending(waarde, inzending.id, { cijfer }))}
          />
        </div>
      )}
    </section>
  );
}
