import { parentPort } from 'node:worker_threads';
import { nooit } from '#shared/domein/alleen-lezen';
import type { Taakuitkomst, Werkantwoord, Werkopdracht } from './berichten.ts';
import { zetPdfHier } from './pdf.ts';
import { Hashverschil, maakStuk, maakVersie } from './stukwerk.ts';
import { PROEFTAAK } from './proefblad.ts';

/* The worker thread in which papers are made. Bundled as a file of its own; `PdfWerker` starts it and is the only one to write to it. */

async function werk(opdracht: Werkopdracht): Promise<Taakuitkomst> {
  const { lettertypenMap } = opdracht;
  switch (opdracht.soort) {
    case 'zet': {
      const { pdf, bladzijden } = await zetPdfHier(opdracht.model, lettertypenMap, opdracht.wachtwoord);
      return { soort: 'bestand', bestand: { bytes: pdf, bladzijden } };
    }
    case 'stuk':
      return { soort: 'stuk', stuk: await maakStuk(opdracht, lettertypenMap) };
    case 'versie':
      return { soort: 'bestand', bestand: await maakVersie(opdracht, lettertypenMap) };
    case 'opwarmen':
      await maakStuk(PROEFTAAK, lettertypenMap);
      return { soort: 'warm' };
    default:
      return nooit(opdracht);
  }
}

async function antwoord(opdracht: Werkopdracht): Promise<Werkantwoord> {
  try {
    return { id: opdracht.id, ok: true, uit: await werk(opdracht) };
  } catch (fout) {
    return { id: opdracht.id, ok: false, reden: fout instanceof Hashverschil ? 'hash' : 'mislukt' };
  }
}

const poort = parentPort;
poort?.on('message', (opdracht: Werkopdracht) => {
  void antwoord(opdracht).then((gedaan) => poort.postMessage(gedaan));
});
