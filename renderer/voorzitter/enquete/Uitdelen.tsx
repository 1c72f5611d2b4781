import { Button } from '@mantine/core';
import { IconDeviceLaptop } from '@tabler/icons-react';
import { useState } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useOpdracht } from '../brug.ts';
import stijl from './enquete.module.css';

/** Hands the laptop round; first it says in plain words what then happens. */
export function Uitdelen({ sessieId }: { readonly sessieId: string }) {
  const [open, zetOpen] = useState(false);
  const { bezig, fout, wisFout, voerUit } = useOpdracht('enquete.deelUit');
  if (!open) {
    return (
      <Button size="lg" leftSection={<IconDeviceLaptop size={22} aria-hidden="true" />} onClick={() => zetOpen(true)}>
        Laat de laptop rondgaan
      </Button>
    );
  }
  return (
    <section className={stijl['uitleg']} aria-label="Laat de laptop rondgaan">
      <h3>Zo gaat het</h3>
      <ul>
        <li>Op het scherm staan alleen de vragen van de enquête. Van de casussen en van deze bijeenkomst is niets te zien.</li>
        <li>Ieder vult in, kiest Klaar en geeft de laptop door. Wat een ander schreef, is weg van het scherm.</li>
        <li>De klok van de bijeenkomst loopt door. Het zaalscherm gaat uit.</li>
        <li>
          <strong>Terug kom je alleen met je wachtzin.</strong> Zorg dat je die bij de hand hebt.
        </li>
      </ul>
      {fout !== null && <Foutmelding fout={fout} />}
      <div className={stijl['knoppen']}>
        <Button size="lg" loading={bezig} autoFocus leftSection={<IconDeviceLaptop size={22} aria-hidden="true" />} onClick={() => void voerUit({ sessieId })}>
          Begin met rondgaan
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            wisFout();
            zetOpen(false);
          }}
        >
          Toch niet
        </Button>
      </div>
    </section>
  );
}
