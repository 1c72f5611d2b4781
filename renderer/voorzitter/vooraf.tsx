import { lazy, useState, type ComponentType, type FunctionComponent } from 'react';

interface Vooraf<P> {
  /** Draws at once what was fetched beforehand; else its Suspense waits for it. */
  readonly Deel: FunctionComponent<P>;
  readonly haalAlvast: () => Promise<void>;
}

/**
 * A part of the window that is fetched apart from the start. A plain `lazy` shows the fallback of its Suspense for some 300 ms
 * even when the code is already there.
 */
export function vooraf<P extends object>(haal: () => Promise<ComponentType<P>>): Vooraf<P> {
  let gehaald: ComponentType<P> | null = null;
  const zorgVoor = async (): Promise<ComponentType<P>> => {
    gehaald ??= await haal();
    return gehaald;
  };
  const Lui = lazy(async () => ({ default: await zorgVoor() }));
  return {
    Deel: function Deel(eigenschappen: P) {
      // Chosen once: changing over later would draw everything anew.
      const [{ Nu }] = useState(() => ({ Nu: gehaald ?? Lui }));
      return <Nu {...eigenschappen} />;
    },
    haalAlvast: async () => {
      await zorgVoor();
    },
  };
}
