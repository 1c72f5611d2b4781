import { Button } from '@mantine/core';
import { useNavigatie } from '../navigatie.tsx';

export function NaarCasus({ id, code }: { readonly id: string; readonly code: string }) {
  const { ga } = useNavigatie();
  return (
    <Button variant="default" onClick={() => ga({ naam: 'casus', id })}>
      Naar casus {code}
    </Button>
  );
}
