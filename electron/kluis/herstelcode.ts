import { kluisfout } from './fouten.ts';
import type { Toeval } from './cryptografie/versleuteling.ts';

/* The herstelcode: 135 random bits as 27 signs of Crockford's base32 and one check sign, in seven groups of four. */

const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const AANTAL = 27;
const GROEP = 4;
const BYTES = 17;
/** Prime and above 32, so that one wrong sign or two swapped neighbours always change the remainder. */
const MODULUS = 37n;

function controle(cijfers: string): number {
  let waarde = 0n;
  for (const teken of cijfers) waarde = waarde * 32n + BigInt(TEKENS.indexOf(teken));
  return Number(waarde % MODULUS);
}

/** A new herstelcode as it is shown: `7K3M-…`, seven groups. */
export function maakHerstelcode(toeval: Toeval): string {
  for (;;) {
    // 17 bytes are 136 bits; the last one is not used.
    let waarde = BigInt(`0x${toeval(BYTES).toString('hex')}`) >> 1n;
    let cijfers = '';
    for (let i = 0; i < AANTAL; i += 1) {
      cijfers = `${TEKENS.charAt(Number(waarde % 32n))}${cijfers}`;
      waarde /= 32n;
    }
    // A remainder above 31 has no sign; a new draw costs less than signs that nobody can dictate over the phone.
    const teken = TEKENS.charAt(controle(cijfers));
    if (teken !== '') return inGroepen(cijfers + teken);
  }
}

function inGroepen(tekens: string): string {
  const groepen: string[] = [];
  for (let i = 0; i < tekens.length; i += GROEP) groepen.push(tekens.slice(i, i + GROEP));
  return groepen.join('-');
}

/** The 28 signs without groups, or null when it cannot be a herstelcode: a typing error. */
function normaliseer(getypt: string): string | null {
  const tekens = getypt
    .toUpperCase()
    .replaceAll(/[\s.\-\u2010-\u2015]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');
  if (tekens.length !== AANTAL + 1 || [...tekens].some((teken) => !TEKENS.includes(teken))) return null;
  return TEKENS.charAt(controle(tekens.slice(0, AANTAL))) === tekens.slice(AANTAL) ? tekens : null;
}

/**
 * The secret in a herstelcode as somebody typed it: case, spaces and hyphens do not matter, O counts as 0, I and L as 1.
 * @throws OntwarFout HERSTELCODE_ONJUIST when the check sign shows a typing error; no attempt is then made
 */
export function leesHerstelcode(getypt: string): Buffer {
  const tekens = normaliseer(getypt);
  if (tekens === null) {
    throw kluisfout('HERSTELCODE_ONJUIST', {
      watGebeurde: 'In deze herstelcode zit een typefout.',
      watNu: 'Een herstelcode heeft zeven groepjes van vier tekens. Vergelijk ze een voor een met wat je opschreef.',
    });
  }
  const geheim = Buffer.alloc(tekens.length);
  geheim.write(tekens, 'ascii');
  return geheim;
}

/** A herstelcode as it is shown, whichever way it was typed. @throws OntwarFout as `leesHerstelcode` */
export function schoonHerstelcode(getypt: string): string {
  const geheim = leesHerstelcode(getypt);
  try {
    return inGroepen(geheim.toString('ascii'));
  } finally {
    geheim.fill(0);
  }
}
