/** The report's style sheet: light and dark, narrow and wide, screen and paper. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--ink:#1d2329;--soft:#57606a;--line:#d3d9e0;--panel:#f5f7f9;--link:#0759b8;--good:#17692f;--bad:#b3202c;--open:#8a5a00;--plain:#3f5f8f;--addbg:#d7f3dd;--delbg:#fbdcdc;--band0:#d9efdf;--band1:#e9f0d4;--band2:#fbe9c6;--band3:#f8d8d2;--s1:#3f6fb5;--s2:#7a55a8;--s3:#a8541f;--s4:#1f7a74;--s5:#6a737d}
@media (prefers-color-scheme:dark){:root{--bg:#12161b;--ink:#e4e9ee;--soft:#a3adb8;--line:#353d47;--panel:#1b2128;--link:#78b3ff;--good:#62cf83;--bad:#ff8f8a;--open:#e8b54d;--plain:#8fb6f0;--addbg:#16432a;--delbg:#56201f;--band0:#173a25;--band1:#2d3a17;--band2:#4a3710;--band3:#4d211d;--s1:#3c69ab;--s2:#74519f;--s3:#9c4e1d;--s4:#1d716c;--s5:#5c646d}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
main,header,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem 1rem;z-index:9}
.verdict{border-left:.5rem solid var(--soft);background:var(--panel);padding:1.1rem 1.4rem;margin:1.5rem 0 1rem;border-radius:.4rem}
.verdict.good{border-color:var(--good)}.verdict.bad{border-color:var(--bad)}.verdict.open{border-color:var(--open)}
.verdict .word{font-weight:700;letter-spacing:.03em;margin:0 0 .2rem}
.good .word{color:var(--good)}.bad .word{color:var(--bad)}.open .word{color:var(--open)}
h1{font-size:1.45rem;line-height:1.3;margin:0 0 .4rem;font-weight:650}
.verdict code{background:none;padding:0}
h1 code{font-weight:600;font-size:.95em}
.verdict p{margin:.35rem 0}.verdict ul{margin:.4rem 0;padding-left:1.2rem}
nav{position:sticky;top:0;background:var(--bg);border-bottom:1px solid var(--line);z-index:5}
nav ul{display:flex;gap:1.1rem;list-style:none;margin:0 auto;padding:.6rem 0;overflow-x:auto;white-space:nowrap}
nav a{text-decoration:none}nav a:hover{text-decoration:underline}
section{margin:2.2rem 0;scroll-margin-top:3.5rem}
blockquote{margin:.3rem 0 .3rem .2rem;padding-left:.8rem;border-left:3px solid var(--line);color:var(--soft)}
h2{font-size:1.2rem;border-bottom:1px solid var(--line);padding-bottom:.3rem}
h3{font-size:1.02rem;margin:1.5rem 0 .5rem}
h4{font-size:.95rem;margin:1.1rem 0 .3rem}
.what{font-weight:600;font-size:.93rem;margin:.7rem 0 .2rem}
.soft,figcaption,caption{color:var(--soft)}
.small{font-size:.88rem}
code,pre,kbd{font:0.92em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{background:var(--panel);padding:.08em .3em;border-radius:.25em;overflow-wrap:anywhere}
pre{background:var(--panel);border:1px solid var(--line);border-radius:.4rem;padding:.7rem .9rem;white-space:pre-wrap;overflow-wrap:anywhere;margin:.3rem 0 .9rem}
details pre,#case-rows pre{max-height:24rem;overflow:auto}
.lines{white-space:pre-line}
pre code{background:none;padding:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;min-width:min(100%,34rem);margin:.4rem 0 1rem;font-size:.94rem}
caption{text-align:left;font-size:.88rem;padding:.2rem 0 .4rem}
@media screen and (max-width:46rem){caption{position:sticky;left:0;max-width:calc(100vw - 2.5rem);white-space:normal}}
th,td{border-bottom:1px solid var(--line);padding:.4rem 1rem .4rem 0;text-align:left;vertical-align:top}
thead th{color:var(--soft);font-weight:600;white-space:nowrap}
tbody th{font-weight:500}
tbody th code{white-space:nowrap}
.keep{white-space:nowrap}
.checks{list-style:none;padding:0;margin:.4rem 0 1rem;font-size:.94rem}
.checks li{display:grid;grid-template-columns:11.5rem 7.5rem 1fr;gap:0 1rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
@media (max-width:46rem){.checks li{grid-template-columns:1fr auto}.checks li>:last-child{grid-column:1/-1}}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.tone{font-weight:600;white-space:nowrap}
.tone.good{color:var(--good)}.tone.bad{color:var(--bad)}.tone.open{color:var(--open)}
figure{margin:.6rem 0 1rem}figcaption{font-size:.88rem}
svg{display:block;width:100%;height:auto;max-width:58rem}
.narrow{display:none}
@media screen and (max-width:46rem){.narrow{display:block}.narrow svg{max-width:30rem}figure .wide{display:none}}
svg text{font-family:inherit;font-size:13px;fill:var(--ink)}
svg .label{paint-order:stroke;stroke:var(--bg);stroke-width:4px;stroke-linejoin:round}
svg .tick{fill:var(--soft);font-size:12px}
svg .onbar{fill:#fff;font-size:13px}
.grid{stroke:var(--line);stroke-width:1}.zero{stroke:var(--soft);stroke-width:1.5}
.margin{stroke:var(--open);stroke-width:2;stroke-dasharray:4 3}
.range{stroke-width:3;stroke:var(--plain)}.dot{fill:var(--plain)}
.range.good{stroke:var(--good)}.range.bad{stroke:var(--bad)}.range.open{stroke:var(--open)}
.dot.good,.bar.good{fill:var(--good)}.dot.bad,.bar.bad{fill:var(--bad)}.dot.open{fill:var(--open)}.bar.plain{fill:var(--plain)}
.band0{fill:var(--band0)}.band1{fill:var(--band1)}.band2{fill:var(--band2)}.band3{fill:var(--band3)}
.s1{fill:var(--s1)}.s2{fill:var(--s2)}.s3{fill:var(--s3)}.s4{fill:var(--s4)}.s5{fill:var(--s5)}
.curve{fill:none;stroke-width:2.5}.curve.one{stroke:var(--plain)}.curve.two{stroke:var(--bad)}.curve.three{stroke:var(--good)}
ins{background:var(--addbg);text-decoration:underline;text-decoration-thickness:1px}
del{background:var(--delbg);text-decoration:line-through}
details{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .9rem;margin:.5rem 0}
summary{cursor:pointer}
details[open]>summary{margin-bottom:.5rem}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:0 1rem}
@media (max-width:46rem){.sides{grid-template-columns:1fr}h1{font-size:1.2rem}body{font-size:15px}}
.filters{display:flex;flex-wrap:wrap;gap:.7rem 1rem;align-items:end;margin:.7rem 0}
.filters label{display:flex;flex-direction:column;font-size:.85rem;color:var(--soft);gap:.15rem}
.filters .wide{flex:1 1 16rem}
input,select,button{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--soft);border-radius:.35rem;padding:.35rem .6rem;max-width:100%}
button{cursor:pointer;background:var(--panel)}
button[disabled]{opacity:.55;cursor:default}
.pager{display:flex;gap:.7rem;align-items:center;flex-wrap:wrap}
.link{border:0;background:none;padding:0;color:var(--link);text-decoration:underline;text-align:left;overflow-wrap:anywhere}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:.5rem 0}
.facts dt{color:var(--soft)}.facts dd{margin:0;overflow-wrap:anywhere}
@media (max-width:46rem){.facts{grid-template-columns:1fr}.facts dd{margin-bottom:.4rem}}
footer{margin-top:3rem;padding-bottom:2rem;color:var(--soft);font-size:.88rem}
@media print{details pre{max-height:none}nav,.filters,.pager,.skip{display:none}body{font-size:11pt}main{max-width:none}section{break-inside:auto}figure,tr,details{break-inside:avoid}.scroll{overflow:visible}a{color:inherit}}
`;
