import { describe, expect, it } from 'vitest';
import { zoekAlles } from './zoeken.ts';

const gegeven = { vandaag: '2026-03-20', namen: ['Noah de Wit', 'Petra Visser'], bekend: [] };
const in_ = (...teksten: readonly string[]): readonly string[] => zoekAlles(teksten, gegeven).flatMap((plekken, nummer) => plekken.map(({ van, tot, soort }) => `${soort}: ${teksten[nummer]?.slice(van, tot) ?? ''}`));

describe('names', () => {
  it.each([
    ['Noahs begeleider belde.', ['naam: Noahs']],
    ['Vissers en bakkers genoeg.', []],
    ['Volgens Ahmed Benali was er hulp.', ['mogelijk: Ahmed Benali']],
    ['Daan.', ['mogelijk: Daan']],
    ['Van den Broek vroeg om uitstel.', ['mogelijk: Van den Broek']],
    ['Ten Cate zegt de huur op.', ['mogelijk: Ten Cate']],
    ['Met Willemijn van Houten is gesproken.', ['mogelijk: Willemijn van Houten']],
    ['De jeugdbeschermer (Tim Groen) belt.', ['mogelijk: Tim Groen']],
    ['Met Roos gaat het goed.', ['mogelijk: Roos']],
    ['Roos zegt dat het goed gaat.', ['mogelijk: Roos']],
    ['Roos en Bram gaan mee.', ['mogelijk: Roos', 'mogelijk: Bram']],
    ['De kleur van Van Dijk is blauw.', ['mogelijk: Van Dijk']],
    ['„Luuk moet slapen”, zei ze: Anouk ook.', ['mogelijk: Luuk', 'mogelijk: Anouk']],
  ])('in %j', (tekst, gevonden) => {
    expect(in_(tekst)).toEqual(gevonden);
  });
});

describe('institutions', () => {
  it.each([
    ['Hij zit op het Bonhoeffer College.', ['instelling: Bonhoeffer College']],
    ['De Prins Willem-Alexanderschool zit vol.', ['instelling: Prins Willem-Alexanderschool']],
    ['Vanaf augustus gaat ze naar het ROC van Twente.', ['instelling: ROC van Twente']],
    ['Via Stichting Kind en Gezin kwam hulp.', ['instelling: Stichting Kind en Gezin']],
    ['Stichting De Brug en Jarabee helpen.', ['instelling: Stichting De Brug', 'mogelijk: Jarabee']],
    ['Zij is opgenomen bij Karakter.', ['mogelijk: Karakter']],
    ['Therapie bij Centrum voor Psychotherapie Waterstreek.', ['instelling: Centrum voor Psychotherapie Waterstreek']],
    ['Op de groep Daan en op school de Turkse les.', ['mogelijk: Daan']],
  ])('in %j', (tekst, gevonden) => {
    expect(in_(tekst)).toEqual(gevonden);
  });
});

describe('what is no name', () => {
  it.each([
    'Het gezin woont in Enschede, eerst in Den Haag.',
    'De vader komt uit Syrië en spreekt Arabisch.',
    'Veilig Thuis, de Raad voor de Kinderbescherming en het CIZ overleggen.',
    'De Vereniging van Nederlandse Gemeenten en het Nederlands Jeugdinstituut schreven het.',
    'Volgens Moeder wil de Gezinsvoogd niet.',
    'Wijkcoach, gemeente Dijkveen. Leerplichtambtenaar, regio Oostveen.',
    'Hechtingsproblematiek speelt. Crisisplaatsingen duren lang. Afwijken kan in de regio.',
    'Besluit: Niemand belt meer. (Zie bijlage 2.) „Waarom?”',
    '- Vervoer regelen\n- Wonen zoeken\n• School vinden',
    'Hoop is er weer. Groen licht ook. Winter en voorjaar waren zwaar.',
    'Met Pasen en op Koningsdag. ’s Avonds niet.',
    'De Wlz-aanvraag, de GGZ-behandeling en TW-2026-014.',
    'De casus heet WS-2026-019.',
  ])('%j', (tekst) => {
    expect(in_(tekst)).toEqual([]);
  });
});

describe('texts that leave together', () => {
  it('make known to each other who is called how', () => {
    expect(in_('Kuipers, zei de school.')).toEqual([]);
    expect(in_('Kuipers, zei de school.', 'Dat is mevrouw Kuipers.')).toEqual(['mogelijk: Kuipers', 'naam: mevrouw Kuipers']);
  });

  it('keep a word that everybody uses a word', () => {
    expect(in_('Groen is de kleur van de groep.', 'De jeugdbeschermer is Tim Groen.')).toEqual(['mogelijk: Tim Groen']);
  });
});
