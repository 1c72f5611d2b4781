import { IconCalendarEvent, IconFolders, IconLock, IconSettings, IconSun, type Icon } from '@tabler/icons-react';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { nooit } from '#shared/domein/alleen-lezen';
import { STANDAARD_INSTELLINGEN } from '#shared/domein/keuzes';
import '../ui/mantine.ts';
import { Knoop } from '../ui/Knoop.tsx';
import { useThema } from '../ui/Ontwarstijl.tsx';
import { Toets } from '../ui/Toets.tsx';
import { Wachten } from '../ui/Wachten.tsx';
import { Afsluitscherm } from './backup/Afsluitscherm.tsx';
import { useBericht } from './brug.ts';
import { Casuspagina } from './casus/Casuspagina.tsx';
import { Casussen } from './casussen/Casussen.tsx';
import { Kwartaalpagina } from './kwartaal/Kwartaalpagina.tsx';
import { Instellingenscherm } from './instellingen/Instellingenscherm.tsx';
import { Instellingenhouder, useInstellingen } from './instellingen/instellingen.tsx';
import { Regiohouder } from './instellingen/regio.tsx';
import { ALGEMEEN, Kladhouder, useKladboekBijSlot } from './klad/Kladhouder.tsx';
import { Navigatiehouder, useNavigatie } from './navigatie.tsx';
import { probeerAllesOpnieuw } from './openstaand.ts';
import { afdelingVan, type Afdeling } from './scherm.ts';
import stijl from './Schil.module.css';
import { NieuweZitting } from './sessies/NieuweZitting.tsx';
import { Sessies } from './sessies/Sessies.tsx';
import { gaOpSlot } from './slot.ts';
import { Slotwaarschuwing } from './Slotwaarschuwing.tsx';
import { sessiescherm, useAlvast } from './alvast.ts';
import { useActiefMelden } from './useActiefMelden.ts';
import { useSchuifplek } from './useSchuifplek.ts';
import { Vandaag } from './vandaag/Vandaag.tsx';
import type { Appinfo } from './begin.ts';

const AFDELINGEN: readonly { readonly naam: Afdeling; readonly opschrift: string; readonly teken: Icon }[] = [
  { naam: 'vandaag', opschrift: 'Vandaag', teken: IconSun },
  { naam: 'casussen', opschrift: 'Casussen', teken: IconFolders },
  { naam: 'sessies', opschrift: 'Sessies', teken: IconCalendarEvent },
  { naam: 'instellingen', opschrift: 'Instellingen', teken: IconSettings },
];

/** Everything inside an open kluis: navigation on the left, the screen beside it. */
export function Schil({ info }: { readonly info: Appinfo }) {
  useActiefMelden();
  useAlvast();
  useSlottoets();
  useKladboekBijSlot();
  useBericht('app.bewaarNu', probeerAllesOpnieuw);
  return (
    <Instellingenhouder>
      <Regiohouder>
        <Navigatiehouder laatste={info.laatsteScherm}>
          <Themakeuze />
          <div className={stijl['schil']}>
            <Navigatie />
            <div className={stijl['rechts']}>
              {info.voorbeeldWachtzin === null ? null : (
                <aside className={stijl['voorbeeld']} aria-label="Voorbeeld">
                  Voorbeeld: alles is verzonnen en wordt weggegooid bij het afsluiten.
                </aside>
              )}
              <Slotwaarschuwing />
              <Afsluitscherm />
              <Kladhouder van={ALGEMEEN}>
                <Schermvlak info={info} />
              </Kladhouder>
            </div>
          </div>
        </Navigatiehouder>
      </Regiohouder>
    </Instellingenhouder>
  );
}

function Themakeuze() {
  const { instellingen } = useInstellingen();
  useThema((instellingen ?? STANDAARD_INSTELLINGEN).thema);
  return null;
}

/** Ctrl+L, or the command key on a Mac. */
function useSlottoets(): void {
  useEffect(() => {
    const bijToets = (aanslag: KeyboardEvent): void => {
      if (!(aanslag.ctrlKey || aanslag.metaKey) || aanslag.altKey || aanslag.shiftKey || aanslag.key.toLowerCase() !== 'l') return;
      aanslag.preventDefault();
      if (!aanslag.repeat) void gaOpSlot();
    };
    window.addEventListener('keydown', bijToets);
    return () => window.removeEventListener('keydown', bijToets);
  }, []);
}

function Navigatie() {
  const { scherm, ga } = useNavigatie();
  const hier = afdelingVan(scherm);
  // A session needs the width; the navigation steps back to its signs.
  const smal = scherm.naam === 'sessie';
  return (
    <nav className={stijl['navigatie']} data-smal={smal || undefined} aria-label="Hoofdmenu">
      <span className={stijl['merk']}>
        <Knoop breedte={smal ? 40 : 44} />
        {smal ? null : <span className={stijl['naam']}>Ontwar</span>}
      </span>
      <ul className={stijl['lijst']}>
        {AFDELINGEN.map(({ naam, opschrift, teken: Teken }) => (
          <li key={naam}>
            <button
              type="button"
              className={stijl['knop']}
              aria-current={naam === hier ? 'page' : undefined}
              title={smal ? opschrift : undefined}
              onClick={() => ga({ naam })}
            >
              <Teken size={22} aria-hidden />
              <span className={smal ? 'ow-alleen-voorlezen' : ''}>{opschrift}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={stijl['knop']} aria-keyshortcuts="Control+L" title={smal ? 'Op slot (Ctrl+L)' : undefined} onClick={() => void gaOpSlot()}>
        <IconLock size={22} aria-hidden />
        <span className={smal ? 'ow-alleen-voorlezen' : stijl['opschrift']}>Op slot</span>
        {smal ? null : <Toets toetsen="Ctrl+L" />}
      </button>
    </nav>
  );
}

function Schermvlak({ info }: { readonly info: Appinfo }) {
  const { scherm } = useNavigatie();
  const vlak = useRef<HTMLElement>(null);
  useSchuifplek(vlak);
  const vorige = useRef(scherm);
  useEffect(() => {
    // After a change of screen the keyboard starts at the top of the new one, unless that put its focus somewhere itself.
    if (vorige.current === scherm) return;
    vorige.current = scherm;
    if (vlak.current !== null && !vlak.current.contains(document.activeElement)) vlak.current.focus({ preventScroll: true });
    vlak.current?.scrollTo(0, 0);
  }, [scherm]);
  return (
    <main ref={vlak} className={stijl['scherm']} tabIndex={-1}>
      <Suspense fallback={<Wachten />}>{inhoudVan(scherm, info)}</Suspense>
    </main>
  );
}

function inhoudVan(scherm: ReturnType<typeof useNavigatie>['scherm'], info: Appinfo): ReactNode {
  switch (scherm.naam) {
    case 'vandaag':
      return <Vandaag isVoorbeeld={info.voorbeeldWachtzin !== null} />;
    case 'kwartaal':
      return <Kwartaalpagina />;
    case 'casussen':
      return scherm.nieuw === undefined ? <Casussen /> : <Casussen nieuw={scherm.nieuw} />;
    case 'casus':
      return <Casuspagina key={scherm.id} id={scherm.id} />;
    case 'sessies':
      return <Sessies />;
    case 'sessie':
      return <sessiescherm.Deel key={scherm.id} sessieId={scherm.id} />;
    case 'nieuweZitting':
      return <NieuweZitting key={scherm.casusId} casusId={scherm.casusId} />;
    case 'instellingen':
      return <Instellingenscherm key={scherm.deel} info={info} {...(scherm.deel === undefined ? {} : { begin: scherm.deel })} logboekVan={scherm.casusId ?? null} />;
    default:
      return nooit(scherm);
  }
}
