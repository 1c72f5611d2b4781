import { parentPort } from 'node:worker_threads';
import { nooit } from '#shared/domein/alleen-lezen';
import type { Formulierantwoord, Formulieropdracht } from './berichten.ts';

/*
 * The worker thread in which forms are made and read. Bundled as a file of its own; `FormulierWerker` starts it and is the only one
 * to write to it. What a file needs is loaded when it is first asked: who only reads need not load what makes.
 */

async function doe(opdracht: Formulieropdracht, meld: (antwoord: Formulierantwoord) => void): Promise<Formulierantwoord> {
  const { id } = opdracht;
  switch (opdracht.soort) {
    case 'maak': {
      const { maakFormulierHier } = await import('./maak.ts');
      const { model, wachtwoord, lettertypenMap } = opdracht;
      return { id, soort: 'gemaakt', pdf: await maakFormulierHier(model, { lettertypenMap, wachtwoord }) };
    }
    case 'lees': {
      const { leesFormulierHier, laadLezer } = await import('./lees.ts');
      await laadLezer();
      meld({ id, soort: 'begonnen' });
      return { id, soort: 'gelezen', gelezen: await leesFormulierHier(opdracht.bytes, opdracht.wachtwoorden) };
    }
    default:
      return nooit(opdracht);
  }
}

const poort = parentPort;
poort?.on('message', (opdracht: Formulieropdracht) => {
  void doe(opdracht, (antwoord) => poort.postMessage(antwoord))
    .catch((): Formulierantwoord => ({ id: opdracht.id, soort: 'mislukt' }))
    .then((antwoord) => poort.postMessage(antwoord));
});
