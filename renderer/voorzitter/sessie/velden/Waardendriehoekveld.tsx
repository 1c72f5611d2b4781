import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId, useLayoutEffect, useRef } from 'react';
import { MAX_REGEL, MEESTE } from '#shared/domein/tekstvormen';
import { OORDELEN } from '#shared/werkvormen/keuzes';
import type { WaardeVan } from '#shared/werkvormen/waarden';
import { zetTerugIn } from '../../../ui/lijst.ts';
import { meldVerwijderd } from '../../../ui/meldingen.tsx';
import { Driehoek } from './Driehoek.tsx';
import { naarErbij } from './invoer.ts';
import { Kostenveld } from './Kostenveld.tsx';
import type { Bewerkerprops } from './typen.ts';
import stijl from './waardendriehoek.module.css';
import veldstijl from './velden.module.css';

type Alternatief = WaardeVan<'waardendriehoek'>['alternatieven'][number];
type Oordeel = Alternatief['legitimiteit'];

const WAARDEN = [
  { sleutel: 'legitimiteit', label: 'Legitimiteit', vraag: 'Mag het, en is het de bedoeling van de wet?' },
  { sleutel: 'betrokkenheid', label: 'Betrokkenheid', vraag: 'Willen de jeugdige, de ouders en wie het doet?' },
  { sleutel: 'rendement', label: 'Rendement', vraag: 'Wat levert het op, en tegen welke kosten?' },
] as const;

const LEEG: Oordeel = { oordeel: null, grond: '' };

/** Alternatives, each with three separate judgements and their grounds. There is no total and no ranking, on purpose. */
export function Waardendriehoekveld({ waarde, zet, naam, nieuwId }: Bewerkerprops<'waardendriehoek'>) {
  const lijst = useRef<HTMLOListElement>(null);
  // Undo comes later than the render that offered it.
  const nu = useRef(waarde);
  useLayoutEffect(() => {
    nu.current = waarde;
  });
  const weg = (alternatief: Alternatief, plek: number): void => {
    zet({ soort: 'waardendriehoek', alternatieven: waarde.alternatieven.filter((a) => a.id !== alternatief.id) });
    naarErbij(lijst.current);
    meldVerwijderd(`Alternatief ${plek + 1} is weg.`, () => zet({ soort: 'waardendriehoek', alternatieven: zetTerugIn(nu.current.alternatieven, alternatief, plek, MEESTE.alternatieven) }));
  };
  const wijzig = (id: string, wijziging: Partial<Alternatief>): void =>
    zet({ soort: 'waardendriehoek', alternatieven: waarde.alternatieven.map((a) => (a.id === id ? { ...a, ...wijziging } : a)) });
  const erbij = (): void => {
    const nieuw: Alternatief = {
      id: nieuwId(),
      titel: '',
      toelichting: '',
      legitimiteit: LEEG,
      betrokkenheid: LEEG,
      rendement: LEEG,
      kostenEenmalig: { soort: 'onbekend' },
      kostenPerJaar: { soort: 'onbekend' },
    };
    zet({ soort: 'waardendriehoek', alternatieven: [...waarde.alternatieven, nieuw] });
    requestAnimationFrame(() => lijst.current?.querySelector<HTMLElement>(':scope > li:last-child textarea')?.focus());
  };
  return (
    <div className={veldstijl['stapel']}>
      {waarde.alternatieven.length === 0 && <p className="ow-zacht">Nog geen alternatief. Voeg er een toe, hoe vreemd het ook klinkt.</p>}
      <ol ref={lijst} className={stijl['alternatieven']} aria-label={naam}>
        {waarde.alternatieven.map((alternatief, nummer) => (
          <li key={alternatief.id} className={stijl['alternatief']}>
            <div className={stijl['alternatiefkop']}>
              <Textarea
                label={`Alternatief ${nummer + 1}`}
                autosize
                minRows={1}
                maxLength={MAX_REGEL}
                value={alternatief.titel}
                onChange={(e) => wijzig(alternatief.id, { titel: e.currentTarget.value.replaceAll('\n', ' ') })}
              />
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={`Verwijder alternatief ${nummer + 1}`}
                onClick={() => weg(alternatief, nummer)}
              >
                <IconTrash size={20} aria-hidden="true" />
              </ActionIcon>
            </div>
            <Textarea label="Toelichting" autosize minRows={1} value={alternatief.toelichting} onChange={(e) => wijzig(alternatief.id, { toelichting: e.currentTarget.value })} />
            <div className={stijl['oordelen']}>
              <Driehoek oordelen={{ legitimiteit: alternatief.legitimiteit.oordeel, betrokkenheid: alternatief.betrokkenheid.oordeel, rendement: alternatief.rendement.oordeel }} />
              <div className={stijl['driehoek']}>
                {WAARDEN.map(({ sleutel, label, vraag }) => (
                  <Oordeelkeuze key={sleutel} label={label} vraag={vraag} waarde={alternatief[sleutel]} zet={(oordeel) => wijzig(alternatief.id, { [sleutel]: oordeel })} />
                ))}
              </div>
            </div>
            <div className={stijl['kostenrij']}>
              <Kostenveld label="Kosten eenmalig" waarde={alternatief.kostenEenmalig} zet={(kostenEenmalig) => wijzig(alternatief.id, { kostenEenmalig })} />
              <Kostenveld label="Kosten per jaar" waarde={alternatief.kostenPerJaar} zet={(kostenPerJaar) => wijzig(alternatief.id, { kostenPerJaar })} />
            </div>
          </li>
        ))}
      </ol>
      <Button className={stijl['erbij'] ?? ''} variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} disabled={waarde.alternatieven.length >= MEESTE.alternatieven} onClick={erbij}>
        Nieuw alternatief
      </Button>
    </div>
  );
}

function Oordeelkeuze({ label, vraag, waarde, zet }: { readonly label: string; readonly vraag: string; readonly waarde: Oordeel; readonly zet: (oordeel: Oordeel) => void }) {
  const groep = useId();
  return (
    <fieldset className={stijl['oordeel']}>
      <legend>{label}</legend>
      <p className={stijl['oordeelvraag']}>{vraag}</p>
      <div className={veldstijl['pilgroep']}>
        {OORDELEN.map((oordeel) => (
          <label key={oordeel} className={veldstijl['pilkeuze']}>
            <input type="radio" name={groep} checked={waarde.oordeel === oordeel} onChange={() => zet({ ...waarde, oordeel })} />
            <span>{oordeel}</span>
          </label>
        ))}
      </div>
      <Textarea aria-label={`${label}: waarom`} placeholder="waarom" autosize minRows={1} value={waarde.grond} onChange={(e) => zet({ ...waarde, grond: e.currentTarget.value })} />
    </fieldset>
  );
}
