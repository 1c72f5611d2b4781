import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState, type FormEvent } from 'react';
import type { Fout } from '#shared/contract/fouten';
import { CASUSCODE_UITLEG, isCasuscode, MAX_REGEL } from '#shared/domein/tekstvormen';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { roep, useGelezen } from '../../brug.ts';
import { inhoudVan } from '../../casus/casushouder.ts';
import { netteCode } from '../../casussen/casuscode.ts';
import { useKlad } from '../../klad/useKlad.ts';
import { isTekst, isTekstOfNiets, metVelden } from '../../klad/vormen.ts';
import type { Casusbekend } from './Kandidaatrij.tsx';
import stijl from './profiel.module.css';

interface Toevoegenprops {
  /** Those in the kluis that were not brought in yet. */
  readonly casussen: readonly Casusbekend[];
  readonly voegToe: (casus: Casusbekend, nieuw: boolean) => void;
}

/** Brings in a casus: one of the kluis, or a new one with who brings it in and what it is about. */
export function Kandidaattoevoegen({ casussen, voegToe }: Toevoegenprops) {
  const [gekozen, setGekozen] = useState('');
  const opCode = casussen.toSorted((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true }));
  const casus = opCode.find(({ id }) => id === gekozen) ?? opCode[0];
  return (
    <section className={stijl['toevoegen']} aria-labelledby="toevoegkop">
      <h3 id="toevoegkop" className={stijl['kop']}>
        Draag een casus aan
      </h3>
      <Nieuw voegToe={(nieuw) => voegToe(nieuw, true)} />
      {casus !== undefined && (
        <div className={stijl['bestaand']}>
          <NativeSelect
            label="Of neem er een uit de kluis"
            value={casus.id}
            data={opCode.map(({ id, code, kern }) => ({ value: id, label: kern === '' ? code : `${code}: ${kern}` }))}
            onChange={(e) => setGekozen(e.currentTarget.value)}
          />
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => voegToe(casus, false)}>
            Zet {casus.code} erbij
          </Button>
        </div>
      )}
    </section>
  );
}

interface NieuweKandidaat {
  /** Null: until someone types another code, it is the one that comes next. */
  readonly getypt: string | null;
  readonly door: string;
  readonly kern: string;
}

const NIETS_GETYPT: NieuweKandidaat = { getypt: null, door: '', kern: '' };
const isNieuweKandidaat = metVelden<NieuweKandidaat>({ getypt: isTekstOfNiets, door: isTekst, kern: isTekst });

function Nieuw({ voegToe }: { readonly voegToe: (casus: Casusbekend) => void }) {
  const [{ getypt, door, kern }, setKlad] = useKlad('nieuweKandidaat', NIETS_GETYPT, isNieuweKandidaat);
  const typ = (deel: Partial<NieuweKandidaat>): void => setKlad((vorige) => ({ ...vorige, ...deel }));
  const [bezig, setBezig] = useState(false);
  const [bezwaar, setBezwaar] = useState(false);
  const [fout, setFout] = useState<Fout | null>(null);
  const doorveld = useRef<HTMLInputElement>(null);
  const { stand, opnieuw } = useGelezen(() => roep('casus.volgendeCode'));
  const code = getypt ?? (stand.toestand === 'klaar' ? stand.waarde.code : '');
  const maak = async (e: FormEvent): Promise<void> => {
    e.preventDefault();
    const klopt = isCasuscode(netteCode(code));
    setBezwaar(!klopt);
    if (!klopt || bezig) return;
    setBezig(true);
    const gemaakt = await roep('casus.maak', { code: netteCode(code), aanmelding: false });
    const bewaard = gemaakt.ok ? await roep('casus.bewaar', { id: gemaakt.value.id, inhoud: { ...inhoudVan(gemaakt.value), aangedragenDoor: door.trim(), kern: kern.trim() } }) : gemaakt;
    setBezig(false);
    setFout(bewaard.ok ? null : bewaard.fout);
    if (!gemaakt.ok) return;
    // Made, even if what it is about could not be saved: it stands in the list, and the text still in the form.
    voegToe({ id: gemaakt.value.id, code: gemaakt.value.code, kern: kern.trim(), aangedragenDoor: door.trim(), stap: null });
    if (!bewaard.ok) return;
    setKlad(NIETS_GETYPT);
    opnieuw();
    doorveld.current?.focus({ preventScroll: true });
  };
  return (
    <form className={stijl['nieuw']} onSubmit={(e) => void maak(e)} aria-label="Nieuwe casus">
      <TextInput label="Code" error={bezwaar ? CASUSCODE_UITLEG : undefined} maxLength={40} value={code} onChange={(e) => typ({ getypt: e.currentTarget.value })} />
      <TextInput ref={doorveld} label="Aangedragen door" placeholder="organisatie, geen naam" maxLength={MAX_REGEL} value={door} onChange={(e) => typ({ door: e.currentTarget.value })} />
      <TextInput className={stijl['kernveld'] ?? ''} label="Kern" placeholder="in één zin, zonder namen" maxLength={MAX_REGEL} value={kern} onChange={(e) => typ({ kern: e.currentTarget.value })} />
      <Button type="submit" variant="default" loading={bezig} leftSection={<IconPlus size={18} aria-hidden="true" />}>
        Maak deze casus
      </Button>
      {fout !== null && <Foutmelding fout={fout} />}
    </form>
  );
}
