import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Bewaartermijnen } from '#shared/bewaring/bewaring';
import { BEWAARSOORTEN, type Bewaarsoort } from '#shared/bewaring/keuzes';
import { BEWAARWOORDEN } from '#shared/bewaring/woorden';
import type { Antwoord } from '#shared/contract/fouten';
import { Bewaarstatus } from '../../ui/Bewaarstatus.tsx';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { roep } from '../brug.ts';
import { useBewaard } from '../useBewaard.ts';
import stijl from './bewaring.module.css';
import { Termijnveld } from './Termijnveld.tsx';

interface Instelling {
  readonly termijnen: Bewaartermijnen;
  readonly logboekJaren: number;
}

const UITLEG: Readonly<Record<Bewaarsoort, string>> = {
  'casus-traject': 'Vanaf de dag dat de casus is afgesloten of afgeschaald. De overleggen die alleen over deze casus gaan, gaan mee.',
  'casus-leersessie': 'Vanaf de dag dat de laatste leersessie erover is afgesloten.',
  'sessie-doorbraak': 'Vanaf de dag dat het overleg is afgesloten.',
  'sessie-leersessie': 'Vanaf de dag dat de leersessie is afgesloten, met alle antwoorden vooraf.',
};

const JAREN = Array.from({ length: 30 }, (_, plek) => plek + 1);

interface Termijnenprops {
  readonly begin: Instelling;
  readonly status: (inhoud: ReactNode) => ReactNode;
  readonly bewaard: () => void;
}

/** How long each kind is kept, with what the law says of it. */
export function Termijnen({ begin, status, bewaard }: Termijnenprops) {
  const { waarde, zet, staat, opnieuw } = useBewaard<Instelling>(begin, async (instelling): Promise<Antwoord<{ readonly bewaardOp: number }>> => {
    const antwoord = await roep('bewaring.stelIn', instelling);
    if (!antwoord.ok) return antwoord;
    bewaard();
    return { ok: true, value: { bewaardOp: Date.now() } };
  });
  return (
    <>
      {status(<Bewaarstatus staat={staat} opnieuw={opnieuw} />)}
      {staat.soort === 'mislukt' ? <Foutmelding fout={staat.fout} /> : null}
      <Paneel titel="Hoe lang je bewaart">
        <div className={stijl['stapel']}>
          <p>
            Als een termijn voorbij is, staat dat op Vandaag. Jij kiest dan: langer bewaren met een reden, of vernietigen. Ontwar vernietigt niets uit zichzelf.
          </p>
          <div className={stijl['termijnen']}>
            {BEWAARSOORTEN.map((soort) => (
              <Termijnveld
                key={soort}
                label={BEWAARWOORDEN[soort]}
                uitleg={UITLEG[soort]}
                maanden={waarde.termijnen[soort]}
                zet={(maanden) => zet((vorige) => ({ ...vorige, termijnen: { ...vorige.termijnen, [soort]: maanden } }))}
              />
            ))}
            <div className={stijl['termijn']}>
              <div>
                <strong>Logboek</strong>
                <p className="ow-zacht">Wie wat bekeek en veranderde. Regels die ouder zijn, ruimt Ontwar op.</p>
              </div>
              <NativeSelect
                aria-label="Logboek: jaren"
                data={JAREN.map((jaar) => ({ value: String(jaar), label: `${jaar} jaar` }))}
                value={String(waarde.logboekJaren)}
                onChange={(e) => {
                  const logboekJaren = Number(e.currentTarget.value);
                  zet((vorige) => ({ ...vorige, logboekJaren }));
                }}
              />
            </div>
          </div>
          <details>
            <summary>Wat zegt de wet?</summary>
            <ul>
              <li>Je bewaart persoonsgegevens niet langer dan nodig is voor je doel (AVG artikel 5, lid 1, onder e). Een vaste termijn staat daar niet bij: je organisatie kiest die en legt uit waarom.</li>
              <li>Het dossier van een jeugdhulpverlener wordt twintig jaar bewaard (Jeugdwet artikel 7.3.8). Een Regionaal Expertteam adviseert en geeft zelf geen hulp. Het vastgestelde verslag gaat naar wie het dossier houdt; wat hier staat, is een werkbestand.</li>
              <li>Voor het logboek noemt NEN 7513 geen vaste termijn: je moet verantwoording kunnen afleggen zolang je de gegevens bewaart.</li>
              <li>Spreek de termijnen af met de functionaris gegevensbescherming van je organisatie.</li>
            </ul>
          </details>
        </div>
      </Paneel>
    </>
  );
}
