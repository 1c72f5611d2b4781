import { Anchor } from '@mantine/core';

/** On the screens before the kluis is open: the way to putting a backup back. */
export function Terugzetlink({ zetTerug }: { readonly zetTerug: () => void }) {
  return (
    <Anchor component="button" type="button" onClick={zetTerug}>
      Een back-up terugzetten
    </Anchor>
  );
}
