import { nooit } from '../domein/alleen-lezen.ts';
import { OPDRACHTROLLEN } from './keuzes.ts';
import { type Leertrajectvorm, type Opdrachtvraag, schemaLeertrajectvorm } from './vorm.ts';

/** The option with which somebody says yes. */
const JA = 'ja';

/**
 * What a werkvorm asks of people beforehand, from the text of its file.
 * @throws SyntaxError when it is no JSON, ZodError when it is not of the schema, Error when its parts do not fit each other
 */
export function leesLeertrajectvorm(tekst: string): Leertrajectvorm {
  const vorm: Leertrajectvorm = schemaLeertrajectvorm.parse(JSON.parse(tekst));
  const mis = OPDRACHTROLLEN.flatMap((rol) => misIn(vorm.opdrachten[rol].vragen).map((wat) => `${rol}: ${wat}`));
  if (mis.length > 0) throw new Error(`What ${vorm.werkvormId} asks beforehand is not right: ${mis.join('; ')}.`);
  return vorm;
}

function misIn(vragen: readonly Opdrachtvraag[]): readonly string[] {
  return [...dubbel(vragen).map((id) => `more questions are called ${id}`), ...vragen.flatMap((vraag) => misAanVraag(vraag).map((wat) => `${vraag.id} ${wat}`))];
}

function misAanVraag(vraag: Opdrachtvraag): readonly string[] {
  const opties = vraag.soort === 'keuze' || vraag.soort === 'vinkjes' ? vraag.opties : [];
  return [...dubbel(opties).map((id) => `has more options ${id}`), ...misAanBetekenis(vraag), ...(vraag.naar === 'verloop' && vraag.soort !== 'gebeurtenissen' ? ['is no timeline'] : [])];
}

function misAanBetekenis(vraag: Opdrachtvraag): readonly string[] {
  switch (vraag.betekenis) {
    case null:
      return [];
    case 'letterlijk':
    case 'erbij':
      return vraag.soort === 'keuze' && vraag.opties.some(({ id }) => id === JA) ? [] : [`has no option ${JA}`];
    case 'groepswens':
      return vraag.soort === 'tekst' ? [] : ['asks a wish and has no room to write'];
    default:
      return nooit(vraag.betekenis);
  }
}

function dubbel(dingen: readonly { readonly id: string }[]): readonly string[] {
  return dingen.map(({ id }) => id).filter((id, i, alle) => alle.indexOf(id) !== i);
}
