import { Button } from '@mantine/core';
import { IconCircleCheck, IconEyeSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Herleidbaarheid } from './Herleidbaarheid.tsx';
import { plekkenVan } from './plekken.ts';
import stijl from './uitgaand.module.css';
import type { Uitgaandgebruik } from './useUitgaand.ts';
import { uitgaandzin } from './woorden.ts';

interface Uitgaandcheckprops {
  readonly gebruik: Uitgaandgebruik;
  /** Under which name what is typed here is kept. */
  readonly kladnaam: string;
  readonly kopniveau: 3 | 4;
}

/** How many things in it point to somebody, and under that the choices about each. Stands inside a `Kladhouder`. */
export function Uitgaandcheck({ gebruik: { open, check, houder }, kladnaam, kopniveau }: Uitgaandcheckprops) {
  const [bekijkt, zetBekijkt] = useState(false);
  if (check.gevonden === null && check.fout !== null) return <Foutmelding fout={check.fout} opnieuw={() => void houder.herlees()} />;
  const alle = plekkenVan(check.gevonden ?? []).length;
  const Teken = open === 0 ? IconCircleCheck : IconEyeSearch;
  return (
    <div className={stijl['check']}>
      <div className={stijl['regel']}>
        <p role="status" className={stijl['zin']} data-open={(open ?? 0) > 0 || undefined}>
          <Teken size={22} aria-hidden />
          <span>{uitgaandzin(open, alle)}</span>
        </p>
        {alle > 0 && (
          <Button variant={(open ?? 0) > 0 ? 'filled' : 'subtle'} aria-expanded={bekijkt} onClick={() => zetBekijkt(!bekijkt)}>
            {bekijkt ? 'Klaar met nakijken' : (open ?? 0) > 0 ? 'Kijk na' : 'Bekijk je keuzes'}
          </Button>
        )}
      </div>
      {bekijkt && alle > 0 && <Herleidbaarheid stand={check} houder={houder} kladnaam={kladnaam} kopniveau={kopniveau} />}
    </div>
  );
}
