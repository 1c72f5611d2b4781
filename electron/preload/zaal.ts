import { contextBridge } from 'electron';
import { ZAAL_NAMEN } from '#shared/contract/kanalen';
import { maakBrug } from './brug.ts';

contextBridge.exposeInMainWorld('ontwarZaal', maakBrug('zaal', ZAAL_NAMEN));
