import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { ditProces } from '../../electron/kluis/vergrendeling.ts';
import { OntwarFout } from '../../shared/contract/fouten.ts';
import { MET_WACHTZIN, proefomgeving } from './kluis-proef.ts';

/* A process that opens and closes a kluis when it is told: `open <folder>` or `sluit`. It answers with `goed` or the code of the error. */

let kluis: Kluis | null = null;

async function volg(opdracht: string): Promise<string> {
  if (opdracht === 'sluit') {
    await kluis?.sluit();
    kluis = null;
    return 'goed';
  }
  try {
    kluis = await Kluis.open(opdracht.slice('open '.length), MET_WACHTZIN, proefomgeving({ proces: ditProces() }));
    return 'goed';
  } catch (fout) {
    return fout instanceof OntwarFout ? fout.fout.code : String(fout);
  }
}

writeSync(1, 'klaar\n');
for await (const opdracht of createInterface(process.stdin)) writeSync(1, `${await volg(opdracht)}\n`);
