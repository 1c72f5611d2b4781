import { Autocomplete, Button, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconCheck, IconTrash, IconX } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { ontbreektAanAfspraak, stand, toonStand, type Afspraakstand } from '#shared/domein/afspraakstand';
import { isMeerDanEen } from '#shared/domein/eigenaren';
import { toonDeeldatum } from '#shared/domein/tijd';
import type { Casusafspraak } from '#shared/domein/traject';
import { useKlad } from '../klad/useKlad.ts';
import { isAan } from '../klad/vormen.ts';
import { Deeldatumveld } from '../sessie/velden/Deeldatumveld.tsx';
import { nagekomen, vervallen, WEER_OPEN } from './afspraken.ts';
import stijl from './afspraken.module.css';

interface Afspraakregeleigenschappen {
  readonly afspraak: Casusafspraak;
  readonly vandaag: string;
  readonly herkomst: string;
  /** To choose an owner from. */
  readonly eigenaren: readonly string[];
  /** Every way in which one owner is named. */
  readonly bekendeEigenaren: readonly string[];
  /** Its fields are open. */
  readonly open: boolean;
  readonly beginMetTypen: boolean;
  readonly zetOpen: (open: boolean) => void;
  readonly wijzig: (deel: Partial<Omit<Casusafspraak, 'id'>>) => void;
  readonly verwijder: () => void;
}

const TEKENS: Readonly<Record<Afspraakstand, ReactNode>> = {
  open: null,
  'te-laat': <IconAlertTriangle size={18} aria-hidden />,
  nagekomen: <IconCheck size={18} aria-hidden />,
  'te-laat-nagekomen': <IconCheck size={18} aria-hidden />,
  vervallen: <IconX size={18} aria-hidden />,
};

/** One afspraak: what, who, before when and how it stands. */
export function Afspraakregel(props: Afspraakregeleigenschappen) {
  const { afspraak, vandaag, herkomst, open, bekendeEigenaren } = props;
  const hoe = stand(afspraak, vandaag);
  const mist = ontbreektAanAfspraak(afspraak, bekendeEigenaren);
  const rij = useRef<HTMLLIElement>(null);
  return (
    <li ref={rij} tabIndex={-1} className={stijl['afspraak']} data-stand={hoe}>
      {open ? (
        <Velden {...props} />
      ) : (
        <>
          <p className={stijl['wat']}>{afspraak.wat.trim() === '' ? 'Afspraak zonder tekst' : afspraak.wat}</p>
          <p className={stijl['erbij']}>
            <strong>{afspraak.wie.trim() === '' ? 'nog geen eigenaar' : afspraak.wie}</strong>
            {afspraak.voor === '' ? null : <span>voor {toonDeeldatum(afspraak.voor)}</span>}
            {afspraak.mandaat.trim() === '' ? null : <span>mandaat: {afspraak.mandaat}</span>}
          </p>
        </>
      )}
      <p className={stijl['erbij']}>
        <span className={stijl['stand']}>
          {TEKENS[hoe]} {toonStand(afspraak, vandaag)}
        </span>
        <span className="ow-zacht">{herkomst}</span>
      </p>
      {afspraak.status !== 'open' && afspraak.toelichting.trim() !== '' ? <p className="ow-zacht">{afspraak.status === 'vervallen' ? 'Reden: ' : ''}{afspraak.toelichting}</p> : null}
      {open && mist.length > 0 ? <p className={stijl['mist']}>Nog niet af. Schrijf: {mist.join(', ')}.</p> : null}
      <Knoppen {...props} blijf={() => rij.current?.focus({ preventScroll: true })} />
    </li>
  );
}

function Velden({ afspraak, eigenaren, bekendeEigenaren, beginMetTypen, zetOpen, wijzig }: Afspraakregeleigenschappen) {
  return (
    // Who types here stays here, also when the afspraak becomes whole while typing.
    <div className={stijl['velden']} onFocus={() => zetOpen(true)}>
      <TextInput className={stijl['breed'] ?? ''} label="Wat" autoFocus={beginMetTypen} value={afspraak.wat} onChange={(e) => wijzig({ wat: e.currentTarget.value })} />
      <Autocomplete
        label="Wie: één eigenaar"
        data={[...eigenaren]}
        openOnFocus={false}
        value={afspraak.wie}
        error={isMeerDanEen(afspraak.wie, bekendeEigenaren) ? 'Kies er één. De ander krijgt een eigen afspraak.' : undefined}
        onChange={(wie) => wijzig({ wie })}
      />
      <Deeldatumveld label="Voor wanneer" waarde={afspraak.voor} zet={(voor) => wijzig({ voor })} />
      <TextInput label="Op wiens mandaat" placeholder="als dat nodig is" value={afspraak.mandaat} onChange={(e) => wijzig({ mandaat: e.currentTarget.value })} />
    </div>
  );
}

interface Knoppeneigenschappen extends Afspraakregeleigenschappen {
  /** Keeps the keyboard at this afspraak while its buttons make place for others. */
  readonly blijf: () => void;
}

function Knoppen({ afspraak, vandaag, bekendeEigenaren, open, zetOpen, wijzig, verwijder, blijf }: Knoppeneigenschappen) {
  const [vraagtReden, zetVraagtReden] = useKlad(`vervalt/${afspraak.id}`, false, isAan);
  const doe = (deel: Partial<Omit<Casusafspraak, 'id'>>): void => {
    blijf();
    wijzig(deel);
  };
  const over = afspraak.wat.trim() === '' ? 'afspraak' : afspraak.wat;
  if (afspraak.status !== 'open') {
    return (
      <div className={stijl['knoppen']}>
        <Button variant="subtle" size="compact-md" leftSection={<IconArrowBackUp size={18} aria-hidden />} aria-label={`Weer open: ${over}`} onClick={() => doe(WEER_OPEN)}>
          Weer open
        </Button>
      </div>
    );
  }
  if (vraagtReden) {
    return (
      <div className={stijl['reden']}>
        <TextInput label="Waarom vervalt deze afspraak?" autoFocus value={afspraak.toelichting} onChange={(e) => wijzig({ toelichting: e.currentTarget.value })} />
        <div className={stijl['knoppen']}>
          <Button
            variant="default"
            disabled={afspraak.toelichting.trim() === ''}
            onClick={() => {
              zetVraagtReden(false);
              doe(vervallen(vandaag));
            }}
          >
            Laat vervallen
          </Button>
          <Button variant="subtle" color="gray" 
            onClick={() => {
              blijf();
              zetVraagtReden(false);
            }}
          >
            Toch niet
          </Button>
        </div>
      </div>
    );
  }
  const eigen = afspraak.sessieId === null;
  const af = ontbreektAanAfspraak(afspraak, bekendeEigenaren).length === 0;
  return (
    <div className={stijl['knoppen']}>
      {eigen && open && af ? (
        <Button
          variant="default"
          onClick={() => {
            blijf();
            zetOpen(false);
          }}
        >
          Klaar
        </Button>
      ) : null}
      {open ? null : (
        <>
          <Button variant="light" size="compact-md" leftSection={<IconCheck size={18} aria-hidden />} aria-label={`Nagekomen: ${over}`} onClick={() => doe(nagekomen(vandaag))}>
            Nagekomen
          </Button>
          <Button variant="default" size="compact-md" aria-label={`Vervallen: ${over}`} onClick={() => zetVraagtReden(true)}>
            Vervallen…
          </Button>
        </>
      )}
      {eigen && !open ? (
        <Button variant="subtle" color="gray" size="compact-md" aria-label={`Wijzig: ${over}`} onClick={() => zetOpen(true)}>
          Wijzig
        </Button>
      ) : null}
      {eigen && open ? (
        <Button variant="subtle" color="gray" leftSection={<IconTrash size={18} aria-hidden />} onClick={verwijder}>
          Verwijder
        </Button>
      ) : null}
    </div>
  );
}
