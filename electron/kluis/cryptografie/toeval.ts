import { randomBytes } from 'node:crypto';
import type { Toeval } from './versleuteling.ts';

/** Random bytes of the system: for keys, nonces, salts and names that must not be guessed. */
export const systeemtoeval: Toeval = (aantal) => randomBytes(aantal);
