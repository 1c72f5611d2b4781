import { ipcRenderer } from 'electron';
import type { Antwoord } from '#shared/contract/fouten';
import { berichtkanaal, opdrachtkanaal, type Namen, type Venstersoort } from '#shared/contract/kanalen';
import type { Brug, Contract } from '#shared/contract/vorm';

/* Derives a bridge from the names of its contract. It checks nothing but the name: main, the trusted end, checks the rest. */

function weigering(watGebeurde: string): Antwoord<never> {
  return {
    ok: false,
    fout: {
      code: 'BERICHT_ONGELDIG',
      watGebeurde,
      watVeilig: 'Er is niets veranderd.',
      watNu: 'Probeer het opnieuw. Blijft het misgaan, sluit Ontwar dan en open het opnieuw.',
      details: [],
    },
  };
}

const kent = (namen: object, naam: unknown): naam is string => typeof naam === 'string' && Object.hasOwn(namen, naam);

/** What goes on `window`. A request always answers with an envelope: also when its argument cannot be sent. */
export function maakBrug<C extends Contract>(soort: Venstersoort, namen: Namen<C>): Brug<C> {
  const roep = async (opdracht: string, arg?: unknown): Promise<unknown> => {
    if (!kent(namen.opdrachten, opdracht)) return weigering('Dit venster kent deze opdracht niet.');
    try {
      return await ipcRenderer.invoke(opdrachtkanaal(soort, opdracht), arg);
    } catch {
      return weigering('De opdracht kon niet worden verstuurd.');
    }
  };

  const abonneer = (bericht: string, ontvanger: (inhoud: unknown) => void): (() => void) => {
    if (!kent(namen.berichten, bericht)) throw new Error('Dit venster kent dit bericht niet.');
    // The event itself stays here: it carries `sender`, a way to send anything on any channel.
    const luister = (_gebeurtenis: unknown, inhoud: unknown): void => ontvanger(inhoud);
    ipcRenderer.on(berichtkanaal(soort, bericht), luister);
    return () => {
      ipcRenderer.removeListener(berichtkanaal(soort, bericht), luister);
    };
  };

  return { roep, abonneer } as Brug<C>;
}
