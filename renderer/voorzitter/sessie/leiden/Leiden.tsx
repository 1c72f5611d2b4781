import { Button } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Plek, SessieOpdracht } from '#shared/werkvormen/sessie';
import { plekSleutel } from '#shared/werkvormen/sleutels';
import { meldFout } from '../../../ui/meldingen.tsx';
import { Groepsstrook } from '../../groepswerk/Groepsstrook.tsx';
import { gaOpSlot } from '../../slot.ts';
import type { Schrijfopdracht } from '../bron/klad.ts';
import { Opslagfout } from '../bron/Opslagfout.tsx';
import { useKlad } from '../../klad/useKlad.ts';
import { ofNiets } from '../../klad/vormen.ts';
import { useSessie } from '../bron/Sessie.tsx';
import { Zittingstrook } from '../zitting/Zittingstrook.tsx';
import { Actiebalk } from './Actiebalk.tsx';
import { Agendarail } from './Agendarail.tsx';
import { Gemist } from './Gemist.tsx';
import { isStapklad, type Paneelsoort, Stappaneel } from './Stappaneel.tsx';
import { Toetsenkaart } from './Toetsenkaart.tsx';
import type { Handeling } from './toetsen.ts';
import { useToetsen } from './useToetsen.ts';
import type { Zaal } from './useZaal.ts';
import { vertelVerlenging } from './verlenging.ts';
import { Vraagkolom } from './Vraagkolom.tsx';
import { Zaalstrook } from './Zaalstrook.tsx';
import { Zijkolom } from './Zijkolom.tsx';
import stijl from './leiden.module.css';

const VERLENGING_MINUTEN = 5;
const VERLENGING_GELEZEN_MS = 20_000;

interface Leidenprops {
  readonly plek: Plek;
  readonly zaal: Zaal;
  readonly pasVoorbereidingAan: () => void;
}

/** The heart: agenda on the left, the question in the middle, the chair's own things on the right, the actions below. */
export function Leiden({ plek, zaal, pasVoorbereidingAan }: Leidenprops) {
  const { werkvorm, context, gepauzeerd, stuur, bron } = useSessie();
  const [paneel, setPaneel] = useKlad('stappaneel', null, ofNiets(isStapklad));
  const [verlenging, setVerlenging] = useState({ bij: '', tekst: '' });
  const [kaartOpen, setKaartOpen] = useState(false);
  const [naarAntwoord, setNaarAntwoord] = useState(0);
  // What was said is on the rail too; it need not stand over the answers for the rest of the step.
  useEffect(() => {
    if (verlenging.tekst === '') return undefined;
    const wekker = setTimeout(() => setVerlenging({ bij: '', tekst: '' }), VERLENGING_GELEZEN_MS);
    return () => clearTimeout(wekker);
  }, [verlenging]);
  const rail = useRef<HTMLElement>(null);
  const parkeerplaats = useRef<HTMLElement>(null);
  const sleutel = plekSleutel(plek);

  const open = (soort: Paneelsoort): void => setPaneel((was) => (was?.soort === soort && was.bij === sleutel ? was : { soort, bij: sleutel, reden: '', omvang: 'stap' }));
  const doeOfMeld = async (opdracht: Exclude<SessieOpdracht, Schrijfopdracht>): Promise<void> => {
    const antwoord = await stuur(opdracht);
    if (antwoord.ok) setPaneel(null);
    else if (antwoord.fout.code === 'ONTBREEKT') open('ontbreekt');
    // What could not be saved is already told in place.
    else if (bron.lees().bewaard.soort !== 'mislukt') meldFout(antwoord.fout);
  };
  const naarAntwoorden = (): void => {
    setPaneel(null);
    setNaarAntwoord((keer) => keer + 1);
  };
  const spring = (naar: Plek): void => void doeOfMeld({ type: 'agenda.spring', naar });

  const doe = (handeling: Handeling): void => {
    switch (handeling) {
      case 'volgende':
        return void doeOfMeld({ type: 'agenda.volgende' });
      case 'vorige':
        return void doeOfMeld({ type: 'agenda.vorige' });
      case 'slaOver':
        return open('overslaan');
      case 'verleng':
        setVerlenging({ bij: sleutel, tekst: vertelVerlenging(werkvorm, context, VERLENGING_MINUTEN, bron.lees().nu) });
        return void doeOfMeld({ type: 'klok.verleng', minuten: VERLENGING_MINUTEN });
      case 'pauze':
        return void doeOfMeld({ type: gepauzeerd ? 'klok.hervat' : 'klok.pauzeer' });
      case 'parkeer':
        return [...(parkeerplaats.current?.querySelectorAll('textarea') ?? [])].at(-1)?.focus();
      case 'agenda':
        return rail.current?.querySelector<HTMLElement>('[aria-current="step"]')?.focus();
      case 'antwoord':
        return naarAntwoorden();
      case 'zaal':
        return zaal.wisselAan();
      case 'gordijn':
        return zaal.wisselGordijn();
      case 'zaalklok':
        return zaal.wisselKlok();
      case 'slot':
        return void gaOpSlot();
      case 'toetsenkaart':
        return setKaartOpen((was) => !was);
    }
  };
  useToetsen(doe);
  // What is said about one step says nothing about the next.
  const hier = paneel?.bij === sleutel ? paneel : null;

  return (
    <div className={stijl['leiden']} data-vult data-pauze={gepauzeerd || undefined}>
      <Zittingstrook />
      <Groepsstrook />
      <Agendarail spring={spring} naarAfronden={() => void doeOfMeld({ type: 'sessie.sluit' })} pasVoorbereidingAan={pasVoorbereidingAan} ref={rail} />
      <Vraagkolom
        plek={plek}
        spring={spring}
        naarAntwoord={naarAntwoord}
        onderaan={
          <div className={stijl['onderaan']}>
            {gepauzeerd && (
              <p className={stijl['pauze']} role="status">
                <IconPlayerPause size={22} aria-hidden="true" /> Pauze. De klok staat stil.
                <Button size="compact-md" variant="default" onClick={() => doe('pauze')}>
                  Verder
                </Button>
              </p>
            )}
            <Opslagfout />
            <Gemist klaar={naarAntwoorden} />
            {zaal.aan && <Zaalstrook zaal={zaal} />}
            <p role="status" className={stijl['verlenging']}>
              {verlenging.bij === sleutel ? verlenging.tekst : ''}
            </p>
            {hier !== null && (
              <Stappaneel
                klad={hier}
                typ={(deel) => setPaneel((was) => (was === null ? null : { ...was, ...deel }))}
                plek={plek}
                verder={(reden) => void doeOfMeld(reden === null ? { type: 'agenda.volgende' } : { type: 'agenda.volgende', reden })}
                slaOver={(omvang, reden) => void doeOfMeld({ type: 'agenda.slaOver', omvang, reden })}
                dicht={naarAntwoorden}
              />
            )}
          </div>
        }
      />
      <Zijkolom plek={plek} parkeerplaats={parkeerplaats} />
      <Actiebalk doe={doe} zaalAan={zaal.aan} />
      <Toetsenkaart open={kaartOpen} dicht={() => setKaartOpen(false)} />
    </div>
  );
}
