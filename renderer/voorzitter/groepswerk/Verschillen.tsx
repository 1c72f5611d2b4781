import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Fout } from '#shared/contract/fouten';
import { telwoord } from '#shared/domein/woorden';
import { hoeAlle } from '#shared/groepswerk/alle';
import type { Verschil } from '#shared/groepswerk/groepsstand';
import type { Leertrajectbeeld } from '#shared/leertraject/leertraject';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { roep } from '../brug.ts';
import { useLeertraject } from '../leertraject/bron/useLeertraject.ts';
import { useSessie } from '../sessie/bron/Sessie.tsx';
import stijl from './groepswerk.module.css';
import { vanWie, versietekst } from './woorden.ts';

/** What several laptops changed each in its own way, the versions beside each other, until somebody chooses. A choice can be taken back. */
export function Verschillen({ niveau = 3 }: { readonly niveau?: 2 | 3 }) {
  const Kop = `h${niveau}` as const;
  const { sessieId, fase, bron } = useSessie();
  const leertraject = useLeertraject(sessieId);
  const { beeld, wissel } = leertraject;
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<Fout | null>(null);
  const [gekozen, setGekozen] = useState<readonly { readonly id: string; readonly kop: string }[]>([]);
  const kop = useRef<HTMLHeadingElement>(null);
  const aantal = beeld?.verschillen.length ?? 0;
  const vorig = useRef(aantal);
  // The button that was pressed is gone with its verschil: the focus goes to what is left.
  useEffect(() => {
    if (aantal !== vorig.current && document.activeElement === document.body) kop.current?.focus();
    vorig.current = aantal;
  }, [aantal]);
  if (beeld === null || (aantal === 0 && gekozen.length === 0)) return null;

  const vraag = async (opdracht: () => ReturnType<typeof roep<'groep.kies'>>): Promise<boolean> => {
    if (bezig) return false;
    setBezig(true);
    setFout(null);
    let antwoordFout: Fout | null = null;
    const typwerk = await bron.voor(async () => {
      antwoordFout = await wissel(opdracht);
      return { ok: true, value: null };
    });
    setBezig(false);
    const mis = typwerk.ok ? antwoordFout : typwerk.fout;
    setFout(mis);
    return mis === null;
  };
  const kies = async ({ id, kop: wat }: Verschil, keuze: number | 'alle'): Promise<void> => {
    if (await vraag(() => roep('groep.kies', { sessieId, verschilId: id, keuze }))) setGekozen((vorige) => [...vorige.filter((g) => g.id !== id), { id, kop: wat }]);
  };
  const herroep = async (id: string): Promise<void> => {
    if (await vraag(() => roep('groep.herroep', { sessieId, verschilId: id }))) setGekozen((vorige) => vorige.filter((g) => g.id !== id));
  };
  const laatste = gekozen.at(-1);
  return (
    <section className={stijl['stapel']} aria-labelledby="verschillenkop">
      <div>
        <Kop id="verschillenkop" ref={kop} tabIndex={-1} className={stijl['kop']}>
          {aantal === 0 ? 'Alle verschillen zijn gekozen' : `Kies bij ${telwoord(aantal, 'verschil', 'verschillen')}`}
        </Kop>
        {aantal > 0 && <p className="ow-zacht">Dit is op meer dan één laptop veranderd, elk anders. Tot je kiest, staat de eerste versie in de bijeenkomst. Er gaat niets verloren.</p>}
      </div>
      {fase === 'afgesloten' && aantal > 0 && <p>De bijeenkomst is afgesloten. Heropen haar om te kiezen.</p>}
      {fout !== null && <Foutmelding fout={fout} />}
      <div role="status">
        {laatste !== undefined && (
          <p className={stijl['knoppen']}>
            <span className={stijl['uitkomst']}>
              <IconCheck size={20} aria-hidden="true" />
              Gekozen bij “{laatste.kop}”.
            </span>
            {fase !== 'afgesloten' && (
              <Button size="compact-md" variant="light" disabled={bezig} leftSection={<IconArrowBackUp size={18} aria-hidden="true" />} onClick={() => void herroep(laatste.id)}>
                Ongedaan maken
              </Button>
            )}
          </p>
        )}
      </div>
      <ul className={stijl['verschillen']}>
        {beeld.verschillen.map((verschil) => (
          <li key={verschil.id}>
            <Verschilkaart Kop={niveau === 2 ? 'h3' : 'h4'} verschil={verschil} uitgiften={beeld.uitgiften} vast={bezig || fase === 'afgesloten'} kies={(keuze) => void kies(verschil, keuze)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Verschilkaartprops {
  readonly Kop: 'h3' | 'h4';
  readonly verschil: Verschil;
  readonly uitgiften: Leertrajectbeeld['uitgiften'];
  readonly vast: boolean;
  readonly kies: (keuze: number | 'alle') => void;
}

function Verschilkaart({ Kop, verschil, uitgiften, vast, kies }: Verschilkaartprops) {
  const { groepen } = useSessie().context.plan;
  const alle = hoeAlle(verschil);
  return (
    <article className={stijl['verschil']} aria-labelledby={`kop-${verschil.id}`}>
      <Kop id={`kop-${verschil.id}`}>{verschil.kop}</Kop>
      <ul className={stijl['versies']}>
        {verschil.versies.map((versie, nummer) => {
          const wie = vanWie(versie.van, uitgiften, groepen);
          return (
            <li key={versie.van} className={stijl['versie']}>
              <p className={stijl['wie']}>
                {wie}
                {nummer === 0 && ' · staat er nu'}
              </p>
              <p className={stijl['tekst']} data-weg={versie.waarde === null || undefined}>
                {versietekst(versie)}
              </p>
              <div>
                <Button variant="default" disabled={vast} aria-label={`Kies deze versie: ${wie}, bij ${verschil.kop}`} onClick={() => kies(nummer)}>
                  Kies deze versie
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {alle !== null && (
        <div className={stijl['knoppen']}>
          <Button variant="light" disabled={vast} aria-label={`Neem alle versies bij ${verschil.kop}`} onClick={() => kies('alle')}>
            Neem alle
          </Button>
          <span className="ow-zacht">{alle === 'regels' ? 'Elke versie wordt een eigen regel.' : 'De teksten komen onder elkaar.'}</span>
        </div>
      )}
    </article>
  );
}
