import { contextBridge } from 'electron';
import { VOORZITTER_NAMEN } from '#shared/contract/kanalen';
import { maakBrug } from './brug.ts';

contextBridge.exposeInMainWorld('ontwar', maakBrug('voorzitter', VOORZITTER_NAMEN));
