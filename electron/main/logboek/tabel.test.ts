import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OntwarFout } from '#shared/contract/fouten';
import { voorzitterContract } from '#shared/contract/voorzitter';
import { schemaLoggebeurtenis } from '#shared/logboek/regel';
import { Logdienst, type Logbenodigdheden } from './logdienst.ts';
import { LOGTABEL } from './tabel.ts';

/* Every request with every shape of its argument and answer, full of words that somebody could have typed. */

const KANARIE = 'Kanariewoord van Sem uit Enschede';

type Vorm = { readonly [sleutel: string]: unknown };
const isVorm = (waarde: unknown): waarde is Vorm => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Some values that fit a schema: each branch of a choice once, each free text the canary. */
function waarden(vorm: unknown, wortel: Vorm, naam: string, diep = 0): readonly unknown[] {
  if (!isVorm(vorm) || diep > 8) return [new Uint8Array(3)];
  if (typeof vorm['$ref'] === 'string') {
    const delen = vorm['$ref'].slice(2).split('/').filter((deel) => deel !== '');
    return waarden(delen.reduce<unknown>((in_, deel) => (isVorm(in_) ? in_[deel] : undefined), wortel), wortel, naam, diep + 1);
  }
  const keuzes = vorm['anyOf'] ?? vorm['oneOf'];
  if (Array.isArray(keuzes)) return keuzes.flatMap((keuze) => waarden(keuze, wortel, naam, diep + 1));
  if ('const' in vorm) return [vorm['const']];
  if (Array.isArray(vorm['enum'])) return vorm['enum'].slice(0, 3);
  switch (vorm['type']) {
    case 'string':
      if (naam === 'code') return ['GD-2026-01'];
      return [typeof vorm['pattern'] === 'string' ? `id-${naam}` : KANARIE];
    case 'number':
    case 'integer':
      return [3];
    case 'boolean':
      return [true];
    case 'null':
      return [null];
    case 'array':
      return [waarden(vorm['items'], wortel, naam, diep + 1).slice(0, 2)];
    case 'object': {
      const velden = Object.entries(isVorm(vorm['properties']) ? vorm['properties'] : {}).map(([sleutel, veld]) => [sleutel, waarden(veld, wortel, sleutel, diep + 1)] as const);
      const meeste = Math.max(1, ...velden.map(([, opties]) => opties.length));
      return Array.from({ length: Math.min(meeste, 4) }, (_, i) => Object.fromEntries(velden.map(([sleutel, opties]) => [sleutel, opties[i % opties.length]])));
    }
    default:
      return [vorm['type'] === undefined && Object.keys(vorm).length === 0 ? new Uint8Array(3) : undefined];
  }
}

function voorbeelden(schema: z.ZodType): readonly unknown[] {
  if (schema instanceof z.ZodUndefined) return [undefined];
  const vorm: unknown = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' });
  return isVorm(vorm) ? waarden(vorm, vorm, '') : [undefined];
}

let beurt = 0;
const bron: Logbenodigdheden['bron'] = {
  casus: (id) => ({ id, code: 'GD-2026-01' }),
  sessie: async () => [{ id: 'casus-1', code: 'GD-2026-01' }],
  // Both in turn.
  onderwerp: () => ((beurt += 1) % 2 === 0 ? 'casus' : 'sessie'),
};

function opschrijven() {
  const regels: unknown[] = [];
  const dienst = new Logdienst({
    logboek: { schrijf: async (regel) => void regels.push(regel) },
    wie: () => ({ id: 'a'.repeat(32), naam: 'Anke' }),
    bron,
    nu: () => 1_770_000_000_000,
  });
  return { regels, dienst };
}

describe('the table of the logboek', () => {
  it.each(Object.keys(voorzitterContract.opdrachten))('%s: a line holds no word that somebody typed', async (naam) => {
    const opdracht = Object.entries(voorzitterContract.opdrachten).find(([sleutel]) => sleutel === naam)?.[1];
    if (opdracht === undefined) throw new Error(naam);
    const { regels, dienst } = opschrijven();
    const fouten = (['WACHTZIN_ONJUIST', 'SCHIJF_VOL', 'NIET_GEVONDEN', 'CASUS_IN_GEBRUIK'] as const).map((code) => new OntwarFout({ code, watGebeurde: KANARIE, watVeilig: KANARIE, watNu: KANARIE, details: [KANARIE] }));
    for (const arg of voorbeelden(opdracht.arg)) {
      for (const uitkomst of voorbeelden(opdracht.uit)) await dienst.verantwoord(naam, arg, { gelukt: true, uitkomst });
      for (const fout of [...fouten, new Error(KANARIE)]) await dienst.verantwoord(naam, arg, { gelukt: false, fout });
    }
    expect(JSON.stringify(regels)).not.toContain('Kanarie');
    for (const regel of regels) {
      const { op: _op, wie: _wie, ...gebeurtenis } = z.looseObject({ op: z.number(), wie: z.unknown() }).parse(regel);
      expect(schemaLoggebeurtenis.safeParse(gebeurtenis).error).toBeUndefined();
    }
  });

  it('writes down most requests, and tries them all above', () => {
    const geschreven = Object.values(LOGTABEL).filter((maker) => maker !== null);
    expect(geschreven.length).toBeGreaterThan(55);
  });

  it('writes down that a draft of a casus was seen, and not that there was none', async () => {
    const { regels, dienst } = opschrijven();
    const gezien = (van: string, uitkomst: unknown): Promise<void> => dienst.verantwoord('klad.lees', { van }, { gelukt: true, uitkomst });
    await gezien('casus-1', []);
    await gezien('algemeen', [{ naam: 'n', tekst: 't' }]);
    expect(regels).toEqual([]);
    await gezien('casus-1', [{ naam: 'n', tekst: 't' }]);
    expect(regels).toEqual([expect.objectContaining({ soort: 'gelezen', recordId: 'casus-1' })]);
  });

  it('writes down that a casus was opened, with its code', async () => {
    const { regels, dienst } = opschrijven();
    await dienst.verantwoord('casus.lees', { id: 'casus-1' }, { gelukt: true, uitkomst: {} });
    expect(regels).toEqual([
      expect.objectContaining({ soort: 'gelezen', onderwerp: 'casus', recordId: 'casus-1', casussen: [{ id: 'casus-1', code: 'GD-2026-01' }], gelukt: true, wie: { id: 'a'.repeat(32), naam: 'Anke' } }),
    ]);
  });

  it('writes down a refused key and a failed export, and not an export that was called off', async () => {
    const { regels, dienst } = opschrijven();
    const fout = (code: 'WACHTZIN_ONJUIST' | 'SCHIJF_VOL' | 'CHECK_OPEN' | 'GEEN_GRONDSLAG') => new OntwarFout({ code, watGebeurde: '', watVeilig: '', watNu: '' });
    await dienst.verantwoord('sleutelhouder.verwijder', { id: 'b' }, { gelukt: false, fout: fout('WACHTZIN_ONJUIST') });
    const stuk = { soort: 'verslag', sessieId: 's' };
    const bewaren = { stuk, versie: null, vorm: 'pdf', wachtwoord: '', ontvangers: [{ hoe: 'keuze', id: 'd1' }] };
    for (const code of ['SCHIJF_VOL', 'CHECK_OPEN', 'GEEN_GRONDSLAG'] as const) await dienst.verantwoord('stuk.bewaar', bewaren, { gelukt: false, fout: fout(code) });
    await dienst.verantwoord('stuk.bewaar', bewaren, { gelukt: true, uitkomst: { pad: null } });
    await dienst.verantwoord('stuk.bewaar', bewaren, { gelukt: true, uitkomst: { pad: '/tmp/x.pdf' } });
    await dienst.verantwoord('stuk.bewaarAlle', { stukken: [stuk, stuk], vorm: 'html', wachtwoord: 'drie stoelen', ontvangers: null }, { gelukt: true, uitkomst: { map: '/tmp', bestanden: ['a', 'b'] } });
    await dienst.verantwoord('stuk.stelVast', { stuk }, { gelukt: true, uitkomst: {} });
    await dienst.verantwoord('stuk.kies', { stuk, keuzes: [{ sleutel: 'naam|Sem||', middel: 'zwartlakken', door: '', reden: '' }], weg: [] }, { gelukt: true, uitkomst: { treffers: [] } });
    expect(regels).toEqual([
      expect.objectContaining({ soort: 'sleutelhouder.verwijderd', gelukt: false, bijzonder: 'verkeerde wachtzin of herstelcode' }),
      expect.objectContaining({ soort: 'uitgevoerd', gelukt: false }),
      expect.objectContaining({ soort: 'uitgevoerd', gelukt: true, voor: 'één ontvanger', bijzonder: 'verslag, pdf, zonder wachtwoord' }),
      expect.objectContaining({ soort: 'uitgevoerd', voor: 'elk de eigenaar', bijzonder: 'html, 2 bestanden, zonder wachtwoord' }),
      expect.objectContaining({ soort: 'vastgesteld', bijzonder: 'verslag' }),
      expect.objectContaining({ soort: 'nagekeken', bijzonder: '1 zwartgelakt' }),
    ]);
  });

  it('says no to a request that it does not know', async () => {
    await expect(opschrijven().dienst.verantwoord('iets.anders', undefined, { gelukt: true, uitkomst: 1 })).rejects.toThrow('does not know');
  });
});
