import { Textarea } from '@mantine/core';
import { IconBan, IconHistory, IconPencil, IconQuote } from '@tabler/icons-react';
import { MAX_TEKST } from '#shared/domein/tekstvormen';
import type { Fragmentmet } from '#shared/leertraject/fragmenten';
import type { Letterlijk } from '#shared/leertraject/fragmenten-lezen';
import { useVindplaatsen, Veralgemeniseer, Vindtekst } from './Vindtekst.tsx';
import stijl from './fragmenten.module.css';

interface Fragmentinhoudeigenschappen {
  readonly met: Fragmentmet;
  readonly namen: readonly string[];
  readonly bewerkt: boolean;
  readonly zet: (tekst: string) => void;
}

/** A fragment as others get to read it, with what is to be minded about it. */
export function Fragmentinhoud({ met: { fragment, letterlijk, verouderd }, namen, bewerkt, zet }: Fragmentinhoudeigenschappen) {
  const vinden = useVindplaatsen(fragment.tekst, namen);
  const aangepast = fragment.gegeven !== fragment.tekst;
  return (
    <div className={stijl['fragment']}>
      {bewerkt ? (
        <Textarea
          label="Tekst voor anderen"
          description={aangepast ? `Zo gaf iemand het antwoord: ‘${fragment.gegeven}’` : 'Het antwoord zelf blijft zoals het gegeven is.'}
          autosize
          minRows={2}
          spellCheck={false}
          autoFocus
          maxLength={MAX_TEKST}
          value={fragment.tekst}
          onChange={(gebeurtenis) => zet(gebeurtenis.currentTarget.value)}
        />
      ) : (
        <p className={stijl['fragmenttekst']}>{fragment.tekst.trim() === '' ? <span className="ow-zacht">Leeg gemaakt</span> : <Vindtekst tekst={fragment.tekst} vinden={vinden} />}</p>
      )}
      {(letterlijk === 'nee' || aangepast || verouderd) && (
        <ul className={stijl['kanttekeningen']}>
          {letterlijk === 'nee' && <Kanttekening toon="letop" teken={<IconBan size={16} aria-hidden />} tekst="niet letterlijk gebruiken" />}
          {aangepast && <Kanttekening teken={<IconPencil size={16} aria-hidden />} tekst="aangepast" />}
          {verouderd && <Kanttekening toon="letop" teken={<IconHistory size={16} aria-hidden />} tekst="uit een antwoord dat niet meer geldt" />}
        </ul>
      )}
      <Veralgemeniseer tekst={fragment.tekst} namen={namen} zet={zet} waarin="dit fragment" kort={!bewerkt} />
    </div>
  );
}

function Kanttekening({ teken, tekst, toon }: { readonly teken: React.ReactNode; readonly tekst: string; readonly toon?: 'letop' }) {
  return (
    <li data-toon={toon}>
      {teken}
      {tekst}
    </li>
  );
}

const LETTERLIJKWOORDEN: Readonly<Record<Exclude<Letterlijk, 'ongevraagd'>, string>> = {
  ja: 'mag letterlijk worden gebruikt',
  nee: 'niet letterlijk gebruiken',
  onbekend: 'niet bekend of het letterlijk mag',
};

/** What somebody said about quoting their words, if that was asked. */
export function Letterlijkheid({ letterlijk }: { readonly letterlijk: Letterlijk }) {
  if (letterlijk === 'ongevraagd') return null;
  return (
    <span className={stijl['letterlijk']} data-toon={letterlijk === 'nee' ? 'letop' : undefined}>
      {letterlijk === 'nee' ? <IconBan size={16} aria-hidden /> : <IconQuote size={16} aria-hidden />}
      {LETTERLIJKWOORDEN[letterlijk]}
    </span>
  );
}
