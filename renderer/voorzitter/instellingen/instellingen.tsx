import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import type { Instellingen } from '#shared/domein/instellingen';
import { STANDAARD_INSTELLINGEN } from '#shared/domein/keuzes';
import { meldFout } from '../../ui/meldingen.tsx';
import type { Bewaarstaat } from '../../ui/bewaarstaat.ts';
import { roep, useGelezen } from '../brug.ts';
import { useBewaard } from '../useBewaard.ts';

interface Instellingenwaarde {
  /** Null until they are read from the kluis. */
  readonly instellingen: Instellingen | null;
  readonly zet: (deel: Partial<Omit<Instellingen, 'versie'>>) => void;
  readonly staat: Bewaarstaat;
  readonly opnieuw: () => void;
}

const Instellingencontext = createContext<Instellingenwaarde>({
  instellingen: null,
  zet: () => undefined,
  staat: { soort: 'rust' },
  opnieuw: () => undefined,
});

export function useInstellingen(): Instellingenwaarde {
  return useContext(Instellingencontext);
}

/** Reads the settings once the kluis is open and saves what is changed. */
export function Instellingenhouder({ children }: { readonly children: ReactNode }) {
  const { stand } = useGelezen(() => roep('instellingen.lees'));
  useEffect(() => {
    if (stand.toestand === 'mislukt') meldFout(stand.fout);
  }, [stand]);
  // Without a look of its own: reading them takes some ms, and a screen in the wrong theme would flash.
  if (stand.toestand === 'laden') return null;
  return <Houder gelezen={stand.toestand === 'klaar' ? stand.waarde : null}>{children}</Houder>;
}

function Houder({ gelezen, children }: { readonly gelezen: Instellingen | null; readonly children: ReactNode }) {
  const { waarde, zet, staat, opnieuw } = useBewaard(gelezen ?? STANDAARD_INSTELLINGEN, async (nieuw) => {
    const antwoord = await roep('instellingen.bewaar', nieuw);
    return antwoord.ok ? { ok: true, value: { bewaardOp: Date.now() } } : antwoord;
  });
  const inhoud = useMemo(
    () => ({
      instellingen: gelezen === null ? null : waarde,
      zet: (deel: Partial<Omit<Instellingen, 'versie'>>) => zet((vorige) => ({ ...vorige, ...deel })),
      staat,
      opnieuw,
    }),
    [gelezen, waarde, zet, staat, opnieuw],
  );
  return <Instellingencontext value={inhoud}>{children}</Instellingencontext>;
}
