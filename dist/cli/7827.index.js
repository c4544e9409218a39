export const id = 7827;
export const ids = [7827];
export const modules = {

	77827:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	importRowsCommand: () => (  importRowsCommand)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var format_numbers = __webpack_require__(65919);
var problem = __webpack_require__(29093);
var names = __webpack_require__(33876);
var sync = __webpack_require__(25175);
var case_case = __webpack_require__(73865);
var text_document = __webpack_require__(13457);
var json_lines = __webpack_require__(90676);
var lines_of_file = __webpack_require__(87534);
var utf8 = __webpack_require__(84323);
;
function isPlain(value) {
		return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function valueFor(key, value) {
		switch (key) {
				case 'id':
				case 'cluster':
						return typeof value === 'string' || typeof value === 'number' ? one(key, String(value)) : null;
				case 'input':
						return inputOf(value);
				case 'messages':
						return isChat(value) ? chatOf(value) : null;
				case 'vars':
						return isPlain(value) ? one('vars', texts(value)) : null;
				case 'context':
						return contextOf(value);
				case 'expected':
						return one('expected', expectedOf(value));
				case 'tags':
						return tagsOf(value);
				case 'split':
						return value === 'search' || value === 'holdout' ? one(key, value) : null;
				case 'critical':
						return typeof value === 'boolean' ? one(key, value) : null;
				case 'files':
						return null;
				case 'tools':
						return Array.isArray(value) ? one(key, value) : null;
				case 'schema':
						return isPlain(value) ? one(key, value) : null;
				case 'meta':
						return isPlain(value) ? one(key, value) : null;
		}
}
function one(key, value) {
		return new Map([[key, value]]);
}
function isChat(value) {
		return (Array.isArray(value) && value.length > 0 && value.every((turn) => isPlain(turn) && typeof turn['role'] === 'string'));
}
function chatOf(turns) {
		const last = turns.at(-1);
		const isAnswered = isPlain(last) && last['role'] === 'assistant' && typeof last['content'] === 'string';
		if (!isAnswered || turns.length < 2)
				return one('messages', [...turns]);
		return new Map([
				['messages', turns.slice(0, -1)],
				['expected', last['content']],
		]);
}
const ASKING = ['input', 'question', 'query', 'prompt', 'user_input', 'message', 'text'];
function inputOf(value) {
		if (typeof value === 'string')
				return one('input', value);
		if (isChat(value))
				return chatOf(value);
		if (!isPlain(value))
				return null;
		if (isChat(value['messages'] ?? null))
				return chatOf(value['messages']);
		const asking = ASKING.find((name) => typeof value[name] === 'string');
		const rest = Object.entries(value).filter(([name]) => name !== asking);
		const found = new Map();
		if (asking !== undefined)
				found.set('input', value[asking]);
		if (rest.length > 0)
				found.set('vars', texts(Object.fromEntries(rest)));
		return found;
}
function texts(values) {
		return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]));
}
function expectedOf(value) {
		if (!isPlain(value))
				return value;
		const values = Object.values(value);
		return values.length === 1 && !isPlain(values[0]) ? values[0] : value;
}
const PASSAGE = ['text', 'page_content', 'pageContent', 'content', 'passage', 'chunk'];
function contextOf(value) {
		if (typeof value === 'string')
				return one('context', value);
		if (!Array.isArray(value))
				return null;
		const passages = value.map((passage) => {
				if (typeof passage === 'string')
						return passage;
				const text = isPlain(passage)
						? PASSAGE.map((name) => passage[name]).find((found) => typeof found === 'string')
						: null;
				if (typeof text !== 'string' || !isPlain(passage))
						return null;
				const { id } = passage;
				return typeof id === 'string' || typeof id === 'number' ? { id: String(id), text } : { text };
		});
		return passages.some((passage) => passage === null) ? null : one('context', passages);
}
function tagsOf(value) {
		const list = typeof value === 'string' ? value.split(/[;,]/) : Array.isArray(value) ? value : null;
		if (list === null || !list.every((tag) => typeof tag === 'string'))
				return null;
		const tags = list.map((tag) => tag.trim()).filter((tag) => tag !== '');
		return one('tags', [...new Set(tags)]);
}

;









const ANSWERS = new Set(['output', 'actual_output', 'response', 'prediction', 'completion', 'model_output', 'generated_answer'].map(folded));
function folded(name) {
		return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
function importRows(file, bytes, problems) {
		const rows = rowsOf(file, bytes, problems);
		if (rows === null)
				return null;
		const before = problems.count;
		const unique = (0,names .Yj)();
		const counts = new Map();
		const filled = new Set();
		const lines = rows.flatMap(({ row, line }, index) => {
				const mapped = mappedRow(row, (theirs, ours) => {
						const key = `${theirs}\0${ours}`;
						counts.set(key, { theirs, ours, rows: (counts.get(key)?.rows ?? 0) + 1 });
				});
				const id = unique(mapped.get('id') === undefined ? `case-${String(index + 1).padStart(4, '0')}` : String(mapped.get('id')));
				const found = (0,case_case .nP)(Object.fromEntries([...mapped, ['id', id]]), line, (path, message) => problems.add({ file, line, key: (0,text_document .TN)(path), message }));
				if (found === null)
						return [];
				for (const key of mapped.keys())
						filled.add(key);
				return [(0,case_case .HG)(found)];
		});
		if (rows.length === 0)
				problems.add({ file, message: 'holds no row' });
		return problems.count > before ? null : { lines, mapping: [...counts.values()], filled };
}
function mappedRow(row, told) {
		const found = new Map();
		const meta = new Map();
		const names = Object.keys(row).filter((name) => row[name] !== null && row[name] !== '');
		const ordered = [...names.filter((name) => isOurs(name)), ...names.filter((name) => !isOurs(name))];
		for (const name of ordered) {
				const value = row[name];
				const key = keyFor(name);
				const values = key === null || key === 'output' ? null : valueFor(key, value);
				const taken = values !== null && [...values.keys()].some((own) => found.has(own));
				if (key === 'output' && !found.has('output') && typeof value === 'string') {
						found.set('output', value);
						told(name, 'output (carried along, never sent)');
				}
				else if (values !== null && !taken) {
						for (const [own, one] of values) {
								if (own === 'meta')
										for (const [inner, each] of Object.entries(one))
												meta.set(inner, each);
								else
										found.set(own, one);
						}
						told(name, [...values.keys()].join(', '));
				}
				else {
						meta.set(name, value);
						told(name, `meta.${name}`);
				}
		}
		if (meta.size > 0)
				found.set('meta', Object.fromEntries(meta));
		return found;
}
function isOurs(name) {
		return case_case .og.includes(name);
}
function keyFor(name) {
		if (isOurs(name))
				return name;
		return ANSWERS.has(folded(name)) ? 'output' : ((0,case_case .O5)(name) ?? null);
}
function rowsOf(file, bytes, problems) {
		const before = problems.count;
		const rows = [];
		const take = (value, line) => {
				if (isPlain(value))
						rows.push({ row: value, line });
				else
						problems.add({ file, line, message: `expected an object, found ${(0,problem .WU)(value)}` });
		};
		if (/\.parquet$/i.test(file)) {
				problems.add({
						file,
						message: 'Parquet is not read: write its rows as JSONL, one object a line, and import that (python3: pandas.read_parquet(FILE).to_json("rows.jsonl", orient="records", lines=True))',
				});
		}
		else if (/\.csv$/i.test(file)) {
				const text = (0,utf8 .g7)(file, bytes, problems);
				for (const [index, row] of (text === null ? [] : csvRows(file, text, problems)).entries())
						take(row, index + 2);
		}
		else if (/\.json$/i.test(file)) {
				const text = (0,utf8 .g7)(file, bytes, problems);
				const document = text === null ? null : (0,json_lines .lk)(file, text, problems);
				const list = document === null ? [] : listIn(document.value);
				if (list === null)
						problems.add({
								file,
								line: 1,
								message: 'holds no list of rows: write a list of objects, or columns of one length',
						});
				for (const one of list ?? [])
						take(one, 1);
		}
		else {
				for (const { line, text } of (0,lines_of_file .Dx)(file, bytes, problems)?.each() ?? []) {
						const value = (0,json_lines .wz)(file, text, line, problems);
						if (value !== undefined)
								take(value, line);
				}
		}
		return problems.count > before ? null : rows;
}
function csvRows(file, text, problems) {
		try {
				const rows = (0,sync .qg)(text, { columns: true, bom: true, skip_empty_lines: true });
				return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name.trim(), cellValue(cell)])));
		}
		catch (error) {
				problems.add({ file, message: `is not valid CSV: ${error.message}` });
				return [];
		}
}
function cellValue(cell) {
		if (typeof cell !== 'string' || !/^\s*[[{]/.test(cell))
				return cell;
		try {
				return JSON.parse(cell);
		}
		catch {
				return cell;
		}
}
function listIn(value) {
		if (Array.isArray(value))
				return value;
		if (!isPlain(value))
				return null;
		const lists = Object.entries(value).flatMap(([name, one]) => (Array.isArray(one) ? [[name, one]] : []));
		const ofRows = lists.filter(([, list]) => list.length > 0 && list.every(isPlain));
		if (ofRows.length === 1)
				return ofRows[0][1];
		const [first] = lists;
		const isTable = first !== undefined && lists.length === Object.keys(value).length;
		if (!isTable || lists.some(([, list]) => list.length !== first[1].length))
				return null;
		return first[1].map((_, at) => Object.fromEntries(lists.map(([name, list]) => [name, list[at]])));
}

;






function importRowsCommand({ file, out = '', name, dryRun }, io) {
		const problems = new problem .Zw();
		const imported = importRows(file, bytesOf(file, io), problems);
		problems.throwIfAny();
		if (imported === null)
				throw new problem .dz({ file, message: 'cannot be imported' });
		const target = external_node_path_.join(out, 'evals', `${(0,names .yR)(name ?? external_node_path_.basename(file).replace(/\.[a-z]+$/i, ''))}.cases.jsonl`);
		const place = external_node_path_.resolve(io.cwd, target);
		const isTaken = (0,external_node_fs_.existsSync)(place);
		if (isTaken && !dryRun)
				throw new problem .dz({ file: target, message: 'is there already; move it, or give --name or --out' });
		if (!dryRun) {
				(0,external_node_fs_.mkdirSync)(external_node_path_.dirname(place), { recursive: true });
				(0,external_node_fs_.writeFileSync)(place, `${imported.lines.join('\n')}\n`, { flag: 'wx' });
		}
		io.say(summary(imported, target.replaceAll('\\', '/'), dryRun));
		if (isTaken)
				io.say(`${target} is there already: move it before the import, or give --name or --out.\n`);
		return 0;
}
function bytesOf(file, io) {
		try {
				return (0,external_node_fs_.readFileSync)(external_node_path_.resolve(io.cwd, file));
		}
		catch (error) {
				const { code = 'unknown error' } = error;
				throw new problem .dz({ file, message: code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})` });
		}
}
const SHOWN = 3;
function summary({ lines, mapping, filled }, target, dryRun) {
		const width = Math.min(40, Math.max(...mapping.map(({ theirs }) => theirs.length)));
		const rows = mapping.map(({ theirs, ours, rows: n }) => `  ${theirs.padEnd(width)} -> ${ours}${n === lines.length ? '' : `, in ${n} rows`}\n`);
		const templates = [
				...(filled.has('expected') ? ['ExactMatch or FactualAccuracy (a judge) for expected'] : []),
				...(filled.has('context') ? ['Groundedness for context'] : []),
		];
		return [
				dryRun
						? `Nothing is written. ${(0,format_numbers ._d)(lines.length, 'case')} would go to ${target}:\n`
						: `Wrote ${(0,format_numbers ._d)(lines.length, 'case')} to ${target}:\n`,
				...rows,
				...(dryRun
						? ['\n', ...lines.slice(0, SHOWN).map((line) => `  ${line.length > 300 ? `${line.slice(0, 299)}...` : line}\n`)]
						: []),
				`\nIn a suite: dataset: ${external_node_path_.basename(target)}${templates.length === 0 ? '' : `; templates: ${templates.join(', ')}`}.\n`,
		].join('');
}


	}),

	65919:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CG: () => (  ratio),
		E5: () => (  probability),
		Ej: () => (  size),
		Fu: () => (  shortSha),
		KN: () => (  ago),
		U9: () => (  count),
		VK: () => (  shortDigest),
		WR: () => (  points),
		YM: () => (  daysBetween),
		YP: () => (  interval),
		Zg: () => (  change),
		_d: () => (  many),
		a: () => (  ascii),
		dR: () => (  usd),
		fN: () => (  score),
		k$: () => (  changeWithInterval),
		n$: () => (  moment),
		uM: () => (  share)
	});
const MINUS = '−';
function fixed(value, digits) {
		const text = Math.abs(value).toFixed(digits);
		return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text;
}
function points(value) {
		return value === null ? '–' : fixed(value, 1);
}
function size(value) {
		return fixed(value, 1).replace(/\.0$/, '');
}
function change(value) {
		if (value === null)
				return '–';
		const text = fixed(value, 1);
		return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}
function interval(range) {
		const onScale = (end) => change(Math.min(100, Math.max(-100, end)));
		return range === null ? '–' : `${onScale(range[0])} to ${onScale(range[1])}`;
}
function probability(p) {
		if (p < 0.0001)
				return 'p < 0.0001';
		return `p = ${p < 0.01 ? p.toFixed(4) : p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
function count(value) {
		const text = Math.round(Math.abs(value)).toString();
		return `${value < 0 ? MINUS : ''}${text.replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
}
function many(value, noun, plural = `${noun}s`) {
		return `${count(value)} ${value === 1 ? noun : plural}`;
}
function usd(value) {
		if (value === 0)
				return '$0';
		if (value < 0.01)
				return 'under $0.01';
		return `$${value < 100 ? value.toFixed(2) : count(value)}`;
}
function share(value) {
		return `${(value * 100).toFixed(value > 0 && value < 0.01 ? 1 : 0)} %`;
}
function ratio(value) {
		const per = (value - 1) * 100;
		const text = fixed(per, Math.abs(per) < 10 ? 1 : 0);
		return `${per > 0 && Number(text) !== 0 ? '+' : ''}${text} %`;
}
function score(value) {
		return value === null ? 'no score' : String(Number(value.toFixed(2)));
}
function shortDigest(digest) {
		return digest.replace(/^sha256:/, '').slice(0, 12);
}
function shortSha(sha) {
		return /^[0-9a-f]{12,}$/.test(sha) ? sha.slice(0, 7) : sha;
}
function ascii(text) {
		return text
				.replaceAll(MINUS, '-')
				.replaceAll('–', '-')
				.replaceAll('…', '...')
				.replaceAll('→', '->')
				.replaceAll('·', '|')
				.replaceAll('×', 'x')
				.replaceAll('≈', '~');
}
function moment(iso) {
		const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso);
		return match ? `${match[1]} ${match[2]} UTC` : iso;
}
function ago(from, to) {
		const hours = (Date.parse(to) - Date.parse(from)) / 3_600_000;
		if (!Number.isFinite(hours))
				return null;
		if (from.slice(0, 10) === to.slice(0, 10) || hours < 1)
				return 'today';
		return hours < 48 ? `${many(Math.round(hours), 'hour')} ago` : `${many(Math.floor(hours / 24), 'day')} ago`;
}
function daysBetween(from, to) {
		const [a, b] = [Date.parse(from), Date.parse(to)];
		return Number.isFinite(a) && Number.isFinite(b) ? Math.max(0, Math.floor((b - a) / 86_400_000)) : null;
}
function changeWithInterval(result) {
		if (result.delta === null)
				return '–';
		return result.interval === null ? change(result.delta) : `${change(result.delta)} (${interval(result.interval)})`;
}


	})

};
