import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import type { Formuliermodel } from '#shared/leertraject/formulier';
import { KENMERKVELD, schrijfKenmerk } from '#shared/leertraject/veldnamen';
import { KLEUR, PAGINA } from '../opmaak.ts';
import { zetWachtwoord } from '../wachtwoord.ts';
import { Blad, type Zetwijze } from './blad.ts';
import { laadLetters } from './letters.ts';
import { BOVEN, GROOTTE, ONDER, REGELHOOGTE, VOL, maat } from './maten.ts';
import { pagineer, type Bladindeling } from './pagineer.ts';
import { Structuur } from './structuur.ts';
import { maakGroepen } from './stukken.ts';
import { Veldmaker } from './veldmaker.ts';

export interface Formulierinrichting {
  /** Absolute path of `resources/lettertypen`. */
  readonly lettertypenMap: string;
  /** Asked when the form is opened; empty for none. */
  readonly wachtwoord: string;
}

const VOET: Zetwijze = { letter: 'gewoon', grootte: GROOTTE.voet, regelhoogte: REGELHOOGTE.klein, kleur: KLEUR.inktZacht };

/**
 * A form as PDF bytes, made in this thread. The same model gives the same bytes, unless it has a password.
 * @throws when a font cannot be read
 */
export async function maakFormulierHier(model: Formuliermodel, { lettertypenMap, wachtwoord }: Formulierinrichting): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  const letters = await laadLetters(document, lettertypenMap);
  const structuur = new Structuur(context);
  const velden = new Veldmaker(context);
  const indeling = kortste(KRIMP.map((krimp) => pagineer(maakGroepen({ letters, velden, krimp }, model))));
  const bladen = indeling.map(({ stukken }, i) => {
    const blad = new Blad(document, letters.druk, structuur);
    if (i === 0) velden.verborgen(KENMERKVELD, schrijfKenmerk(model.kenmerk), blad);
    for (const { stuk, y, extra } of stukken) stuk.teken(blad, BOVEN + y, extra);
    tekenVoet(blad, model.code, i + 1, indeling.length);
    return blad;
  });
  for (const blad of bladen) blad.sluit();
  velden.schrijf(document, letters.veld);
  structuur.schrijf(document, model.titel);
  zetBladwijzers(document, indeling, bladen.map(({ ref }) => ref));
  zetEigenschappen(document, model);
  if (wachtwoord !== '') zetWachtwoord(document, wachtwoord);
  return document.save({ updateFieldAppearances: false });
}

/** Somewhat smaller boxes rather than a last page with a few lines on it. */
const KRIMP = [1, 0.85, 0.72] as const;

function kortste(indelingen: readonly (readonly Bladindeling[])[]): readonly Bladindeling[] {
  return indelingen.reduce((kort, ander) => (ander.length < kort.length ? ander : kort));
}

function tekenVoet(blad: Blad, code: string, nummer: number, aantal: number): void {
  const y = ONDER + 26;
  const pagina = `pagina ${nummer} van ${aantal}`;
  blad.lijn(VOL.x, y, VOL.breedte, 0.5, KLEUR.lijn);
  blad.bijtekst(code, VOL.x, y + 7, VOET);
  blad.bijtekst(pagina, VOL.x + VOL.breedte - blad.breedteVan(pagina, VOET), y + 7, VOET);
}

/** The title and under it the questions, for who wants to find their way. */
function zetBladwijzers({ context, catalog }: PDFDocument, indeling: readonly Bladindeling[], paginas: readonly PDFRef[]): void {
  const alle = indeling.flatMap(({ bladwijzers }, i) => bladwijzers.map((bladwijzer) => ({ ...bladwijzer, pagina: paginas[i], ref: context.nextRef() })));
  const [titel, ...vragen] = alle;
  if (titel === undefined) return;
  const wortel = context.register(context.obj({ Type: 'Outlines', First: titel.ref, Last: titel.ref, Count: alle.length }));
  const eerste = vragen.at(0)?.ref;
  const laatste = vragen.at(-1)?.ref;
  context.assign(titel.ref, zetBladwijzer(context, titel, { Parent: wortel, First: eerste, Last: laatste, Count: vragen.length }));
  for (const [i, vraag] of vragen.entries()) context.assign(vraag.ref, zetBladwijzer(context, vraag, { Parent: titel.ref, Prev: vragen[i - 1]?.ref, Next: vragen[i + 1]?.ref }));
  catalog.set(PDFName.of('Outlines'), wortel);
}

function zetBladwijzer(context: PDFContext, { tekst, y, pagina }: { readonly tekst: string; readonly y: number; readonly pagina: PDFRef | undefined }, plaats: Readonly<Record<string, PDFRef | number | undefined>>): PDFDict {
  const boven = Number(maat(PAGINA.hoogte - BOVEN - y + 12));
  return context.obj({ Title: PDFHexString.fromText(tekst), Dest: [pagina, 'XYZ', null, boven, null], ...plaats });
}

function zetEigenschappen(document: PDFDocument, { titel, code, kenmerk, gemaaktOp }: Formuliermodel): void {
  const moment = new Date(gemaaktOp);
  document.setTitle(`${titel} (${code})`, { showInWindowTitleBar: true });
  document.setLanguage('nl-NL');
  document.setProducer('Ontwar');
  document.setCreator('Ontwar');
  document.setCreationDate(moment);
  document.setModificationDate(moment);
  const eigenschappen = document.context.lookup(document.context.trailerInfo.Info);
  if (eigenschappen instanceof PDFDict) eigenschappen.set(PDFName.of(KENMERKVELD), PDFString.of(schrijfKenmerk(kenmerk)));
}
