import { describe, expect, it } from 'vitest';
import { isReactieklad, mistNog, nieuweReactie, reactieVan } from './reactie.ts';

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
