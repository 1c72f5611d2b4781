import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Fout } from '#shared/contract/fouten';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { schuifNaarBoven } from '../../../ui/schuif.ts';
import { openPdf, type Pdf } from './pdf.ts';
import stijl from './afronden.module.css';

const NIET_TE_TONEN: Fout = {
  code: 'VERSLAG_MISLUKT',
  watGebeurde: 'Het verslag kan hier niet worden getoond.',
  watVeilig: 'Het verslag zelf is wel gemaakt.',
  watNu: 'Bewaar het als PDF en open het daar.',
  details: [],
};

/** How large a page is: as wide as there is room times this, or so that the whole of it is in view. */
type Maat = number | 'bladzijde';
const MATEN = [0.6, 0.8, 1, 1.5, 2] as const;
const BREEDTE = 1;
const BREEDSTE_BLAD = 900;
/** What the bar over a page, its margins and the bar of the example take of the height of the window, in px. */
const NAAST_HET_BLAD = 150;

/** A PDF page by page, with its text over it so that it can be selected and read aloud. */
export function Pdfweergave({ pdf: bytes, naam }: { readonly pdf: Uint8Array; readonly naam: string }) {
  const [pdf, setPdf] = useState<Pdf | null>(null);
  const [mislukt, setMislukt] = useState(false);
  const [pagina, setPagina] = useState(1);
  const [maat, zetMaat] = useState<Maat>(BREEDTE);
  const geheel = useRef<HTMLElement>(null);
  const open = useRef<Pdf | null>(null);
  useEffect(() => {
    let telt = true;
    openPdf(bytes).then(
      (nieuw) => {
        if (!telt) return nieuw.sluit();
        // What was shown stays until the new one is there.
        const vorige = open.current;
        open.current = nieuw;
        setPdf(nieuw);
        setMislukt(false);
        setPagina((bij) => Math.min(bij, nieuw.aantal));
        vorige?.sluit();
      },
      () => {
        if (telt) setMislukt(true);
      },
    );
    return () => {
      telt = false;
    };
  }, [bytes]);
  useEffect(
    () => () => {
      open.current?.sluit();
      open.current = null;
    },
    [],
  );
  if (mislukt) return <Foutmelding fout={NIET_TE_TONEN} />;
  if (pdf === null) return <Bladplaats />;
  const ga = (nummer: number): void => setPagina(Math.min(pdf.aantal, Math.max(1, nummer)));
  const toonHeleBladzijde = (): void => {
    zetMaat('bladzijde');
    schuifNaarBoven(geheel.current);
  };
  return (
    <section ref={geheel} className={stijl['pdf']} aria-label={`Voorbeeld van ${naam}`}>
      <Pdfbalk pagina={pagina} aantal={pdf.aantal} ga={ga} maat={maat} zetMaat={zetMaat} toonHeleBladzijde={toonHeleBladzijde} />
      <Blad pdf={pdf} nummer={pagina} maat={maat} mislukt={() => setMislukt(true)} />
    </section>
  );
}

/** The room that a PDF takes once it is there, so that nothing under it moves when it comes. `children` stand where its page will be. */
export function Bladplaats({ children }: { readonly children?: ReactNode }) {
  return (
    <section className={stijl['pdf']}>
      <div className={stijl['balkplaats']}>
        <Pdfbalk pagina={1} aantal={1} ga={doeNiets} maat={BREEDTE} zetMaat={doeNiets} toonHeleBladzijde={doeNiets} />
      </div>
      <div className={stijl['pdfvak']}>
        <div className={stijl['bladplaats']}>{children}</div>
      </div>
    </section>
  );
}

function doeNiets(): void {}

interface Balkprops {
  readonly pagina: number;
  readonly aantal: number;
  readonly ga: (nummer: number) => void;
  readonly maat: Maat;
  readonly zetMaat: (maat: Maat) => void;
  readonly toonHeleBladzijde: () => void;
}

function Pdfbalk({ pagina, aantal, ga, maat, zetMaat, toonHeleBladzijde }: Balkprops) {
  const kleiner = MATEN.findLast((m) => m < (maat === 'bladzijde' ? BREEDTE : maat));
  const groter = MATEN.find((m) => m > (maat === 'bladzijde' ? 0 : maat));
  return (
    <div className={stijl['pdfbalk']} role="toolbar" aria-label="Bladeren">
      <Button variant="default" leftSection={<IconChevronLeft size={18} aria-hidden="true" />} disabled={pagina === 1} onClick={() => ga(pagina - 1)}>
        Vorige
      </Button>
      <p role="status" className="ow-cijfers">
        bladzijde {pagina} van {aantal}
      </p>
      <Button variant="default" rightSection={<IconChevronRight size={18} aria-hidden="true" />} disabled={pagina === aantal} onClick={() => ga(pagina + 1)}>
        Volgende
      </Button>
      <span className={stijl['zoom']}>
        <Button variant="subtle" aria-label="Kleiner" disabled={kleiner === undefined} onClick={() => zetMaat(kleiner ?? maat)}>
          <IconZoomOut size={20} aria-hidden="true" />
        </Button>
        <Button variant="subtle" aria-label="Groter" disabled={groter === undefined} onClick={() => zetMaat(groter ?? maat)}>
          <IconZoomIn size={20} aria-hidden="true" />
        </Button>
        <Button variant="subtle" aria-pressed={maat === 'bladzijde'} onClick={toonHeleBladzijde}>
          Hele bladzijde
        </Button>
        <Button variant="subtle" aria-pressed={maat === BREEDTE} onClick={() => zetMaat(BREEDTE)}>
          Volle breedte
        </Button>
      </span>
    </div>
  );
}

function Blad({ pdf, nummer, maat, mislukt }: { readonly pdf: Pdf; readonly nummer: number; readonly maat: Maat; readonly mislukt: () => void }) {
  const vak = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const tekstlaag = useRef<HTMLDivElement>(null);
  const [ruimte, setRuimte] = useState(0);
  const hoogte = useVensterhoogte() - NAAST_HET_BLAD;
  const meldMislukt = useRef(mislukt);
  useEffect(() => {
    const meter = new ResizeObserver(([meting]) => setRuimte(Math.floor(meting?.contentRect.width ?? 0)));
    if (vak.current !== null) meter.observe(vak.current);
    return () => meter.disconnect();
  }, []);
  const breedte = Math.floor(maat === 'bladzijde' ? Math.min(ruimte, hoogte * pdf.verhouding) : Math.min(ruimte, BREEDSTE_BLAD) * maat);
  useEffect(() => {
    if (canvas.current === null || tekstlaag.current === null || breedte === 0) return;
    pdf.teken(nummer, { canvas: canvas.current, tekstlaag: tekstlaag.current }, breedte).catch(() => meldMislukt.current());
  }, [pdf, nummer, breedte]);
  return (
    // Wider than the window it scrolls, also by keyboard.
    <div ref={vak} className={stijl['pdfvak']} tabIndex={0} role="region" aria-label={`Bladzijde ${nummer} van ${pdf.aantal}`}>
      {/* Until it is known how much room there is, it takes that of a page. */}
      <div className={breedte === 0 ? stijl['bladplaats'] : stijl['blad']} style={breedte === 0 ? undefined : { width: breedte, height: Math.round(breedte / pdf.verhouding) }}>
        <canvas ref={canvas} className={stijl['canvas']} aria-hidden="true" />
        <div ref={tekstlaag} className={stijl['tekstlaag']} />
      </div>
    </div>
  );
}

function useVensterhoogte(): number {
  return useSyncExternalStore(volgVenster, () => window.innerHeight);
}

function volgVenster(bijMaat: () => void): () => void {
  window.addEventListener('resize', bijMaat);
  return () => window.removeEventListener('resize', bijMaat);
}
