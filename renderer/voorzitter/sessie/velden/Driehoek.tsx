import { DRIEHOEK_BREEDTE, DRIEHOEK_HOOGTE, DRIEHOEK_LIJN, DRIEHOEK_STREEP, driehoek, driehoekInWoorden, type Driehoekoordelen, WOORDHOOGTE } from '#shared/ontwerp/driehoek';
import stijl from './driehoek.module.css';

/** The waardendriehoek of one alternative, as the verslag draws it: three judgements, each in its own third, and no score. */
export function Driehoek({ oordelen }: { readonly oordelen: Driehoekoordelen }) {
  return (
    <svg className={stijl['driehoek']} viewBox={`0 0 ${DRIEHOEK_BREEDTE} ${DRIEHOEK_HOOGTE}`} role="img" aria-label={`Waardendriehoek: ${driehoekInWoorden(oordelen)}`}>
      {driehoek(oordelen).map((deel) => (
        <g key={deel.waarde}>
          <path d={deel.vlak} className={stijl['vlak']} data-gevuld={deel.gevuld || undefined} strokeWidth={DRIEHOEK_LIJN} {...(deel.gestreept ? { strokeDasharray: DRIEHOEK_STREEP } : {})} />
          {deel.arcering !== '' && <path d={deel.arcering} className={stijl['arcering']} strokeWidth={DRIEHOEK_LIJN} />}
          {deel.vraagteken !== null && (
            <text className={stijl['vraagteken']} x={deel.vraagteken.x} y={deel.vraagteken.y} dy="0.35em">
              ?
            </text>
          )}
          <text className={stijl['naam']} x={deel.label.x} y={deel.label.y}>
            {deel.waarde}
          </text>
          <text className={stijl['woord']} x={deel.label.x} y={deel.label.y + WOORDHOOGTE}>
            {deel.woord}
          </text>
        </g>
      ))}
    </svg>
  );
}
