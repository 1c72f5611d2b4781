import { Button } from '@mantine/core';
import { IconEye, IconFileCheck, IconFileDownload } from '@tabler/icons-react';
import { useId } from 'react';
import { toonDag } from '#shared/domein/tijd';
import { opsomming } from '#shared/domein/woorden';
import { statuswoord } from '#shared/stukken/soorten';
import type { Stuk } from '#shared/stukken/stuk';
import { waarmerk } from '#shared/stukken/versies';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Merk } from '../../ui/Merk.tsx';
import { meld } from '../../ui/meldingen.tsx';
import { useOpdracht } from '../brug.ts';
import { allesBewaard } from '../openstaand.ts';
import type { Stukbeeld, Stukversieregel } from './beeld.ts';
import stijl from './stukken.module.css';
import { beletVaststellen, perGrondslag, vaststelzin } from './versturen.ts';
import type { Stukdeelnaam } from './wijzer.ts';
import { versienaam, zendingkop } from './woorden.ts';

interface Versiesprops {
  readonly stuk: Stuk;
  readonly beeld: Stukbeeld;
  /** How many places ask a decision; null while the text is being read. */
  readonly open: number | null;
  /** Which version is in the example and would be sent; null for what it says now. */
  readonly gekozen: number | null;
  readonly kies: (versie: number | null) => void;
  /** To the heading of a part. */
  readonly ga: (deel: Stukdeelnaam) => void;
  readonly wordt: (beeld: Stukbeeld) => void;
}

/** What left before, to whom; and making final what it says now. */
export function Versies({ stuk, beeld, open, gekozen, kies, ga, wordt }: Versiesprops) {
  return (
    <>
      {beeld.versies.length === 0 ? (
        <p className="ow-zacht">Nog niets verstuurd. Wat je bewaart, krijgt een nummer en staat dan hier.</p>
      ) : (
        <ol reversed className={stijl['versies']} aria-label="Versies">
          {beeld.versies.toReversed().map((versie) => (
            <Versie
              key={versie.versie}
              versie={versie}
              soort={stuk.soort}
              gekozen={gekozen === versie.versie}
              kies={() => kies(gekozen === versie.versie ? null : versie.versie)}
              verstuur={() => {
                kies(versie.versie);
                ga('versturen');
              }}
            />
          ))}
        </ol>
      )}
      {beeld.metVaststelling && (
        <Vaststellen
          stuk={stuk}
          beeld={beeld}
          open={open}
          vastgesteld={(nieuw) => {
            kies(null);
            wordt(nieuw);
            // What was pressed cannot be pressed again; the keyboard goes on from the list.
            ga('versies');
          }}
        />
      )}
    </>
  );
}

interface Versieprops {
  readonly versie: Stukversieregel;
  readonly soort: Stuk['soort'];
  readonly gekozen: boolean;
  readonly kies: () => void;
  readonly verstuur: () => void;
}

function Versie({ soort, versie, gekozen, kies, verstuur }: Versieprops) {
  return (
    <li data-gekozen={gekozen || undefined}>
      <div className={stijl['versiekop']}>
        <strong>Versie {versie.versie}</strong>
        <Merk toon={versie.status === 'vastgesteld' ? 'actief' : 'neutraal'}>{statuswoord(soort, versie.status)}</Merk>
        <span className="ow-zacht">{toonDag(versie.op)}</span>
      </div>
      {versie.status === 'vastgesteld' && (
        <p className="ow-zacht ow-klein ow-cijfers">Kenmerk {waarmerk(versie.hash)}. Het staat onder aan elke bladzijde, zodat te zien is dat er niets aan is veranderd.</p>
      )}
      {versie.zendingen.length > 0 && (
        <ul className={stijl['zendingen']}>
          {versie.zendingen.map((zending) => (
            <li key={`${zending.op} ${zending.bestandsnaam}`}>
              <p>{zendingkop(zending)}</p>
              {perGrondslag(zending.ontvangers).map(({ grondslag, namen }) => (
                <p key={grondslag}>
                  Aan {opsomming(namen.map(({ wie }) => wie))}. {grondslag !== '' && <span className="ow-zacht">Grondslag: {grondslag}.</span>}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {versie.vernietigd ? (
        <p className="ow-zacht">De tekst is vernietigd, met een casus waar die over ging.</p>
      ) : (
        <div className={stijl['knoppen']}>
          <Button size="compact-md" variant="subtle" leftSection={<IconEye size={16} aria-hidden />} aria-pressed={gekozen} aria-label={`Bekijk ${versienaam(soort, versie)}`} onClick={kies}>
            Bekijk
          </Button>
          <Button size="compact-md" variant="subtle" leftSection={<IconFileDownload size={16} aria-hidden />} aria-label={`Bewaar opnieuw: ${versienaam(soort, versie)}`} onClick={verstuur}>
            Bewaar opnieuw
          </Button>
        </div>
      )}
    </li>
  );
}

interface Vaststellenprops extends Pick<Versiesprops, 'stuk' | 'beeld' | 'open'> {
  readonly vastgesteld: (beeld: Stukbeeld) => void;
}

function Vaststellen({ stuk, beeld, open, vastgesteld }: Vaststellenprops) {
  const waarom = useId();
  const { bezig, fout, voerUit } = useOpdracht('stuk.stelVast');
  const belet = beletVaststellen(beeld, open);
  const stelVast = async (): Promise<void> => {
    await allesBewaard();
    const antwoord = await voerUit({ stuk });
    if (!antwoord.ok) return;
    vastgesteld(antwoord.value);
    meld(`Versie ${antwoord.value.versies.at(-1)?.versie ?? ''} is vastgesteld.`);
  };
  return (
    <div className={stijl['vaststellen']}>
      <Button variant="default" leftSection={<IconFileCheck size={20} aria-hidden />} disabled={belet !== null} loading={bezig} aria-describedby={waarom} onClick={() => void stelVast()}>
        Stel vast
      </Button>
      <p id={waarom}>{belet ?? vaststelzin(beeld)}</p>
      {fout !== null && <Foutmelding fout={fout} />}
    </div>
  );
}
