import { expect, it } from 'vitest';
import { stukkenContract } from './stukken.ts';

it('takes several stukken at once only of one owner: that is how they are told in the logboek', () => {
  const { arg } = stukkenContract.opdrachten['stuk.bewaarAlle'];
  const vraag = (...sessies: readonly string[]) => ({ stukken: sessies.map((sessieId) => ({ soort: 'verslag', sessieId })), vorm: 'pdf', wachtwoord: '', ontvangers: null });
  expect([arg.safeParse(vraag('s1', 's1')).success, arg.safeParse(vraag('s1', 's2')).success, arg.safeParse(vraag()).success]).toEqual([true, false, false]);
});
