import type { BrowserWindow } from 'electron';
import { OntwarFout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars, Uitkomst } from '#shared/contract/vorm';
import { nogOpen } from '../nog-open.ts';
import type { Werkruimte } from '../werkruimte.ts';
import type { Bladen } from './bladen.ts';
import { kiesMap } from './mapkeuze.ts';
import { nietAllesGeschreven, schrijfInMap, type Teschrijven } from './mapschrijver.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'casusbeeld.maak' | 'casusbeeld.bewaarAlle' | 'casusbeeld.vanSessie' | 'actiepunten.bekijk' | 'actiepunten.bewaarAlle'>;

/** The single sheets of a session: seen in the app, or all of them into a folder. */
export function bladAfhandeling(eisOpen: () => Pick<Werkruimte, 'bladen'>, venster: BrowserWindow): Deel {
  const bewaarAlle = async (kies: (bladen: Bladen) => Promise<readonly Teschrijven[]>, titel: string): Promise<Uitkomst<VoorzitterContract, 'casusbeeld.bewaarAlle'>> => {
    const { werkruimte, eis } = nogOpen(eisOpen);
    const bestanden = await kies(werkruimte.bladen);
    if (bestanden.length === 0) throw nietsTeBewaren();
    const map = await kiesMap(venster, titel);
    if (map === null) return null;
    const { namen, fout } = await schrijfInMap(map, bestanden, eis);
    if (fout !== null) throw nietAllesGeschreven({ namen, fout }, 'bladen', bestanden.slice(namen.length).map(({ naam }) => naam));
    return { map, bestanden: namen };
  };
  return {
    'casusbeeld.maak': ({ sessieId, casusId }) => eisOpen().bladen.casusbeeld(sessieId, casusId),
    'casusbeeld.bewaarAlle': ({ sessieId, wachtwoord }) => bewaarAlle((bladen) => bladen.casusbeelden(sessieId, wachtwoord), 'Casusbeelden bewaren'),
    'casusbeeld.vanSessie': ({ sessieId }) => eisOpen().bladen.vanSessie(sessieId),
    'actiepunten.bekijk': ({ sessieId, deelnemerId }) => eisOpen().bladen.actiepunten(sessieId, deelnemerId),
    'actiepunten.bewaarAlle': ({ sessieId, wachtwoord }) => bewaarAlle((bladen) => bladen.alleActiepunten(sessieId, wachtwoord), 'Actiepunten bewaren'),
  };
}

function nietsTeBewaren(): OntwarFout {
  return new OntwarFout({
    code: 'ONTBREEKT',
    watGebeurde: 'Er is nog niets om te bewaren.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Vul eerst casussen of actiepunten in.',
  });
}
