import { Button, Checkbox } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Deelnemer } from '#shared/domein/sessieplan';
import { telwoord } from '#shared/domein/woorden';
import { MEESTE_IN_LEERTRAJECT } from '#shared/leertraject/keuzes';
import type { Leertrajectbeeld, Opdracht } from '#shared/leertraject/leertraject';
import {
  gevolgVanVerwijderen,
  isPlaklijst,
  leesPlaklijst,
  ligtRolVast,
  nogNietGevraagd,
  rolBij,
  ruimteVoorOpdrachten,
  verwijderOpdracht,
  voegOpdrachtenToe,
  volgendNummer,
  wijzigOpdracht,
  zetFunctie,
  zetOpdrachtTerug,
  type NieuweOpdracht,
} from '#shared/leertraject/opdrachten';
import { meld, meldVerwijderd } from '../../../ui/meldingen.tsx';
import { nieuwId } from '../../../ui/nieuwId.ts';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';
import { Opdrachtrij } from './Opdrachtrij.tsx';
import stijl from './opdrachten.module.css';

interface Opdrachttabelprops {
  readonly casusId: string;
  readonly code: string;
  /** The casus is not chosen any more: nobody new is asked about it. */
  readonly nietGekozen?: boolean;
  readonly beeld: Leertrajectbeeld;
  readonly wijzig: Leertrajectgebruik['wijzig'];
  readonly gekozen: ReadonlySet<string>;
  readonly kies: (opdrachtId: string, erbij: boolean) => void;
  readonly deelnemers: readonly Deelnemer[];
}

/** The people who are asked about one casus. The last line is always empty and becomes somebody with its first letter. */
export function Opdrachttabel({ casusId, code, nietGekozen = false, beeld, wijzig, gekozen, kies, deelnemers }: Opdrachttabelprops) {
  const kop = useId();
  const [leegId, setLeegId] = useState(nieuwId);
  const { inhoud } = beeld;
  const eigen = inhoud.opdrachten.filter((opdracht) => opdracht.casusId === casusId);
  const leeg: NieuweOpdracht = { id: leegId, casusId, rol: 'professional', naam: '', functie: '', organisatie: '', deelnemerId: null };

  const zet = (opdracht: Opdracht, deel: Partial<Pick<Opdracht, 'rol' | 'functie' | 'organisatie' | 'naam'>>): void => {
    if (opdracht.id !== leegId) {
      const vast = ligtRolVast(beeld, opdracht.id);
      wijzig((nu) => (deel.functie === undefined || vast ? wijzigOpdracht(nu, opdracht.id, deel) : zetFunctie(nu, opdracht.id, deel.functie)));
      if (vast && deel.rol !== undefined) meld(`Bij deze rol horen andere vragen. Maak voor opdracht ${opdracht.nummer} een nieuw formulier; wat al binnen is, past er niet meer bij.`);
      return;
    }
    wijzig((nu) => voegOpdrachtenToe(nu, [{ ...leeg, ...deel, rol: deel.rol ?? rolBij(deel.functie ?? '') }]));
    setLeegId(nieuwId());
  };
  const plak = (e: ClipboardEvent<HTMLInputElement>): void => {
    const tekst = e.clipboardData.getData('text/plain');
    if (!isPlaklijst(tekst)) return;
    e.preventDefault();
    const mensen = leesPlaklijst(tekst).map((regel): NieuweOpdracht => ({ ...leeg, ...regel, id: nieuwId(), rol: rolBij(regel.functie) }));
    wijzig((nu) => voegOpdrachtenToe(nu, mensen));
    const erbij = Math.min(mensen.length, ruimteVoorOpdrachten(inhoud));
    meld(`${telwoord(erbij, 'mens', 'mensen')} toegevoegd.${erbij < mensen.length ? ` Voor de rest (${mensen.length - erbij}) is geen plaats meer.` : ''}`);
  };
  const weg = (opdracht: Opdracht): void => {
    const gevolg = gevolgVanVerwijderen(beeld, opdracht.id);
    const was = inhoud;
    wijzig((nu) => verwijderOpdracht(nu, opdracht.id));
    meldVerwijderd(`Opdracht ${opdracht.nummer} is weg.${gevolg === '' ? '' : ` ${gevolg}`}`, () => wijzig((nu) => zetOpdrachtTerug(nu, was, opdracht.id)));
  };
  const ruimOp = (opdracht: Opdracht): void => {
    if (opdracht.functie === '' && opdracht.organisatie === '' && opdracht.naam === '' && beeld.verzonden[opdracht.id] === undefined) wijzig((nu) => verwijderOpdracht(nu, opdracht.id));
  };
  const alles = eigen.length > 0 && eigen.every(({ id }) => gekozen.has(id));
  const iets = eigen.some(({ id }) => gekozen.has(id));
  const vol = ruimteVoorOpdrachten(inhoud) === 0;
  const regels = nietGekozen || vol ? eigen : [...eigen, { ...leeg, nummer: volgendNummer(inhoud), afgezien: '' }];
  return (
    <section className={stijl['casus']} aria-labelledby={kop}>
      <div className={stijl['casuskop']}>
        <h3 id={kop}>
          <span className="ow-cijfers">{code}</span>
          {nietGekozen && <span className={stijl['aandacht']}> · deze casus is niet meer gekozen</span>}
        </h3>
        <span className="ow-zacht ow-klein">{eigen.length === 0 ? 'nog niemand' : telwoord(eigen.length, 'mens', 'mensen')}</span>
      </div>
      <div role="group" aria-label={`Mensen bij ${code}`} onKeyDown={naarVolgendeRegel}>
        <div className={`${stijl['rij'] ?? ''} ${stijl['rijkop'] ?? ''}`}>
          {eigen.length === 0 ? <span /> : <Checkbox aria-label={`Kies iedereen bij ${code}`} size="sm" checked={alles} indeterminate={iets && !alles} onChange={() => zetAlle(eigen, gekozen, kies, !alles)} />}
          <span aria-hidden="true">Rol</span>
          <span aria-hidden="true">Functie</span>
          <span aria-hidden="true">Organisatie</span>
          <span aria-hidden="true">Naam (voor jou)</span>
        </div>
        {regels.map((opdracht) => (
          <Opdrachtrij
            key={opdracht.id}
            opdracht={opdracht}
            nieuw={opdracht.id === leegId}
            code={code}
            verzondenOp={beeld.verzonden[opdracht.id]?.op ?? null}
            gekozen={gekozen.has(opdracht.id)}
            kies={(erbij) => kies(opdracht.id, erbij)}
            zet={(deel) => zet(opdracht, deel)}
            plak={plak}
            weg={() => weg(opdracht)}
            verlaat={() => ruimOp(opdracht)}
          />
        ))}
      </div>
      {!nietGekozen && vol && <p className={stijl['aandacht']}>In één leersessie passen {MEESTE_IN_LEERTRAJECT.opdrachten} opdrachten. Haal er een weg om een ander toe te voegen.</p>}
      {!nietGekozen && !vol && <Deelnemerkeuze casusId={casusId} opdrachten={inhoud.opdrachten} deelnemers={deelnemers} voegToe={(mensen) => wijzig((nu) => voegOpdrachtenToe(nu, mensen))} />}
    </section>
  );
}

function zetAlle(eigen: readonly Opdracht[], gekozen: ReadonlySet<string>, kies: Opdrachttabelprops['kies'], erbij: boolean): void {
  for (const { id } of eigen) if (gekozen.has(id) !== erbij) kies(id, erbij);
}

interface Deelnemerkeuzeprops {
  readonly casusId: string;
  readonly opdrachten: readonly Opdracht[];
  readonly deelnemers: readonly Deelnemer[];
  readonly voegToe: (mensen: readonly NieuweOpdracht[]) => void;
}

/** Asks somebody who comes to the meeting as well: one press each, or all at once. */
function Deelnemerkeuze({ casusId, opdrachten, deelnemers, voegToe }: Deelnemerkeuzeprops) {
  const [open, setOpen] = useState(false);
  const over = nogNietGevraagd(opdrachten, casusId, deelnemers);
  if (over.length === 0) return null;
  const alsOpdracht = ({ id, rol, organisatie, naam }: Deelnemer): NieuweOpdracht => ({ id: nieuwId(), casusId, rol: rolBij(rol), naam, functie: rol, organisatie, deelnemerId: id });
  return (
    <div className={stijl['deelnemers']}>
      <Button variant="subtle" size="compact-md" leftSection={<IconUsersPlus size={18} aria-hidden="true" />} aria-expanded={open} onClick={() => setOpen(!open)}>
        Neem over uit de deelnemers ({over.length})
      </Button>
      {open && (
        <div className={stijl['deelnemerlijst']} role="group" aria-label="Deelnemers die je overneemt">
          {over.length > 1 && (
            <Button variant="light" size="compact-md" onClick={() => voegToe(over.map(alsOpdracht))}>
              Alle {over.length}
            </Button>
          )}
          {over.map((deelnemer) => (
            <Button key={deelnemer.id} variant="default" size="compact-md" onClick={() => voegToe([alsOpdracht(deelnemer)])}>
              {[deelnemer.rol, deelnemer.organisatie, deelnemer.naam].filter((deel) => deel.trim() !== '').join(', ')}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Enter goes to the next line, so that a list is typed in one go. */
function naarVolgendeRegel(e: KeyboardEvent<HTMLElement>): void {
  if (e.key !== 'Enter' || !(e.target instanceof HTMLInputElement) || e.target.type !== 'text') return;
  e.preventDefault();
  const regels = [...e.currentTarget.querySelectorAll<HTMLInputElement>('input[data-functie]')];
  const hier = regels.findIndex((veld) => veld.closest('[data-regel]')?.contains(e.target as Node) === true);
  regels[hier + 1]?.focus();
}
