import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/mantine.ts';
import { Ontwarstijl } from '../ui/Ontwarstijl.tsx';
import { Zaal } from './Zaal.tsx';

const wortel = document.getElementById('wortel');
if (wortel === null) throw new Error('index.html mist het element #wortel');

createRoot(wortel).render(
  <StrictMode>
    <Ontwarstijl>
      <Zaal />
    </Ontwarstijl>
  </StrictMode>,
);
