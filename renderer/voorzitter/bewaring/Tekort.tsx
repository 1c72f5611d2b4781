import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import stijl from './bewaring.module.css';

/** Why a form cannot be saved yet. */
export function Tekort({ children }: { readonly children: ReactNode }) {
  return (
    <p role="alert" className={stijl['let']}>
      <IconAlertTriangle size={22} aria-hidden />
      <span>{children}</span>
    </p>
  );
}
