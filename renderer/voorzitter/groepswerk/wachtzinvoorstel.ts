/*
 * Words for a wachtzin that is told over the phone: short, known to everybody, spelled in one way. 256 words, so that each adds eight bits.
 */
const WOORDEN =
  'aap aarde acht adem akker ananas anker appel arend asfalt auto avond baan baard bagage bakker bal balkon banaan bank beek beer berg beton beuk bever bezem biet bij bijl blad blauw blik bloem boek boer boog boom boot bord borst bos boter boven brand brief bril broek brood brug bui buik bus buur cactus cent cirkel citroen dak dam dans deken deur dier dijk dolfijn donder doos dorp draad draak droom druif duif duin eend eg ei eiland emmer engel erwt ezel fiets film fluit fornuis gang gans garage garen geel geit gieter gitaar glas gordijn goud graan gras groen grot haai haak haan haas hagel hamer hand hark haven hek helm herberg heuvel hoed honing hooi hoorn hout huis ijs inkt jas juni kaars kaas kabel kachel kajak kalf kam kameel kano kantoor kapper karton kast kat kegel kelder kers ketel kikker kip kist klaver klei klok knie knoop koek koffer komma konijn koper koraal koren kraan krant kring kroon kruik kubus kussen kwast laars lamp land lantaarn lasso leeuw lepel lijm linde lucht maan maïs mand mantel markt mast meer meloen merel mier mist molen mossel motor mouw mug muis muur naald nacht narcis nest neus noot oester olie olijf oven paard paars paddestoel palm pan panda papier parel park peer pen peper perron piano pijl plank poes pomp poort potlood prei raam radijs raket regen riem riet ring rivier robijn roos rots rugzak salade schaap schelp schip schoen schuur sjaal slak slee sneeuw soep spade spiegel sprei ster stoel stoep stok storm'.split(
    ' ',
  );

const AANTAL = 6;

/** Six words that have nothing to do with each other. @param toeval that many random bytes */
export function stelWachtzinVoor(toeval: (aantal: number) => Uint8Array): string {
  return [...toeval(AANTAL)].map((byte) => WOORDEN[byte] ?? '').join(' ');
}

export function toevalsbytes(aantal: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(aantal));
}
