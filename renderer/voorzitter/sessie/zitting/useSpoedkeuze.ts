import { useRef, useState, type RefObject } from 'react';

/** Whether the chair is choosing a casus that cannot wait, with the button that opens the choice. */
export interface Spoedkeuze {
  readonly kiest: boolean;
  readonly knop: { readonly ref: RefObject<HTMLButtonElement | null>; readonly 'aria-expanded': boolean; readonly onClick: () => void };
  /** Closes the choice, with the keyboard at its button again. True when a casus was added. */
  readonly klaar: (toegevoegd: boolean) => void;
}

/** @param bijToegevoegd a casus was added */
export function useSpoedkeuze(bijToegevoegd: () => void): Spoedkeuze {
  const [kiest, setKiest] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  return {
    kiest,
    knop: { ref, 'aria-expanded': kiest, onClick: () => setKiest(!kiest) },
    klaar: (toegevoegd) => {
      setKiest(false);
      ref.current?.focus();
      if (toegevoegd) bijToegevoegd();
    },
  };
}
