import { Button, TextInput } from '@mantine/core';
import { IconBellRinging, IconCircleCheck, IconCircleDashed, IconCircleMinus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import { wieZegt } from '#shared/leertraject/fragmenten-lezen';
import type { Leertrajectbeeld, Opdracht } from '#shared/leertraject/leertraject';
import { herinneringNodig, telOpdrachten, toestandVan, wijzigOpdracht, wordtVerwacht, type Opdrachttoestand } from '#shared/leertraject/opdrachten';
import { standwoorden } from '#shared/leertraject/standwoorden';
import { opdrachtcode } from '#shared/leertraject/veldnamen';
import { meldVerwijderd } from '../../../ui/meldingen.tsx';
import { useTekstklad } from '../../klad/useKlad.ts';
import { useVandaag } from '../../triage/vandaag.ts';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';
import stijl from './antwoorden.module.css';

interface Overzichtprops {
  readonly beeld: Leertrajectbeeld;
  readonly opdrachten: readonly Opdracht[];
  readonly code: (casusId: string) => string;
  readonly wijzig: Leertrajectgebruik['wijzig'];
  readonly lees: (opdracht: Opdracht) => void;
  readonly typ: (opdracht: Opdracht) => void;
}

type Welke = 'alle' | 'wacht' | 'binnen';

/** Who answered, when and how, and who did not. */
export function Overzicht({ beeld, opdrachten, code, wijzig, lees, typ }: Overzichtprops) {
  const [welke, setWelke] = useState<Welke>('alle');
  const vandaag = useVandaag();
  const { gevraagd, binnen, afgezien, open } = telOpdrachten(beeld, opdrachten);
  const regels = opdrachten.map((opdracht) => ({ opdracht, toestand: toestandVan(beeld, opdracht) }));
  const zichtbaar = regels.filter(({ toestand }) => welke === 'alle' || (welke === 'wacht' ? wordtVerwacht(toestand) : toestand.soort === 'binnen' || toestand.soort === 'twee-antwoorden'));
  const keuzes: readonly { readonly welke: Welke; readonly label: string }[] = [
    { welke: 'alle', label: `Alle ${gevraagd}` },
    { welke: 'wacht', label: `Nog niet (${open})` },
    { welke: 'binnen', label: `Binnen (${binnen})` },
  ];
  return (
    <section className={stijl['overzicht']} aria-labelledby="overzichtkop">
      <div className={stijl['overzichtkop']}>
        <h3 id="overzichtkop" className="ow-cijfers">
          {binnen} van {gevraagd} binnen{afgezien > 0 && `, van ${afgezien} afgezien`}
        </h3>
        <span role="group" aria-label="Toon" className={stijl['filter']}>
          {keuzes.map((keuze) => (
            <Button key={keuze.welke} variant="subtle" size="compact-md" aria-pressed={welke === keuze.welke} onClick={() => setWelke(keuze.welke)}>
              {keuze.label}
            </Button>
          ))}
        </span>
      </div>
      {zichtbaar.length === 0 && <p className="ow-zacht">{welke === 'wacht' ? 'Er wordt niemand meer verwacht.' : 'Er is nog niets binnen.'}</p>}
      <ul className={stijl['mensen']}>
        {zichtbaar.map(({ opdracht, toestand }) => (
          <Mensregel
            key={opdracht.id}
            opdracht={opdracht}
            toestand={toestand}
            code={opdrachtcode(code(opdracht.casusId), opdracht.nummer)}
            herinner={herinneringNodig(toestand, beeld.inhoud.reageerVoor, vandaag)}
            zetAfgezien={(reden) => wijzig((nu) => wijzigOpdracht(nu, opdracht.id, { afgezien: reden }))}
            lees={() => lees(opdracht)}
            typ={() => typ(opdracht)}
          />
        ))}
      </ul>
    </section>
  );
}

interface Mensregelprops {
  readonly opdracht: Opdracht;
  readonly toestand: Opdrachttoestand;
  readonly code: string;
  /** It is time to remind. */
  readonly herinner: boolean;
  readonly zetAfgezien: (reden: string) => void;
  readonly lees: () => void;
  readonly typ: () => void;
}

function Mensregel({ opdracht, toestand, code, herinner, zetAfgezien, lees, typ }: Mensregelprops) {
  const [reden, setReden] = useTekstklad(`afzien/${opdracht.id}`);
  const [vraagt, setVraagt] = useState(reden !== '');
  const wacht = wordtVerwacht(toestand);
  const wie = wieZegt(opdracht);
  const Teken = wacht ? IconCircleDashed : toestand.soort === 'afgezien' ? IconCircleMinus : IconCircleCheck;
  const sluit = (): void => {
    setReden('');
    setVraagt(false);
  };
  const zieAf = (waarom: string): void => {
    sluit();
    zetAfgezien(waarom);
    meldVerwijderd(`Van ${wie} wordt geen antwoord meer verwacht.`, () => zetAfgezien(''));
  };
  return (
    <li className={stijl['mens']} data-soort={toestand.soort}>
      <Teken size={22} aria-hidden="true" />
      <span className={stijl['wie']}>
        <strong>{wie}</strong>
        <span className={stijl['onder']}>
          <span className="ow-zacht ow-cijfers">
            {code}
            {opdracht.naam.trim() !== '' && ` · ${opdracht.naam.trim()}`}
          </span>
          <span className={stijl['stand']}>{standwoorden(toestand)}</span>
          {herinner && (
            <span className={stijl['herinner']}>
              <IconBellRinging size={16} aria-hidden="true" /> tijd voor een herinnering
            </span>
          )}
        </span>
      </span>
      <span className={stijl['acties']}>
        {wacht ? (
          <>
            <Button variant="default" size="compact-md" aria-label={`Typ in: ${code}`} onClick={typ}>
              Typ in
            </Button>
            <Button variant="subtle" size="compact-md" aria-label={`Zie af: ${code}`} aria-expanded={vraagt} onClick={() => setVraagt(!vraagt)}>
              Zie af
            </Button>
          </>
        ) : toestand.soort === 'afgezien' ? (
          <Button variant="subtle" size="compact-md" aria-label={`Wacht toch: ${code}`} onClick={() => zetAfgezien('')}>
            Wacht toch
          </Button>
        ) : (
          <Button variant="default" size="compact-md" aria-label={`Lees: ${code}`} onClick={lees}>
            Lees
          </Button>
        )}
      </span>
      {vraagt && <Afzien reden={reden} zetReden={setReden} zieAf={zieAf} sluit={sluit} />}
    </li>
  );
}

interface Afzienprops {
  readonly reden: string;
  readonly zetReden: (reden: string) => void;
  readonly zieAf: (reden: string) => void;
  readonly sluit: () => void;
}

function Afzien({ reden, zetReden, zieAf, sluit }: Afzienprops) {
  const bijVersturen = (e: FormEvent): void => {
    e.preventDefault();
    if (reden.trim() !== '') zieAf(reden.trim());
  };
  return (
    <form className={stijl['afzien']} onSubmit={bijVersturen}>
      <TextInput label="Waarom wacht je niet meer op dit antwoord?" placeholder="bv. heeft het al zo vaak verteld" autoFocus maxLength={MAX_REGEL} value={reden} onChange={(e) => zetReden(e.currentTarget.value)} />
      <Button type="submit" disabled={reden.trim() === ''}>
        Zie af
      </Button>
      <Button variant="subtle" onClick={sluit}>
        Toch niet
      </Button>
    </form>
  );
}
