import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { bewaarBeeld } from '../beeld.ts';
import { nieuweGegevensmap, startApp, verwijderOmringendeMap, type Proefapp, type Startopties } from '../omgeving.ts';

/** One user-data folder for a whole file, with the app that runs on it at this moment. */
export interface Doorlopend {
  readonly gegevensmap: string;
  readonly app: () => Proefapp;
  readonly pagina: () => Page;
  /** Starts the app, or starts it anew after `dood` or `sluit`. */
  readonly start: (opties?: Pick<Startopties, 'env' | 'args' | 'echteSleutels' | 'eigenTempo'>) => Promise<Page>;
}

/** How many laptops this file has. */
let aantal = 0;

/**
 * Call at the top of a file, once for each laptop, whose tests are the steps of one story: each goes on where the one before stopped. After
 * a step that failed the others fail at once; a picture of each window and the output of the app tell why.
 */
export function doorlopend(): Doorlopend {
  aantal += 1;
  const laptop = aantal;
  const gegevensmap = nieuweGegevensmap();
  let app: Proefapp | null = null;
  let pagina: Page | null = null;
  let gestrand: string | null = null;

  const leeft = (): boolean => app !== null && app.proces.exitCode === null && app.proces.signalCode === null;

  beforeEach(() => {
    if (gestrand !== null) throw new Error(`The story ended at "${gestrand}".`);
  });

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || gestrand !== null) return;
    gestrand = task.name;
    if (app === null) return;
    if (leeft()) {
      await Promise.allSettled(app.app.windows().map((venster, i) => bewaarBeeld(venster, `mislukt-${task.name.replaceAll(/\W+/g, '-')}-${laptop}-${i}`)));
    }
    process.stderr.write(`--- output of the app in "${task.name}"\n${app.uitvoer().slice(-4_000)}\n---\n`);
  });

  afterAll(async () => {
    if (app !== null && leeft()) await app.dood();
    await verwijderOmringendeMap(gegevensmap);
  });

  return {
    gegevensmap,
    app: () => {
      if (app === null) throw new Error('The app was not started.');
      return app;
    },
    pagina: () => {
      if (pagina === null) throw new Error('The app was not started.');
      return pagina;
    },
    start: async (opties = {}) => {
      app = await startApp({ gegevensmap, ...opties });
      pagina = await app.eersteVenster();
      pagina.setDefaultTimeout(15_000);
      return pagina;
    },
  };
}
