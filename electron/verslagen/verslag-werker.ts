import { parentPort } from 'node:worker_threads';
import type { Zetantwoord, Zetopdracht } from './berichten.ts';
import { zetPdfHier } from './pdf.ts';

/* The worker thread in which PDFs are set. Bundled as a file of its own; `PdfWerker` starts it and is the only one to write to it. */

async function zet({ id, model, lettertypenMap, wachtwoord }: Zetopdracht): Promise<Zetantwoord> {
  try {
    return { id, ok: true, ...(await zetPdfHier(model, lettertypenMap, wachtwoord)) };
  } catch {
    return { id, ok: false };
  }
}

const poort = parentPort;
poort?.on('message', (opdracht: Zetopdracht) => {
  void zet(opdracht).then((antwoord) => poort.postMessage(antwoord));
});
