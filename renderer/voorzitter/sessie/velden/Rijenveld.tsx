import { ActionIcon, Button, NativeSelect, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { nooit } from '#shared/domein/alleen-lezen';
import { MEESTE } from '#shared/domein/tekstvormen';
import { hoofdletter } from '#shared/domein/woorden';
import type { Kolom } from '#shared/werkvormen/schema';
import type { Rij } from '#shared/werkvormen/waarden';
import { meldVerwijderd } from '../../../ui/meldingen.tsx';
import { Dagveld } from './Deeldatumveld.tsx';
import { naarErbij } from './invoer.ts';
import { isLegeRij, verwijderRij, voegRijToe, zetCel, zetRijTerug } from './rijen.ts';
import type { Bewerkerprops } from './typen.ts';
import stijl from './rijen.module.css';

const INVOER = 'textarea, input, select';

/** Items with the same few parts each: beside each other where there is room. Enter goes to the next part, after the last to a new row. */
export function Rijenveld({ veld, waarde, zet, naam, nieuwId }: Bewerkerprops<'rijen'>) {
  const lijst = useRef<HTMLOListElement>(null);
  // Undo comes later than the render that offered it.
  const nu = useRef(waarde);
  useLayoutEffect(() => {
    nu.current = waarde;
  });
  const max = Math.min(veld.max ?? MEESTE.rijen, MEESTE.rijen);
  const ding = hoofdletter(veld.rij);
  const erbij = (): void => {
    zet(voegRijToe(waarde, nieuwId(), max));
    // The new row exists only after the next paint.
    requestAnimationFrame(() => lijst.current?.querySelector<HTMLElement>(`:scope > li:last-child :is(${INVOER})`)?.focus());
  };
  const weg = (rij: Rij, plek: number): void => {
    zet(verwijderRij(waarde, rij.id));
    naarErbij(lijst.current);
    if (isLegeRij(rij)) return;
    meldVerwijderd(`${ding} ${plek + 1} is weg.`, () => zet(zetRijTerug(nu.current, rij, plek, max)));
  };
  const bijToets = (e: KeyboardEvent<HTMLElement>): void => {
    if (e.key !== 'Enter' || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey || !(e.target instanceof HTMLElement) || !e.target.matches(INVOER)) return;
    e.preventDefault();
    const invoeren = [...(lijst.current?.querySelectorAll<HTMLElement>(INVOER) ?? [])];
    const volgende = invoeren[invoeren.indexOf(e.target) + 1];
    if (volgende !== undefined) volgende.focus();
    else if (waarde.rijen.length < max) erbij();
  };
  return (
    <div className={stijl['veld']}>
      {waarde.rijen.length === 0 && (
        <p className="ow-zacht">
          Nog geen {veld.rij}. Voeg er een toe.
        </p>
      )}
      <ol ref={lijst} className={stijl['rijen']} aria-label={naam} data-kolommen={veld.kolommen.length} onKeyDown={bijToets}>
        {waarde.rijen.map((rij, plek) => (
          <li key={rij.id} className={stijl['rij']} aria-label={`${ding} ${plek + 1}`}>
            {veld.kolommen.map((kolom) => (
              <div key={kolom.id} className={stijl['cel']} data-soort={kolom.soort}>
                <Cel kolom={kolom} waarde={rij.cellen[kolom.id] ?? ''} zet={(inhoud) => zet(zetCel(waarde, rij.id, kolom.id, inhoud))} />
              </div>
            ))}
            <ActionIcon variant="subtle" size="lg" className={stijl['weg'] ?? ''} aria-label={`Verwijder ${veld.rij} ${plek + 1}`} onClick={() => weg(rij, plek)}>
              <IconTrash size={20} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} disabled={waarde.rijen.length >= max} onClick={erbij}>
        {ding} erbij
      </Button>
    </div>
  );
}

function Cel({ kolom, waarde, zet }: { readonly kolom: Kolom; readonly waarde: string; readonly zet: (inhoud: string) => void }) {
  switch (kolom.soort) {
    case 'tekst':
      return <Textarea label={kolom.label} autosize minRows={1} value={waarde} onChange={(e) => zet(e.currentTarget.value)} />;
    case 'keuze':
      return (
        <NativeSelect
          label={kolom.label}
          data={[{ value: '', label: 'kies' }, ...kolom.opties.map(({ id, label }) => ({ value: id, label }))]}
          value={waarde}
          onChange={(e) => zet(e.currentTarget.value)}
        />
      );
    case 'dag':
      return <Dagveld label={kolom.label} waarde={waarde} zet={zet} />;
    default:
      return nooit(kolom);
  }
}
