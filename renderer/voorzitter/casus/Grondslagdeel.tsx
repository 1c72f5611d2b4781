import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { geldt, GRONDSLAGNAAM, ontbreektAanGrondslag, toonGrondslag } from '#shared/domein/grondslag';
import { GRONDSLAGEN, GRONDSLAGPERSONEN } from '#shared/domein/keuzes';
import { MEESTE } from '#shared/domein/tekstvormen';
import { isodag, toonDeeldatum } from '#shared/domein/tijd';
import type { Grondslag } from '#shared/domein/traject';
import { wijzigIn } from '../../ui/lijst.ts';
import { Dagveld } from '../sessie/velden/Deeldatumveld.tsx';
import { samengevoegd } from './bewerkingen.ts';
import { Bewerklijst } from './Bewerklijst.tsx';
import lijststijl from './bewerklijst.module.css';
import type { Deeleigenschappen } from './deel.ts';
import stijl from './delen.module.css';
import { lijstwijziger } from './lijstwijziger.ts';

const PERSOONNAAM = { jeugdige: 'de jeugdige', ouder: 'een ouder', ander: 'een ander' } as const;

/** On what ground this casus is discussed: whose, what for, with whom, and what is missing. */
export function Grondslagdeel({ casus, regio, wijzig }: Deeleigenschappen) {
  const { nodig, aanvullen } = ontbreektAanGrondslag(casus, regio);
  const wijzigLijst = lijstwijziger(wijzig, 'grondslagen');
  return (
    <div className={stijl['stapel']}>
      <div className={stijl['oordeel']} data-goed={nodig.length === 0 || undefined} role="status">
        {nodig.length === 0 ? <IconCheck size={22} aria-hidden /> : <IconAlertTriangle size={22} aria-hidden />}
        <div>
          {nodig.length === 0 ? <p>Er is een grondslag om deze casus te bespreken.</p> : null}
          {[...nodig, ...aanvullen].map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </div>
      </div>
      <Bewerklijst<Grondslag>
        label="Grondslagen"
        lijst={casus.grondslagen}
        wijzig={wijzigLijst}
        maak={(id) => ({ id, persoon: 'jeugdige', soort: 'toestemming', doel: '', ontvanger: '', door: '', op: isodag(Date.now()), hoe: '', ingetrokkenOp: '' })}
        meeste={MEESTE.grondslagen}
        ding="grondslag"
        erbij="Grondslag erbij"
        leeg="Nog geen grondslag. Noteer per persoon waarom je dit mag bespreken, waarvoor en met wie."
        regel={(g) => (
          <>
            <strong className={geldt(g) ? undefined : stijl['doorgehaald']}>{eerstGroot(toonGrondslag(g))}</strong>
            {geldt(g) ? null : <span className={stijl['let']}>ingetrokken op {toonDeeldatum(g.ingetrokkenOp)}</span>}
            <span>{samengevoegd([g.doel, g.ontvanger === '' ? '' : `voor ${g.ontvanger}`])}</span>
            <span className="ow-zacht">{samengevoegd([g.hoe, g.op === '' ? '' : toonDeeldatum(g.op), g.door === '' ? '' : `genoteerd door ${g.door}`], ' · ')}</span>
          </>
        )}
        velden={(g, zet) => (
          <>
            <div className={lijststijl['rij']}>
              <NativeSelect
                label="Grondslag"
                data={GRONDSLAGEN.map((soort) => ({ value: soort, label: GRONDSLAGNAAM[soort] }))}
                value={g.soort}
                onChange={(e) => zet({ soort: GRONDSLAGEN.find((soort) => soort === e.currentTarget.value) ?? g.soort })}
              />
              <NativeSelect
                label="Van of over wie"
                data={GRONDSLAGPERSONEN.map((persoon) => ({ value: persoon, label: PERSOONNAAM[persoon] }))}
                value={g.persoon}
                onChange={(e) => zet({ persoon: GRONDSLAGPERSONEN.find((persoon) => persoon === e.currentTarget.value) ?? g.persoon })}
              />
            </div>
            <div className={lijststijl['rij']}>
              <TextInput label="Waarvoor" placeholder="bespreken in het RET" value={g.doel} onChange={(e) => zet({ doel: e.currentTarget.value })} />
              <TextInput label="Voor wie" placeholder="de deelnemers van het overleg" value={g.ontvanger} onChange={(e) => zet({ ontvanger: e.currentTarget.value })} />
            </div>
            <div className={lijststijl['rij']}>
              <TextInput label="Hoe" placeholder="mondeling, op papier, in welke wet" value={g.hoe} onChange={(e) => zet({ hoe: e.currentTarget.value })} />
              <Dagveld label="Wanneer" waarde={g.op} zet={(op) => zet({ op })} />
              <TextInput label="Wie noteerde het" value={g.door} onChange={(e) => zet({ door: e.currentTarget.value })} />
            </div>
            {geldt(g) ? null : (
              <div className={lijststijl['rij']}>
                <Dagveld label="Ingetrokken op" waarde={g.ingetrokkenOp} zet={(ingetrokkenOp) => zet({ ingetrokkenOp })} />
              </div>
            )}
          </>
        )}
        knoppen={(g) => (
          <Button variant="default" onClick={() => wijzigLijst((lijst) => wijzigIn(lijst, g.id, { ingetrokkenOp: geldt(g) ? isodag(Date.now()) : '' }))}>
            {geldt(g) ? 'Ingetrokken' : 'Toch niet ingetrokken'}
          </Button>
        )}
      />
    </div>
  );
}

function eerstGroot(tekst: string): string {
  return tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1);
}
