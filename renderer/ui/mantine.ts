/* All styles of Mantine: what lies behind the unlock screen imports this. See `mantine-begin.ts` for the layer. */
import '@mantine/core/styles.layer.css';
