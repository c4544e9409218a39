export const id = 7744;
export const ids = [7744];
export const modules = {

	27744:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$N: () => (  canonical),
		Nv: () => (  digestOfText),
		Ok: () => (  digestOfTexts),
		fg: () => (  sha256Hex),
		ol: () => (  digestOf),
		tH: () => (  hmacHex),
		vA: () => (  asJson)
	});
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function asJson(value) {
		return value;
}
function canonical(value) {
		return written(value);
}
function written(value) {
		if (typeof value === 'string')
				return JSON.stringify(value);
		if (value === undefined)
				throw new TypeError('undefined has no canonical form');
		if (typeof value === 'number' && !Number.isFinite(value))
				throw new TypeError(`${value} has no canonical form`);
		if (value === null || typeof value !== 'object')
				return JSON.stringify(value);
		let text = '';
		if (Array.isArray(value)) {
				for (const item of value)
						text += text === '' ? written(item) : `,${written(item)}`;
				return `[${text}]`;
		}
		const record = value;
		const keys = Object.keys(record);
		for (const key of keys.length > FEW ? keys.sort() : sortFew(keys)) {
				const member = record[key];
				if (member === undefined)
						continue;
				text += text === '' ? lead(key) + written(member) : `,${lead(key)}${written(member)}`;
		}
		return `{${text}}`;
}
const FEW = 16;
function sortFew(keys) {
		for (let at = 1; at < keys.length; at++) {
				const key = keys[at];
				let to = at;
				for (; to > 0 && keys[to - 1] > key; to--)
						keys[to] = keys[to - 1];
				keys[to] = key;
		}
		return keys;
}
const LEADS = new Map();
const MOST_LEADS = 500;
function lead(key) {
		const known = LEADS.get(key);
		if (known !== undefined)
				return known;
		const text = `${JSON.stringify(key)}:`;
		if (LEADS.size < MOST_LEADS)
				LEADS.set(key, text);
		return text;
}
function digestOf(value) {
		return digestOfText(written(value));
}
function digestOfText(text) {
		return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}
function digestOfTexts(items, textOf, separator) {
		const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
		for (const [index, item] of items.entries())
				hash.update(index === 0 ? textOf(item) : separator + textOf(item), 'utf8');
		return `sha256:${hash.digest('hex')}`;
}
function sha256Hex(text) {
		return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}
function hmacHex(secret, text) {
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex');
}


	})

};
