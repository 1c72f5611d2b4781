import { describe, expect, it } from 'vitest';
import { lijst, plekUit, Proefsessie, tekst } from '../../tests/materiaal/proefsessie.ts';
import { leersessie, onbekend, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import { herplaats } from './agenda.ts';
import { herstelSnapshot } from './bewaarde-stand.ts';
import { leegPlan } from './plan.ts';
import { machineVan, spiegel, teBewarenStand } from './stand.ts';

const REDEN = 'voor de proef';
const nieuw = (plan = tweeGroepen, werkvorm = leersessie) => new Proefsessie(werkvorm, leegPlan()).stuur({ type: 'plan.wijzig', plan });
const gestart = (plan = tweeGroepen, werkvorm = leersessie) => nieuw(plan, werkvorm).stuur({ type: 'sessie.start' });
const inAfronden = () => gestart().stuur({ type: 'sessie.sluit' });
/** The places passed by going on with a reason, until the phase changes. */
function loop(s: Proefsessie): readonly string[] {
  const langs = [s.waar];
  while (s.fase === 'bezig' && langs.length < 200) langs.push(s.volgende(REDEN).waar);
  return langs;
}

describe('the phases', () => {
  it('go from voorbereiding over bezig and afronden to afgesloten, and open again', () => {
    const s = nieuw();
    expect(s.kan({ type: 'sessie.sluit' })).toBe(false);
    expect(s.kan({ type: 'agenda.volgende', reden: REDEN })).toBe(false);
    s.stuur({ type: 'sessie.start' });
    expect([s.fase, s.waar, s.ctx.klok.begonnenOp]).toEqual(['bezig', 'welkom', s.nu]);
    expect(loop(s).at(-1)).toBe('afronden');
    expect(s.ctx.klok.sinds).toBeNull();
    s.stuur({ type: 'sessie.sluit' }, 3);
    expect([s.fase, s.ctx.klok.afgeslotenOp]).toEqual(['afgesloten', s.nu]);
    s.stuur({ type: 'sessie.heropen' });
    expect([s.fase, s.ctx.klok.afgeslotenOp]).toEqual(['afronden', null]);
    expect(s.spring('welkom').waar).toBe('welkom');
    expect(s.ctx.klok.sinds).toBe(s.nu);
  });
  it('end early on request, leaving open what was not visited', () => {
    const s = inAfronden();
    expect([s.fase, s.ctx.voortgang, s.ctx.afwijkingen]).toEqual(['afronden', {}, []]);
  });
  it('do not start with nothing to lead', () => {
    const alleenRonde = { ...onbekend, agendapunten: onbekend.agendapunten.filter((a) => a.id === 'constructie') };
    const s = nieuw(leegPlan(), alleenRonde);
    expect(s.kan({ type: 'sessie.start' })).toBe(false);
    expect(s.stuur({ type: 'plan.wijzig', plan: tweeGroepen }).kan({ type: 'sessie.start' })).toBe(true);
  });
});

describe('moving on', () => {
  it('asks the guards, or a reason', () => {
    const s = gestart().spring('knooppunten/k1/leren');
    expect(s.kan({ type: 'agenda.volgende' })).toBe(false);
    s.vulIn('knooppunten/k1/leren', 'antwoord', lijst('bel eerder')).volgende();
    expect([s.waar, s.ctx.afwijkingen, s.ctx.voortgang]).toEqual(['knooppunten/k1/helpen', [], { 'knooppunten/k1/leren': 'klaar' }]);
  });
  it('writes down what was overruled, once, and takes it back when it is put right', () => {
    const s = gestart().spring('knooppunten/k1/leren').volgende(REDEN).stuur({ type: 'agenda.vorige' }).volgende('nog steeds');
    expect(s.ctx.afwijkingen).toEqual([
      { soort: 'overruled', plek: plekUit('knooppunten/k1/leren'), ontbrak: ['Nog leeg: “Wat leren we hiervan?”'], reden: 'nog steeds', op: s.nu },
    ]);
    s.vulIn('knooppunten/k1/leren', 'antwoord', lijst('x')).stuur({ type: 'agenda.vorige' }).volgende();
    expect(s.ctx.afwijkingen).toEqual([]);
  });
  it('writes nothing down for a reason that was not needed', () => {
    expect(gestart().spring('casusbeeld').volgende(REDEN).ctx.afwijkingen).toEqual([]);
  });
  it('skips one step, or what is open in the item, each with the reason', () => {
    const s = gestart().spring('knooppunten/k1/verstoring').vulIn('knooppunten/k1/niveau', 'niveau', { soort: 'keuze', keuzes: ['netwerk'] });
    s.spring('knooppunten/k1/niveau').volgende().spring('knooppunten/k1/leren');
    s.stuur({ type: 'agenda.slaOver', omvang: 'stap', reden: 'tijd' });
    expect(s.waar).toBe('knooppunten/k1/helpen');
    s.stuur({ type: 'agenda.slaOver', omvang: 'onderdeel', reden: 'op' });
    expect(s.waar).toBe('knooppunten/k2/wat-maakt');
    expect(s.ctx.voortgang).toEqual({
      'knooppunten/k1/leren': 'overgeslagen',
      'knooppunten/k1/helpen': 'overgeslagen',
      'knooppunten/k1/verstoring': 'overgeslagen',
      'knooppunten/k1/niveau': 'klaar',
    });
    expect(s.ctx.afwijkingen.map((a) => [a.plek.stapId, a.reden])).toEqual([['leren', 'tijd'], ['helpen', 'op'], ['verstoring', 'op']]);
  });
  it('does not jump to where it is, or to what is not there', () => {
    const s = gestart();
    expect(s.kan({ type: 'agenda.spring', naar: plekUit('welkom') })).toBe(false);
    expect(s.kan({ type: 'agenda.spring', naar: plekUit('knooppunten/k9/leren') })).toBe(false);
    expect(s.kan({ type: 'agenda.spring', naar: plekUit('knooppunten/k4/leren') })).toBe(true);
  });
});

describe('what another group brought', () => {
  const stappen = ['wat-maakt', 'elementen', 'leren', 'helpen', 'verstoring', 'niveau'];
  it('is not on the walk of this room', () => {
    expect(loop(gestart()).some((w) => w.includes('k3'))).toBe(false);
  });
  it('is walked through to its end, and leads back to where the agenda was', () => {
    const s = gestart().spring('knooppunten/k2/leren').spring('knooppunten/k3/wat-maakt');
    const langs = Array.from({ length: 12 }, () => s.volgende(REDEN).waar);
    expect(langs).toEqual([
      ...stappen.slice(1).map((stap) => `knooppunten/k3/${stap}`),
      ...stappen.map((stap) => `knooppunten/k4/${stap}`),
      'knooppunten/k2/leren',
    ]);
    expect(s.ctx.terug).toBeNull();
  });
  it('leads back to afronden when it was entered from there, and no clock runs on meanwhile', () => {
    const s = inAfronden().spring('knooppunten/k4/niveau');
    expect(s.ctx.klok.tijdvak).toBeNull();
    expect(s.volgende(REDEN).waar).toBe('afronden');
  });
  it('leads back from its first step too', () => {
    const s = gestart().spring('knooppunten/k2/leren').spring('knooppunten/k3/wat-maakt').stuur({ type: 'agenda.vorige' });
    expect(s.waar).toBe('knooppunten/k2/leren');
  });
  it('forgets the way back after a jump to this room', () => {
    const s = gestart().spring('knooppunten/k3/leren').spring('terugkoppeling');
    expect(s.ctx.terug).toBeNull();
    expect(s.spring('knooppunten/k4/niveau').volgende(REDEN).waar).toBe('terugkoppeling');
  });
  it('goes past the ronde when there is no way back', () => {
    const s = gestart({ ...tweeGroepen, geleideGroepId: null }).spring('knooppunten/k4/niveau');
    s.stuur({ type: 'plan.wijzig', plan: tweeGroepen });
    expect(s.ctx.klok.tijdvak).toBeNull();
    expect(s.volgende(REDEN).waar).toBe('terugkoppeling');
    expect(s.ctx.klok.tijdvak).toBe('terugkoppeling');
  });
});

describe('a plan that changes while the session runs', () => {
  const zonder = (...ids: readonly string[]) => ({ ...tweeGroepen, knooppunten: tweeGroepen.knooppunten.filter((k) => !ids.includes(k.id)) });
  it('leaves the agenda where it is, and keeps every answer', () => {
    const s = gestart().spring('knooppunten/k2/leren').vulIn('knooppunten/k1/leren', 'antwoord', lijst('x'));
    s.stuur({ type: 'plan.wijzig', plan: zonder('k1') });
    expect(s.waar).toBe('knooppunten/k2/leren');
    expect(Object.keys(s.ctx.antwoorden)).toEqual(['knooppunten/k1/leren#antwoord']);
  });
  it('moves on when the item it stands at is gone: to the next one, else past the ronde', () => {
    const s = gestart().spring('knooppunten/k1/leren').stuur({ type: 'plan.wijzig', plan: zonder('k1') });
    expect([s.waar, s.ctx.klok.tijdvak]).toEqual(['knooppunten/k2/wat-maakt', 'knooppunten/k2']);
    s.stuur({ type: 'plan.wijzig', plan: zonder('k1', 'k2') });
    expect(s.waar).toBe('terugkoppeling');
  });
  it('lets go of a way back that is gone', () => {
    const s = gestart().spring('knooppunten/k1/leren').spring('knooppunten/k3/leren').stuur({ type: 'plan.wijzig', plan: zonder('k1') });
    expect([s.waar, s.ctx.terug, s.ctx.klok.tijdvak]).toEqual(['knooppunten/k3/leren', null, null]);
  });
  it('takes the group that is led over to another', () => {
    const s = gestart().spring('knooppunten/k1/leren').spring('knooppunten/k3/leren').stuur({ type: 'plan.wijzig', plan: { ...tweeGroepen, geleideGroepId: 'B' } });
    expect([s.waar, s.ctx.terug, s.ctx.klok.tijdvak]).toEqual(['knooppunten/k3/leren', null, 'knooppunten/k3']);
  });
  it('lets go of what it no longer names', () => {
    const s = nieuw().stuur({ type: 'plan.wijzig', plan: { ...tweeGroepen, groepen: [] } });
    expect([s.ctx.plan.geleideGroepId, s.ctx.plan.knooppunten.map((k) => k.groepId)]).toEqual([null, [null, null, null, null]]);
  });
  it('is refused when two things bear one id', () => {
    expect(nieuw().kan({ type: 'plan.wijzig', plan: { ...tweeGroepen, casussen: [...tweeGroepen.casussen, ...tweeGroepen.casussen] } })).toBe(false);
  });
  it('can still be put right in afronden, and no longer once closed', () => {
    const s = inAfronden();
    expect(s.stuur({ type: 'plan.wijzig', plan: { ...tweeGroepen, plaats: 'zaal 2' } }).ctx.plan.plaats).toBe('zaal 2');
    expect(s.stuur({ type: 'sessie.sluit' }).kan({ type: 'plan.wijzig', plan: tweeGroepen })).toBe(false);
  });
  it('moves on when the line that a ronde stands at is taken away', () => {
    const s = gestart({ ...tweeGroepen, geleideGroepId: null }, onbekend).vulIn('aanmeren', 'vangsten', lijst('kabeljauw', 'schol'));
    s.spring('per-vangst/r0/wegen').vulIn('aanmeren', 'vangsten', lijst('', 'schol'));
    expect(s.waar).toBe('per-vangst/r1/stem');
    s.vulIn('aanmeren', 'vangsten', lijst());
    expect(s.waar).toBe('constructie/c1/besluit');
  });
  it('finds a place even when everything around it is gone', () => {
    const s = gestart().spring('knooppunten/k4/leren');
    const leeg = { ...s.ctx, plan: zonder('k3', 'k4') };
    expect(herplaats(leersessie, s.ctx, leeg, plekUit('knooppunten/k4/leren'))).toEqual(plekUit('terugkoppeling'));
    expect(herplaats({ ...leersessie, agendapunten: [] }, s.ctx, leeg, plekUit('knooppunten/k4/leren'))).toBe('afronden');
  });
});

describe('answers', () => {
  it('are taken while bezig and in afronden, at any place, and not before or after', () => {
    const vul = { type: 'veld.vulIn', antwoord: { plek: plekUit('afsluiting'), veldId: 'slotwoord', perId: null }, waarde: tekst('tot ziens') } as const;
    expect(nieuw().kan(vul)).toBe(false);
    expect(gestart().stuur(vul).ctx.antwoorden).toEqual({ 'afsluiting#slotwoord': tekst('tot ziens') });
    expect(inAfronden().kan(vul)).toBe(true);
    expect(inAfronden().stuur({ type: 'sessie.sluit' }).kan(vul)).toBe(false);
  });
  it('that do not fit are refused', () => {
    const s = gestart();
    expect(s.kan({ type: 'veld.vulIn', antwoord: { plek: plekUit('welkom'), veldId: 'aanwezig', perId: null }, waarde: tekst('x') })).toBe(false);
  });
  it('on the card and the parkeerplaats are kept', () => {
    const s = gestart();
    const vink = (prompt: number, aan: boolean) => s.stuur({ type: 'kaart.vink', plek: plekUit('welkom'), prompt, aan });
    vink(3, true);
    vink(0, true);
    vink(3, true);
    expect(s.ctx.kaart).toEqual({ welkom: [0, 3] });
    expect(vink(3, false).ctx.kaart).toEqual({ welkom: [0] });
    expect(s.kan({ type: 'kaart.vink', plek: plekUit('welkom'), prompt: 9, aan: true })).toBe(false);
    const regels = [{ id: 'r', tekst: 'later', bron: '', vrijgegeven: false }];
    expect(s.stuur({ type: 'parkeer.zet', regels }).ctx.parkeerplaats).toEqual(regels);
  });
});

describe('the clock', () => {
  it('pauses and goes on, one after the other', () => {
    const s = gestart();
    expect(s.kan({ type: 'klok.hervat' })).toBe(false);
    expect(s.stuur({ type: 'klok.pauzeer' }).kan({ type: 'klok.pauzeer' })).toBe(false);
    expect(s.volgende(REDEN).kan({ type: 'klok.hervat' })).toBe(true);
  });
  it('knows what time it was with every event', () => {
    const s = gestart();
    expect(s.stuur({ type: 'klok.tik' }, 1).ctx.klok.laatsteTik).toBe(s.nu);
    expect(s.volgende(REDEN).ctx.klok.laatsteTik).toBe(s.nu);
  });
});

describe('the mirror of a window', () => {
  it('is the session itself, and the same object for the same stand', () => {
    const s = gestart().spring('knooppunten/k1/leren');
    const bewaard = { ...teBewarenStand(s.snapshot) };
    const beeld = spiegel(structuredClone(leersessie), bewaard);
    expect([beeld.value, beeld.context]).toEqual([s.snapshot.value, s.ctx]);
    expect(beeld.can({ type: 'agenda.volgende', nu: s.nu })).toBe(false);
    expect(spiegel(leersessie, bewaard)).toBe(beeld);
  });
  it('builds one statechart for copies of one document', () => {
    const [een, ander] = [structuredClone(leersessie), structuredClone(leersessie)];
    expect(machineVan(een)).toBe(machineVan(ander));
    expect(machineVan(een)).not.toBe(machineVan(onbekend));
  });
  it('refuses a stand of another werkvorm', () => {
    const bewaard = teBewarenStand(gestart().snapshot);
    expect(() => spiegel(onbekend, { ...bewaard })).toThrow();
    expect(() => spiegel(leersessie, { value: 'onzin', context: bewaard.context })).toThrow();
  });
});

describe('a stand from disk', () => {
  it('is refused when it is none of this werkvorm', () => {
    const bewaard = teBewarenStand(gestart().snapshot);
    expect(herstelSnapshot(machineVan(leersessie), bewaard).value).toEqual(bewaard.value);
    expect(() => herstelSnapshot(machineVan(onbekend), bewaard)).toThrow();
    expect(() => herstelSnapshot(machineVan(leersessie), { value: 'bezig' })).toThrow();
    expect(() => herstelSnapshot(machineVan(leersessie), { value: 'onzin', context: bewaard.context })).toThrow();
    expect(() => herstelSnapshot(machineVan(leersessie), { ...bewaard, context: { ...bewaard.context, plan: {} } })).toThrow();
  });
});
