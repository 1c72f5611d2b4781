import { describe, expect, it } from 'vitest';
import { isReactieklad, mistNog, naInlezen, nieuweReactie, reactieVan } from './reactie.ts';

describe('forms that came back', () => {
  const fout = (...details: readonly string[]) => ({ code: 'BESTAND_VREEMD', watGebeurde: 'Dit is geen PDF.', watVeilig: '', watNu: '', details: [...details] }) as const;

  it('are told in one line, and each that is none by its own name', () => {
    const { melding, fouten } = naInlezen([{ naam: 'a.pdf', bekend: false }, { naam: 'b.txt', fout: fout('b.txt') }, { naam: 'c.pdf', bekend: false }, { naam: 'd.pdf', bekend: true }, { naam: 'b.txt', fout: fout('vol') }]);
    expect(melding).toBe('2 reacties zijn ingelezen. Deze reactie was er al.');
    expect(fouten.map(({ fout: elk }) => elk.details)).toEqual([['b.txt'], ['b.txt', 'vol']]);
    expect(new Set(fouten.map(({ sleutel }) => sleutel)).size).toBe(2);
    expect([naInlezen([{ naam: 'a.pdf', bekend: false }]).melding, naInlezen([{ naam: 'a', fout: fout() }]).melding]).toEqual(['De reactie is ingelezen.', '']);
  });
});

describe('a reaction while it is typed', () => {
  it('asks for the text first, then for the role', () => {
    expect(mistNog({ rol: '', oordeel: null, tekst: ' ' })).toBe('Typ eerst de reactie, of kies wat iemand ervan vindt.');
    expect(mistNog({ rol: ' ', oordeel: null, tekst: 'eens' })).toBe('Vul in welke rol iemand heeft, zoals moeder of wijkcoach.');
    expect(mistNog({ rol: 'moeder', oordeel: null, tekst: 'eens' })).toBe('');
    expect(mistNog({ rol: 'moeder', oordeel: 'klopt', tekst: '' })).toBe('');
  });

  it('is kept as it was given, without spaces around it, and survives a lock', () => {
    const klad = { ...nieuweReactie(2), rol: ' moeder ', oordeel: 'oneens' as const, tekst: ' Ja.\nEn nee. ' };
    expect(reactieVan(klad)).toMatchObject({ versie: 2, rol: 'moeder', organisatie: '', tekst: 'Ja.\nEn nee.' });
    expect(isReactieklad(JSON.parse(JSON.stringify(klad)))).toBe(true);
  });
});
