import { ActionIcon, Autocomplete, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useLayoutEffect, useRef } from 'react';
import { isMeerDanEen } from '#shared/domein/eigenaren';
import { MEESTE } from '#shared/domein/tekstvormen';
import type { Afspraak } from '#shared/werkvormen/waarden';
import { zetTerugIn } from '../../../ui/lijst.ts';
import { meldVerwijderd } from '../../../ui/meldingen.tsx';
import { Deeldatumveld } from './Deeldatumveld.tsx';
import { toonDeelnemer } from './bewerkingen.ts';
import { naarErbij } from './invoer.ts';
import type { Bewerkerprops } from './typen.ts';
import stijl from './afspraken.module.css';

/** Who does what before when: few, and each with exactly one owner. Enter starts the next one. */
export function Afsprakenveld({ waarde, zet, naam, plan, uitSessie, nieuwId }: Bewerkerprops<'afspraken'>) {
  const lijst = useRef<HTMLOListElement>(null);
  const mogelijk = [...new Set(plan.deelnemers.map((d) => toonDeelnemer(d).hoofd))];
  const wijzig = (id: string, wijziging: Partial<Afspraak>): void =>
    zet({ soort: 'afspraken', afspraken: waarde.afspraken.map((a) => (a.id === id ? { ...a, ...wijziging } : a)) });
  // Undo comes later than the render that offered it.
  const nu = useRef(waarde);
  useLayoutEffect(() => {
    nu.current = waarde;
  });
  const weg = (afspraak: Afspraak, plek: number): void => {
    zet({ soort: 'afspraken', afspraken: waarde.afspraken.filter((a) => a.id !== afspraak.id) });
    naarErbij(lijst.current);
    meldVerwijderd(`Afspraak ${plek + 1} is weg.`, () => zet({ soort: 'afspraken', afspraken: zetTerugIn(nu.current.afspraken, afspraak, plek, MEESTE.afspraken) }));
  };
  const vol = waarde.afspraken.length >= MEESTE.afspraken;
  const erbij = (): void => {
    if (vol) return;
    zet({ soort: 'afspraken', afspraken: [...waarde.afspraken, { id: nieuwId(), wat: '', wie: '', voor: '', mandaat: '' }] });
    // The new row exists only after the next paint.
    requestAnimationFrame(() => lijst.current?.querySelector<HTMLElement>(':scope > li:last-child input')?.focus());
  };
  return (
    <div className={stijl['afspraken']}>
      {waarde.afspraken.length === 0 && <p className="ow-zacht">Nog geen afspraak. Weinig is goed: elk met één eigenaar en een datum.</p>}
      <ol ref={lijst} className={stijl['afsprakenlijst']} aria-label={naam}>
        {waarde.afspraken.map((afspraak, nummer) => (
          <li
            key={afspraak.id}
            className={stijl['afspraak']}
            onKeyDown={(e) => {
              if (e.key !== 'Enter' || e.ctrlKey || e.metaKey || e.defaultPrevented || !(e.target instanceof HTMLInputElement)) return;
              e.preventDefault();
              erbij();
            }}
          >
            <TextInput className={stijl['afspraakwat'] ?? ''} label={`Wat (${nummer + 1})`} value={afspraak.wat} onChange={(e) => wijzig(afspraak.id, { wat: e.currentTarget.value })} />
            <Autocomplete
              label="Wie: één eigenaar"
              data={mogelijk}
              value={afspraak.wie}
              error={isMeerDanEen(afspraak.wie, uitSessie.eigenaren) && 'Kies er één: wat van twee is, is van niemand.'}
              onChange={(wie) => wijzig(afspraak.id, { wie })}
            />
            <Deeldatumveld label="Voor wanneer" waarde={afspraak.voor} zet={(voor) => wijzig(afspraak.id, { voor })} />
            <Autocomplete
              label="Op wiens mandaat"
              placeholder="als dat nodig is"
              data={[...uitSessie.mandaten]}
              value={afspraak.mandaat}
              onChange={(mandaat) => wijzig(afspraak.id, { mandaat })}
            />
            <ActionIcon
              variant="subtle"
              size="lg"
              className={stijl['weg'] ?? ''}
              aria-label={`Verwijder afspraak ${nummer + 1}`}
              onClick={() => weg(afspraak, nummer)}
            >
              <IconTrash size={20} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} disabled={vol} onClick={erbij}>
        Nieuwe afspraak
      </Button>
    </div>
  );
}
