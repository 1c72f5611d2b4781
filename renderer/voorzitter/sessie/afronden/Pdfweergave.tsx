import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Fout } from '#shared/contract/fouten';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { openPdf, type Pdf } from './pdf.ts';
import stijl from './afronden.module.css';

const NIET_TE_TONEN: Fout = {
  code: 'VERSLAG_MISLUKT',
  watGebeurde: 'Het verslag kan hier niet worden getoond.',
  watVeilig: 'Het verslag zelf is wel gemaakt.',
  watNu: 'Bewaar het als PDF en open het daar.',
  details: [],
};

/** From a whole page in view to twice the width. */
const MATEN = [0.6, 0.8, 1, 1.5, 2] as const;
const PASSEND = 2;

/** A PDF page by page, as wide as there is room, with its text over it so that it can be selected and read aloud. */
export function Pdfweergave({ pdf: bytes, naam }: { readonly pdf: Uint8Array; readonly naam: string }) {
  const [pdf, setPdf] = useState<Pdf | null>(null);
  const [mislukt, setMislukt] = useState(false);
  const [pagina, setPagina] = useState(1);
  const [maat, setMaat] = useState(PASSEND);
  useEffect(() => {
    let geopend: Pdf | null = null;
    let telt = true;
    openPdf(bytes).then(
      (nieuw) => {
        if (!telt) return nieuw.sluit();
        geopend = nieuw;
        setPdf(nieuw);
      },
      () => setMislukt(true),
    );
    return () => {
      telt = false;
      geopend?.sluit();
    };
  }, [bytes]);
  if (mislukt) return <Foutmelding fout={NIET_TE_TONEN} />;
  if (pdf === null) return null;
  const ga = (nummer: number): void => setPagina(Math.min(pdf.aantal, Math.max(1, nummer)));
  return (
    <section className={stijl['pdf']} aria-label={`Voorbeeld van ${naam}`}>
      <div className={stijl['pdfbalk']} role="toolbar" aria-label="Bladeren">
        <Button variant="default" leftSection={<IconChevronLeft size={18} aria-hidden="true" />} disabled={pagina === 1} onClick={() => ga(pagina - 1)}>
          Vorige
        </Button>
        <p role="status" className="ow-cijfers">
          bladzijde {pagina} van {pdf.aantal}
        </p>
        <Button variant="default" rightSection={<IconChevronRight size={18} aria-hidden="true" />} disabled={pagina === pdf.aantal} onClick={() => ga(pagina + 1)}>
          Volgende
        </Button>
        <span className={stijl['zoom']}>
          <Button variant="subtle" aria-label="Kleiner" disabled={maat === 0} onClick={() => setMaat(maat - 1)}>
            <IconZoomOut size={20} aria-hidden="true" />
          </Button>
          <Button variant="subtle" disabled={maat === PASSEND} onClick={() => setMaat(PASSEND)}>
            Passend
          </Button>
          <Button variant="subtle" aria-label="Groter" disabled={maat === MATEN.length - 1} onClick={() => setMaat(maat + 1)}>
            <IconZoomIn size={20} aria-hidden="true" />
          </Button>
        </span>
      </div>
      <Blad pdf={pdf} nummer={pagina} maat={MATEN[maat] ?? 1} mislukt={() => setMislukt(true)} />
    </section>
  );
}

function Blad({ pdf, nummer, maat, mislukt }: { readonly pdf: Pdf; readonly nummer: number; readonly maat: number; readonly mislukt: () => void }) {
  const vak = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const tekstlaag = useRef<HTMLDivElement>(null);
  const [ruimte, setRuimte] = useState(0);
  const meldMislukt = useRef(mislukt);
  useEffect(() => {
    const meter = new ResizeObserver(([meting]) => setRuimte(Math.floor(meting?.contentRect.width ?? 0)));
    if (vak.current !== null) meter.observe(vak.current);
    return () => meter.disconnect();
  }, []);
  const breedte = Math.floor(Math.min(ruimte, 900) * maat);
  useEffect(() => {
    if (canvas.current === null || tekstlaag.current === null || breedte === 0) return;
    pdf.teken(nummer, { canvas: canvas.current, tekstlaag: tekstlaag.current }, breedte).catch(() => meldMislukt.current());
  }, [pdf, nummer, breedte]);
  return (
    // Wider than the window it scrolls, also by keyboard.
    <div ref={vak} className={stijl['pdfvak']} tabIndex={0} role="region" aria-label={`Bladzijde ${nummer} van ${pdf.aantal}`}>
      <div className={stijl['blad']} style={{ width: breedte, height: Math.round(breedte / pdf.verhouding) }}>
        <canvas ref={canvas} className={stijl['canvas']} aria-hidden="true" />
        <div ref={tekstlaag} className={stijl['tekstlaag']} />
      </div>
    </div>
  );
}
