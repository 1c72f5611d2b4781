import { Button, Textarea } from '@mantine/core';
import { IconEye, IconTimeline } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Casus, Casusinhoud } from '#shared/domein/casus';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import { bekendeNamen } from '#shared/leertraject/fragmenten';
import { neemGebeurtenissenOver, staatOpTijdlijn, verteldeGebeurtenissen, type Verteld } from '#shared/leertraject/casusbeeld';
import { BEELDDELEN } from '#shared/leertraject/keuzes';
import type { Leertrajectbeeld } from '#shared/leertraject/leertraject';
import { toonDeeldatum } from '#shared/domein/tijd';
import { telwoord } from '#shared/domein/woorden';
import { Bewaarstatus } from '../../../ui/Bewaarstatus.tsx';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { Lengte } from '../../casus/Casusbeelddeel.tsx';
import { opVolgorde } from '../../casus/tijdlijn.ts';
import { Tijdlijneditor } from '../../casus/Tijdlijneditor.tsx';
import { useCasus } from '../../casus/useCasus.ts';
import { useRegio } from '../../instellingen/regio.tsx';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { Veralgemeniseer } from '../fragmenten/Vindtekst.tsx';
import { Beeldveld } from './Beeldveld.tsx';
import stijl from './casusbeeld.module.css';
import { isLeegBeeld, useBeeldMelden } from './useZonderBeeld.ts';

interface Casusbewerkereigenschappen {
  readonly casusId: string;
  readonly beeld: Leertrajectbeeld;
  readonly bekijk: () => void;
  readonly bezig: boolean;
}

/** The page of one casus: its question, its four parts with the answers that tell of them, and the timeline. */
export function Casusbewerker({ casusId, beeld, bekijk, bezig }: Casusbewerkereigenschappen) {
  const { deelnemers } = useSessie().context.plan;
  const { casus, fout, bewaarstatus, wijzig, opnieuw, herlees } = useCasus(casusId);
  const namen = useMemo(() => bekendeNamen([...beeld.inhoud.opdrachten, ...(casus?.betrokkenen ?? [])], deelnemers), [beeld.inhoud.opdrachten, casus?.betrokkenen, deelnemers]);
  useBeeldMelden(casus === null ? null : isLeegBeeld(casus));
  if (fout !== null) return <Foutmelding fout={fout} opnieuw={() => void herlees()} />;
  if (casus === null) return null;
  return (
    <div className={stijl['bewerker']}>
      <div className={stijl['kop']}>
        <Lengte casus={casus} />
        <span className={stijl['balkrechts']}>
          <Bewaarstatus staat={bewaarstatus} opnieuw={opnieuw} />
          <Button size="compact-md" variant="default" leftSection={<IconEye size={18} aria-hidden />} loading={bezig} onClick={bekijk}>
            Bekijk de bladzijde
          </Button>
        </span>
      </div>
      {bewaarstatus.soort === 'mislukt' && <Foutmelding fout={bewaarstatus.fout} opnieuw={opnieuw} />}
      <div className={stijl['kern']}>
        <Textarea
          label="Kern"
          description="Waar zit het vast? In één zin."
          autosize
          maxLength={MAX_REGEL}
          spellCheck={false}
          value={casus.kern}
          onChange={(gebeurtenis) => {
            const kern = gebeurtenis.currentTarget.value.replaceAll(/[\r\n]+/gu, ' ');
            wijzig((vorige) => ({ ...vorige, kern }));
          }}
        />
        <Veralgemeniseer tekst={casus.kern} namen={namen} zet={(kern) => wijzig((vorige) => ({ ...vorige, kern }))} waarin="de kern" />
      </div>
      {BEELDDELEN.map((deel) => (
        <Beeldveld key={deel} deel={deel} casus={casus} beeld={beeld} namen={namen} wijzig={wijzig} />
      ))}
      <Tijdlijn casus={casus} beeld={beeld} wijzig={wijzig} />
    </div>
  );
}

interface Tijdlijneigenschappen {
  readonly casus: Casus;
  readonly beeld: Leertrajectbeeld;
  readonly wijzig: (bewerk: (inhoud: Casusinhoud) => Casusinhoud) => void;
}

/** What people told of when, to be put on the timeline, and the timeline itself. */
function Tijdlijn({ casus, beeld, wijzig }: Tijdlijneigenschappen) {
  const { leefgebieden } = useRegio();
  const [open, zetOpen] = useState(false);
  const verteld = useMemo(() => verteldeGebeurtenissen(beeld, casus.id), [beeld, casus.id]);
  const nieuw = verteld.filter((dit) => !staatOpTijdlijn(casus.tijdlijn, dit));
  const neem = (deze: readonly Verteld[]): void => wijzig((vorige) => ({ ...vorige, tijdlijn: opVolgorde(neemGebeurtenissenOver(vorige.tijdlijn, deze)) }));
  return (
    <section className={stijl['veld']} aria-label="Tijdlijn">
      <h3>Tijdlijn</h3>
      <div className={stijl['naast']}>
        <div className={stijl['antwoorden']}>
          {verteld.length === 0 && <p className="ow-zacht ow-klein">In de antwoorden staat nog niet wat wanneer gebeurde.</p>}
          {nieuw.length > 1 && (
            <span>
              <Button size="compact-md" variant="light" leftSection={<IconTimeline size={18} aria-hidden />} onClick={() => neem(nieuw)}>
                Zet alle {nieuw.length} op de tijdlijn
              </Button>
            </span>
          )}
          {verteld.length > 0 && (
            <ul className={stijl['verteld']}>
              {verteld.map((dit) => (
                <li key={dit.id}>
                  <span>
                    <span className={stijl['wanneer']}>{dit.punt.wanneer === '' ? 'zonder datum' : toonDeeldatum(dit.punt.wanneer)}</span> {dit.punt.wat} <span className="ow-zacht ow-klein">{`${AARDWOORD[dit.punt.aard]} · ${dit.punt.bron}`}</span>
                  </span>
                  {nieuw.includes(dit) ? (
                    <Button size="compact-sm" variant="default" aria-label={`Zet op de tijdlijn: ${dit.punt.wat}`} onClick={() => neem([dit])}>
                      Op de tijdlijn
                    </Button>
                  ) : (
                    <span className={stijl['staaterin']}>staat erop</span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className={stijl['tijdlijn']}>
          <Button size="compact-md" variant="subtle" aria-expanded={open} onClick={() => zetOpen(!open)}>
            {`${telwoord(casus.tijdlijn.length, 'gebeurtenis', 'gebeurtenissen')} op de tijdlijn: ${open ? 'verberg' : 'bekijk en wijzig'}`}
          </Button>
          {open && <Tijdlijneditor tijdlijn={casus.tijdlijn} leefgebieden={leefgebieden} onWijzig={(maak) => wijzig((vorige) => ({ ...vorige, tijdlijn: maak(vorige.tijdlijn) }))} />}
        </div>
      </div>
    </section>
  );
}

const AARDWOORD = { positief: 'ging goed', negatief: 'ging niet goed', neutraal: 'neutraal' } as const;
