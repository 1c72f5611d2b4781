import { ActionIcon, Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconChevronRight, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Knooppunt } from '#shared/domein/sessieplan';
import { MAX_REGEL, MAX_TEKST, MEESTE } from '#shared/domein/tekstvormen';
import { casussenUit, inStapel } from '#shared/leertraject/fragmenten-bord';
import type { Fragmentmet } from '#shared/leertraject/fragmenten';
import { Kaartenbord, type Bordkaart } from '../../../ui/Kaartenbord.tsx';
import { meldVerwijderd } from '../../../ui/meldingen.tsx';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { Fragmentinhoud } from '../fragmenten/Fragmentinhoud.tsx';
import { zetKnooppunt, type Fragmentenwerk } from '../fragmenten/useFragmenten.ts';
import { knooppuntregel, naamVan } from './woorden.ts';
import stijl from './bord.module.css';

const LOS = 'los';

/** Fragments that lie loose beside the knooppunten they are gathered into. */
export function Fragmentenbord({ werk }: { readonly werk: Fragmentenwerk }) {
  const { plan } = useSessie().context;
  const [bewerkt, zetBewerkt] = useState<string | null>(null);
  const [casus, zetCasus] = useState('');
  const nieuw = useRef<string | null>(null);
  const vlak = useRef<HTMLDivElement>(null);
  const { knooppunten } = plan;
  const alle = werk.beeld.inhoud.fragmenten;
  const met = new Map(werk.fragmenten.map((dit) => [dit.fragment.id, dit]));
  // The cards are made anew when something of them changed, and not with every letter of a title; what they do is asked of what is now.
  const werkNu = useRef(werk);
  useLayoutEffect(() => {
    werkNu.current = werk;
  });
  const codesleutel = JSON.stringify(plan.casussen.map(({ id, code }) => [id, code]));
  const kaarten = useMemo(() => {
    const codeVan = new Map<string, string>(JSON.parse(codesleutel) as [string, string][]);
    return new Map(werk.fragmenten.map((dit) => [dit.fragment.id, kaart(dit, { code: codeVan.get(dit.casusId ?? '') ?? 'andere casus', namen: werk.namen, werk: () => werkNu.current, bewerkt: bewerkt === dit.fragment.id, zetBewerkt })]));
  }, [werk.fragmenten, werk.namen, codesleutel, bewerkt]);

  // A knooppunt that was just made has a title to be written, or to be made better.
  useLayoutEffect(() => {
    if (nieuw.current === null) return;
    const veld = vlak.current?.querySelector<HTMLTextAreaElement>(`[data-knooppunt="${CSS.escape(nieuw.current)}"] textarea`);
    if (veld === null || veld === undefined) return;
    nieuw.current = null;
    veld.focus();
    veld.select();
  });

  const maakKnooppunt = (fragmentId: string | null): void => {
    nieuw.current = werk.nieuwKnooppunt(fragmentId);
  };
  const kaartenVan = (stapel: string | null): readonly Bordkaart[] => inStapel(alle, knooppunten, stapel).flatMap(({ id }) => kaarten.get(id) ?? []);
  const los = kaartenVan(null);
  const getoond = casus === '' ? los : los.filter(({ id }) => met.get(id)?.casusId === casus);
  const vol = knooppunten.length >= MEESTE.knooppunten;
  return (
    <div ref={vlak} className={stijl['bord']}>
      <Kaartenbord
        label="Fragmenten en knooppunten"
        voorraad={{
          id: LOS,
          naam: 'Losse fragmenten',
          kop: (
            <div className={stijl['loskop']}>
              <h3>
                Losse fragmenten <span className={`${stijl['aantal'] ?? ''} ow-cijfers`}>{los.length}</span>
              </h3>
              {plan.casussen.length > 1 && (
                <NativeSelect aria-label="Toon fragmenten van" size="xs" data={[{ value: '', label: 'alle casussen' }, ...plan.casussen.map(({ id, code }) => ({ value: id, label: code }))]} value={casus} onChange={(gebeurtenis) => zetCasus(gebeurtenis.currentTarget.value)} />
              )}
            </div>
          ),
          kaarten: getoond,
          leeg: los.length > 0 ? 'Van deze casus ligt er niets los.' : alle.length === 0 ? 'Nog geen fragmenten. Markeer bij ‘Antwoorden lezen’ woorden die laten zien waar het vastloopt.' : 'Alles ligt bij een knooppunt.',
        }}
        stapels={knooppunten.map((knooppunt, nummer) => ({
          id: knooppunt.id,
          naam: naamVan(knooppunt, nummer),
          kop: <Knooppuntkop knooppunt={knooppunt} nummer={nummer} aantal={knooppunten.length} werk={werk} />,
          kaarten: kaartenVan(knooppunt.id),
          leeg: 'Leg hier fragmenten neer die hetzelfde laten zien.',
        }))}
        erbij={
          <Button fullWidth variant="default" className={stijl['nieuw'] ?? ''} leftSection={<IconPlus size={20} aria-hidden />} disabled={vol} onClick={() => maakKnooppunt(null)}>
            Nieuw knooppunt
          </Button>
        }
        // Among the loose ones of one casus a place counts among all of them.
        onVerplaats={(id, { stapel, plek }) => werk.verplaats(id, stapel === LOS ? null : stapel, stapel === LOS ? plekInAlle(los, getoond, id, plek) : plek)}
        nieuweStapel={vol ? undefined : { label: 'een nieuw knooppunt', kies: maakKnooppunt }}
      />
    </div>
  );
}

/** A place among the cards that are shown, as a place among all of the stack. */
function plekInAlle(alle: readonly Bordkaart[], getoond: readonly Bordkaart[], id: string, plek: number): number {
  const anderen = alle.filter((k) => k.id !== id);
  const ervoor = getoond.filter((k) => k.id !== id)[plek];
  return ervoor === undefined ? anderen.length : anderen.findIndex((k) => k.id === ervoor.id);
}

interface Kaartwerk {
  readonly code: string;
  readonly namen: readonly string[];
  readonly werk: () => Fragmentenwerk;
  readonly bewerkt: boolean;
  readonly zetBewerkt: (id: string | null) => void;
}

function kaart(met: Fragmentmet, { code, namen, werk, bewerkt, zetBewerkt }: Kaartwerk): Bordkaart {
  const { fragment } = met;
  const naam = fragment.tekst.trim() === '' ? 'leeg fragment' : fragment.tekst.trim().slice(0, 60);
  return {
    id: fragment.id,
    naam,
    vast: bewerkt,
    menu: [{ label: 'Haal dit fragment weg', kies: () => meldVerwijderd('Fragment weggehaald.', werk().verwijder(fragment.id)) }],
    acties: (
      <ActionIcon variant="subtle" aria-label={`Pas de tekst voor anderen aan: ${naam}`} title="Pas de tekst voor anderen aan" aria-pressed={bewerkt} onClick={() => zetBewerkt(bewerkt ? null : fragment.id)}>
        <IconPencil size={18} aria-hidden />
      </ActionIcon>
    ),
    kop: (
      <>
        <span className="ow-cijfers">{code}</span> {met.wie}
      </>
    ),
    inhoud: <Fragmentinhoud met={met} namen={namen} bewerkt={bewerkt} zet={(tekst) => (bewerkt ? werk().zetTekst(fragment.id, tekst) : werk().vervangTekst(fragment.id, tekst))} />,
  };
}

interface Knooppuntkopeigenschappen {
  readonly knooppunt: Knooppunt;
  readonly nummer: number;
  readonly aantal: number;
  readonly werk: Fragmentenwerk;
}

/** Title of a knooppunt, and on request what else is known of it. */
function Knooppuntkop({ knooppunt, nummer, aantal, werk }: Knooppuntkopeigenschappen) {
  const sessie = useSessie();
  const { plan } = sessie.context;
  const [open, zetOpen] = useState(false);
  const wie = `knooppunt ${nummer + 1}`;
  const wijzig = (deel: Parameters<typeof zetKnooppunt>[2]): void => zetKnooppunt(sessie, knooppunt.id, deel);
  const uitFragmenten = casussenUit(werk.beeld.inhoud.fragmenten, werk.beeld.inhoud.opdrachten, knooppunt.id);
  const regel = knooppuntregel({ ...knooppunt, casusIds: [...knooppunt.casusIds, ...uitFragmenten] }, plan);
  const groepen = [{ value: '', label: 'nog geen groep' }, ...plan.groepen.map((g) => ({ value: g.id, label: g.naam }))];
  return (
    <div className={stijl['knooppuntkop']} data-knooppunt={knooppunt.id}>
      <div className={stijl['titelrij']}>
        <span className={`${stijl['nummer'] ?? ''} ow-cijfers`} aria-hidden>
          {nummer + 1}
        </span>
        <Textarea
          aria-label={`Titel, ${wie}`}
          placeholder="Korte titel"
          autosize
          minRows={1}
          maxLength={MAX_REGEL}
          spellCheck={false}
          value={knooppunt.titel}
          onChange={(e) => wijzig({ titel: e.currentTarget.value.replaceAll(/[\r\n]+/gu, ' ') })}
        />
      </div>
      <div className={stijl['knooppuntknoppen']}>
        <button type="button" className={stijl['klap']} aria-expanded={open} onClick={() => zetOpen(!open)}>
          <IconChevronRight size={16} aria-hidden />
          <span>
            {regel.groep} · {regel.codes.length === 0 && 'nog geen casus'}
            {regel.codes.map((code, plek) => (
              <span key={code} className={`${stijl['code'] ?? ''} ow-cijfers`}>
                {plek === 0 ? code : `, ${code}`}
              </span>
            ))}
          </span>
        </button>
        <ActionIcon variant="subtle" aria-label={`${wie} eerder`} title="Eerder" disabled={nummer === 0} onClick={() => werk.verplaatsKnooppunt(knooppunt.id, -1)}>
          <IconArrowUp size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" aria-label={`${wie} later`} title="Later" disabled={nummer === aantal - 1} onClick={() => werk.verplaatsKnooppunt(knooppunt.id, 1)}>
          <IconArrowDown size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label={`Verwijder ${wie}`}
          title="Verwijder; de fragmenten komen los te liggen"
          onClick={() => {
            const terug = werk.verwijderKnooppunt(knooppunt.id);
            meldVerwijderd(`${naamVan(knooppunt, nummer)} verwijderd. De fragmenten liggen weer los.`, terug);
          }}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </div>
      {open && (
        <div className={stijl['knooppuntlijf']}>
          <Textarea label="Toelichting" placeholder="wat we erover lazen in de voorbereiding" autosize minRows={2} maxLength={MAX_TEKST} value={knooppunt.toelichting} onChange={(e) => wijzig({ toelichting: e.currentTarget.value })} />
          <NativeSelect label="Groep" data={groepen} value={knooppunt.groepId ?? ''} onChange={(e) => wijzig({ groepId: e.currentTarget.value === '' ? null : e.currentTarget.value })} />
          <fieldset className={stijl['casuskeuze']}>
            <legend>Te zien in</legend>
            {plan.casussen.length === 0 && <span className="ow-zacht">nog geen casussen gekozen</span>}
            {plan.casussen.map(({ id, code }) => (
              <Checkbox
                key={id}
                label={uitFragmenten.has(id) ? `${code} (uit een fragment)` : code}
                disabled={uitFragmenten.has(id)}
                checked={uitFragmenten.has(id) || knooppunt.casusIds.includes(id)}
                onChange={(e) => wijzig({ casusIds: e.currentTarget.checked ? [...knooppunt.casusIds, id] : knooppunt.casusIds.filter((ander) => ander !== id) })}
              />
            ))}
          </fieldset>
        </div>
      )}
    </div>
  );
}
