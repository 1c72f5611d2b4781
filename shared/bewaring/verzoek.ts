import { isDag } from '../domein/tekstvormen.ts';
import type { Verzoek } from './bewaring.ts';
import { maandenLater } from './termijn.ts';

/* When a request is to be answered, and what a request and an answer need. */

/**
 * The last day for an answer: within one month of receipt (AVG art. 12.3), also to say that nothing is done and why (art. 12.4).
 */
export function antwoordVoor({ ontvangenOp }: Pick<Verzoek, 'ontvangenOp'>): string {
  return maandenLater(ontvangenOp, 1);
}

/** The last day when it is complex or there are many: two months more, told with the reason within the first month (AVG art. 12.3). */
export function uiterlijkVoor({ ontvangenOp }: Pick<Verzoek, 'ontvangenOp'>): string {
  return maandenLater(ontvangenOp, 3);
}

/** The requests without an answer, the first that is due in front. */
export function openVerzoeken(verzoeken: readonly Verzoek[]): readonly Verzoek[] {
  return verzoeken.filter(({ antwoord }) => antwoord === null).toSorted((een, ander) => een.ontvangenOp.localeCompare(ander.ontvangenOp));
}

/** All of them, open ones first, then the last received in front. */
export function opVolgorde(verzoeken: readonly Verzoek[]): readonly Verzoek[] {
  const dicht = verzoeken.filter(({ antwoord }) => antwoord !== null).toSorted((een, ander) => ander.ontvangenOp.localeCompare(een.ontvangenOp));
  return [...openVerzoeken(verzoeken), ...dicht];
}

/** What a request still misses, in words; empty when it can be saved. */
export function ontbreektAanVerzoek({ soort, ontvangenOp, vraag }: Pick<Verzoek, 'soort' | 'ontvangenOp' | 'vraag'>, vandaag: string): readonly string[] {
  return [
    ...(!isDag(ontvangenOp) ? ['de dag waarop het verzoek binnenkwam'] : ontvangenOp > vandaag ? ['een dag van ontvangst die geweest is'] : []),
    ...(soort === 'correctie' && vraag.trim() === '' ? ['wat er volgens het gezin niet klopt'] : []),
  ];
}

/** What an answer still misses. Who refuses, wholly or partly, says why (AVG art. 12.4). */
export function ontbreektAanAntwoord({ uitkomst, op, toelichting }: NonNullable<Verzoek['antwoord']>, ontvangenOp: string, vandaag: string): readonly string[] {
  return [
    ...(!isDag(op) ? ['de dag van het antwoord'] : op > vandaag || op < ontvangenOp ? ['een dag van het antwoord tussen de ontvangst en vandaag'] : []),
    ...(uitkomst !== 'toegewezen' && toelichting.trim() === '' ? ['waarom het niet (helemaal) kan'] : []),
  ];
}
