import { Button, FileButton, NumberInput } from '@mantine/core';
import { IconFileDownload, IconFileImport } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useOpdracht } from '../brug.ts';
import { useInlevering } from '../leertraject/antwoorden/useInlevering.ts';
import { useLeertraject } from '../leertraject/bron/useLeertraject.ts';
import { Uitgaandcheck } from '../stukken/Uitgaandcheck.tsx';
import { useUitgaand } from '../stukken/useUitgaand.ts';
import { Uitvoerpaneel } from '../uitvoer/Uitvoerpaneel.tsx';
import stijl from './enquete.module.css';
import { inleesbericht } from './inlezen.ts';

/** The most forms that can be made at once, as the contract has it. */
const MEESTE_FORMULIEREN = 100;

interface Formuliereneigenschappen {
  readonly sessieId: string;
  /** How many are proposed. */
  readonly aantal: number;
  /** Answers can still be added. */
  readonly magTerug: boolean;
}

/** Whether forms can be made here: a werkvorm with what lies around it, and not on the laptop that leads one group of it. */
export function useMetFormulieren(sessieId: string): boolean {
  const { beeld } = useLeertraject(sessieId);
  return beeld !== null && beeld.ontvangen === null;
}

/** For afterwards: a form to fill in for each, and the filled ones back in. */
export function Formulieren({ sessieId, aantal: voorstel, magTerug }: Formuliereneigenschappen) {
  // Until somebody types another number it follows what is still missing.
  const [getypt, zetGetypt] = useState<number | null>(null);
  const aantal = getypt ?? Math.min(MEESTE_FORMULIEREN, Math.max(1, voorstel));
  const { bezig, fout, voerUit } = useOpdracht('enquete.maakFormulieren');
  const [gemaakt, zetGemaakt] = useState<string | null>(null);
  const [voertUit, zetVoertUit] = useState(false);
  const knop = useRef<HTMLButtonElement>(null);
  const sluit = (): void => {
    zetVoertUit(false);
    knop.current?.focus();
  };
  const maak = async (wachtwoord: string): Promise<boolean> => {
    const antwoord = await voerUit({ sessieId, aantal, wachtwoord });
    if (!antwoord.ok || antwoord.value === null) return false;
    const { bestanden, map } = antwoord.value;
    zetGemaakt(`${bestanden.length === 1 ? 'Eén formulier staat' : `${bestanden.length} formulieren staan`} in ${map}`);
    return true;
  };
  return (
    <div className={stijl['formulierenstapel']}>
      <p>Was er geen tijd, of was iemand al weg? Geef een formulier mee om op de computer in te vullen. Elk formulier geldt één keer; er staat geen naam op.</p>
      <div className={stijl['knoppen']}>
        <NumberInput
          label="Hoeveel formulieren"
          className={stijl['aantal'] ?? ''}
          min={1}
          max={MEESTE_FORMULIEREN}
          allowDecimal={false}
          value={aantal}
          onChange={(waarde) => zetGetypt(typeof waarde === 'number' ? waarde : 1)}
        />
        <Button ref={knop} variant="default" aria-expanded={voertUit} leftSection={<IconFileDownload size={20} aria-hidden="true" />} onClick={() => zetVoertUit(!voertUit)}>
          Formulieren als PDF
        </Button>
        {magTerug && <Inlezen sessieId={sessieId} />}
      </div>
      {voertUit && (
        <Nagekeken sessieId={sessieId}>
          <Uitvoerpaneel
            sleutel={`enquete ${sessieId}`}
            aantal={aantal === 1 ? 'een' : 'meer'}
            uitleg="In een leeg formulier staat niemand. Met een wachtwoord is ook dicht wat iemand invult en terugstuurt; Ontwar onthoudt het in de kluis om het te lezen."
            bezig={bezig}
            bewaar={maak}
            sluit={sluit}
          />
        </Nagekeken>
      )}
      <p role="status" className={stijl['pad']}>
        {gemaakt}
      </p>
      {fout !== null && <Foutmelding fout={fout} />}
    </div>
  );
}

/** What leaves, once about everything in it that points to somebody was chosen. */
function Nagekeken({ sessieId, children }: { readonly sessieId: string; readonly children: ReactNode }) {
  const uitgaand = useUitgaand({ soort: 'enqueteformulier', sessieId }, '');
  return (
    <>
      <Uitgaandcheck gebruik={uitgaand} kladnaam="enquete check" kopniveau={4} />
      {uitgaand.open === 0 && children}
    </>
  );
}

/** Filled forms, as many at once as there are; each counts once. */
function Inlezen({ sessieId }: { readonly sessieId: string }) {
  const { bezig, regels, leesIn } = useInlevering(sessieId, useLeertraject(sessieId));
  const leegmaken = useRef<() => void>(null);
  const lees = (bestanden: readonly File[]): void => {
    // The same file can be chosen again.
    leegmaken.current?.();
    void leesIn(bestanden);
  };
  return (
    <>
      <FileButton multiple accept="application/pdf,.pdf" resetRef={leegmaken} onChange={lees}>
        {(knop) => (
          <Button {...knop} variant="default" loading={bezig !== null} leftSection={<IconFileImport size={20} aria-hidden="true" />}>
            Lees ingevulde formulieren in
          </Button>
        )}
      </FileButton>
      <ul role="status" className={stijl['gelezen']}>
        {inleesbericht(regels).map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </>
  );
}
