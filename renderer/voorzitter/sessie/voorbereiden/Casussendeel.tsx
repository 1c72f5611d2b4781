import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { isCasuscode } from '#shared/domein/tekstvormen';
import type { Fout } from '#shared/contract/fouten';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { roep, useGelezen } from '../../brug.ts';
import { netteCode, volgendeCode } from '../../casussen/casuscode.ts';
import { useNavigatie } from '../../navigatie.tsx';
import { useSessie } from '../bron/Sessie.tsx';
import { Casusbeeld } from '../leiden/Casusbeelden.tsx';
import { zetCasus } from './planbewerkingen.ts';
import stijl from './casussen.module.css';
import deelstijl from './voorbereiden.module.css';

/** Which casussen: from the list or new by code, each with its casusbeeld in view. */
export function Casussendeel() {
  const { context, zetPlan } = useSessie();
  const { plan } = context;
  const { stand, opnieuw } = useGelezen(() => roep('casus.lijst'));
  const [inBeeld, setInBeeld] = useState(plan.casussen[0]?.id ?? null);
  if (stand.toestand === 'laden') return null;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} />;
  const casussen = stand.waarde.toSorted((a, b) => a.regel.code.localeCompare(b.regel.code, 'nl', { numeric: true }));
  const gekozen = (id: string): boolean => plan.casussen.some((c) => c.id === id);
  return (
    <div className={deelstijl['stapel']}>
      <ul className={stijl['casuslijst']} aria-label="Casussen">
        {casussen.map(({ id, regel }) => (
          <li key={id} className={stijl['casus']}>
            <Checkbox
              label={
                <>
                  <span className={`${stijl['code'] ?? ''} ow-cijfers`}>{regel.code}</span> {regel.kern === '' ? <span className="ow-zacht">nog zonder kern</span> : regel.kern}
                </>
              }
              checked={gekozen(id)}
              onChange={(e) => {
                zetPlan(zetCasus(plan, { id, code: regel.code }, e.currentTarget.checked));
                if (e.currentTarget.checked) setInBeeld(id);
              }}
            />
            <Button variant="subtle" size="compact-md" aria-expanded={inBeeld === id} onClick={() => setInBeeld(inBeeld === id ? null : id)}>
              Casusbeeld
            </Button>
            {inBeeld === id && <Beeld casusId={id} />}
          </li>
        ))}
      </ul>
      <NieuweCasus
        codes={casussen.map((c) => c.regel.code)}
        gemaakt={(casus) => {
          zetPlan(zetCasus(plan, casus, true));
          setInBeeld(casus.id);
          opnieuw();
        }}
      />
    </div>
  );
}

function Beeld({ casusId }: { readonly casusId: string }) {
  const { ga } = useNavigatie();
  return (
    <div className={stijl['beeld']}>
      <Casusbeeld casusId={casusId} />
      <Button variant="default" size="compact-md" onClick={() => ga({ naam: 'casus', id: casusId })}>
        Bewerk deze casus
      </Button>
    </div>
  );
}

function NieuweCasus({ codes, gemaakt }: { readonly codes: readonly string[]; readonly gemaakt: (casus: { id: string; code: string }) => void }) {
  // Until someone types another, it is the one that comes next.
  const [getypt, setGetypt] = useState<string | null>(null);
  const [fout, setFout] = useState<Fout | null>(null);
  const [jaar] = useState(() => new Date().getFullYear());
  const code = getypt ?? volgendeCode([...codes], jaar);
  const maak = async (e: FormEvent): Promise<void> => {
    e.preventDefault();
    const antwoord = await roep('casus.maak', { code: netteCode(code), aanmelding: false });
    setFout(antwoord.ok ? null : antwoord.fout);
    if (!antwoord.ok) return;
    setGetypt(null);
    gemaakt({ id: antwoord.value.id, code: antwoord.value.code });
  };
  const klopt = isCasuscode(netteCode(code));
  return (
    <form className={stijl['nieuw']} onSubmit={(e) => void maak(e)}>
      <TextInput
        label="Nieuwe casus, op code"
        description="Letters van de regio, jaar, nummer. Nooit een naam."
        placeholder="WS-2026-001"
        value={code}
        onChange={(e) => setGetypt(e.currentTarget.value)}
      />
      <Button type="submit" variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} disabled={!klopt}>
        Maak deze casus
      </Button>
      {fout !== null && <Foutmelding fout={fout} />}
    </form>
  );
}
