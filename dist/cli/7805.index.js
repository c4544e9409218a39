export const id = 7805;
export const ids = [7805];
export const modules = {

  47805:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    BodyTooLarge: () => (  BodyTooLarge),
    openTransport: () => (  openTransport)
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);


const LARGEST_BODY = 8 * 1024 * 1024;
const LARGEST_VECTORS = 64 * 1024 * 1024;
class BodyTooLarge extends Error {
    name = 'BodyTooLarge';
}
const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy'];
const MOST_REDIRECTS = 5;
async function openTransport(env, redaction) {
    const options = { keepAlive: true, keepAliveMsecs: 30_000, maxSockets: Number.POSITIVE_INFINITY };
    const isProxied = PROXY_VARIABLES.some((name) => env[name] || env[name.toUpperCase()]);
    const proxies = isProxied ? (await __webpack_require__.e(  6672).then(__webpack_require__.bind(__webpack_require__, 36672))).openProxies(env, options) : null;
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
    const once = (url, { method, headers, body, signal }) => new Promise((resolve, reject) => {
        const place = placeAt(url);
        const most = url.includes('/embeddings') ? LARGEST_VECTORS : LARGEST_BODY;
        const open = place.secure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
        const sent = place.headers === undefined ? headers : { ...headers, ...place.headers };
        const call = open({
            ...place.target,
            method,
            agent: place.agent ?? (place.secure ? secure : plain),
            headers: body === undefined ? sent : { ...sent, 'content-length': Buffer.byteLength(body) },
        });
        const stop = () => void call.destroy(new DOMException('the call was stopped', 'AbortError'));
        const settled = () => {
            active.delete(call);
            signal?.removeEventListener('abort', stop);
        };
        active.add(call);
        call.on('error', (error) => {
            settled();
            reject(error);
        });
        call.on('response', (response) => {
            let first = null;
            let rest = null;
            let size = 0;
            response.on('data', (part) => {
                size += part.length;
                if (size > most)
                    call.destroy(new BodyTooLarge(`the reply is larger than ${most / 1024 / 1024} MiB`));
                if (first === null)
                    first = part;
                else if (rest === null)
                    rest = [first, part];
                else
                    rest.push(part);
            });
            response.on('error', (error) => {
                settled();
                reject(error);
            });
            response.on('end', () => {
                settled();
                const bytes = rest !== null ? Buffer.concat(rest) : first;
                resolve({
                    status: response.statusCode ?? 0,
                    headers: redaction.value(response.headers),
                    text: bytes === null ? '' : redaction.text(bytes.toString('utf8')),
                });
            });
        });
        if (signal?.aborted)
            stop();
        else
            signal?.addEventListener('abort', stop, { once: true });
        call.end(body);
    });
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
    const asFetch = async (input, init) => {
        const headers = {};
        for (const [name, value] of init?.headers ?? [])
            headers[name] = value;
        const received = await send(String(input), {
            method: init?.method ?? 'GET',
            headers,
            ...(typeof init?.body === 'string' && { body: init.body }),
            ...(init?.signal && { signal: init.signal }),
        });
        return new BufferedResponse(String(input), received);
    };
    return {
        send,
        fetch: asFetch,
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


  })

};
