import { Textarea, TextInput } from '@mantine/core';
import type { Casus, Casusinhoud } from '#shared/domein/casus';
import { MAX_REGEL, MAX_TEKST } from '#shared/domein/tekstvormen';
import type { Deeleigenschappen } from './deel.ts';
import stijl from './casuspagina.module.css';
import { lengtehint, vulling } from './lengte.ts';

type Beeldveld = keyof Casusinhoud['casusbeeld'];

const BEELDVELDEN: readonly { readonly veld: Beeldveld; readonly label: string; readonly uitleg: string }[] = [
  { veld: 'situatie', label: 'Situatie', uitleg: 'Wie is er betrokken, in rollen en niet in namen, en wat speelt er?' },
  { veld: 'verloop', label: 'Verloop', uitleg: 'Wat gebeurde er, wat is geprobeerd, met welk gevolg?' },
  { veld: 'stemJeugdigeEnOuders', label: 'Stem van jeugdige en ouders', uitleg: 'Liefst in hun eigen woorden.' },
  { veld: 'watHielp', label: 'Wat hielp', uitleg: 'Ook als het klein was.' },
];

interface Casusbeelddeeleigenschappen extends Pick<Deeleigenschappen, 'casus' | 'wijzig'> {
  /** With the kern and who brought it in, for a casus that has no aanmelding to say so. */
  readonly metKern?: boolean;
}

/** The one page that participants read beforehand. */
export function Casusbeelddeel({ casus, wijzig, metKern = false }: Casusbeelddeeleigenschappen) {
  return (
    <div className={stijl['velden']}>
      {metKern ? (
        <>
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
        </>
      ) : null}
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
  );
}

/** How full the page is, as a small page that fills and in words. */
export function Lengte({ casus }: { readonly casus: Casus }) {
  const deel = vulling(casus);
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
