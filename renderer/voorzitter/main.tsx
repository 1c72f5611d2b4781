import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Ontwarstijl } from '../ui/Ontwarstijl.tsx';
import { leesBegin, Venster } from './Venster.tsx';

const wortel = document.getElementById('wortel');
if (wortel === null) throw new Error('index.html mist het element #wortel');

// Asked before anything is drawn, so that the first thing drawn is the screen itself.
const begin = await leesBegin();

createRoot(wortel).render(
  <StrictMode>
    <Ontwarstijl>
      <Venster begin={begin} />
    </Ontwarstijl>
  </StrictMode>,
);
