import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dossierId, leegDossier, metGezinstekst, metStukstand, metUitgaandkeuzes } from '#shared/stukken/dossier';
import { UITGAANDSOORTEN } from '#shared/stukken/keuzes';
import { KWARTAALDOSSIER, type Stukdossier } from '#shared/stukken/stuk';
import { fout, Opslag } from '../../../tests/materiaal/laptop.ts';
import { Stukdossiers } from './dossiers.ts';

let opslag: Opslag;
let dossiers: Stukdossiers;

beforeEach(async () => {
  opslag = new Opslag();
  dossiers = new Stukdossiers(opslag);
  await opslag.bewaar({ id: 'c1', soort: 'casus', inhoud: {}, regel: {} });
  await opslag.bewaar({ id: 's1', soort: 'sessie', inhoud: {}, regel: {} });
});

const TEKST = { waarover: 'Over thuis.', besloten: '', afspraken: [], bellen: [] };
const metTekst = (dossier: Stukdossier): Stukdossier => metGezinstekst(dossier, 'c1', 'ouder', TEKST);
const metKeuze =
  (sleutel: string) =>
  (dossier: Stukdossier): Stukdossier =>
    metStukstand(dossier, { soort: 'verslag', sessieId: 's1' }, (stand) => ({ ...stand, keuzes: [...stand.keuzes, { sleutel, middel: 'laten', door: '', reden: 'mag' }] }));

describe('Stukdossiers', () => {
  it('is empty until something is kept, keeps what two changes at once brought, and is no record when it is empty again', async () => {
    expect(await dossiers.lees('s1')).toEqual(leegDossier('s1'));
    await Promise.all([dossiers.wijzig('s1', metTekst), dossiers.wijzig('s1', metKeuze('a')), dossiers.wijzig('s1', metKeuze('b'))]);
    const { gezinsteksten, stukken } = await new Stukdossiers(opslag).lees('s1');
    expect(gezinsteksten).toEqual([{ casusId: 'c1', lezer: 'ouder', tekst: TEKST }]);
    expect(stukken.map(({ keuzes }) => keuzes.map(({ sleutel }) => sleutel))).toEqual([['a', 'b']]);
    await dossiers.wijzig('s1', () => leegDossier('s1'));
    expect(opslag.schijf.has(dossierId('s1'))).toBe(false);
  });

  it('keeps nothing of a record that is not there, and of the quarters without one', async () => {
    await expect(dossiers.lees('weg')).rejects.toMatchObject({ fout: { code: 'NIET_GEVONDEN' } });
    await expect(dossiers.wijzig('weg', metTekst)).rejects.toMatchObject({ fout: { code: 'NIET_GEVONDEN' } });
    await dossiers.wijzig(KWARTAALDOSSIER, metTekst);
    await dossiers.ruimOp(() => Promise.resolve(new Set()));
    expect(opslag.schijf.has(dossierId(KWARTAALDOSSIER))).toBe(true);
  });

  it('goes with its owner, also when a change was under way, and can be kept again when the owner stayed', async () => {
    await dossiers.wijzig('c1', metTekst);
    const laat = dossiers.wijzig('c1', async (oud) => {
      // What a change waits for can take longer than it takes to ask for destroying.
      await new Promise((klaar) => setTimeout(klaar, 5));
      return metKeuze('te laat')(oud);
    });
    const mislukt = expect(laat).rejects.toMatchObject({ fout: { code: 'NIET_GEVONDEN' } });
    await new Promise((klaar) => setTimeout(klaar, 0));
    const weg = dossiers.vernietigVan('c1');
    await mislukt;
    await weg;
    expect(opslag.schijf.has(dossierId('c1'))).toBe(false);
    dossiers.blijft('c1');
    await dossiers.wijzig('c1', metTekst);
    vi.spyOn(opslag, 'vernietig').mockRejectedValueOnce(fout('SCHIJF_VOL'));
    await expect(dossiers.vernietigVan('c1')).rejects.toMatchObject({ fout: { code: 'SCHIJF_VOL' } });
    expect((await dossiers.lees('c1')).gezinsteksten).toHaveLength(1);
  });

  it('forgets with a casus what a session that stays kept of it alone', async () => {
    await dossiers.wijzig('s1', (oud) => metGezinstekst(metTekst(metKeuze('a')(oud)), 'c2', 'ouder', TEKST));
    await dossiers.vergeetCasus('c1', new Set());
    const { gezinsteksten, stukken } = await dossiers.lees('s1');
    expect([gezinsteksten.map(({ casusId }) => casusId), stukken.length]).toEqual([['c2'], 1]);
    const geschreven = opslag.bewaard;
    await dossiers.vergeetCasus('c1', new Set());
    expect(opslag.bewaard).toBe(geschreven);
  });

  it('keeps with a session on several casussen that a version was sent, and nothing of what it said or what was said of it', async () => {
    const zending = { op: 6, vorm: 'pdf' as const, metWachtwoord: false, bestandsnaam: 'WS.pdf', ontvangers: [] };
    const reactie = { id: 'r', versie: 1, rol: 'moeder', organisatie: '', oordeel: null, tekst: 'GEHEIM', op: 1, weg: 'getypt' as const };
    await dossiers.wijzig('s1', (oud) =>
      metStukstand(metKeuze('GEHEIM')(oud), { soort: 'verslag', sessieId: 's1' }, (stand) => ({ ...stand, reacties: [reactie], wachtwoorden: ['GEHEIM'], versies: [{ versie: 1, status: 'concept', op: 5, hash: 'a'.repeat(64), inhoud: 'GEHEIM', zendingen: [zending] }] })),
    );
    await dossiers.wijzig('s1', (oud) => metStukstand(oud, { soort: 'casusbeeld', sessieId: 's1', casusId: 'c2' }, (stand) => ({ ...stand, keuzes: [{ sleutel: 'van c2', middel: 'laten', door: '', reden: 'mag' }] })));
    await dossiers.wijzig('s1', (oud) => metUitgaandkeuzes(oud, UITGAANDSOORTEN[0], [{ sleutel: 'GEHEIM', middel: 'laten', door: '', reden: 'mag' }]));
    const over = new Set(['s1']);
    let voor = opslag.bewaard;
    await dossiers.vergeetCasus('c1', over);
    const { stukken, uitgaand } = await dossiers.lees('s1');
    expect(uitgaand).toEqual([]);
    expect(stukken).toMatchObject([{ keuzes: [], reacties: [], wachtwoorden: [], versies: [{ versie: 1, hash: 'a'.repeat(64), inhoud: '', zendingen: [zending] }] }, { keuzes: [{ sleutel: 'van c2' }] }]);
    // The kluis keeps what a record was before: that has to be without it too, also after a kill between the two.
    expect(opslag.bewaard - voor).toBe(2);
    voor = opslag.bewaard;
    await dossiers.vergeetCasus('c1', over);
    expect(opslag.bewaard - voor).toBe(1);
    expect(dossiers.lijst()).toMatchObject([{ laatste: [] }]);
  });

  it('clears those of records that are gone, and keeps those of damaged ones', async () => {
    await dossiers.wijzig('c1', metTekst);
    await dossiers.wijzig('s1', metTekst);
    opslag.schijf.delete('c1');
    opslag.schijf.delete('s1');
    await dossiers.ruimOp(() => Promise.resolve(new Set(['s1'])));
    expect([...opslag.schijf.keys()]).toEqual([dossierId('s1')]);
  });

  it.each([
    ['of a newer Ontwar', { ...leegDossier('s1'), versie: 2 }, 'VERSIE_TE_NIEUW'],
    ['that is none', { ...leegDossier('s1'), stukken: 'x' }, 'RECORD_BESCHADIGD'],
    ['of another record', leegDossier('c1'), 'RECORD_BESCHADIGD'],
  ])('never writes over one %s', async (_, inhoud, code) => {
    await opslag.bewaar({ id: dossierId('s1'), soort: 'stukken', inhoud, regel: null });
    await expect(dossiers.lees('s1')).rejects.toMatchObject({ fout: { code } });
    await expect(dossiers.wijzig('s1', metTekst)).rejects.toMatchObject({ fout: { code } });
    expect(await opslag.lees(dossierId('s1'))).toEqual(inhoud);
  });

  it('writes nothing that could not be read again, and leaves what was there when there is no room', async () => {
    await dossiers.wijzig('s1', metTekst);
    await expect(dossiers.wijzig('s1', (oud) => ({ ...oud, van: 'geen geldig kenmerk' }))).rejects.toMatchObject({ fout: { code: 'BERICHT_ONGELDIG' } });
    opslag.fout = fout('SCHIJF_VOL');
    await expect(dossiers.wijzig('s1', metKeuze('a'))).rejects.toMatchObject({ fout: { code: 'SCHIJF_VOL' } });
    expect((await dossiers.lees('s1')).stukken).toEqual([]);
  });

  it('tells in the index what was sent last, and nothing that anybody wrote', async () => {
    await dossiers.wijzig('s1', (dossier) =>
      metStukstand(metTekst(dossier), { soort: 'verslag', sessieId: 's1' }, (stand) => ({
        ...stand,
        reacties: [1, 2].map((versie) => ({ id: `r${versie}`, versie, rol: 'GEHEIM', organisatie: 'GEHEIM', oordeel: null, tekst: 'GEHEIM', op: 1, weg: 'getypt' as const })),
        versies: [{ versie: 2, status: 'concept', op: 5, hash: 'a'.repeat(64), inhoud: 'GEHEIM', zendingen: [{ op: 6, vorm: 'pdf', metWachtwoord: false, bestandsnaam: 'GEHEIM', ontvangers: [] }] }],
      })),
    );
    expect(dossiers.lijst()).toEqual([{ soort: 'stukken', van: 's1', laatste: [{ stuk: { soort: 'verslag', sessieId: 's1' }, versie: 2, status: 'concept', op: 5, verstuurd: true, reacties: 1 }] }]);
    expect(JSON.stringify(opslag.lijst('stukken').map(({ regel }) => regel))).not.toContain('GEHEIM');
  });
});
