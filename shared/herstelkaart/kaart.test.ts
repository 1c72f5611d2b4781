import { expect, it } from 'vitest';
import { bouwHerstelkaart, herstelkaartBestandsnaam } from './kaart.ts';

const CODE = '7K3M-9QWE-0123-ABCD-EFGH-JKMN-PQRS';

it('tells the code in its groups, of which kluis and of when, how to use it and where to keep it', () => {
  const kaart = bouwHerstelkaart({ herstelcode: CODE, kluismap: '/home/anouk/Ontwar/kluis', gemaaktOp: Date.UTC(2026, 2, 12, 12) });
  expect(kaart.groepen).toEqual(['7K3M', '9QWE', '0123', 'ABCD', 'EFGH', 'JKMN', 'PQRS']);
  expect(kaart.feiten.map(({ waarde }) => waarde)).toEqual(['12 maart 2026', '/home/anouk/Ontwar/kluis']);
  expect(kaart.delen.map(({ kop }) => kop)).toEqual(['Zo gebruik je de kaart', 'Zo bewaar je de kaart']);
});

it('has a file name and a title without the code', () => {
  const { titel } = bouwHerstelkaart({ herstelcode: CODE, kluismap: '/', gemaaktOp: 0 });
  expect(`${titel} ${herstelkaartBestandsnaam('2026-03-12')}`).toBe('Herstelkaart 2026-03-12 Ontwar herstelkaart.pdf');
});
