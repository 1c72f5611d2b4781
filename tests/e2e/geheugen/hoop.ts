import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { omringendeMap, type Proefapp } from '../omgeving.ts';

/** Which of these texts something in the main process of the app can still reach: V8 itself writes down every object that is held. */
export async function bereikbaarInMain({ app, gegevensmap }: Proefapp, teksten: readonly string[]): Promise<readonly string[]> {
  const pad = path.join(omringendeMap(gegevensmap), 'hoop.heapsnapshot');
  await app.evaluate((_electron, waarheen) => {
    const v8 = process.getBuiltinModule('node:v8');
    // Else a long text, such as a whole casus, is cut off.
    v8.setFlagsFromString('--heap-snapshot-string-limit=100000000');
    v8.writeHeapSnapshot(waarheen);
  }, pad);
  const gevonden = new Set<string>();
  let rest = '';
  for await (const stuk of createReadStream(pad, 'utf8') as AsyncIterable<string>) {
    const hier = rest + stuk;
    for (const tekst of teksten) if (hier.includes(tekst)) gevonden.add(tekst);
    rest = hier.slice(-100);
  }
  await rm(pad);
  return teksten.filter((tekst) => gevonden.has(tekst));
}
