export const id = 8517;
export const ids = [8517];
export const modules = {

	48517:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	loadCases: () => (  loadCases),
	parseCases: () => (  parseCases)
});

var sync = __webpack_require__(25175);
var did_you_mean = __webpack_require__(69903);
var text_document = __webpack_require__(13457);
var json_lines = __webpack_require__(90676);
var json_object = __webpack_require__(57128);
var json_scan = __webpack_require__(41078);
var lines_of_file = __webpack_require__(87534);
var problem = __webpack_require__(29093);
var utf8 = __webpack_require__(84323);
var media_files = __webpack_require__(82342);
var case_case = __webpack_require__(73865);
;

const RECENT = 64;
class CaseRows {
		#bytes;
		#parse;
		#recent = new Map();
		#tags = new Map();
		constructor(bytes, parse) {
				this.#bytes = bytes;
				this.#parse = parse;
		}
		at(found, at, length) {
				return new RowCase(this, found, this.#shared(found.tags), at, length);
		}
		read(at, length, line) {
				const known = this.#recent.get(at);
				if (known !== undefined)
						return known;
				const row = this.#parse(this.#bytes.toString('utf8', at, at + length), line);
				if (this.#recent.size >= RECENT)
						this.#recent.delete(this.#recent.keys().next().value);
				this.#recent.set(at, row);
				return row;
		}
		#shared(tags) {
				const key = JSON.stringify(tags);
				const known = this.#tags.get(key);
				if (known !== undefined)
						return known;
				this.#tags.set(key, tags);
				return tags;
		}
}
class RowCase {
		line;
		#rows;
		#at;
		#length;
		constructor(rows, found, tags, at, length) {
				this.#rows = rows;
				this.#at = at;
				this.#length = length;
				this.line = found.line;
				const held = this;
				for (const key of case_case .hV)
						held[key] = key === 'tags' ? tags : found[key];
		}
		static {
				for (const key of case_case .db)
						Object.defineProperty(RowCase.prototype, key, {
								get() {
										return this.#rows.read(this.#at, this.#length, this.line)[key];
								},
						});
		}
}

;












function loadCases(tree, path, problems, named, media = (0,media_files.mediaFiles)(tree, path).find) {
		const bytes = (0,utf8 .io)(tree, path, problems, named);
		return bytes === null ? null : parseCases(path, bytes, problems, media);
}
function parseCases(file, bytes, problems, media) {
		const before = problems.count;
		const cases = [];
		const lines = new Map();
		const add = (found) => {
				const first = lines.get(found.id);
				if (first === undefined) {
						lines.set(found.id, found.line);
						cases.push(found);
						return;
				}
				problems.add({
						file,
						line: found.line,
						key: 'id',
						message: `${(0,problem .WU)(found.id)} is the id of line ${first} already; an id stands once`,
				});
		};
		const take = (row, line) => (0,case_case .nP)(row, line, (path, message) => problems.add({ file, line, key: (0,text_document .TN)(path), message }), media);
		if (file.endsWith('.csv') || file.endsWith('.json')) {
				const text = (0,utf8 .g7)(file, bytes, problems);
				if (text === null || (0,utf8 .Xs)(file, text, problems))
						return null;
				const each = file.endsWith('.csv') ? eachCsvRow : eachJsonRow;
				each(file, text, problems, (row, line) => {
						const found = take(row, line);
						if (found !== null)
								add(found);
				});
		}
		else if (!readLines(file, bytes, problems, take, add))
				return null;
		if (problems.count > before)
				return null;
		if (cases.length > 0)
				return cases;
		problems.add({ file, message: 'holds no case; write at least one row with an id' });
		return null;
}
const HELD_BYTES = 8 * 1024 * 1024;
function readLines(file, bytes, problems, take, add) {
		const lines = (0,lines_of_file .Dx)(file, bytes, problems);
		if (lines === null)
				return false;
		const rows = new CaseRows(lines.bytes, (text, line) => take(JSON.parse(text), line));
		let held = 0;
		for (const { line, at, length, text } of lines.each()) {
				const row = (0,json_lines .wz)(file, text, line, problems);
				const found = row === undefined ? null : take(row, line);
				if (found === null)
						continue;
				held += length;
				add(held > HELD_BYTES ? rows.at(found, at, length) : found);
		}
		return true;
}
function eachJsonRow(file, text, problems, take) {
		const document = (0,json_lines .lk)(file, text, problems);
		if (document === null)
				return;
		const { value } = document;
		const under = (0,json_object .G)(value);
		const rows = under ? value['cases'] : value;
		if (under) {
				for (const key of Object.keys(value)) {
						if (key !== 'cases')
								problems.add({
										...(0,text_document .l4)(document, [key], 'key'),
										message: `unknown key ${(0,problem .WU)(key)}${(0,did_you_mean .h)(key, ['cases'])}`,
								});
				}
		}
		if (!Array.isArray(rows)) {
				problems.add({
						file,
						line: 1,
						key: under ? 'cases' : undefined,
						message: `expected a list of cases, found ${(0,problem .WU)(rows)}`,
				});
				return;
		}
		const lines = [];
		(0,json_scan .gO)(text, {
				member: (path, _key, offset) => {
						if (path.length !== (under ? 2 : 1) || (under && path[0] !== 'cases'))
								return;
						lines.push((0,utf8 .$t)(text, offset).line);
				},
		});
		for (const [index, row] of rows.entries())
				take(row, lines[index] ?? 1);
}
function eachCsvRow(file, text, problems, take) {
		let columns = [];
		let line = 1;
		try {
				const rows = (0,sync .qg)(text, {
						bom: true,
						info: true,
						skip_empty_lines: true,
						relax_column_count: true,
						max_record_size: lines_of_file .MV,
				});
				for (const [index, { record, info }] of rows.entries()) {
						if (index === 0) {
								columns = record.map((name) => name.trim());
								if (!checkColumns(file, columns, problems))
										return;
						}
						else if (record.length !== columns.length) {
								problems.add({
										file,
										line,
										message: `has ${record.length} cells; the first line names ${columns.length} columns`,
								});
						}
						else
								take(csvRow(file, line, columns, record, problems), line);
						line = info.lines + 1;
				}
		}
		catch (error) {
				const { lines, message } = error;
				problems.add({ file, line: lines ?? line, message: `is not valid CSV: ${message}` });
		}
}
function checkColumns(file, columns, problems) {
		const before = problems.count;
		const seen = new Set();
		for (const name of columns) {
				if (seen.has(name))
						problems.add({ file, line: 1, key: name, message: 'is the name of two columns' });
				seen.add(name);
				const known = (0,case_case .MG)(name) || /^(vars|expected|meta)\../.test(name);
				if (known)
						continue;
				const near = (0,case_case .Jx)(name);
				const hint = near === null ? '; what templates do not read goes into a column meta.NAME' : `; did you mean ${near}?`;
				problems.add({ file, line: 1, key: name, message: `unknown column ${(0,problem .WU)(name)}${hint}` });
		}
		if (!seen.has('id'))
				problems.add({ file, line: 1, key: 'id', message: 'is missing; one column must be named id' });
		return problems.count === before;
}
function csvRow(file, line, columns, cells, problems) {
		const row = new Map();
		const parts = new Map();
		for (const [index, name] of columns.entries()) {
				const cell = cells[index] ?? '';
				if (cell === '')
						continue;
				const dot = name.indexOf('.');
				if (dot > 0) {
						const group = name.slice(0, dot);
						const members = parts.get(group) ?? new Map();
						parts.set(group, members.set(name.slice(dot + 1), cell));
				}
				else {
						const kind = (0,case_case .WC)(name);
						if (kind === 'list') {
								const tags = cell.split(';').map((tag) => tag.trim());
								row.set(name, tags.filter((tag) => tag !== ''));
						}
						else if (kind === 'flag')
								row.set(name, /^(true|1|yes)$/i.test(cell) ? true : /^(false|0|no)$/i.test(cell) ? false : cell);
						else if (kind === 'json' || (kind === 'maybe-json' && /^\s*[[{]/.test(cell))) {
								try {
										row.set(name, JSON.parse(cell));
								}
								catch {
										problems.add({ file, line, key: name, message: `is not valid JSON: ${(0,problem .WU)(cell)}` });
								}
						}
						else
								row.set(name, cell);
				}
		}
		for (const [group, members] of parts) {
				const whole = row.get(group);
				row.set(group, { ...((0,json_object .G)(whole) ? whole : {}), ...Object.fromEntries(members) });
		}
		return Object.fromEntries(row);
}


	})

};
