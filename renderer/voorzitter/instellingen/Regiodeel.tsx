import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import type { Regio } from '#shared/domein/regio';
import { MEESTE } from '#shared/domein/tekstvormen';
import { isodag } from '#shared/domein/tijd';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { Bewaarstatus } from '../../ui/Bewaarstatus.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep } from '../brug.ts';
import { useKlad } from '../klad/useKlad.ts';
import schermstijl from '../scherm.module.css';
import { useWerkvormen } from '../sessies/NieuweSessie.tsx';
import { useBewaard } from '../useBewaard.ts';
import { Begrippenlijst } from './Begrippenlijst.tsx';
import stijl from './instellingen.module.css';
import { useRegiobeheer } from './regio.tsx';
import { Regiobestand } from './Regiobestand.tsx';
import { bewaarbaar, isRegioresten, kladVan, leesPrefix, prefixfout, regioVan, restenVan, voorbeeldcode, type Begrippen, type Lijstnaam, type Regioklad } from './regioklad.ts';
import { Regiominuten } from './Regiominuten.tsx';

const MAX_ADVIESTYPEN = 10;

interface Regiodeeleigenschappen {
  /** Shows whether all is saved, where the screen shows that. */
  readonly status: (inhoud: ReactNode) => ReactNode;
}

/** How this region works: its words, its ladder, its times; and the file with which regions share theirs. */
export function Regiodeel({ status }: Regiodeeleigenschappen) {
  const { gelezen, keer } = useRegiobeheer();
  const werkvormen = useWerkvormen();
  if (gelezen === null) return <Wachten />;
  return (
    <div className={schermstijl['stapel']}>
      <Formulier key={keer} begin={gelezen} werkvormen={werkvormen} status={status} />
      <Regiobestand nu={gelezen} werkvormen={werkvormen} />
    </div>
  );
}

/** What is typed, and of that what is right is saved. */
function useRegioklad(begin: Regio) {
  const { onthoud } = useRegiobeheer();
  const [resten, zetResten] = useKlad('regio', {}, isRegioresten);
  const [klad, zetKlad] = useState<Regioklad>(() => ({ ...kladVan(begin), ...resten }));
  const laatste = useRef({ klad, goed: kladVan(begin) });
  const bewaard = useBewaard(begin, async (regio) => {
    const antwoord = await roep('regio.bewaar', regio);
    if (!antwoord.ok) return antwoord;
    onthoud(regio);
    return { ok: true, value: { bewaardOp: Date.now() } };
  });
  const zet = (deel: Partial<Regioklad>): void => {
    const nieuw = { ...laatste.current.klad, ...deel };
    const goed = bewaarbaar(nieuw, laatste.current.goed);
    laatste.current = { klad: nieuw, goed };
    zetKlad(nieuw);
    zetResten(restenVan(nieuw, goed));
    bewaard.zet(regioVan(goed));
  };
  // Undo of a removal comes seconds later and must work on the list as it is then.
  const zetLijst =
    (lijst: Lijstnaam) =>
    (wijzig: (begrippen: Begrippen) => Begrippen): void =>
      zet({ [lijst]: wijzig(laatste.current.klad[lijst]) });
  return { klad, zet, zetLijst, staat: bewaard.staat, opnieuw: bewaard.opnieuw };
}

interface Formuliereigenschappen extends Regiodeeleigenschappen {
  readonly begin: Regio;
  readonly werkvormen: readonly Werkvorm[];
}

function Formulier({ begin, werkvormen, status }: Formuliereigenschappen) {
  const { klad, zet, zetLijst, staat, opnieuw } = useRegioklad(begin);
  const [jaar] = useState(() => Number(isodag(Date.now()).slice(0, 4)));
  const verkeerd = prefixfout(klad.prefix);
  return (
    <>
      {status(<Bewaarstatus staat={staat} opnieuw={opnieuw} />)}
      <Paneel titel="Naam en codes">
        <div className={stijl['naamEnCode']}>
          <TextInput
            label="Naam van de regio"
            description="Zoals RET Waterstreek. Staat in het verslag."
            maxLength={120}
            value={klad.naam}
            onChange={(gebeurtenis) => zet({ naam: gebeurtenis.currentTarget.value })}
          />
          <TextInput
            label="Begin van de casuscodes"
            description={verkeerd === null ? `Een nieuwe casus heet dan ${voorbeeldcode(klad.prefix, jaar)}.` : 'Casussen die er al zijn, houden hun code.'}
            maxLength={6}
            autoComplete="off"
            spellCheck={false}
            value={klad.prefix}
            error={verkeerd}
            onChange={(gebeurtenis) => zet({ prefix: leesPrefix(gebeurtenis.currentTarget.value) })}
          />
        </div>
      </Paneel>
      <Paneel titel="Opschaling">
        <p className={stijl['uitleg']}>Wie kan beslissen als het hier niet lukt? Begin bij wie er het dichtst bij staat. Deze treden kies je in een overleg als je opschaalt.</p>
        <Begrippenlijst label="Opschaling" een="Trede" begrippen={klad.ladder} zet={zetLijst('ladder')} max={MEESTE.treden} genummerd />
      </Paneel>
      <Paneel titel="Rollen">
        <p className={stijl['uitleg']}>De rollen waaruit je kiest bij betrokkenen en deelnemers. Een andere rol typen kan altijd.</p>
        <Begrippenlijst label="Rollen" een="Rol" begrippen={klad.rollen} zet={zetLijst('rollen')} max={MEESTE.rollen} />
      </Paneel>
      <Paneel titel="Soorten advies">
        <p className={stijl['uitleg']}>Wat voor advies geeft jullie RET?</p>
        <Begrippenlijst label="Soorten advies" een="Soort advies" begrippen={klad.adviestypen} zet={zetLijst('adviestypen')} max={MAX_ADVIESTYPEN} />
        <NativeSelect
          className={stijl['veldEronder'] ?? ''}
          label="Als je niets anders kiest"
          value={klad.adviestype}
          data={klad.adviestypen.map(({ id, naam }) => ({ value: id, label: naam.trim() === '' ? '(nog zonder naam)' : naam }))}
          onChange={(gebeurtenis) => zet({ adviestype: gebeurtenis.currentTarget.value })}
        />
      </Paneel>
      <Paneel titel="Leefgebieden">
        <p className={stijl['uitleg']}>De banen van de tijdlijn. Haal je er een weg, dan blijven de gebeurtenissen staan, zonder leefgebied.</p>
        <Begrippenlijst label="Leefgebieden" een="Leefgebied" begrippen={klad.leefgebieden} zet={zetLijst('leefgebieden')} max={MEESTE.leefgebieden} />
      </Paneel>
      <Paneel titel="Minuten">
        <p className={stijl['uitleg']}>Zoveel tijd krijgt een agendapunt als je een nieuw overleg klaarzet. Per overleg kun je dat nog veranderen.</p>
        <Regiominuten werkvormen={werkvormen} minuten={klad.minuten} zet={(minuten) => zet({ minuten })} />
      </Paneel>
      <Paneel titel="Toestemming">
        <Checkbox
          label="Van 12 tot en met 15 jaar vragen we toestemming aan de jeugdige én aan de ouders"
          description="Zo staat het in de Jeugdwet. Onder de 12 beslissen de ouders, vanaf 16 de jeugdige zelf."
          checked={klad.beidenVan12Tot15}
          onChange={(gebeurtenis) => zet({ beidenVan12Tot15: gebeurtenis.currentTarget.checked })}
        />
      </Paneel>
    </>
  );
}
