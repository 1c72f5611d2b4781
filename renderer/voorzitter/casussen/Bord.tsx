import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { aandacht, duurInStap, KOLOMMEN, kolomVan, opDringendheid, type Kolom } from '#shared/domein/bord';
import { LeegScherm } from '../../ui/LeegScherm.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { useNavigatie } from '../navigatie.tsx';
import { useVandaag } from '../triage/vandaag.ts';
import { Aandachtsmerken } from './Aandachtsmerken.tsx';
import stijl from './bord.module.css';
import type { Casusinlijst } from './zoek.ts';

/** Cards in a column at first; more on request. */
const PER_KEER = 40;

/** What is done, and only opened on request. */
const KLAAR: readonly Kolom['id'][] = ['afgeschaald', 'afgesloten'];

interface Bordeigenschappen {
  /** Those with a traject. */
  readonly casussen: readonly Casusinlijst[];
  /** How many there are without one: they are in the list. */
  readonly zonderTraject: number;
  readonly toonZonderTraject: () => void;
}

/** A column for each step, in order; in each what presses most stands first. The board scrolls in itself, not the screen. */
export function Bord({ casussen, zonderTraject, toonZonderTraject }: Bordeigenschappen) {
  const vandaag = useVandaag();
  const kolommen = useMemo(() => {
    const vergelijk = opDringendheid(vandaag);
    const opVolgorde = casussen.toSorted((a, b) => vergelijk(a.regel, b.regel));
    return KOLOMMEN.map((kolom) => ({ kolom, inKolom: opVolgorde.filter(({ regel }) => kolomVan(regel.stap) === kolom.id) }));
  }, [casussen, vandaag]);
  return (
    <>
      {casussen.length === 0 ? (
        <Paneel>
          <LeegScherm titel="Er staat nog niets op het bord" uitleg="Begin met een nieuwe aanmelding. Die loopt dan van links naar rechts over het bord: van aanmelding, via triage en overleg, tot afsluiten." />
        </Paneel>
      ) : (
        // In reach of the arrow keys, for who does not point.
        <section className={stijl['bord']} aria-label="Bord" tabIndex={0}>
          {kolommen.map(({ kolom, inKolom }) => (
            <Bordkolom key={kolom.id} kolom={kolom} casussen={inKolom} vandaag={vandaag} />
          ))}
        </section>
      )}
      {zonderTraject === 0 ? null : (
        <p className="ow-zacht">
          {zonderTraject === 1 ? 'Er is 1 casus voor een leersessie. Die staat in de lijst. ' : `Er zijn ${zonderTraject} casussen voor een leersessie. Die staan in de lijst. `}
          <Button variant="subtle" size="compact-md" onClick={toonZonderTraject}>
            Toon in de lijst
          </Button>
        </p>
      )}
    </>
  );
}

interface Kolomeigenschappen {
  readonly kolom: Kolom;
  readonly casussen: readonly Casusinlijst[];
  readonly vandaag: string;
}

function Bordkolom({ kolom, casussen, vandaag }: Kolomeigenschappen) {
  const kop = useId();
  const inklapbaar = KLAAR.includes(kolom.id);
  const [open, zetOpen] = useState(!inklapbaar);
  const [zichtbaar, zetZichtbaar] = useState(PER_KEER);
  const aantal = casussen.length;
  return (
    <section className={stijl['kolom']} aria-labelledby={kop} data-smal={!open || aantal === 0 || undefined}>
      <h2 id={kop} className={stijl['kop']}>
        {inklapbaar && aantal > 0 ? (
          <button type="button" className={stijl['klap']} aria-expanded={open} onClick={() => zetOpen(!open)}>
            <IconChevronRight size={18} aria-hidden />
            <span>{kolom.titel}</span> <Aantal aantal={aantal} />
          </button>
        ) : (
          <>
            <span>{kolom.titel}</span> <Aantal aantal={aantal} />
          </>
        )}
      </h2>
      {aantal === 0 ? <p className={stijl['leeg']}>Geen casussen</p> : null}
      {open && aantal > 0 ? (
        <ul className={stijl['kaarten']} aria-labelledby={kop}>
          {casussen.slice(0, zichtbaar).map((casus) => (
            <li key={casus.id}>
              <Kaart casus={casus} vandaag={vandaag} />
            </li>
          ))}
        </ul>
      ) : null}
      {open && aantal > zichtbaar ? (
        <Button variant="default" onClick={() => zetZichtbaar(zichtbaar + PER_KEER)}>
          Toon meer (nog {aantal - zichtbaar})
        </Button>
      ) : null}
    </section>
  );
}

function Aantal({ aantal }: { readonly aantal: number }) {
  return (
    <span className={`${stijl['aantal']} ow-cijfers`}>
      {aantal}
      <span className="ow-alleen-voorlezen"> {aantal === 1 ? 'casus' : 'casussen'}</span>
    </span>
  );
}

/** A casus at a glance; pressing it opens its page, where it is moved on. */
function Kaart({ casus: { id, regel }, vandaag }: { readonly casus: Casusinlijst; readonly vandaag: string }) {
  const { ga } = useNavigatie();
  const wie = [regel.gemeente, regel.leeftijd === null ? '' : `${regel.leeftijd} jaar`].filter((deel) => deel !== '').join(' · ');
  return (
    <button type="button" className={stijl['kaart']} onClick={() => ga({ naam: 'casus', id })}>
      <span className={`${stijl['code']} ow-cijfers`}>{regel.code}</span>
      <span className={stijl['vraag']}>{regel.kern === '' ? <span className="ow-zacht">Nog zonder vraag</span> : regel.kern}</span>
      <Aandachtsmerken punten={aandacht(regel, vandaag)} />
      <span className={stijl['duur']}>{duurInStap(regel, vandaag)}</span>
      {wie === '' ? null : <span className={stijl['wie']}>{wie}</span>}
    </button>
  );
}
