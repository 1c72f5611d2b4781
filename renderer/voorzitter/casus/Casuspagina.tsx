import { Button, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { MAX_REGEL, MAX_TEKST } from '#shared/domein/tekstvormen';
import type { Casus, Casusinhoud } from '#shared/domein/casus';
import { Bewaarstatus } from '../../ui/Bewaarstatus.tsx';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { meld } from '../../ui/meldingen.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Vernietigvraag } from '../../ui/Vernietigvraag.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep } from '../brug.ts';
import { useRegio } from '../instellingen/regio.tsx';
import { useNavigatie } from '../navigatie.tsx';
import { allesBewaard } from '../openstaand.ts';
import { Schermkop } from '../Schermkop.tsx';
import schermstijl from '../scherm.module.css';
import { Terug } from '../Terug.tsx';
import { Schade } from '../vandaag/Schade.tsx';
import stijl from './casuspagina.module.css';
import { lengtehint, vulling } from './lengte.ts';
import { Tijdlijneditor } from './Tijdlijneditor.tsx';
import { useCasus, type Casusgebruik } from './useCasus.ts';

/** One casus: its kern, the casusbeeld of one page and the timeline. */
export function Casuspagina({ id }: { readonly id: string }) {
  const gebruik = useCasus(id);
  const { casus, fout, herlees } = gebruik;
  if (casus !== null) return <Bewerken gebruik={gebruik} casus={casus} />;
  if (fout === null) return <Wachten />;
  return (
    <div className={schermstijl['scherm']}>
      <Schermkop titel="Casus" boven={<Terug naar="casussen" />} />
      <div className={schermstijl['stapel']}>
        <Schade alleenId={id} hersteld={() => void herlees()} anders={<Foutmelding fout={fout} />} />
      </div>
    </div>
  );
}

type Beeldveld = keyof Casusinhoud['casusbeeld'];

const BEELDVELDEN: readonly { readonly veld: Beeldveld; readonly label: string; readonly uitleg: string }[] = [
  { veld: 'situatie', label: 'Situatie', uitleg: 'Wie is er betrokken, in rollen en niet in namen, en wat speelt er?' },
  { veld: 'verloop', label: 'Verloop', uitleg: 'Wat gebeurde er, wat is geprobeerd, met welk gevolg?' },
  { veld: 'stemJeugdigeEnOuders', label: 'Stem van jeugdige en ouders', uitleg: 'Liefst in hun eigen woorden.' },
  { veld: 'watHielp', label: 'Wat hielp', uitleg: 'Ook als het klein was.' },
];

function Bewerken({ gebruik, casus }: { readonly gebruik: Casusgebruik; readonly casus: Casus }) {
  const { wijzig, bewaarstatus, opnieuw } = gebruik;
  const regio = useRegio();
  return (
    <div className={schermstijl['scherm']}>
      <Schermkop titel={casus.code} boven={<Terug naar="casussen" />} status={<Bewaarstatus staat={bewaarstatus} opnieuw={opnieuw} />}>
        <Vernietigen casus={casus} />
      </Schermkop>
      {bewaarstatus.soort === 'mislukt' ? (
        <div className={stijl['fout']}>
          <Foutmelding fout={bewaarstatus.fout} />
        </div>
      ) : null}
      <div className={stijl['bladen']}>
        <Paneel titel="Casusbeeld" naastTitel={<Lengte inhoud={casus} />}>
          <div className={stijl['velden']}>
            <Textarea
              label="Kern"
              description="Waar zit het vast? In één zin."
              classNames={{ input: stijl['zin'] ?? '' }}
              rows={1}
              maxLength={MAX_REGEL}
              spellCheck={false}
              value={casus.kern}
              onChange={(gebeurtenis) => {
                const kern = gebeurtenis.currentTarget.value.replaceAll(/[\r\n]+/gu, ' ');
                wijzig((vorige) => ({ ...vorige, kern }));
              }}
            />
            <TextInput
              label="Aangedragen door"
              description="Organisatie of rol, geen naam."
              maxLength={MAX_REGEL}
              spellCheck={false}
              value={casus.aangedragenDoor}
              onChange={(gebeurtenis) => {
                const aangedragenDoor = gebeurtenis.currentTarget.value;
                wijzig((vorige) => ({ ...vorige, aangedragenDoor }));
              }}
            />
            {BEELDVELDEN.map(({ veld, label, uitleg }) => (
              <Textarea
                key={veld}
                label={label}
                description={uitleg}
                classNames={{ input: stijl['tekstvlak'] ?? '' }}
                maxLength={MAX_TEKST}
                spellCheck={false}
                value={casus.casusbeeld[veld]}
                onChange={(gebeurtenis) => {
                  const tekst = gebeurtenis.currentTarget.value;
                  wijzig((vorige) => ({ ...vorige, casusbeeld: { ...vorige.casusbeeld, [veld]: tekst } }));
                }}
              />
            ))}
          </div>
        </Paneel>
        <Paneel titel="Tijdlijn">
          <Tijdlijneditor
            tijdlijn={casus.tijdlijn}
            leefgebieden={regio.leefgebieden}
            onWijzig={(maak) => wijzig((vorige) => ({ ...vorige, tijdlijn: maak(vorige.tijdlijn) }))}
          />
        </Paneel>
      </div>
    </div>
  );
}

/** How full the page is, as a small page that fills and in words. */
function Lengte({ inhoud }: { readonly inhoud: Casusinhoud }) {
  const deel = vulling(inhoud);
  const { tekst, teLang } = lengtehint(deel);
  return (
    <span className={stijl['lengte']} data-te-lang={teLang || undefined}>
      <svg width="18" height="24" viewBox="0 0 18 24" aria-hidden>
        <rect x="1" y="1" width="16" height="22" rx="2" fill="none" stroke="currentColor" strokeWidth="2" />
        <rect x="4" y="4" width="10" height={16 * Math.min(1, deel)} fill="currentColor" />
      </svg>
      {tekst}
    </span>
  );
}

function Vernietigen({ casus }: { readonly casus: Casus }) {
  const { ga } = useNavigatie();
  const [vraagt, zetVraagt] = useState(false);
  return (
    <>
      <Button variant="subtle" color="gray" leftSection={<IconTrash size={20} aria-hidden />} onClick={() => zetVraagt(true)}>
        Vernietigen
      </Button>
      <Vernietigvraag
        open={vraagt}
        titel={`Casus ${casus.code} vernietigen`}
        uitleg="Het casusbeeld en de tijdlijn verdwijnen voorgoed. Niemand kan ze terughalen, ook wij niet. Verslagen die je al bewaarde, blijven bestaan."
        overtypen={casus.code}
        overtyplabel="Typ de casuscode over"
        sluit={() => zetVraagt(false)}
        vernietig={async () => {
          // A save still under way would come after the destruction.
          await allesBewaard();
          const antwoord = await roep('casus.vernietig', { id: casus.id });
          if (!antwoord.ok) return antwoord.fout;
          meld(`Casus ${casus.code} is vernietigd.`);
          ga({ naam: 'casussen' });
          return null;
        }}
      />
    </>
  );
}
