import { Button, Progress } from '@mantine/core';
import { IconFolderDown, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { opsomming, telwoord } from '#shared/domein/woorden';
import type { Uitvoervorm } from '#shared/stukken/keuzes';
import { stuksleutel } from '#shared/stukken/sleutel';
import type { Nagekeken, Stuk } from '#shared/stukken/stuk';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useVertraagd } from '../../ui/useVertraagd.ts';
import { roep, useBericht, useGelezen, useOpdracht } from '../brug.ts';
import { allesBewaard } from '../openstaand.ts';
import { Bewaard } from '../uitvoer/Bewaard.tsx';
import { Uitvoer } from '../uitvoer/Uitvoer.tsx';
import type { Stukbeeld } from './beeld.ts';
import { Herleidbaarheid } from './Herleidbaarheid.tsx';
import { Ontvangers, type Casusverwijzing } from './Ontvangers.tsx';
import { openPlekken, plekkenVan } from './plekken.ts';
import { Stukdeel } from './Stukdeel.tsx';
import stijl from './stukken.module.css';
import { naBewaren, useCheck } from './useStuk.ts';
import { beletVersturen, gekozenOntvangers, ontvangersVanAlle } from './versturen.ts';
import { Vormkeuze } from './Vormkeuze.tsx';

export interface Stukinlijst {
  readonly stuk: Stuk;
  /** How it is told from the others: a code. */
  readonly code: string;
}

interface Stukkenpaneelprops {
  readonly stukken: readonly Stukinlijst[];
  /** What they are: `casusbeeld`, `casusbeelden`. */
  readonly woorden: { readonly een: string; readonly meer: string };
  /** `eigenaar`: each goes to whose it is. */
  readonly aan: 'kiezen' | 'eigenaar';
  readonly knop: string;
  readonly uitleg: string;
  readonly casussen?: readonly Casusverwijzing[];
  readonly kopniveau?: 2 | 3;
}

/** Many of one kind at once: looked through together, recipients once, and all of them into a folder. */
export function Stukkenpaneel(props: Stukkenpaneelprops) {
  return <Paneel key={props.stukken.map(({ stuk }) => stuksleutel(stuk)).join(' ')} {...props} />;
}

function Paneel({ stukken: gegeven, woorden, aan, knop, uitleg, casussen = [], kopniveau = 2 }: Stukkenpaneelprops) {
  const [stukken] = useState(() => gegeven.map(({ stuk }) => stuk));
  const [check, houder] = useCheck(stukken, 0);
  const { stand: beelden, opnieuw } = useBeelden(stukken);
  const [gekozen, zetGekozen] = useState<ReadonlySet<string>>(new Set());
  const [vorm, zetVorm] = useState<Uitvoervorm>('pdf');
  const [bewaard, zetBewaard] = useState<{ readonly map: string; readonly bestanden: readonly string[]; readonly gevraagd: number } | null>(null);
  const { bezig, fout, voerUit, wisFout } = useOpdracht('stuk.bewaarAlle');
  const codeVan = (stuk: Nagekeken): string => gegeven.find((dit) => stuksleutel(dit.stuk) === stuksleutel(stuk))?.code ?? '';
  const open = check.gevonden === null ? null : openPlekken(plekkenVan(check.gevonden)).length;
  const sleutel = `${stukken[0]?.soort ?? ''} alle`;

  const gelezen = beelden.toestand === 'klaar' ? beelden.waarde : [];
  const vol = gelezen.filter(({ leeg }) => !leeg);
  const leeg = gelezen.filter((beeld) => beeld.leeg).map(({ stuk }) => codeVan(stuk));
  const keuzes = ontvangersVanAlle(vol.map(({ ontvangers }) => ontvangers));
  const ontvangers = gekozenOntvangers(keuzes, gekozen, [], []);
  const belet = beletVersturen(vol[0] ?? null, beelden.toestand === 'klaar' ? open : null, null, aan === 'kiezen' ? ontvangers.length : 1);

  const bewaar = async (wachtwoord: string): Promise<boolean> => {
    await allesBewaard();
    const antwoord = await voerUit({ stukken: vol.map(({ stuk }) => stuk), vorm, wachtwoord, ontvangers: aan === 'kiezen' ? [...ontvangers] : null });
    if (!antwoord.ok) {
      if (antwoord.fout.code === 'AFGEBROKEN') wisFout();
      return false;
    }
    // Cancelled: what was saved before stays where it is.
    if (antwoord.value === null) return false;
    zetBewaard({ ...antwoord.value, gevraagd: vol.length });
    return true;
  };
  return (
    <div className={stijl['alle']}>
      <Stukdeel deel="herkennen" kopniveau={kopniveau}>
        <Herleidbaarheid stand={check} houder={houder} kladnaam={`${sleutel} check`} waarin={codeVan} kopniveau={kopniveau === 2 ? 3 : 4} />
      </Stukdeel>
      <Stukdeel deel="versturen" kopniveau={kopniveau}>
        {beelden.toestand === 'mislukt' && <Foutmelding fout={beelden.fout} opnieuw={opnieuw} />}
        {aan === 'kiezen' && beelden.toestand === 'klaar' && <Ontvangers keuzes={keuzes} gekozen={gekozen} zetGekozen={zetGekozen} casussen={casussen} />}
        <Vormkeuze vorm={vorm} zet={zetVorm} />
        {leeg.length > 0 && vol.length > 0 && <p className="ow-zacht">{`Nog leeg, en gaat niet mee: ${opsomming(leeg)}.`}</p>}
        {belet !== null && (
          <p className={stijl['belet']}>
            <IconInfoCircle size={20} aria-hidden />
            {belet}
          </p>
        )}
        <Uitvoer
          key={vorm}
          sleutel={`${sleutel} ${stukken.map(stuksleutel).join(' ')}`}
          aantal="meer"
          knop={knop}
          icoon={<IconFolderDown size={22} aria-hidden />}
          vorm={{ size: 'lg' }}
          slot={vorm === 'pdf' ? 'keuze' : 'geen'}
          uit={belet !== null}
          uitleg={uitleg}
          bezig={bezig}
          bewaar={bewaar}
        />
        <Voortgang bezig={bezig} wat={`${telwoord(vol.length, woorden.een, woorden.meer)} bewaren`} />
        <Bewaard pad={bewaard?.map ?? null} bestanden={bewaard?.bestanden ?? []}>
          {bewaard !== null && bewaard.bestanden.length < bewaard.gevraagd && <p>{`Je bent gestopt bij ${bewaard.bestanden.length} van de ${bewaard.gevraagd}. De rest is niet bewaard.`}</p>}
        </Bewaard>
        {fout !== null && <Foutmelding fout={fout} />}
      </Stukdeel>
    </div>
  );
}

function useBeelden(stukken: readonly Stuk[]) {
  return useGelezen<readonly Stukbeeld[]>(async () => {
    const beelden: Stukbeeld[] = [];
    for (const stuk of stukken) {
      const antwoord = await naBewaren(() => roep('stuk.lees', { stuk }));
      if (!antwoord.ok) return antwoord;
      beelden.push(antwoord.value);
    }
    return { ok: true, value: beelden };
  });
}

/** How far writing is, with a button that stops it; nothing while it goes at once. */
function Voortgang({ bezig, wat }: { readonly bezig: boolean; readonly wat: string }) {
  const lang = useVertraagd(bezig);
  const [voortgang, zetVoortgang] = useState<{ readonly gedaan: number; readonly totaal: number } | null>(null);
  useBericht('stuk.voortgang', zetVoortgang);
  // Nothing to tell yet while the user chooses where.
  if (!lang || voortgang === null) return null;
  return (
    <div className={stijl['voortgang']}>
      <Progress.Root size="lg">
        <Progress.Section value={voortgang.totaal === 0 ? 0 : Math.round((100 * voortgang.gedaan) / voortgang.totaal)} aria-label={wat} />
      </Progress.Root>
      <p className="ow-cijfers">{`${voortgang.gedaan} van ${voortgang.totaal} bewaard`}</p>
      <Button variant="default" size="compact-md" onClick={() => void roep('stuk.breekAf')}>
        Stop
      </Button>
    </div>
  );
}
