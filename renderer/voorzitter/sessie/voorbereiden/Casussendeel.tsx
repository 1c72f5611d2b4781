import { Button, Checkbox, Radio, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, useState, type FormEvent } from 'react';
import { STAPWOORDEN } from '#shared/domein/loopwoorden';
import { isCasuscode } from '#shared/domein/tekstvormen';
import type { Fout } from '#shared/contract/fouten';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { roep, useGelezen } from '../../brug.ts';
import { netteCode } from '../../casussen/casuscode.ts';
import { useKlad } from '../../klad/useKlad.ts';
import { isTekstOfNiets } from '../../klad/vormen.ts';
import { useNavigatie } from '../../navigatie.tsx';
import { useSessie } from '../bron/Sessie.tsx';
import { Casusbeeld } from '../leiden/Casusbeelden.tsx';
import { kiesCasus, zetCasus } from './planbewerkingen.ts';
import stijl from './casussen.module.css';
import deelstijl from './voorbereiden.module.css';

/** Which casussen: from the list or new by code, each with its casusbeeld in view. */
export function Casussendeel() {
  const { werkvorm, context, zetPlan } = useSessie();
  const { plan } = context;
  const groep = useId();
  const { stand, opnieuw } = useGelezen(() => roep('casus.lijst'));
  const [inBeeld, setInBeeld] = useState(plan.casussen[0]?.id ?? null);
  if (stand.toestand === 'laden') return null;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} />;
  const casussen = stand.waarde.toSorted((a, b) => a.regel.code.localeCompare(b.regel.code, 'nl', { numeric: true }));
  const gekozen = (id: string): boolean => plan.casussen.some((c) => c.id === id);
  const een = werkvorm.casussen === 'een';
  const Keuze = een ? Radio : Checkbox;
  const bekend = casussen.map(({ id, regel }) => ({ id, code: regel.code, kern: regel.kern }));
  const kies = (casus: { readonly id: string; readonly code: string; readonly kern: string }, erbij: boolean): void => {
    zetPlan(een ? kiesCasus(plan, casus, bekend) : zetCasus(plan, casus, erbij));
    if (erbij) setInBeeld(casus.id);
  };
  return (
    <div className={deelstijl['stapel']}>
      {een && <p className="ow-zacht">Deze bijeenkomst gaat over één casus. De vraag, de betrokkenen en de afspraken komen uit de casus zelf.</p>}
      <ul className={stijl['casuslijst']} aria-label="Casussen">
        {casussen.map(({ id, regel }) => (
          <li key={id} className={stijl['casus']}>
            <Keuze
              name={groep}
              label={
                <>
                  <span className={`${stijl['code'] ?? ''} ow-cijfers`}>{regel.code}</span> {regel.kern === '' ? <span className="ow-zacht">nog zonder kern</span> : regel.kern}
                  {regel.stap !== null && <span className="ow-zacht"> · {STAPWOORDEN[regel.stap]}</span>}
                </>
              }
              checked={gekozen(id)}
              onChange={(e) => kies({ id, code: regel.code, kern: regel.kern }, e.currentTarget.checked)}
            />
            <Button variant="subtle" size="compact-md" aria-expanded={inBeeld === id} onClick={() => setInBeeld(inBeeld === id ? null : id)}>
              Casusbeeld
            </Button>
            {inBeeld === id && <Beeld casusId={id} />}
          </li>
        ))}
      </ul>
      <NieuweCasus
        gemaakt={(casus) => {
          kies({ ...casus, kern: '' }, true);
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

function NieuweCasus({ gemaakt }: { readonly gemaakt: (casus: { id: string; code: string }) => void }) {
  // Until someone types another, it is the one that comes next.
  const [getypt, setGetypt] = useKlad('nieuweCasus', null, isTekstOfNiets);
  const [fout, setFout] = useState<Fout | null>(null);
  const { stand, opnieuw } = useGelezen(() => roep('casus.volgendeCode'));
  const code = getypt ?? (stand.toestand === 'klaar' ? stand.waarde.code : '');
  const maak = async (e: FormEvent): Promise<void> => {
    e.preventDefault();
    const antwoord = await roep('casus.maak', { code: netteCode(code), aanmelding: false });
    setFout(antwoord.ok ? null : antwoord.fout);
    if (!antwoord.ok) return;
    setGetypt(null);
    opnieuw();
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
