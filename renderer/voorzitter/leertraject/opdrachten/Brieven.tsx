import { Button, NativeSelect } from '@mantine/core';
import { IconAlertCircle, IconChevronLeft, IconChevronRight, IconEye } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Sessieplan } from '#shared/domein/sessieplan';
import { toonDag, toonUur } from '#shared/domein/tijd';
import { opsomming } from '#shared/domein/woorden';
import { maakBrief, plekwaarden } from '#shared/leertraject/brief';
import type { Leertrajectbeeld, Opdracht } from '#shared/leertraject/leertraject';
import { wieZegt } from '#shared/leertraject/fragmenten-lezen';
import { opdrachtcode } from '#shared/leertraject/veldnamen';
import { Toets } from '../../../ui/Toets.tsx';
import stijl from './brieven.module.css';
import { Kopieerveld } from './Kopieerveld.tsx';

interface Brievenprops {
  readonly soort: 'mail' | 'herinnering';
  readonly beeld: Leertrajectbeeld;
  readonly plan: Sessieplan;
  readonly code: (casusId: string) => string;
  readonly opdrachten: readonly Opdracht[];
  readonly bekijk?: (opdracht: Opdracht) => void;
  /** Beside the buttons that go on. */
  readonly erbij?: (opdracht: Opdracht) => ReactNode;
}

/** The mails one by one: copy the subject, copy the text, next. All with Enter and Tab. */
export function Brieven({ soort, beeld, plan, code, opdrachten, bekijk, erbij }: Brievenprops) {
  const [openId, setOpenId] = useState<string | null>(null);
  const [gekopieerd, setGekopieerd] = useState<ReadonlySet<string>>(new Set());
  const eersteKnop = useRef<HTMLButtonElement>(null);
  const plek = Math.max(0, opdrachten.findIndex(({ id }) => id === openId));
  const opdracht = opdrachten[plek];
  if (opdracht === undefined) return null;
  const brief = maakBrief(beeld.vorm.opdrachten[opdracht.rol], soort, plekwaarden(plan, beeld.inhoud, opdracht, code(opdracht.casusId)));
  const ga = (stap: -1 | 1): void => {
    const naar = opdrachten[plek + stap];
    if (naar === undefined) return;
    setOpenId(naar.id);
    eersteKnop.current?.focus({ preventScroll: true });
  };
  const bijToets = (e: KeyboardEvent): void => {
    if (e.key !== 'PageDown' && e.key !== 'PageUp') return;
    e.preventDefault();
    ga(e.key === 'PageDown' ? 1 : -1);
  };
  const merk = (deel: string): void => setGekopieerd(new Set([...gekopieerd, `${opdracht.id} ${deel}`]));
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
          {plek + 1} van {opdrachten.length}
        </p>
      </div>
      {brief.ontbreekt.length > 0 && (
        <p className={stijl['mist']}>
          <IconAlertCircle size={18} aria-hidden="true" />
          In deze mail ontbreekt nog {opsomming(brief.ontbreekt)}.
        </p>
      )}
      <Kopieerveld key={`onderwerp ${opdracht.id}`} label="Onderwerp" wat="Het onderwerp" tekst={brief.onderwerp} knop={eersteKnop} klaar={gekopieerd.has(`${opdracht.id} onderwerp`)} gekopieerd={() => merk('onderwerp')} />
      <Kopieerveld key={`tekst ${opdracht.id}`} label="Tekst" wat="De tekst" tekst={brief.tekst} hoog klaar={gekopieerd.has(`${opdracht.id} tekst`)} gekopieerd={() => merk('tekst')} />
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
        <Button variant="default" leftSection={<IconChevronLeft size={18} aria-hidden="true" />} rightSection={<Toets toetsen="PgUp" />} aria-keyshortcuts="PageUp" disabled={plek === 0} onClick={() => ga(-1)}>
          Vorige
        </Button>
        <Button variant="default" leftSection={<IconChevronRight size={18} aria-hidden="true" />} rightSection={<Toets toetsen="PgDn" />} aria-keyshortcuts="PageDown" disabled={plek === opdrachten.length - 1} onClick={() => ga(1)}>
          Volgende
        </Button>
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

function regelVan(opdracht: Opdracht, code: (casusId: string) => string, gekopieerd: ReadonlySet<string>): string {
  const naam = opdracht.naam.trim() === '' ? '' : ` (${opdracht.naam.trim()})`;
  return `${gekopieerd.has(`${opdracht.id} tekst`) ? '✓ ' : ''}${opdrachtcode(code(opdracht.casusId), opdracht.nummer)}: ${wieZegt(opdracht)}${naam}`;
}
