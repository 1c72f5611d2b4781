import { expect, it } from 'vitest';
import { casusregelVan } from '#shared/domein/casusregel';
import { nieuweCasus } from '#shared/domein/leegtraject';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { leegLeertraject } from '#shared/leertraject/leeg';
import type { Leertraject } from '#shared/leertraject/leertraject';
import { leegDossier } from '#shared/stukken/dossier';
import type { Verslagmodel } from '#shared/verslagen/model';
import { Laptop } from '../../../tests/materiaal/laptop.ts';
import { proefvorm } from '../../../tests/materiaal/proefformulier.ts';
import { tweeGroepen } from '../../../tests/materiaal/werkvormen.ts';
import { Inzage } from './inzage.ts';

const VANDAAG = Date.parse('2026-03-12T12:00:00Z');
const { sessies } = new Laptop();

/** What is told of this casus, and with which password. */
async function vertel(casusId: string, trajecten: readonly Leertraject[], klad: string): Promise<{ readonly tekst: string; readonly wachtwoord: string; readonly bestandsnaam: string }> {
  const casus = nieuweCasus(casusId, 'WS-2026-077', VANDAAG);
  let gezet: { readonly model: Verslagmodel; readonly wachtwoord: string } | null = null;
  const inzage = new Inzage({
    casussen: { lijst: () => [{ id: casusId, regel: casusregelVan(casus) }], lees: () => Promise.resolve(casus) },
    sessies,
    leertrajecten: {
      lijst: () => trajecten.map(({ sessieId }) => ({ soort: 'leertraject', sessieId, opdrachtIds: [], gevraagd: 0, beantwoord: 0, reageerVoor: '', post: 0, opvolgdagen: [], verlooptOp: '' })),
      lees: (id) => Promise.resolve(trajecten.find(({ sessieId }) => sessieId === id) ?? leegLeertraject(id, proefvorm, VANDAAG)),
    },
    kladjes: { lees: () => Promise.resolve([{ naam: 'proef', tekst: klad }]) },
    dossiers: { lees: (van) => Promise.resolve({ ...leegDossier(van), gezinsteksten: [{ casusId, lezer: 'ouder', tekst: { waarover: `GEZINSTEKST ${van}`, besloten: '', afspraken: [], bellen: [] } }] }) },
    bewaring: { zaak: () => null },
    verzoeken: { lijst: () => [] },
    logregels: () => Promise.resolve([]),
    regio: () => STANDAARD_REGIO,
    pdf: {
      maak: (model, wachtwoord) => {
        gezet = { model, wachtwoord: wachtwoord ?? '' };
        return Promise.resolve(new Uint8Array([1]));
      },
    },
    nu: () => VANDAAG,
  });
  const { bestandsnaam } = await inzage.maak(casusId, 'geheim woord');
  const { model, wachtwoord } = gezet ?? { model: null, wachtwoord: '' };
  return { tekst: JSON.stringify(model), wachtwoord, bestandsnaam };
}

it('tells of the sessions about it, and of one it was only considered for no more than that', async () => {
  const { id: over } = await sessies.maak({ werkvormId: 'leersessie', plan: { ...tweeGroepen, onderwerp: 'EIGENSESSIE', casussen: [{ id: 'c77', code: 'WS-2026-077' }] } });
  const { id: ander } = await sessies.maak({ werkvormId: 'leersessie', plan: { ...tweeGroepen, onderwerp: 'ANDERESESSIE', plaats: 'VREEMDEPLAATS' } });
  await sessies.maak({ werkvormId: 'leersessie', plan: { ...tweeGroepen, onderwerp: 'VREEMDESESSIE' } });
  const leeg = leegLeertraject(ander, proefvorm, VANDAAG);
  const traject: Leertraject = { ...leeg, inhoud: { ...leeg.inhoud, kandidaten: [{ casusId: 'c77', oordelen: {}, afgewezen: true, reden: 'AFGEWEZENREDEN' }] } };
  const { tekst, wachtwoord, bestandsnaam } = await vertel('c77', [traject, leegLeertraject(over, proefvorm, VANDAAG)], JSON.stringify({ vraag: 'KLADVRAAG', nog: ['KLADREGEL'] }));
  for (const woord of [`GEZINSTEKST ${over}`, 'GEZINSTEKST c77', 'EIGENSESSIE', 'AFGEWEZENREDEN', 'KLADVRAAG', 'KLADREGEL']) expect(tekst).toContain(woord);
  expect(tekst).not.toContain('VREEMDEPLAATS');
  expect(tekst).not.toContain('VREEMDESESSIE');
  expect([wachtwoord, bestandsnaam]).toEqual(['geheim woord', '2026-03-12 WS-2026-077 inzage.pdf']);
});
