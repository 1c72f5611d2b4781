import { Button, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { MEESTE } from '#shared/domein/tekstvormen';
import type { Inzending } from '#shared/werkvormen/waarden';
import { gemiddeldCijfer, isIngevuld, verwijderInzending, voegInzendingToe, wijzigInzending } from './bewerkingen.ts';
import { Schaalkeuze } from './Schaalkeuze.tsx';
import type { Bewerkerprops } from './typen.ts';
import stijl from './enquete.module.css';
import veldstijl from './velden.module.css';

/** One form after another, as paper forms are typed in or the laptop goes round. Forms have numbers, never names. */
export function Enqueteveld(props: Bewerkerprops<'enquete'>) {
  const { waarde, zet, deelnemers, nieuwId } = props;
  const [openId, setOpenId] = useState<string | null>(waarde.inzendingen.find((i) => !isIngevuld(i))?.id ?? null);
  const formulier = useRef<HTMLDivElement>(null);
  const ingevuld = waarde.inzendingen.filter(isIngevuld).length;
  const cijfer = gemiddeldCijfer(waarde);
  const open = waarde.inzendingen.find((i) => i.id === openId);
  const toon = (id: string): void => {
    setOpenId(id);
    requestAnimationFrame(() => formulier.current?.querySelector<HTMLElement>('textarea, input')?.focus());
  };
  const volgende = (): void => {
    const leeg = waarde.inzendingen.find((i) => !isIngevuld(i) && i.id !== openId);
    if (leeg !== undefined) return toon(leeg.id);
    const id = nieuwId();
    zet(voegInzendingToe(waarde, id));
    toon(id);
  };
  return (
    <div className={stijl['enquete']}>
      <div className={veldstijl['aanwezigkop']}>
        <Button size="lg" leftSection={<IconPlus size={22} aria-hidden="true" />} disabled={waarde.inzendingen.length >= MEESTE.inzendingen} onClick={volgende}>
          {waarde.inzendingen.length === 0 ? 'Eerste formulier' : 'Volgend formulier'}
        </Button>
        <p role="status" className="ow-cijfers">
          {ingevuld} van {deelnemers.length} ingevuld{cijfer !== null && `, gemiddeld een ${cijfer}`}
        </p>
      </div>
      {waarde.inzendingen.length > 0 && (
        <ul className={stijl['formulieren']} aria-label="Formulieren">
          {waarde.inzendingen.map((inzending, nummer) => (
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
          <Formulier {...props} inzending={open} nummer={waarde.inzendingen.indexOf(open) + 1} />
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
    </div>
  );
}

function Formulier({ veld, waarde, zet, inzending, nummer }: Bewerkerprops<'enquete'> & { readonly inzending: Inzending; readonly nummer: number }) {
  const antwoord = (id: string, tekst: string): void => zet(wijzigInzending(waarde, inzending.id, { antwoorden: { ...inzending.antwoorden, [id]: tekst } }));
  return (
    <section aria-label={`Formulier ${nummer}`}>
      <h3 className={veldstijl['groepkop']}>Formulier {nummer}</h3>
      {veld.vragen.map((vraag) => (
        <Textarea key={vraag.id} label={vraag.vraag} autosize minRows={1} value={inzending.antwoorden[vraag.id] ?? ''} onChange={(e) => antwoord(vraag.id, e.currentTarget.value)} />
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
