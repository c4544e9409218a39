export const id = 805;
export const ids = [805];
export const modules = {

  19240:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    LY: () => (  economicsJson),
    lN: () => (  DAYS_PER_MONTH),
    qk: () => (  breakEven)
  });
  var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61152);

const DAYS_PER_MONTH = 30;
function promptCost(prompt, cachedShare = prompt.cachedShare) {
    const { cacheWriteShare = 0, cacheWritePremium = 0 } = prompt;
    const factor = 1 - cachedShare * prompt.cacheDiscount + (cachedShare === 0 ? 0 : cacheWriteShare * cacheWritePremium);
    const input = prompt.inputTokens * factor * prompt.priceIn;
    return (input + prompt.outputTokens * prompt.priceOut) / 1e6;
}
function tunedCost(tuned) {
    return (tuned.inputTokens * tuned.priceIn + tuned.outputTokens * tuned.priceOut) / 1e6;
}
function tunedFixed(tuned) {
    return tuned.trainingUsd / tuned.amortiseMonths + tuned.servingUsdPerMonth;
}
function breakEven(economics) {
    const { prompt, tuned } = economics;
    const perRequest = {
        prompt: promptCost(prompt, 0),
        promptCached: promptCost(prompt),
        tuned: tunedCost(tuned),
    };
    const fixed = tunedFixed(tuned);
    const uncached = crossing(perRequest.prompt, perRequest.tuned, fixed);
    const cached = crossing(perRequest.promptCached, perRequest.tuned, fixed);
    return {
        perRequest,
        fixed,
        uncached,
        cached,
        cachedShare: prompt.cachedShare,
        arithmetic: [
            `Prompted, uncached: (${prompt.inputTokens} x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.prompt)} a request.`,
            `Prompted, ${prompt.cachedShare} of the input cached at ${prompt.cacheDiscount} off: (${prompt.inputTokens} x (1 - ${prompt.cachedShare} x ${prompt.cacheDiscount}) x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.promptCached)} a request.`,
            `Tuned: (${tuned.inputTokens} x ${tuned.priceIn} + ${tuned.outputTokens} x ${tuned.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.tuned)} a request, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned.trainingUsd)} / ${tuned.amortiseMonths} + ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned.servingUsdPerMonth)} = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(fixed)} a month.`,
            line('Without caching', perRequest.prompt, perRequest.tuned, fixed, uncached),
            line('With caching', perRequest.promptCached, perRequest.tuned, fixed, cached),
        ],
    };
}
function crossing(prompt, tuned, fixed) {
    const saved = prompt - tuned;
    return saved <= 1e-15 ? null : fixed / saved / DAYS_PER_MONTH;
}
function line(label, prompt, tuned, fixed, at) {
    return at === null
        ? `${label} the prompted request is not dearer: never.`
        : `${label}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(fixed)} / (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(prompt)} - ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned)}) / ${DAYS_PER_MONTH} = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(at)} requests a day.`;
}
function monthly(economics, requestsPerDay) {
    const requests = requestsPerDay * DAYS_PER_MONTH;
    return {
        prompt: requests * promptCost(economics.prompt, 0),
        promptCached: requests * promptCost(economics.prompt),
        tuned: tunedFixed(economics.tuned) + requests * tunedCost(economics.tuned),
    };
}
function economicsJson(economics, requestsPerDay) {
    const even = breakEven(economics);
    return {
        requestsPerDay: requestsPerDay ?? null,
        perRequest: even.perRequest,
        fixedPerMonth: even.fixed,
        crossing: { uncached: even.uncached, cached: even.cached },
        cachedShare: even.cachedShare,
        monthly: requestsPerDay === undefined ? null : monthly(economics, requestsPerDay),
        arithmetic: [...even.arithmetic],
    };
}


  }),

  78507:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F9: () => (  ASSUMED_TRAINING_USD),
    So: () => (  usdPerMonth),
    Vs: () => (  measuredEconomics),
    YM: () => (  daysBetween),
    Yy: () => (  aDay),
    cr: () => (  undeclared),
    fm: () => (  wantsCheap),
    q8: () => (  HIGH_VOLUME),
    rZ: () => (  undeclaredWords),
    xF: () => (  cheapShare),
    xS: () => (  factsOf)
  });
  var _break_even_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19240);
  var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61152);


const HIGH_VOLUME = 10_000;
const MIN_CHEAP = 20;
const UNIFORM_ABOVE = 0.95;
const UNIFORM_BELOW = 0.3;
const DAY_MS = 86_400_000;
const STALE_AFTER = 180;
function factsOf(policy, found) {
    const profile = policy.profile ?? {};
    const { today } = found;
    const derived = { ...found.derived, ...difficultyOf(found.cheap) };
    const value = (key) => derived[key]?.value;
    const counted = numberOf(value('examples'));
    const examples = counted ?? profile.labelledExamples;
    const isNamed = policy.trainingData !== undefined || value('training-file') === true;
    const end = value('base-available-until');
    return {
        requestsPerDay: profile.requestsPerDay,
        difficulty: profile.difficulty ?? oneOf(value('difficulty'), ['mixed', 'uniform']),
        examples,
        trainingFile: examples === undefined && !isNamed ? false : undefined,
        synthetic: worstSynthetic(profile, value('synthetic')),
        task: worstTask(profile.task, oneOf(value('task'), ['stable', 'changing'])),
        baseEnds: profile.baseAvailableUntil ?? (end === null || typeof end === 'string' ? end : undefined),
        daysToRelease: daysToRelease(profile, today),
        derived,
        notes: notesOf(profile, today),
    };
}
function wantsCheap({ profile = {}, probes }) {
    if (probes === null)
        return false;
    if (probes?.cheapModel !== undefined)
        return true;
    const { requestsPerDay = 0, difficulty, bottleneck } = profile;
    const isDear = bottleneck === 'cost' || bottleneck === 'latency';
    return (requestsPerDay >= HIGH_VOLUME && difficulty === undefined) || isDear;
}
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY_MS);
}
function daysToRelease({ releaseDate, releaseInDays }, today) {
    return releaseDate === undefined ? releaseInDays : daysBetween(today, releaseDate);
}
function cheapShare(cheap) {
    return cheap === undefined || cheap.of < MIN_CHEAP ? null : cheap.passed / cheap.of;
}
function difficultyOf(cheap) {
    const share = cheapShare(cheap);
    if (cheap === undefined || share === null)
        return {};
    const value = share > UNIFORM_ABOVE || share < UNIFORM_BELOW ? 'uniform' : 'mixed';
    return {
        difficulty: { value, from: `${cheap.model} passes ${cheap.passed} of ${cheap.of} cases that the head passes` },
    };
}
function worstTask(declared, derived) {
    return declared === 'changing' || derived === 'changing' ? 'changing' : (declared ?? derived);
}
function worstSynthetic({ syntheticExamples }, derived) {
    const found = oneOf(derived, ['none', 'verified', 'unverified']);
    return found === 'unverified' || syntheticExamples === 'unverified' ? 'unverified' : (found ?? syntheticExamples);
}
function numberOf(value) {
    return typeof value === 'number' && value >= 0 ? value : undefined;
}
function oneOf(value, of) {
    return of.find((one) => one === value);
}
function notesOf(profile, today) {
    const notes = [];
    if (profile.releaseInDays !== undefined)
        notes.push('release-in-days is a constant and never counts down: write release-date, a date.');
    const { requestsAsOf } = profile;
    if (requestsAsOf !== undefined && daysBetween(requestsAsOf, today) > STALE_AFTER)
        notes.push(`requests-per-day is from ${requestsAsOf}, ${daysBetween(requestsAsOf, today)} days ago: look it up again.`);
    return notes;
}
function undeclared({ profile = {}, tuneTerms, economics }) {
    const isTimed = profile.releaseDate !== undefined || profile.releaseInDays !== undefined;
    return [
        profile.requestsPerDay === undefined ? 'requests-per-day' : '',
        profile.dataIsolation === undefined ? 'data-isolation' : '',
        isTimed ? '' : 'release-date',
        tuneTerms?.trainingUsd === undefined && economics === undefined ? 'training-usd' : '',
    ].filter((key) => key !== '');
}
const MEASURED_MONTHS = 3;
const LEARNT = 0.8;
const TUNED_PRICE = 2;
const ASSUMED_TRAINING_USD = 500;
function measuredEconomics(head, policy) {
    if (head === undefined)
        return undefined;
    const { promptTokens, completionTokens, staticTokens = 0, cachedTokens = 0, priceIn, priceOut, priceCached } = head;
    if (promptTokens === undefined || completionTokens === undefined || priceIn === undefined || priceOut === undefined)
        return undefined;
    const terms = policy.tuneTerms ?? {};
    return {
        prompt: {
            inputTokens: promptTokens,
            outputTokens: completionTokens,
            priceIn,
            priceOut,
            cachedShare: promptTokens > 0 ? Math.min(1, cachedTokens / promptTokens) : 0,
            cacheDiscount: priceCached === undefined || priceIn === 0 ? 0 : Math.max(0, 1 - priceCached / priceIn),
        },
        tuned: {
            inputTokens: Math.max(0, promptTokens - LEARNT * Math.min(staticTokens, promptTokens)),
            outputTokens: completionTokens,
            priceIn: TUNED_PRICE * priceIn,
            priceOut: TUNED_PRICE * priceOut,
            trainingUsd: terms.trainingUsd ?? 0,
            amortiseMonths: terms.amortiseMonths ?? MEASURED_MONTHS,
            servingUsdPerMonth: terms.servingUsdPerMonth ?? 0,
        },
    };
}
function usdPerMonth(usd, requestsPerDay) {
    return usd * requestsPerDay * _break_even_js__WEBPACK_IMPORTED_MODULE_0__  .lN;
}
function undeclaredWords(keys) {
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .p_)(keys)} ${keys.length === 1 ? 'is' : 'are'} not declared`;
}
function aDay(requests) {
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(requests)} requests a day`;
}


  }),

  61152:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A0: () => (  tries),
    KN: () => (  percent),
    Nx: () => (  capital),
    Rc: () => (  level),
    U9: () => (  count),
    WR: () => (  points),
    cD: () => (  probedWords),
    dR: () => (  usd),
    p_: () => (  list),
    x8: () => (  signed),
    y1: () => (  range)
  });
function points(value) {
    const rounded = Math.round(value * 10) / 10;
    return String(rounded === 0 ? 0 : rounded);
}
function level(value) {
    const rounded = Math.round(value * 10) / 10;
    return (rounded === 0 ? 0 : rounded).toFixed(1);
}
function signed(value) {
    return value > 0 && points(value) !== '0' ? `+${points(value)}` : points(value);
}
function range([low, high]) {
    return `${points(low)} to ${points(high)}`;
}
function tries(n) {
    return n === 1 ? '1 attempt' : `${n} attempts`;
}
function interval([low, high]) {
    return `[${points(low)}, ${points(high)}]`;
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}
function count(value) {
    return Math.round(value)
        .toString()
        .replace(/\B(?=(\d{3})+$)/gu, ',');
}
function usd(value) {
    if (value !== 0 && Math.abs(value) < 0.01)
        return `$${value.toPrecision(3)}`;
    return Math.abs(value) >= 1000 ? `$${count(value)}` : `$${value.toFixed(2)}`;
}
function list(items) {
    return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
const PROBE_WORDS = {
    edited: 'the edited prompt',
    reference: 'the reference in the prompt',
    stronger: 'the stronger model',
};
function probedWords(groups) {
    const told = Object.keys(PROBE_WORDS).flatMap((kind) => {
        const all = groups.flatMap(({ probes }) => probes?.[kind] ?? []);
        if (all.length === 0)
            return [];
        const sum = (pick) => all.reduce((total, one) => total + pick(one), 0);
        return [`${PROBE_WORDS[kind]} fixed ${sum(({ fixed }) => fixed)} of ${sum(({ of }) => of)}`];
    });
    return list(told);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


  }),

  13182:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A4: () => (  besideOf),
    hO: () => (  SET_WORDS),
    p$: () => (  escalationLines),
    x8: () => (  escalationSentence)
  });
  var _escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57687);
  var _escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50214);
  var _format_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65919);



function besideOf(record, name) {
    const target = record.targets[name];
    return {
        lever: target?.lever ?? null,
        isBlocked: record.exitCode === 1 && record.verdict !== 'regressed',
        verdict: target?.verdict,
        cost: record.operational.targets[name]?.costUsd ?? null,
    };
}
function isOlder(entry) {
    return entry.level === null && entry.gap !== null && entry.sentence !== '';
}
function escalationSentence(entry) {
    return isOlder(entry) ? entry.sentence : (0,_escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__  .v0)(entry);
}
function escalationLines(entry, beside) {
    const told = isOlder(entry) ? [] : [(0,_escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__  .M1)(entry), (0,_escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__  .ZS)(entry)].filter((text) => text !== '');
    const beware = [...(0,_escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__  .AR)(entry, beside.lever, beside.isBlocked === true), ...tunedLines(entry)];
    const money = moneyLine(entry, beside);
    return [
        ...told.map((text) => [{ text }]),
        ...(beware.length === 0 ? [] : [beware]),
        ...(money === null ? [] : [[money]]),
    ];
}
const SET_WORDS = {
    pass: 'holds',
    regressed: 'regressed',
    inconclusive: 'not decided',
    missing: 'no cases',
};
function tunedLines({ tuned }) {
    if (tuned === undefined)
        return [];
    const { sets, verdict, rollBackTo, quarantined } = tuned;
    const each = Object.entries(sets).map(([name, { verdict: said, n, delta }]) => {
        const cases = said === 'missing' ? (name === 'held-out' ? '' : ` (tag them set:${name})`) : ` (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  ._d)(n, 'case')})`;
        const moved = delta == null || said === 'missing' ? '' : ` ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Zg)(delta)} points`;
        return `${name} ${SET_WORDS[said]}${moved}${cases}`;
    });
    const word = {
        holds: 'four sets hold',
        fails: 'not all four sets hold',
        unknown: 'four sets must hold, not shown yet',
    };
    const back = verdict === 'fails' && rollBackTo !== undefined ? ` Roll back to ${rollBackTo}.` : '';
    const next = verdict === 'holds'
        ? ' Next after the merge: optimize the prompt again for the tuned model; promote it by a small slice first.'
        : '';
    const apart = quarantined.length === 0
        ? ''
        : ` ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  ._d)(quarantined.length, 'eval case')} in the training file ${quarantined.length === 1 ? 'is' : 'are'} not compared.`;
    return [{ label: 'Tuned model', text: `${word[verdict]}: ${each.join(', ')}.${back}${next}${apart}` }];
}
function moneyLine(entry, { lever, cost, verdict }) {
    if (cost === undefined || lever === null)
        return null;
    if (cost === null)
        return lever === 'model-swap'
            ? { text: `${_escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__  .sR[lever]}: its cost is not known; it takes live calls of models with prices.` }
            : null;
    const { interval } = cost;
    const isMoved = interval !== null && (interval[0] > 1.05 || interval[1] < 0.95);
    if (!isMoved && (lever === 'prompt-optimize' || lever === 'rag' || lever === 'tools'))
        return null;
    const range = interval === null ? '' : `, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .CG)(interval[0])} to ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .CG)(interval[1])}`;
    const quality = verdict === 'pass' ? ' at equal quality' : '';
    return {
        text: `${_escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__  .sR[lever]}: $${cost.base.toPrecision(3)} → $${cost.head.toPrecision(3)} a request (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .CG)(cost.ratio)}${range})${quality}: ${monthly(entry, cost)}.`,
    };
}
function monthly({ profile }, { base, head }) {
    const saved = base - head;
    const word = saved >= 0 ? 'less' : 'more';
    const volume = profile['requests-per-day'];
    return typeof volume === 'number'
        ? `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .dR)(Math.abs(saved) * volume * 30)} ${word} a month at ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(volume)} requests a day`
        : `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .dR)(Math.abs(saved) * 1000)} ${word} per 1,000 requests`;
}


  }),

  33726:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    VO: () => (  meanInterval),
    YV: () => (  wilsonInterval),
    cL: () => (  levelInterval),
    rv: () => (  ratioOfMeans),
    wh: () => (  clusteredMeanInterval)
  });
  var _cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);
  var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
  var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37763);



function wilsonInterval(successes, n, level = 0.95) {
    if (n <= 0)
        return null;
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(0.5 + level / 2);
    const share = successes / n;
    const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
function meanInterval(values, level = 0.95) {
    const n = values.length;
    if (n < 2)
        return null;
    let sum = 0;
    for (const value of values)
        sum += value;
    const mean = sum / n;
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    const sd = Math.sqrt(squares / (n - 1));
    const se = sd / Math.sqrt(n);
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, n - 1) * se;
    return { n, mean, sd, se, df: n - 1, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .w_)(mean / se, n - 1) };
}
function clusteredMeanInterval(groups, level = 0.95) {
    let n = 0;
    let sum = 0;
    const clusters = new Map();
    for (const group of groups) {
        let total = 0;
        for (const value of group)
            total += value;
        n += group.length;
        sum += total;
        (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .Bq)(clusters, total, group.length);
    }
    const mean = sum / n;
    const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
    if (spread === null)
        return null;
    const { df } = spread;
    const se = Math.sqrt(spread.squares) / n;
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, df) * se;
    return { n, mean, sd: se * Math.sqrt(n), se, df, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .w_)(mean / se, df) };
}
function levelInterval(level) {
    const { n, sum, sumSquares, binary, clusters } = level;
    if (n < 1)
        return null;
    const mean = sum / n;
    let se;
    let df;
    if (clusters !== null) {
        const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
        if (spread === null)
            return null;
        se = Math.sqrt(spread.squares) / n;
        df = spread.df;
    }
    else {
        if (binary)
            return wilsonInterval(sum, n);
        if (n < 2)
            return null;
        se = Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1) / n);
        df = n - 1;
    }
    const units = clusters === null ? n : (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .FC)(clusters);
    if (se === 0)
        return wilsonInterval(mean * units, units);
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.975, df) * se;
    return [Math.max(0, mean - half), Math.min(1, mean + half)];
}
function ratioOfMeans(pairs, level = 0.95) {
    const usable = pairs.filter((pair) => pair.base >= 0 && pair.head >= 0 && Number.isFinite(pair.base) && Number.isFinite(pair.head));
    const n = usable.length;
    if (n === 0)
        return null;
    let base = 0;
    let head = 0;
    for (const pair of usable) {
        base += pair.base / n;
        head += pair.head / n;
    }
    if (!(base > 0))
        return null;
    const ratio = head / base;
    if (n < 3 || !(head > 0))
        return { n, base, head, ratio, interval: null };
    const { se } = meanInterval(usable.map((pair) => pair.head / head - pair.base / base));
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, n - 1) * se;
    return { n, base, head, ratio, interval: [ratio * Math.exp(-half), ratio * Math.exp(half)] };
}


  }),

  37763:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Xh: () => (  tTail),
    YW: () => (  tQuantile),
    w_: () => (  tCdf)
  });
  var simple_statistics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46656);
  var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);


function tCdf(t, df) {
    return t < 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}
function tTail(t, df) {
    return t > 0 ? lowerTail(t, df) : 1 - lowerTail(-t, df);
}
function tQuantile(p, df) {
    if (Number.isNaN(p) || p < 0 || p > 1 || !(df > 0))
        return Number.NaN;
    if (p === 0.5)
        return 0;
    if (p > 0.5)
        return -tQuantile(1 - p, df);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    const target = Math.log(p);
    let low = 0;
    let high = Math.max(1, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(p));
    while (lowerTail(high, df) > p) {
        low = high;
        high *= 2;
    }
    let t = high;
    for (let step = 0; step < 200; step++) {
        const tail = lowerTail(t, df);
        if (tail > p)
            low = t;
        else
            high = t;
        let next = t + ((Math.log(tail) - target) * tail) / density(t, df);
        if (!(next > low && next < high))
            next = 0.5 * (low + high);
        if (Math.abs(next - t) <= 1e-14 * Math.max(1, t))
            return -next;
        t = next;
    }
    return -t;
}
function density(t, df) {
    const log = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)((df + 1) / 2) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(df / 2) - 0.5 * Math.log(df * Math.PI);
    return Math.exp(log - ((df + 1) / 2) * Math.log1p((t * t) / df));
}
function lowerTail(t, df) {
    if (Number.isNaN(t))
        return Number.NaN;
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    const square = t * t;
    const a = df / 2;
    const b = 0.5;
    const x = df / (df + square);
    const y = square / (df + square);
    if (y === 0)
        return 0.5;
    const front = Math.exp((0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(a + b) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(a) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(b) - a * Math.log1p(square / df) + b * Math.log(y));
    return x < (a + 1) / (a + b + 2)
        ? (0.5 * front * betaFraction(a, b, x)) / a
        : 0.5 * (1 - (front * betaFraction(b, a, y)) / b);
}
function betaFraction(a, b, x) {
    const tiny = 1e-300;
    let c = 1;
    let d = 1 - ((a + b) * x) / (a + 1);
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    let value = d;
    for (let m = 1; m <= 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 + even * d;
        d = 1 / (Math.abs(d) < tiny ? tiny : d);
        c = 1 + even / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + odd * d;
        d = 1 / (Math.abs(d) < tiny ? tiny : d);
        c = 1 + odd / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        const change = d * c;
        value *= change;
        if (Math.abs(change - 1) < 1e-16)
            break;
    }
    return value;
}


  })

};
