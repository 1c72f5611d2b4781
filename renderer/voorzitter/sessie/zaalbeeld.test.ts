import { describe, expect, it } from 'vitest';
import { schemaZaalbeeld } from '#shared/contract/zaal';
import { schemaVeld, type Veld } from '#shared/werkvormen/schema';
import type { Regel, Waarde } from '#shared/werkvormen/waarden';
import { maakZaalbeeld, type Zaalvraag } from './zaalbeeld.ts';

const veld = (soort: string, extra: object = {}): Veld => schemaVeld.parse({ id: 'v', vraag: 'Wat helpt?', soort, ...extra });
const regel = (tekst: string, vrijgegeven: boolean): Regel => ({ id: `r-${tekst.length}`, tekst, bron: 'moeder, BRONCANARIE', vrijgegeven });
const lijst = (...regels: Regel[]): Waarde => ({ soort: 'lijst', regels });

const kaal: Zaalvraag = { gordijn: false, titel: 'Vrijdagmiddag', vraag: 'Wat maakt dit een knooppunt?', vragen: [], velden: [], deelnemers: [], klok: null };

describe('maakZaalbeeld', () => {
  it('shows released lines and leaves the others out', () => {
    const { beeld } = maakZaalbeeld({ ...kaal, velden: [{ veld: veld('lijst'), waarden: [{ over: '', waarde: lijst(regel('na 16 uur', true), regel('nog niet', false)) }] }] });
    expect(beeld.kolommen).toEqual([{ kop: 'Wat helpt?', regels: ['na 16 uur'] }]);
    expect(schemaZaalbeeld.safeParse(beeld).success).toBe(true);
  });

  it('never shows notes, sources or any other kind of answer', () => {
    const velden: Zaalvraag['velden'] = [
      { veld: veld('tekst'), waarden: [{ over: '', waarde: { soort: 'tekst', tekst: 'TEKSTCANARIE' } }] },
      { veld: veld('lijst'), waarden: [{ over: '', waarde: lijst(regel('mag', true)) }] },
      { veld: veld('afspraken'), waarden: [{ over: '', waarde: { soort: 'afspraken', afspraken: [{ id: 'a', wat: 'WATCANARIE', wie: 'x', voor: '', mandaat: '' }] } }] },
      { veld: veld('actiepunten'), waarden: [{ over: '', waarde: { soort: 'actiepunten', punten: [{ id: 'p', deelnemerId: 'd', tekst: 'PUNTCANARIE', gedeeld: true }], geen: [] } }] },
    ];
    const tekst = JSON.stringify(maakZaalbeeld({ ...kaal, velden }).beeld);
    expect(tekst).toContain('mag');
    expect(tekst).not.toContain('CANARIE');
  });

  it('holds back a released line with the name of a participant, and counts it', () => {
    const deelnemers = [{ naam: 'Roos van der Velde' }, { naam: 'Wil' }, { naam: '' }];
    const regels = [regel('Roos belt maandag', true), regel('mevrouw Velde belt', true), regel('rozen en wil', true), regel('Van der Heijden', true), regel('Velden vol', true)];
    const uitkomst = maakZaalbeeld({ ...kaal, deelnemers, velden: [{ veld: veld('lijst'), waarden: [{ over: '', waarde: lijst(...regels) }] }] });
    expect(uitkomst.beeld.kolommen[0]?.regels).toEqual(['rozen en wil', 'Van der Heijden', 'Velden vol']);
    expect(uitkomst.achtergehouden).toBe(2);
  });

  it('keeps a name out of titles and headings too', () => {
    const { beeld } = maakZaalbeeld({ ...kaal, titel: 'De avond van Roos', deelnemers: [{ naam: 'Roos' }], velden: [{ veld: veld('lijst'), waarden: [{ over: 'Groep van Roos', waarde: lijst(regel('x', true)) }] }] });
    expect(JSON.stringify(beeld)).not.toContain('Roos');
  });

  it('shows the question of the casus once it is released, and not with the name of somebody in it', () => {
    expect(maakZaalbeeld({ ...kaal, vragen: ['Hoe kan zij blijven wonen?', ' '] }).beeld.kolommen).toEqual([{ kop: 'De vraag', regels: ['Hoe kan zij blijven wonen?'] }]);
    const metNaam = maakZaalbeeld({ ...kaal, vragen: ['Hoe kan Roos blijven wonen?'], deelnemers: [{ naam: 'Roos' }] });
    expect([metNaam.beeld.kolommen, metNaam.achtergehouden]).toEqual([[], 1]);
  });

  it('shows nothing at all behind the curtain', () => {
    const { beeld } = maakZaalbeeld({ ...kaal, gordijn: true, klok: { eindigtOp: 5 }, velden: [{ veld: veld('lijst'), waarden: [{ over: '', waarde: lijst(regel('mag', true)) }] }] });
    expect(beeld).toEqual({ gordijn: true, titel: '', vraag: '', kolommen: [], klok: null });
  });

  it('puts columns that stand beside each other under their own heading, four at most', () => {
    const velden = ['Wat', 'Wie', 'C', 'D', 'E'].map((vraag) => ({ veld: veld('lijst', { vraag }), waarden: [{ over: '', waarde: lijst(regel(vraag, true)) }] }));
    expect(maakZaalbeeld({ ...kaal, velden }).beeld.kolommen.map((k) => k.kop)).toEqual(['Wat', 'Wie', 'C', 'D']);
  });

  it('drops the heading of a single column that repeats the question', () => {
    const { beeld } = maakZaalbeeld({ ...kaal, vraag: 'Wat helpt?', velden: [{ veld: veld('lijst'), waarden: [{ over: '', waarde: lijst(regel('x', true)) }] }] });
    expect(beeld.kolommen).toEqual([{ kop: '', regels: ['x'] }]);
  });
});
