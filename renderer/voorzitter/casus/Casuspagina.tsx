import type { Casus } from '#shared/domein/casus';
import { Bewaarstatus } from '../../ui/Bewaarstatus.tsx';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { Verzoekendeel } from '../bewaring/Verzoekendeel.tsx';
import { useRegio } from '../instellingen/regio.tsx';
import { Kladhouder } from '../klad/Kladhouder.tsx';
import { WieKeek } from '../logboek/WieKeek.tsx';
import { Schermkop } from '../Schermkop.tsx';
import schermstijl from '../scherm.module.css';
import { Terug } from '../Terug.tsx';
import { Triagedeel } from '../triage/Triagedeel.tsx';
import { Schade } from '../vandaag/Schade.tsx';
import { Casusbeelddeel, Lengte } from './Casusbeelddeel.tsx';
import stijl from './casuspagina.module.css';
import type { Deeleigenschappen } from './deel.ts';
import { Tijdlijneditor } from './Tijdlijneditor.tsx';
import { Trajectpagina } from './Trajectpagina.tsx';
import { useCasus, type Casusgebruik } from './useCasus.ts';
import { Vernietigen } from './Vernietigen.tsx';

/** One casus: with a traject everything a RET keeps of it, without one the casusbeeld of one page and the timeline. */
export function Casuspagina({ id }: { readonly id: string }) {
  const gebruik = useCasus(id);
  const { casus, fout, herlees } = gebruik;
  if (casus !== null) {
    return (
      <Kladhouder key={id} van={id}>
        <Bewerken gebruik={gebruik} casus={casus} />
      </Kladhouder>
    );
  }
  if (fout === null) return <Wachten />;
  return (
    <div className={schermstijl['scherm']}>
      <Schermkop titel="Casus" boven={<Terug naar="casussen" />} />
      <div className={schermstijl['stapel']}>
        <Schade alleenId={id} hersteld={() => void herlees()} anders={<Foutmelding fout={fout} />} />
      </div>
    </div>
  );
}

function Bewerken({ gebruik, casus }: { readonly gebruik: Casusgebruik; readonly casus: Casus }) {
  const { wijzig, wissel, bewaarstatus, opnieuw, fout } = gebruik;
  const regio = useRegio();
  const deel: Deeleigenschappen = { casus, regio, wijzig };
  return (
    <div className={schermstijl['scherm']}>
      <Schermkop titel={casus.code} boven={<Terug naar="casussen" />} status={<Bewaarstatus staat={bewaarstatus} opnieuw={opnieuw} />}>
        <WieKeek casusId={casus.id} />
        <Vernietigen casus={casus} />
      </Schermkop>
      {bewaarstatus.soort === 'mislukt' ? (
        <div className={stijl['fout']}>
          <Foutmelding fout={bewaarstatus.fout} />
        </div>
      ) : null}
      {fout === null ? null : (
        <div className={stijl['fout']}>
          <Foutmelding fout={fout} />
        </div>
      )}
      {casus.levensloop.length > 0 ? (
        <Trajectpagina deel={deel} wissel={wissel} />
      ) : (
        <div className={schermstijl['stapel']}>
          <div className={stijl['bladen']}>
            <Paneel titel="Casusbeeld" naastTitel={<Lengte casus={casus} />}>
              <Casusbeelddeel casus={casus} wijzig={wijzig} metKern />
            </Paneel>
            <Paneel titel="Tijdlijn">
              <Tijdlijneditor
                tijdlijn={casus.tijdlijn}
                leefgebieden={regio.leefgebieden}
                onWijzig={(maak) => wijzig((vorige) => ({ ...vorige, tijdlijn: maak(vorige.tijdlijn) }))}
              />
            </Paneel>
          </div>
          <Triagedeel casus={casus} regio={regio} wissel={wissel} />
          <Paneel titel="Verzoeken van het gezin">
            <Verzoekendeel casus={casus} naarCorrectie={() => window.scrollTo({ top: 0 })} />
          </Paneel>
        </div>
      )}
    </div>
  );
}
