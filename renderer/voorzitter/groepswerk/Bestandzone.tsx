import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useGeenSleepnavigatie } from '../leertraject/antwoorden/useGeenSleepnavigatie.ts';
import stijl from './groepswerk.module.css';

interface Bestandzoneprops {
  readonly kop: string;
  readonly uitleg: string;
  /** The ending of the files, `.ontwar-terug`. */
  readonly eindigtOp: string;
  readonly bezig: boolean;
  readonly kies: (bestand: File) => void;
}

/** Where one file is dropped or chosen. */
export function Bestandzone({ kop, uitleg, eindigtOp, bezig, kies }: Bestandzoneprops) {
  useGeenSleepnavigatie();
  const kopId = useId();
  const kiezer = useRef<HTMLInputElement>(null);
  const [boven, setBoven] = useState(false);
  const sleep = (e: DragEvent): void => {
    e.preventDefault();
    e.dataTransfer.dropEffect = 'copy';
    setBoven(true);
  };
  const laatLos = (e: DragEvent): void => {
    e.preventDefault();
    setBoven(false);
    const [bestand] = e.dataTransfer.files;
    if (bestand !== undefined && !bezig) kies(bestand);
  };
  const verlaat = (e: DragEvent): void => {
    if (!(e.relatedTarget instanceof Node && e.currentTarget.contains(e.relatedTarget))) setBoven(false);
  };
  return (
    <div className={stijl['zone']} data-boven={boven || undefined} role="group" aria-labelledby={kopId} onDragEnter={sleep} onDragOver={sleep} onDragLeave={verlaat} onDrop={laatLos}>
      <IconFileImport size={28} aria-hidden="true" />
      <div>
        <p id={kopId}>
          <strong>{kop}</strong>
        </p>
        <p className="ow-zacht">{uitleg}</p>
      </div>
      <Button variant="default" loading={bezig} onClick={() => kiezer.current?.click()}>
        Kies het bestand
      </Button>
      <input
        ref={kiezer}
        type="file"
        accept={eindigtOp}
        hidden
        aria-label={kop}
        onChange={(e) => {
          const [bestand] = e.currentTarget.files ?? [];
          if (bestand !== undefined) kies(bestand);
          // The same file can be chosen again.
          e.currentTarget.value = '';
        }}
      />
    </div>
  );
}
