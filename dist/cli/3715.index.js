export const id = 3715;
export const ids = [3715];
export const modules = {

	31247:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	r: () => (  htmlDocument)
});

var external_node_crypto_ = __webpack_require__(77598);
var report_escape = __webpack_require__(9924);
;
const STYLE = `
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

;



function htmlDocument({ title, body, live }) {
		const scripts = live === undefined ? `'none'` : `${cspHash(live.script)} ${cspHash(live.data.json)}`;
		const csp = `default-src 'none'; script-src ${scripts}; style-src ${cspHash(STYLE)}; base-uri 'none'; form-action 'none'`;
		const running = live === undefined
				? ''
				: `<script type="application/json" id="${live.data.id}">${live.data.json}</script>\n<script>${live.script}</script>\n`;
		return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(0,report_escape .qy)(title.slice(0, 160))}</title>
<style>${STYLE}</style>
</head>
<body>
${body.html}${running}</body>
</html>
`;
}
function cspHash(text) {
		return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}'`;
}


	}),

	53490:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	Q: () => (  framed)
});

var report_escape = __webpack_require__(9924);
var headline = __webpack_require__(2251);
var safe_words = __webpack_require__(4222);
var html_document = __webpack_require__(31247);
var markup = __webpack_require__(58294);
;
const SCRIPT = `'use strict';
(() => {
  const block = document.getElementById('cases-data');
  if (!block || !document.getElementById('find')) return;
  const data = JSON.parse(block.textContent);
  const $ = (id) => document.getElementById(id);
  const SIZE = 50;
  const num = (v) => (v === null || v === undefined ? '–' : String(Math.round(v * 100) / 100));
  const el = (tag, text, cls) => {
    const node = document.createElement(tag);
    if (text !== undefined) node.textContent = text;
    if (cls) node.className = cls;
    return node;
  };
  const all = [];
  data.targets.forEach((target, t) => {
    const shown = new Map();
    for (const e of target.exhibits) shown.set(e.case, [...(shown.get(e.case) || []), e]);
    for (const [id, tags, split, scores] of target.rows) {
      const exhibits = shown.get(id) || [];
      let fall = 0;
      for (let i = 0; i < scores.length; i += 2) if (scores[i] !== null && scores[i + 1] !== null) fall += scores[i + 1] - scores[i];
      const words = [id, split, ...tags.map((n) => target.tags[n])];
      for (const e of exhibits) words.push(e.code || '', e.input || '', e.baseOutput || '', e.headOutput || '', e.reason || '');
      all.push({ t, id, tags: tags.map((n) => target.tags[n]), split, scores, exhibits, fall, hay: words.join('\\n').toLowerCase() });
    }
  });
  all.sort((a, b) => a.fall - b.fall || a.t - b.t);
  const kind = (base, head) => {
    if (base === null || head === null) return 'unscored';
    if (head < base) return 'worse';
    if (head > base) return 'better';
    return head < 1 ? 'failing' : 'same';
  };
  let found = all;
  let page = 0;
  let open = null;
  const columns = () => {
    const only = $('by-template').value;
    const used = [...new Set(found.map((row) => row.t))];
    const names = [...new Set((used.length ? used : [0]).flatMap((t) => data.targets[t].templates))];
    return only ? names.filter((name) => name === only) : names;
  };
  const matches = () => {
    const words = $('find').value.toLowerCase().split(/\\s+/).filter(Boolean);
    const target = $('by-target').value;
    const template = $('by-template').value;
    const change = $('by-change').value;
    const tag = $('by-tag').value;
    return all.filter((row) => {
      const of = data.targets[row.t];
      if (target && of.name !== target) return false;
      if (tag && !row.tags.includes(tag)) return false;
      if (template || change) {
        const hit = of.templates.some((name, i) => {
          if (template && name !== template) return false;
          const base = row.scores[2 * i], head = row.scores[2 * i + 1];
          if (!change) return base !== null || head !== null;
          return kind(base, head) === change;
        });
        if (!hit) return false;
      }
      return words.every((word) => row.hay.includes(word));
    });
  };
  const tokens = (text) => text.match(/\\S+\\s*|\\s+/g) || [];
  const diff = (a, b) => {
    const x = tokens(a), y = tokens(b);
    if (x.length * y.length > 4e6) return null;
    const w = y.length + 1;
    const best = new Uint16Array((x.length + 1) * w);
    for (let i = x.length - 1; i >= 0; i--)
      for (let j = y.length - 1; j >= 0; j--)
        best[i * w + j] = x[i] === y[j] ? best[(i + 1) * w + j + 1] + 1 : Math.max(best[(i + 1) * w + j], best[i * w + j + 1]);
    if (best[0] < 0.2 * Math.max(x.length, y.length)) return null;
    const before = [], after = [];
    const put = (list, mark, text) => {
      const last = list[list.length - 1];
      if (last && last[0] === mark) last[1] += text;
      else list.push([mark, text]);
    };
    let i = 0, j = 0;
    while (i < x.length || j < y.length) {
      if (i < x.length && j < y.length && x[i] === y[j]) { put(before, '', x[i]); put(after, '', y[j]); i++; j++; }
      else if (j >= y.length || (i < x.length && best[(i + 1) * w + j] >= best[i * w + j + 1])) put(before, 'del', x[i++]);
      else put(after, 'ins', y[j++]);
    }
    return { before, after };
  };
  const scrolled = (text) => {
    const pre = el('pre', text);
    pre.tabIndex = 0;
    return pre;
  };
  const answer = (title, text, parts) => {
    const box = el('div');
    box.append(el('p', title, 'what'));
    const pre = scrolled('');
    if (!parts) pre.textContent = text === '' ? '(empty answer)' : text;
    else for (const [mark, part] of parts) pre.append(mark ? el(mark, part) : part);
    box.append(pre);
    return box;
  };
  const detail = (row) => {
    const box = el('div');
    if (row.exhibits.length === 0) {
      box.append(el('p', 'Only the scores of this case are in the report.', 'soft'));
      return box;
    }
    row.exhibits.forEach((e, at) => {
      const same = at > 0 && row.exhibits[0].headOutput === e.headOutput && row.exhibits[0].baseOutput === e.baseOutput;
      if (e.input !== undefined && at === 0) { box.append(el('p', 'Asked', 'what')); box.append(scrolled(e.input)); }
      if (!same && (e.baseOutput !== undefined || e.headOutput !== undefined)) {
        const d = e.baseOutput !== undefined && e.headOutput !== undefined ? diff(e.baseOutput, e.headOutput) : null;
        const sides = el('div', undefined, 'sides');
        if (e.baseOutput !== undefined) sides.append(answer('Before', e.baseOutput, d && d.before));
        if (e.headOutput !== undefined) sides.append(answer('After', e.headOutput, d && d.after));
        box.append(sides);
      }
      if (e.expected !== undefined && at === 0) { box.append(el('p', 'Expected', 'what')); box.append(scrolled(e.expected)); }
      box.append(el('p', e.template + ': ' + num(e.base) + ' → ' + num(e.head) + (e.code ? ' · ' + e.code : ''), 'what'));
      if (e.reason !== undefined) box.append(el('p', e.reason, 'lines'));
      if (e.line !== undefined && at === row.exhibits.length - 1) { box.append(el('p', 'As a line for the suite', 'what')); box.append(scrolled(e.line)); }
    });
    return box;
  };
  const draw = () => {
    const names = columns();
    const several = data.targets.length > 1;
    const head = el('tr');
    for (const title of ['case', ...(several ? ['target'] : []), 'tags', ...names]) {
      const th = el('th', title);
      th.scope = 'col';
      head.append(th);
    }
    $('case-head').replaceChildren(head);
    const pages = Math.max(1, Math.ceil(found.length / SIZE));
    page = Math.min(page, pages - 1);
    const rows = [];
    for (const row of found.slice(page * SIZE, (page + 1) * SIZE)) {
      const tr = el('tr');
      const th = el('th');
      th.scope = 'row';
      const button = el('button', row.id, 'link');
      button.type = 'button';
      button.setAttribute('aria-expanded', String(open === row));
      button.addEventListener('click', () => {
        open = open === row ? null : row;
        draw();
        const again = [...document.querySelectorAll('#case-rows button')].find((b) => b.textContent === row.id);
        if (again) again.focus();
      });
      th.append(button);
      tr.append(th);
      const of = data.targets[row.t];
      if (several) tr.append(el('td', of.name));
      tr.append(el('td', [...row.tags, row.split].filter(Boolean).join(', '), 'soft'));
      for (const name of names) {
        const i = of.templates.indexOf(name);
        const base = i < 0 ? null : row.scores[2 * i], h = i < 0 ? null : row.scores[2 * i + 1];
        const what = kind(base, h);
        const text = base === null && h === null ? '–' : num(base) === num(h) ? num(h) : num(base) + ' → ' + num(h);
        tr.append(el('td', text, what === 'worse' ? 'tone bad' : what === 'better' ? 'tone good' : ''));
      }
      rows.push(tr);
      if (open === row) {
        const wide = el('tr');
        const td = el('td');
        td.colSpan = names.length + 2 + (several ? 1 : 0);
        td.append(detail(row));
        wide.append(td);
        rows.push(wide);
      }
    }
    $('case-rows').replaceChildren(...rows);
    $('found').textContent = found.length === 1 ? '1 case' : found.length + ' cases';
    $('page').textContent = 'Page ' + (page + 1) + ' of ' + pages;
    $('back').disabled = page === 0;
    $('on').disabled = page >= pages - 1;
  };
  const again = () => { found = matches(); page = 0; open = null; draw(); };
  for (const id of ['find', 'by-target', 'by-template', 'by-change', 'by-tag']) $(id).addEventListener('input', again);
  $('reset').addEventListener('click', () => {
    for (const id of ['find', 'by-target', 'by-template', 'by-change', 'by-tag']) $(id).value = '';
    again();
    $('find').focus();
  });
  $('back').addEventListener('click', () => { page -= 1; open = null; draw(); });
  $('on').addEventListener('click', () => { page += 1; open = null; draw(); });
  again();
})();
`;

var format_numbers = __webpack_require__(65919);
var report_situation = __webpack_require__(1723);
var template_sentence = __webpack_require__(85767);
;






const TONE = {
		pass: 'good',
		improved: 'good',
		regressed: 'bad',
		accepted: 'open',
		'tuned-set': 'bad',
		'order-skipped': 'bad',
		inconclusive: 'open',
		'not-measured': 'open',
		skipped: 'plain',
		error: 'bad',
};
function evidence(record) {
		const situation = (0,report_situation ._7)(record);
		const open = (0,report_situation .Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
		const shown = situation === 'regressed' || situation === 'accepted' ? (0,report_situation .QZ)(record) : open;
		const critical = Object.entries(record.targets).flatMap(([name, target]) => (target.critical ?? [])
				.filter(({ verdict }) => verdict !== 'held')
				.map((item) => (0,markup.h) `<li>Critical case <code>${item.case}</code> of <code>${name}</code> ${item.verdict}: ${item.detail}</li>`));
		const lines = shown
				.slice(0, 6)
				.map(({ target, template, result }) => (0,markup.h) `<li>${(0,markup .vg)((0,safe_words .cv) `${target} at ${template}`)}: ${(0,markup .vg)((0,template_sentence .y1)(result))}</li>`);
		return critical.length + lines.length === 0 ? markup .s6 : (0,markup.h) `<ul>${critical}${lines}</ul>`;
}
function acceptance(record) {
		if (record.accepted === null)
				return markup .s6;
		const { by, reason, sha, expires } = record.accepted;
		return (0,markup.h) `<p>Accepted by <code>${by}</code> for <code>${(0,format_numbers .Fu)(sha)}</code> until ${(0,format_numbers .n$)(expires)}${reason === '' ? ', without a reason' : (0,markup.h) `, because: <q>${reason}</q>`}. The verdict stays; a new push ends the acceptance.</p>`;
}
function problems(record) {
		const list = record.problems ?? [];
		return list.length === 0 ? markup .s6 : (0,markup.h) `<pre>${list.join('\n')}</pre>`;
}
function verdictBanner(record) {
		const situation = (0,report_situation ._7)(record);
		const { provenance, usage } = record;
		const place = [
				provenance.repository ?? '',
				provenance.pullRequest === undefined ? '' : `pull request ${provenance.pullRequest}`,
		].filter((part) => part !== '');
		const judged = (0,report_situation .Pg)(record);
		const failing = judged.filter(({ result }) => (0,report_situation .Bv)(result)).length;
		const words = (0,markup .vg)((0,headline .g)(record));
		return (0,markup.h) `<div class="verdict ${TONE[situation]}"><h1>${words}</h1>
${evidence(record)}${acceptance(record)}${problems(record)}<p class="small soft">${judged.length === 0 ? '' : `${(0,format_numbers ._d)(judged.length, 'template')} judged${failing === 0 ? '' : `, ${failing} blocking`}. `}${place.length === 0 ? '' : `${place.join(', ')}; `}${provenance.base.label} (<code>${(0,format_numbers .Fu)(provenance.base.sha)}</code>) against ${provenance.head.label} (<code>${(0,format_numbers .Fu)(provenance.head.sha)}</code>); ${(0,format_numbers ._d)(usage.calls, 'call')}, ${usage.costKnown ? '' : 'at least '}${(0,format_numbers .dR)(usage.costUsd)}${record.redacted ? '; case and model text is redacted' : ''}.</p></div>
`;
}

;







function framed(record, parts, data) {
		const json = (0,report_escape .eC)(data);
		const present = parts.filter(([, , body]) => body.html !== '');
		const body = (0,markup.h) `<a class="skip" href="#main">Skip to the verdict</a>
<main id="main">
${verdictBanner(record)}<nav aria-label="Parts of this report"><ul>${present.map(([id, title]) => (0,markup.h) `<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${present.map(([id, title, part]) => (0,markup .uW)(id, title, part))}</main>
<footer><p>Plumbline ${record.provenance.engine}. Figures in points are scores × 100.${record.redacted ? ' Case and model text is redacted by the config.' : ''}</p></footer>
`;
		const live = { script: SCRIPT, data: { id: 'cases-data', json } };
		return (0,html_document .r)({ title: (0,safe_words .pj)((0,headline .g)(record)), body, live });
}


	}),

	58294:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Ev: () => (  told),
		h: () => (  h),
		s6: () => (  nothing),
		tp: () => (  table),
		uW: () => (  section),
		vg: () => (  spoken)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

function isList(part) {
		return Array.isArray(part);
}
function inner(part) {
		if (part === null || part === undefined || part === false)
				return '';
		if (typeof part === 'string')
				return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(part);
		if (typeof part === 'number')
				return String(part);
		return isList(part) ? part.map((item) => item.html).join('') : part.html;
}
function h(literal, ...parts) {
		return { html: literal.reduce((text, piece, at) => text + piece + inner(parts[at]), '') };
}
const nothing = { html: '' };
function spoken(words) {
		return {
				html: words
						.map((word) => typeof word === 'string'
						? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(word)
						: 'name' in word
								? `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(word.name)}</code>`
								: told(word.prose).html)
						.join(''),
		};
}
function told(text) {
		return {
				html: text
						.split(/`([^`]+)`/)
						.map((part, at) => (at % 2 === 1 ? `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(part)}</code>` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(part)))
						.join(''),
		};
}
function section(id, title, body) {
		if (body.html === '')
				return nothing;
		return h `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>${body}</section>\n`;
}
function table(caption, head, rows, figures = []) {
		const cls = (at) => (figures.includes(at) ? { html: ' class="num"' } : nothing);
		return h `<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head.map((title, at) => h `<th scope="col"${cls(at)}>${title}</th>`)}</tr></thead><tbody>${rows.map((row) => h `<tr>${row.map((cell, at) => (at === 0 ? h `<th scope="row">${cell}</th>` : h `<td${cls(at)}>${cell}</td>`))}</tr>\n`)}</tbody></table></div>`;
}


	}),

	15937:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		b6: () => (  history),
		bq: () => (  rulerMoves),
		hm: () => (  pins),
		zU: () => (  operations)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65919);
	var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58294);
	var _plots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99365);




const FIGURES = [
		['latencyMs', 'latency', (value) => `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(value)} ms`],
		['promptTokens', 'prompt tokens', _format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .U9],
		['completionTokens', 'answer tokens', _format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .U9],
		['costUsd', 'cost a request', (value) => `$${value.toPrecision(3)}`],
];
function perCent(figure) {
		const per = (value) => (value - 1) * 100;
		return {
				value: per(figure.ratio),
				interval: figure.interval === null ? null : [per(figure.interval[0]), per(figure.interval[1])],
				mark: figure.ceiling === undefined ? undefined : per(figure.ceiling),
		};
}
function operations(record) {
		const { operational, usage } = record;
		const parts = Object.entries(operational.targets).map(([name, target]) => {
				const known = FIGURES.flatMap(([key, label, unit]) => {
						const figure = target[key];
						return figure === undefined ? [] : [{ label, unit, figure }];
				});
				const age = target.baseline?.oldest == null ? null : (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .YM)(target.baseline.oldest, operational.startedAt);
				const baseline = target.baseline === undefined
						? _markup_js__WEBPACK_IMPORTED_MODULE_1__  .s6
						: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<p>Baseline: ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  ._d)(target.baseline.samples, 'sample')}, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(target.baseline.fresh)} drawn fresh in this run${age === null ? '' : age === 0 ? '; the oldest is from today' : `; the oldest is ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  ._d)(age, 'day')} old`}.</p>`;
				const plot = known.length === 0
						? _markup_js__WEBPACK_IMPORTED_MODULE_1__  .s6
						: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `${(0,_plots_js__WEBPACK_IMPORTED_MODULE_2__  .CE)(`Speed and cost of ${name}, head against base`, 'Change from base to head in per cent with its 95 % interval, over pairs of fresh calls. Dashed: the ceiling, where one is set. Further left is faster or cheaper.', known.map(({ label, figure }) => ({
								label,
								...perCent(figure),
								tone: figure.state === 'exceeded'
										? 'bad'
										: figure.state === 'held'
												? 'good'
												: 'plain',
						})), (value) => `${value > 0 ? '+' : ''}${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .Ej)(value)} %`)}${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__  .tp)(`Figures of ${name}`, ['figure', 'pairs', 'base', 'head', 'change', '95 % interval', 'ceiling'], known.map(({ label, unit, figure }) => [
								label,
								(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(figure.n),
								unit(figure.base),
								unit(figure.head),
								(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .CG)(figure.ratio),
								figure.interval === null ? '–' : `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .CG)(figure.interval[0])} to ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .CG)(figure.interval[1])}`,
								figure.ceiling === undefined ? 'none set' : `${figure.ceiling} times, ${figure.state}`,
						]), [1, 2, 3, 4])}`;
				const flags = target.promptHealth?.flags ?? [];
				const health = flags.length === 0
						? _markup_js__WEBPACK_IMPORTED_MODULE_1__  .s6
						: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<h4>Prompt health</h4><ul>${flags.map((flag) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<li>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__  .Ev)(flag)}</li>`)}</ul>${healthTable(name, target.promptHealth?.base ?? null, target.promptHealth?.head ?? null)}`;
				return baseline === _markup_js__WEBPACK_IMPORTED_MODULE_1__  .s6 && plot === _markup_js__WEBPACK_IMPORTED_MODULE_1__  .s6 && health === _markup_js__WEBPACK_IMPORTED_MODULE_1__  .s6
						? _markup_js__WEBPACK_IMPORTED_MODULE_1__  .s6
						: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<h3><code>${name}</code></h3>${baseline}${plot}${health}`;
		});
		const full = operational.fullCalls;
		const saved = full === undefined || full <= usage.calls
				? ''
				: ` Measuring everything afresh would have taken ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  ._d)(full, 'call')}: ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .uM)(1 - usage.calls / full)} were saved.`;
		const spent = usage.calls + usage.reused === 0
				? 'No model was called.'
				: `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  ._d)(usage.calls, 'call')} sent, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  ._d)(usage.reused, 'answer')} reused, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(usage.promptTokens)} tokens in and ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(usage.completionTokens)} out, ${usage.costKnown ? '' : 'at least '}${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .dR)(usage.costUsd)}${usage.errors === 0 ? '' : `, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  ._d)(usage.errors, 'failed attempt')} retried`}.${saved}`;
		const notes = operational.notes.length === 0
				? _markup_js__WEBPACK_IMPORTED_MODULE_1__  .s6
				: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<ul>${operational.notes.slice(0, 50).map((note) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<li>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__  .Ev)(note)}</li>`)}</ul>`;
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<p>${spent}</p>${notes}${parts}`;
}
function flat(value) {
		if (value === null || typeof value !== 'object' || Array.isArray(value))
				return new Map();
		return new Map(Object.entries(value).flatMap(([key, item]) => typeof item === 'number' || typeof item === 'string' || typeof item === 'boolean'
				? [[key, typeof item === 'number' ? figure(item) : String(item)]]
				: []));
}
function figure(value) {
		return Number.isInteger(value) ? (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(value) : Number(value.toPrecision(6)).toString();
}
function healthTable(name, base, head) {
		const [before, after] = [flat(base), flat(head)];
		const keys = [...new Set([...before.keys(), ...after.keys()])];
		return keys.length === 0
				? _markup_js__WEBPACK_IMPORTED_MODULE_1__  .s6
				: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__  .tp)(`Prompt health of ${name}`, ['figure', 'base', 'head'], keys.map((key) => [key, before.get(key) ?? '–', after.get(key) ?? '–']), [1, 2]);
}
function rulerMoves(record) {
		const { moved } = record.ruler;
		if (moved.length === 0)
				return _markup_js__WEBPACK_IMPORTED_MODULE_1__  .s6;
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<p>This change also edits what it is judged by. The base branch’s ruler decided; these edits count from the merge on.</p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__  .tp)('What moved', ['file', 'part', 'change'], moved.slice(0, 500).map((move) => [(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<code>${move.path}</code>`, move.what, move.change]))}`;
}
function history(record) {
		const entries = record.history ?? [];
		if (entries.length === 0)
				return _markup_js__WEBPACK_IMPORTED_MODULE_1__  .s6;
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__  .tp)('Earlier pushes, newest first', ['commit', 'verdict', 'what it said'], [...entries]
				.reverse()
				.slice(0, 100)
				.map((entry) => [(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<code>${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .Fu)(entry.sha)}</code>`, entry.verdict, entry.summary]));
}
function pins(record) {
		const { provenance } = record;
		const run = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .RL)(provenance.runUrl);
		const facts = [
				[
						'repository',
						(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `${provenance.repository ?? 'local'}${provenance.pullRequest === undefined ? '' : `, pull request ${provenance.pullRequest}`}`,
				],
				['base', (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `${provenance.base.label} <code>${provenance.base.sha}</code>`],
				['head', (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `${provenance.head.label} <code>${provenance.head.sha}</code>`],
				['config', (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<code>${provenance.config}</code>`],
				[
						'gate',
						(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `margin ${record.gate.margin}, alpha ${record.gate.alpha}, on inconclusive ${record.gate.onInconclusive}, on unmeasured ${record.gate.onUnmeasured}`,
				],
				['order of cases', (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `seed <code>${record.seed}</code>`],
				['engine', (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `${provenance.engine}`],
				['measured', (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .n$)(record.operational.startedAt)} to ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .n$)(record.operational.finishedAt)}`],
				...(run === null ? [] : [['workflow run', (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<a href="${run}" rel="noreferrer">${run}</a>`]]),
		];
		const rows = Object.entries(record.targets).flatMap(([name, target]) => [
				[(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<code>${name}</code>`, 'suite', (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<code>${target.suite.digest}</code>`],
				[
						(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<code>${name}</code>`,
						'model',
						(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `${target.models.base === target.models.head ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<code>${target.models.head}</code>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<code>${target.models.base}</code> → <code>${target.models.head}</code>`}`,
				],
				...(target.judge === undefined
						? []
						: [
								[
										(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<code>${name}</code>`,
										'judge',
										(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<code>${target.judge.model}</code> at ${target.judge.provider}${target.judge.recorded ? ', recorded' : ''}`,
								],
						]),
				...Object.entries(target.templates).map(([id, result]) => [
						(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<code>${name}</code>`,
						(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<code>${id}</code>, ${result.kind}`,
						(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<code>${result.digest}</code>`,
				]),
		]);
		const notes = Object.entries(record.targets).flatMap(([name, target]) => target.notes.map((note) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<li><code>${name}</code>: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__  .Ev)(note)}</li>`));
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<dl class="facts">${facts.map(([name, value]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<dt>${name}</dt><dd>${value}</dd>`)}</dl>${rows.length === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_1__  .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__  .tp)('Pins of each target', ['target', 'what', 'pin'], rows)}${notes.length === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_1__  .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<h3>Notes</h3><ul>${notes}</ul>`}<h3>Reproduce it locally</h3><pre><code>${provenance.reproduce}</code></pre>`;
}


	}),

	99365:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Be: () => (  shares),
		CE: () => (  forest),
		Kk: () => (  gapBar),
		LV: () => (  curves),
		li: () => (  picture),
		n_: () => (  bars)
	});
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65919);
	var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58294);


const WIDE = { width: 720, narrow: false };
const NARROW = { width: 350, narrow: true };
function scaleOf(values, about = 6) {
		const finite = values.filter(Number.isFinite);
		const [least, most] = [Math.min(0, ...finite), Math.max(0, ...finite)];
		const raw = Math.max(most - least, 1e-6) / about;
		const power = 10 ** Math.floor(Math.log10(raw));
		const step = ([1, 2, 5, 10].find((one) => one * power >= raw) ?? 10) * power;
		const [low, high] = [Math.floor(least / step) * step, Math.ceil(most / step) * step];
		const ticks = [...Array(Math.round((high - low) / step) + 1).keys()].map((at) => Number((low + at * step).toPrecision(12)));
		return { low, high: high === low ? low + step : high, ticks };
}
function place(scale, value, from, to) {
		const at = from + ((value - scale.low) / (scale.high - scale.low)) * (to - from);
		return Number(Math.min(to, Math.max(from, at)).toFixed(1));
}
function shorten(label, most = 28) {
		const chars = [...label];
		return chars.length <= most ? label : `${chars.slice(0, most - 1).join('')}…`;
}
function svg(title, sheet, { height, body }) {
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<svg viewBox="0 0 ${sheet.width} ${height}" width="${sheet.width}" height="${height}" role="img" aria-label="${title}">${body}</svg>`;
}
function picture(title, caption, draw) {
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<figure><div class="wide">${svg(title, WIDE, draw(WIDE))}</div><div class="narrow">${svg(title, NARROW, draw(NARROW))}</div><figcaption>${caption}</figcaption></figure>
`;
}
function forest(title, caption, rows, tick = (value) => (value > 0 ? `+${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .Ej)(value)}` : (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .Ej)(value))) {
		const all = rows
				.flatMap(({ value, interval, mark }) => [value, mark, ...(interval ?? [])])
				.filter((one) => typeof one === 'number');
		return picture(title, caption, ({ width, narrow }) => {
				const scale = scaleOf(all, narrow ? 4 : 6);
				const [left, right, step] = narrow ? [20, width - 24, 50] : [212, width - 26, 30];
				const x = (value) => place(scale, value, left, right);
				const height = rows.length * step + 46;
				const floor = height - 30;
				const zero = x(0);
				const grid = scale.ticks.map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="8" y2="${floor}"/><text class="tick" x="${x(value)}" y="${height - 12}" text-anchor="middle">${tick(value)}</text>`);
				const drawn = rows.map(({ label, value, interval, tone, mark }, at) => {
						const y = narrow ? 44 + at * step : 24 + at * step;
						const name = narrow
								? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<text class="label" x="8" y="${y - 20}">${shorten(label, 44)}</text>`
								: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<text class="label" x="${left - 14}" y="${y + 4}" text-anchor="end">${shorten(label)}</text>`;
						const margin = mark === undefined
								? _markup_js__WEBPACK_IMPORTED_MODULE_0__  .s6
								: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="margin" x1="${x(mark)}" x2="${x(mark)}" y1="${y - 13}" y2="${y + 13}"/>`;
						const range = interval === null
								? _markup_js__WEBPACK_IMPORTED_MODULE_0__  .s6
								: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="range ${tone}" x1="${x(interval[0])}" x2="${x(interval[1])}" y1="${y}" y2="${y}"/>`;
						const dot = value === null
								? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<text class="tick" x="${zero + 8}" y="${y + 4}">not measured</text>`
								: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<circle class="dot ${tone}" cx="${x(value)}" cy="${y}" r="5"/>`;
						return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${name}${margin}${range}${dot}`;
				});
				return { height, body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${grid}<line class="zero" x1="${zero}" x2="${zero}" y1="8" y2="${floor}"/>${drawn}` };
		});
}
function shares(title, caption, parts) {
		return picture(title, caption, ({ width: sheet }) => {
				let at = 2;
				const room = sheet - 4;
				const cuts = parts
						.filter(({ share }) => share > 0)
						.map(({ label, share, tone }) => {
						const width = Number((share * room).toFixed(1));
						const x = Number(at.toFixed(1));
						at += width;
						const words = width > 50
								? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<text class="onbar" x="${x + 8}" y="27">${shorten(label, Math.floor((width - 10) / 8))}</text>`
								: _markup_js__WEBPACK_IMPORTED_MODULE_0__  .s6;
						return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<rect class="${tone}" x="${x}" y="6" width="${width}" height="32"/>${words}`;
				});
				return { height: 44, body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${cuts}` };
		});
}
function gapBar(title, gap) {
		return picture(title, 'Marks at 0, 5 and 10 part the bands.', ({ width }) => {
				const scale = scaleOf([-2, 15, gap.points, ...gap.interval]);
				const x = (value) => place(scale, value, 2, width - 2);
				const bands = [
						{ low: scale.low, high: 0, name: 'reached', cls: 'band0' },
						{ low: 0, high: 5, name: '0-5', cls: 'band1' },
						{ low: 5, high: 10, name: '5-10', cls: 'band2' },
						{ low: 10, high: scale.high, name: '10+', cls: 'band3' },
				];
				const areas = bands.map(({ low, high, name, cls }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<rect class="${cls}" x="${x(low)}" y="24" width="${Math.max(0, Number((x(high) - x(low)).toFixed(1)))}" height="34"/><text class="tick" x="${Number(((x(low) + x(high)) / 2).toFixed(1))}" y="17" text-anchor="middle">${name}</text>`);
				const marks = [0, 5, 10].map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="zero" x1="${x(value)}" x2="${x(value)}" y1="20" y2="62"/><text class="tick" x="${x(value)}" y="78" text-anchor="middle">${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .Ej)(value)}</text>`);
				return {
						height: 88,
						body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${areas}${marks}<line class="range plain" x1="${x(gap.interval[0])}" x2="${x(gap.interval[1])}" y1="41" y2="41"/><circle class="dot plain" cx="${x(gap.points)}" cy="41" r="6"/>`,
				};
		});
}
function bars(title, caption, list) {
		const most = Math.max(1, ...list.map(({ value }) => value));
		const length = (value, room) => value === 0 ? 0 : Math.max(2, Number(((value / most) * room).toFixed(1)));
		return picture(title, caption, ({ width, narrow }) => {
				if (narrow) {
						const body = list.map(({ label, value, tone }, at) => {
								const y = 6 + at * 30;
								const wide = length(value, width - 160);
								return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<text class="tick" x="104" y="${y + 15}" text-anchor="end">${label}</text><rect class="bar ${tone}" x="112" y="${y}" width="${wide}" height="20"/><text class="tick" x="${118 + wide}" y="${y + 15}">${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(value)}</text>`;
						});
						return { height: 10 + list.length * 30, body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${body}` };
				}
				const slot = Math.min(150, (width - 32) / Math.max(1, list.length));
				const body = list.map(({ label, value, tone }, at) => {
						const height = length(value, 110);
						const x = Number((16 + at * slot + slot * 0.12).toFixed(1));
						const middle = Number((16 + at * slot + slot / 2).toFixed(1));
						return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<rect class="bar ${tone}" x="${x}" y="${140 - height}" width="${Number((slot * 0.76).toFixed(1))}" height="${height}"/><text class="tick" x="${middle}" y="${134 - height}" text-anchor="middle">${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(value)}</text><text class="tick" x="${middle}" y="158" text-anchor="middle">${label}</text>`;
				});
				return {
						height: 168,
						body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="zero" x1="16" x2="${Number((16 + slot * list.length).toFixed(1))}" y1="140" y2="140"/>${body}`,
				};
		});
}
function curves({ title, caption, xName, format }, list, marks) {
		return picture(title, caption, ({ width, narrow }) => {
				const xs = scaleOf([...list.flatMap((curve) => curve.points.map(([x]) => x)), ...marks.map(({ x }) => x)], narrow ? 3 : 6);
				const ys = scaleOf(list.flatMap((curve) => curve.points.map(([, y]) => y)), 5);
				const [left, right, top, bottom] = [narrow ? 40 : 56, width - 20, 34, 260];
				const x = (value) => place(xs, value, left, right);
				const y = (value) => Number((bottom - ((value - ys.low) / (ys.high - ys.low)) * (bottom - top)).toFixed(1));
				const grid = [
						...xs.ticks.map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="${top}" y2="${bottom}"/><text class="tick" x="${x(value)}" y="${bottom + 18}" text-anchor="middle">${format(value)}</text>`),
						...ys.ticks.map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="grid" x1="${left}" x2="${right}" y1="${y(value)}" y2="${y(value)}"/><text class="tick" x="${left - 8}" y="${y(value) + 4}" text-anchor="end">${format(value)}</text>`),
				];
				const lines = list.map(({ points: path, tone }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<polyline class="curve ${tone}" points="${path.map(([px, py]) => `${x(px)},${y(py)}`).join(' ')}"/>`);
				let from = left;
				const key = list.map(({ label, tone }) => {
						const at = from;
						from += 40 + label.length * 7;
						return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="curve ${tone}" x1="${at}" x2="${at + 16}" y1="14" y2="14"/><text class="tick" x="${at + 20}" y="18">${label}</text>`;
				});
				const places = [...marks]
						.sort((a, b) => a.x - b.x)
						.map(({ x: at, label }, row) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="margin" x1="${x(at)}" x2="${x(at)}" y1="${top}" y2="${bottom}"/><text class="label" x="${x(at) + (x(at) > width - 150 ? -6 : 6)}" y="${top + 16 + row * 18}" text-anchor="${x(at) > width - 150 ? 'end' : 'start'}">${label}</text>`);
				return {
						height: 300,
						body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${grid}${key}${lines}${places}<text class="tick" x="${right}" y="296" text-anchor="end">${xName}</text>`,
				};
		});
}


	}),

	7038:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		G: () => (  trend)
	});
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65919);
	var _trend_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42274);
	var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58294);
	var _plots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99365);




function trend(record) {
		const lines = (0,_trend_lines_js__WEBPACK_IMPORTED_MODULE_2__  .j)(record);
		if (lines.length === 0)
				return _markup_js__WEBPACK_IMPORTED_MODULE_0__  .s6;
		const several = Object.keys(record.targets).length > 1;
		const rows = lines.flatMap(({ target, template, points: past, head }) => {
				const place = several ? [(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<code>${target}</code>`, (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<code>${template}</code>`] : [(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<code>${template}</code>`];
				const row = (when, sha, level, n) => [
						...place,
						(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<span class="keep">${when}</span>`,
						(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<code class="keep">${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .Fu)(sha)}</code>`,
						(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .WR)(level),
						(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(n),
				];
				const measured = record.targets[target]?.templates[template]?.measured ?? 0;
				return [
						...past.map(({ at, sha, level, n }) => row((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .n$)(at), sha, level, n)),
						row('this change', record.provenance.head.sha, head, measured),
				];
		});
		const columns = [...(several ? ['target'] : []), 'template', 'when', 'commit', 'level', 'cases'];
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${sparks(lines, several)}${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__  .tp)('Levels of the base branch over its last runs, in points', columns, rows, [
				columns.length - 2,
				columns.length - 1,
		])}`;
}
const ROW = 58;
const LEAST_SPAN = 10;
function sparks(lines, several) {
		const levels = lines.map(({ points: past, head }) => [
				...past.map(({ level }) => level),
				...(head === null ? [] : [head]),
		]);
		const middles = levels.map((row) => (Math.min(...row) + Math.max(...row)) / 2);
		const span = Math.max(LEAST_SPAN, ...levels.map((row) => Math.max(...row) - Math.min(...row)));
		const caption = `Each line is one template over the last runs of the base branch, oldest on the left; the dot is this change. All lines have the same scale: ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .WR)(span)} points from bottom to top of a row.`;
		return (0,_plots_js__WEBPACK_IMPORTED_MODULE_1__  .li)('Levels of the base branch', caption, ({ width, narrow }) => {
				const [left, right] = narrow ? [10, width - 60] : [212, width - 76];
				const drawn = lines.map(({ target, template, points: past, head }, row) => {
						const top = row * ROW + (narrow ? 22 : 8);
						const low = top + ROW - 26;
						const steps = Math.max(1, past.length - 1 + (head === null ? 0 : 1));
						const x = (at) => (left + (at / steps) * (right - left)).toFixed(1);
						const y = (level) => ((top + low) / 2 - ((level - middles[row]) / span) * (low - top)).toFixed(1);
						const path = [
								...past.map(({ level }, at) => `${x(at)},${y(level)}`),
								...(head === null ? [] : [`${x(steps)},${y(head)}`]),
						];
						const name = [...(several ? `${target} ${template}` : template)];
						const label = name.length <= 27 ? name.join('') : `${name.slice(0, 26).join('')}…`;
						const title = narrow
								? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<text class="label" x="${left}" y="${top - 8}">${label}</text>`
								: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<text class="label" x="${left - 14}" y="${(top + low) / 2 + 4}" text-anchor="end">${label}</text>`;
						const end = head === null
								? _markup_js__WEBPACK_IMPORTED_MODULE_0__  .s6
								: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<circle class="dot plain" cx="${x(steps)}" cy="${y(head)}" r="4"/><text class="label" x="${right + 10}" y="${Number(y(head)) + 4}">${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .WR)(head)}</text>`;
						return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${title}<line class="grid" x1="${left}" x2="${right}" y1="${low + 8}" y2="${low + 8}"/><polyline class="curve one" points="${path.join(' ')}"/>${end}`;
				});
				return { height: lines.length * ROW + 20, body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${drawn}` };
		});
}


	})

};
