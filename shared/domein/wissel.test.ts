import { describe, expect, it } from 'vitest';
import { eisGebeurtenis } from '../../tests/materiaal/levensloop.ts';
import { schemaLoopgebeurtenis, type Loopgebeurtenis } from './traject.ts';
import { ontbreektBijWissel } from './wissel.ts';

const SOORTEN = schemaLoopgebeurtenis.options.map(({ shape }) => shape.type.value);
const NIET_NODIG = new Set(['type']);

describe('what a change of step must say', () => {
  it.each(SOORTEN)('%s says everything once all is filled in, and misses each part that is left empty', (soort) => {
    const volledig = eisGebeurtenis(soort);
    expect(ontbreektBijWissel(volledig)).toEqual([]);
    for (const veld of Object.keys(volledig).filter((naam) => !NIET_NODIG.has(naam))) {
      const zonder = { ...volledig, [veld]: ' ' } as unknown as Loopgebeurtenis;
      expect(ontbreektBijWissel(zonder)).toHaveLength(1);
    }
  });

  it('says in words what is missing', () => {
    expect(ontbreektBijWissel({ type: 'stuurTerug', dag: '', reden: '', bericht: '' })).toEqual(['de datum', 'de reden', 'het bericht aan de aanmelder']);
    expect(ontbreektBijWissel({ type: 'gaMonitoren', dag: '2026-03-19', evaluatie: '' })).toEqual(['de evaluatiedatum']);
  });
});
