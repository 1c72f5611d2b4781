import type { Knooppunt, Sessieplan } from '#shared/domein/sessieplan';

/** As a knooppunt is spoken of. */
export function naamVan({ titel }: Pick<Knooppunt, 'titel'>, nummer: number): string {
  return titel.trim() === '' ? `Knooppunt ${nummer + 1}` : titel.trim();
}

/** Its group and casussen for a line: `Groep A`, `WS-2026-001`, `003`. A prefix that the codes share is said once. */
export function knooppuntregel(knooppunt: Pick<Knooppunt, 'groepId' | 'casusIds'>, plan: Pick<Sessieplan, 'groepen' | 'casussen'>): { readonly groep: string; readonly codes: readonly string[] } {
  const groep = plan.groepen.find(({ id }) => id === knooppunt.groepId)?.naam ?? 'nog geen groep';
  const codes = plan.casussen.filter(({ id }) => knooppunt.casusIds.includes(id)).map(({ code }) => code);
  return { groep, codes: korteCodes(codes) };
}

function korteCodes(codes: readonly string[]): readonly string[] {
  return codes.map((code, nummer) => {
    const stam = code.slice(0, code.lastIndexOf('-') + 1);
    return nummer > 0 && codes[nummer - 1]?.startsWith(stam) === true ? code.slice(stam.length) : code;
  });
}
