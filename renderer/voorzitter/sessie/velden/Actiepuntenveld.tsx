import { ActionIcon, Checkbox, Switch, TextInput } from '@mantine/core';
import { IconLock, IconTrash, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import type { Deelnemer } from '#shared/domein/sessieplan';
import { puntenVan, toonDeelnemer, verwijderActiepunt, voegActiepuntToe, wijzigActiepunt, zetGeenActiepunt } from './bewerkingen.ts';
import { naarVolgendeInvoer } from './invoer.ts';
import type { Bewerkerprops } from './typen.ts';
import stijl from './actiepunten.module.css';
import veldstijl from './velden.module.css';

/** Each participant's own resolutions: private, unless they share one. */
export function Actiepuntenveld(props: Bewerkerprops<'actiepunten'>) {
  const { veld, deelnemers } = props;
  return (
    <div className={stijl['actiepunten']}>
      <p className={stijl['prive']}>
        <IconLock size={20} aria-hidden="true" />
        Ieders eigen punten, hoogstens {veld.maxPerDeelnemer} per persoon. Privé: ze komen niet in het verslag, tenzij iemand zelf deelt.
      </p>
      {deelnemers.length === 0 && <p className={veldstijl['leeg']}>Er zijn nog geen deelnemers in de voorbereiding.</p>}
      <ul className={stijl['actielijst']}>
        {deelnemers.map((deelnemer) => (
          <Eigenpunten key={deelnemer.id} {...props} deelnemer={deelnemer} />
        ))}
      </ul>
    </div>
  );
}

function Eigenpunten({ veld, waarde, zet, nieuwId, deelnemer }: Bewerkerprops<'actiepunten'> & { readonly deelnemer: Deelnemer }) {
  // The empty line already has its id, so that it stays the same input once the first letter has made it an actiepunt.
  const [volgendId, setVolgendId] = useState(nieuwId);
  const { hoofd, sub } = toonDeelnemer(deelnemer);
  const punten = puntenVan(waarde, deelnemer.id);
  const geen = waarde.geen.includes(deelnemer.id);
  const erbij = (tekst: string): void => {
    zet(voegActiepuntToe(waarde, { id: volgendId, deelnemerId: deelnemer.id, tekst }, veld.maxPerDeelnemer));
    setVolgendId(nieuwId());
  };
  const leeg = punten.length < veld.maxPerDeelnemer && !geen ? [{ id: volgendId, tekst: '', gedeeld: false }] : [];
  return (
    <li className={stijl['actiedeelnemer']}>
      <div className={stijl['actiewie']}>
        <span>{hoofd}</span>
        {sub !== '' && <span className={veldstijl['alleenJij']}>{sub}</span>}
      </div>
      <div className={stijl['actiepuntenVan']}>
        {[...punten, ...leeg].map((punt, nummer) => {
          const nieuw = nummer === punten.length;
          const naam = `Actiepunt ${nummer + 1} van ${hoofd}`;
          return (
            <div key={punt.id} className={stijl['actiepunt']}>
              <TextInput
                aria-label={nieuw ? `Nieuw actiepunt van ${hoofd}` : naam}
                placeholder="Ik …"
                value={punt.tekst}
                onChange={(e) => (nieuw ? erbij(e.currentTarget.value) : zet(wijzigActiepunt(waarde, punt.id, { tekst: e.currentTarget.value })))}
                onKeyDown={naarVolgendeInvoer}
              />
              {!nieuw && (
                <>
                  <Switch
                    checked={punt.gedeeld}
                    onChange={(e) => zet(wijzigActiepunt(waarde, punt.id, { gedeeld: e.currentTarget.checked }))}
                    label={punt.gedeeld ? 'gedeeld' : 'privé'}
                    aria-label={`Deel ${naam.toLowerCase()} in het verslag`}
                    thumbIcon={punt.gedeeld ? <IconUsers size={12} aria-hidden="true" /> : <IconLock size={12} aria-hidden="true" />}
                  />
                  <ActionIcon variant="subtle" size="lg" aria-label={`Verwijder ${naam.toLowerCase()}`} onClick={() => zet(verwijderActiepunt(waarde, punt.id))}>
                    <IconTrash size={20} aria-hidden="true" />
                  </ActionIcon>
                </>
              )}
            </div>
          );
        })}
        {punten.length === 0 && (
          <Checkbox label="neemt geen actiepunt mee" checked={geen} onChange={(e) => zet(zetGeenActiepunt(waarde, deelnemer.id, e.currentTarget.checked))} />
        )}
      </div>
    </li>
  );
}
