import { Button } from '@mantine/core';
import { IconDeviceUsb, IconFolder } from '@tabler/icons-react';
import { useState } from 'react';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { backupoordeel, type Backupoordeel } from '#shared/backup/regels';
import { toonInhoud, toonMoment } from '#shared/backup/woorden';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { LeegScherm } from '../../ui/LeegScherm.tsx';
import { meld } from '../../ui/meldingen.tsx';
import { Merk } from '../../ui/Merk.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep, useBericht, useGelezen, useOpdracht } from '../brug.ts';
import schermstijl from '../scherm.module.css';
import stijl from './backup.module.css';
import { Backupkeuzes, type Keuzes } from './Backupkeuzes.tsx';
import { Standenlijst, type Stand } from './Standenlijst.tsx';
import { Terughalen } from './Terughalen.tsx';
import { useBackupvoortgang, Voortgang } from './Voortgang.tsx';

type Gelezen = Uitkomst<VoorzitterContract, 'backup.lees'> & { readonly oordeel: Backupoordeel };
type Instelling = Gelezen['instelling'];

/** Backups: where, when, how long, and what is there. */
export function Backupdeel() {
  const { stand, opnieuw } = useGelezen(async () => {
    const antwoord = await roep('backup.lees');
    return antwoord.ok ? { ok: true, value: { ...antwoord.value, oordeel: backupoordeel(antwoord.value.instelling, Date.now()) } } : antwoord;
  });
  const [uit, zetUit] = useState<Stand | null>(null);
  useBericht('beheer.gewijzigd', ({ wat }) => {
    if (wat === 'backup') opnieuw();
  });
  if (stand.toestand === 'laden') return <Wachten />;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
  if (uit !== null) return <Terughalen stand={uit} terug={() => zetUit(null)} />;
  return <Overzicht gelezen={stand.waarde} opnieuw={opnieuw} haalUit={zetUit} />;
}

interface Overzichteigenschappen {
  readonly gelezen: Gelezen;
  readonly opnieuw: () => void;
  readonly haalUit: (stand: Stand) => void;
}

function Overzicht({ gelezen: { instelling, oordeel, standen }, opnieuw, haalUit }: Overzichteigenschappen) {
  const bewaren = useOpdracht('backup.stelIn');
  const zet = async (keuzes: Keuzes): Promise<void> => {
    if ((await bewaren.voerUit(keuzes)).ok) opnieuw();
  };
  const { map, eerder } = instelling;
  return (
    <div className={schermstijl['stapel']}>
      <Toestand instelling={instelling} oordeel={oordeel} opnieuw={opnieuw} />
      {bewaren.fout === null ? null : <Foutmelding fout={bewaren.fout} />}
      {map === '' ? null : <Backupkeuzes keuzes={instelling} zet={(keuzes) => void zet(keuzes)} />}
      {map === '' ? null : <Aanwezig standen={standen} opnieuw={opnieuw} haalUit={haalUit} />}
      <Elders haalUit={haalUit} />
      {eerder.length === 0 ? null : <Eerder mappen={eerder} />}
    </div>
  );
}

function Toestand({ instelling, oordeel, opnieuw }: { readonly instelling: Instelling; readonly oordeel: Backupoordeel; readonly opnieuw: () => void }) {
  const { map, laatste, mislukt } = instelling;
  const kiezen = useOpdracht('backup.kiesMap');
  const maken = useOpdracht('backup.maak');
  const voortgang = useBackupvoortgang();
  const kies = async (): Promise<void> => {
    maken.wisFout();
    const antwoord = await kiezen.voerUit();
    if (antwoord.ok && antwoord.value !== null) opnieuw();
  };
  const maak = async (): Promise<void> => {
    kiezen.wisFout();
    const antwoord = await maken.voerUit();
    if (antwoord.ok) meld('De back-up is gemaakt en nagekeken.');
    opnieuw();
  };
  const kiesknop = (
    <Button variant={map === '' ? 'filled' : 'default'} leftSection={<IconFolder size={20} aria-hidden />} loading={kiezen.bezig} onClick={() => void kies()}>
      {map === '' ? 'Map kiezen' : 'Andere map kiezen'}
    </Button>
  );
  const fout = kiezen.fout ?? maken.fout;
  const bezig = maken.bezig || (voortgang !== null && voortgang.doel !== 'terugzetten');
  return (
    <Paneel titel="Back-up" naastTitel={map === '' ? null : <Oordeel oordeel={oordeel} />}>
      {map === '' ? (
        <LeegScherm
          titel="Nog geen back-up"
          uitleg="Gaat deze laptop stuk of raakt hij kwijt, dan is alles weg wat in je kluis staat. Kies een map op een stick, een schijf of een netwerkmap. Ontwar zet er een versleutelde kopie van je kluis in en houdt die bij."
          actie={kiesknop}
        />
      ) : (
        <>
          <dl className={stijl['feiten']}>
            <dt>Map</dt>
            <dd className={stijl['pad']}>{map}</dd>
            <dt>Laatste gelukt</dt>
            <dd className="ow-cijfers">{laatste === null ? 'Nog niet' : `${toonMoment(laatste.op)} (${toonInhoud(laatste)})`}</dd>
            {mislukt === null ? null : (
              <>
                <dt>Ging niet goed</dt>
                <dd>
                  <span className="ow-cijfers">{toonMoment(mislukt.op)}.</span> {mislukt.reden}
                </dd>
              </>
            )}
          </dl>
          {bezig ? (
            <Voortgang wat="Back-up maken" voortgang={voortgang} stop="Stop" />
          ) : (
            <div className={stijl['knoppen']}>
              <Button leftSection={<IconDeviceUsb size={20} aria-hidden />} onClick={() => void maak()}>
                Maak nu een back-up
              </Button>
              {kiesknop}
            </div>
          )}
        </>
      )}
      {fout === null || fout.code === 'AFGEBROKEN' ? null : (
        <div className={stijl['eronder']}>
          <Foutmelding fout={fout} />
        </div>
      )}
      <p className={stijl['let']}>
        Een back-up is net zo veilig als je wachtzin: wie de back-up heeft en je wachtzin of herstelcode kent, kan alles lezen. Bewaar hem op een andere plek dan je laptop.
      </p>
    </Paneel>
  );
}

function Oordeel({ oordeel }: { readonly oordeel: Backupoordeel }) {
  switch (oordeel.soort) {
    case 'goed':
      return <Merk toon="actief">in orde</Merk>;
    case 'oud':
      return <Merk toon="aandacht">{oordeel.dagen} dagen oud</Merk>;
    case 'mislukt':
      return <Merk toon="mis">ging niet goed</Merk>;
    default:
      return <Merk toon="aandacht">nog geen back-up</Merk>;
  }
}

function Aanwezig({ standen, opnieuw, haalUit }: { readonly standen: readonly Stand[] | null; readonly opnieuw: () => void; readonly haalUit: (stand: Stand) => void }) {
  return (
    <Paneel titel="Back-ups in deze map">
      {standen === null ? (
        <div className={stijl['zorg']}>
          <p>De map is er nu niet. Staat hij op een stick of schijf, sluit die dan aan.</p>
          <Button variant="default" onClick={opnieuw}>
            Kijk opnieuw
          </Button>
        </div>
      ) : standen.length === 0 ? (
        <p>Hier staat nog geen back-up van deze kluis.</p>
      ) : (
        <Standenlijst label="Back-ups in deze map" standen={standen} kies={haalUit} />
      )}
    </Paneel>
  );
}

/** A backup that is not in the chosen folder: of the laptop one had before, or of another kluis. */
function Elders({ haalUit }: { readonly haalUit: (stand: Stand) => void }) {
  const [gevonden, zetGevonden] = useState<readonly Stand[] | null>(null);
  const { bezig, fout, voerUit } = useOpdracht('terugzetten.kies');
  const kies = async (): Promise<void> => {
    const antwoord = await voerUit();
    if (antwoord.ok && antwoord.value !== null) zetGevonden(antwoord.value.standen);
  };
  return (
    <Paneel titel="Een casus uit een andere back-up">
      <div className={stijl['stapel']}>
        <p className="ow-zacht">Bijvoorbeeld van je vorige laptop. Alles terugzetten in plaats van deze kluis kan als de kluis op slot is.</p>
        {fout === null ? null : <Foutmelding fout={fout} />}
        <div>
          <Button variant="default" leftSection={<IconFolder size={20} aria-hidden />} loading={bezig} onClick={() => void kies()}>
            Map met back-ups kiezen
          </Button>
        </div>
        {gevonden === null ? null : <Standenlijst label="Gevonden back-ups" standen={gevonden} kies={haalUit} />}
      </div>
    </Paneel>
  );
}

function Eerder({ mappen }: { readonly mappen: readonly string[] }) {
  return (
    <Paneel titel="Mappen van eerder">
      <p>Hier staan misschien nog back-ups van voor je een andere map koos. Ontwar ruimt daar niets meer op. Wat je vernietigde, kan er nog in staan: gooi ze zelf weg als je ze niet meer nodig hebt.</p>
      <ul>
        {mappen.map((map) => (
          <li key={map} className={stijl['pad']}>
            {map}
          </li>
        ))}
      </ul>
    </Paneel>
  );
}
