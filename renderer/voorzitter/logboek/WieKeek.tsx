import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useNavigatie } from '../navigatie.tsx';

/** From a casus to the lines of the logboek about it. */
export function WieKeek({ casusId }: { readonly casusId: string }) {
  const { ga } = useNavigatie();
  return (
    <Button variant="subtle" color="gray" leftSection={<IconEye size={20} aria-hidden />} onClick={() => ga({ naam: 'instellingen', deel: 'logboek', casusId })}>
      Wie keek hiernaar?
    </Button>
  );
}
