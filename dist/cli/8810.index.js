export const id = 8810;
export const ids = [8810,143];
export const modules = {

	68810:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		fetchOver: () => (  fetchOver)
	});
	var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80143);

function fetchOver(transport) {
		const fetched = async (input, init = {}) => {
				const url = String(input);
				const { method = 'GET', body, signal, redirect = 'follow' } = init;
				const sending = {
						method,
						headers: headersOf(init.headers),
						...(typeof body === 'string' && { body }),
						...(signal && { signal }),
				};
				if (redirect === 'follow')
						return new BufferedResponse(url, await transport.send(url, sending));
				const received = await transport.once(url, sending);
				if (redirect === 'error' && (0,_transport_js__WEBPACK_IMPORTED_MODULE_0__.redirectOf)(received, url) !== null) {
						throw new Error(`the server sends on to another address (${received.status}), which is not followed`);
				}
				return new BufferedResponse(url, received);
		};
		return fetched;
}
function headersOf(given = {}) {
		return Object.fromEntries(isIterable(given) ? given : Object.entries(given));
}
function isIterable(given) {
		return Symbol.iterator in given;
}
class BufferedResponse {
		url;
		status;
		ok = true;
		headers;
		body = null;
		#text;
		constructor(url, received) {
				this.url = url;
				this.status = received.status;
				this.headers = new BufferedHeaders(received.headers);
				this.#text = received.text;
		}
		async text() {
				return this.#text;
		}
		async arrayBuffer() {
				return new TextEncoder().encode(this.#text).buffer;
		}
}
class BufferedHeaders {
		#all;
		constructor(all) {
				this.#all = all;
		}
		get(name) {
				return headerText(this.#all[name.toLowerCase()]);
		}
		*entries() {
				for (const [name, value] of Object.entries(this.#all))
						yield [name, headerText(value) ?? ''];
		}
		[Symbol.iterator]() {
				return this.entries();
		}
}
function headerText(value) {
		return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
}


	}),

	80143:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		BodyTooLarge: () => (  BodyTooLarge),
		LARGEST_LIST: () => (  LARGEST_LIST),
		openTransport: () => (  openTransport),
		redirectOf: () => (  redirectOf)
	});
	var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
	var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);


const LARGEST_BODY = 8 * 1024 * 1024;
const LARGEST_LIST = 64 * 1024 * 1024;
class BodyTooLarge extends Error {
		name = 'BodyTooLarge';
}
const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy'];
const MOST_REDIRECTS = 5;
async function openTransport(env, redaction, { idleMs, largest = LARGEST_BODY } = {}) {
		const options = {
				keepAlive: true,
				keepAliveMsecs: 30_000,
				maxSockets: Number.POSITIVE_INFINITY,
				...(idleMs !== undefined && { timeout: idleMs }),
		};
		const isProxied = PROXY_VARIABLES.some((name) => env[name] || env[name.toUpperCase()]);
		const proxies = isProxied ? (await __webpack_require__.e(  926).then(__webpack_require__.bind(__webpack_require__, 40926))).openProxies(env, options) : null;
		const plain = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
		const secure = new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options);
		const active = new Set();
		const places = new Map();
		const placeAt = (url) => {
				let place = places.get(url);
				if (place === undefined) {
						place = placeOf(url, proxies?.of(new URL(url)) ?? null);
						places.set(url, place);
				}
				return place;
		};
		const once = async (url, sending) => {
				const place = placeAt(url);
				const { target, headers, agent = place.secure ? secure : plain } = place;
				const { method, body } = sending;
				const sent = headers === undefined ? sending.headers : { ...sending.headers, ...headers };
				const open = place.secure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
				const most = url.includes('/embeddings') ? LARGEST_LIST : largest;
				const call = open({
						...target,
						method,
						agent,
						headers: body === undefined ? sent : { ...sent, 'content-length': Buffer.byteLength(body) },
				});
				active.add(call);
				try {
						const { response, text } = await answerOf(call, sending, most);
						const { statusCode = 0, headers: received } = response;
						return { status: statusCode, headers: redaction.value(received), text: redaction.text(text) };
				}
				finally {
						active.delete(call);
				}
		};
		const send = async (url, sending) => {
				let at = url;
				let received = await once(at, sending);
				for (let hops = 0; hops < MOST_REDIRECTS; hops++) {
						const next = redirectOf(received, at);
						if (next === null || next.origin !== new URL(at).origin)
								break;
						at = next.href;
						received = await once(at, sending);
				}
				return received;
		};
		return {
				send,
				once,
				abort: (why) => {
						for (const call of active)
								call.destroy(new Error(why));
				},
				close: () => {
						plain.destroy();
						secure.destroy();
						proxies?.close();
				},
		};
}
function answerOf(call, { body, signal }, most) {
		const stop = () => void call.destroy(new DOMException('the call was stopped', 'AbortError'));
		const answer = new Promise((resolve, reject) => {
				call.on('error', reject);
				call.on('response', (response) => {
						const parts = [];
						let size = 0;
						response.on('data', (part) => {
								size += part.length;
								if (size > most)
										call.destroy(new BodyTooLarge(`the reply is larger than ${most / 1024 / 1024} MiB`));
								parts.push(part);
						});
						response.on('error', reject);
						response.on('end', () => resolve({ response, text: textOf(parts) }));
				});
		});
		if (signal?.aborted)
				stop();
		else
				signal?.addEventListener('abort', stop, { once: true });
		call.end(body);
		return answer.finally(() => signal?.removeEventListener('abort', stop));
}
function textOf([first, ...rest]) {
		if (first === undefined)
				return '';
		return (rest.length === 0 ? first : Buffer.concat([first, ...rest])).toString('utf8');
}
function redirectOf({ status, headers: { location } }, from) {
		const isRedirect = [301, 302, 307, 308].includes(status);
		return isRedirect && location !== undefined && URL.canParse(location, from) ? new URL(location, from) : null;
}
function placeOf(text, through) {
		const url = new URL(text);
		if (through !== null && 'path' in through) {
				const { host, port, path, headers, secure } = through;
				return { secure, headers, target: { hostname: host, port: String(port), path } };
		}
		return {
				...(through !== null && { agent: through }),
				secure: url.protocol === 'https:',
				target: { hostname: url.hostname.replace(/^\[|\]$/g, ''), port: url.port, path: url.pathname + url.search },
		};
}


	})

};
