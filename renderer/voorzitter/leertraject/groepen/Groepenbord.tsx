import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Deelnemer, Groep } from '#shared/domein/sessieplan';
import { MEESTE } from '#shared/domein/tekstvormen';
import { hoofdletter } from '#shared/domein/woorden';
import { gevolgVan } from '#shared/leertraject/groepsvoorstel-gevolg';
import { wensstand } from '#shared/leertraject/groepsvoorstel-wensen';
import type { Wens } from '#shared/leertraject/leertraject';
import { gelijknamig, ledenVan, samenVanEenOrganisatie } from '#shared/werkvormen/groepen';
import { Kaartenbord, type Bordkaart } from '../../../ui/Kaartenbord.tsx';
import { Merk } from '../../../ui/Merk.tsx';
import { nieuwId } from '../../../ui/nieuwId.ts';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { toonDeelnemer } from '../../sessie/velden/bewerkingen.ts';
import { voegGroepToe, wijzigDeelnemer } from '../../sessie/voorbereiden/planbewerkingen.ts';
import { metIndeling, type Indeling } from './groepsbewerkingen.ts';
import { Groepkop } from './Groepkop.tsx';
import stijl from './groepen.module.css';

const ZONDER = 'zonder';

/** What the last change by hand means, and how it was before. */
interface Gevolg {
  readonly zinnen: readonly string[];
  readonly ervoor: Indeling;
}

/** The groups side by side; who sits where is changed with the mouse, the keyboard or a menu, and what that means is said at once. */
export function Groepenbord({ wensen, meegegeven }: { readonly wensen: readonly Wens[]; readonly meegegeven: ReadonlySet<string> }) {
  const { context, zetPlan, planNu } = useSessie();
  const { plan } = context;
  const [gevolg, zetGevolg] = useState<Gevolg | null>(null);
  const zonder = plan.deelnemers.filter(({ groepId }) => groepId === null);
  const verplaats = (id: string, stapel: string): void => {
    const voor = planNu();
    const na = wijzigDeelnemer(voor, id, { groepId: stapel === ZONDER ? null : stapel });
    const zinnen = gevolgVan(voor, na, wensen, id);
    if (zinnen.length === 0) return;
    zetPlan(na);
    zetGevolg({ zinnen, ervoor: voor });
  };
  const kaart = (deelnemer: Deelnemer, groep: Groep | null, samen: readonly string[]): Bordkaart => {
    const { hoofd, sub } = toonDeelnemer(deelnemer);
    const nietGevolgd = wensen.some((wens) => wens.deelnemerId === deelnemer.id && wensstand(wens, plan.deelnemers) === 'niet-gevolgd');
    return {
      id: deelnemer.id,
      naam: sub === '' ? hoofd : sub,
      kop: sub,
      inhoud: (
        <>
          <p className={stijl['wie']}>{hoofd}</p>
          <p className={stijl['merken']}>
            {groep?.gespreksleiderId === deelnemer.id && <Merk toon="actief">leidt deze groep</Merk>}
            {samen.some((naam) => gelijknamig(naam) === gelijknamig(deelnemer.organisatie)) && <Merk toon="aandacht">zelfde organisatie</Merk>}
            {nietGevolgd && <Merk toon="aandacht">wens niet gevolgd</Merk>}
          </p>
        </>
      ),
    };
  };
  return (
    <div className={stijl['bordvak']}>
      <div className={stijl['bord']} data-iedereen={zonder.length === 0 || undefined}>
        <Kaartenbord
          label="Wie in welke groep zit"
          voorraad={{
            id: ZONDER,
            naam: 'Nog zonder groep',
            kop: (
              <h3>
                Nog zonder groep <span className={`${stijl['aantal'] ?? ''} ow-cijfers`}>{zonder.length}</span>
              </h3>
            ),
            kaarten: zonder.map((deelnemer) => kaart(deelnemer, null, [])),
            leeg: plan.deelnemers.length === 0 ? 'Er zijn nog geen deelnemers. Voeg ze toe bij Deelnemers.' : 'Iedereen zit in een groep. Leg hier neer wie er nog geen heeft.',
          }}
          stapels={plan.groepen.map((groep) => {
            const samen = samenVanEenOrganisatie(plan, groep.id);
            return {
              id: groep.id,
              naam: groep.naam,
              kop: <Groepkop groep={groep} meegegeven={meegegeven} />,
              kaarten: ledenVan(plan, groep.id).map((lid) => kaart(lid, groep, samen)),
              leeg: 'Nog niemand.',
            };
          })}
          erbij={
            <Button fullWidth variant="default" leftSection={<IconPlus size={18} aria-hidden />} disabled={plan.groepen.length >= MEESTE.groepen} onClick={() => zetPlan(voegGroepToe(planNu(), nieuwId()))}>
              Groep erbij
            </Button>
          }
          onVerplaats={(id, { stapel }) => verplaats(id, stapel)}
        />
      </div>
      {/* Stays in sight at the foot of the window, so that nothing moves under the hand. */}
      <div role="status" className={stijl['gevolgvak']}>
        {gevolg !== null && (
          <div className={stijl['gevolg']}>
            <ul className={stijl['zinnen']} aria-label="Wat deze verandering betekent">
              {gevolg.zinnen.map((zin) => (
                <li key={zin}>{hoofdletter(zin)}</li>
              ))}
            </ul>
            <div className={stijl['knoppen']}>
              <Button
                size="compact-md"
                variant="default"
                onClick={() => {
                  zetPlan(metIndeling(planNu(), gevolg.ervoor));
                  zetGevolg(null);
                }}
              >
                Zet terug
              </Button>
              <Button size="compact-md" variant="subtle" onClick={() => zetGevolg(null)}>
                Goed zo
              </Button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
