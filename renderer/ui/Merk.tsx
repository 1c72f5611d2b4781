import { IconAlertTriangle, IconCircle, IconCircleFilled, IconExclamationCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Toon } from '#shared/ontwerp/tokens';
import stijl from './Merk.module.css';

const TEKEN = { neutraal: IconCircle, actief: IconCircleFilled, aandacht: IconExclamationCircle, mis: IconAlertTriangle } as const;

/** A short status: a word with a sign of its own shape, so that its colour is never alone. */
export function Merk({ toon = 'neutraal', children }: { readonly toon?: Toon; readonly children: ReactNode }) {
  const Teken = TEKEN[toon];
  return (
    <span className={stijl['merk']} data-toon={toon}>
      <Teken size={14} aria-hidden />
      {children}
    </span>
  );
}
