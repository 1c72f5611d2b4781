import { describe, expect, it } from 'vitest';
import { LEEG_FILTER } from '../logboek/filter.ts';
import type { Logregel } from '../logboek/regel.ts';
import { bouwLogboek, logboekBestandsnaam } from './logboek.ts';

const op = Date.parse('2026-03-12T12:00:00Z');
const regel: Logregel = {
  nummer: 3, op, wie: { id: 'a', naam: 'Anke' }, soort: 'gelezen', onderwerp: 'casus', recordId: 'c1', casussen: [{ id: 'c1', code: 'GD-2026-01' }], voor: '', bijzonder: '', gelukt: true,
};
const basis = { regels: [regel], afgekapt: false, filter: LEEG_FILTER, code: 'GD-2026-01', breuk: null, regionaam: 'Twente', gemaaktOp: op };

describe('the logboek on paper', () => {
  it('says of each line what happened and when', () => {
    const { delen, titel } = bouwLogboek(basis);
    expect(titel).toBe('Logboek van casus GD-2026-01');
    expect(JSON.stringify(delen)).toContain(JSON.stringify(['3', '12 maart 2026', '13.00 uur', 'Anke bekeek casus GD-2026-01.']));
  });

  it('says so when there is nothing, when it is not whole and when there is more', () => {
    expect(JSON.stringify(bouwLogboek({ ...basis, regels: [] }))).toContain('Er zijn geen regels.');
    const verteld = JSON.stringify(bouwLogboek({ ...basis, afgekapt: true, breuk: { bij: 2, reden: 'gewijzigd' } }));
    expect(verteld).toContain('Het logboek klopt niet vanaf regel 2.');
    expect(verteld).toContain('Hier staan de laatste 5000.');
  });

  it('names no casus of another family when it is about one', () => {
    const samen: Logregel = { ...regel, onderwerp: 'sessie', casussen: [...regel.casussen, { id: 'c2', code: 'GD-2026-77' }] };
    expect(JSON.stringify(bouwLogboek({ ...basis, regels: [samen], filter: { ...LEEG_FILTER, casusId: 'c1' } }))).not.toContain('GD-2026-77');
    expect(JSON.stringify(bouwLogboek({ ...basis, regels: [samen], code: '' }))).toContain('GD-2026-77');
  });

  it('has a name that tells nothing but the code', () => {
    expect(logboekBestandsnaam('2026-03-12', 'GD-2026-01')).toBe('2026-03-12 GD-2026-01 logboek.pdf');
    expect(logboekBestandsnaam('2026-03-12', '')).toBe('2026-03-12 logboek.pdf');
  });
});
