import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { leidAfHier } from './afleiding.ts';

/* The worker thread in which a key is derived. Bundled as a file of its own; `leidAfInWerker` starts it. */

const schemaOpdracht = z.object({
  geheim: z.instanceof(Uint8Array),
  /** In memory that both threads share: the answer. */
  sleutel: z.instanceof(Uint8Array),
  parameters: z.object({ zout: z.instanceof(Uint8Array), geheugenKiB: z.number().int(), iteraties: z.number().int() }),
});

const { geheim, sleutel, parameters } = schemaOpdracht.parse(workerData);
const afgeleid = await leidAfHier(Buffer.from(geheim.buffer, geheim.byteOffset, geheim.byteLength), {
  ...parameters,
  zout: Buffer.from(parameters.zout),
});
sleutel.set(afgeleid);
afgeleid.fill(0);
geheim.fill(0);
parentPort?.postMessage('klaar');
