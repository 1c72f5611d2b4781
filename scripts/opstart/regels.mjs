/**
 * Writes what arrives in pieces on line by line, with a name before each line: two stages at once stay apart.
 * @param {string} naam
 * @param {(tekst: string) => void} schrijf
 * @returns {{ stuk: (tekst: string) => void, einde: () => void }} `einde` writes a last line that was not ended
 */
export function metNaam(naam, schrijf) {
  let rest = '';
  return {
    stuk: (tekst) => {
      const regels = (rest + tekst).split('\n');
      rest = regels.pop() ?? '';
      if (regels.length > 0) schrijf(regels.map((regel) => `${naam} | ${regel}\n`).join(''));
    },
    einde: () => {
      if (rest !== '') schrijf(`${naam} | ${rest}\n`);
      rest = '';
    },
  };
}
