/* PDFs broken in the ways in which files break, and in the ways in which somebody would break them on purpose. Seeded. */

type Kans = (tot: number) => number;

/** A small generator of numbers (mulberry32): the same for the same seed. */
function kansVan(zaad: number): Kans {
  let stand = zaad >>> 0;
  return (tot) => {
    stand = (stand + 0x6d_2b_79_f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * tot);
  };
}

const REUZEN = ['99999999999999999999', '-1', '2147483648', '4294967295', '1e309', '0.0000000001', '65536', '-99999999'];
const AFVAL = ['<<', '>>', '[', ']', 'endobj', 'stream', 'endstream', 'null', '/Kids', '/Parent', '1 0 R', '(', ')', '<', 'true', '/V', '/Off', 'R R R', '%%EOF', 'xref'];

type Vermink = (bytes: Uint8Array, kans: Kans) => Uint8Array;

const klapBytesOm: Vermink = (bytes, kans) => {
  const uit = bytes.slice();
  for (let keer = 1 + kans(40); keer > 0; keer -= 1) uit[kans(uit.length)] = kans(256);
  return uit;
};
const kapAf: Vermink = (bytes, kans) => bytes.slice(0, kans(bytes.length));
const kapVoorAf: Vermink = (bytes, kans) => bytes.slice(kans(3) === 0 ? kans(bytes.length) : kans(40));
const haalStukWeg: Vermink = (bytes, kans) => {
  const van = kans(bytes.length);
  return plak(bytes.slice(0, van), bytes.slice(van + kans(2_000)));
};
const verdubbelStuk: Vermink = (bytes, kans) => {
  const van = kans(bytes.length);
  const tot = van + kans(3_000);
  return plak(bytes.slice(0, tot), bytes.slice(van));
};
const strooiAfval: Vermink = (bytes, kans) => {
  const plek = kans(bytes.length);
  const afval = Array.from({ length: 1 + kans(20) }, () => AFVAL[kans(AFVAL.length)] ?? '').join(' ');
  return plak(bytes.slice(0, plek), letters(afval), bytes.slice(plek));
};
const nestDiep: Vermink = (bytes, kans) => {
  const plek = kans(bytes.length);
  const [open, dicht] = kans(2) === 0 ? ['[', ']'] : ['<</A ', '>>'];
  const diep = 50 + kans(20_000);
  return plak(bytes.slice(0, plek), letters(`${open.repeat(diep)}${kans(2) === 0 ? dicht.repeat(diep) : ''}`), bytes.slice(plek));
};

/** Changes the text of a file, byte for byte. */
const inTekst = (bewerk: (tekst: string, kans: Kans) => string): Vermink => (bytes, kans) => Uint8Array.from(Buffer.from(bewerk(Buffer.from(bytes).toString('latin1'), kans), 'latin1'));

/** One of the places where it occurs, changed. */
function opEenPlek(tekst: string, patroon: RegExp, kans: Kans, wordt: (gevonden: string) => string): string {
  const plekken = [...tekst.matchAll(patroon)];
  const plek = plekken[kans(Math.max(plekken.length, 1))];
  return plek === undefined ? tekst : `${tekst.slice(0, plek.index)}${wordt(plek[0])}${tekst.slice(plek.index + plek[0].length)}`;
}

const reuzengetal = inTekst((tekst, kans) => opEenPlek(tekst, /\b\d+\b/g, kans, () => REUZEN[kans(REUZEN.length)] ?? '0'));
const verwijsAnders = inTekst((tekst, kans) => {
  let uit = tekst;
  for (let keer = 1 + kans(6); keer > 0; keer -= 1) uit = opEenPlek(uit, /\d+ 0 R/g, kans, () => `${kans(60)} 0 R`);
  return uit;
});
const ruilObjecten = inTekst((tekst, kans) => opEenPlek(opEenPlek(tekst, /\n\d+ 0 obj/g, kans, () => `\n${kans(60)} 0 obj`), /\n\d+ 0 obj/g, kans, () => `\n${kans(60)} 0 obj`));
const verlegXref = inTekst((tekst, kans) => opEenPlek(tekst, /startxref\s+\d+/g, kans, () => `startxref\n${kans(2) === 0 ? kans(tekst.length) : REUZEN[kans(REUZEN.length)]}`));
const herhaalSleutel = inTekst((tekst, kans) => opEenPlek(tekst, /\/(?:Kids|Parent|Annots|V|AS|AP|N|Fields|T|FT|Rect|Length|Prev|Root|Pages|Count)\b/g, kans, () => AFVAL[kans(AFVAL.length)] ?? ''));
const kruisverwijzing = inTekst((tekst, kans) => opEenPlek(tekst, /\/(?:Parent|Kids|Annots|Prev|Length|Contents|Resources) [^/>]*/g, kans, (oud) => `${oud.split(' ')[0]} ${kans(40)} 0 R `));
const alleenKop: Vermink = (_bytes, kans) => plak(letters(`%PDF-1.7\n`), Uint8Array.from({ length: kans(4_000) }, () => kans(256)));

const VERMINKINGEN: readonly Vermink[] = [
  klapBytesOm, klapBytesOm, kapAf, kapVoorAf, haalStukWeg, verdubbelStuk, strooiAfval, nestDiep, reuzengetal, verwijsAnders, ruilObjecten, verlegXref, herhaalSleutel, kruisverwijzing, alleenKop,
];

/** One of the files, broken in one to three ways. */
export function verminkt(bases: readonly Uint8Array[], zaad: number): Uint8Array {
  const kans = kansVan(zaad);
  let bytes = bases[kans(bases.length)] ?? new Uint8Array();
  for (let keer = 1 + kans(3); keer > 0; keer -= 1) bytes = VERMINKINGEN[kans(VERMINKINGEN.length)]?.(bytes, kans) ?? bytes;
  return bytes;
}

function letters(tekst: string): Uint8Array {
  return Uint8Array.from(Buffer.from(tekst, 'latin1'));
}

function plak(...delen: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(delen));
}
