import stijl from './Toets.module.css';

/** A key, or keys held together, as a hint: `Ctrl+L`. Hidden from screen readers when `aria-keyshortcuts` says the same. */
export function Toets({ toetsen, stil = true }: { readonly toetsen: string; readonly stil?: boolean }) {
  return (
    <span className={stijl['toetsen']} aria-hidden={stil}>
      {toetsen.split('+').map((toets) => (
        <kbd key={toets} className={stijl['toets']}>
          {toets}
        </kbd>
      ))}
    </span>
  );
}
