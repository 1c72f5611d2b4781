import { IconArrowLeft } from '@tabler/icons-react';
import { useNavigatie } from './navigatie.tsx';
import stijl from './scherm.module.css';

const NAAR = { casussen: 'Alle casussen', sessies: 'Alle sessies' } as const;

/** The way back from one thing to the list it stands in. */
export function Terug({ naar }: { readonly naar: keyof typeof NAAR }) {
  const { ga } = useNavigatie();
  return (
    <button type="button" className={stijl['terug']} onClick={() => ga({ naam: naar })}>
      <IconArrowLeft size={16} aria-hidden /> {NAAR[naar]}
    </button>
  );
}
