import { useState } from 'react';
import type { Fout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import type { Logfilter } from '#shared/logboek/regel';
import { roep, useGelezen, type Gelezen } from '../brug.ts';

type Pagina = Uitkomst<VoorzitterContract, 'logboek.lees'>;

export interface Logboekgebruik {
  readonly stand: Gelezen<Pagina>;
  readonly opnieuw: () => void;
  /** More is being read. */
  readonly bezig: boolean;
  /** Why reading more failed. */
  readonly fout: Fout | null;
  readonly meer: () => Promise<void>;
}

/** The lines of this filter: the newest, and older ones on request. */
export function useLogboek(filter: Logfilter): Logboekgebruik {
  const sleutel = JSON.stringify(filter);
  const { stand, opnieuw } = useGelezen(() => roep('logboek.lees', { filter, voor: null }), sleutel);
  const [ouder, zetOuder] = useState<{ readonly bij: unknown; readonly pagina: Pagina } | null>(null);
  const [bezig, zetBezig] = useState(false);
  const [mislukt, zetMislukt] = useState<{ readonly sleutel: string; readonly fout: Fout } | null>(null);
  const eerste = stand.toestand === 'klaar' ? stand.waarde : null;
  // What was read further belongs to the page it follows on.
  const geheel = ouder !== null && ouder.bij === eerste ? ouder.pagina : eerste;
  const meer = async (): Promise<void> => {
    if (geheel === null || geheel.verder === null) return;
    zetBezig(true);
    zetMislukt(null);
    const antwoord = await roep('logboek.lees', { filter, voor: geheel.verder });
    zetBezig(false);
    if (antwoord.ok) zetOuder({ bij: eerste, pagina: { ...antwoord.value, regels: [...geheel.regels, ...antwoord.value.regels] } });
    else if (antwoord.fout.code !== 'AFGEBROKEN') zetMislukt({ sleutel, fout: antwoord.fout });
  };
  return { stand: geheel === null ? stand : { toestand: 'klaar', waarde: geheel }, opnieuw, bezig, fout: mislukt?.sleutel === sleutel ? mislukt.fout : null, meer };
}
