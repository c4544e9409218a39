export const id = 6260;
export const ids = [6260];
export const modules = {

/***/ 6260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTransport: () => (/* binding */ openTransport)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);


const LARGEST_BODY = 64 * 1024 * 1024;
function openTransport(env) {
    const options = {
        keepAlive: true,
        keepAliveMsecs: 30_000,
        maxSockets: Number.POSITIVE_INFINITY,
        ...(env['NODE_USE_ENV_PROXY'] === '1' && { proxyEnv: env }),
    };
    const plain = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
    const secure = new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options);
    const active = new Set();
    const places = new Map();
    const send = (url, { method, headers, body, signal }) => new Promise((resolve, reject) => {
        let place = places.get(url);
        if (place === undefined) {
            place = placeOf(url);
            places.set(url, place);
        }
        const open = place.secure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
        const call = open({
            ...place.target,
            method,
            agent: place.secure ? secure : plain,
            headers: body === undefined ? headers : { ...headers, 'content-length': Buffer.byteLength(body) },
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
                if (size > LARGEST_BODY)
                    call.destroy(new Error('the answer is larger than 64 MiB'));
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
                    headers: response.headers,
                    text: bytes === null ? '' : bytes.toString('utf8'),
                });
            });
        });
        if (signal?.aborted)
            stop();
        else
            signal?.addEventListener('abort', stop, { once: true });
        call.end(body);
    });
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
        },
    };
}
function placeOf(text) {
    const url = new URL(text);
    return {
        secure: url.protocol === 'https:',
        target: { hostname: url.hostname.replace(/^\[|\]$/g, ''), port: url.port, path: url.pathname + url.search },
    };
}
class BufferedResponse {
    url;
    status;
    ok;
    headers;
    body = null;
    #text;
    constructor(url, received) {
        this.url = url;
        this.status = received.status;
        this.ok = received.status >= 200 && received.status < 300;
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


/***/ })

};
