import { kwartaaleinde, kwartaalsleutel, type Kwartaal } from '#shared/kwartaal/kwartalen';

/** With which quarter the screen begins: the last one that has ended, else the newest there is. */
export function beginkwartaal(lijst: readonly Kwartaal[], vandaag: string): string {
  const klaar = lijst.find((een) => kwartaaleinde(een) < vandaag) ?? lijst[0];
  return klaar === undefined ? '' : kwartaalsleutel(klaar);
}
