import { IconArrowDown, IconArrowUp, IconEye, IconEyeOff, IconX } from '@tabler/icons-react';
import { useId, useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import type { Regel } from '#shared/werkvormen/waarden';
import { meldVerwijderd } from './meldingen.tsx';
import { nieuwId } from './nieuwId.ts';
import stijl from './Regellijst.module.css';
import { breek, plak, regelsUitTekst, verplaats, verwijder, voegToe, wijzig, zetTerug, type Regels } from './regels.ts';

export interface Regellijsteigenschappen {
  /** What the list holds, for who hears it: the question it answers. */
  readonly label: string;
  readonly regels: Regels;
  readonly onWijzig: (regels: Regels) => void;
  /** In the last, empty line. */
  readonly plaatshouder?: string;
  /** A second, smaller field: who says so. */
  readonly metBron?: boolean;
  /** A switch per line that lets the room see it. */
  readonly metVrijgave?: boolean;
  /** At this many lines there is no new empty one. */
  readonly max?: number;
  /** The larger type of the live screen. */
  readonly groot?: boolean;
  /** Names the first line's field for a key that jumps to it. */
  readonly invoerId?: string;
}

interface Doel {
  readonly id: string;
  readonly cursor: number | 'einde';
}

const HULP =
  'Enter: nieuwe regel. Backspace op een lege regel: weg. Alt met pijl omhoog of omlaag: verplaatsen. Alt met Delete: verwijderen.';

/**
 * The list editor of all capture: a line an item. The last, empty line is always there and becomes an item with its
 * first letter, so that what is half typed is already in the model.
 */
export function Regellijst(eigenschappen: Regellijsteigenschappen) {
  const { label, regels, onWijzig, plaatshouder = 'Typ hier', metBron = false, metVrijgave = false, max, groot = false, invoerId } = eigenschappen;
  const [leegId, zetLeegId] = useState(nieuwId);
  const [omroep, zetOmroep] = useState('');
  const hulpId = useId();
  const velden = useRef(new Map<string, HTMLTextAreaElement>());
  const doel = useRef<Doel | null>(null);
  // Undo of a removal comes seconds later and must work on the list as it is then.
  const nu = useRef({ regels, onWijzig });
  useLayoutEffect(() => {
    nu.current = { regels, onWijzig };
  });

  useLayoutEffect(() => {
    if (doel.current === null) return;
    const { id, cursor } = doel.current;
    const veld = velden.current.get(id);
    doel.current = null;
    if (veld === undefined) return;
    veld.focus();
    const plek = cursor === 'einde' ? veld.value.length : cursor;
    veld.setSelectionRange(plek, plek);
  });

  const vol = max !== undefined && regels.length >= max;
  const volgorde = vol ? regels.map((regel) => regel.id) : [...regels.map((regel) => regel.id), leegId];

  function naar(id: string | undefined, cursor: Doel['cursor']): void {
    const veld = id === undefined ? undefined : velden.current.get(id);
    if (veld === undefined) return;
    veld.focus();
    const plek = cursor === 'einde' ? veld.value.length : cursor;
    veld.setSelectionRange(plek, plek);
  }

  function weg(regel: Regel, metMelding: boolean): void {
    const plek = regels.findIndex((ander) => ander.id === regel.id);
    const buur = volgorde[plek - 1] ?? volgorde[plek + 1];
    if (buur !== undefined) doel.current = { id: buur, cursor: 'einde' };
    onWijzig(verwijder(regels, regel.id));
    if (metMelding) meldVerwijderd('Regel verwijderd.', () => nu.current.onWijzig(zetTerug(nu.current.regels, regel, plek)));
  }

  function schuif(regel: Regel, stap: -1 | 1): void {
    const nieuw = verplaats(regels, regel.id, stap);
    if (nieuw === regels) return;
    const veld = velden.current.get(regel.id);
    doel.current = { id: regel.id, cursor: veld?.selectionStart ?? 'einde' };
    onWijzig(nieuw);
    zetOmroep(`Verplaatst naar regel ${nieuw.findIndex((ander) => ander.id === regel.id) + 1} van ${nieuw.length}.`);
  }

  function nieuweRegelOnder(regel: Regel, op: number): void {
    const isLaatste = regels.at(-1)?.id === regel.id;
    // At the end of the last line the empty line is already there.
    if (isLaatste && op === regel.tekst.length && !vol) {
      naar(leegId, 0);
      return;
    }
    if (vol) return;
    const id = nieuwId();
    doel.current = { id, cursor: 0 };
    onWijzig(breek(regels, regel.id, op, id));
  }

  function bijToets(aanslag: KeyboardEvent<HTMLTextAreaElement>, id: string, regel: Regel | null): void {
    if (aanslag.nativeEvent.isComposing) return;
    const veld = aanslag.currentTarget;
    const plek = volgorde.indexOf(id);
    const geenModus = !aanslag.ctrlKey && !aanslag.metaKey && !aanslag.altKey;
    const gedaan = (): void => aanslag.preventDefault();

    if (aanslag.key === 'Enter' && geenModus) {
      gedaan();
      if (regel !== null && regel.tekst !== '') nieuweRegelOnder(regel, veld.selectionStart);
    } else if (aanslag.key === 'Backspace' && geenModus && veld.value === '') {
      gedaan();
      if (regel !== null) weg(regel, false);
      else naar(volgorde[plek - 1], 'einde');
    } else if (aanslag.altKey && regel !== null && (aanslag.key === 'ArrowUp' || aanslag.key === 'ArrowDown')) {
      gedaan();
      schuif(regel, aanslag.key === 'ArrowUp' ? -1 : 1);
    } else if (aanslag.altKey && regel !== null && aanslag.key === 'Delete') {
      gedaan();
      weg(regel, true);
    } else if (aanslag.altKey && regel !== null && metVrijgave && aanslag.key.toLowerCase() === 'v') {
      gedaan();
      onWijzig(wijzig(regels, regel.id, { vrijgegeven: !regel.vrijgegeven }));
    } else if (aanslag.key === 'ArrowUp' && geenModus && !aanslag.shiftKey && veld.selectionEnd === 0 && plek > 0) {
      gedaan();
      naar(volgorde[plek - 1], 'einde');
    } else if (aanslag.key === 'ArrowDown' && geenModus && !aanslag.shiftKey && veld.selectionStart === veld.value.length && plek < volgorde.length - 1) {
      gedaan();
      naar(volgorde[plek + 1], 0);
    }
  }

  function bijPlakken(gebeurtenis: ClipboardEvent<HTMLTextAreaElement>, regel: Regel | null): void {
    const stukken = regelsUitTekst(gebeurtenis.clipboardData.getData('text/plain'));
    if (stukken.length < 2) return;
    gebeurtenis.preventDefault();
    const ruimte = max === undefined ? stukken.length : Math.max(1, max - regels.length + (regel === null ? 0 : 1));
    // What does not fit as lines of its own is kept in the last one.
    const passend = stukken.length <= ruimte ? stukken : [...stukken.slice(0, ruimte - 1), stukken.slice(ruimte - 1).join(' ').slice(0, MAX_REGEL)];
    const ids = passend.slice(1).map(nieuwId);
    const { selectionStart: van, selectionEnd: tot } = gebeurtenis.currentTarget;
    const begin = regel === null ? voegToe(regels, leegId, '') : regels;
    if (regel === null) zetLeegId(nieuwId());
    doel.current = { id: ids.at(-1) ?? leegId, cursor: 'einde' };
    onWijzig(plak(begin, regel?.id ?? leegId, { van, tot }, passend, ids));
  }

  function bijTypen(id: string, regel: Regel | null, tekst: string): void {
    const eenRegel = tekst.replaceAll(/[\r\n]+/gu, ' ');
    if (regel !== null) onWijzig(wijzig(regels, id, { tekst: eenRegel }));
    else if (eenRegel !== '') {
      onWijzig(voegToe(regels, id, eenRegel));
      zetLeegId(nieuwId());
    }
  }

  /** A line left empty is no item. Not while its own buttons or source are used. */
  function bijVerlaten(regel: Regel | null, naarElement: EventTarget | null, rij: Element | null): void {
    if (regel === null || regel.tekst.trim() !== '' || regel.bron.trim() !== '') return;
    if (naarElement instanceof Node && rij?.contains(naarElement)) return;
    if (doel.current === null) onWijzig(verwijder(nu.current.regels, regel.id));
  }

  return (
    <div className={stijl['lijst']} data-groot={groot || undefined}>
      <ul className={stijl['regels']} aria-label={label}>
        {volgorde.map((id, nummer) => {
          const regel = regels[nummer] ?? null;
          const wie = regel === null ? `${label}, nieuwe regel` : `${label}, regel ${nummer + 1} van ${regels.length}`;
          return (
            <li
              key={id}
              className={stijl['regel']}
              data-leeg={regel === null || undefined}
              onBlur={(gebeurtenis) => bijVerlaten(regel, gebeurtenis.relatedTarget, gebeurtenis.currentTarget)}
            >
              <span className={stijl['streep']} aria-hidden />
              <div className={stijl['velden']}>
                <textarea
                  ref={(veld) => {
                    if (veld === null) velden.current.delete(id);
                    else velden.current.set(id, veld);
                  }}
                  {...(nummer === 0 && invoerId !== undefined ? { id: invoerId } : {})}
                  className={stijl['tekst']}
                  rows={1}
                  maxLength={MAX_REGEL}
                  spellCheck={false}
                  aria-label={wie}
                  aria-describedby={hulpId}
                  placeholder={regel === null ? plaatshouder : ''}
                  value={regel?.tekst ?? ''}
                  onChange={(gebeurtenis) => bijTypen(id, regel, gebeurtenis.currentTarget.value)}
                  onKeyDown={(aanslag) => bijToets(aanslag, id, regel)}
                  onPaste={(gebeurtenis) => bijPlakken(gebeurtenis, regel)}
                />
                {metBron && regel !== null ? (
                  <input
                    className={stijl['bron']}
                    aria-label={`Bron van regel ${nummer + 1}: wie zegt dit`}
                    placeholder="wie zegt dit"
                    maxLength={MAX_REGEL}
                    spellCheck={false}
                    value={regel.bron}
                    onChange={(gebeurtenis) => onWijzig(wijzig(regels, id, { bron: gebeurtenis.currentTarget.value }))}
                  />
                ) : null}
              </div>
              {regel === null ? null : (
                <Regelknoppen
                  regel={regel}
                  nummer={nummer + 1}
                  metVrijgave={metVrijgave}
                  eerste={nummer === 0}
                  laatste={nummer === regels.length - 1}
                  onVrijgave={() => onWijzig(wijzig(regels, id, { vrijgegeven: !regel.vrijgegeven }))}
                  onSchuif={(stap) => schuif(regel, stap)}
                  onWeg={() => weg(regel, regel.tekst !== '')}
                />
              )}
            </li>
          );
        })}
      </ul>
      <p id={hulpId} className="ow-alleen-voorlezen">
        {metVrijgave ? `${HULP} Alt met V: tonen in de zaal of niet.` : HULP}
      </p>
      <p className="ow-alleen-voorlezen" aria-live="polite">
        {omroep}
      </p>
    </div>
  );
}

interface Regelknoppeneigenschappen {
  readonly regel: Regel;
  readonly nummer: number;
  readonly metVrijgave: boolean;
  readonly eerste: boolean;
  readonly laatste: boolean;
  readonly onVrijgave: () => void;
  readonly onSchuif: (stap: -1 | 1) => void;
  readonly onWeg: () => void;
}

/** The buttons of a line, quiet until the line is used. Left out of the tab order: each has a key in the line itself. */
function Regelknoppen({ regel, nummer, metVrijgave, eerste, laatste, onVrijgave, onSchuif, onWeg }: Regelknoppeneigenschappen) {
  return (
    <span className={stijl['knoppen']}>
      {metVrijgave ? (
        <button
          type="button"
          tabIndex={-1}
          className={stijl['zaal']}
          aria-pressed={regel.vrijgegeven}
          title={regel.vrijgegeven ? 'Niet meer in de zaal tonen (Alt+V)' : 'In de zaal tonen (Alt+V)'}
          aria-label={`In de zaal: regel ${nummer}`}
          onClick={onVrijgave}
        >
          {regel.vrijgegeven ? <IconEye size={20} aria-hidden /> : <IconEyeOff size={20} aria-hidden />}
          {regel.vrijgegeven ? <span>in de zaal</span> : null}
        </button>
      ) : null}
      <button type="button" tabIndex={-1} className={stijl['knop']} disabled={eerste} title="Omhoog (Alt+↑)" aria-label={`Regel ${nummer} omhoog`} onClick={() => onSchuif(-1)}>
        <IconArrowUp size={18} aria-hidden />
      </button>
      <button type="button" tabIndex={-1} className={stijl['knop']} disabled={laatste} title="Omlaag (Alt+↓)" aria-label={`Regel ${nummer} omlaag`} onClick={() => onSchuif(1)}>
        <IconArrowDown size={18} aria-hidden />
      </button>
      <button type="button" tabIndex={-1} className={stijl['knop']} title="Verwijderen (Alt+Delete)" aria-label={`Regel ${nummer} verwijderen`} onClick={onWeg}>
        <IconX size={18} aria-hidden />
      </button>
    </span>
  );
}
