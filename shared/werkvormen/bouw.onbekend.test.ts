import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lijst, Proefsessie } from '../../tests/materiaal/proefsessie.ts';
import { vulling } from '../../tests/materiaal/vulling.ts';
import { geldig, onbekend, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import { plan as planWillekeurig, werkvormtekst } from '../../tests/materiaal/willekeurig.ts';
import { ontbreekt } from './guards.ts';
import { agendatijden } from './klok.ts';
import { kanStarten } from './plan.ts';
import { allePlekken, plekBestaat, plekkenInVolgorde, veldenVan } from './plekken.ts';
import type { Guardnaam, Werkvorm } from './schema.ts';
import { plekSleutel } from './sleutels.ts';
import { herstelSnapshot } from './bewaarde-stand.ts';
import { machineVan, teBewarenStand } from './stand.ts';

/* Proof that a werkvorm is data: werkvormen the code has never seen are built and walked. */

const eenZaal = { ...tweeGroepen, geleideGroepId: null };

/** Fills in every field of the place where the session stands. */
function vulAlles(s: Proefsessie): void {
  const { plek } = s;
  if (plek === null) throw new Error('the agenda is nowhere');
  for (const { veld, antwoordplek } of veldenVan(s.werkvorm, s.ctx, plek)) {
    // A list that a ronde runs over keeps the items it has.
    if (veld.soort === 'lijst' && s.ctx.antwoorden[`${plekSleutel(plek)}#${veld.id}`] !== undefined) continue;
    s.stuur({ type: 'veld.vulIn', antwoord: antwoordplek, waarde: vulling(veld, s.ctx.plan) });
  }
}

describe('a werkvorm the code has never seen', () => {
  it('has every guard and every way to run over items', () => {
    const stappen = onbekend.agendapunten.flatMap((a) => (a.soort === 'ronde' ? a.stappen : [a]));
    const guards: readonly Guardnaam[] = ['aanwezigheidVastgelegd', 'afsprakenCompleet', 'besluitCompleet', 'ingevuld', 'stemGehoordOfReden'];
    expect([...new Set(stappen.flatMap((s) => s.guards.map((g) => g.naam)))].toSorted()).toEqual(guards);
    expect(onbekend.agendapunten.flatMap((a) => (a.soort === 'ronde' ? [a.over.lijst] : []))).toEqual(['veld', 'casussen', 'knooppunten']);
    expect(new Set(stappen.flatMap((s) => s.velden.map((v) => v.soort))).size).toBe(13);
  });

  it('is led from start to end by filling in what its guards ask', () => {
    const s = new Proefsessie(onbekend, eenZaal).stuur({ type: 'sessie.start' }).vulIn('aanmeren', 'vangsten', lijst('kabeljauw', 'schol'));
    const langs: string[] = [];
    const geweigerd: string[] = [];
    while (s.fase === 'bezig') {
      langs.push(s.waar);
      if (!s.kan({ type: 'agenda.volgende' })) geweigerd.push(s.waar);
      vulAlles(s);
      s.volgende();
    }
    expect(langs).toEqual([
      'aanmeren',
      'per-vangst/r0/stem', 'per-vangst/r0/wegen', 'per-vangst/r1/stem', 'per-vangst/r1/wegen',
      'constructie/c1/besluit', 'constructie/c2/besluit',
      'netten/k1/knoop', 'netten/k2/knoop', 'netten/k3/knoop', 'netten/k4/knoop',
      'afvaren',
    ]);
    expect(geweigerd).toEqual(langs);
    expect([s.ctx.afwijkingen, Object.values(s.ctx.voortgang).every((v) => v === 'klaar')]).toEqual([[], true]);
  });

  it('is led from start to end by overruling, with what was missing at each', () => {
    const s = new Proefsessie(onbekend, eenZaal).stuur({ type: 'sessie.start' }).vulIn('aanmeren', 'vangsten', lijst('kabeljauw'));
    while (s.fase === 'bezig') s.volgende('geen tijd');
    expect(s.ctx.afwijkingen.map((a) => plekSleutel(a.plek))).toEqual(plekkenInVolgorde(onbekend, s.ctx).map(plekSleutel));
    expect(s.ctx.afwijkingen.every((a) => a.ontbrak.length > 0 && a.reden === 'geen tijd')).toBe(true);
  });
});

describe('any valid werkvorm', () => {
  /** Runs `doe` with a started session of many made-up werkvormen and plans. */
  function voorElke(doe: (s: Proefsessie, werkvorm: Werkvorm, keuze: () => boolean) => void): void {
    let gestart = 0;
    fc.assert(
      fc.property(werkvormtekst, planWillekeurig, fc.infiniteStream(fc.boolean()), (tekst, plan, munten) => {
        const werkvorm = geldig(tekst);
        const s = new Proefsessie(werkvorm, plan);
        expect(s.kan({ type: 'sessie.start' })).toBe(kanStarten(werkvorm, plan));
        if (!s.kan({ type: 'sessie.start' })) return;
        gestart += 1;
        doe(s.stuur({ type: 'sessie.start' }), werkvorm, () => munten.next().value === true);
      }),
      { numRuns: 300 },
    );
    expect(gestart).toBeGreaterThan(150);
  }

  it('can be led to its end, filling in here and overruling there, past every place of the walk', () => {
    voorElke((s, werkvorm, keuze) => {
      const langs: string[] = [];
      while (s.fase === 'bezig') {
        const { plek } = s;
        if (plek === null || langs.length > 300) throw new Error('a dead end');
        expect(plekBestaat(werkvorm, s.ctx, plek)).toBe(true);
        langs.push(plekSleutel(plek));
        if (keuze()) {
          vulAlles(s);
          // Without casussen or participants a guard can ask for what no field can hold; then a reason does.
          const mist = ontbreekt(werkvorm, s.ctx, plek);
          if (s.ctx.plan.deelnemers.length > 0) expect(mist).toEqual([]);
        }
        s.volgende(s.kan({ type: 'agenda.volgende' }) ? undefined : 'voor de proef');
      }
      expect(s.fase).toBe('afronden');
      expect(langs).toEqual(plekkenInVolgorde(werkvorm, s.ctx).map(plekSleutel));
    });
  });

  it('goes back from the end of the walk to its first place', () => {
    voorElke((s, werkvorm) => {
      const wandeling = plekkenInVolgorde(werkvorm, s.ctx).map(plekSleutel);
      const langs = [s.waar];
      while (s.stuur({ type: 'agenda.volgende', reden: 'heen' }).fase === 'bezig') langs.push(s.waar);
      expect(langs).toEqual(wandeling);
      const [laatste] = plekkenInVolgorde(werkvorm, s.ctx).toReversed();
      if (laatste === undefined) throw new Error('an empty walk');
      s.stuur({ type: 'agenda.spring', naar: laatste });
      const terug = [s.waar];
      while (s.kan({ type: 'agenda.vorige' })) terug.push(s.stuur({ type: 'agenda.vorige' }).waar);
      expect(terug).toEqual(wandeling.toReversed());
    });
  });

  it('comes from any place to the end, and stored and restored it stands where it stood', () => {
    voorElke((s, werkvorm) => {
      for (const plek of allePlekken(werkvorm, s.ctx)) {
        const proef = new Proefsessie(werkvorm, s.ctx.plan);
        proef.snapshot = s.snapshot;
        if (proef.kan({ type: 'agenda.spring', naar: plek })) proef.stuur({ type: 'agenda.spring', naar: plek });
        expect(proef.waar).toBe(plekSleutel(plek));
        proef.snapshot = herstelSnapshot(machineVan(werkvorm), JSON.parse(JSON.stringify(teBewarenStand(proef.snapshot))));
        expect(proef.waar).toBe(plekSleutel(plek));
        expect(agendatijden(werkvorm, proef.ctx, proef.nu).einde).not.toBeNaN();
        for (let i = 0; proef.fase === 'bezig' && i < 300; i += 1) proef.stuur({ type: 'agenda.slaOver', omvang: 'onderdeel', reden: 'verder' });
        expect(proef.fase).toBe('afronden');
      }
    });
  });
});
