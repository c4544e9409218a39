/** The report's only script: it filters, pages and opens cases. It reads the JSON block and writes text nodes only. */
export const SCRIPT = `'use strict';
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
