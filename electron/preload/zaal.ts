import { contextBridge } from 'electron';
import { ZAAL_NAMEN } from '#shared/contract/kanalen';
import { maakBrug } from './brug.ts';

contextBridge.exposeInMainWorld('ontwar', maakBrug('zaal', ZAAL_NAMEN));
