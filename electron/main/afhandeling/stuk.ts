import { basename, join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { stukkenContract } from '#shared/contract/stukken';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars, Argument, Bericht, Uitkomst } from '#shared/contract/vorm';
import { isUitgaand } from '#shared/stukken/sleutel';
import type { Stuk } from '#shared/stukken/stuk';
import { exporteer } from '../../verslagen/exporteer.ts';
import { nogOpen } from '../nog-open.ts';
import { afgebroken, intussenVeranderd } from '../stukken/fouten.ts';
import type { Stukken, Vertrek, Vertrekklaar } from '../stukken/stukken.ts';
import { wachtendeConcepten } from '../stukken/wachtend.ts';
import type { Werkruimte } from '../werkruimte.ts';
import { kiesMap, kiesPlek } from './mapkeuze.ts';
import { nietAllesGeschreven, schrijfInMap, type Teschrijven } from './mapschrijver.ts';
import { noteerNaSchrijven } from './noteer.ts';

type Eigen = Extract<keyof (typeof stukkenContract)['opdrachten'], `stuk.${string}`> | 'uitgaand.lees' | 'reactie.bewaar' | 'reactie.gooiWeg' | 'reactie.zetTerug' | 'reactie.wachtOp';
type Deel = Pick<Afhandelaars<VoorzitterContract>, Eigen>;
export type Stukvoortgang = Bericht<VoorzitterContract, 'stuk.voortgang'>;

type Stukkamer = Pick<Werkruimte, 'stukken' | 'uitgaanden' | 'dossiers' | 'stukbouwer'>;

/** What leaves the kluis on paper: looked at, looked through, sent, reacted to, vastgesteld. */
export function stukAfhandeling(eisOpen: () => Stukkamer, venster: BrowserWindow, meldVoortgang: (voortgang: Stukvoortgang) => void): Deel {
  const bezig = new Set<AbortController>();
  /** Does something that can be broken off. */
  const metAfbreken = async <T>(doe: (signaal: AbortSignal) => Promise<T>): Promise<T> => {
    const afbreker = new AbortController();
    bezig.add(afbreker);
    try {
      return await doe(afbreker.signal);
    } finally {
      bezig.delete(afbreker);
      meldVoortgang(null);
    }
  };
  return {
    'stuk.lees': ({ stuk }) => eisOpen().stukken.lees(stuk),
    'stuk.toon': async ({ stuk, status, versie }) => {
      const { bestand, bestandsnaam } = await eisOpen().stukken.toon(stuk, status, versie);
      return { pdf: new Uint8Array(bestand.bytes), bestandsnaam, bladzijden: bestand.bladzijden };
    },
    'stuk.controleer': async ({ stukken }) => {
      const { stukken: dienst, uitgaanden } = eisOpen();
      const uit = [];
      for (const stuk of stukken) uit.push({ stuk, treffers: await (isUitgaand(stuk) ? uitgaanden.controleer(stuk) : dienst.controleer(stuk)) });
      return uit;
    },
    'stuk.kies': async ({ stuk, keuzes, weg }) => {
      const { stukken, uitgaanden } = eisOpen();
      return { treffers: await (isUitgaand(stuk) ? uitgaanden.kies(stuk, keuzes, weg) : stukken.kies(stuk, keuzes, weg)) };
    },
    'uitgaand.lees': ({ stuk }) => eisOpen().uitgaanden.lees(stuk),
    'stuk.bewaar': async ({ stuk, ...vertrek }) => {
      const { werkruimte, eis } = nogOpen(eisOpen);
      const { stukken } = werkruimte;
      const klaar = await stukken.maakKlaar(stuk, vertrek);
      const vorm = vertrek.vorm === 'pdf' ? ({ soort: 'PDF', extensie: 'pdf' } as const) : ({ soort: 'Webpagina', extensie: 'html' } as const);
      const pad = await kiesPlek(venster, { titel: 'Bewaren', pad: join(app.getPath('documents'), klaar.bestandsnaam), ...vorm });
      if (pad !== null) {
        eis();
        await klaar.eisNog();
        await exporteer(pad, klaar.bestand.bytes, 'het bestand', {
          vlakVoor: async () => {
            eis();
            await klaar.legVast();
            eis();
          },
          terug: klaar.neemTerug,
        });
        await noteerNaSchrijven(() => klaar.noteer(basename(pad)), STAAT_ER_TOCH);
      }
      return { pad, beeld: await stukken.lees(stuk) };
    },
    'stuk.bewaarAlle': (arg) => metAfbreken((signaal) => bewaarAlle(eisOpen, venster, meldVoortgang, arg, signaal)),
    'stuk.breekAf': () => {
      for (const afbreker of bezig) afbreker.abort();
    },
    'stuk.stelVast': ({ stuk }) => eisOpen().stukken.stelVast(stuk),
    'reactie.bewaar': ({ stuk, reactie }) => eisOpen().stukken.bewaarReactie(stuk, reactie),
    'reactie.gooiWeg': ({ stuk, id }) => eisOpen().stukken.gooiReactieWeg(stuk, id),
    'reactie.zetTerug': ({ stuk, id }) => eisOpen().stukken.zetReactieTerug(stuk, id),
    'reactie.wachtOp': () => {
      const { dossiers, stukbouwer } = eisOpen();
      return wachtendeConcepten(dossiers, stukbouwer);
    },
  };
}

/**
 * All of them may leave, or nothing is asked and nothing is written. Broken off, what was written whole stays and is noted.
 * @throws OntwarFout as `Stukken.eisVertrek`, and what writing throws, with which are missing
 */
async function bewaarAlle(
  eisOpen: () => Stukkamer,
  venster: BrowserWindow,
  meldVoortgang: (voortgang: Stukvoortgang) => void,
  { stukken, ontvangers, vorm, wachtwoord }: Argument<VoorzitterContract, 'stuk.bewaarAlle'>,
  signaal: AbortSignal,
): Promise<Uitkomst<VoorzitterContract, 'stuk.bewaarAlle'>> {
  const { werkruimte, eis } = nogOpen(eisOpen);
  const { stukken: dienst } = werkruimte;
  const totaal = stukken.length;
  const vertrek: Vertrek = { vorm, wachtwoord, ontvangers, versie: null };
  const namen: string[] = [];
  try {
    for (const stuk of stukken) namen.push(await dienst.eisVertrek(stuk, vertrek, signaal));
  } catch (fout) {
    if (signaal.aborted) return null;
    throw fout;
  }
  const map = await kiesMap(venster, 'Kies een map om in te bewaren');
  if (map === null) return null;
  let gedaan = 0;
  const meld = (): void => meldVoortgang({ gedaan, totaal });
  meld();
  const bestanden = stukken.map((stuk, plek) =>
    teschrijven(dienst, stuk, namen[plek] ?? '', vertrek, signaal, () => {
      gedaan += 1;
      meld();
    }),
  );
  const geschreven = await schrijfInMap(map, bestanden, () => {
    eis();
    if (signaal.aborted) throw afgebroken();
  });
  const { fout } = geschreven;
  if (fout !== null && !signaal.aborted) throw nietAllesGeschreven({ ...geschreven, fout }, 'stukken', namen.slice(geschreven.namen.length));
  return { map, bestanden: geschreven.namen };
}

/** Its version is kept before it stands in the folder, and that it left is noted after. */
function teschrijven(dienst: Stukken, stuk: Stuk, naam: string, vertrek: Vertrek, signaal: AbortSignal, bijKlaar: () => void): Teschrijven {
  let klaar: Vertrekklaar | null = null;
  return {
    naam,
    maak: async () => {
      klaar = await dienst.maakKlaar(stuk, vertrek, signaal);
      // Of what was changed meanwhile the name would tell another version than it is.
      if (klaar.bestandsnaam !== naam) throw intussenVeranderd();
      if (signaal.aborted) throw afgebroken();
      return klaar.bestand.bytes;
    },
    vlakVoor: async () => klaar?.legVast(),
    terug: async () => klaar?.neemTerug(),
    na: async (geschreven) => {
      await noteerNaSchrijven(async () => klaar?.noteer(geschreven), STAAT_ER_TOCH);
      bijKlaar();
    },
  };
}

const STAAT_ER_TOCH = {
  watGebeurde: 'Het bestand is bewaard, maar Ontwar kon nog niet opschrijven aan wie het ging.',
  watVeilig: 'Het bestand staat op de plek die je koos, en is heel. In de kluis is niets verloren.',
  watNu: 'Bewaar het nog een keer op dezelfde plek. Dan schrijft Ontwar het op.',
};
