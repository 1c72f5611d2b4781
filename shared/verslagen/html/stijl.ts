import { KLEUREN, type Palet } from '../../ontwerp/tokens.ts';

/* How the page looks: a measure for text and a wider one for tables, the colours of screen and paper, and readable without any of it. */

function kleuren(palet: Palet): string {
  return `--papier:${palet.papier};--vlak:${palet.vlak};--rand:${palet.rand};--lijn:${palet.lijn};--inkt:${palet.inkt};--zacht:${palet.inktZacht};--groen:${palet.groen};--groenvlak:${palet.groenVlak};--oker:${palet.okerVol};--zwart:#000;--opzwart:#fff`;
}

export const STIJL = `
:root{${kleuren(KLEUREN.licht)};color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${kleuren(KLEUREN.donker)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--papier);color:var(--inkt);font:1.0625rem/1.55 "Atkinson Hyperlegible Next","Atkinson Hyperlegible",Verdana,sans-serif;overflow-wrap:break-word}
header,main,nav,footer{max-width:54rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
h1{font-size:1.9rem;line-height:1.2;margin:.25rem 0 1rem}
section>h2,section>hgroup{margin:3rem 0 .75rem;padding-top:1rem;border-top:2px solid var(--groen)}
h2{font-size:1.45rem;line-height:1.25;margin:.75rem 0}
hgroup h2{margin:0}
.boven{margin:0}
h3{font-size:1.18rem;line-height:1.3;margin:2rem 0 .5rem;color:var(--groen)}
h4,h5,h6{font-size:1rem;margin:1.5rem 0 .25rem}
p{margin:.5rem 0}
p,h1,ul,ol,blockquote{max-width:44rem}
a{color:var(--groen)}
:focus-visible{outline:3px solid var(--groen);outline-offset:2px}
.soort,.boven,.zacht,dt,figcaption{color:var(--zacht)}
.soort{font-size:1.1rem;margin:0}
.status{display:inline-block;border:2px solid var(--groen);padding:.15rem .6rem;margin:0 0 1rem}
.inleiding{font-size:1.12rem;color:var(--zacht)}
.leeg-antwoord{font-style:italic;color:var(--zacht)}
.kop,.uitkomst,caption{font-weight:700}
.uitkomst{font-size:1.3rem;color:var(--groen)}
blockquote{margin:.75rem 0;padding:.1rem 0 .1rem 1rem;border-left:4px solid var(--oker)}
.noot,.uitspraak{background:var(--groenvlak);border-left:4px solid var(--groen);padding:.75rem 1rem;margin:1rem 0}
.vragen li{font-size:1.12rem;margin:.5rem 0}
dl{margin:.75rem 0;padding:.5rem 0;border-top:1px solid var(--lijn)}
dl div{margin:.4rem 0}
dd{margin:0}
.feiten,.cijfers{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr));gap:0 1.5rem}
.cijfers dd{font-size:1.6rem;font-weight:700;color:var(--groen)}
.kolommen{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.kolommen>div{flex:1 1 14rem;min-width:0}
main:focus{outline:none}
.breed{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:1rem}
caption{text-align:left;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;min-width:7.5rem;border-bottom:1px solid var(--lijn)}
thead th{border-bottom:2px solid var(--groen);color:var(--zacht);font-weight:400}
tbody th{font-weight:700}
figure{margin:1.25rem 0}
svg{display:block;max-width:100%}
svg .vol{fill:var(--groen);stroke:var(--groen)}
svg .leeg{fill:none;stroke:var(--groen)}
svg text{fill:var(--inkt);text-anchor:middle}
.staaf{display:inline-block;margin-right:.5rem;vertical-align:-.1em}
.zwart{background:var(--zwart);color:var(--opzwart);outline:1px solid var(--zacht);padding:0 .3em}
.onzichtbaar{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sla{position:absolute;left:-99rem;user-select:none;-webkit-user-select:none;background:var(--papier);padding:.5rem 1rem}
.sla:focus{left:1rem;top:.5rem}
nav{margin-top:2rem}
nav ol{padding-left:2rem}
footer{margin-top:4rem;padding-bottom:3rem;border-top:1px solid var(--lijn);color:var(--zacht)}
@media print{:root{${kleuren(KLEUREN.licht)};color-scheme:light}body{background:#fff;font-size:10.5pt}nav,.sla{display:none}.breed{overflow:visible}thead{display:table-header-group}h2,h3,h4{break-after:avoid}tr,li,blockquote,.noot,.uitspraak{break-inside:avoid}.zwart{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`.trim();
