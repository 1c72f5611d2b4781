import { Button } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { allePlekken, antwoordOp, veldenVan } from '#shared/werkvormen/plekken';
import type { Plek } from '#shared/werkvormen/sessie';
import { Paneel } from '../../../ui/Paneel.tsx';
import { useNu, useSessie } from '../bron/Sessie.tsx';
import { naTeLopen, toonAfwijkingen } from './nalopen.ts';
import stijl from './afronden.module.css';

/** What is missing, what was decided against the method, and what lies parked. `spring` is null for a closed session. */
export function Nalopen({ spring }: { readonly spring: ((naar: Plek) => void) | null }) {
  const { werkvorm, context } = useSessie();
  const punten = naTeLopen(werkvorm, context, useNu());
  const afwijkingen = toonAfwijkingen(werkvorm, context);
  const geparkeerd = context.parkeerplaats.filter((r) => r.tekst.trim() !== '');
  return (
    <div className={stijl['stapel']}>
      <Paneel titel="Nog open">
        {punten.length === 0 ? (
          <p className={stijl['goed']}>
            <IconCircleCheck size={22} aria-hidden="true" /> Er staat niets meer open.
          </p>
        ) : (
          <ul className={stijl['punten']}>
            {punten.map((punt) => (
              <li key={punt.sleutel} className={stijl['punt']}>
                <div>
                  <h3 className={stijl['punttitel']}>{punt.titel}</h3>
                  <ul className={stijl['wat']}>
                    {punt.wat.map((wat) => (
                      <li key={wat}>{wat}</li>
                    ))}
                  </ul>
                </div>
                {spring !== null && <Erheen naar={punt.naar} titel={punt.titel} spring={spring} />}
              </li>
            ))}
          </ul>
        )}
      </Paneel>
      {afwijkingen.length > 0 && (
        <Paneel titel="Anders gegaan dan de werkvorm, en waarom">
          <ul className={stijl['punten']}>
            {afwijkingen.map((afwijking) => (
              <li key={afwijking.sleutel} className={stijl['punt']}>
                <div>
                  <h3 className={stijl['punttitel']}>{afwijking.wat}</h3>
                  {afwijking.ontbrak.length > 0 && <p className="ow-zacht">{afwijking.ontbrak.join(' ')}</p>}
                  <p>Reden: {afwijking.reden}</p>
                </div>
                {spring !== null && <Erheen naar={afwijking.naar} titel={afwijking.wat} spring={spring} />}
              </li>
            ))}
          </ul>
          <p className="ow-zacht ow-klein">Dit komt in het verslag.</p>
        </Paneel>
      )}
      <Actiepunten />
      {geparkeerd.length > 0 && (
        <Paneel titel={`Parkeerplaats (${geparkeerd.length})`}>
          <ul className={stijl['wat']}>
            {geparkeerd.map((regel) => (
              <li key={regel.id}>{regel.tekst}</li>
            ))}
          </ul>
        </Paneel>
      )}
    </div>
  );
}

function Erheen({ naar, titel, spring }: { readonly naar: Plek; readonly titel: string; readonly spring: (naar: Plek) => void }) {
  return (
    <Button variant="default" rightSection={<IconArrowRight size={18} aria-hidden="true" />} aria-label={`Ga erheen: ${titel}`} onClick={() => spring(naar)}>
      Ga erheen
    </Button>
  );
}

/** How many, not what: they are private. */
function Actiepunten() {
  const { werkvorm, context } = useSessie();
  const waarden = allePlekken(werkvorm, context).flatMap((plek) => veldenVan(werkvorm, context, plek).map((v) => antwoordOp(context, v.antwoordplek)));
  const punten = waarden.flatMap((w) => (w?.soort === 'actiepunten' ? w.punten.filter((p) => p.tekst.trim() !== '') : []));
  if (punten.length === 0) return null;
  const gedeeld = punten.filter((p) => p.gedeeld).length;
  return (
    <Paneel titel="Actiepunten">
      <p>
        {punten.length} genoteerd, {gedeeld === 0 ? 'geen gedeeld' : `${gedeeld} gedeeld`}. Alleen wat iemand deelt, komt in het verslag.
      </p>
    </Paneel>
  );
}
