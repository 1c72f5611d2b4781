import { toetsStatechart } from '../../tests/materiaal/statechart.ts';
import { doorbraak, eenCasus, leersessie, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';

/* Every built-in werkvorm is walked whole. */

// Two groups with two knooppunten each, this laptop leads group A; jumps to every agendapunt and the first step of every item.
toetsStatechart({
  werkvorm: leersessie,
  plan: tweeGroepen,
  sprongen: ({ stapId }) => stapId === null || stapId === 'wat-maakt',
  minstens: { staten: 500, keer: 50 },
});

// One casus, jumps to every agendapunt.
toetsStatechart({ werkvorm: doorbraak, plan: eenCasus, sprongen: () => true, minstens: { staten: 35, keer: 10 } });
