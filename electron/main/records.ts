import type { Leertrajectvorm } from '#shared/leertraject/vorm';
import { bronpad } from '../bronnen.ts';
import { leesRegio, type Regiorecord } from '../gegevens/regiorecord.ts';
import type { Kluis } from '../kluis/kluis.ts';
import { leesInstellingen, type Instellingenrecord } from './afhandeling/instellingen.ts';
import { leesLeertrajectvormen } from './afhandeling/leertrajectvormen.ts';
import { leesOogstrecord, type Oogstrecord } from './afhandeling/oogstboek.ts';
import { leesTaal, type Taalwoorden } from './afhandeling/taal.ts';
import { leesWerkvormen, type Werkvormen } from './afhandeling/werkvormen.ts';
import { leesBackuprecord, type Backuprecord } from './backup/backuprecord.ts';
import { leesBewaringrecord, leesVerzoekenrecord, type Bewaringopslag, type Verzoekenopslag } from './bewaring/records.ts';

/** What there is one of, and what came with the app: all of it is read before anything works with an open kluis. */
export interface Records {
  readonly instellingen: Instellingenrecord;
  readonly regio: Regiorecord;
  readonly werkvormen: Werkvormen;
  readonly vormen: readonly Leertrajectvorm[];
  readonly oogst: Oogstrecord;
  readonly bewaring: Bewaringopslag;
  readonly verzoeken: Verzoekenopslag;
  readonly backup: Backuprecord;
  readonly taal: Taalwoorden;
}

/** @throws what reading throws */
export async function leesRecords(kluis: Kluis): Promise<Records> {
  const [instellingen, regio, werkvormen, vormen, oogst, bewaring, verzoeken, backup, taal] = await Promise.all([
    leesInstellingen(kluis),
    leesRegio(kluis),
    leesWerkvormen(bronpad('werkvormen')),
    leesLeertrajectvormen(bronpad('leertrajecten')),
    leesOogstrecord(kluis),
    leesBewaringrecord(kluis),
    leesVerzoekenrecord(kluis),
    leesBackuprecord(kluis),
    leesTaal(kluis, bronpad('taal', 'moeilijk.json')),
  ]);
  return { instellingen, regio, werkvormen, vormen, oogst, bewaring, verzoeken, backup, taal };
}
