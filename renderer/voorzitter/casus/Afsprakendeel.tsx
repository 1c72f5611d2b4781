import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { ontbreektAanAfspraak, opBelang } from '#shared/domein/afspraakstand';
import { bekendeEigenaren } from '#shared/domein/eigenaren';
import { MEESTE } from '#shared/domein/tekstvormen';
import type { Casusafspraak } from '#shared/domein/traject';
import { verwijderUit, wijzigIn, zetTerugIn } from '../../ui/lijst.ts';
import { meldVerwijderd } from '../../ui/meldingen.tsx';
import { nieuwId } from '../../ui/nieuwId.ts';
import { useVandaag } from '../triage/vandaag.ts';
import { Afspraakregel } from './Afspraakregel.tsx';
import { herkomst, telling } from './afspraken.ts';
import { wieIs } from './betrokkenen.ts';
import { bekend } from './bewerkingen.ts';
import type { Deeleigenschappen } from './deel.ts';
import stijl from './afspraken.module.css';
import { lijstwijziger } from './lijstwijziger.ts';
import { useFocusBlijft } from './useFocusBlijft.ts';

/** The afspraken of all meetings on this casus: what is open first, with buttons for how it went. */
export function Afsprakendeel({ casus, regio, wijzig }: Deeleigenschappen) {
  const vandaag = useVandaag();
  const [openId, zetOpenId] = useState<string | null>(null);
  const { afspraken, overleggen, betrokkenen } = casus;
  const wijzigLijst = lijstwijziger(wijzig, 'afspraken');
  const kader = useRef<HTMLDivElement>(null);
  const focus = useFocusBlijft(kader, afspraken);
  const eigenaren = bekend(betrokkenen.filter(({ rol, organisatie }) => rol.trim() !== '' || organisatie.trim() !== '').map(wieIs));
  const alsEen = bekendeEigenaren(betrokkenen, regio.rollen);

  const voegToe = (): void => {
    const id = nieuwId();
    zetOpenId(id);
    wijzigLijst((lijst) => [...lijst, { id, wat: '', wie: '', voor: '', mandaat: '', sessieId: null, gemaaktOp: vandaag, status: 'open', statusOp: '', toelichting: '' }]);
  };
  const verwijder = (weg: Casusafspraak): void => {
    const plek = afspraken.indexOf(weg);
    wijzigLijst((lijst) => verwijderUit(lijst, weg.id));
    meldVerwijderd('Afspraak verwijderd.', () => wijzigLijst((lijst) => zetTerugIn(lijst, weg, plek, MEESTE.afspraken)));
    kader.current?.querySelector<HTMLElement>('[data-erbij]')?.focus();
  };

  return (
    <div ref={kader} className={stijl['afspraken']} {...focus}>
      {afspraken.length === 0 ? (
        <p className="ow-zacht">Nog geen afspraken. Ze komen hier vanzelf uit een overleg; je kunt er ook zelf een toevoegen.</p>
      ) : (
        <>
          <p role="status">{telling(afspraken, vandaag)}</p>
          <ol className={stijl['lijst']} aria-label="Afspraken">
            {opBelang(afspraken).map((afspraak) => (
              <Afspraakregel
                key={afspraak.id}
                afspraak={afspraak}
                vandaag={vandaag}
                herkomst={herkomst(afspraak, overleggen)}
                eigenaren={eigenaren}
                bekendeEigenaren={alsEen}
                // One made outside a meeting is typed here; until it is whole its fields stay open.
                open={afspraak.sessieId === null && afspraak.status === 'open' && (afspraak.id === openId || ontbreektAanAfspraak(afspraak, alsEen).length > 0)}
                beginMetTypen={afspraak.id === openId && afspraak.wat === ''}
                zetOpen={(open) => zetOpenId(open ? afspraak.id : null)}
                wijzig={(deel) => wijzigLijst((lijst) => wijzigIn(lijst, afspraak.id, deel))}
                verwijder={() => verwijder(afspraak)}
              />
            ))}
          </ol>
        </>
      )}
      <Button data-erbij variant="default" leftSection={<IconPlus size={18} aria-hidden />} disabled={afspraken.length >= MEESTE.afspraken} onClick={voegToe}>
        Afspraak erbij
      </Button>
    </div>
  );
}
