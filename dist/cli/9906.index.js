export const id = 9906;
export const ids = [9906];
export const modules = {

	29906:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	$: () => (  LIST_BELOW),
	UD: () => (  compare),
	Jt: () => (  failure_groups_exemplarsOf),
	Ai: () => (  groupedFailures),
	TH: () => (  idOf)
});

;
function euclidean(points) {
		const width = points[0]?.length ?? 0;
		for (const [index, point] of points.entries()) {
				if (point.length !== width)
						throw new RangeError(`point ${index} has ${point.length} coordinates, the first has ${width}`);
				for (const value of point)
						if (!Number.isFinite(value))
								throw new RangeError(`point ${index} has a coordinate that is ${value}`);
		}
		return fill(points.length, (i, j) => {
				const a = points[i];
				const b = points[j];
				let sum = 0;
				for (let k = 0; k < width; k += 1)
						sum += (a[k] - b[k]) ** 2;
				return Math.sqrt(sum);
		});
}
function fill(n, distance) {
		const values = new Float64Array((n * (n - 1)) / 2);
		let next = 0;
		for (let i = 0; i < n; i += 1)
				for (let j = i + 1; j < n; j += 1) {
						const value = distance(i, j);
						if (!(value >= 0))
								throw new RangeError(`the distance of ${i} and ${j} is ${value}`);
						values[next++] = value;
				}
		return fromCondensed(n, values);
}
function fromCondensed(n, values) {
		return {
				n,
				at: (i, j) => {
						if (i === j)
								return 0;
						const [a, b] = i < j ? [i, j] : [j, i];
						return values[a * n - (a * (a + 1)) / 2 + (b - a - 1)];
				},
		};
}

;
function hdbscan(distances, settings) {
		const { minClusterSize, minSamples, selection = 'eom' } = settings;
		if (!Number.isInteger(minClusterSize) || minClusterSize < 2)
				throw new RangeError(`minClusterSize must be an integer from 2, not ${minClusterSize}`);
		if (!Number.isInteger(minSamples) || minSamples < 1)
				throw new RangeError(`minSamples must be an integer from 1, not ${minSamples}`);
		const { n } = distances;
		if (n < 2 || n < minClusterSize || minSamples > n)
				return allNoise(n);
		const merges = singleLinkage(spanningTree(distances, coreDistances(distances, minSamples)), n);
		const tree = condense(merges, n, minClusterSize);
		const chosen = hdbscan_select(tree, n, selection);
		if (chosen.length === 0)
				return { ...allNoise(n), outlier: glosh(tree, n) };
		return describe(tree, distances, chosen);
}
function allNoise(n) {
		const zeros = Array.from({ length: n }, () => 0);
		return { labels: zeros.map(() => -1), strength: zeros, outlier: zeros, membership: zeros.map(() => []) };
}
function coreDistances({ n, at }, k) {
		const core = new Float64Array(n);
		const row = new Float64Array(n);
		for (let i = 0; i < n; i += 1) {
				for (let j = 0; j < n; j += 1)
						row[j] = at(i, j);
				core[i] = row.toSorted()[k - 1];
		}
		return core;
}
function spanningTree({ n, at }, core) {
		const edges = [];
		const inTree = new Uint8Array(n);
		const nearest = new Float64Array(n).fill(Infinity);
		const from = new Int32Array(n);
		let current = 0;
		for (let step = 1; step < n; step += 1) {
				inTree[current] = 1;
				let best = -1;
				for (let j = 0; j < n; j += 1) {
						if (inTree[j] === 1)
								continue;
						const reach = Math.max(core[current], core[j], at(current, j));
						if (reach < nearest[j]) {
								nearest[j] = reach;
								from[j] = current;
						}
						if (best === -1 || nearest[j] < nearest[best])
								best = j;
				}
				edges.push({ a: from[best], b: best, distance: nearest[best] });
				current = best;
		}
		return edges
				.map((edge, index) => ({ edge, index }))
				.sort((x, y) => x.edge.distance - y.edge.distance || x.index - y.index)
				.map(({ edge }) => edge);
}
function singleLinkage(edges, n) {
		const parent = Int32Array.from({ length: 2 * n - 1 }, (_, index) => index);
		const size = new Int32Array(2 * n - 1).fill(1);
		const root = (node) => {
				let top = node;
				while (parent[top] !== top)
						top = parent[top];
				for (let at = node; at !== top;) {
						const next = parent[at];
						parent[at] = top;
						at = next;
				}
				return top;
		};
		return edges.map(({ a, b, distance }, index) => {
				const left = root(a);
				const right = root(b);
				const node = n + index;
				parent[left] = node;
				parent[right] = node;
				size[node] = size[left] + size[right];
				return { left, right, distance, size: size[node] };
		});
}
function condense(merges, n, minClusterSize) {
		const sizeOf = (node) => (node < n ? 1 : merges[node - n].size);
		const pointsUnder = (node) => {
				const found = [];
				const open = [node];
				for (let top = open.pop(); top !== undefined; top = open.pop()) {
						if (top < n)
								found.push(top);
						else
								open.push(merges[top - n].right, merges[top - n].left);
				}
				return found;
		};
		const tree = [];
		let nextCluster = n + 1;
		let level = [{ node: 2 * n - 2, cluster: n }];
		while (level.length > 0) {
				const below = [];
				for (const { node, cluster } of level) {
						if (node < n)
								continue;
						const { left, right, distance } = merges[node - n];
						const lambda = distance > 0 ? 1 / distance : Infinity;
						const large = [left, right].filter((side) => sizeOf(side) >= minClusterSize);
						for (const side of [left, right]) {
								if (!large.includes(side))
										for (const point of pointsUnder(side))
												tree.push({ parent: cluster, child: point, lambda, size: 1 });
								else if (large.length === 1)
										below.push({ node: side, cluster });
								else {
										tree.push({ parent: cluster, child: nextCluster, lambda, size: sizeOf(side) });
										below.push({ node: side, cluster: nextCluster });
										nextCluster += 1;
								}
						}
				}
				level = below;
		}
		return tree;
}
function byParent(tree) {
		const groups = new Map();
		for (const branch of tree) {
				const group = groups.get(branch.parent);
				if (group === undefined)
						groups.set(branch.parent, [branch]);
				else
						group.push(branch);
		}
		return groups;
}
function hdbscan_select(tree, n, selection) {
		const splits = byParent(tree.filter(({ size }) => size > 1));
		const born = new Map(tree.filter(({ size }) => size > 1).map(({ child, lambda }) => [child, lambda]));
		const clusters = [...born.keys()].sort((a, b) => b - a);
		if (selection === 'leaf')
				return clusters.filter((cluster) => !splits.has(cluster)).reverse();
		const stability = new Map();
		for (const { parent, lambda, size } of tree) {
				const lived = lambda - (born.get(parent) ?? 0);
				stability.set(parent, (stability.get(parent) ?? 0) + (Number.isNaN(lived) ? 0 : lived) * size);
		}
		const chosen = new Set(clusters);
		for (const cluster of clusters) {
				const children = (splits.get(cluster) ?? []).map(({ child }) => child);
				const below = children.reduce((sum, child) => sum + stability.get(child), 0);
				if (below > stability.get(cluster)) {
						chosen.delete(cluster);
						stability.set(cluster, below);
				}
				else {
						const open = [...children];
						for (let top = open.pop(); top !== undefined; top = open.pop()) {
								chosen.delete(top);
								open.push(...(splits.get(top) ?? []).map(({ child }) => child));
						}
				}
		}
		return [...chosen].filter((cluster) => cluster !== n).sort((a, b) => a - b);
}
function describe(tree, distances, chosen) {
		const { n } = distances;
		const labelOf = new Map(chosen.map((cluster, label) => [cluster, label]));
		const up = new Map(tree.filter(({ size }) => size > 1).map(({ child, parent }) => [child, parent]));
		const leaves = leafOf(tree, n);
		const deepest = new Map();
		for (const { parent, lambda } of tree)
				deepest.set(parent, Math.max(deepest.get(parent) ?? 0, lambda));
		const labels = [];
		const strength = [];
		for (let point = 0; point < n; point += 1) {
				const { parent, lambda } = leaves[point];
				let at = parent;
				while (at !== undefined && !labelOf.has(at))
						at = up.get(at);
				labels.push(at === undefined ? -1 : labelOf.get(at));
				if (at === undefined)
						strength.push(0);
				else {
						const limit = deepest.get(at);
						strength.push(limit === 0 || lambda === Infinity ? 1 : Math.min(lambda, limit) / limit);
				}
		}
		return {
				labels,
				strength,
				outlier: glosh(tree, n),
				membership: memberships(tree, distances, chosen, leaves, up),
		};
}
function leafOf(tree, n) {
		const leaves = Array.from({ length: n });
		for (const branch of tree)
				if (branch.child < n)
						leaves[branch.child] = branch;
		return leaves;
}
function depths(tree) {
		const deepest = new Map();
		for (const { parent, child, lambda } of [...tree].sort((a, b) => b.parent - a.parent))
				deepest.set(parent, Math.max(deepest.get(parent) ?? 0, lambda, deepest.get(child) ?? 0));
		return deepest;
}
function glosh(tree, n) {
		const deepest = depths(tree);
		return leafOf(tree, n).map(({ parent, lambda }) => {
				const limit = deepest.get(parent);
				if (limit === 0 || lambda === Infinity)
						return 0;
				return limit === Infinity ? 1 : (limit - lambda) / limit;
		});
}
function memberships(tree, distances, chosen, leaves, up) {
		const { n, at } = distances;
		const born = new Map(tree.filter(({ size }) => size > 1).map(({ child, lambda }) => [child, lambda]));
		const deepest = depths(tree);
		const exemplars = chosen.map((cluster) => exemplarsOf(tree, cluster, n));
		const pathOf = (cluster) => {
				const path = [cluster];
				for (let next = up.get(cluster); next !== undefined; next = up.get(next))
						path.push(next);
				return path;
		};
		const chosenPaths = chosen.map(pathOf);
		return Array.from({ length: n }, (_, point) => {
				const { parent, lambda } = leaves[point];
				const path = pathOf(parent);
				const heights = chosen.map((cluster, index) => {
						if (path.includes(cluster))
								return lambda;
						const theirs = chosenPaths[index];
						const common = path.find((node) => theirs.includes(node));
						const mine = path[path.indexOf(common) - 1];
						return mine === undefined ? Math.min(lambda, born.get(theirs[theirs.indexOf(common) - 1])) : born.get(mine);
				});
				const near = exemplars.map((points) => Math.min(...points.map((other) => at(point, other))));
				const closeness = share(near.map((distance) => (distance === 0 ? Infinity : 1 / distance)));
				const limits = chosen.map((cluster) => Math.max(lambda, deepest.get(cluster)));
				const scores = heights.map((height, index) => {
						const limit = limits[index];
						return limit === height || limit === Infinity
								? height === Infinity || limit === height
										? 1e3
										: 1
								: Math.min(1e3, limit / (limit - height));
				});
				const top = Math.max(...scores);
				const lateness = share(scores.map((score) => Math.exp(score - top)));
				const both = share(closeness.map((value, index) => value * lateness[index]));
				const best = heights.indexOf(Math.max(...heights));
				const limit = limits[best];
				const inAny = limit === 0 || heights[best] === Infinity ? 1 : limit === Infinity ? 0 : heights[best] / limit;
				return both.map((value) => value * inAny);
		});
}
function share(values) {
		const endless = values.filter((value) => value === Infinity).length;
		if (endless > 0)
				return values.map((value) => (value === Infinity ? 1 / endless : 0));
		const total = values.reduce((sum, value) => sum + value, 0);
		return total === 0 ? values.map(() => 1 / values.length) : values.map((value) => value / total);
}
function exemplarsOf(tree, cluster, n) {
		const groups = byParent(tree);
		const found = [];
		const open = [cluster];
		for (let top = open.pop(); top !== undefined; top = open.pop()) {
				const branches = groups.get(top) ?? [];
				const deeper = branches.filter(({ size }) => size > 1);
				if (deeper.length > 0)
						open.push(...deeper.map(({ child }) => child));
				else {
						const limit = Math.max(...branches.map(({ lambda }) => lambda));
						found.push(...branches.filter(({ lambda, child }) => child < n && lambda === limit).map(({ child }) => child));
				}
		}
		return found;
}

;
function averageLinkage({ n, at }, cut) {
		let groups = Array.from({ length: n }, (_, index) => [index]);
		const means = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => at(i, j)));
		const alive = new Set(groups.keys());
		for (;;) {
				let best = null;
				for (const i of alive)
						for (const j of alive) {
								const distance = means[i][j];
								if (j > i && distance <= cut && (best === null || distance < best[2]))
										best = [i, j, distance];
						}
				if (best === null)
						break;
				const [i, j] = best;
				const wi = groups[i].length;
				const wj = groups[j].length;
				for (const k of alive) {
						if (k === i || k === j)
								continue;
						const mean = (wi * means[i][k] + wj * means[j][k]) / (wi + wj);
						means[i][k] = mean;
						means[k][i] = mean;
				}
				groups[i] = [...groups[i], ...groups[j]];
				alive.delete(j);
		}
		groups = groups.filter((_, index) => alive.has(index)).map((group) => group.toSorted((a, b) => a - b));
		groups.sort((a, b) => a[0] - b[0]);
		const labels = Array.from({ length: n }, () => 0);
		for (const [label, group] of groups.entries())
				for (const point of group)
						labels[point] = label;
		return labels;
}

;
const MAX_CHARACTERS = 1_000;
const MAX_FEATURES = 400;
function tfidf(texts) {
		const counted = texts.map((text) => features(text));
		const df = new Map();
		for (const counts of counted)
				for (const feature of counts.keys())
						df.set(feature, (df.get(feature) ?? 0) + 1);
		const number = new Map([...df.keys()].sort().map((feature, index) => [feature, index]));
		const n = texts.length;
		return counted.map((counts) => {
				const rows = [...counts].map(([feature, tf]) => ({
						at: number.get(feature),
						weight: (1 + Math.log(tf)) * (Math.log((1 + n) / (1 + df.get(feature))) + 1),
				}));
				rows.sort((a, b) => b.weight - a.weight || a.at - b.at);
				const kept = rows.slice(0, MAX_FEATURES).sort((a, b) => a.at - b.at);
				const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0));
				return {
						at: Int32Array.from(kept, ({ at }) => at),
						weight: Float64Array.from(kept, ({ weight }) => weight / length),
				};
		});
}
function features(text) {
		const folded = text.slice(0, MAX_CHARACTERS).normalize('NFKC').toLowerCase();
		const words = folded.match(/[\p{L}\p{N}_]+/gu) ?? [];
		const counts = new Map();
		const add = (feature) => void counts.set(feature, (counts.get(feature) ?? 0) + 1);
		for (const [index, word] of words.entries()) {
				add(`w ${word}`);
				const next = words[index + 1];
				if (next !== undefined)
						add(`w ${word} ${next}`);
				const letters = [...` ${word} `];
				for (const size of [3, 4, 5])
						for (let start = 0; start + size <= letters.length; start += 1)
								add(`c ${letters.slice(start, start + size).join('')}`);
		}
		return counts;
}
function cosineDistances(vectors) {
		const n = vectors.length;
		let width = 0;
		for (const { at } of vectors)
				width = Math.max(width, (at.at(-1) ?? -1) + 1);
		const values = new Float64Array((n * (n - 1)) / 2);
		const row = new Float64Array(width);
		let next = 0;
		for (let i = 0; i < n; i += 1) {
				const own = vectors[i];
				for (let k = 0; k < own.at.length; k += 1)
						row[own.at[k]] = own.weight[k];
				for (let j = i + 1; j < n; j += 1) {
						const { at, weight } = vectors[j];
						let dot = 0;
						for (let k = 0; k < at.length; k += 1)
								dot += weight[k] * row[at[k]];
						const distance = 1 - dot;
						values[next++] = distance < 1e-12 ? 0 : Math.min(1, distance);
				}
				for (let k = 0; k < own.at.length; k += 1)
						row[own.at[k]] = 0;
		}
		return values;
}

;




const DENSITY_FROM = 30;
const LINKAGE_CUT = 0.6;
const SOFT_JOIN = 0.5;
const MOST = 2_000;
function groupFailures(texts, vectors) {
		const n = Math.min(texts.length, MOST);
		const rest = Array.from({ length: texts.length - n }, (_, index) => n + index);
		const cosine = distancesOf(texts.slice(0, n), vectors?.slice(0, n));
		const method = n < DENSITY_FROM ? 'linkage' : 'hdbscan';
		const labels = method === 'linkage' ? averageLinkage(cosine, LINKAGE_CUT) : byDensity(cosine);
		const groups = new Map();
		const alone = [...rest];
		for (const [index, label] of labels.entries()) {
				if (label < 0)
						alone.push(index);
				else
						groups.set(label, [...(groups.get(label) ?? []), index]);
		}
		const found = [];
		for (const group of groups.values()) {
				if (group.length === 1)
						alone.push(...group);
				else
						found.push(group);
		}
		return {
				groups: found.sort((a, b) => b.length - a.length || a[0] - b[0]),
				alone: alone.sort((a, b) => a - b),
				method,
		};
}
function distancesOf(texts, vectors) {
		if (vectors === undefined)
				return fromCondensed(texts.length, cosineDistances(tfidf(texts)));
		const lengths = vectors.map((vector) => Math.hypot(...vector));
		const unit = vectors.map((vector, index) => {
				const length = lengths[index];
				if (!Number.isFinite(length))
						throw new RangeError(`vector ${index} is not finite`);
				return length === 0 ? vector : vector.map((value) => value / length);
		});
		const chord = euclidean(unit);
		return fill(unit.length, (i, j) => (lengths[i] === 0 || lengths[j] === 0 ? 1 : chord.at(i, j) ** 2 / 2));
}
function byDensity(cosine) {
		const { n, at } = cosine;
		const chord = { n, at: (i, j) => Math.sqrt(2 * at(i, j)) };
		const minClusterSize = Math.max(3, Math.round(Math.sqrt(n) / 4));
		const { labels, membership } = hdbscan(chord, { minClusterSize, minSamples: 2 });
		const tight = labels.map((label, point) => {
				if (label >= 0)
						return label;
				const row = membership[point] ?? [];
				const best = row.indexOf(Math.max(...row));
				return best >= 0 && row[best] >= SOFT_JOIN ? best : -1;
		});
		if (tight.some((label) => label >= 0))
				return tight;
		return n <= 400 ? averageLinkage(cosine, LINKAGE_CUT) : tight;
}
function exemplars(members, distance, limit) {
		if (members.length === 0)
				return [];
		const total = (i) => members.reduce((sum, j) => sum + distance(i, j), 0);
		const totals = new Map(members.map((member) => [member, total(member)]));
		const taken = [members.reduce((best, member) => (totals.get(member) < totals.get(best) ? member : best))];
		while (taken.length < Math.min(limit, members.length)) {
				const gap = (i) => Math.min(...taken.map((j) => distance(i, j)));
				const left = members.filter((member) => !taken.includes(member));
				taken.push(left.reduce((best, member) => (gap(member) > gap(best) ? member : best)));
		}
		return taken;
}
function textDistance(texts) {
		const { at } = fromCondensed(texts.length, cosineDistances(tfidf(texts)));
		return at;
}

;

const LIST_BELOW = 8;
const EXEMPLARS = 8;
function groupedFailures(failures, embeddings) {
		const sorted = [...failures].sort((a, b) => compare(a.template, b.template) || compare(a.case, b.case));
		const notes = [];
		const coded = sorted.filter(({ code }) => code !== undefined);
		const judged = sorted.filter(({ code }) => code === undefined);
		const groups = [...byCode(coded), ...byReason(judged, embeddings, notes)].sort((a, b) => b.items.length - a.items.length ||
				compare(a.items[0].template, b.items[0].template) ||
				compare(a.items[0].case, b.items[0].case));
		return { groups, failures: sorted.length, notes };
}
function compare(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
}
function byCode(items) {
		const groups = new Map();
		for (const item of items) {
				const key = `${item.template}\0${item.code}`;
				groups.set(key, [...(groups.get(key) ?? []), item]);
		}
		return [...groups.values()].map((members) => ({ items: members, code: members[0].code }));
}
function byReason(items, embeddings, notes) {
		const single = (item) => ({ items: [item], code: null });
		if (items.length < LIST_BELOW)
				return items.map(single);
		const groups = [];
		for (const template of new Set(items.map((item) => item.template))) {
				const part = items.filter((item) => item.template === template);
				const vectors = part.map((item) => embeddings?.get(item.case));
				const known = vectors.every((vector) => vector !== undefined);
				const { groups: found, alone, method } = groupFailures(part.map(textOf), known ? vectors : undefined);
				groups.push(...found.map((members) => ({ items: members.map((index) => part[index]), code: null })));
				groups.push(...alone.map((index) => single(part[index])));
				notes.push(`${template}: ${part.length} judged failures, ${found.length} groups by ${method === 'linkage' ? 'average linkage' : 'HDBSCAN'} on ${known ? 'embeddings' : 'TF-IDF'}, ${alone.length} like no other.`);
		}
		return groups;
}
function textOf({ reason, output, tags }) {
		return reason !== undefined && reason.trim() !== '' ? reason : `${tags.join(' ')} ${output ?? ''}`;
}
function failure_groups_exemplarsOf({ items }, most = EXEMPLARS) {
		const part = items.slice(0, 200);
		const distance = textDistance(part.map(textOf));
		return exemplars([...part.keys()], distance, most).map((index) => part[index]);
}
function idOf({ items, code }) {
		const [first] = items;
		return code === null ? `${first.template}:${first.case}` : `${first.template}:${code}`;
}


	})

};
