import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { LEEG_FILTER } from '#shared/logboek/filter';
import type { Logfilter } from '#shared/logboek/regel';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { LeegScherm } from '../../ui/LeegScherm.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { useOpdracht } from '../brug.ts';
import schermstijl from '../scherm.module.css';
import { Bewaard } from '../uitvoer/Bewaard.tsx';
import { Uitvoer } from '../uitvoer/Uitvoer.tsx';
import { Logfilters } from './Logfilters.tsx';
import { Logstand, Logvoortgangbalk } from './Logstand.tsx';
import { Logtabel } from './Logtabel.tsx';
import stijl from './logboek.module.css';
import { useLogboek } from './useLogboek.ts';
import type { Logoordeel } from './woorden.ts';

/**
 * The logboek: who did what in this kluis, and when. Reading it is written down too, so it is only there while it is in front.
 * @param casusId with the lines about this casus at first
 */
export function Logboekdeel({ casusId }: { readonly casusId: string | null }) {
  const [filter, zetFilter] = useState<Logfilter>({ ...LEEG_FILTER, casusId });
  const { stand, opnieuw, bezig, fout, meer } = useLogboek(filter);
  const [oordeel, zetOordeel] = useState<Logoordeel | null>(null);
  const gefilterd = JSON.stringify(filter) !== JSON.stringify(LEEG_FILTER);
  return (
    <div className={schermstijl['stapel']}>
      <Paneel titel="Wie wat deed, en wanneer">
        <p className={stijl['uitleg']}>
          Ontwar schrijft op wie iets bekijkt, verandert, weghaalt of meeneemt. Ook dat je hier kijkt, komt erin.
        </p>
        {stand.toestand === 'klaar' ? <Logstand pagina={stand.waarde} oordeel={oordeel} zetOordeel={zetOordeel} /> : null}
      </Paneel>
      <Paneel titel="Regels">
        <Logfilters filter={filter} zet={zetFilter} />
        {stand.toestand === 'laden' ? <Logvoortgangbalk bezig /> : null}
        {stand.toestand === 'mislukt' ? <Foutmelding fout={stand.fout} opnieuw={opnieuw} /> : null}
        {stand.toestand !== 'klaar' ? null : stand.waarde.regels.length === 0 ? (
          <LeegScherm
            titel="Geen regels"
            uitleg={gefilterd ? 'Over wat je koos, staat niets in het logboek.' : 'Er staat nog niets in het logboek.'}
            actie={
              gefilterd ? (
                <Button variant="default" onClick={() => zetFilter(LEEG_FILTER)}>
                  Toon alle regels
                </Button>
              ) : undefined
            }
          />
        ) : (
          <>
            <p className="ow-alleen-voorlezen" role="status">
              {stand.waarde.regels.length} regels
            </p>
            <Logtabel regels={stand.waarde.regels} />
            {stand.waarde.verder === null || bezig ? null : (
              <Button variant="default" onClick={() => void meer()}>
                Meer laten zien
              </Button>
            )}
            <Logvoortgangbalk bezig={bezig} />
          </>
        )}
        {fout === null ? null : <Foutmelding fout={fout} />}
      </Paneel>
      <Meenemen filter={filter} />
    </div>
  );
}

/** The same lines on paper, for a family that asks who looked. */
function Meenemen({ filter }: { readonly filter: Logfilter }) {
  const { bezig, fout, voerUit, wisFout } = useOpdracht('logboek.bewaar');
  const [pad, zetPad] = useState<string | null>(null);
  const bewaar = async (wachtwoord: string): Promise<boolean> => {
    const antwoord = await voerUit({ filter, wachtwoord });
    if (!antwoord.ok) {
      if (antwoord.fout.code === 'AFGEBROKEN') wisFout();
      return false;
    }
    if (antwoord.value.pad === null) return false;
    zetPad(antwoord.value.pad);
    return true;
  };
  return (
    <Paneel titel="Op papier">
      <p className={stijl['uitleg']}>
        {filter.casusId === null
          ? 'De regels die je hierboven koos, met uitleg erbij. Vraagt een gezin wie er keek? Kies dan eerst hun casus.'
          : 'De regels over deze casus, met uitleg erbij: om aan het gezin te geven.'}
      </p>
      <Uitvoer
        sleutel={`logboek ${filter.casusId ?? 'alles'}`}
        knop="Bewaar als PDF"
        icoon={<IconFileDownload size={20} aria-hidden />}
        vorm={{ variant: 'default' }}
        uitleg="Er staan namen in van mensen die met de gegevens werkten."
        bezig={bezig}
        bewaar={bewaar}
      />
      <Bewaard pad={pad} />
      {fout === null ? null : <Foutmelding fout={fout} />}
    </Paneel>
  );
}
