export const id = 7932;
export const ids = [7932];
export const modules = {

	46656:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A: () => (__WEBPACK_DEFAULT_EXPORT__)
	});
const COEFFICIENTS = [
		0.99999999999999709182, 57.156235665862923517, -59.597960355475491248,
		14.136097974741747174, -0.49191381609762019978, 0.33994649984811888699e-4,
		0.46523628927048575665e-4, -0.98374475304879564677e-4,
		0.15808870322491248884e-3, -0.21026444172410488319e-3,
		0.2174396181152126432e-3, -0.16431810653676389022e-3,
		0.84418223983852743293e-4, -0.2619083840158140867e-4,
		0.36899182659531622704e-5
];

const g = 607 / 128;
const LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));

function gammaln(n) {
		if (n <= 0) {
				return Number.POSITIVE_INFINITY;
		}

		n--;

		let a = COEFFICIENTS[0];

		for (let i = 1; i < 15; i++) {
				a += COEFFICIENTS[i] / (n + i);
		}

		const tmp = g + 0.5 + n;

		return LOGSQRT2PI + Math.log(a) - tmp + (n + 0.5) * Math.log(tmp);
}

	const __WEBPACK_DEFAULT_EXPORT__ = (gammaln);


	}),

	63102:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A: () => (  Diff)
	});
class Diff {
		diff(oldStr, newStr, 
		options = {}) {
				let callback;
				if (typeof options === 'function') {
						callback = options;
						options = {};
				}
				else if ('callback' in options) {
						callback = options.callback;
				}
				const oldString = this.castInput(oldStr, options);
				const newString = this.castInput(newStr, options);
				const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
				const newTokens = this.removeEmpty(this.tokenize(newString, options));
				return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
		}
		diffWithOptionsObj(oldTokens, newTokens, options, callback) {
				var _a;
				const done = (value) => {
						value = this.postProcess(value, options);
						if (callback) {
								setTimeout(function () { callback(value); }, 0);
								return undefined;
						}
						else {
								return value;
						}
				};
				const newLen = newTokens.length, oldLen = oldTokens.length;
				let editLength = 1;
				let maxEditLength = newLen + oldLen;
				if (options.maxEditLength != null) {
						maxEditLength = Math.min(maxEditLength, options.maxEditLength);
				}
				const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
				const abortAfterTimestamp = Date.now() + maxExecutionTime;
				const bestPath = [{ oldPos: -1, lastComponent: undefined }];
				let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
				if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
						return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
				}
				let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
				const execEditLength = () => {
						for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
								let basePath;
								const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
								if (removePath) {
										bestPath[diagonalPath - 1] = undefined;
								}
								let canAdd = false;
								if (addPath) {
										const addPathNewPos = addPath.oldPos - diagonalPath;
										canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
								}
								const canRemove = removePath && removePath.oldPos + 1 < oldLen;
								if (!canAdd && !canRemove) {
										bestPath[diagonalPath] = undefined;
										continue;
								}
								if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
										basePath = this.addToPath(addPath, true, false, 0, options);
								}
								else {
										basePath = this.addToPath(removePath, false, true, 1, options);
								}
								newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
								if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
										return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
								}
								else {
										bestPath[diagonalPath] = basePath;
										if (basePath.oldPos + 1 >= oldLen) {
												maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
										}
										if (newPos + 1 >= newLen) {
												minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
										}
								}
						}
						editLength++;
				};
				if (callback) {
						(function exec() {
								setTimeout(function () {
										if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
												return callback(undefined);
										}
										if (!execEditLength()) {
												exec();
										}
								}, 0);
						}());
				}
				else {
						while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
								const ret = execEditLength();
								if (ret) {
										return ret;
								}
						}
				}
		}
		addToPath(path, added, removed, oldPosInc, options) {
				const last = path.lastComponent;
				if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
						return {
								oldPos: path.oldPos + oldPosInc,
								lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
						};
				}
				else {
						return {
								oldPos: path.oldPos + oldPosInc,
								lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
						};
				}
		}
		extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
				const newLen = newTokens.length, oldLen = oldTokens.length;
				let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
				while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
						newPos++;
						oldPos++;
						commonCount++;
						if (options.oneChangePerToken) {
								basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
						}
				}
				if (commonCount && !options.oneChangePerToken) {
						basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
				}
				basePath.oldPos = oldPos;
				return newPos;
		}
		equals(left, right, options) {
				if (options.comparator) {
						return options.comparator(left, right);
				}
				else {
						return left === right
								|| (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
				}
		}
		removeEmpty(array) {
				const ret = [];
				for (let i = 0; i < array.length; i++) {
						if (array[i]) {
								ret.push(array[i]);
						}
				}
				return ret;
		}
		castInput(value, options) {
				return value;
		}
		tokenize(value, options) {
				return Array.from(value);
		}
		join(chars) {
				return chars.join('');
		}
		postProcess(changeObjects, 
		options) {
				return changeObjects;
		}
		get useLongestToken() {
				return false;
		}
		buildValues(lastComponent, newTokens, oldTokens) {
				const components = [];
				let nextComponent;
				while (lastComponent) {
						components.push(lastComponent);
						nextComponent = lastComponent.previousComponent;
						delete lastComponent.previousComponent;
						lastComponent = nextComponent;
				}
				components.reverse();
				const componentLen = components.length;
				let componentPos = 0, newPos = 0, oldPos = 0;
				for (; componentPos < componentLen; componentPos++) {
						const component = components[componentPos];
						if (!component.removed) {
								if (!component.added && this.useLongestToken) {
										let value = newTokens.slice(newPos, newPos + component.count);
										value = value.map(function (value, i) {
												const oldValue = oldTokens[oldPos + i];
												return oldValue.length > value.length ? oldValue : value;
										});
										component.value = this.join(value);
								}
								else {
										component.value = this.join(newTokens.slice(newPos, newPos + component.count));
								}
								newPos += component.count;
								if (!component.added) {
										oldPos += component.count;
								}
						}
						else {
								component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
								oldPos += component.count;
						}
				}
				return components;
		}
}


	}),

	75367:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	pR: () => (  diffWordsWithSpace)
});


var base = __webpack_require__(63102);
;
function longestCommonPrefix(str1, str2) {
		let i;
		for (i = 0; i < str1.length && i < str2.length; i++) {
				if (str1[i] != str2[i]) {
						return str1.slice(0, i);
				}
		}
		return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
		let i;
		if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) {
				return '';
		}
		for (i = 0; i < str1.length && i < str2.length; i++) {
				if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) {
						return str1.slice(-i);
				}
		}
		return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
		if (string.slice(0, oldPrefix.length) != oldPrefix) {
				throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
		}
		return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
		if (!oldSuffix) {
				return string + newSuffix;
		}
		if (string.slice(-oldSuffix.length) != oldSuffix) {
				throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
		}
		return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
		return replacePrefix(string, oldPrefix, '');
}
function removeSuffix(string, oldSuffix) {
		return replaceSuffix(string, oldSuffix, '');
}
function maximumOverlap(string1, string2) {
		return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
		let startA = 0;
		if (a.length > b.length) {
				startA = a.length - b.length;
		}
		let endB = b.length;
		if (a.length < b.length) {
				endB = a.length;
		}
		const map = Array(endB);
		let k = 0;
		map[0] = 0;
		for (let j = 1; j < endB; j++) {
				if (b[j] == b[k]) {
						map[j] = map[k];
				}
				else {
						map[j] = k;
				}
				while (k > 0 && b[j] != b[k]) {
						k = map[k];
				}
				if (b[j] == b[k]) {
						k++;
				}
		}
		k = 0;
		for (let i = startA; i < a.length; i++) {
				while (k > 0 && a[i] != b[k]) {
						k = map[k];
				}
				if (a[i] == b[k]) {
						k++;
				}
		}
		return k;
}
function hasOnlyWinLineEndings(string) {
		return string.includes('\r\n') && !string.startsWith('\n') && !string.match(/[^\r]\n/);
}
function hasOnlyUnixLineEndings(string) {
		return !string.includes('\r\n') && string.includes('\n');
}
function segment(string, segmenter) {
		const parts = [];
		for (const segmentObj of Array.from(segmenter.segment(string))) {
				const segment = segmentObj.segment;
				if (parts.length && (/\s/).test(parts[parts.length - 1]) && (/\s/).test(segment)) {
						parts[parts.length - 1] += segment;
				}
				else {
						parts.push(segment);
				}
		}
		return parts;
}
function trailingWs(string, segmenter) {
		if (segmenter) {
				return leadingAndTrailingWs(string, segmenter)[1];
		}
		let i;
		for (i = string.length - 1; i >= 0; i--) {
				if (!string[i].match(/\s/)) {
						break;
				}
		}
		return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
		if (segmenter) {
				return leadingAndTrailingWs(string, segmenter)[0];
		}
		const match = string.match(/^\s*/);
		return match ? match[0] : '';
}
function leadingAndTrailingWs(string, segmenter) {
		if (!segmenter) {
				return [leadingWs(string), trailingWs(string)];
		}
		if (segmenter.resolvedOptions().granularity != 'word') {
				throw new Error('The segmenter passed must have a granularity of "word"');
		}
		const segments = segment(string, segmenter);
		const firstSeg = segments[0];
		const lastSeg = segments[segments.length - 1];
		const head = (/\s/).test(firstSeg) ? firstSeg : '';
		const tail = (/\s/).test(lastSeg) ? lastSeg : '';
		return [head, tail];
}

;


const extendedWordChars = 'a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}';
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, 'ug');
class WordDiff extends base .A {
		equals(left, right, options) {
				if (options.ignoreCase) {
						left = left.toLowerCase();
						right = right.toLowerCase();
				}
				return left.trim() === right.trim();
		}
		tokenize(value, options = {}) {
				let parts;
				if (options.intlSegmenter) {
						const segmenter = options.intlSegmenter;
						if (segmenter.resolvedOptions().granularity != 'word') {
								throw new Error('The segmenter passed must have a granularity of "word"');
						}
						parts = segment(value, segmenter);
				}
				else {
						parts = value.match(tokenizeIncludingWhitespace) || [];
				}
				const tokens = [];
				let prevPart = null;
				parts.forEach(part => {
						if ((/\s/).test(part)) {
								if (prevPart == null) {
										tokens.push(part);
								}
								else {
										tokens.push(tokens.pop() + part);
								}
						}
						else if (prevPart != null && (/\s/).test(prevPart)) {
								if (tokens[tokens.length - 1] == prevPart) {
										tokens.push(tokens.pop() + part);
								}
								else {
										tokens.push(prevPart + part);
								}
						}
						else {
								tokens.push(part);
						}
						prevPart = part;
				});
				return tokens;
		}
		join(tokens) {
				return tokens.map((token, i) => {
						if (i == 0) {
								return token;
						}
						else {
								return token.replace((/^\s+/), '');
						}
				}).join('');
		}
		postProcess(changes, options) {
				if (!changes || options.oneChangePerToken) {
						return changes;
				}
				let lastKeep = null;
				let insertion = null;
				let deletion = null;
				changes.forEach(change => {
						if (change.added) {
								insertion = change;
						}
						else if (change.removed) {
								deletion = change;
						}
						else {
								if (insertion || deletion) {
										dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
								}
								lastKeep = change;
								insertion = null;
								deletion = null;
						}
				});
				if (insertion || deletion) {
						dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
				}
				return changes;
		}
}
const wordDiff = new WordDiff();
function diffWords(oldStr, newStr, options) {
		if ((options === null || options === void 0 ? void 0 : options.ignoreWhitespace) != null && !options.ignoreWhitespace) {
				return diffWordsWithSpace(oldStr, newStr, options);
		}
		return wordDiff.diff(oldStr, newStr, options);
}
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
		if (deletion && insertion) {
				const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
				const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
				if (startKeep) {
						const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
						startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
						deletion.value = removePrefix(deletion.value, commonWsPrefix);
						insertion.value = removePrefix(insertion.value, commonWsPrefix);
				}
				if (endKeep) {
						const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
						endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
						deletion.value = removeSuffix(deletion.value, commonWsSuffix);
						insertion.value = removeSuffix(insertion.value, commonWsSuffix);
				}
		}
		else if (insertion) {
				if (startKeep) {
						const ws = leadingWs(insertion.value, segmenter);
						insertion.value = insertion.value.substring(ws.length);
				}
				if (endKeep) {
						const ws = leadingWs(endKeep.value, segmenter);
						endKeep.value = endKeep.value.substring(ws.length);
				}
		}
		else if (startKeep && endKeep) {
				const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
				const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
				deletion.value = removePrefix(deletion.value, newWsStart);
				const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
				deletion.value = removeSuffix(deletion.value, newWsEnd);
				endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
				startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
		}
		else if (endKeep) {
				const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
				const deletionWsSuffix = trailingWs(deletion.value, segmenter);
				const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
				deletion.value = removeSuffix(deletion.value, overlap);
		}
		else if (startKeep) {
				const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
				const deletionWsPrefix = leadingWs(deletion.value, segmenter);
				const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
				deletion.value = removePrefix(deletion.value, overlap);
		}
}
class WordsWithSpaceDiff extends base .A {
		tokenize(value) {
				const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, 'ug');
				return value.match(regex) || [];
		}
}
const wordsWithSpaceDiff = new WordsWithSpaceDiff();
function diffWordsWithSpace(oldStr, newStr, options) {
		return wordsWithSpaceDiff.diff(oldStr, newStr, options);
}


	})

};
