import { beforeAll, describe, expect, it } from 'vitest';
import { geldig, leersessie, ONBEKEND_TEKST, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import { Proefsessie } from '../../tests/materiaal/proefsessie.ts';
import { alleenSessie, voorbeeldcontext } from '../../tests/materiaal/voorbeeldverslag.ts';
import { leegSessiecontext } from '../werkvormen/context.ts';
import { leegPlan } from '../werkvormen/plan.ts';
import type { Sessiecontext } from '../werkvormen/sessie.ts';
import { bouwVerslag } from './bouw.ts';
import type { Verslaggegevens } from './gegevens.ts';
import type { Blok, Deel, Tabel, Sessieverslag, Vraag } from './model.ts';

const CONCEPT: Verslaggegevens = { ...alleenSessie, regionaam: 'RET Waterstreek', versie: 2, gemaaktOp: Date.UTC(2026, 2, 13) };
const lijst = (...teksten: string[]) => ({ soort: 'lijst' as const, regels: teksten.map((tekst, i) => ({ id: `r${i}`, tekst, bron: '', vrijgegeven: false })) });

function deel(model: Sessieverslag, titel: string): Deel {
  const gevonden = model.delen.find(({ kop }) => kop.tekst === titel);
  if (gevonden === undefined) throw new Error(`No part ${titel}; there are: ${model.delen.map(({ kop }) => kop.tekst).join(', ')}`);
  return gevonden;
}

function blokken({ inhoud }: Deel): readonly Blok[] {
  return inhoud.soort === 'spread' ? [...inhoud.links, ...inhoud.rechts] : inhoud.blokken;
}

function vragen(van: Deel): readonly Vraag[] {
  return blokken(van).filter((blok) => blok.soort === 'vraag');
}

function tabel(van: Deel): Tabel {
  const gevonden = blokken(van).find((blok) => blok.soort === 'tabel');
  if (gevonden === undefined) throw new Error(`No table in ${van.kop.tekst}`);
  return gevonden;
}

describe('the verslag of the example meeting', () => {
  let context: Sessiecontext;
  let model: Sessieverslag;
  let alles: string;
  beforeAll(async () => {
    ({ context } = await voorbeeldcontext());
    model = bouwVerslag(leersessie, context, CONCEPT);
    alles = JSON.stringify(model);
  });

  it('has a cover with leerthema, date, place, groups, casuscodes, status and version', () => {
    expect(model.omslag.onderwerp).toBe('Hoe voorkomen we dat een jongere in een crisis drie keer in een half jaar verhuist?');
    expect(model.omslag.statusregel).toBe('Concept, versie 2');
    expect(model.omslag.kenmerken).toEqual([
      { naam: 'Regio', waarde: 'RET Waterstreek' },
      { naam: 'Datum', waarde: '12 maart 2026, 13.00 uur' },
      { naam: 'Plaats', waarde: 'Digitaal' },
      { naam: 'Deelnemers', waarde: '12, in 2 groepen' },
      { naam: 'Casussen', waarde: 'WS-2026-001, WS-2026-002, WS-2026-003, WS-2026-004' },
      { naam: 'Verslag van', waarde: '13 maart 2026' },
    ]);
    expect(model.voet).toContain('gepseudonimiseerd');
  });

  it('gives each knooppunt one spread: two questions left, two right with the conclusions', () => {
    const spreads = model.delen.filter(({ inhoud }) => inhoud.soort === 'spread');
    expect(spreads.map(({ kop }) => [kop.boven, kop.tekst])).toEqual([
      ['Knooppunt 1 van 4 · Groep A', 'Vrijdagmiddag'],
      ['Knooppunt 2 van 4 · Groep A', 'Wachten op elkaars onderzoek'],
      ['Knooppunt 3 van 4 · Groep B', 'De module is klaar, het kind niet'],
      ['Knooppunt 4 van 4 · Groep B', 'Wie betaalt'],
    ]);
    for (const { inhoud } of spreads) {
      if (inhoud.soort !== 'spread') throw new Error('not a spread');
      const nummers = (kant: readonly Blok[]) => kant.filter((blok) => blok.soort === 'vraag').map(({ nummer, vraag }) => [nummer, vraag]);
      expect(nummers(inhoud.links)).toEqual([
        [1, 'Wat maakt dit een knooppunt?'],
        [2, 'Welke elementen dragen bij aan het knooppunt?'],
      ]);
      expect(nummers(inhoud.rechts)).toEqual([
        [3, 'Wat leren we hiervan?'],
        [4, 'Wat/wie kan ons hierbij helpen?'],
        [null, 'Waar het verder gaat'],
      ]);
    }
  });

  it('stands the answers to Wat and Wie beside each other', () => {
    const [blok] = vragen(deel(model, 'Vrijdagmiddag'))[3]?.antwoord ?? [];
    expect(blok?.soort === 'kolommen' ? blok.kolommen.map(({ kop }) => kop) : null).toEqual(['Wat', 'Wie']);
    expect(JSON.stringify(blok)).toContain('mandaat tot € 5.000');
  });

  it('shows every knooppunt with verstoring, niveau and who takes it up at one glance', () => {
    const overzicht = tabel(deel(model, 'In één oogopslag'));
    expect(overzicht.kolommen.map(({ kop }) => kop)).toEqual(['Knooppunt', 'Verstoring', 'Niveau', 'Wie pakt dit op']);
    expect(overzicht.rijen).toEqual([
      ['1. Vrijdagmiddag', 'Organisatorisch', 'Netwerk', 'het regionaal crisisoverleg, voor 1 juni 2026'],
      ['2. Wachten op elkaars onderzoek', 'Inhoudelijk', 'Werkvloer', 'Nog niemand'],
      ['3. De module is klaar, het kind niet', 'Wettelijk', 'Bestuur', 'Nog niemand'],
      ['4. Wie betaalt', 'Conflict', 'Organisatie', 'Nog niemand'],
    ]);
  });

  it('shows the enquête in figures and quotes', () => {
    const enquete = blokken(deel(model, 'Enquête'));
    expect(enquete.find((blok) => blok.soort === 'kenmerken')).toEqual({
      soort: 'kenmerken',
      vorm: 'cijfers',
      paren: [
        { naam: 'deelnemers vulden de enquête in', waarde: '9 van 12' },
        { naam: 'was het gemiddelde cijfer', waarde: '7,7' },
      ],
    });
    const figuur = enquete.find((blok) => blok.soort === 'figuur');
    expect(figuur?.beeld.soort === 'staven' && figuur.beeld.staven.map(({ waarde }) => waarde)).toEqual([0, 0, 0, 0, 0, 1, 3, 3, 2, 0]);
    expect(figuur?.alternatief).toBe('Staafdiagram van de gegeven cijfers van 1 tot 10: 1 keer een 6, 3 keer een 7, 3 keer een 8 en 2 keer een 9.');
    expect(alles).toContain('Eindelijk niet over wie, maar over hoe.');
    expect(alles).toContain('Te veel in twee uur; twee knooppunten per groep is het maximum.');
  });

  it('tells with what was handed on at what level, for each knooppunt its own', () => {
    const bij = (wat: string) => ({ soort: 'afspraken' as const, afspraken: [{ id: 'a', wat, wie: 'inkoop', voor: '', mandaat: '' }] });
    const antwoorden = { ...context.antwoorden, 'knooppunten/betaalt/niveau#oppakken': bij('Eén aanspreekpunt'), 'knooppunten/module/niveau#oppakken': bij('Doorlopende hulp') };
    const { rijen } = tabel(deel(bouwVerslag(leersessie, { ...context, antwoorden }, CONCEPT), 'Wat aan wie is meegegeven'));
    expect(rijen.map(([knooppunt, niveau]) => [knooppunt, niveau])).toEqual([
      ['Vrijdagmiddag', 'Netwerk'],
      ['De module is klaar, het kind niet', 'Bestuur'],
      ['Wie betaalt', 'Organisatie'],
    ]);
    const zonder = Object.fromEntries(Object.entries(antwoorden).filter(([sleutel]) => sleutel !== 'knooppunten/betaalt/niveau#niveau'));
    const { rijen: nietGekozen } = tabel(deel(bouwVerslag(leersessie, { ...context, antwoorden: zonder }, CONCEPT), 'Wat aan wie is meegegeven'));
    expect(nietGekozen[2]?.[1]).toBe('Niet gekozen');
  });

  it('says of each knooppunt which group brought it, those of both groups', () => {
    const spreads = model.delen.filter(({ inhoud }) => inhoud.soort === 'spread');
    expect(spreads.map(({ kop }) => `${kop.boven ?? ''}: ${kop.tekst}`)).toEqual([
      'Knooppunt 1 van 4 · Groep A: Vrijdagmiddag',
      'Knooppunt 2 van 4 · Groep A: Wachten op elkaars onderzoek',
      'Knooppunt 3 van 4 · Groep B: De module is klaar, het kind niet',
      'Knooppunt 4 van 4 · Groep B: Wie betaalt',
    ]);
    for (const spread of spreads) expect(JSON.stringify(spread.inhoud)).not.toContain('Hier is niets opgeschreven.');
  });

  it('sorts the quotes of each question, so that one place is not one person', () => {
    for (const blok of blokken(deel(model, 'Enquête'))) {
      if (blok.soort !== 'citaten') continue;
      const teksten = blok.citaten.map(({ tekst }) => tekst);
      expect(teksten).toEqual(teksten.toSorted());
    }
  });

  it('tells which guard was overruled and why, what is parked, what was handed to whom and how to react', () => {
    expect(tabel(deel(model, 'Waar we afweken van de werkvorm')).rijen).toEqual([
      ['Welkom en spelregels', 'Toch verdergegaan', 'Van 1 deelnemer is nog niet bekend of die er is.', 'Eén deelnemer zou later inbellen. We zijn begonnen.'],
    ]);
    expect(JSON.stringify(deel(model, 'Parkeerplaats'))).toContain('Vergoeding voor ouders');
    const meegegeven = tabel(deel(model, 'Wat aan wie is meegegeven'));
    expect(meegegeven.kolommen.map(({ kop }) => kop)).toEqual(['Knooppunt', 'Niveau', 'Wat', 'Wie', 'Voor']);
    expect(meegegeven.rijen).toEqual([['Vrijdagmiddag', 'Netwerk', 'Eén lijst met vrije plekken maken en een achterwacht die mag beslissen', 'het regionaal crisisoverleg', '1 juni 2026']]);
    expect(JSON.stringify(deel(model, 'Hoe je kunt reageren'))).toContain('tot en met 5 april 2026');
  });

  it('holds no name, no private actiepunt and nothing of the casusbeelden', () => {
    for (const { naam } of context.plan.deelnemers) expect(alles).not.toContain(naam);
    for (const geheim of ['Ik bel maandag', 'en daarna’', '06-12345678', '111222333', 's.bakker', '7999', 'Velde', 'anoniem']) expect(alles).not.toContain(geheim);
  });

  it('holds an actiepunt once its owner shares it, with role and organisation', () => {
    const punten = context.antwoorden['actiepunten#punten'];
    if (punten?.soort !== 'actiepunten') throw new Error('no actiepunten');
    const gedeeld = { ...punten, punten: punten.punten.map((punt, i) => ({ ...punt, gedeeld: i === 0 })) };
    const tekst = JSON.stringify(bouwVerslag(leersessie, { ...context, antwoorden: { ...context.antwoorden, 'actiepunten#punten': gedeeld } }, CONCEPT));
    expect(tekst).toContain('Ik bel maandag de achterwacht');
    expect(tekst).toContain('jeugdbeschermer, GI Waterstreek');
    expect(tekst).not.toContain('en daarna’');
  });
});

describe('an honest verslag', () => {
  it('of a session in which nothing happened says so, part by part', () => {
    const model = bouwVerslag(leersessie, leegSessiecontext(leegPlan(), 0), CONCEPT);
    expect(JSON.stringify(deel(model, 'In één oogopslag'))).toContain('niets besproken');
    expect(JSON.stringify(deel(model, 'Enquête'))).toContain('Niemand heeft de enquête ingevuld.');
    expect(JSON.stringify(deel(model, 'Terugkoppeling tussen groepen'))).toContain('Hier is niets opgeschreven.');
    expect(JSON.stringify(deel(model, 'Waar we afweken van de werkvorm'))).toContain('Niet aan de orde gekomen: Welkom en spelregels,');
  });

  it('says of a skipped step that it was skipped, and why', () => {
    const sessie = new Proefsessie(leersessie, tweeGroepen).stuur({ type: 'sessie.start' }).spring('knooppunten/k1/leren');
    sessie.stuur({ type: 'agenda.slaOver', omvang: 'stap', reden: 'De tijd was op.' });
    const vraag = vragen(deel(bouwVerslag(leersessie, sessie.ctx, CONCEPT), 'Vrijdagmiddag'))[2];
    expect(vraag?.antwoord).toEqual([{ soort: 'alinea', vorm: 'leeg', tekst: 'Dit is overgeslagen: De tijd was op.' }]);
  });

  it('says role and organisation where someone typed a participant’s name', () => {
    const plan = { ...tweeGroepen, deelnemers: [{ id: 'a1', naam: 'Anna de Wit', rol: 'wijkcoach', organisatie: 'Dijkveen', mandaat: '', groepId: 'A' }, ...tweeGroepen.deelnemers.slice(1)] };
    const sessie = new Proefsessie(leersessie, plan).stuur({ type: 'sessie.start' });
    sessie.vulIn('knooppunten/k1/wat-maakt', 'antwoord', lijst('Dat zei ANNA  de wit ook al.', 'Bram is niet de enige.'));
    sessie.vulIn('knooppunten/k1/niveau', 'oppakken', { soort: 'afspraken', afspraken: [{ id: 'x', wat: 'Bellen', wie: 'Bram', voor: '', mandaat: '' }] });
    const model = bouwVerslag(leersessie, sessie.ctx, CONCEPT);
    expect(JSON.stringify(model)).toContain('Dat zei wijkcoach, Dijkveen ook al.');
    // One word can be an ordinary one in running text; as the owner of an afspraak it is a name.
    expect(JSON.stringify(model)).toContain('Bram is niet de enige.');
    expect(tabel(deel(model, 'Wat aan wie is meegegeven')).rijen).toEqual([['Vrijdagmiddag', 'Bellen', 'behandelaar, De Terp', 'Geen datum']]);
  });

  it('follows from any werkvorm: every field that may leave the room is in it, no field that may not', () => {
    const werkvorm = geldig(ONBEKEND_TEKST);
    const tekst = JSON.stringify(bouwVerslag(werkvorm, leegSessiecontext(tweeGroepen, 0), { ...CONCEPT, status: 'vastgesteld' }));
    const vast = werkvorm.agendapunten.flatMap((punt) => (punt.soort === 'stap' ? punt.velden : []));
    for (const veld of vast) {
      const isElders = veld.soort === 'aanwezigheid' || veld.soort === 'afspraken';
      if (!isElders) expect(tekst.includes(JSON.stringify(veld.kort ?? veld.vraag).slice(1, -1)), veld.vraag).toBe(veld.inVerslag);
    }
    expect(tekst).toContain('Vastgesteld, versie 2');
  });
});

describe('a conclusion with more than a choice', () => {
  const werkvorm = geldig(
    JSON.stringify({
      schema: 1, id: 'proef', versie: 1, naam: 'Proef', doel: 'Proef.', bron: 'proef', onderwerpLabel: 'Vraag', rollen: ['rol'], groepen: false, casussen: 'meer',
      agendapunten: [
        {
          id: 'ronde', soort: 'ronde', titel: 'Per casus', minuten: 10, over: { lijst: 'casussen' },
          stappen: [
            {
              id: 'slot', titel: 'Slot', zaaltekst: 'Wat nu?',
              velden: [
                { id: 'richting', soort: 'keuze', vraag: 'Welke kant op?', kort: 'Richting', opties: [{ id: 'op', label: 'Op' }, { id: 'af', label: 'Af' }] },
                { id: 'besluit', soort: 'besluit', vraag: 'Wat besluiten we?', kort: 'Besluit', adviestypen: [{ id: 'dringend', label: 'Dringend' }] },
                { id: 'verloop', soort: 'tijdlijn', vraag: 'Wat ging vooraf?' },
              ],
            },
          ],
        },
      ],
    }),
  );
  const besluit = { uitkomst: 'besloten' as const, adviestype: 'dringend', maatwerkoplossing: 'Een jaar wonen op proef', mandaat: '', opschaling: { trede: '', geprobeerd: '' } };
  const plan = { ...leegPlan(), casussen: [{ id: 'c1', code: 'WS-2026-001' }] };
  const context = (antwoorden: Sessiecontext['antwoorden']): Sessiecontext => ({ ...leegSessiecontext(plan, 0), antwoorden });

  it('prints what does not fit in one line under the facts, and never calls it empty', () => {
    const model = bouwVerslag(werkvorm, context({ 'ronde/c1/slot#richting': { soort: 'keuze', keuzes: ['op'] }, 'ronde/c1/slot#besluit': { soort: 'besluit', besluit } }), CONCEPT);
    const [slot] = vragen(deel(model, 'WS-2026-001'));
    expect(slot?.antwoord[0]).toMatchObject({ soort: 'kenmerken', paren: [{ naam: 'Richting', waarde: 'Op' }] });
    expect(JSON.stringify(slot)).toContain('Een jaar wonen op proef');
    expect(slot?.antwoord.at(-1)).toMatchObject({ soort: 'alinea', vorm: 'leeg' });
  });

  it('gives the overview a column for what fits in one line only', () => {
    const overzicht = tabel(deel(bouwVerslag(werkvorm, context({}), CONCEPT), 'In één oogopslag'));
    expect(overzicht.kolommen.map(({ kop }) => kop)).toEqual(['Casus', 'Richting']);
    expect(overzicht.rijen).toEqual([['1. WS-2026-001', 'Niet ingevuld']]);
  });
});
