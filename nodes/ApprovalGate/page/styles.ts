/** The page's whole look. System fonts and no images, so that the page asks no other server for anything. */
const COLORS = `
:root{color-scheme:light dark;--bg:#f4f5f8;--card:#fff;--sunk:#f7f8fa;--ink:#171a21;--muted:#565e6c;--line:#dfe3ea;--field:#8b93a3;
--accent:#2450c9;--on-accent:#fff;--accent-soft:#e8eefc;--good:#136a3a;--good-soft:#e2f4e9;--bad:#ab2117;--bad-soft:#fdeae8;
--warn:#7d4c00;--warn-soft:#fdf1d8;--shadow:0 1px 2px rgb(16 24 40/.06),0 4px 16px rgb(16 24 40/.05)}
@media (prefers-color-scheme:dark){:root{--bg:#0e1116;--card:#171b22;--sunk:#12161c;--ink:#e8ebf0;--muted:#a4adbb;--line:#2b323d;--field:#6c7686;
--accent:#8db0ff;--on-accent:#0b1530;--accent-soft:#1c2a4a;--good:#6fd79b;--good-soft:#123323;--bad:#ff9c92;--bad-soft:#3d1a18;
--warn:#f2c063;--warn-soft:#382a10;--shadow:0 1px 2px rgb(0 0 0/.4)}}`;

const BASE = `
*{box-sizing:border-box}html{-webkit-text-size-adjust:100%;scroll-padding:1rem 0 9rem}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0;padding:0}ul,ol{list-style:none}
h1{font-size:1.75rem;line-height:1.2;letter-spacing:-.02em;font-weight:680}
h2{font-size:1.1875rem;line-height:1.3;letter-spacing:-.01em;font-weight:650;overflow-wrap:anywhere}
h3{font-size:.75rem;line-height:1.4;letter-spacing:.06em;text-transform:uppercase;font-weight:650;color:var(--muted);margin-bottom:.5rem}
.wrap{max-width:1120px;margin:0 auto;padding-left:1.25rem;padding-right:1.25rem}
.muted{color:var(--muted)}.small{font-size:.8125rem}.num{font-variant-numeric:tabular-nums;white-space:nowrap}
.text{overflow-wrap:anywhere;unicode-bidi:plaintext}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:6px}
a{color:var(--accent)}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:9}`;

const HEADER = `
.top{padding-top:2.25rem;padding-bottom:1.25rem}.brand{display:flex;align-items:center;gap:.5rem;font-size:.8125rem;font-weight:600;color:var(--muted);margin-bottom:1rem}
.brand i{width:.7rem;height:.7rem;border-radius:3px;background:var(--accent)}
.lead{margin-top:.4rem;color:var(--muted);max-width:65ch}
.sums{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1.5rem}
.sum{flex:1 1 auto;min-width:6.5rem;max-width:20rem;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:.8rem 1rem}
.sum dt{font-size:.8125rem;color:var(--muted)}.sum dd{font-size:1.125rem;font-weight:650;letter-spacing:-.015em;font-variant-numeric:tabular-nums;white-space:nowrap}
.alert{background:var(--bad-soft);color:var(--ink);border:1px solid var(--bad);border-radius:12px;padding:1rem 1.25rem;margin:0 0 1.25rem}
.alert strong{color:var(--bad)}.alert ul{margin-top:.35rem}.alert li+li{margin-top:.2rem}`;

// For the script's filter, drafts out of sight are not laid out (without it they would only move under a click), and none is a
// list item to be numbered again: hiding 389 of 500 took 2.5 s before.
const CARD = `
#drafts>li{display:block;padding:.25rem .75rem 0;margin:-.25rem -.75rem 0}#drafts>li[hidden]{display:none}
.quick #drafts>li{content-visibility:auto;contain-intrinsic-size:auto 42rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:16px;box-shadow:var(--shadow);margin:0 0 1.25rem;overflow:clip;position:relative}
.card::before{content:"";position:absolute;inset:0 auto 0 0;width:4px;background:transparent}
.card:has(input[value=approve]:checked)::before{background:var(--good)}.card:has(input[value=reject]:checked)::before{background:var(--bad)}
.card:has(input[value=snooze]:checked)::before{background:var(--warn)}.card.faulty{border-color:var(--bad)}
.head{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;justify-content:space-between;padding:1.25rem 1.5rem 1rem}
.who{min-width:0;flex:1 1 18rem}.chips{display:flex;flex-wrap:wrap;gap:.375rem;margin-top:.5rem}
.chip{display:inline-flex;align-items:center;gap:.35rem;border-radius:99px;padding:.125rem .625rem;font-size:.8125rem;font-weight:550;background:var(--sunk);border:1px solid var(--line);color:var(--muted);white-space:nowrap}
.chip.low{background:var(--good-soft);color:var(--good);border-color:transparent}.chip.medium,.chip.note{background:var(--warn-soft);color:var(--warn);border-color:transparent}
.chip.high{background:var(--bad-soft);color:var(--bad);border-color:transparent}.chip.stage{background:var(--accent-soft);color:var(--accent);border-color:transparent}
.chip.low::before,.chip.medium::before,.chip.high::before{content:"";width:.45rem;height:.45rem;border-radius:50%;background:currentColor}
.due{text-align:right;flex:none}.due b{display:block;font-size:1.3125rem;line-height:1.25;letter-spacing:-.015em;font-weight:680;font-variant-numeric:tabular-nums}
.body{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);border-top:1px solid var(--line)}
.facts{padding:1.25rem 1.5rem;display:grid;gap:1.25rem;align-content:start}
.letter{padding:1.25rem 1.5rem;background:var(--sunk);border-left:1px solid var(--line);min-width:0}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.875rem}th{font-weight:550;color:var(--muted);text-align:left}
th,td{padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}tr:last-child td{border-bottom:0}th:last-child,td:last-child{padding-right:0;text-align:right}
.factors li{display:grid;grid-template-columns:2.75rem 1fr;gap:.5rem;font-size:.875rem;padding:.15rem 0}
.factors b{text-align:right;font-variant-numeric:tabular-nums;font-weight:600}.up{color:var(--bad)}.down{color:var(--good)}
.said{border-left:3px solid var(--line);padding:.05rem 0 .05rem .75rem;font-size:.875rem}.said+.said{margin-top:.6rem}
.facts summary{margin-top:.6rem}`;

const LETTER = `
.env{display:grid;grid-template-columns:auto 1fr;gap:.15rem .75rem;font-size:.875rem;margin-bottom:.85rem}.env dt{color:var(--muted)}
.env dd{min-width:0}.env .subject{font-weight:650}
.paper{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.125rem;white-space:pre-wrap}
.pay{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.75rem}.pay span{border:1px solid var(--line);border-radius:8px;padding:.25rem .625rem;font-size:.8125rem;background:var(--card);overflow-wrap:anywhere}
summary{cursor:pointer;font-weight:600;font-size:.875rem;color:var(--accent);padding:.35rem 0;width:fit-content}
.edit{margin-top:.75rem}.edit .fields{display:grid;gap:.75rem;padding-top:.5rem}
.finding{background:var(--bad-soft);border-radius:10px;padding:.75rem 1rem;margin-top:.75rem;font-size:.875rem}.finding strong{color:var(--bad)}
.finding li{list-style:disc;margin-left:1.1rem}`;

const FORM = `
label,legend{font-weight:550;font-size:.875rem}
input,textarea,select{font:inherit;color:inherit;background:var(--card);border:1px solid var(--field);border-radius:8px;padding:.5rem .7rem;width:100%;min-height:2.75rem}
textarea{min-height:12rem;resize:vertical;line-height:1.5;field-sizing:content}
.decide{border:0;border-top:1px solid var(--line);margin:0;padding:1rem 1.5rem 1.125rem;min-width:0;display:flex;flex-wrap:wrap;gap:.75rem;align-items:center}
.choices{display:flex;flex-wrap:wrap;gap:.5rem}
.choice{position:relative}.choice input{position:absolute;inset:0;width:100%;height:100%;min-height:0;margin:0;opacity:0;cursor:pointer}
.choice span{display:flex;align-items:center;min-height:2.75rem;padding:.25rem 1rem;border:1px solid var(--field);border-radius:10px;font-weight:600;background:var(--card)}
.choice input:hover+span{background:var(--sunk)}.choice input:focus-visible+span{outline:3px solid var(--accent);outline-offset:2px}
.choice input:checked+span{border-color:transparent;box-shadow:inset 0 0 0 2px currentColor}
.choice input:checked+span::before{content:"\\2713";margin-right:.45rem}
.choice input[value=approve]:checked+span{background:var(--good-soft);color:var(--good)}.choice input[value=reject]:checked+span{background:var(--bad-soft);color:var(--bad)}
.choice input[value=snooze]:checked+span{background:var(--warn-soft);color:var(--warn)}.choice input[value=later]:checked+span{background:var(--sunk)}
.extra{display:flex;gap:.6rem;align-items:center;flex:1 1 16rem}.extra label{white-space:nowrap}.extra.when{flex:0 1 auto}
@supports selector(:has(*)){.decide .extra{display:none}.decide:has(input[value=reject]:checked) .why,.decide:has(input[value=snooze]:checked) .when{display:flex}}
.bulk{background:var(--card);border:1px solid var(--line);border-radius:16px;box-shadow:var(--shadow);padding:1.25rem 1.5rem;margin-bottom:1.25rem;display:grid;gap:.9rem}
.bulk .grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr));gap:.75rem 1rem;align-items:end}.bulk label{display:grid;gap:.3rem;min-width:0}.bulk .wide{grid-column:1/-1}
.override{display:grid;gap:.35rem;margin-top:.6rem}.chip.long{white-space:normal;overflow-wrap:anywhere}
.confirm .sums,.confirm .lead{margin:.75rem 0}.steps{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;margin:1rem 0 2rem}`;

const BAR = `
.bar{position:sticky;bottom:0;background:var(--card);border-top:1px solid var(--line);box-shadow:0 -6px 24px rgb(16 24 40/.08);z-index:5}
.bar .wrap{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem 1.25rem;padding-top:.8rem;padding-bottom:.8rem}
.tally{flex:1 1 15rem;min-width:0}.progress{display:block}.good{color:var(--good);font-weight:600;white-space:normal}.tally .num+.num::before{content:"· "}
form{counter-reset:yes no later}.card input[value=approve]:checked{counter-increment:yes}.card input[value=reject]:checked{counter-increment:no}.card input[value=snooze]:checked{counter-increment:later}
.live::after{content:counter(yes) " " attr(data-yes) " · " counter(no) " " attr(data-no) " · " counter(later) " " attr(data-later)}
.name{display:flex;align-items:center;gap:.6rem}.name input{width:13rem}
button{font:inherit;font-weight:650;border:0;border-radius:10px;min-height:2.75rem;padding:.5rem 1.4rem;background:var(--accent);color:var(--on-accent);cursor:pointer}
button:hover{filter:brightness(1.08)}button.quiet{background:var(--card);color:var(--ink);border:1px solid var(--field)}
.done{min-height:80vh;display:grid;place-content:center;text-align:center;gap:.75rem;padding:2rem}.done .mark{width:3.5rem;height:3.5rem;border-radius:50%;display:grid;place-content:center;margin:0 auto .5rem;font-size:1.6rem;background:var(--good-soft);color:var(--good)}
.done .mark.stop{background:var(--warn-soft);color:var(--warn)}.done p{max-width:52ch;margin:0 auto}.done ul{display:flex;flex-wrap:wrap;gap:.5rem;justify-content:center}
@media (max-width:760px){.wrap{padding-left:.875rem;padding-right:.875rem}.sums-line{display:none}.top{padding-top:1.5rem}h1{font-size:1.5rem}.body{grid-template-columns:minmax(0,1fr)}.letter{border-left:0;border-top:1px solid var(--line)}
.head,.facts,.letter,.decide,.bulk{padding-left:1rem;padding-right:1rem}.due{text-align:left;flex:1 1 100%}.sums{gap:.5rem}.sum{padding:.55rem .8rem}
.choices{display:grid;grid-template-columns:1fr 1fr;width:100%}.choice span{justify-content:center}.extra,.extra.when{flex:1 1 100%;flex-wrap:wrap}.bulk .grid{grid-template-columns:1fr}
.tally{flex:1 1 100%;font-size:.875rem}.progress{display:inline;margin-left:.5rem}.name{flex:1 1 8rem}.name input{width:100%}.name label{position:absolute;clip-path:inset(50%)}input,textarea,select{font-size:16px}}
@media (max-width:760px){.bar button,.steps button{flex:1 1 auto}}@media print{.bar,.decide,.edit{display:none}}@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}`;

/** What only shows where the page's script runs, and phones' and printers' exceptions to it. */
const QUICK = `
.quick .live::after{content:none}kbd{display:none;font:600 .75rem/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;border:1px solid var(--line);border-bottom-width:2px;border-radius:5px;padding:0 .35rem;background:var(--sunk);color:var(--muted)}
.quick kbd{display:inline-block}.choice kbd{margin-left:.55rem}.quick{scroll-padding-top:6.5rem}
.quick .card:focus{outline:0}.quick .card:focus-within{border-color:var(--accent);box-shadow:0 0 0 3px var(--accent),var(--shadow)}
.tools{position:sticky;top:0;z-index:4;background:var(--bg);padding:.75rem 0 .5rem;margin-bottom:.5rem}.tools.narrowed,.tools:focus-within{box-shadow:0 1px 0 var(--line)}
.tools .wrap{display:flex;flex-wrap:wrap;gap:.4rem .6rem;align-items:center}.filters{flex:1 1 32rem;display:grid;grid-template-columns:minmax(10rem,1.7fr) 1fr 1fr minmax(8.25rem,1fr) 1fr;gap:.5rem;min-width:0}
.filters>*{min-width:0;text-overflow:ellipsis}.tools input,.tools select,.tools button{min-height:2.5rem;padding:.35rem .6rem;border-radius:10px}.tools button.quiet{padding:.35rem .8rem;font-size:.875rem}
.tools input[aria-invalid=true]{border-color:var(--bad)}.result{flex:1 1 100%;display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline}.tools:not(.narrowed):not(:focus-within) .result{display:none}
.result output{font-weight:600}.result output:empty{display:none}.tools button.link{background:none;color:var(--accent);min-height:1.5rem;padding:0;text-decoration:underline;font-size:inherit}
.count-badge{display:inline-block;min-width:1.5rem;border-radius:99px;padding:0 .4rem;background:var(--accent-soft);color:var(--accent);font-variant-numeric:tabular-nums;text-align:center}
#done{position:absolute;top:-1px;left:0;height:3px;width:0;background:var(--good);border-radius:0 3px 3px 0}
.count{margin-top:-.4rem}.count.over{color:var(--bad);font-weight:600}.unused{flex:1 1 100%;color:var(--warn);font-weight:600;order:9}.unused:empty{display:none}
.card.changed .edit summary::after{content:"";display:inline-block;width:.5rem;height:.5rem;border-radius:50%;background:var(--warn);margin-left:.5rem}
#said{position:fixed;right:max(1.25rem,calc(50% - 35rem + 1.25rem));bottom:7rem;max-width:min(36rem,calc(100vw - 2rem));background:var(--ink);color:var(--bg);border-radius:10px;padding:.6rem 1rem;font-weight:550;z-index:6;opacity:0;pointer-events:none;overflow-wrap:anywhere}
#said:empty{padding:0}#said.fresh{animation:said 4.2s linear forwards}@keyframes said{0%,94%{opacity:1}100%{opacity:0}}
dialog{border:1px solid var(--line);border-radius:16px;background:var(--card);color:var(--ink);padding:1.5rem;width:min(30rem,calc(100vw - 2rem));box-shadow:0 16px 48px rgb(0 0 0/.3)}dialog::backdrop{background:rgb(10 14 22/.5)}
.keys{margin:1rem 0}.keys div{display:flex;gap:1rem;justify-content:space-between;padding:.3rem 0;border-bottom:1px solid var(--line)}.keys div:last-child{border:0}.keys dd{order:-1}
.switch{display:flex;gap:.6rem;align-items:center}.switch input{width:1.25rem;height:1.25rem;min-height:0;accent-color:var(--accent)}dialog button{margin-top:1rem}
@media (max-width:760px){.tools{position:static}.quick .tally b{display:none}.quick .progress{margin:0}.tools:not(.narrowed):not(:focus-within) :is(select,#up-to){display:none}#approved-sum{display:block}.quick{scroll-padding-top:1rem}.filters{flex:1 1 100%;grid-template-columns:1fr 1fr}.filters input[type=search]{grid-column:1/-1}.tools button.quiet{flex:1 1 auto}#said{right:.875rem;bottom:10rem}}
@media (hover:none){.choice kbd,#keys-open{display:none!important}}@media print{.tools{display:none}}@media (prefers-reduced-motion:no-preference){#done{transition:width .2s}}`;

export const STYLES = [COLORS, BASE, HEADER, CARD, LETTER, FORM, BAR, QUICK].join('');
