import { Button, Menu } from '@mantine/core';
import { IconEyeExclamation } from '@tabler/icons-react';
import { useMemo } from 'react';
import { VINDWOORDEN } from '#shared/herleidbaarheid/soortwoorden';
import { ALGEMENER, veralgemeniseer, vindplaatsen, vindwoorden, type Vindplaats } from '#shared/herleidbaarheid/vindplaatsen';
import type { Bereik } from '#shared/leertraject/fragmenten';
import { useVandaag } from '../../triage/vandaag.ts';
import { stukkenVan, type Stuk } from './stukken.ts';
import stijl from './fragmenten.module.css';

const GEEN_MARKEN: readonly Bereik[] = [];

/** Where in this text something stands by which a person can be found. */
export function useVindplaatsen(tekst: string, namen: readonly string[]): readonly Vindplaats[] {
  const vandaag = useVandaag();
  return useMemo(() => vindplaatsen(tekst, vandaag, { namen }), [tekst, vandaag, namen]);
}

/** A text with what tells who somebody is underlined, and a word for what it is; and with marks between brackets. */
export function Vindtekst({ tekst, vinden, marken = GEEN_MARKEN }: { readonly tekst: string; readonly vinden: readonly Vindplaats[]; readonly marken?: readonly Bereik[] }) {
  return stukkenVan(tekst, marken, vinden).map((stuk) => <Tekststuk key={stuk.van} stuk={stuk} />);
}

/** Brackets and words are drawn by the style sheet, so that the text in the window is the text of the answer, place for place. */
function Tekststuk({ stuk }: { readonly stuk: Stuk }) {
  const binnen =
    stuk.vind === null ? (
      stuk.tekst
    ) : (
      <span className={stijl['vind']} data-woord={stuk.vindEindigt ? VINDWOORDEN[stuk.vind.soort] : undefined}>
        {stuk.tekst}
      </span>
    );
  if (!stuk.gemerkt) return binnen;
  return (
    <mark className={stijl['mark']} data-begint={stuk.begint || undefined} data-eindigt={stuk.eindigt || undefined}>
      {binnen}
    </mark>
  );
}

interface Veralgemeniseereigenschappen {
  readonly tekst: string;
  readonly namen: readonly string[];
  readonly zet: (tekst: string) => void;
  /** What the text is, for who hears it: `dit fragment`. */
  readonly waarin: string;
  /** The text with what was found in it stands just above: it is told to who hears it, and not shown a second time. */
  readonly kort?: boolean;
}

/** What stands in a text by which a person can be found, each with other words to choose in its place. */
export function Veralgemeniseer({ tekst, namen, zet, waarin, kort = false }: Veralgemeniseereigenschappen) {
  const vinden = useVindplaatsen(tekst, namen);
  return (
    <div role="status" className={stijl['veralgemeniseer']}>
      {vinden.length > 0 && (
        <>
          <p className={kort ? 'ow-alleen-voorlezen' : stijl['letop']}>
            <IconEyeExclamation size={18} aria-hidden />
            {`Let op: ${vindwoorden(vinden)} in ${waarin}.`}
          </p>
          <span className={stijl['vindknoppen']}>
            {vinden.map((plek) => (
              <Vindknop key={`${plek.van}-${plek.tot}`} plek={plek} tekst={tekst} zet={zet} />
            ))}
          </span>
        </>
      )}
    </div>
  );
}

function Vindknop({ plek, tekst, zet }: { readonly plek: Vindplaats; readonly tekst: string; readonly zet: (tekst: string) => void }) {
  const woorden = tekst.slice(plek.van, plek.tot);
  return (
    <Menu position="bottom-start" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button size="compact-xs" variant="default" classNames={{ root: stijl['vindknop'] ?? '', label: stijl['vindknoptekst'] ?? '' }} leftSection={<IconEyeExclamation size={16} aria-hidden />} aria-label={`Veralgemeniseer ${VINDWOORDEN[plek.soort]}: ${woorden}`}>
          Veralgemeniseer {VINDWOORDEN[plek.soort]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>In plaats van ‘{woorden}’</Menu.Label>
        {ALGEMENER[plek.soort].map((door) => (
          <Menu.Item key={door} onClick={() => zet(veralgemeniseer(tekst, plek, door))}>
            {door}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => zet(veralgemeniseer(tekst, plek, '…'))}>niets: laat het weg (…)</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
