import { vooraf } from './vooraf.tsx';

/** Everything inside an open kluis. The unlock screen fetches it while someone types. */
export const schil = vooraf(async () => (await import('./Schil.tsx')).Schil);
