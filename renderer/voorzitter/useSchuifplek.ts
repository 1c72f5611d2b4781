import { useEffect, type RefObject } from 'react';
import { useNavigatie } from './navigatie.tsx';

const NAAM = 'schuif';
const RUST_MS = 300;
const KIJK_MS = 100;
/** A screen that is not as long as it was by then, will not be. */
const KEREN = 30;

/** Has main remember how far the screen was scrolled, and goes there again after a lock, once the screen is long enough. */
export function useSchuifplek(vlak: RefObject<HTMLElement | null>): void {
  const { eerder, onthoudPlek } = useNavigatie();
  useEffect(() => {
    const element = vlak.current;
    if (element === null) return undefined;
    const doel = Number(eerder().get(NAAM) ?? 0);
    let over = doel > 0 ? KEREN : 0;
    const kijk = setInterval(() => {
      over -= 1;
      // Also when somebody went to another screen meanwhile, or scrolled.
      if (over < 0 || Number(eerder().get(NAAM) ?? 0) !== doel) return clearInterval(kijk);
      if (element.scrollHeight - element.clientHeight < doel) return;
      over = 0;
      element.scrollTo(0, doel);
    }, KIJK_MS);
    let wekker: ReturnType<typeof setTimeout> | undefined;
    const bijSchuiven = (): void => {
      clearTimeout(wekker);
      wekker = setTimeout(() => onthoudPlek(NAAM, String(Math.round(element.scrollTop))), RUST_MS);
    };
    // Who is there first decides.
    const ophouden = (): void => void (over = 0);
    element.addEventListener('scroll', bijSchuiven, { passive: true });
    element.addEventListener('wheel', ophouden, { passive: true });
    return () => {
      clearInterval(kijk);
      clearTimeout(wekker);
      element.removeEventListener('scroll', bijSchuiven);
      element.removeEventListener('wheel', ophouden);
    };
  }, [vlak, eerder, onthoudPlek]);
}
