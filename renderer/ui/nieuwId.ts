/** An id for something a user makes in a window. */
export function nieuwId(): string {
  return crypto.randomUUID();
}
