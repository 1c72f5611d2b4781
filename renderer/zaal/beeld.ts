const MS_PER_MINUUT = 60_000;

/** How full the picture is; the fuller, the smaller the type. Counted in lines of about forty characters. */
export function drukte(beeld: { readonly kolommen: readonly { readonly regels: readonly string[] }[] }): 'ruim' | 'vol' | 'propvol' {
  const tekensPerRegel = beeld.kolommen.length > 1 ? 20 : 40;
  const regels = Math.max(0, ...beeld.kolommen.map((k) => k.regels.reduce((som, r) => som + Math.ceil(r.length / tekensPerRegel), 0)));
  if (regels <= 6) return 'ruim';
  return regels <= 10 ? 'vol' : 'propvol';
}

/** `nog 12 min`, `2 min over`, or `pauze` when nothing counts. Times in epoch ms; minutes left are rounded up. */
export function toonResttijd(eindigtOp: number | null, nu: number): { readonly tekst: string; readonly over: boolean } {
  if (eindigtOp === null) return { tekst: 'pauze', over: false };
  const rest = eindigtOp - nu;
  if (rest > 0) return { tekst: `nog ${Math.ceil(rest / MS_PER_MINUUT)} min`, over: false };
  const over = Math.floor(-rest / MS_PER_MINUUT);
  return { tekst: over === 0 ? 'tijd' : `${over} min over`, over: true };
}
