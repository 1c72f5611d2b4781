import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

interface Focusvolger {
  readonly onFocus: (gebeurtenis: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/**
 * A line that moves to another place in its list takes its focus along: moving an element in the page takes it away.
 * @param kader the list
 * @param inhoud what the order of the list follows from
 * @returns for the list itself
 */
export function useFocusBlijft(kader: RefObject<HTMLElement | null>, inhoud: unknown): Focusvolger {
  const gefocust = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const element = gefocust.current;
    if (element instanceof HTMLElement && document.activeElement === document.body && kader.current?.contains(element) === true) element.focus();
  }, [kader, inhoud]);
  return {
    onFocus: ({ target }) => {
      gefocust.current = target;
    },
    onBlur: () => {
      gefocust.current = null;
    },
  };
}
