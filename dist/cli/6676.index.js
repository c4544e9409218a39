export const id = 6676;
export const ids = [6676,8083];
export const modules = {

	85834:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	REPORTS: () => (  REPORTS)
});

var comment = __webpack_require__(9619);
var html = __webpack_require__(33348);
var comment_frame = __webpack_require__(30982);
;


function renderSummary(record) {
		return (0,comment.renderBody)(record, comment_frame .Jt);
}

;



const REPORTS = { html: html.renderHtml, comment: comment.renderComment, summary: renderSummary };


	}),

	8363:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Bq: () => (  withCluster),
		FC: () => (  clusterCountOf),
		IO: () => (  clusterSpread),
		jz: () => (  effectiveClusters)
	});
function withCluster(sums, total, size) {
		if (size === 0)
				return;
		const known = sums.get(size) ?? { count: 0, total: 0, squares: 0 };
		sums.set(size, { count: known.count + 1, total: known.total + total, squares: known.squares + total * total });
}
function clusterCountOf(sums) {
		let count = 0;
		for (const same of sums.values())
				count += same.count;
		return count;
}
function effectiveClusters(sums) {
		let n = 0;
		let squares = 0;
		for (const [size, { count }] of sums) {
				n += size * count;
				squares += size * size * count;
		}
		return squares === 0 ? 0 : (n * n) / squares;
}
function clusterSpread(sums, mean) {
		const clusters = clusterCountOf(sums);
		if (clusters < 2)
				return null;
		let n = 0;
		for (const [size, { count }] of sums)
				n += size * count;
		let squares = 0;
		let sizes = 0;
		let weighted = 0;
		let weightedSquares = 0;
		for (const [size, same] of sums) {
				const weight = 1 / (1 - size / n);
				const off = same.squares - 2 * mean * size * same.total + mean * mean * size * size * same.count;
				squares += weight * Math.max(0, off);
				sizes += size * size * same.count;
				weighted += weight * size * size * same.count;
				weightedSquares += weight * weight * size ** 4 * same.count;
		}
		const df = (n * n) / (sizes + (weighted * weighted - weightedSquares) / (n * n));
		return { clusters, squares, df };
}


	}),

	8329:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		WI: () => (  normalTail),
		Zl: () => (  normalQuantile),
		kC: () => (  normalDensity),
		vr: () => (  normalCdf)
	});
const SQRT_2PI = Math.sqrt(2 * Math.PI);
function normalDensity(x) {
		return Math.exp(-0.5 * x * x) / SQRT_2PI;
}
function normalCdf(x) {
		return x < 0 ? 0.5 * scaledTail(-x) : 1 - 0.5 * scaledTail(x);
}
function normalTail(x) {
		return x > 0 ? 0.5 * scaledTail(x) : 1 - 0.5 * scaledTail(-x);
}
function normalQuantile(p) {
		if (Number.isNaN(p) || p < 0 || p > 1)
				return Number.NaN;
		if (p === 0)
				return Number.NEGATIVE_INFINITY;
		if (p === 1)
				return Number.POSITIVE_INFINITY;
		const q = p - 0.5;
		if (Math.abs(q) <= 0.425) {
				const r = 0.180625 - q * q;
				return (q * horner(CENTRE_TOP, r)) / horner(CENTRE_BOTTOM, r);
		}
		const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
		const z = r <= 5
				? horner(MIDDLE_TOP, r - 1.6) / horner(MIDDLE_BOTTOM, r - 1.6)
				: horner(FAR_TOP, r - 5) / horner(FAR_BOTTOM, r - 5);
		return q < 0 ? -z : z;
}
function scaledTail(x) {
		const y = x * Math.SQRT1_2;
		if (Number.isNaN(y))
				return Number.NaN;
		if (y <= 0.46875) {
				const square = y * y;
				return 1 - (y * horner(ERF_TOP, square)) / horner(ERF_BOTTOM, square);
		}
		if (y > 27)
				return 0;
		const coarse = Math.trunc(y * 16) / 16;
		const gauss = Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
		if (y <= 4)
				return (gauss * horner(ERFC_TOP, y)) / horner(ERFC_BOTTOM, y);
		const inverse = 1 / (y * y);
		const tail = (inverse * horner(FAR_ERFC_TOP, inverse)) / horner(FAR_ERFC_BOTTOM, inverse);
		return (gauss * (1 / Math.sqrt(Math.PI) - tail)) / y;
}
function horner(coefficients, x) {
		let value = 0;
		for (let i = coefficients.length - 1; i >= 0; i--)
				value = value * x + coefficients[i];
		return value;
}
const ERF_TOP = [3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315];
const ERF_BOTTOM = [2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1];
const ERFC_TOP = [
		1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001, 66.11919063714163,
		8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8,
];
const ERFC_BOTTOM = [
		1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903, 537.1811018620099,
		117.6939508913125, 15.744926110709835, 1,
];
const FAR_ERFC_TOP = [
		0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445, 0.30532663496123236,
		0.016315387137302097,
];
const FAR_ERFC_BOTTOM = [
		0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234673, 2.568520192289822, 1,
];
const CENTRE_TOP = [
		3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
		33430.57558358813, 2509.0809287301227,
];
const CENTRE_BOTTOM = [
		1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
		5226.495278852854,
];
const MIDDLE_TOP = [
		1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
		0.022723844989269184, 0.0007745450142783414,
];
const MIDDLE_BOTTOM = [
		1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
		0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
		6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
		0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
		1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
		1.421511758316446e-7, 2.0442631033899397e-15,
];


	})

};
