import { ActionIcon, Button } from '@mantine/core';
import { IconChevronRight, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { telwoord } from '#shared/domein/woorden';
import { vindplaatsen } from '#shared/herleidbaarheid/vindplaatsen';
import { fragmentenIn, type Bereik } from '#shared/leertraject/fragmenten';
import type { Leesantwoord } from '#shared/leertraject/fragmenten-lezen';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { useVandaag } from '../../triage/vandaag.ts';
import { Antwoordtekst, type Wijze } from './Antwoordtekst.tsx';
import { Fragmentinhoud, Letterlijkheid } from './Fragmentinhoud.tsx';
import type { Fragmentenwerk } from './useFragmenten.ts';
import { useVindplaatsen } from './Vindtekst.tsx';
import stijl from './fragmenten.module.css';

interface Antwoordkaarteigenschappen {
  readonly antwoord: Leesantwoord;
  readonly werk: Fragmentenwerk;
  readonly wijze: Wijze;
  /** What stands above it already is not said again. */
  readonly metWie: boolean;
  readonly metVraag: boolean;
}

/** One answer to one question, with what was marked in it. */
export function Antwoordkaart({ antwoord, werk, wijze, metWie, metVraag }: Antwoordkaarteigenschappen) {
  const vinden = useVindplaatsen(antwoord.tekst, werk.namen);
  const [open, zetOpen] = useState(false);
  const vandaag = useVandaag();
  const marken = fragmentenIn(werk.beeld.inhoud.fragmenten, antwoord);
  // What was marked in an answer that counts no more is shown with the one that does.
  const eigen = werk.fragmenten.filter(({ fragment, verouderd }) => marken.some(({ id }) => id === fragment.id) || (verouderd && fragment.opdrachtId === antwoord.opdracht.id && fragment.vraagId === antwoord.vraag.id));
  // What asks attention is shown at once, the rest on request: the words themselves stand marked in the answer.
  const letop = eigen.filter(({ fragment, verouderd }) => verouderd || vindplaatsen(fragment.tekst, vandaag, { namen: werk.namen }).length > 0);
  const getoond = open ? eigen : letop;
  const doe = (bereik: Bereik): void => {
    const precies = wijze === 'zinnen' ? marken.find(({ van, tot }) => van === bereik.van && tot === bereik.tot) : undefined;
    if (precies === undefined) werk.markeer(antwoord, bereik);
    else werk.verwijder(precies.id);
  };
  return (
    <article className={stijl['antwoord']} data-rol={antwoord.opdracht.rol}>
      <header>
        {metWie && <h4 className={stijl['wie']}>{antwoord.wie}</h4>}
        {metVraag && <p className={stijl['vraag']}>{antwoord.vraag.vraag}</p>}
      </header>
      <Antwoordtekst tekst={antwoord.tekst} label={`Antwoord van ${antwoord.wie} op: ${antwoord.vraag.vraag}`} vinden={vinden} marken={marken} wijze={wijze} daad={{ toets: 'm', label: 'Markeer', doe }} />
      <Letterlijkheid letterlijk={antwoord.letterlijk} />
      {eigen.length > letop.length && (
        <Button size="compact-sm" variant="subtle" className={stijl['openknop'] ?? ''} aria-expanded={open} onClick={() => zetOpen(!open)} leftSection={<IconChevronRight size={16} aria-hidden />}>
          {telwoord(eigen.length, 'fragment', 'fragmenten')} aanpassen
        </Button>
      )}
      {getoond.length > 0 && (
        <ul className={stijl['fragmenten']} aria-label={`Fragmenten uit dit antwoord van ${antwoord.wie}`}>
          {getoond.map((met) => (
            <Fragmentregel key={met.fragment.id} met={met} werk={werk} />
          ))}
        </ul>
      )}
    </article>
  );
}

function Fragmentregel({ met, werk }: { readonly met: Fragmentenwerk['fragmenten'][number]; readonly werk: Fragmentenwerk }) {
  const { knooppunten } = useSessie().context.plan;
  const [bewerkt, zetBewerkt] = useState(false);
  const { fragment } = met;
  const kort = fragment.tekst.slice(0, 40);
  const knooppunt = knooppunten.find(({ id }) => id === fragment.knooppuntId);
  return (
    <li className={stijl['fragmentregel']}>
      <div className={stijl['fragmentknoppen']}>
        <span className={stijl['waar']}>{knooppunt === undefined ? 'los fragment' : `bij ‘${knooppunt.titel.trim() === '' ? 'knooppunt zonder titel' : knooppunt.titel}’`}</span>
        <ActionIcon variant="subtle" aria-label={`Pas de tekst voor anderen aan: ${kort}`} title="Pas de tekst voor anderen aan" aria-pressed={bewerkt} onClick={() => zetBewerkt(!bewerkt)}>
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" aria-label={`Haal het fragment weg: ${kort}`} title="Haal het fragment weg" onClick={() => void werk.verwijder(fragment.id)}>
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </div>
      <Fragmentinhoud
        met={met}
        namen={werk.namen}
        bewerkt={bewerkt}
        zet={(tekst) => (bewerkt ? werk.zetTekst(fragment.id, tekst) : werk.vervangTekst(fragment.id, tekst))}
      />
    </li>
  );
}
