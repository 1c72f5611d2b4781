import { expect, it } from 'vitest';
import { dagnummer, maakTijdas } from './tijdas.ts';

const as = (van: string, tot: string, vorm: 'jaren' | 'passend' = 'passend', breedte = 470) => maakTijdas(dagnummer(van), dagnummer(tot), vorm, breedte);
const namen = ({ strepen }: ReturnType<typeof as>): readonly string[] => strepen.filter(({ metNaam }) => metNaam).map(({ naam }) => naam);

it('shows a week by the day, a year by the month, and more by the year', () => {
  expect(namen(as('2025-11-12', '2025-11-18'))).toEqual(['12 nov', '13 nov', '14 nov', '15 nov', '16 nov', '17 nov', '18 nov']);
  expect(namen(as('2025-02-03', '2025-07-01'))).toEqual(['feb 2025', 'mrt 2025', 'apr 2025', 'mei 2025', 'jun 2025', 'jul 2025']);
  expect(namen(as('2021-05-01', '2025-07-01'))).toEqual(['2021', '2022', '2023', '2024', '2025']);
  expect(namen(as('2025-11-12', '2025-11-18', 'jaren'))).toEqual(['2025']);
});

it('covers from the first day to the last, and names no more lines than there is room for', () => {
  expect(as('2025-02-03', '2025-07-01')).toMatchObject({ van: dagnummer('2025-02-01'), tot: dagnummer('2025-08-01') });
  expect(as('2025-11-12', '2025-11-12')).toMatchObject({ van: dagnummer('2025-11-12'), tot: dagnummer('2025-11-13') });
  expect(namen(as('2024-01-01', '2025-12-31'))).toEqual(['jan 2024', 'apr 2024', 'jul 2024', 'okt 2024', 'jan 2025', 'apr 2025', 'jul 2025', 'okt 2025']);
  expect(namen(as('1960-01-01', '2025-12-31', 'jaren'))).toEqual(['1960', '1970', '1980', '1990', '2000', '2010', '2020']);
});
