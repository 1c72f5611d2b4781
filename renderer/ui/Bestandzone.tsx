import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import stijl from './Bestandzone.module.css';
import { useGeenSleepnavigatie } from './useGeenSleepnavigatie.ts';

interface Bestandzoneprops {
  readonly kop: string;
  readonly uitleg: string;
  /** What is chosen, for who cannot see the zone. */
  readonly label: string;
  /** As an input takes it: `.ontwar-terug`. */
  readonly accept: string;
  /** Many at once, and the first thing of its part of the screen: its words are a heading. */
  readonly meer?: boolean;
  readonly bezig?: boolean;
  /** At least one; exactly one unless `meer`. */
  readonly kies: (bestanden: readonly File[]) => void;
}

/** Where files are dropped or chosen. */
export function Bestandzone({ kop, uitleg, label, accept, meer = false, bezig = false, kies }: Bestandzoneprops) {
  useGeenSleepnavigatie();
  const kopId = useId();
  const kiezer = useRef<HTMLInputElement>(null);
  const [boven, setBoven] = useState(false);
  const neem = (bestanden: readonly File[]): void => {
    if (bestanden.length > 0 && !bezig) kies(meer ? bestanden : bestanden.slice(0, 1));
  };
  const sleep = (e: DragEvent): void => {
    e.preventDefault();
    e.dataTransfer.dropEffect = 'copy';
    setBoven(true);
  };
  const laatLos = (e: DragEvent): void => {
    e.preventDefault();
    setBoven(false);
    neem([...e.dataTransfer.files]);
  };
  const verlaat = (e: DragEvent): void => {
    if (!(e.relatedTarget instanceof Node && e.currentTarget.contains(e.relatedTarget))) setBoven(false);
  };
  return (
    <div className={stijl['zone']} data-boven={boven || undefined} data-meer={meer || undefined} role="group" aria-labelledby={kopId} onDragEnter={sleep} onDragOver={sleep} onDragLeave={verlaat} onDrop={laatLos}>
      <IconFileImport size={meer ? 32 : 28} aria-hidden="true" />
      <div>
        {meer ? (
          <h3 id={kopId}>{kop}</h3>
        ) : (
          <p id={kopId}>
            <strong>{kop}</strong>
          </p>
        )}
        <p className="ow-zacht">{uitleg}</p>
      </div>
      <Button variant="default" loading={bezig} onClick={() => kiezer.current?.click()}>
        {meer ? 'Kies bestanden' : 'Kies het bestand'}
      </Button>
      <input
        ref={kiezer}
        type="file"
        multiple={meer}
        accept={accept}
        hidden
        aria-label={label}
        onChange={(e) => {
          const bestanden = [...(e.currentTarget.files ?? [])];
          // The same file can be chosen again.
          e.currentTarget.value = '';
          neem(bestanden);
        }}
      />
    </div>
  );
}
