/** The kind of an error and where it arose. Not its message: that can quote what was being read. */
export function zonderInhoud(fout: unknown): string {
  if (!(fout instanceof Error)) return typeof fout;
  const plaatsen = (fout.stack ?? '').replace(fout.message, '').split('\n').filter((regel) => /^\s+at /.test(regel));
  return [fout.name, ...plaatsen].join('\n');
}
