import type { WaardeVan } from './waarden.ts';

/* What a besluit says. Without schemas, for the windows. */

export type Besluit = WaardeVan<'besluit'>['besluit'];

/** Whether (a part of) this besluit goes up the ladder: beside another outcome, that part is decided here and the rest is not. */
export function gaatOmhoog({ uitkomst, opschaling }: Besluit): boolean {
  return uitkomst === 'opschalen' || opschaling.trede.trim() !== '' || opschaling.geprobeerd.trim() !== '';
}

/** A besluit in one line, such as `Besloten: blijven wonen op kamer 3. Voor de rest opgeschaald naar Bestuurlijk overleg.`; empty when none was taken. */
export function besluitInEenRegel(besluit: Besluit): string {
  const { uitkomst, opschaling } = besluit;
  if (uitkomst === null) return '';
  const trede = opEenRegel(opschaling.trede);
  const oplossing = opEenRegel(besluit.maatwerkoplossing);
  const kop = uitkomst === 'opschalen' && trede !== '' ? `Opgeschaald naar ${trede}` : UITKOMSTWOORDEN[uitkomst];
  const rest = uitkomst !== 'opschalen' && trede !== '' ? ` Voor de rest opgeschaald naar ${metPunt(trede)}` : '';
  return `${metPunt(oplossing === '' ? kop : `${kop}: ${oplossing}`)}${rest}`;
}

const UITKOMSTWOORDEN: Readonly<Record<NonNullable<Besluit['uitkomst']>, string>> = {
  besloten: 'Besloten',
  'nader-uitzoeken': 'Nader uitzoeken',
  opschalen: 'Opschalen',
  'niet-doen': 'Niet doen',
};

function opEenRegel(tekst: string): string {
  return tekst.replace(/\s+/gu, ' ').trim();
}

function metPunt(zin: string): string {
  return /[.!?…]$/u.test(zin) ? zin : `${zin}.`;
}
