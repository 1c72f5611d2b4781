import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useLayoutEffect, useRef } from 'react';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import type { Gezinstekst } from '#shared/stukken/stuk';
import { meldVerwijderd } from '../../ui/meldingen.tsx';
import { nieuwId } from '../../ui/nieuwId.ts';
import { isVol, metContact, metContactveld, metRijTerug, zonderRij, type Bewerking } from './bewerkingen.ts';
import { Naast } from './Naast.tsx';
import stijl from './gezin.module.css';

interface Bellendeeleigenschappen {
  readonly kop: string;
  readonly ernaast: readonly string[];
  readonly tekst: Gezinstekst;
  readonly zet: (maak: Bewerking) => void;
}

/** Whom the family can call. */
export function Bellendeel({ kop, ernaast, tekst, zet }: Bellendeeleigenschappen) {
  const lijst = useRef<HTMLOListElement>(null);
  const erbij = useRef<HTMLButtonElement>(null);
  const nieuw = useRef(false);
  useLayoutEffect(() => {
    if (nieuw.current) lijst.current?.querySelector<HTMLElement>(':scope > li:last-child input')?.focus();
    nieuw.current = false;
  }, [tekst.bellen]);
  const vol = isVol(tekst, 'bellen');
  const weg = (id: string, nummer: number): void => {
    zet(zonderRij('bellen', id));
    erbij.current?.focus();
    meldVerwijderd(`Regel ${nummer + 1} is weg.`, () => zet(metRijTerug(tekst, 'bellen', id)));
  };
  return (
    <Naast kop={kop} ernaast={ernaast.length === 0 ? null : <ul>{ernaast.map((regel, nummer) => <li key={`${nummer} ${regel}`}>{regel}</li>)}</ul>}>
      <p className="ow-zacht ow-klein">Wie neemt er op, en wanneer? Voor je het verstuurt, vraagt Ontwar bij elk nummer en elke naam of die mag blijven staan.</p>
      <ol ref={lijst} className={stijl['rijen']} aria-label={kop}>
        {tekst.bellen.map((contact, nummer) => (
          <li key={contact.id}>
            <div className={stijl['rij']} data-drie>
              <TextInput label={`Wie (${nummer + 1})`} maxLength={MAX_REGEL} spellCheck={false} value={contact.wie} onChange={(e) => zet(metContactveld(contact.id, { wie: e.currentTarget.value }))} />
              <TextInput label={`Hoe (${nummer + 1})`} placeholder="telefoonnummer" maxLength={MAX_REGEL} spellCheck={false} value={contact.hoe} onChange={(e) => zet(metContactveld(contact.id, { hoe: e.currentTarget.value }))} />
              <TextInput label={`Wanneer (${nummer + 1})`} placeholder="als dat uitmaakt" maxLength={MAX_REGEL} spellCheck={false} value={contact.wanneer} onChange={(e) => zet(metContactveld(contact.id, { wanneer: e.currentTarget.value }))} />
              <ActionIcon variant="subtle" size="lg" className={stijl['weg'] ?? ''} aria-label={`Verwijder regel ${nummer + 1} van ${kop}`} onClick={() => weg(contact.id, nummer)}>
                <IconTrash size={20} aria-hidden />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ol>
      <Button
        ref={erbij}
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        disabled={vol}
        onClick={() => {
          nieuw.current = true;
          zet(metContact(nieuwId()));
        }}
      >
        Nieuwe regel
      </Button>
    </Naast>
  );
}
