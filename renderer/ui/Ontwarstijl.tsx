import { MantineProvider, useMantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import './mantine-begin.ts';
import { useEffect, type ReactNode } from 'react';
import type { Instellingen } from '#shared/domein/instellingen';
import './basis.css';
import { thema } from './thema.ts';
import { cssVariabelen } from './variabelen.ts';

/** The theme is a setting inside the kluis; the window itself remembers nothing. */
const nietsOnthouden: MantineColorSchemeManager = {
  get: (standaard) => standaard,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/** The nonce of this page, so that the style elements Mantine makes pass the content security policy. */
function stijlnonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/** Wraps a window: theme, fonts, CSS variables and the place where notifications appear. */
export function Ontwarstijl({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={thema}
      cssVariablesResolver={cssVariabelen}
      colorSchemeManager={nietsOnthouden}
      defaultColorScheme="auto"
      getStyleNonce={stijlnonce}
      withGlobalClasses={false}
    >
      {children}
      <Notifications position="bottom-right" limit={4} autoClose={8000} transitionDuration={150} />
    </MantineProvider>
  );
}

const SCHEMA = { systeem: 'auto', licht: 'light', donker: 'dark' } as const;

/** Applies the theme of the settings to this window. */
export function useThema(keuze: Instellingen['thema']): void {
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => setColorScheme(SCHEMA[keuze]), [keuze, setColorScheme]);
}
