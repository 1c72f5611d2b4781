import { Button } from '@mantine/core';
import { IconFileDownload, IconMessagePlus, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { toonDag } from '#shared/domein/tijd';
import { OORDEELWOORDEN } from '#shared/stukken/oordelen';
import type { Reactie, Stuk } from '#shared/stukken/stuk';
import { stuksleutel } from '#shared/stukken/sleutel';
import { Bestandzone } from '../../ui/Bestandzone.tsx';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { meld, meldVerwijderd } from '../../ui/meldingen.tsx';
import { roepOfMeld, useOpdracht } from '../brug.ts';
import { useKlad } from '../klad/useKlad.ts';
import { Bewaard } from '../uitvoer/Bewaard.tsx';
import { Uitvoer } from '../uitvoer/Uitvoer.tsx';
import type { Stukbeeld } from './beeld.ts';
import { isReactieklad, kladVan, naInlezen, nieuweReactie, reactieVan, vanWie, type Formuliergelezen, type Inleesfout, type Reactieklad } from './reactie.ts';
import { Reactieformulier } from './Reactieformulier.tsx';
import stijl from './stukken.module.css';

interface Reactiesprops {
  readonly stuk: Stuk;
  readonly beeld: Stukbeeld;
  readonly wordt: (beeld: Stukbeeld) => void;
  readonly kopniveau: 3 | 4;
}

/** What those who read a concept said of it: typed in, or come back in a form. */
export function Reacties({ stuk, beeld, wordt, kopniveau }: Reactiesprops) {
  const [klad, zetKlad] = useKlad<Reactieklad | null>(`${stuksleutel(stuk)} reactie`, null, isReactieklad);
  const bewaren = useOpdracht('reactie.bewaar');
  const inlezen = useOpdracht('reactie.leesIn');
  const [fouten, zetFouten] = useState<readonly Inleesfout[]>([]);
  const erbij = useRef<HTMLButtonElement>(null);
  const versies = beeld.versies.filter(({ vernietigd }) => !vernietigd).map(({ versie }) => versie);
  const laatste = versies.at(-1) ?? 1;

  // What was left from before a lock does not take the keyboard.
  const [geopend, zetGeopend] = useState(false);
  const open = (nieuw: Reactieklad): void => {
    zetGeopend(true);
    zetKlad(nieuw);
  };
  const sluit = (): void => {
    zetKlad(null);
    erbij.current?.focus();
  };
  const bewaar = async (): Promise<void> => {
    if (klad === null) return;
    const antwoord = await bewaren.voerUit({ stuk, reactie: reactieVan(klad) });
    if (!antwoord.ok) return;
    wordt(antwoord.value);
    sluit();
  };
  const gooiWeg = async (reactie: Reactie): Promise<void> => {
    const antwoord = await roepOfMeld('reactie.gooiWeg', { stuk, id: reactie.id });
    if (antwoord === null) return;
    wordt(antwoord.waarde);
    erbij.current?.focus();
    meldVerwijderd('De reactie is weg.', () => void zetTerug(reactie.id));
  };
  const zetTerug = async (id: string): Promise<void> => {
    const antwoord = await roepOfMeld('reactie.zetTerug', { stuk, id });
    if (antwoord !== null) wordt(antwoord.waarde);
  };
  const leesIn = async (bestanden: readonly File[]): Promise<void> => {
    zetFouten([]);
    const gelezen: Formuliergelezen[] = [];
    for (const bestand of bestanden) {
      const antwoord = await inlezen.voerUit({ stuk, naam: bestand.name, bytes: new Uint8Array(await bestand.arrayBuffer()) });
      if (antwoord.ok) wordt(antwoord.value.beeld);
      gelezen.push(antwoord.ok ? { naam: bestand.name, bekend: antwoord.value.bekend } : { naam: bestand.name, fout: antwoord.fout });
    }
    const { melding, fouten: mislukt } = naInlezen(gelezen);
    if (melding !== '') meld(melding);
    zetFouten(mislukt);
  };
  return (
    <>
      {beeld.reacties.length === 0 ? (
        <p className="ow-zacht">Nog geen reacties. Typ over wat iemand je vertelt of mailt, of lees een ingevuld formulier in. Een reactie komt letterlijk in het stuk, met de rol erbij.</p>
      ) : (
        <ul className={stijl['reacties']} aria-label="Reacties">
          {beeld.reacties.map((reactie) => (
            <Reactieregel key={reactie.id} reactie={reactie} kopniveau={kopniveau} wijzig={() => open(kladVan(reactie))} gooiWeg={() => void gooiWeg(reactie)} />
          ))}
        </ul>
      )}
      <Button ref={erbij} variant="default" leftSection={<IconMessagePlus size={20} aria-hidden />} aria-expanded={klad !== null} onClick={() => (klad === null ? open(nieuweReactie(laatste)) : zetKlad(null))}>
        Reactie overtypen
      </Button>
      {klad !== null && <Reactieformulier key={klad.id} klad={klad} zet={zetKlad} versies={versies} geopend={geopend} bezig={bewaren.bezig} bewaar={() => void bewaar()} sluit={sluit} />}
      {bewaren.fout !== null && <Foutmelding fout={bewaren.fout} />}
      <Formulieruit stuk={stuk} versie={laatste} />
      <Bestandzone kop="Een ingevuld formulier terug" uitleg="Sleep het hierheen, of kies het. Ontwar leest de reactie eruit." label="Ingevuld reactieformulier" accept=".pdf" bezig={inlezen.bezig} kies={(bestanden) => void leesIn(bestanden)} />
      {fouten.map(({ sleutel, fout }) => (
        <Foutmelding key={sleutel} fout={fout} />
      ))}
    </>
  );
}

interface Reactieregelprops extends Pick<Reactiesprops, 'kopniveau'> {
  readonly reactie: Reactie;
  readonly wijzig: () => void;
  readonly gooiWeg: () => void;
}

/** A long reaction begins folded, so that the next one is in sight. */
const LANG = 700;

/** A reaction as it was given. What came in a form is not changed. */
function Reactieregel({ reactie, kopniveau, wijzig, gooiWeg }: Reactieregelprops) {
  const [heel, zetHeel] = useState(reactie.tekst.length <= LANG);
  const Kop = `h${kopniveau}` as const;
  return (
    <li>
      <div className={stijl['reactiekop']}>
        <Kop className={stijl['klein']}>{vanWie(reactie)}</Kop>
        <span className="ow-zacht ow-klein">
          over versie {reactie.versie}, {toonDag(reactie.op)}, {reactie.weg === 'formulier' ? 'met het formulier' : 'overgetypt'}
        </span>
      </div>
      {reactie.oordeel !== null && <p className={stijl['reactiekeuze']}>{OORDEELWOORDEN[reactie.oordeel]}</p>}
      {reactie.tekst !== '' && (
        <p className={stijl['reactietekst']} data-kort={!heel || undefined}>
          {reactie.tekst}
        </p>
      )}
      <div className={stijl['knoppen']}>
        {reactie.tekst.length > LANG && (
          <Button size="compact-md" variant="subtle" aria-expanded={heel} onClick={() => zetHeel(!heel)}>
            {heel ? 'Toon minder' : 'Toon alles'}
          </Button>
        )}
        {reactie.weg === 'getypt' && (
          <Button size="compact-md" variant="subtle" aria-label={`Wijzig de reactie van ${vanWie(reactie)}`} onClick={wijzig}>
            Wijzig
          </Button>
        )}
        <Button size="compact-md" variant="subtle" leftSection={<IconTrash size={16} aria-hidden />} aria-label={`Gooi de reactie van ${vanWie(reactie)} weg`} onClick={gooiWeg}>
          Gooi weg
        </Button>
      </div>
    </li>
  );
}

/** A form with which somebody can react on this version. */
function Formulieruit({ stuk, versie }: { readonly stuk: Stuk; readonly versie: number }) {
  const { bezig, fout, voerUit } = useOpdracht('reactie.formulier');
  const [pad, zetPad] = useState<string | null>(null);
  const bewaar = async (wachtwoord: string): Promise<boolean> => {
    const antwoord = await voerUit({ stuk, versie, wachtwoord });
    if (!antwoord.ok || antwoord.value.pad === null) return false;
    zetPad(antwoord.value.pad);
    return true;
  };
  return (
    <>
      <Uitvoer
        sleutel={`reactieformulier ${stuksleutel(stuk)}`}
        knop="Bewaar een formulier om te reageren"
        icoon={<IconFileDownload size={20} aria-hidden />}
        vorm={{ variant: 'default' }}
        uitleg={`Een formulier om in te vullen, bij versie ${versie}. Stuur het mee met die versie.`}
        bezig={bezig}
        bewaar={bewaar}
      />
      <Bewaard pad={pad} />
      {fout !== null && <Foutmelding fout={fout} />}
    </>
  );
}
