import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reactie, Stuk, Treffer } from '#shared/stukken/stuk';
import { dossierId, metGezinstekst, metStukstand } from '#shared/stukken/dossier';
import { waarmerk } from '#shared/stukken/versies';
import { CASUS, grondslag, Stukkenlaptop } from '../../../tests/materiaal/stukkenlaptop.ts';
import type { Vertrek, Vertrekklaar } from './stukken.ts';

let laptop: Stukkenlaptop;
let stuk: Extract<Stuk, { soort: 'verslag' }>;
beforeEach(async () => {
  laptop = new Stukkenlaptop();
  stuk = { soort: 'verslag', sessieId: await laptop.overleg() };
});
afterEach(() => laptop.sessies.sluitAlles());

const AAN_D1: Vertrek = { versie: null, vorm: 'html', wachtwoord: '', ontvangers: [{ hoe: 'keuze', id: 'd1' }] };
const metCode = (code: string) => ({ fout: { code } });
const tekstVan = ({ bestand }: Pick<Vertrekklaar, 'bestand'>): string => Buffer.from(bestand.bytes).toString();

async function zegKern(kern: string): Promise<void> {
  await laptop.casussen.wijzig('c19', (casus) => ({ ...casus, kern }));
}
/** As the handler does: kept, written, noted. */
async function verstuur(vertrek: Vertrek = AAN_D1): Promise<Vertrekklaar> {
  const klaar = await laptop.stukken.maakKlaar(stuk, vertrek);
  await klaar.legVast();
  await klaar.noteer(klaar.bestandsnaam);
  laptop.nu += 60_000;
  return klaar;
}
const laat = ({ sleutel }: Treffer) => ({ sleutel, middel: 'laten', door: '', reden: 'mag' }) as const;
const reactie = (id: string, tekst: string, versie = 1): Omit<Reactie, 'op' | 'weg'> => ({ id, versie, rol: 'moeder', organisatie: '', oordeel: null, tekst });
const nummers = async (): Promise<readonly number[]> => (await laptop.stukken.lees(stuk)).versies.map(({ versie }) => versie);

describe('versions', () => {
  it('makes one when it says something else than the last, and gives the same bytes when it does not', async () => {
    const een = await verstuur();
    expect(een.bestandsnaam).toBe('2026-03-19_WS-2026-019_verslag-doorbraakoverleg_v1_concept.html');
    const weer = await verstuur();
    expect(tekstVan(weer)).toBe(tekstVan(een));
    expect(await nummers()).toEqual([1]);
    expect((await laptop.stukken.lees(stuk)).gelijkAan).toBe(1);
    await zegKern('Wie betaalt het vervoer?');
    const beeld = await laptop.stukken.lees(stuk);
    expect([beeld.gelijkAan, beeld.volgende]).toEqual([null, 2]);
    const twee = await verstuur();
    expect(await nummers()).toEqual([1, 2]);
    expect(tekstVan(twee)).toContain('Wat er veranderde sinds versie 1');
    expect(tekstVan(twee)).toContain('Wie betaalt het vervoer?');
    expect(tekstVan(een)).not.toContain('Wat er veranderde');
    expect((await laptop.stukken.lees(stuk)).gelijkAan).toBe(2);
  });

  it('tells what changed since the last that left, not since one that nobody has', async () => {
    await verstuur();
    await zegKern('Tussenvraag zonder lezers?');
    await (await laptop.stukken.maakKlaar(stuk, AAN_D1)).legVast();
    await zegKern('Wie betaalt het vervoer?');
    const drie = await verstuur();
    expect(tekstVan(drie)).toContain('Wat er veranderde sinds versie 1');
    expect(tekstVan(drie)).not.toContain('Tussenvraag');
  });

  it('goes on from the numbers that were noted with the casus before versions were kept', async () => {
    await laptop.casussen.wijzig('c19', (casus) => ({ ...casus, verslagen: [{ sessieId: stuk.sessieId, versie: 4, status: 'concept', op: 1, bestandsnaam: 'x.pdf' }] }));
    await verstuur();
    expect(await nummers()).toEqual([5]);
  });

  it('notes to whom it went, in what form, and with the casus', async () => {
    await verstuur();
    const [versie] = (await laptop.stukken.lees(stuk)).versies;
    expect(versie?.zendingen).toMatchObject([{ vorm: 'html', metWachtwoord: false, ontvangers: [{ soort: 'deelnemer', wie: 'wijkcoach, gemeente Oudermeer', grondslag: 'toestemming van de jeugdige, 1 maart 2026' }] }]);
    expect((await laptop.casussen.lees('c19')).verslagen).toMatchObject([{ versie: 1, status: 'concept', sessieId: stuk.sessieId }]);
  });

  it('notes no password with a page, that has none', async () => {
    await verstuur({ ...AAN_D1, wachtwoord: 'drie blauwe stoelen' });
    expect((await laptop.stukken.lees(stuk)).versies[0]?.zendingen[0]?.metWachtwoord).toBe(false);
  });

  it('is nobody’s when the version could not be kept, and the same one after a kill before it was noted', async () => {
    const klaar = await laptop.stukken.maakKlaar(stuk, AAN_D1);
    laptop.schijf.vol.add(dossierId(stuk.sessieId));
    await expect(klaar.legVast()).rejects.toMatchObject(metCode('SCHIJF_VOL'));
    laptop.schijf.vol.clear();
    expect(await nummers()).toEqual([]);
    await (await laptop.stukken.maakKlaar(stuk, AAN_D1)).legVast();
    const na = new Stukkenlaptop(laptop.schijf);
    const weer = await na.stukken.maakKlaar(stuk, AAN_D1);
    await weer.legVast();
    await weer.noteer('naam.html');
    expect((await na.stukken.lees(stuk)).versies).toMatchObject([{ versie: 1, zendingen: [{ bestandsnaam: 'naam.html' }] }]);
    await na.sessies.sluitAlles();
  });

  it('keeps its number after a kill when the text changed since: the file can be there, and two papers of one number would say different things', async () => {
    await (await laptop.stukken.maakKlaar(stuk, AAN_D1)).legVast();
    const na = new Stukkenlaptop(laptop.schijf);
    await na.casussen.wijzig('c19', (casus) => ({ ...casus, kern: 'Iets anders?' }));
    expect((await na.stukken.maakKlaar(stuk, AAN_D1)).bestandsnaam).toContain('_v2_');
    await na.sessies.sluitAlles();
  });

  it('gives its number back when the file does not come there, and takes back nothing that is not its own', async () => {
    const een = await laptop.stukken.maakKlaar(stuk, AAN_D1);
    await een.neemTerug();
    await een.legVast();
    await een.neemTerug();
    expect(await nummers()).toEqual([]);
    await verstuur();
    await een.neemTerug();
    expect(await nummers()).toEqual([1]);
    await zegKern('Iets anders?');
    const ander = await laptop.stukken.maakKlaar(stuk, AAN_D1);
    await ander.legVast();
    laptop.schijf.vol.add(dossierId(stuk.sessieId));
    await ander.neemTerug();
    laptop.schijf.vol.clear();
    expect(await nummers()).toEqual([1, 2]);
    expect((await laptop.stukken.maakKlaar(stuk, AAN_D1)).bestandsnaam).toContain('_v2_');
  });

  it('does not give out a number twice for two that were made at once', async () => {
    const een = await laptop.stukken.maakKlaar(stuk, AAN_D1);
    await zegKern('Iets anders?');
    const ander = await laptop.stukken.maakKlaar(stuk, AAN_D1);
    await een.legVast();
    await expect(ander.legVast()).rejects.toMatchObject(metCode('AFGEBROKEN'));
    expect(await nummers()).toEqual([1]);
  });

  it('takes back no version that another kept of the same at the same moment, as after a double click', async () => {
    const [een, ander] = [await laptop.stukken.maakKlaar(stuk, AAN_D1), await laptop.stukken.maakKlaar(stuk, AAN_D1)];
    await een.legVast();
    await expect(ander.legVast()).rejects.toMatchObject(metCode('AFGEBROKEN'));
    await ander.neemTerug();
    await een.noteer('naam.html');
    expect((await laptop.stukken.lees(stuk)).versies).toMatchObject([{ versie: 1, zendingen: [{ bestandsnaam: 'naam.html' }] }]);
  });
});

describe('a version of which the text was destroyed with a casus', () => {
  beforeEach(async () => {
    await verstuur();
    await laptop.dossiers.vergeetCasus('c19', new Set([stuk.sessieId]));
  });

  it('stays as a fact with its number, and cannot be shown, sent or reacted on', async () => {
    expect((await laptop.stukken.lees(stuk)).versies).toMatchObject([{ versie: 1, vernietigd: true, zendingen: [{ vorm: 'html' }] }]);
    for (const poging of [laptop.stukken.toon(stuk, 'concept', 1), laptop.stukken.maakKlaar(stuk, { ...AAN_D1, versie: 1 }), laptop.stukken.bewaarReactie(stuk, reactie('r1', 'Goed.'))]) await expect(poging).rejects.toMatchObject(metCode('NIET_GEVONDEN'));
  });

  it('is no version to compare with: the next has a number of its own and tells of no change', async () => {
    const twee = await verstuur();
    expect(tekstVan(twee)).not.toContain('Wat er veranderde');
    expect((await laptop.stukken.lees(stuk)).versies.map(({ versie, vernietigd }) => [versie, vernietigd])).toEqual([[1, true], [2, false]]);
  });
});

describe('the check', () => {
  beforeEach(() => zegKern('Sanne belde 06-12345678 en wil hier wonen.'));

  it('lets nothing leave or be vastgesteld while anything is open, and tells how much', async () => {
    const treffers = await laptop.stukken.controleer(stuk);
    expect(treffers.map(({ tekst }) => tekst)).toContain('06-12345678');
    expect((await laptop.stukken.lees(stuk)).openstaand).toBe(treffers.length);
    for (const poging of [laptop.stukken.maakKlaar(stuk, AAN_D1), laptop.stukken.eisVertrek(stuk, AAN_D1), laptop.stukken.stelVast(stuk)]) await expect(poging).rejects.toMatchObject(metCode('CHECK_OPEN'));
    expect(await nummers()).toEqual([]);
    expect(Buffer.from((await laptop.stukken.toon(stuk, 'concept', null)).bestand.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it('takes no place that stays without a reason', async () => {
    const treffers = await laptop.stukken.controleer(stuk);
    for (const reden of ['', '  ']) await expect(laptop.stukken.kies(stuk, treffers.map((treffer) => ({ ...laat(treffer), reden })), [])).rejects.toMatchObject(metCode('ONTBREEKT'));
    expect((await laptop.stukken.lees(stuk)).openstaand).toBe(treffers.length);
  });

  it('does what was decided in what leaves, and nowhere else; a decision can be taken back', async () => {
    const treffers = await laptop.stukken.controleer(stuk);
    const keuzes = treffers.map((treffer) => ({ ...laat(treffer), middel: 'zwartlakken' as const }));
    expect((await laptop.stukken.kies(stuk, keuzes, [])).every(({ keuze }) => keuze !== null)).toBe(true);
    const weg = tekstVan(await verstuur());
    expect(weg).not.toContain('06-12345678');
    expect(weg).toContain('zwartgelakt');
    expect((await laptop.casussen.lees('c19')).kern).toContain('06-12345678');
    await laptop.stukken.kies(stuk, [], keuzes.map(({ sleutel }) => sleutel));
    await expect(laptop.stukken.maakKlaar(stuk, AAN_D1)).rejects.toMatchObject(metCode('CHECK_OPEN'));
  });

  it('brings nothing back through what changed: what is blacked out since is so in what it tells of the former version', async () => {
    await laptop.stukken.kies(stuk, (await laptop.stukken.controleer(stuk)).map(laat), []);
    expect(tekstVan(await verstuur())).toContain('06-12345678');
    await laptop.stukken.kies(stuk, (await laptop.stukken.controleer(stuk)).map((treffer) => ({ ...laat(treffer), middel: 'zwartlakken' as const })), []);
    const twee = tekstVan(await verstuur());
    expect(twee).not.toContain('06-12345678');
    expect(twee).not.toContain('Wat er veranderde');
    expect(await nummers()).toEqual([1, 2]);
  });

  it('looks through what changed too', async () => {
    await laptop.stukken.kies(stuk, (await laptop.stukken.controleer(stuk)).map(laat), []);
    await verstuur();
    await zegKern('Iets heel anders dan wat er stond?');
    const treffers = await laptop.stukken.controleer(stuk);
    expect(treffers.filter(({ plek }) => !plek.startsWith('Voorblad')).map(({ tekst }) => tekst)).toContain('06-12345678');
  });
});

describe('a gezinsversie', () => {
  const tekst = { waarover: 'We hadden het over wonen.', besloten: '', afspraken: [], bellen: [] };
  const leeftijd = (categorie: '4-11' | '12-15') => laptop.casussen.wijzig('c19', (casus) => ({ ...casus, aanmelding: { ...casus.aanmelding, leeftijd: categorie } }));
  const aan = (id: string): Vertrek => ({ ...AAN_D1, ontvangers: [{ hoe: 'keuze', id }] });

  it('of a youth under 12 goes to nobody, not as it is and not as it was, and is not vastgesteld', async () => {
    const voor = { soort: 'gezinsversie', sessieId: stuk.sessieId, casusId: 'c19', lezer: 'jeugdige' } as const;
    await laptop.dossiers.wijzig(stuk.sessieId, (oud) => metGezinstekst(metGezinstekst(oud, 'c19', 'jeugdige', tekst), 'c19', 'ouder', tekst));
    await leeftijd('12-15');
    await (await laptop.stukken.maakKlaar(voor, aan('jeugdige'))).legVast();
    await leeftijd('4-11');
    for (const poging of [laptop.stukken.maakKlaar(voor, aan('ouder')), laptop.stukken.maakKlaar(voor, { ...aan('ouder'), versie: 1 }), laptop.stukken.eisVertrek(voor, aan('ouder')), laptop.stukken.stelVast(voor)]) {
      await expect(poging).rejects.toMatchObject(metCode('GEEN_GRONDSLAG'));
    }
    expect((await laptop.stukken.maakKlaar({ ...voor, lezer: 'ouder' }, aan('ouder'))).bestandsnaam).toContain('gezinsversie-ouder');
  });

  it('is of a casus of that meeting', async () => {
    await laptop.bewaarCasus({ ...CASUS, id: 'ander', code: 'WS-2026-020' });
    await laptop.dossiers.wijzig(stuk.sessieId, (oud) => metGezinstekst(oud, 'ander', 'ouder', tekst));
    await expect(laptop.stukken.maakKlaar({ soort: 'gezinsversie', sessieId: stuk.sessieId, casusId: 'ander', lezer: 'ouder' }, aan('ouder'))).rejects.toMatchObject(metCode('NIET_GEVONDEN'));
  });
});

describe('recipients', () => {
  it.each([
    ['without a grondslag', { ...CASUS, grondslagen: [] }],
    ['with one that was withdrawn', { ...CASUS, grondslagen: [grondslag({ ingetrokkenOp: '2026-03-10' })] }],
    ['with one for others', { ...CASUS, grondslagen: [grondslag({ ontvanger: 'de huisarts' })] }],
    ['with one of a parent, of a youth of 16', { ...CASUS, grondslagen: [grondslag({ persoon: 'ouder' })] }],
  ])('refuses a participant %s, whatever the window says', async (_, casus) => {
    await laptop.bewaarCasus(casus);
    const fout = await laptop.stukken.maakKlaar(stuk, AAN_D1).catch((gevangen: unknown) => gevangen);
    expect(fout).toMatchObject(metCode('GEEN_GRONDSLAG'));
    expect(JSON.stringify((fout as { fout: unknown }).fout)).toContain('Noteer bij de casus');
  });

  it('refuses who is not offered, somebody else on a ground that is not there, and nobody', async () => {
    for (const ontvangers of [[{ hoe: 'keuze', id: 'x' }], [{ hoe: 'keuze', id: 'd1' }, { hoe: 'keuze', id: 'x' }], [{ hoe: 'ander', wie: 'buurvrouw', grondslagId: 'x' }], []] as const) {
      await expect(laptop.stukken.maakKlaar(stuk, { ...AAN_D1, ontvangers })).rejects.toMatchObject(metCode('GEEN_GRONDSLAG'));
    }
    await expect(laptop.stukken.maakKlaar(stuk, { ...AAN_D1, ontvangers: null })).rejects.toMatchObject(metCode('GEEN_GRONDSLAG'));
  });

  it('sends to somebody else what the grondslag is for, and refuses it for others with the reason', async () => {
    const naar = (wie: string) => laptop.stukken.maakKlaar(stuk, { ...AAN_D1, ontvangers: [{ hoe: 'ander', wie, grondslagId: 'g2' }] });
    await laptop.casussen.wijzig('c19', (casus) => ({ ...casus, grondslagen: [...casus.grondslagen, grondslag({ id: 'g2', ontvanger: 'de huisarts' })] }));
    expect((await naar('huisarts, praktijk De Linde')).bestandsnaam).toContain('_v1_');
    const fout = await naar('buurvrouw').catch((gevangen: unknown) => gevangen);
    expect(fout).toMatchObject({ fout: { code: 'GEEN_GRONDSLAG', details: [expect.stringContaining('buurvrouw: Deze grondslag is voor iemand anders.')] } });
    await expect(laptop.stukken.maakKlaar(stuk, { ...AAN_D1, ontvangers: [{ hoe: 'ander', wie: 'huisarts', grondslagId: 'g1' }] })).rejects.toMatchObject(metCode('GEEN_GRONDSLAG'));
  });

  it('refuses also a version that was made before, when the ground is gone since', async () => {
    await verstuur();
    await laptop.casussen.wijzig('c19', (casus) => ({ ...casus, grondslagen: [] }));
    await expect(laptop.stukken.maakKlaar(stuk, { ...AAN_D1, versie: 1 })).rejects.toMatchObject(metCode('GEEN_GRONDSLAG'));
  });
});

describe('vastgesteld', () => {
  it('is numbered, says its hash, holds the reactions as they were given, and gives the same bytes for ever', async () => {
    await verstuur();
    await laptop.stukken.bewaarReactie(stuk, reactie('r1', 'Ik ben het er  niet mee eens, “zo” zei ik het niet.'));
    const beeld = await laptop.stukken.stelVast(stuk);
    expect(beeld.versies.map(({ versie, status }) => [versie, status])).toEqual([[1, 'concept'], [2, 'vastgesteld']]);
    const vast = { ...AAN_D1, versie: 2 };
    const eerst = tekstVan(await laptop.stukken.maakKlaar(stuk, vast));
    expect(eerst).toContain('Ik ben het er  niet mee eens, “zo” zei ik het niet.');
    expect(eerst).toContain(waarmerk(beeld.versies[1]?.hash ?? ''));
    const pdf = (await laptop.stukken.toon(stuk, 'vastgesteld', 2)).bestand.bytes;
    laptop.nu += 86_400_000;
    await zegKern('Alles is anders?');
    await laptop.stukken.gooiReactieWeg(stuk, 'r1');
    await laptop.stukken.kies(stuk, [{ sleutel: 'naam|x||', middel: 'zwartlakken', door: '', reden: '' }], []);
    expect(tekstVan(await laptop.stukken.maakKlaar(stuk, vast))).toBe(eerst);
    const weer = (await laptop.stukken.toon(stuk, 'concept', 2)).bestand.bytes;
    expect(Buffer.from(weer).equals(Buffer.from(pdf))).toBe(true);
  });

  it('is not done twice for the same, and is when somebody reacted since', async () => {
    await verstuur();
    await laptop.stukken.stelVast(stuk);
    await expect(laptop.stukken.stelVast(stuk)).rejects.toMatchObject(metCode('AL_VASTGESTELD'));
    await laptop.stukken.bewaarReactie(stuk, reactie('r1', 'Toch nog iets.'));
    expect((await laptop.stukken.stelVast(stuk)).versies.map(({ versie }) => versie)).toEqual([1, 2, 3]);
  });

  it('looks through what people said: a name in it is the chair’s to decide about', async () => {
    await verstuur();
    await laptop.stukken.bewaarReactie(stuk, reactie('r1', 'Bel mij op 06-12345678.'));
    expect((await laptop.stukken.lees(stuk)).openstaand).toBe(1);
    await expect(laptop.stukken.stelVast(stuk)).rejects.toMatchObject(metCode('CHECK_OPEN'));
    await laptop.stukken.kies(stuk, (await laptop.stukken.controleer(stuk)).map(laat), []);
    await laptop.stukken.stelVast(stuk);
  });

  it('refuses a version that is not what its hash says', async () => {
    await verstuur();
    await laptop.stukken.stelVast(stuk);
    await laptop.dossiers.wijzig(stuk.sessieId, (dossier) => ({
      ...dossier,
      stukken: dossier.stukken.map((stand) => ({ ...stand, versies: stand.versies.map((versie) => ({ ...versie, inhoud: versie.inhoud.replace('WS-2026-019', 'WS-2026-018') })) })),
    }));
    await expect(laptop.stukken.toon(stuk, 'vastgesteld', 2)).rejects.toMatchObject(metCode('RECORD_BESCHADIGD'));
    await expect(laptop.stukken.maakKlaar(stuk, { ...AAN_D1, versie: 2 })).rejects.toMatchObject(metCode('RECORD_BESCHADIGD'));
  });

  it('is for what goes out as a concept first, and not for what nobody wrote', async () => {
    await expect(laptop.stukken.stelVast({ soort: 'casusbeeld', sessieId: stuk.sessieId, casusId: 'c19' })).rejects.toMatchObject(metCode('BERICHT_ONGELDIG'));
    await expect(laptop.stukken.stelVast({ soort: 'gezinsversie', sessieId: stuk.sessieId, casusId: 'c19', lezer: 'ouder' })).rejects.toMatchObject(metCode('ONTBREEKT'));
  });
});

describe('reactions', () => {
  const vanPapier: Reactie = { ...reactie('formulier-1', 'Zo was het niet.'), op: 12, weg: 'formulier' };

  it('are about a version that was made, say something, and can be mended while they were typed', async () => {
    await expect(laptop.stukken.bewaarReactie(stuk, reactie('r1', 'Goed.'))).rejects.toMatchObject(metCode('NIET_GEVONDEN'));
    await verstuur();
    await expect(laptop.stukken.bewaarReactie(stuk, reactie('r1', ' '))).rejects.toMatchObject(metCode('ONTBREEKT'));
    await laptop.stukken.bewaarReactie(stuk, reactie('r1', 'Goed.'));
    expect((await laptop.stukken.bewaarReactie(stuk, reactie('r1', 'Beter.'))).reacties.map(({ tekst, weg }) => [tekst, weg])).toEqual([['Beter.', 'getypt']]);
    expect((await laptop.stukken.gooiReactieWeg(stuk, 'r1')).reacties).toEqual([]);
    await expect(laptop.stukken.gooiReactieWeg(stuk, 'r1')).rejects.toMatchObject(metCode('NIET_GEVONDEN'));
  });

  it('come back as they were after they were thrown away, also those that came in a form', async () => {
    await verstuur();
    const legNeer = (van: Stuk): Promise<unknown> => laptop.dossiers.wijzig(stuk.sessieId, (oud) => metStukstand(oud, van, (stand) => ({ ...stand, reacties: [vanPapier] })));
    await legNeer(stuk);
    await laptop.stukken.gooiReactieWeg(stuk, vanPapier.id);
    expect((await laptop.stukken.zetReactieTerug(stuk, vanPapier.id)).reacties).toEqual([vanPapier]);
    // What was put back is not kept any more, and what was thrown away of another stuk is not of this one.
    await expect(laptop.stukken.zetReactieTerug(stuk, vanPapier.id)).rejects.toMatchObject(metCode('NIET_GEVONDEN'));
    const ander: Stuk = { soort: 'gezinsversie', sessieId: stuk.sessieId, casusId: 'c19', lezer: 'ouder' };
    await legNeer(ander);
    await laptop.stukken.gooiReactieWeg(ander, vanPapier.id);
    await expect(laptop.stukken.zetReactieTerug(stuk, vanPapier.id)).rejects.toMatchObject(metCode('NIET_GEVONDEN'));
  });

  it('cannot be rewritten by throwing away what came in a form and typing other words in its place', async () => {
    await verstuur();
    const { id } = vanPapier;
    await laptop.dossiers.wijzig(stuk.sessieId, (oud) => metStukstand(oud, stuk, (stand) => ({ ...stand, reacties: [vanPapier] })));
    await expect(laptop.stukken.bewaarReactie(stuk, reactie(id, 'Prachtig.'))).rejects.toMatchObject(metCode('BERICHT_ONGELDIG'));
    await laptop.stukken.gooiReactieWeg(stuk, id);
    await expect(laptop.stukken.bewaarReactie(stuk, reactie(id, 'Prachtig.'))).rejects.toMatchObject(metCode('BERICHT_ONGELDIG'));
    expect((await laptop.stukken.zetReactieTerug(stuk, id)).reacties).toEqual([vanPapier]);
  });
});
