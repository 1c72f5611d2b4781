import { IconFileDownload, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Uitvoervorm } from '#shared/stukken/keuzes';
import { stuksleutel } from '#shared/stukken/sleutel';
import type { Stuk } from '#shared/stukken/stuk';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useOpdracht } from '../brug.ts';
import { useKlad } from '../klad/useKlad.ts';
import { allesBewaard } from '../openstaand.ts';
import { Bewaard } from '../uitvoer/Bewaard.tsx';
import { Uitvoer } from '../uitvoer/Uitvoer.tsx';
import type { Stukbeeld } from './beeld.ts';
import { Iemandanders, Ontvangers, type Casusverwijzing } from './Ontvangers.tsx';
import stijl from './stukken.module.css';
import { beletVersturen, gekozenOntvangers, GEEN_ANDEREN, isAnderen, naamInVorm, verzendzin, type Anderen } from './versturen.ts';
import { Vormkeuze } from './Vormkeuze.tsx';

interface Versturenprops {
  readonly stuk: Stuk;
  readonly beeld: Stukbeeld;
  /** How many places ask a decision; null while the text is being read. */
  readonly open: number | null;
  /** The version that is in the example; null for what it says now. */
  readonly versie: number | null;
  /** Under which the PDF would be saved; empty while that is not known. */
  readonly bestandsnaam: string;
  readonly casussen: readonly Casusverwijzing[];
  readonly wordt: (beeld: Stukbeeld) => void;
}

/** To whom, in which form, under which name; and what stands in the way. */
export function Versturen({ stuk, beeld, open, versie, bestandsnaam, casussen, wordt }: Versturenprops) {
  const sleutel = stuksleutel(stuk);
  const [gekozen, zetGekozen] = useState<ReadonlySet<string>>(new Set());
  const [anderen, zetAnderen] = useKlad<Anderen>(`${sleutel} ander`, GEEN_ANDEREN, isAnderen);
  const [vorm, zetVorm] = useState<Uitvoervorm>('pdf');
  const [pad, zetPad] = useState<string | null>(null);
  const { bezig, fout, voerUit } = useOpdracht('stuk.bewaar');
  const ontvangers = gekozenOntvangers(beeld.ontvangers, gekozen, beeld.grondslagen, anderen.erbij);
  const belet = beletVersturen(beeld, open, versie, ontvangers.length);
  const bewaar = async (wachtwoord: string): Promise<boolean> => {
    await allesBewaard();
    const antwoord = await voerUit({ stuk, versie: versie ?? beeld.gelijkAan, vorm, wachtwoord, ontvangers: [...ontvangers] });
    if (!antwoord.ok) return false;
    wordt(antwoord.value.beeld);
    // Cancelled: what was saved before stays where it is.
    if (antwoord.value.pad === null) return false;
    zetPad(antwoord.value.pad);
    return true;
  };
  return (
    <>
      <p>{verzendzin(beeld, versie)}</p>
      <Ontvangers keuzes={beeld.ontvangers} gekozen={gekozen} zetGekozen={zetGekozen} casussen={casussen} />
      <Iemandanders grondslagen={beeld.grondslagen} anderen={anderen} zet={zetAnderen} />
      <Vormkeuze vorm={vorm} zet={zetVorm} />
      {bestandsnaam !== '' && (
        <p className={stijl['naam']}>
          <span className="ow-zacht">Bestandsnaam</span> {naamInVorm(bestandsnaam, vorm)}
        </p>
      )}
      {belet !== null && (
        <p className={stijl['belet']}>
          <IconInfoCircle size={20} aria-hidden />
          {belet}
        </p>
      )}
      <Uitvoer
        key={vorm}
        sleutel={sleutel}
        knop={vorm === 'pdf' ? 'Bewaar als PDF' : 'Bewaar als webpagina'}
        icoon={<IconFileDownload size={22} aria-hidden />}
        vorm={{ size: 'lg' }}
        slot={vorm === 'pdf' ? 'keuze' : 'geen'}
        uit={belet !== null}
        uitleg="Geef het alleen aan wie je hierboven koos."
        bezig={bezig}
        bewaar={bewaar}
      />
      <Bewaard pad={pad} />
      {fout !== null && <Foutmelding fout={fout} />}
    </>
  );
}
