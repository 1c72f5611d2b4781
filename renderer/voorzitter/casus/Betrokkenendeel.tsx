import { Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { KRINGNAAM } from '#shared/domein/kaart';
import { KRINGEN } from '#shared/domein/keuzes';
import { mandaatwoorden } from '#shared/domein/mandaat';
import { MEESTE } from '#shared/domein/tekstvormen';
import type { Betrokkene } from '#shared/domein/traject';
import { Mandaatkeuze } from '../sessie/velden/Mandaatkeuze.tsx';
import { opKring, wieIs } from './betrokkenen.ts';
import { Betrokkenenkaart } from './Betrokkenenkaart.tsx';
import { Bewerklijst } from './Bewerklijst.tsx';
import { bekend } from './bewerkingen.ts';
import lijststijl from './bewerklijst.module.css';
import type { Deeleigenschappen } from './deel.ts';
import { lijstwijziger } from './lijstwijziger.ts';
import stijl from './delen.module.css';

interface Betrokkenendeeleigenschappen extends Deeleigenschappen {
  /** The map alone, with the list folded away under it: for beside other work. */
  readonly compact?: boolean;
}

/** Who stands around the family: drawn as a map, and the same as a list in which it is changed. */
export function Betrokkenendeel({ casus, regio, wijzig, compact = false }: Betrokkenendeeleigenschappen) {
  const [openen, zetOpenen] = useState<{ readonly id: string } | null>(null);
  const [uitgeklapt, zetUitgeklapt] = useState(false);
  const kies = (id: string): void => {
    zetUitgeklapt(true);
    zetOpenen({ id });
  };
  const lijst = <Betrokkenenlijst casus={casus} regio={regio} wijzig={wijzig} openen={openen} />;
  return (
    <div className={stijl['stapel']}>
      {casus.betrokkenen.length === 0 ? null : <Betrokkenenkaart betrokkenen={casus.betrokkenen} gekozenId={openen?.id ?? null} kies={kies} />}
      {compact && casus.betrokkenen.length > 0 ? (
        <details className={stijl['uitklap']} open={uitgeklapt} onToggle={(e) => zetUitgeklapt(e.currentTarget.open)}>
          <summary>Betrokkenen als lijst, en wijzigen</summary>
          {lijst}
        </details>
      ) : (
        lijst
      )}
    </div>
  );
}

function Betrokkenenlijst({ casus, regio, wijzig, openen }: Deeleigenschappen & { readonly openen: { readonly id: string } | null }) {
  const organisaties = bekend(casus.betrokkenen.map(({ organisatie }) => organisatie));
  return (
    <Bewerklijst<Betrokkene>
      label="Betrokkenen"
      lijst={opKring(casus.betrokkenen)}
      wijzig={lijstwijziger(wijzig, 'betrokkenen')}
      maak={(id) => ({ id, naam: '', rol: '', organisatie: '', kring: 'gezin', regie: '', mandaat: '' })}
      meeste={MEESTE.betrokkenen}
      ding="betrokkene"
      erbij="Betrokkene erbij"
      leeg="Nog niemand. Begin met het gezin: de jeugdige, de ouders of verzorgers. Zet daarna wie er omheen staat."
      openen={openen}
      groep={({ kring }) => KRINGNAAM[kring]}
      regel={(b) => (
        <>
          <strong>{wieIs(b)}</strong>
          {b.regie.trim() === '' ? null : <span>regie: {b.regie}</span>}
          <span className="ow-zacht">{mandaatwoorden(b.mandaat) === '' ? 'mandaat niet gevraagd' : mandaatwoorden(b.mandaat)}</span>
          {b.naam.trim() === '' ? null : <span className="ow-zacht">{b.naam}</span>}
        </>
      )}
      velden={(b, zet) => (
        <>
          <div className={lijststijl['rij']}>
            <Autocomplete label="Rol" data={[...regio.rollen]} openOnFocus={false} value={b.rol} onChange={(rol) => zet({ rol })} />
            <Autocomplete label="Organisatie" data={organisaties.filter((o) => o !== b.organisatie.trim())} openOnFocus={false} value={b.organisatie} onChange={(organisatie) => zet({ organisatie })} />
            <NativeSelect
              label="Kring"
              data={KRINGEN.map((kring) => ({ value: kring, label: KRINGNAAM[kring] }))}
              value={b.kring}
              onChange={(e) => zet({ kring: KRINGEN.find((kring) => kring === e.currentTarget.value) ?? b.kring })}
            />
          </div>
          <TextInput label="Regie over" description="Leeg als diegene geen regie heeft." value={b.regie} onChange={(e) => zet({ regie: e.currentTarget.value })} />
          <Mandaatkeuze wie={wieIs(b)} waarde={b.mandaat} zet={(mandaat) => zet({ mandaat })} />
          <TextInput label="Naam" description="Alleen voor jou. De naam blijft in de kluis en komt nooit in een verslag." value={b.naam} onChange={(e) => zet({ naam: e.currentTarget.value })} />
        </>
      )}
    />
  );
}
