import { useEffect } from 'react';

/** A file that lands beside the drop zone does nothing: the window neither opens it nor leaves its page. */
export function useGeenSleepnavigatie(): void {
  useEffect(() => {
    const houdTegen = (gebeurtenis: DragEvent): void => {
      if (gebeurtenis.defaultPrevented) return;
      gebeurtenis.preventDefault();
      if (gebeurtenis.dataTransfer !== null) gebeurtenis.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', houdTegen);
    window.addEventListener('drop', houdTegen);
    return () => {
      window.removeEventListener('dragover', houdTegen);
      window.removeEventListener('drop', houdTegen);
    };
  }, []);
}
