import { TextInput } from '@mantine/core';
import { MEESTE } from '#shared/domein/tekstvormen';
import { toonDag, toonDeeldatum } from '#shared/domein/tijd';
import type { Casusdocument } from '#shared/domein/traject';
import { Deeldatumveld } from '../sessie/velden/Deeldatumveld.tsx';
import { samengevoegd } from './bewerkingen.ts';
import { Bewerklijst } from './Bewerklijst.tsx';
import lijststijl from './bewerklijst.module.css';
import type { Deeleigenschappen } from './deel.ts';
import stijl from './delen.module.css';
import { lijstwijziger } from './lijstwijziger.ts';

/** What belongs to the casus and lies elsewhere, and the verslagen that left the kluis. */
export function Documentendeel({ casus, wijzig }: Deeleigenschappen) {
  const verslagen = casus.verslagen.toSorted((a, b) => b.op - a.op);
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
        {verslagen.length === 0 ? (
          <p className="ow-zacht">Nog geen. Een verslag dat je bewaart vanuit een overleg, staat hier met versie en status.</p>
        ) : (
          <ul className={stijl['regels']}>
            {verslagen.map((verslag) => (
              <li key={`${verslag.sessieId} ${verslag.versie}`}>
                <strong>Versie {verslag.versie}</strong> <span>{verslag.status}</span> <span className="ow-zacht">{toonDag(verslag.op)} · {verslag.bestandsnaam}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
