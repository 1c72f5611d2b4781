import { useEffect, useState } from 'react';
import { WACHTTEKEN_NA_MS } from '#shared/ontwerp/tokens';

/** True once `waar` has held long enough to be worth showing; nothing flashes by before that. */
export function useVertraagd(waar: boolean, naMs: number = WACHTTEKEN_NA_MS): boolean {
  const [lang, zetLang] = useState(false);
  useEffect(() => {
    if (!waar) return undefined;
    const wekker = setTimeout(() => zetLang(true), naMs);
    return () => {
      clearTimeout(wekker);
      zetLang(false);
    };
  }, [waar, naMs]);
  return waar && lang;
}
