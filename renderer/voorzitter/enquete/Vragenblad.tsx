import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useOpdracht } from '../brug.ts';
import { Schaalkeuze } from '../sessie/velden/Schaalkeuze.tsx';
import type { Enquete } from './Rondgang.tsx';
import stijl from './rondgang.module.css';

/** Longest answer to one question; far more than somebody writes in five minutes. */
const LANGSTE_ANTWOORD = 4_000;

interface Vragenbladeigenschappen {
  readonly enquete: Enquete;
  /** It is safe in the kluis; with how many there are now. */
  readonly klaar: (ingevuld: number) => void;
  readonly overslaan: () => void;
}

/** The questions and the score on one screen. What is typed stays until it is saved, also when saving fails. */
export function Vragenblad({ enquete: { vraag, vragen, cijfervraag }, klaar, overslaan }: Vragenbladeigenschappen) {
  const [antwoorden, zetAntwoorden] = useState<Readonly<Record<string, string>>>({});
  const [cijfer, zetCijfer] = useState<number | null>(null);
  const [leegGemeld, zetLeegGemeld] = useState(false);
  const { bezig, fout, wisFout, voerUit } = useOpdracht('enquete.stuurIn');
  const isLeeg = cijfer === null && Object.values(antwoorden).every((tekst) => tekst.trim() === '');
  const stuurIn = async (): Promise<void> => {
    if (bezig) return;
    if (isLeeg) return zetLeegGemeld(true);
    const antwoord = await voerUit({ antwoorden, cijfer });
    if (antwoord.ok) klaar(antwoord.value.ingevuld);
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void stuurIn();
  };
  const wis = (): void => {
    zetAntwoorden({});
    zetCijfer(null);
    zetLeegGemeld(false);
    wisFout();
  };
  return (
    <main className={stijl['blad']}>
      <form className={stijl['vel']} onSubmit={bijVersturen} autoComplete="off">
        <h1 className={stijl['titel']}>{vraag}</h1>
        <div className={stijl['vragen']}>
          {vragen.map(({ id, vraag: tekst }, nummer) => (
            <Textarea
              key={id}
              label={tekst}
              autosize
              minRows={1}
              maxRows={6}
              maxLength={LANGSTE_ANTWOORD}
              autoFocus={nummer === 0}
              autoComplete="off"
              value={antwoorden[id] ?? ''}
              onChange={(e) => zetAntwoorden({ ...antwoorden, [id]: e.currentTarget.value })}
            />
          ))}
          {cijfervraag === '' ? null : (
            <div className={stijl['cijfer']}>
              <p className={stijl['cijfervraag']} aria-hidden="true">
                {cijfervraag}
              </p>
              <Schaalkeuze naam={cijfervraag} van={1} tot={10} labelVan="heel slecht" labelTot="uitstekend" waarde={cijfer} kies={zetCijfer} />
            </div>
          )}
        </div>
        <div className={stijl['slot']}>
          {(fout !== null || (leegGemeld && isLeeg)) && (
            <div className={stijl['melding']}>
              {fout !== null ? (
                <Foutmelding fout={fout} />
              ) : (
                <p role="alert" className={stijl['leeg']}>
                  Je hebt nog niets ingevuld. Vul iets in, of geef de laptop door.
                </p>
              )}
            </div>
          )}
          <Button type="submit" size="lg" loading={bezig}>
            Klaar
          </Button>
          {isLeeg ? (
            <Button variant="subtle" onClick={overslaan}>
              Geef door zonder in te vullen
            </Button>
          ) : (
            <Button variant="subtle" disabled={bezig} onClick={wis}>
              Wis alles
            </Button>
          )}
        </div>
      </form>
    </main>
  );
}
