import { ActionIcon, Button, NativeSelect, Textarea } from '@mantine/core';
import { IconAlertCircle, IconCheck, IconChevronLeft, IconChevronRight, IconCopy, IconEye } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { Sessieplan } from '#shared/domein/sessieplan';
import { toonDag, toonUur } from '#shared/domein/tijd';
import { opsomming } from '#shared/domein/woorden';
import { maakBrief, plekwaarden, vraagtTeLaat } from '#shared/leertraject/brief';
import type { Leertrajectbeeld, Opdracht } from '#shared/leertraject/leertraject';
import { wieZegt } from '#shared/leertraject/fragmenten-lezen';
import { opdrachtcode } from '#shared/leertraject/veldnamen';
import { Toets } from '../../../ui/Toets.tsx';
import { useVandaag } from '../../triage/vandaag.ts';
import { Wachten } from '../../../ui/Wachten.tsx';
import type { Uitgaandgebruik } from '../../stukken/useUitgaand.ts';
import stijl from './brieven.module.css';
import { kopieerVeld } from './kopieer.ts';
import { metUitgaande } from './uitgaandeTekst.ts';

interface Brievenprops {
  readonly soort: 'mail' | 'herinnering';
  readonly beeld: Leertrajectbeeld;
  readonly plan: Sessieplan;
  /** What was typed for it, as it may leave. */
  readonly uitgaand: Pick<Uitgaandgebruik, 'open' | 'teksten'>;
  readonly code: (casusId: string) => string;
  readonly opdrachten: readonly Opdracht[];
  readonly bekijk?: (opdracht: Opdracht) => void;
  /** Beside the buttons that go on. */
  readonly erbij?: (opdracht: Opdracht) => ReactNode;
}

/** The mails one by one: copy the subject, copy the text, next. All with Enter and Tab. */
export function Brieven({ soort, beeld, plan, uitgaand: { open, teksten }, code, opdrachten, bekijk, erbij }: Brievenprops) {
  const [openId, setOpenId] = useState<string | null>(null);
  const [gekopieerd, setGekopieerd] = useState<ReadonlySet<string>>(new Set());
  const vandaag = useVandaag();
  const [melding, setMelding] = useState('');
  const eersteKnop = useRef<HTMLButtonElement>(null);
  const onderwerpveld = useRef<HTMLTextAreaElement>(null);
  const tekstveld = useRef<HTMLTextAreaElement>(null);
  const plek = Math.max(0, opdrachten.findIndex(({ id }) => id === openId));
  const opdracht = opdrachten[plek];
  if (opdracht === undefined) return null;
  if (teksten === null) return <Wachten tekst="De mails worden nagekeken." />;
  const brief = maakBrief(beeld.vorm.opdrachten[opdracht.rol], soort, plekwaarden(...metUitgaande(plan, beeld.inhoud, teksten), opdracht, code(opdracht.casusId)));
  const ga = (stap: -1 | 1): void => {
    const naar = opdrachten[plek + stap];
    if (naar === undefined) return;
    setOpenId(naar.id);
    setMelding('');
    eersteKnop.current?.focus({ preventScroll: true });
  };
  const bijToets = (e: KeyboardEvent): void => {
    if (e.key !== 'PageDown' && e.key !== 'PageUp') return;
    e.preventDefault();
    ga(e.key === 'PageDown' ? 1 : -1);
  };
  const kopieer = (deel: 'onderwerp' | 'tekst'): void => {
    const veld = deel === 'onderwerp' ? onderwerpveld.current : tekstveld.current;
    if (veld === null) return;
    const uitkomst = kopieerVeld(veld, deel === 'onderwerp' ? 'Het onderwerp' : 'De tekst');
    setMelding(uitkomst.melding);
    if (uitkomst.gelukt) setGekopieerd(new Set([...gekopieerd, `${opdracht.id} ${deel}`]));
  };
  const uit = beeld.verzonden[opdracht.id];
  return (
    <section className={stijl['brieven']} onKeyDown={bijToets} aria-label={soort === 'mail' ? 'Mails' : 'Herinneringen'}>
      <div className={stijl['kop']}>
        <NativeSelect
          label={soort === 'mail' ? 'Mail aan' : 'Herinnering aan'}
          value={opdracht.id}
          data={opdrachten.map((ander) => ({ value: ander.id, label: regelVan(ander, code, gekopieerd) }))}
          onChange={(e) => setOpenId(e.currentTarget.value)}
        />
        <p role="status" className="ow-cijfers">
          {plek + 1} van {opdrachten.length} <Toets toetsen="PgUp" /> <Toets toetsen="PgDn" />
        </p>
      </div>
      {/* Before the texts, in the order of the work: Enter, Tab, Enter, Tab, Enter, and the next mail is done. */}
      <div className={stijl['knoppen']} role="toolbar" aria-label="Deze mail">
        <Kopieerknop ref={eersteKnop} wat="onderwerp" uit={open !== 0} klaar={gekopieerd.has(`${opdracht.id} onderwerp`)} kopieer={() => kopieer('onderwerp')} />
        <Kopieerknop wat="tekst" uit={open !== 0} klaar={gekopieerd.has(`${opdracht.id} tekst`)} kopieer={() => kopieer('tekst')} />
        <Button variant="default" leftSection={<IconChevronRight size={18} aria-hidden="true" />} aria-keyshortcuts="PageDown" disabled={plek === opdrachten.length - 1} onClick={() => ga(1)}>
          Volgende
        </Button>
        <ActionIcon variant="default" size={42} aria-label="Vorige" aria-keyshortcuts="PageUp" disabled={plek === 0} onClick={() => ga(-1)}>
          <IconChevronLeft size={20} aria-hidden="true" />
        </ActionIcon>
        <p role="status" className="ow-klein">
          {melding}
        </p>
      </div>
      {(open ?? 0) > 0 && <Let>Kijk eerst na wat naar buiten gaat. Wat nog een keuze vraagt, is in deze mail zwart.</Let>}
      {brief.ontbreekt.length > 0 && <Let>In deze mail ontbreekt nog {opsomming(brief.ontbreekt)}. De zin waarin het stond, is weggelaten.</Let>}
      {vraagtTeLaat(beeld.inhoud.reageerVoor, vandaag) && <Let>De dag waarvoor je antwoord vraagt, is al voorbij. Kies bij Opdrachten vooraf een nieuwe.</Let>}
      <Textarea ref={onderwerpveld} label="Onderwerp" readOnly value={brief.onderwerp} autosize minRows={1} maxRows={2} spellCheck={false} />
      <Textarea ref={tekstveld} label="Tekst" readOnly value={brief.tekst} autosize minRows={4} maxRows={14} spellCheck={false} />
      {soort === 'mail' && (
        <p className="ow-klein">
          {uit === undefined ? (
            <span className="ow-zacht">Er is nog geen formulier voor deze mail.</span>
          ) : (
            <>
              Doe erbij: <strong className={stijl['bestand']}>{uit.bestandsnaam}</strong>
              <span className="ow-zacht">
                {' '}
                · gemaakt op {toonDag(uit.op)}, {toonUur(uit.op)} uur
              </span>
            </>
          )}
        </p>
      )}
      <div className={stijl['knoppen']}>
        {bekijk !== undefined && (
          <Button variant="subtle" leftSection={<IconEye size={18} aria-hidden="true" />} onClick={() => bekijk(opdracht)}>
            Bekijk dit formulier
          </Button>
        )}
        {erbij?.(opdracht)}
      </div>
    </section>
  );
}

/** What to look at before this mail goes. */
function Let({ children }: { readonly children: ReactNode }) {
  return (
    <p className={stijl['mist']}>
      <IconAlertCircle size={18} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

interface Kopieerknopprops {
  readonly wat: string;
  readonly klaar: boolean;
  readonly uit: boolean;
  readonly kopieer: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

function Kopieerknop({ wat, klaar, uit, kopieer, ref }: Kopieerknopprops) {
  const Teken = klaar ? IconCheck : IconCopy;
  return (
    <Button ref={ref ?? null} variant={klaar ? 'light' : 'filled'} disabled={uit} leftSection={<Teken size={18} aria-hidden="true" />} onClick={kopieer}>
      {klaar ? 'Gekopieerd:' : 'Kopieer'} {wat}
    </Button>
  );
}

function regelVan(opdracht: Opdracht, code: (casusId: string) => string, gekopieerd: ReadonlySet<string>): string {
  const naam = opdracht.naam.trim() === '' ? '' : ` (${opdracht.naam.trim()})`;
  return `${gekopieerd.has(`${opdracht.id} tekst`) ? '✓ ' : ''}${opdrachtcode(code(opdracht.casusId), opdracht.nummer)}: ${wieZegt(opdracht)}${naam}`;
}
