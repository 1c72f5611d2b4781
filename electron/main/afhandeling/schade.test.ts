import { expect, it } from 'vitest';
import { casusregelVan } from '#shared/domein/casusregel';
import { nieuweCasus } from '#shared/domein/leegtraject';
import type { Lijstregel } from '../../kluis/opslag.ts';
import { onbekendeRegels } from './schade.ts';

it('tells of records whose line a newer Ontwar wrote, and of no others', () => {
  const casus = casusregelVan(nieuweCasus('c1', 'WS-2026-001', 0));
  const sessie = { soort: 'sessie', werkvorm: 'w', onderwerp: 'Verhuizen', datum: '', aanvang: '', fase: 'bezig', casuscodes: [], zitting: null, minuten: 120, begonnenOp: null, afgeslotenOp: null, gewijzigdOp: 0 };
  const alles: readonly Lijstregel[] = [
    { id: 'c1', soort: 'casus', regel: casus },
    { id: 'c2', soort: 'casus', regel: { ...casus, code: 'WS-2026-002', stap: 'vastgezet' } },
    { id: 's1', soort: 'sessie', regel: sessie },
    { id: 's2', soort: 'sessie', regel: { ...sessie, fase: 'vastgesteld' } },
    { id: 's3', soort: 'sessie', regel: null },
    { id: 'lt-s1', soort: 'leertraject', regel: { soort: 'leertraject', nieuw: true } },
    { id: 'lt-s3', soort: 'leertraject', regel: null },
  ];
  const gevonden = onbekendeRegels({ lijst: (soort) => alles.filter((regel) => regel.soort === soort) });
  expect(gevonden.map(({ id, omschrijving }) => [id, omschrijving])).toEqual([
    ['c2', 'Casus WS-2026-002'],
    ['s2', 'Sessie: Verhuizen'],
    ['s3', 'Sessie'],
    ['lt-s1', 'Voorbereiding van Verhuizen'],
    ['lt-s3', 'Voorbereiding van een leersessie'],
  ]);
  expect(gevonden.every(({ reden, vorigeVan }) => reden.includes('nieuwere versie') && vorigeVan === null)).toBe(true);
});
