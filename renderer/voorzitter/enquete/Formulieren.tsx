import { Button, FileButton, NumberInput } from '@mantine/core';
import { IconFileDownload, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { roep, useOpdracht } from '../brug.ts';
import stijl from './enquete.module.css';
import { inleesbericht, type Leesuitkomst } from './inlezen.ts';

/** The most forms that can be made at once, as the contract has it. */
const MEESTE_FORMULIEREN = 100;

/** For afterwards: a form to fill in for each, and the filled ones back in. `magTerug`: answers can still be added. */
export function Formulieren({ sessieId, aantal: voorstel, magTerug }: { readonly sessieId: string; readonly aantal: number; readonly magTerug: boolean }) {
  const [aantal, zetAantal] = useState(Math.min(MEESTE_FORMULIEREN, Math.max(1, voorstel)));
  const { bezig, fout, voerUit } = useOpdracht('enquete.maakFormulieren');
  const [gemaakt, zetGemaakt] = useState<string | null>(null);
  const maak = async (): Promise<void> => {
    const antwoord = await voerUit({ sessieId, aantal });
    if (!antwoord.ok || antwoord.value === null) return;
    const { bestanden, map } = antwoord.value;
    zetGemaakt(`${bestanden.length === 1 ? 'Eén formulier staat' : `${bestanden.length} formulieren staan`} in ${map}`);
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
          onChange={(waarde) => zetAantal(typeof waarde === 'number' ? waarde : 1)}
        />
        <Button variant="default" loading={bezig} leftSection={<IconFileDownload size={20} aria-hidden="true" />} onClick={() => void maak()}>
          Formulieren als PDF
        </Button>
        {magTerug && <Inlezen sessieId={sessieId} />}
      </div>
      <p role="status" className={stijl['pad']}>
        {gemaakt}
      </p>
      {fout !== null && <Foutmelding fout={fout} />}
    </div>
  );
}

/** Filled forms, as many at once as there are; each is taken once. */
function Inlezen({ sessieId }: { readonly sessieId: string }) {
  const [bezig, zetBezig] = useState(false);
  const [gelezen, zetGelezen] = useState<readonly Leesuitkomst[]>([]);
  const lees = async (bestanden: readonly File[]): Promise<void> => {
    zetBezig(true);
    const uitkomsten: Leesuitkomst[] = [];
    for (const bestand of bestanden) {
      const bytes = new Uint8Array(await bestand.arrayBuffer());
      // One after the other: main takes them in one at a time as well, and so the count goes up as it goes.
      const antwoord = await roep('opdracht.leesIn', { sessieId, naam: bestand.name, bytes });
      uitkomsten.push({ naam: bestand.name, antwoord });
      zetGelezen([...uitkomsten]);
    }
    zetBezig(false);
  };
  return (
    <>
      <FileButton multiple accept="application/pdf,.pdf" onChange={(bestanden) => void lees(bestanden)}>
        {(knop) => (
          <Button {...knop} variant="default" loading={bezig} leftSection={<IconFileImport size={20} aria-hidden="true" />}>
            Lees ingevulde formulieren in
          </Button>
        )}
      </FileButton>
      <ul role="status" className={stijl['gelezen']}>
        {inleesbericht(gelezen).map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </>
  );
}
