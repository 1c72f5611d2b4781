import './begin.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Ontwarstijl } from '../ui/Ontwarstijl.tsx';
import { Venster } from './Venster.tsx';

const wortel = document.getElementById('wortel');
if (wortel === null) throw new Error('index.html mist het element #wortel');

createRoot(wortel).render(
  <StrictMode>
    <Ontwarstijl>
      <Venster />
    </Ontwarstijl>
  </StrictMode>,
);
