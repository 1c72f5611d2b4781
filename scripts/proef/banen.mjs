/**
 * Runs rows of work side by side, each row in its order. When one breaks off, the others first come to their end: nothing is left
 * running behind a script that has already stopped.
 * @template T
 * @param {readonly (readonly (() => Promise<T>)[])[]} banen
 * @returns {Promise<T[]>} what each gave, row by row
 */
export async function naastElkaar(banen) {
  const uitkomsten = await Promise.allSettled(banen.map(async (baan) => {
    const gedaan = [];
    for (const werk of baan) gedaan.push(await werk());
    return gedaan;
  }));
  return uitkomsten.flatMap((uitkomst) => {
    if (uitkomst.status === 'rejected') throw uitkomst.reason;
    return uitkomst.value;
  });
}
