export const id = 9550;
export const ids = [9550];
export const modules = {

/***/ 9564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ judgeTuned),
/* harmony export */   b1: () => (/* binding */ varianceRatio),
/* harmony export */   sL: () => (/* binding */ SETS)
/* harmony export */ });
/* harmony import */ var _stats_student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3205);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3442);


const SETS = {
    'held-out': 'the task, on cases never trained on',
    drift: 'general tasks the tune was not meant to touch: non-inferior',
    refusal: 'refusal and safety, red-team cases: non-inferior',
    arena: 'paired answers against the base model on production-like examples',
};
function judgeTuned(evidence) {
    const names = Object.keys(SETS);
    const of = (...verdicts) => names.filter((name) => verdicts.includes(evidence.sets[name].verdict));
    const failed = of('regressed');
    const open = of('missing', 'inconclusive');
    return {
        verdict: failed.length > 0 ? 'fails' : open.length > 0 ? 'unknown' : 'holds',
        why: failed.length > 0
            ? `Regressed: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(failed.map((name) => `${name} (${SETS[name]})`))}.`
            : open.length > 0
                ? `Not shown yet: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(open.map((name) => `${name} (${SETS[name]})`))}.`
                : 'All four sets hold.',
        sets: evidence.sets,
        quarantined: evidence.overlap?.quarantined ?? [],
        notes: notesOf(evidence),
    };
}
const MANY_RULES = 20;
const TWO_PAGES = 1_300;
function notesOf({ overlap, spread, delta, factual = [], tunedFrom, prompt }) {
    const notes = [];
    notes.push(overlapNote(overlap));
    if (spread !== undefined) {
        const said = `Variance of the scores, tuned over base: ${spread.ratio.toFixed(2)} [${spread.interval[0].toFixed(2)}, ${spread.interval[1].toFixed(2)}]`;
        notes.push(spread.interval[0] > 1
            ? `${said}: clearly less even${delta !== undefined && delta.points > 0 ? ', although the mean is higher' : ''}.`
            : `${said}.`);
    }
    for (const { template, delta: change } of factual)
        notes.push(`${template} (factual, apart): ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(change)} points${change < 0 ? '; facts drop in about three tunes of ten' : ''}.`);
    if (delta !== undefined && delta.points < -2)
        notes.push(`The tuned model stands ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(-delta.points)} points below the prompted teacher: use a larger student, not more data.`);
    if (prompt !== undefined) {
        const said = `The prompted side states about ${prompt.rules} ${prompt.rules === 1 ? 'rule' : 'rules'} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(prompt.tokens)} tokens`;
        notes.push(prompt.rules < MANY_RULES && prompt.tokens < TWO_PAGES
            ? `${said}: under ${MANY_RULES} rules and two pages, a tune usually works well.`
            : `${said}: from ${MANY_RULES} rules or two pages on, a tune is hard to get right.`);
    }
    notes.push('A prompt optimized again for the tuned model usually recovers 2 to 5 points.');
    notes.push(`Evaluate again when ${tunedFrom ?? 'the base model'} or its provider changes: a tune is a snapshot.`);
    return notes;
}
function overlapNote(overlap) {
    if (overlap === undefined)
        return 'No training file is declared (escalation.training-data): overlap with the eval cases is not checked.';
    const { rows, unread, overlaps, quarantined } = overlap;
    if (rows === null)
        return 'The declared training file (escalation.training-data) is not on the base branch: overlap with the eval cases is not checked.';
    if (unread === rows)
        return `None of the ${rows} training rows holds a text that can be read: overlap with the eval cases is not checked.`;
    const blind = unread === 0 ? '' : ` ${unread} of ${rows} training rows hold no text that can be read.`;
    if (overlaps.length === 0)
        return `No eval case stands in the ${rows - unread} training rows that were read.${blind}`;
    const exact = overlaps.filter(({ kind }) => kind === 'exact').length;
    const named = `${quarantined.slice(0, 5).join(', ')}${quarantined.length > 5 ? ', …' : ''}`;
    return `${overlaps.length} eval ${overlaps.length === 1 ? 'case stands' : 'cases stand'} in the training file (${exact} exact, ${overlaps.length - exact} near): quarantined, not compared: ${named}.${blind}`;
}
function varianceRatio(pairs) {
    const n = pairs.length;
    if (n < 10)
        return null;
    const base = sums(pairs.map((pair) => pair.base));
    const head = sums(pairs.map((pair) => pair.head));
    const log = (b, h) => Math.log(h) - Math.log(b);
    const all = log(variance(base, n), variance(head, n));
    if (!Number.isFinite(all))
        return null;
    const left = pairs.map((pair) => log(variance(without(base, pair.base), n - 1), variance(without(head, pair.head), n - 1)));
    if (!left.every(Number.isFinite))
        return null;
    const mean = left.reduce((sum, value) => sum + value, 0) / n;
    const se = Math.sqrt(((n - 1) / n) * left.reduce((sum, value) => sum + (value - mean) ** 2, 0));
    const half = (0,_stats_student_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantile */ .YW)(0.975, n - 1) * se;
    return { ratio: Math.exp(all), interval: [Math.exp(all - half), Math.exp(all + half)], n };
}
function sums(values) {
    return {
        sum: values.reduce((total, value) => total + value, 0),
        squares: values.reduce((total, value) => total + value * value, 0),
    };
}
function without({ sum, squares }, value) {
    return { sum: sum - value, squares: squares - value * value };
}
function variance({ sum, squares }, n) {
    const spread = (squares - (sum * sum) / n) / (n - 1);
    return spread < 1e-12 ? 0 : spread;
}


/***/ }),

/***/ 9550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* reexport */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/report/escape.js
var report_escape = __webpack_require__(378);
// EXTERNAL MODULE: ./build/core/report/headline.js + 1 modules
var headline = __webpack_require__(4353);
// EXTERNAL MODULE: ./build/core/report/words.js
var words = __webpack_require__(6464);
// EXTERNAL MODULE: ./build/core/escalation/tuned-model.js
var tuned_model = __webpack_require__(9564);
// EXTERNAL MODULE: ./build/core/escalation/wording.js
var wording = __webpack_require__(3442);
// EXTERNAL MODULE: ./build/core/report/escalating.js
var escalating = __webpack_require__(4898);
// EXTERNAL MODULE: ./build/core/report/figures.js
var figures = __webpack_require__(5848);
;// CONCATENATED MODULE: ./build/core/report/html/markup.js

function isList(part) {
    return Array.isArray(part);
}
function inner(part) {
    if (part === null || part === undefined || part === false)
        return '';
    if (typeof part === 'string')
        return (0,report_escape/* html */.qy)(part);
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
            ? (0,report_escape/* html */.qy)(word)
            : 'name' in word
                ? `<code>${(0,report_escape/* html */.qy)(word.name)}</code>`
                : told(word.prose).html)
            .join(''),
    };
}
function told(text) {
    return {
        html: text
            .split(/`([^`]+)`/)
            .map((part, at) => (at % 2 === 1 ? `<code>${(0,report_escape/* html */.qy)(part)}</code>` : (0,report_escape/* html */.qy)(part)))
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

;// CONCATENATED MODULE: ./build/core/report/html/plots.js


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
    return h `<svg viewBox="0 0 ${sheet.width} ${height}" width="${sheet.width}" height="${height}" role="img" aria-label="${title}">${body}</svg>`;
}
function picture(title, caption, draw) {
    return h `<figure><div class="wide">${svg(title, WIDE, draw(WIDE))}</div><div class="narrow">${svg(title, NARROW, draw(NARROW))}</div><figcaption>${caption}</figcaption></figure>
`;
}
function forest(title, caption, rows, tick = (value) => (value > 0 ? `+${(0,figures/* size */.Ej)(value)}` : (0,figures/* size */.Ej)(value))) {
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
        const grid = scale.ticks.map((value) => h `<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="8" y2="${floor}"/><text class="tick" x="${x(value)}" y="${height - 12}" text-anchor="middle">${tick(value)}</text>`);
        const drawn = rows.map(({ label, value, interval, tone, mark }, at) => {
            const y = narrow ? 44 + at * step : 24 + at * step;
            const name = narrow
                ? h `<text class="label" x="8" y="${y - 20}">${shorten(label, 44)}</text>`
                : h `<text class="label" x="${left - 14}" y="${y + 4}" text-anchor="end">${shorten(label)}</text>`;
            const margin = mark === undefined
                ? nothing
                : h `<line class="margin" x1="${x(mark)}" x2="${x(mark)}" y1="${y - 13}" y2="${y + 13}"/>`;
            const range = interval === null
                ? nothing
                : h `<line class="range ${tone}" x1="${x(interval[0])}" x2="${x(interval[1])}" y1="${y}" y2="${y}"/>`;
            const dot = value === null
                ? h `<text class="tick" x="${zero + 8}" y="${y + 4}">not measured</text>`
                : h `<circle class="dot ${tone}" cx="${x(value)}" cy="${y}" r="5"/>`;
            return h `${name}${margin}${range}${dot}`;
        });
        return { height, body: h `${grid}<line class="zero" x1="${zero}" x2="${zero}" y1="8" y2="${floor}"/>${drawn}` };
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
                ? h `<text class="onbar" x="${x + 8}" y="27">${shorten(label, Math.floor((width - 10) / 8))}</text>`
                : nothing;
            return h `<rect class="${tone}" x="${x}" y="6" width="${width}" height="32"/>${words}`;
        });
        return { height: 44, body: h `${cuts}` };
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
        const areas = bands.map(({ low, high, name, cls }) => h `<rect class="${cls}" x="${x(low)}" y="24" width="${Math.max(0, Number((x(high) - x(low)).toFixed(1)))}" height="34"/><text class="tick" x="${Number(((x(low) + x(high)) / 2).toFixed(1))}" y="17" text-anchor="middle">${name}</text>`);
        const marks = [0, 5, 10].map((value) => h `<line class="zero" x1="${x(value)}" x2="${x(value)}" y1="20" y2="62"/><text class="tick" x="${x(value)}" y="78" text-anchor="middle">${(0,figures/* size */.Ej)(value)}</text>`);
        return {
            height: 88,
            body: h `${areas}${marks}<line class="range plain" x1="${x(gap.interval[0])}" x2="${x(gap.interval[1])}" y1="41" y2="41"/><circle class="dot plain" cx="${x(gap.points)}" cy="41" r="6"/>`,
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
                return h `<text class="tick" x="104" y="${y + 15}" text-anchor="end">${label}</text><rect class="bar ${tone}" x="112" y="${y}" width="${wide}" height="20"/><text class="tick" x="${118 + wide}" y="${y + 15}">${(0,figures/* count */.U9)(value)}</text>`;
            });
            return { height: 10 + list.length * 30, body: h `${body}` };
        }
        const slot = Math.min(150, (width - 32) / Math.max(1, list.length));
        const body = list.map(({ label, value, tone }, at) => {
            const height = length(value, 110);
            const x = Number((16 + at * slot + slot * 0.12).toFixed(1));
            const middle = Number((16 + at * slot + slot / 2).toFixed(1));
            return h `<rect class="bar ${tone}" x="${x}" y="${140 - height}" width="${Number((slot * 0.76).toFixed(1))}" height="${height}"/><text class="tick" x="${middle}" y="${134 - height}" text-anchor="middle">${(0,figures/* count */.U9)(value)}</text><text class="tick" x="${middle}" y="158" text-anchor="middle">${label}</text>`;
        });
        return {
            height: 168,
            body: h `<line class="zero" x1="16" x2="${Number((16 + slot * list.length).toFixed(1))}" y1="140" y2="140"/>${body}`,
        };
    });
}
function curves(title, caption, list, marks, xName, format) {
    return picture(title, caption, ({ width, narrow }) => {
        const xs = scaleOf([...list.flatMap((curve) => curve.points.map(([x]) => x)), ...marks.map(({ x }) => x)], narrow ? 3 : 6);
        const ys = scaleOf(list.flatMap((curve) => curve.points.map(([, y]) => y)), 5);
        const [left, right, top, bottom] = [narrow ? 40 : 56, width - 20, 34, 260];
        const x = (value) => place(xs, value, left, right);
        const y = (value) => Number((bottom - ((value - ys.low) / (ys.high - ys.low)) * (bottom - top)).toFixed(1));
        const grid = [
            ...xs.ticks.map((value) => h `<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="${top}" y2="${bottom}"/><text class="tick" x="${x(value)}" y="${bottom + 18}" text-anchor="middle">${format(value)}</text>`),
            ...ys.ticks.map((value) => h `<line class="grid" x1="${left}" x2="${right}" y1="${y(value)}" y2="${y(value)}"/><text class="tick" x="${left - 8}" y="${y(value) + 4}" text-anchor="end">${format(value)}</text>`),
        ];
        const lines = list.map(({ points: path, tone }) => h `<polyline class="curve ${tone}" points="${path.map(([px, py]) => `${x(px)},${y(py)}`).join(' ')}"/>`);
        let from = left;
        const key = list.map(({ label, tone }) => {
            const at = from;
            from += 40 + label.length * 7;
            return h `<line class="curve ${tone}" x1="${at}" x2="${at + 16}" y1="14" y2="14"/><text class="tick" x="${at + 20}" y="18">${label}</text>`;
        });
        const places = [...marks]
            .sort((a, b) => a.x - b.x)
            .map(({ x: at, label }, row) => h `<line class="margin" x1="${x(at)}" x2="${x(at)}" y1="${top}" y2="${bottom}"/><text class="label" x="${x(at) + (x(at) > width - 150 ? -6 : 6)}" y="${top + 16 + row * 18}" text-anchor="${x(at) > width - 150 ? 'end' : 'start'}">${label}</text>`);
        return {
            height: 300,
            body: h `${grid}${key}${lines}${places}<text class="tick" x="${right}" y="296" text-anchor="end">${xName}</text>`,
        };
    });
}

;// CONCATENATED MODULE: ./build/core/report/html/escalation.js







const SHAPE = {
    prompt: ['s1', 'instruction, layout or phrasing missed'],
    knowledge: ['s2', 'did not know, or claimed what nothing supports'],
    capability: ['s3', 'needs an action or a tool it does not have'],
    weight: ['s4', 'tone, format or persona that survived a scored prompt attempt'],
    unclear: ['s5', 'no shape could be told'],
};
const STATE_TONE = { met: 'good', unmet: 'bad', unknown: 'open', waived: 'plain', 'not-applicable': 'plain' };
function gap(name, entry, target) {
    if (entry.gap === null || entry.goal === null)
        return h `<p>No goal is set, so there is no gap to show. Set <code>escalation.goal</code> in the config to know it.</p>`;
    const { goal } = entry;
    const accepted = `The team accepts ${(0,figures/* points */.WR)(goal['max-residual-gap'])} points.`;
    return h `<h4>Gap to ${(0,figures/* size */.Ej)(goal.target)} points on <code>${goal.template}</code></h4>${gapBar(`Gap to the target over its bands: ${name}`, entry.gap)}<p>${told((0,escalating/* gapSentence */.O$)(entry, target))} ${accepted}</p>`;
}
function exemplars(cluster, target) {
    const texts = cluster.cases.slice(0, 3).map((id) => {
        const exhibit = target?.exhibits.find((item) => item.case === id);
        return h `<li><code>${id}</code>${exhibit?.input === undefined ? '' : `: ${(0,report_escape/* oneLine */.TN)(exhibit.input, 160)}`}${exhibit?.headOutput === undefined ? '' : h ` <span class="soft">→ ${(0,report_escape/* oneLine */.TN)(exhibit.headOutput, 200)}</span>`}</li>`;
    });
    return h `<ul>${texts}</ul>${cluster.cases.length > 3 ? h `<p class="small soft">and ${(0,figures/* count */.U9)(cluster.cases.length - 3)} more: ${cluster.cases.slice(3, 60).join(', ')}</p>` : nothing}`;
}
function failures(name, entry, target) {
    const { review } = entry;
    const notes = (review.notes ?? []).slice(0, 20).map((note) => h `<li>${told(note)}</li>`);
    const listed = notes.length === 0 ? nothing : h `<ul class="small soft">${notes}</ul>`;
    const groups = review.clusters.slice(0, 60).map((cluster) => groupOf(cluster, target));
    if (!review.done)
        return h `<h4>Failures</h4><p>The failures of this head were not reviewed, so every criterion that needs a review is unknown.${groups.length === 0 ? '' : ' The groups are there to read; their shapes are guesses.'}</p>${listed}${groups}`;
    const parts = Object.keys(SHAPE).map((name) => ({
        label: `${name} ${(0,figures/* share */.uM)(entry.shapes[name])}`,
        share: entry.shapes[name],
        tone: SHAPE[name][0],
    }));
    const rows = Object.keys(SHAPE).map((name) => [name, (0,figures/* share */.uM)(entry.shapes[name]), SHAPE[name][1]]);
    return h `<h4>Shapes of ${(0,figures/* many */._d)(review.failures, 'failure')}</h4>${shares(`Shapes of the failures: ${name}`, 'Share of this head’s failures by shape.', parts)}${table(`Failure shapes: ${name}`, ['shape', 'share', 'meaning'], rows, [1])}${groups.length === 0 ? nothing : h `<h4>Groups</h4>${listed}${groups}`}`;
}
const BY = {
    probe: 'by asking once more',
    ledger: 'by the ledger: it survived a scored prompt attempt',
    judge: 'by the judge',
    code: 'by its exact code',
    prior: 'a guess from the template',
};
function groupOf(cluster, target) {
    const { by, survived = 0, probes } = cluster;
    const outlived = survived === 0 ? '' : ` · survived ${(0,figures/* many */._d)(survived, 'attempt')}`;
    const basis = by === undefined
        ? nothing
        : h ` <span class="soft">(shape: ${BY[by] ?? by}${probes === undefined ? '' : `; ${(0,wording/* probedWords */.cD)([cluster])}`})</span>`;
    const quotes = (cluster.quotes ?? []).slice(0, 6).map((quote) => h `<blockquote>${quote}</blockquote>`);
    return h `<details><summary><strong>${cluster.title}</strong> · ${(0,figures/* many */._d)(cluster.size, 'case')} · ${by === 'prior' ? 'perhaps ' : ''}${cluster.shape}${outlived}</summary><p>Immediate fix: ${told(cluster.fix)}${basis}</p>${quotes}${exemplars(cluster, target)}</details>`;
}
function criteria(name, entry) {
    if (entry.criteria.length === 0)
        return nothing;
    const rows = entry.criteria.map(({ id, state, evidence, todo }) => {
        const calm = entry.outcome === 'not-needed' && state !== 'met';
        const tone = calm || state === 'not-applicable' ? 'soft' : `tone ${STATE_TONE[state]}`;
        const known = todo === undefined || todo === '' ? nothing : h `<br><span class="soft">To know: ${told(todo)}</span>`;
        return h `<li><span>${(0,escalating/* criterionWords */.nn)(id)}</span><span class="${tone}">${state.replace('-', ' ')}</span><span>${told(evidence)}${known}</span></li>\n`;
    });
    return h `<h4>Criteria</h4><ul class="checks" aria-label="Criteria with their evidence: ${name}">${rows}</ul>`;
}
function tuned(name, { tuned: found }) {
    if (found === undefined)
        return nothing;
    const rows = Object.keys(tuned_model/* SETS */.sL).map((set) => {
        const { verdict, n } = found.sets[set];
        return [
            h `<span class="keep">${set}</span>`,
            h `<span class="tone ${SET_TONE[verdict]}">${escalating/* SET_WORDS */.hO[verdict]}</span>`,
            (0,figures/* count */.U9)(n),
            tuned_model/* SETS */.sL[set],
        ];
    });
    const notes = found.notes.slice(0, 20).map((note) => h `<li>${told(note)}</li>`);
    return h `<h4>Tuned model: four sets, all must hold</h4>${table(`The four sets of a tuned model: ${name}`, ['set', 'verdict', 'cases', 'what it shows'], rows, [2])}<ul>${notes}</ul>`;
}
const SET_TONE = { pass: 'good', regressed: 'bad', inconclusive: 'open', missing: 'open' };
function field(value, key) {
    return value !== null && typeof value === 'object' && !Array.isArray(value)
        ? value[key]
        : undefined;
}
function number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
function escalation_words(value) {
    return typeof value === 'string' ? value : '';
}
function lift(value) {
    const at = number(field(value, 'points'));
    const range = field(value, 'interval');
    if (at === null || !Array.isArray(range))
        return null;
    const [low, high] = [number(range[0]), number(range[1])];
    return low === null || high === null ? null : { points: at, interval: [low, high] };
}
function attempt(entry) {
    return {
        lever: escalation_words(field(entry, 'lever')),
        date: escalation_words(field(entry, 'date')),
        before: number(field(entry, 'before')),
        after: number(field(entry, 'after')),
        lift: lift(field(entry, 'lift')),
        holdout: lift(field(entry, 'holdout')),
    };
}
function liftCell(value) {
    return value === null ? h `–` : h `<span class="keep">${(0,figures/* change */.Zg)(value.points)} (${(0,figures/* interval */.YP)(value.interval)})</span>`;
}
function ledger(name, entry) {
    const used = entry.ledger.used.map(attempt).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    const refused = entry.ledger.refused.slice(0, 100).map(({ entry: row, why }) => {
        const { lever, date } = attempt(row);
        return [h `<span class="keep">${date || '–'}</span>`, lever || '–', told(why)];
    });
    const none = used.length === 0 ? h `<p>No scored attempt counts yet. Runs on main add one line each to the ledger.</p>` : nothing;
    const shown = used.slice(-12);
    const plot = shown.length === 0
        ? nothing
        : h `${forest(`Held-out lift of each attempt, oldest first: ${name}`, 'Points gained on the held-out slice by each scored attempt, with its 95 % interval. A lever has plateaued once its last intervals end below the least lift that counts.', shown.map((row) => ({
            label: `${row.date} ${row.lever}`,
            value: row.holdout?.points ?? null,
            interval: row.holdout?.interval ?? null,
            tone: 'plain',
        })))}${table(`Scored attempts: ${name}`, ['date', 'lever', 'before', 'after', 'lift', 'held-out lift'], used
            .slice(-200)
            .map((row) => [
            h `<span class="keep">${row.date || '–'}</span>`,
            row.lever,
            (0,figures/* points */.WR)(row.before),
            (0,figures/* points */.WR)(row.after),
            liftCell(row.lift),
            liftCell(row.holdout),
        ]), [2, 3])}`;
    return h `<h4>Ledger of attempts</h4>${none}${plot}${refused.length === 0 ? nothing : table(`Entries that count as absent: ${name}`, ['date', 'lever', 'why'], refused)}`;
}
function money(value) {
    return value >= 1_000_000 ? `${(0,figures/* size */.Ej)(value / 1_000_000)}M` : value >= 1_000 ? `${(0,figures/* size */.Ej)(value / 1_000)}k` : (0,figures/* size */.Ej)(value);
}
function economics(name, entry) {
    const value = entry.economics;
    const each = field(value, 'perRequest');
    const [prompt, cached, tuned, fixed] = [
        number(field(each, 'prompt')),
        number(field(each, 'promptCached')),
        number(field(each, 'tuned')),
        number(field(value, 'fixedPerMonth')),
    ];
    if (prompt === null || cached === null || tuned === null || fixed === null)
        return nothing;
    const crossing = field(value, 'crossing');
    const [plainCross, cachedCross] = [number(field(crossing, 'uncached')), number(field(crossing, 'cached'))];
    const today = number(field(value, 'requestsPerDay'));
    const reach = 1.4 * Math.max(1_000, plainCross ?? 0, cachedCross ?? 0, today ?? 0);
    const line = (label, perRequest, start, tone) => ({
        label,
        tone,
        points: [
            [0, start],
            [reach, start + perRequest * 30 * reach],
        ],
    });
    const marks = [
        ...(plainCross === null ? [] : [{ x: plainCross, label: `${(0,figures/* count */.U9)(plainCross)} uncached` }]),
        ...(cachedCross === null ? [] : [{ x: cachedCross, label: `${(0,figures/* count */.U9)(cachedCross)} cached` }]),
        ...(today === null ? [] : [{ x: today, label: 'today' }]),
    ];
    const rows = [
        [
            'prompted, no caching',
            `$${prompt.toPrecision(3)}`,
            plainCross === null ? 'never' : `${(0,figures/* count */.U9)(plainCross)} requests a day`,
        ],
        [
            'prompted, with caching',
            `$${cached.toPrecision(3)}`,
            cachedCross === null ? 'never' : `${(0,figures/* count */.U9)(cachedCross)} requests a day`,
        ],
        ['tuned', `$${tuned.toPrecision(3)} and $${(0,figures/* size */.Ej)(fixed)} a month`, '–'],
    ];
    const sums = field(value, 'arithmetic');
    const list = Array.isArray(sums) ? sums.filter((item) => typeof item === 'string').slice(0, 20) : [];
    return h `<h4>Break-even of a tuned model</h4>${curves(`Monthly cost by requests a day: ${name}`, 'US dollars a month by requests a day. Where a prompted line rises above the tuned one, tuning begins to pay.', [line('prompted', prompt, 0, 'two'), line('prompted, cached', cached, 0, 'one'), line('tuned', tuned, fixed, 'three')], marks, 'requests a day', money)}${table(`Break-even: ${name}`, ['way', 'a request', 'tuning is cheaper from'], rows)}${list.length === 0 ? nothing : h `<pre>${list.join('\n')}</pre>`}`;
}
function profile(name, entry) {
    const rows = Object.entries(entry.profile).flatMap(([key, value]) => value === null || typeof value === 'object' ? [] : [[h `<code>${key}</code>`, String(value)]]);
    const notes = (entry.notes ?? []).slice(0, 50).map((note) => h `<li>${told(note)}</li>`);
    const said = notes.length === 0 ? nothing : h `<ul>${notes}</ul>`;
    const declared = rows.length === 0
        ? nothing
        : h `<details><summary>${(0,figures/* many */._d)(rows.length, 'axis', 'axes')} of the profile declared</summary>${table(`What the team declared: ${name}`, ['axis', 'value'], rows)}</details>`;
    return notes.length + rows.length === 0 ? nothing : h `<h4>Notes and profile</h4>${said}${declared}`;
}
function one(name, entry, record) {
    const target = record.targets[name];
    const cost = record.operational.targets[name]?.costUsd ?? null;
    const lines = (0,escalating/* escalationLines */.p$)(entry, target?.lever ?? null, cost).map(({ label, text }) => h `<p><strong>${label}:</strong> ${told(text)}</p>`);
    const step = (0,escalating/* nextSentence */.H9)(entry);
    const next = step === '' ? nothing : h `<p>${told(step)}</p>`;
    const full = entry.criteria.length === 0 && entry.gap === null
        ? nothing
        : h `${gap(name, entry, target)}${criteria(name, entry)}${failures(name, entry, target)}${tuned(name, entry)}${ledger(name, entry)}${economics(name, entry)}${profile(name, entry)}`;
    return h `<h3><code>${name}</code></h3><p><strong>${told((0,escalating/* escalationSentence */.x8)(entry))}</strong></p>${lines}${next}${full}`;
}
function escalationPage(record) {
    return h `${Object.entries(record.escalation).map(([name, entry]) => one(name, entry, record))}`;
}

// EXTERNAL MODULE: ./build/core/report/exhibits.js
var exhibits = __webpack_require__(6311);
// EXTERNAL MODULE: ./build/core/report/worddiff.js
var worddiff = __webpack_require__(5882);
;// CONCATENATED MODULE: ./build/core/report/html/explorer.js





function rounded(value) {
    return value === null ? null : Number(value.toFixed(4));
}
function shownExhibit(exhibit) {
    const { case: id, template, kind, base, head, code, input, expected, baseOutput, headOutput, reason, line } = exhibit;
    return { case: id, template, kind, base, head, code, input, expected, baseOutput, headOutput, reason, line };
}
function targetData(name, target) {
    const templates = Object.keys(target.templates);
    const tags = [];
    const numberOf = new Map();
    const tagNumbers = (list) => list.map((tag) => {
        const known = numberOf.get(tag);
        if (known !== undefined)
            return known;
        numberOf.set(tag, tags.length);
        tags.push(tag);
        return tags.length - 1;
    });
    const rows = (target.cases ?? []).map((row) => [
        row.case,
        tagNumbers(row.tags ?? []),
        row.split ?? '',
        templates.flatMap((id) => (row.scores[id] ?? [null, null]).map(rounded)),
    ]);
    const seen = new Set(rows.map(([id]) => id));
    const loose = new Map();
    for (const item of [...target.regressions, ...target.exhibits]) {
        if (seen.has(item.case))
            continue;
        const entry = loose.get(item.case) ?? { tags: 'tags' in item ? (item.tags ?? []) : [], scores: new Map() };
        entry.scores.set(item.template, [item.base, item.head]);
        loose.set(item.case, entry);
    }
    for (const [id, entry] of loose)
        rows.push([
            id,
            tagNumbers(entry.tags),
            '',
            templates.flatMap((template) => (entry.scores.get(template) ?? [null, null]).map(rounded)),
        ]);
    const exhibits = target.exhibits.map(shownExhibit);
    return { name, templates, tags, rows, exhibits };
}
function explorerData(record) {
    return { targets: Object.entries(record.targets).map(([name, target]) => targetData(name, target)) };
}
function marked(pieces) {
    return h `${pieces.map(({ text, kind }) => (kind === 'removed' ? h `<del>${text}</del>` : kind === 'added' ? h `<ins>${text}</ins>` : h `${text}`))}`;
}
function exhibitHtml(exhibit, open) {
    const { baseOutput: before, headOutput: after } = exhibit;
    const diff = before === undefined || after === undefined ? null : (0,worddiff/* wordDiff */.s)(before, after);
    const text = (value, which) => diff === null ? h `${value === '' ? '(empty answer)' : value}` : marked((0,worddiff/* side */.C)(diff, which));
    return h `<details${open ? { html: ' open' } : nothing}><summary><code>${exhibit.case}</code> at <code>${exhibit.template}</code>: ${(0,figures/* score */.fN)(exhibit.base)} → ${(0,figures/* score */.fN)(exhibit.head)}${exhibit.code === undefined ? nothing : h ` · <code>${exhibit.code}</code>`}${exhibit.input === undefined ? nothing : h ` <span class="soft small">${(0,report_escape/* oneLine */.TN)(exhibit.input, 90)}</span>`}</summary>${exhibit.input === undefined ? nothing : h `<p class="what">Asked</p><pre tabindex="0">${exhibit.input}</pre>`}<div class="sides">${before === undefined ? nothing : h `<div><p class="what">Before</p><pre tabindex="0">${text(before, 'before')}</pre></div>`}${after === undefined ? nothing : h `<div><p class="what">After</p><pre tabindex="0">${text(after, 'after')}</pre></div>`}</div>${exhibit.expected === undefined
        ? nothing
        : h `<p class="what">Expected</p><pre tabindex="0">${exhibit.expected}</pre>`}${exhibit.reason === undefined ? nothing : h `<p class="what">Why it counts</p><p class="lines">${told(exhibit.reason)}</p>`}${exhibit.line === undefined ? nothing : h `<p class="what">As a line for the suite</p><pre tabindex="0"><code>${exhibit.line}</code></pre>`}</details>`;
}
function worstCases(record) {
    const shown = (0,exhibits/* exhibitsByWeight */.K7)(record, 8);
    return shown.length === 0 ? nothing : h `${shown.map((exhibit, at) => exhibitHtml(exhibit, at === 0))}`;
}
function options(values, all) {
    return h `<option value="">${all}</option>${values.map((value) => h `<option>${value}</option>`)}`;
}
function explorer(data) {
    const cases = data.targets.reduce((sum, { rows }) => sum + rows.length, 0);
    if (cases === 0)
        return nothing;
    const templates = [...new Set(data.targets.flatMap((target) => target.templates))];
    const tags = [...new Set(data.targets.flatMap((target) => target.tags))].sort();
    return h `<p class="soft">${(0,figures/* many */._d)(cases, 'case')}. Pick a case to see what was asked, both answers with the changed words marked, and why it counts.</p>
<div class="filters" role="search" aria-label="Filter cases">
<label class="wide">Find in id, texts and reasons<input type="search" id="find" autocomplete="off" spellcheck="false"></label>
<label${data.targets.length < 2 ? { html: ' hidden' } : nothing}>Target<select id="by-target">${options(data.targets.map(({ name }) => name), 'all targets')}</select></label>
<label>Template<select id="by-template">${options(templates, 'all templates')}</select></label>
<label>Verdict<select id="by-change"><option value="">any verdict</option><option value="worse">got worse</option><option value="better">got better</option><option value="failing">not full marks on both sides</option><option value="same">no change</option><option value="unscored">no score</option></select></label>
<label${tags.length === 0 ? { html: ' hidden' } : nothing}>Tag<select id="by-tag">${options(tags.slice(0, 2_000), 'all tags')}</select></label>
<button type="button" id="reset">Clear</button>
</div>
<p id="found" role="status" aria-live="polite">${(0,figures/* count */.U9)(cases)} cases</p>
<div class="scroll" role="region" tabindex="0" aria-label="Cases"><table><caption>Cases, those that fell most first; scores are base → head</caption><thead id="case-head"></thead><tbody id="case-rows"></tbody></table></div>
<div class="pager"><button type="button" id="back">Previous</button><span id="page"></span><button type="button" id="on">Next</button></div>
<noscript><p>The table needs the page’s own script; the worst cases stand above in full.</p></noscript>
`;
}

;// CONCATENATED MODULE: ./build/core/report/html/pins.js




const FIGURES = [
    ['latencyMs', 'latency', (value) => `${(0,figures/* count */.U9)(value)} ms`],
    ['promptTokens', 'prompt tokens', figures/* count */.U9],
    ['completionTokens', 'answer tokens', figures/* count */.U9],
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
        const age = target.baseline?.oldest == null ? null : (0,figures/* daysBetween */.YM)(target.baseline.oldest, operational.startedAt);
        const baseline = target.baseline === undefined
            ? nothing
            : h `<p>Baseline: ${(0,figures/* many */._d)(target.baseline.samples, 'sample')}, ${(0,figures/* count */.U9)(target.baseline.fresh)} drawn fresh in this run${age === null ? '' : age === 0 ? '; the oldest is from today' : `; the oldest is ${(0,figures/* many */._d)(age, 'day')} old`}.</p>`;
        const plot = known.length === 0
            ? nothing
            : h `${forest(`Speed and cost of ${name}, head against base`, 'Change from base to head in per cent with its 95 % interval, over pairs of fresh calls. Dashed: the ceiling, where one is set. Further left is faster or cheaper.', known.map(({ label, figure }) => ({
                label,
                ...perCent(figure),
                tone: figure.state === 'exceeded'
                    ? 'bad'
                    : figure.state === 'held'
                        ? 'good'
                        : 'plain',
            })), (value) => `${value > 0 ? '+' : ''}${(0,figures/* size */.Ej)(value)} %`)}${table(`Figures of ${name}`, ['figure', 'pairs', 'base', 'head', 'change', '95 % interval', 'ceiling'], known.map(({ label, unit, figure }) => [
                label,
                (0,figures/* count */.U9)(figure.n),
                unit(figure.base),
                unit(figure.head),
                (0,figures/* ratio */.CG)(figure.ratio),
                figure.interval === null ? '–' : `${(0,figures/* ratio */.CG)(figure.interval[0])} to ${(0,figures/* ratio */.CG)(figure.interval[1])}`,
                figure.ceiling === undefined ? 'none set' : `${figure.ceiling} times, ${figure.state}`,
            ]), [1, 2, 3, 4])}`;
        const flags = target.promptHealth?.flags ?? [];
        const health = flags.length === 0
            ? nothing
            : h `<h4>Prompt health</h4><ul>${flags.map((flag) => h `<li>${told(flag)}</li>`)}</ul>${healthTable(name, target.promptHealth?.base ?? null, target.promptHealth?.head ?? null)}`;
        return baseline === nothing && plot === nothing && health === nothing
            ? nothing
            : h `<h3><code>${name}</code></h3>${baseline}${plot}${health}`;
    });
    const full = operational.fullCalls;
    const saved = full === undefined || full <= usage.calls
        ? ''
        : ` Measuring everything afresh would have taken ${(0,figures/* many */._d)(full, 'call')}: ${(0,figures/* share */.uM)(1 - usage.calls / full)} were saved.`;
    const spent = usage.calls + usage.reused === 0
        ? 'No model was called.'
        : `${(0,figures/* many */._d)(usage.calls, 'call')} sent, ${(0,figures/* many */._d)(usage.reused, 'answer')} reused, ${(0,figures/* count */.U9)(usage.promptTokens)} tokens in and ${(0,figures/* count */.U9)(usage.completionTokens)} out, ${usage.costKnown ? '' : 'at least '}${(0,figures/* usd */.dR)(usage.costUsd)}${usage.errors === 0 ? '' : `, ${(0,figures/* many */._d)(usage.errors, 'failed attempt')} retried`}.${saved}`;
    const notes = operational.notes.length === 0
        ? nothing
        : h `<ul>${operational.notes.slice(0, 50).map((note) => h `<li>${told(note)}</li>`)}</ul>`;
    return h `<p>${spent}</p>${notes}${parts}`;
}
function flat(value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return new Map();
    return new Map(Object.entries(value).flatMap(([key, item]) => typeof item === 'number' || typeof item === 'string' || typeof item === 'boolean'
        ? [[key, typeof item === 'number' ? figure(item) : String(item)]]
        : []));
}
function figure(value) {
    return Number.isInteger(value) ? (0,figures/* count */.U9)(value) : Number(value.toPrecision(6)).toString();
}
function healthTable(name, base, head) {
    const [before, after] = [flat(base), flat(head)];
    const keys = [...new Set([...before.keys(), ...after.keys()])];
    return keys.length === 0
        ? nothing
        : table(`Prompt health of ${name}`, ['figure', 'base', 'head'], keys.map((key) => [key, before.get(key) ?? '–', after.get(key) ?? '–']), [1, 2]);
}
function rulerMoves(record) {
    const { moved } = record.ruler;
    if (moved.length === 0)
        return nothing;
    return h `<p>This change also edits what it is judged by. The base branch’s ruler decided; these edits count from the merge on.</p>${table('What moved', ['file', 'part', 'change'], moved.slice(0, 500).map((move) => [h `<code>${move.path}</code>`, move.what, move.change]))}`;
}
function pins_history(record) {
    const entries = record.history ?? [];
    if (entries.length === 0)
        return nothing;
    return table('Earlier pushes, newest first', ['commit', 'verdict', 'what it said'], [...entries]
        .reverse()
        .slice(0, 100)
        .map((entry) => [h `<code>${(0,figures/* shortSha */.Fu)(entry.sha)}</code>`, entry.verdict, entry.summary]));
}
function pins(record) {
    const { provenance } = record;
    const run = (0,report_escape/* ownLink */.RL)(provenance.runUrl);
    const facts = [
        [
            'repository',
            h `${provenance.repository ?? 'local'}${provenance.pullRequest === undefined ? '' : `, pull request ${provenance.pullRequest}`}`,
        ],
        ['base', h `${provenance.base.label} <code>${provenance.base.sha}</code>`],
        ['head', h `${provenance.head.label} <code>${provenance.head.sha}</code>`],
        ['config', h `<code>${provenance.config}</code>`],
        [
            'gate',
            h `margin ${record.gate.margin}, alpha ${record.gate.alpha}, on inconclusive ${record.gate.onInconclusive}, on unmeasured ${record.gate.onUnmeasured}`,
        ],
        ['order of cases', h `seed <code>${record.seed}</code>`],
        ['engine', h `${provenance.engine}`],
        ['measured', h `${(0,figures/* moment */.n$)(record.operational.startedAt)} to ${(0,figures/* moment */.n$)(record.operational.finishedAt)}`],
        ...(run === null ? [] : [['workflow run', h `<a href="${run}" rel="noreferrer">${run}</a>`]]),
    ];
    const rows = Object.entries(record.targets).flatMap(([name, target]) => [
        [h `<code>${name}</code>`, 'suite', h `<code>${target.suite.digest}</code>`],
        [
            h `<code>${name}</code>`,
            'model',
            h `${target.models.base === target.models.head ? h `<code>${target.models.head}</code>` : h `<code>${target.models.base}</code> → <code>${target.models.head}</code>`}`,
        ],
        ...(target.judge === undefined
            ? []
            : [
                [
                    h `<code>${name}</code>`,
                    'judge',
                    h `<code>${target.judge.model}</code> at ${target.judge.provider}${target.judge.recorded ? ', recorded' : ''}`,
                ],
            ]),
        ...Object.entries(target.templates).map(([id, result]) => [
            h `<code>${name}</code>`,
            h `<code>${id}</code>, ${result.kind}`,
            h `<code>${result.digest}</code>`,
        ]),
    ]);
    const notes = Object.entries(record.targets).flatMap(([name, target]) => target.notes.map((note) => h `<li><code>${name}</code>: ${told(note)}</li>`));
    return h `<dl class="facts">${facts.map(([name, value]) => h `<dt>${name}</dt><dd>${value}</dd>`)}</dl>${rows.length === 0 ? nothing : table('Pins of each target', ['target', 'what', 'pin'], rows)}${notes.length === 0 ? nothing : h `<h3>Notes</h3><ul>${notes}</ul>`}<h3>Reproduce it locally</h3><pre><code>${provenance.reproduce}</code></pre>`;
}

;// CONCATENATED MODULE: ./build/core/report/html/script.js
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

;// CONCATENATED MODULE: ./build/core/report/html/style.js
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

// EXTERNAL MODULE: ./build/core/report/lever-words.js
var lever_words = __webpack_require__(3649);
// EXTERNAL MODULE: ./build/core/report/needed-cases.js
var needed_cases = __webpack_require__(6112);
// EXTERNAL MODULE: ./build/core/report/situation.js
var report_situation = __webpack_require__(8481);
// EXTERNAL MODULE: ./build/core/report/template-sentence.js
var template_sentence = __webpack_require__(3497);
;// CONCATENATED MODULE: ./build/core/report/html/templates.js







function tone(result) {
    if ((0,report_situation/* blocks */.Bv)(result))
        return 'bad';
    return result.verdict === 'pass' ? 'good' : 'open';
}
function verdictCell(result) {
    const add = (0,needed_cases/* casesWords */.xt)(result);
    const extra = result.verdict === 'inconclusive' && (0,report_situation/* templateVerdict */.WM)(result) === 'inconclusive' && add !== null ? `; ${add}` : '';
    const kind = `${result.blocking || result.verdict === 'regressed' ? '' : '; reported only'}${result.experimental === true ? '; experimental' : ''}`;
    return h `<span class="tone ${tone(result)}">${(0,report_situation/* templateVerdict */.WM)(result)}</span>${extra}${kind}`;
}
function templateTable(name, target) {
    const templates = (0,report_situation/* byTrouble */.J1)(target.templates);
    const rows = templates.map(([id, result]) => [
        h `<code>${id}</code>`,
        verdictCell(result),
        (0,figures/* points */.WR)(result.base),
        (0,figures/* points */.WR)(result.head),
        (0,figures/* change */.Zg)(result.delta),
        h `<span class="keep">${(0,figures/* interval */.YP)(result.interval)}</span>`,
        `${(0,figures/* count */.U9)(result.broken)} / ${(0,figures/* count */.U9)(result.fixed)}`,
    ]);
    const sure = templates.map(([id, result]) => [
        h `<code>${id}</code>`,
        result.p === null ? '–' : (0,figures/* probability */.E5)(result.p).replace('p = ', '').replace('p ', ''),
        (0,figures/* points */.WR)(result.mde),
        (0,figures/* size */.Ej)(result.margin),
        `${(0,figures/* count */.U9)(result.measured)} of ${(0,figures/* count */.U9)(result.n)}`,
        (0,figures/* count */.U9)(result.unscored),
        `${(0,figures/* count */.U9)(result.samples.base)} + ${(0,figures/* count */.U9)(result.samples.head)}`,
        (0,figures/* count */.U9)(result.looks),
    ]);
    return h `${table(`Templates of ${name}, in points (score × 100)`, ['template', 'verdict', 'base', 'head', 'change', '95 % interval', 'broke / fixed'], rows, [2, 3, 4, 6])}${table(`How sure, ${name}: p is one-sided at the stopping look; “could see” is the drop this run would have noticed four times in five`, ['template', 'p', 'could see', 'margin', 'cases', 'unscored', 'samples, base + head', 'looks'], sure, [1, 2, 3, 4, 5, 6, 7])}`;
}
function forestRows(target) {
    return (0,report_situation/* byTrouble */.J1)(target.templates).map(([id, result]) => ({
        label: id,
        value: result.delta,
        interval: result.interval,
        tone: tone(result),
        mark: -result.margin,
    }));
}
function details(name, target) {
    const items = (0,report_situation/* byTrouble */.J1)(target.templates).map(([id, result]) => {
        const facts = [];
        if (result.level !== undefined)
            facts.push(['level of base', `${(0,figures/* points */.WR)(result.level.base[0])} to ${(0,figures/* points */.WR)(result.level.base[1])}`], ['level of head', `${(0,figures/* points */.WR)(result.level.head[0])} to ${(0,figures/* points */.WR)(result.level.head[1])}`]);
        if (result.floor !== undefined)
            facts.push(['floor', `${(0,figures/* size */.Ej)(result.floor.points)} points, ${result.floor.state}`]);
        if (result.varianceRatio !== undefined)
            facts.push(['variance, head to base', `${result.varianceRatio.toFixed(2)} times`]);
        if (result.flipped !== undefined)
            facts.push(['cases that flipped', (0,figures/* share */.uM)(result.flipped)]);
        if (result.bound !== null)
            facts.push(['bound to cross', `z = ${result.bound.toFixed(2)}`]);
        if (result.suiteLevel !== undefined)
            facts.push([
                'over the whole suite',
                `${result.suiteLevel.base.toFixed(3)} → ${result.suiteLevel.head.toFixed(3)}, ${result.suiteLevel.detail}`,
            ]);
        if (result.kappa !== undefined)
            facts.push([
                'judge agreement (kappa)',
                `${result.kappa.value.toFixed(2)} (${result.kappa.interval[0].toFixed(2)} to ${result.kappa.interval[1].toFixed(2)}), n = ${(0,figures/* count */.U9)(result.kappa.n)}, wanted ${result.kappa.minimum.toFixed(2)}`,
            ]);
        for (const note of result.notes ?? [])
            facts.push(['note', note]);
        const codes = [...new Set([...Object.keys(result.codes?.base ?? {}), ...Object.keys(result.codes?.head ?? {})])];
        const codeTable = codes.length === 0
            ? nothing
            : table(`Failure codes of ${id}, ${name}`, ['code', 'base', 'head'], codes
                .slice(0, 100)
                .map((code) => [
                h `<code>${code}</code>`,
                (0,figures/* count */.U9)(result.codes?.base[code] ?? 0),
                (0,figures/* count */.U9)(result.codes?.head[code] ?? 0),
            ]), [1, 2]);
        return h `<details><summary><code>${id}</code>: ${spoken((0,template_sentence/* templateSentence */.y)(result))}</summary><dl class="facts">${facts.map(([name, value]) => h `<dt>${name}</dt><dd>${told(value)}</dd>`)}</dl>${codeTable}</details>`;
    });
    return h `${items}`;
}
function criticals(name, target) {
    const list = target.critical ?? [];
    if (list.length === 0)
        return nothing;
    return table(`Critical cases of ${name}`, ['case', 'state', 'detail'], list
        .slice(0, 200)
        .map((item) => [
        h `<code>${item.case}</code>`,
        h `<span class="tone ${item.verdict === 'broken' ? 'bad' : item.verdict === 'held' ? 'good' : 'open'}">${item.verdict}</span>`,
        item.detail,
    ]));
}
function newCases(name, target) {
    if (target.newCases === undefined)
        return nothing;
    const rows = Object.entries(target.newCases.templates).map(([id, item]) => [
        h `<code>${id}</code>`,
        (0,figures/* count */.U9)(item.n),
        (0,figures/* points */.WR)(item.base),
        (0,figures/* points */.WR)(item.head),
    ]);
    return h `<h4>New cases</h4><p>${(0,figures/* many */._d)(target.newCases.n, 'case')} that this change adds, scored with the base branch’s templates and kept apart from the verdict.</p>${table(`New cases of ${name}`, ['template', 'n', 'base', 'head'], rows, [1, 2, 3])}`;
}
function targetTemplates(name, target) {
    const margins = [...new Set(Object.values(target.templates).map(({ margin }) => margin))];
    const note = margins.length === 1
        ? (0,template_sentence/* marginNote */.f)(margins[0] ?? 0)
        : 'Each template’s margin is the drop that must be ruled out to pass, not a drop that is tolerated.';
    const { cases, holdout, clusters, repeats } = target.suite;
    const about = [
        `${(0,lever_words/* leverWords */.g)(target.lever)}`,
        (0,figures/* many */._d)(cases, 'case'),
        holdout > 0 ? `${(0,figures/* count */.U9)(holdout)} held out` : '',
        clusters > 0 ? (0,figures/* many */._d)(clusters, 'cluster') : '',
        repeats > 1 ? `up to ${(0,figures/* count */.U9)(repeats)} repeats` : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
    const rows = forestRows(target);
    return h `<h3><code>${name}</code></h3><p class="soft small">${about}${target.changed.length === 0 ? '' : `. Changed: ${target.changed.slice(0, 10).join('; ')}`}</p>${rows.length === 0
        ? nothing
        : h `${forest(`Change of each template of ${name}`, 'Change from base to head in points with its 95 % interval. Solid line: zero. Dashed: the margin, the drop that a pass has ruled out (a one-sided test, so an interval may touch it and pass).', rows)}${templateTable(name, target)}<p class="small soft">${note}</p>`}${criticals(name, target)}${newCases(name, target)}${details(name, target)}`;
}
function sliceTable(name, target) {
    const slices = [...(target.slices ?? [])].sort((a, b) => a.delta - b.delta);
    if (slices.length === 0)
        return nothing;
    const rows = slices
        .slice(0, 300)
        .map((slice) => [
        h `<code>${slice.name}</code>`,
        h `<code>${slice.template}</code>`,
        (0,figures/* count */.U9)(slice.n),
        (0,figures/* points */.WR)(slice.base),
        (0,figures/* points */.WR)(slice.head),
        (0,figures/* change */.Zg)(slice.delta),
        (0,figures/* interval */.YP)(slice.interval),
    ]);
    const shown = slices.slice(0, 12);
    const which = slices.length > shown.length ? 'The twelve slices that fell most.' : 'Slices, those that fell most first.';
    return h `<h3><code>${name}</code></h3>${forest(`Change by slice of ${name}`, `${which} Exploratory: with many slices some look bad by chance, so none of them decides anything.`, shown.map((slice) => ({
        label: `${slice.name} ${slice.template}`,
        value: slice.delta,
        interval: slice.interval,
        tone: 'plain',
    })))}${table(`Slices of ${name}`, ['slice', 'template', 'n', 'base', 'head', 'change', '95 % interval'], rows, [2, 3, 4, 5])}`;
}
const BUCKETS = [
    { label: 'fell by 0.75+', from: -Infinity, to: -0.75, tone: 'bad' },
    { label: '0.5 to 0.75', from: -0.75, to: -0.5, tone: 'bad' },
    { label: '0.25 to 0.5', from: -0.5, to: -0.25, tone: 'bad' },
    { label: 'under 0.25', from: -0.25, to: -1e-9, tone: 'bad' },
    { label: 'no change', from: -1e-9, to: 1e-9, tone: 'plain' },
    { label: 'under 0.25', from: 1e-9, to: 0.25, tone: 'good' },
    { label: '0.25 to 0.5', from: 0.25, to: 0.5, tone: 'good' },
    { label: '0.5 to 0.75', from: 0.5, to: 0.75, tone: 'good' },
    { label: 'rose by 0.75+', from: 0.75, to: Infinity, tone: 'good' },
];
function bucketOf(d) {
    if (Math.abs(d) < 1e-9)
        return 4;
    return BUCKETS.findIndex(({ from, to }) => (d < 0 ? d > from && d <= to : d >= from && d < to));
}
function distributions(name, target) {
    const rows = target.cases ?? [];
    if (rows.length === 0)
        return nothing;
    const parts = Object.entries(target.templates).flatMap(([id, result]) => {
        const changes = rows.flatMap(({ scores }) => {
            const [base, head] = scores[id] ?? [null, null];
            return base === null || head === null ? [] : [head - base];
        });
        if (changes.length === 0 || changes.every((d) => d === 0))
            return [];
        const counts = BUCKETS.map(() => 0);
        for (const d of changes)
            counts[bucketOf(d)] = (counts[bucketOf(d)] ?? 0) + 1;
        const wanted = result.binary ? [0, 4, 8] : BUCKETS.map((_, at) => at);
        const list = wanted.map((at) => ({
            label: result.binary ? (['broke', 'no change', 'was fixed'][at / 4] ?? '') : (BUCKETS[at]?.label ?? ''),
            value: counts[at] ?? 0,
            tone: BUCKETS[at]?.tone ?? 'plain',
        }));
        const binary = result.binary
            ? [counts.slice(0, 4), counts.slice(4, 5), counts.slice(5)].map((some) => some.reduce((sum, one) => sum + one, 0))
            : null;
        const shown = binary === null ? list : list.map((bar, at) => ({ ...bar, value: binary[at] ?? 0 }));
        const spread = result.varianceRatio === undefined
            ? ''
            : ` Head’s scores vary ${result.varianceRatio.toFixed(2)} times as much as base’s.`;
        return [
            h `<h4><code>${id}</code></h4>${bars(`Change of each case at ${id}, ${name}`, `Cases by the change of their own score.${spread}`, shown)}${table(`Cases by change at ${id}, ${name}`, ['change', 'cases', 'share'], shown.map(({ label, value }) => [label, (0,figures/* count */.U9)(value), (0,figures/* share */.uM)(value / changes.length)]), [1, 2])}`,
        ];
    });
    return parts.length === 0 ? nothing : h `<h3><code>${name}</code></h3>${parts}`;
}

// EXTERNAL MODULE: ./build/core/report/trend.js
var trend = __webpack_require__(9658);
;// CONCATENATED MODULE: ./build/core/report/html/trend.js




function trend_trend(record) {
    const lines = (0,trend/* trendLines */.j)(record);
    if (lines.length === 0)
        return nothing;
    const several = Object.keys(record.targets).length > 1;
    const rows = lines.flatMap(({ target, template, points: past, head }) => {
        const place = several ? [h `<code>${target}</code>`, h `<code>${template}</code>`] : [h `<code>${template}</code>`];
        const row = (when, sha, level, n) => [
            ...place,
            h `<span class="keep">${when}</span>`,
            h `<code class="keep">${(0,figures/* shortSha */.Fu)(sha)}</code>`,
            (0,figures/* points */.WR)(level),
            (0,figures/* count */.U9)(n),
        ];
        const measured = record.targets[target]?.templates[template]?.measured ?? 0;
        return [
            ...past.map(({ at, sha, level, n }) => row((0,figures/* moment */.n$)(at), sha, level, n)),
            row('this change', record.provenance.head.sha, head, measured),
        ];
    });
    const columns = [...(several ? ['target'] : []), 'template', 'when', 'commit', 'level', 'cases'];
    return h `${sparks(lines, several)}${table('Levels of the base branch over its last runs, in points', columns, rows, [
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
    const caption = `Each line is one template over the last runs of the base branch, oldest on the left; the dot is this change. All lines have the same scale: ${(0,figures/* points */.WR)(span)} points from bottom to top of a row.`;
    return picture('Levels of the base branch', caption, ({ width, narrow }) => {
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
                ? h `<text class="label" x="${left}" y="${top - 8}">${label}</text>`
                : h `<text class="label" x="${left - 14}" y="${(top + low) / 2 + 4}" text-anchor="end">${label}</text>`;
            const end = head === null
                ? nothing
                : h `<circle class="dot plain" cx="${x(steps)}" cy="${y(head)}" r="4"/><text class="label" x="${right + 10}" y="${Number(y(head)) + 4}">${(0,figures/* points */.WR)(head)}</text>`;
            return h `${title}<line class="grid" x1="${left}" x2="${right}" y1="${low + 8}" y2="${low + 8}"/><polyline class="curve one" points="${path.join(' ')}"/>${end}`;
        });
        return { height: lines.length * ROW + 20, body: h `${drawn}` };
    });
}

;// CONCATENATED MODULE: ./build/core/report/html/verdict.js






const TONE = {
    pass: 'good',
    improved: 'good',
    regressed: 'bad',
    accepted: 'open',
    'order-skipped': 'bad',
    inconclusive: 'open',
    'not-measured': 'open',
    skipped: 'plain',
    error: 'bad',
};
function evidence(record) {
    const situation = (0,report_situation/* situationOf */._7)(record);
    const open = (0,report_situation/* findings */.Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
    const shown = situation === 'regressed' || situation === 'accepted' ? (0,report_situation/* worst */.QZ)(record) : open;
    const critical = Object.entries(record.targets).flatMap(([name, target]) => (target.critical ?? [])
        .filter(({ verdict }) => verdict !== 'held')
        .map((item) => h `<li>Critical case <code>${item.case}</code> of <code>${name}</code> ${item.verdict}: ${item.detail}</li>`));
    const lines = shown
        .slice(0, 6)
        .map(({ target, template, result }) => h `<li>${spoken((0,words/* say */.cv) `${target} at ${template}`)}: ${spoken((0,template_sentence/* templateSentence */.y)(result))}</li>`);
    return critical.length + lines.length === 0 ? nothing : h `<ul>${critical}${lines}</ul>`;
}
function acceptance(record) {
    if (record.accepted === null)
        return nothing;
    const { by, reason, sha, expires } = record.accepted;
    return h `<p>Accepted by <code>${by}</code> for <code>${(0,figures/* shortSha */.Fu)(sha)}</code> until ${(0,figures/* moment */.n$)(expires)}${reason === '' ? ', without a reason' : h `, because: <q>${reason}</q>`}. The verdict stays; a new push ends the acceptance.</p>`;
}
function problems(record) {
    const list = record.problems ?? [];
    return list.length === 0 ? nothing : h `<pre>${list.join('\n')}</pre>`;
}
function verdictBanner(record) {
    const situation = (0,report_situation/* situationOf */._7)(record);
    const { provenance, usage } = record;
    const place = [
        provenance.repository ?? '',
        provenance.pullRequest === undefined ? '' : `pull request ${provenance.pullRequest}`,
    ].filter((part) => part !== '');
    const judged = (0,report_situation/* findings */.Pg)(record);
    const failing = judged.filter(({ result }) => (0,report_situation/* blocks */.Bv)(result)).length;
    const words = spoken((0,headline/* headlineOf */.g)(record));
    return h `<div class="verdict ${TONE[situation]}"><h1>${words}</h1>
${evidence(record)}${acceptance(record)}${problems(record)}<p class="small soft">${judged.length === 0 ? '' : `${(0,figures/* many */._d)(judged.length, 'template')} judged${failing === 0 ? '' : `, ${failing} blocking`}. `}${place.length === 0 ? '' : `${place.join(', ')}; `}${provenance.base.label} (<code>${(0,figures/* shortSha */.Fu)(provenance.base.sha)}</code>) against ${provenance.head.label} (<code>${(0,figures/* shortSha */.Fu)(provenance.head.sha)}</code>); ${(0,figures/* many */._d)(usage.calls, 'call')}, ${usage.costKnown ? '' : 'at least '}${(0,figures/* usd */.dR)(usage.costUsd)}${record.redacted ? '; case and model text is redacted' : ''}.</p></div>
`;
}

;// CONCATENATED MODULE: ./build/core/report/html/page.js













function cspHash(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}'`;
}
function perTarget(record, part) {
    return h `${Object.entries(record.targets).map(([name, target]) => part(name, target))}`;
}
function renderHtml(record) {
    const data = explorerData(record);
    const json = (0,report_escape/* scriptJson */.eC)(data);
    const parts = [
        ['ruler', 'Ruler moved', rulerMoves(record)],
        ['templates', 'Templates', perTarget(record, targetTemplates)],
        ['worst', 'Worst cases', worstCases(record)],
        ['escalation', 'Escalation', escalationPage(record)],
        ['cases', 'All cases', explorer(data)],
        ['spread', 'Spread', perTarget(record, distributions)],
        ['slices', 'Slices', perTarget(record, sliceTable)],
        ['operations', 'Speed and cost', operations(record)],
        ['trend', 'Trend', trend_trend(record)],
        ['history', 'Earlier pushes', pins_history(record)],
        ['pins', 'Pins', pins(record)],
    ];
    const present = parts.filter(([, , body]) => body.html !== '');
    const csp = `default-src 'none'; script-src ${cspHash(SCRIPT)} ${cspHash(json)}; style-src ${cspHash(STYLE)}; base-uri 'none'; form-action 'none'`;
    const body = h `<a class="skip" href="#main">Skip to the verdict</a>
<main id="main">
${verdictBanner(record)}<nav aria-label="Parts of this report"><ul>${present.map(([id, title]) => h `<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${present.map(([id, title, part]) => section(id, title, part))}</main>
<footer><p>Plumbline ${record.provenance.engine}. Figures in points are scores × 100.${record.redacted ? ' Case and model text is redacted by the config.' : ''}</p></footer>
`;
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(0,report_escape/* html */.qy)((0,words/* plain */.pj)((0,headline/* headlineOf */.g)(record)).slice(0, 160))}</title>
<style>${STYLE}</style>
</head>
<body>
${body.html}<script type="application/json" id="cases-data">${json}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./build/core/report/html.js



/***/ })

};
