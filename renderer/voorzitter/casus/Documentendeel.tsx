import { Button, TextInput } from '@mantine/core';
import { IconArrowRight, IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { MEESTE } from '#shared/domein/tekstvormen';
import { toonDag, toonDeeldatum } from '#shared/domein/tijd';
import type { Casusdocument } from '#shared/domein/traject';
import { useNavigatie } from '../navigatie.tsx';
import { Deeldatumveld } from '../sessie/velden/Deeldatumveld.tsx';
import { Losvoorbeeld } from '../stukken/Losvoorbeeld.tsx';
import { samengevoegd } from './bewerkingen.ts';
import { Bewerklijst } from './Bewerklijst.tsx';
import lijststijl from './bewerklijst.module.css';
import type { Deeleigenschappen } from './deel.ts';
import stijl from './delen.module.css';
import { lijstwijziger } from './lijstwijziger.ts';

/** What belongs to the casus and lies elsewhere, and the verslagen that left the kluis. */
export function Documentendeel({ casus, wijzig }: Deeleigenschappen) {
  return (
    <div className={stijl['stapel']}>
      <Bewerklijst<Casusdocument>
        label="Documenten"
        lijst={casus.documenten}
        wijzig={lijstwijziger(wijzig, 'documenten')}
        maak={(id) => ({ id, titel: '', van: '', datum: '', vindplaats: '' })}
        meeste={MEESTE.documenten}
        ding="document"
        erbij="Document erbij"
        leeg="Nog geen documenten. Ontwar bewaart ze niet zelf: noteer welk stuk er is, van wie, en waar het ligt. Zoals de verklarende analyse."
        regel={(d) => (
          <>
            <strong>{d.titel.trim() === '' ? 'Document zonder titel' : d.titel}</strong>
            <span>{samengevoegd([d.van, toonDeeldatum(d.datum)])}</span>
            <span className="ow-zacht">{d.vindplaats.trim() === '' ? 'waar het ligt staat er nog niet' : `ligt: ${d.vindplaats}`}</span>
          </>
        )}
        velden={(d, zet) => (
          <>
            <TextInput label="Titel" placeholder="Verklarende analyse" value={d.titel} onChange={(e) => zet({ titel: e.currentTarget.value })} />
            <div className={lijststijl['rij']}>
              <TextInput label="Van wie" value={d.van} onChange={(e) => zet({ van: e.currentTarget.value })} />
              <Deeldatumveld label="Datum" waarde={d.datum} zet={(datum) => zet({ datum })} />
              <TextInput label="Waar het ligt" placeholder="dossier van de GI" value={d.vindplaats} onChange={(e) => zet({ vindplaats: e.currentTarget.value })} />
            </div>
          </>
        )}
      />
      <div>
        <h3 className={stijl['kop']}>Verslagen die de kluis uit gingen</h3>
        <Verslagen verslagen={casus.verslagen.toSorted((a, b) => b.op - a.op)} />
      </div>
    </div>
  );
}

type Verslagversie = Deeleigenschappen['casus']['verslagen'][number];

/** Each version as it left, to look at again; reacting on it and saving it again is done with its session. */
function Verslagen({ verslagen }: { readonly verslagen: readonly Verslagversie[] }) {
  const { ga } = useNavigatie();
  const [bekeken, zetBekeken] = useState<Verslagversie | null>(null);
  if (verslagen.length === 0) return <p className="ow-zacht">Nog geen. Een verslag dat je bewaart vanuit een overleg, staat hier met versie en status.</p>;
  return (
    <>
      <ul className={stijl['regels']} aria-label="Verslagen die de kluis uit gingen">
        {verslagen.map((verslag) => {
          const { sessieId, versie, status, op, bestandsnaam } = verslag;
          const open = bekeken === verslag;
          return (
            <li key={`${sessieId} ${versie} ${op}`} className={stijl['verslag']}>
              <span>
                <strong>Versie {versie}</strong> <span>{status}</span>{' '}
                <span className="ow-zacht">
                  {toonDag(op)} · {bestandsnaam}
                </span>
              </span>
              <span className={stijl['verslagknoppen']}>
                <Button size="compact-md" variant="subtle" leftSection={<IconEye size={16} aria-hidden />} aria-pressed={open} aria-label={`Bekijk versie ${versie}, ${bestandsnaam}`} onClick={() => zetBekeken(open ? null : verslag)}>
                  Bekijk
                </Button>
                <Button size="compact-md" variant="subtle" rightSection={<IconArrowRight size={16} aria-hidden />} aria-label={`Naar het verslag van ${bestandsnaam}`} onClick={() => ga({ naam: 'sessie', id: sessieId, deel: 'verslag' })}>
                  Naar het verslag
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {bekeken !== null && (
        <div className={stijl['voorbeeld']}>
          <Losvoorbeeld stuk={{ soort: 'verslag', sessieId: bekeken.sessieId }} versie={bekeken.versie} />
        </div>
      )}
    </>
  );
}
