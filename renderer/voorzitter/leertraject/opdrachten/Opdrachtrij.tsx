import { ActionIcon, Checkbox, NativeSelect, TextInput, Tooltip } from '@mantine/core';
import { IconFileCheck, IconTrash } from '@tabler/icons-react';
import type { ClipboardEvent } from 'react';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import { toonDag, toonUur } from '#shared/domein/tijd';
import { OPDRACHTROLLEN, type Opdrachtrol } from '#shared/leertraject/keuzes';
import type { Opdracht } from '#shared/leertraject/leertraject';
import { ROLWOORDEN } from '#shared/leertraject/opdrachten';
import { opdrachtcode } from '#shared/leertraject/veldnamen';
import stijl from './opdrachten.module.css';

const ROLKEUZES = OPDRACHTROLLEN.map((value) => ({ value, label: ROLWOORDEN[value] }));

interface Opdrachtrijprops {
  readonly opdracht: Opdracht;
  /** The empty line that becomes somebody with its first letter. */
  readonly nieuw: boolean;
  readonly code: string;
  /** When its form was made; null when there is none. */
  readonly verzondenOp: number | null;
  readonly gekozen: boolean;
  readonly kies: (erbij: boolean) => void;
  readonly zet: (deel: Partial<Pick<Opdracht, 'rol' | 'functie' | 'organisatie' | 'naam'>>) => void;
  readonly plak: (e: ClipboardEvent<HTMLInputElement>) => void;
  readonly weg: () => void;
  /** The focus left the whole line. */
  readonly verlaat: () => void;
}

/** One person who is asked: number, role, function, organisation, and a name that never leaves the kluis. */
export function Opdrachtrij({ opdracht, nieuw, code, verzondenOp, gekozen, kies, zet, plak, weg, verlaat }: Opdrachtrijprops) {
  const wie = nieuw ? `nieuwe opdracht bij ${code}` : opdrachtcode(code, opdracht.nummer);
  return (
    <div
      className={stijl['rij']}
      role="group"
      aria-label={wie}
      data-regel
      onBlur={({ currentTarget, relatedTarget }) => {
        const blijft = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!nieuw && !blijft) verlaat();
      }}
    >
      {nieuw ? (
        <span />
      ) : (
        <Checkbox
          size="sm"
          label={
            <>
              <span className="ow-alleen-voorlezen">Kies {code}, opdracht </span>
              <span className="ow-cijfers">{opdracht.nummer}</span>
            </>
          }
          checked={gekozen}
          onChange={(e) => kies(e.currentTarget.checked)}
        />
      )}
      <NativeSelect aria-label={`Rol, ${wie}`} data={ROLKEUZES} value={opdracht.rol} onChange={(e) => zet({ rol: rolVan(e.currentTarget.value) })} />
      <TextInput
        aria-label={`Functie, ${wie}`}
        data-functie
        placeholder={nieuw ? 'functie' : ''}
        title={opdracht.functie}
        maxLength={MAX_REGEL}
        value={opdracht.functie}
        onPaste={plak}
        onChange={(e) => zet({ functie: e.currentTarget.value })}
      />
      <TextInput aria-label={`Organisatie, ${wie}`} placeholder={nieuw ? 'organisatie' : ''} title={opdracht.organisatie} maxLength={MAX_REGEL} value={opdracht.organisatie} onChange={(e) => zet({ organisatie: e.currentTarget.value })} />
      <TextInput aria-label={`Naam, alleen voor jou, ${wie}`} placeholder={nieuw ? 'mag leeg' : ''} maxLength={MAX_REGEL} value={opdracht.naam} onChange={(e) => zet({ naam: e.currentTarget.value })} />
      <span className={stijl['gemaakt']}>{verzondenOp !== null && <Gemaakt op={verzondenOp} />}</span>
      {nieuw ? (
        <span />
      ) : (
        <ActionIcon variant="subtle" size="lg" aria-label={`Verwijder ${wie}`} onClick={weg}>
          <IconTrash size={20} aria-hidden="true" />
        </ActionIcon>
      )}
    </div>
  );
}

function Gemaakt({ op }: { readonly op: number }) {
  const wanneer = `Formulier gemaakt op ${toonDag(op)}, ${toonUur(op)} uur`;
  return (
    <Tooltip label={wanneer}>
      <IconFileCheck size={22} role="img" aria-label={wanneer} />
    </Tooltip>
  );
}

function rolVan(waarde: string): Opdrachtrol {
  return OPDRACHTROLLEN.find((rol) => rol === waarde) ?? 'professional';
}
