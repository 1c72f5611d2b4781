import { expect, it } from 'vitest';
import { opdrachtVoor } from '../../tests/materiaal/opdrachten.ts';
import { proefvorm } from '../../tests/materiaal/proefformulier.ts';
import { leertrajectbeeldVan } from './beeld.ts';
import { metGeldend, metGenomenPost, metGetypt, metHerinnering, metInzendsel, metPoststuk, metVerzonden, metWachtwoord, zonderInzendsel } from './inzendsels.ts';
import { leegLeertraject } from './leeg.ts';
import { schemaLeertraject, schemaLeertrajectbeeld, type Inzendsel, type Leertraject, type Poststuk } from './leertraject.ts';

const leeg = leegLeertraject('s1', proefvorm, 1);
const begin: Leertraject = { ...leeg, inhoud: { ...leeg.inhoud, opdrachten: [opdrachtVoor(1), opdrachtVoor(2)] } };
const inzendsel = (id: string, opdrachtId = 'op-1'): Inzendsel => ({ id, opdrachtId, op: 1, via: 'formulier', bestandsnaam: '', geldt: true, antwoorden: {} });
const gelden = (traject: Leertraject | null): readonly string[] => (traject?.inzendsels ?? []).filter(({ geldt }) => geldt).map(({ id }) => id);
const stuk: Poststuk = { id: 'p1', bestandsnaam: 'a.pdf', op: 5, soort: 'dubbel', opdrachtId: 'op-1', tekst: '', antwoorden: {}, anders: '', bewaard: true };

it('reads one set of answers for each assignment, the last that came in', () => {
  const twee = metInzendsel(metInzendsel(metInzendsel(begin, inzendsel('a')), inzendsel('x', 'op-2')), inzendsel('b'));
  expect(gelden(twee)).toEqual(['x', 'b']);
  expect(gelden(metGeldend(twee, 'a'))).toEqual(['a', 'x']);
  expect(gelden(zonderInzendsel(twee, 'b'))).toEqual(['a', 'x']);
  expect(gelden(zonderInzendsel(twee, 'a'))).toEqual(['x', 'b']);
  expect([metGeldend(twee, 'weg'), zonderInzendsel(twee, 'weg')]).toEqual([null, null]);
});

it('keeps what was typed in under one id, so that its fragments keep their source', () => {
  const eerst = metGetypt(metInzendsel(begin, inzendsel('a')), 'op-1', {}, { id: 't1', op: 2 });
  expect(gelden(eerst)).toEqual(['t1']);
  const opnieuw = metGetypt(metInzendsel(eerst, inzendsel('b')), 'op-1', {}, { id: 't2', op: 3 });
  expect(opnieuw.inzendsels.map(({ id }) => id)).toEqual(['a', 't1', 'b']);
  expect(gelden(opnieuw)).toEqual(['t1']);
});

it('takes the answers of a file that waited, unless there are none or the assignment is gone', () => {
  const met = metPoststuk(metInzendsel(begin, inzendsel('a')), stuk);
  const na = metGenomenPost(met, 'p1', 'n1');
  expect([gelden(na), na?.post]).toEqual([['n1'], []]);
  expect(metGenomenPost(metPoststuk(begin, { ...stuk, antwoorden: null }), 'p1', 'n1')).toBeNull();
  expect(metGenomenPost(metPoststuk(begin, { ...stuk, opdrachtId: 'weg' }), 'p1', 'n1')).toBeNull();
  expect(metGenomenPost(begin, 'p1', 'n1')).toBeNull();
  expect(metPoststuk(met, { ...stuk, soort: 'plat' }).post).toMatchObject([{ soort: 'plat' }]);
});

it('notes reminders of forms that were made, the last fifty', () => {
  const gemaakt = metVerzonden(begin, [{ opdrachtId: 'op-1', bestandsnaam: 'a.pdf' }], 1);
  expect(metHerinnering(gemaakt, ['op-1', 'op-2'], 2)).toBeNull();
  let nu = gemaakt;
  for (let keer = 1; keer <= 60; keer += 1) nu = metHerinnering(nu, ['op-1'], keer) ?? nu;
  expect(nu.verzonden['op-1']?.herinnerdOp).toEqual(Array.from({ length: 50 }, (_, i) => i + 11));
});

it('keeps each password once, the newest last', () => {
  const drie = ['a', 'b', '', 'a', 'c'].reduce((traject, wachtwoord) => metWachtwoord(traject, wachtwoord, 2), begin);
  expect(drie.wachtwoorden).toEqual(['a', 'c']);
});

it('gives a window no key, no password and nothing that only a merge needs', () => {
  const stand = { groepen: [], deelnemers: [], knooppunten: [], antwoorden: {}, parkeerplaats: [], voortgang: {}, afwijkingen: [] };
  const vol: Leertraject = {
    ...begin,
    wachtwoorden: ['wachtwoord-geheim'],
    uitgiften: [{ id: 'u1', groepId: 'B', op: 1, verlooptOp: '2026-03-20', sleutel: 'sleutel-geheim', basis: stand, gezien: { laptop: 's2', gemaaktOp: 1, stand, plaatsen: {} }, teruggekomenOp: null }],
    ontvangen: { uitgifteId: 'u2', groepId: 'A', op: 1, verlooptOp: '2026-03-20', sleutel: 'sleutel-geheim', basis: stand, casussen: [], bronnen: {}, teruggegevenOp: null },
  };
  expect(schemaLeertraject.safeParse(vol).success).toBe(true);
  const beeld = leertrajectbeeldVan(vol);
  expect(schemaLeertrajectbeeld.safeParse(beeld).error).toBeUndefined();
  expect(beeld.metWachtwoord).toBe(true);
  expect(JSON.stringify(beeld)).not.toMatch(/geheim|"basis"|"gezien"/);
});
