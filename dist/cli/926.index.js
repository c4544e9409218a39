export const id = 926;
export const ids = [926];
export const modules = {

	40926:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		TunnelAgent: () => (  TunnelAgent),
		openProxies: () => (  openProxies),
		proxyFor: () => (  proxyFor)
	});
	var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
	var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
	var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
	var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);





const CONNECT_TIMEOUT_MS = 30_000;
function proxyFor(url, env) {
		const named = variable(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') ?? variable(env, 'all_proxy');
		if (named === undefined || isExempt(url, variable(env, 'no_proxy') ?? ''))
				return null;
		const text = named.value.includes('://') ? named.value : `http://${named.value}`;
		if (!URL.canParse(text) || !/^https?:/.test(text)) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz({
						file: named.name,
						message: 'names no proxy that can be used; write http://HOST:PORT or https://HOST:PORT, or list the host in NO_PROXY',
				});
		}
		return new URL(text);
}
function variable(env, lower) {
		for (const name of [lower, lower.toUpperCase()]) {
				const value = env[name]?.trim();
				if (value !== undefined && value !== '')
						return { name, value };
		}
		return undefined;
}
function isExempt({ hostname, port, protocol }, list) {
		const host = hostname.toLowerCase().replace(/^\[|\]$/g, '');
		const ownPort = port || (protocol === 'https:' ? '443' : '80');
		const entries = (typeof list === 'string' ? list : list.value)
				.toLowerCase()
				.slice(0, 20_000)
				.split(/[\s,]+/);
		return entries.some((entry) => {
				if (entry === '')
						return false;
				if (entry === '*')
						return true;
				if (entry.includes('/'))
						return isInRange(host, entry);
				const [, name = entry, wantedPort] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [];
				if (wantedPort !== undefined && wantedPort !== ownPort)
						return false;
				const bare = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
				return bare !== '' && (host === bare || host.endsWith(`.${bare}`));
		});
}
function isInRange(host, range) {
		const [base = '', bits = ''] = range.split('/');
		const width = Number(bits);
		if (!(0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIPv4)(host) || !(0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIPv4)(base) || !/^\d{1,2}$/.test(bits) || width > 32)
				return false;
		const number = (address) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
		const size = 2 ** (32 - width);
		return Math.floor(number(host) / size) === Math.floor(number(base) / size);
}
function credentials({ username, password }) {
		if (username === '')
				return {};
		const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
		return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}
function addressOf({ hostname, port, protocol }) {
		const usual = protocol === 'https:' ? 443 : 80;
		return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? usual : Number(port) };
}
class TunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
		#proxy;
		constructor(proxy, options) {
				super(options);
				this.#proxy = proxy;
		}
		createConnection(options, callback) {
				const { host = '', port = 443 } = options;
				const target = `${host.includes(':') ? `[${host}]` : host}:${port}`;
				const open = this.#proxy.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
				const failed = (error) => callback?.(error, new node_net__WEBPACK_IMPORTED_MODULE_2__.Socket());
				const asking = open({
						...addressOf(this.#proxy),
						method: 'CONNECT',
						path: target,
						agent: false,
						headers: { host: target, ...credentials(this.#proxy) },
						timeout: CONNECT_TIMEOUT_MS,
				});
				asking.once('timeout', () => asking.destroy(new Error(`the proxy ${this.#proxy.host} does not answer`)));
				asking.once('error', (error) => failed(new Error(`the proxy ${this.#proxy.host}: ${error.message}`)));
				asking.once('connect', (response, socket) => {
						if (response.statusCode === 200) {
								callback?.(null, (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.connect)({ ...options, socket }));
								return;
						}
						socket.destroy();
						failed(new Error(`the proxy ${this.#proxy.host} answered ${response.statusCode ?? 'nothing'} to CONNECT ${target}`));
				});
				asking.end();
				return undefined;
		}
}
function openProxies(env, options) {
		const tunnels = new Map();
		return {
				of(url) {
						const proxy = proxyFor(url, env);
						if (proxy === null)
								return null;
						if (url.protocol !== 'https:') {
								const headers = { host: url.host, ...credentials(proxy) };
								return { ...addressOf(proxy), path: url.href, headers, secure: proxy.protocol === 'https:' };
						}
						let tunnel = tunnels.get(proxy.href);
						if (tunnel === undefined) {
								tunnel = new TunnelAgent(proxy, options);
								tunnels.set(proxy.href, tunnel);
						}
						return tunnel;
				},
				close() {
						for (const tunnel of tunnels.values())
								tunnel.destroy();
				},
		};
}


	})

};
