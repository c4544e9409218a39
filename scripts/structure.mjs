// Prints how the code is built: folders and what they import, files by size, the longest functions, long parameter lists.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parse } from '@babel/parser';

const MOST_POSITIONS = 4;
const LONGEST = 80;

/** The folders in the order of the table in CONTRIBUTING.md: each imports only those above it. */
const FOLDERS = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `([a-z-]+)\/` \|/gm)].map(([, name]) => name);
const rank = (file) => FOLDERS.indexOf(file.split('/')[0]);
const isGenerated = (file) => file.endsWith('.generated.ts');

const modules = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => {
      const text = readFileSync(join('src', file), 'utf8');
      const tree = parse(text, { sourceType: 'module', plugins: ['typescript'] });
      return [
        file,
        { lines: text.split('\n').length - 1, imports: importsOf(tree, file), functions: functionsOf(tree) },
      ];
    }),
);

/** Modules of the project that a file imports, including types and lazy imports. */
function importsOf(tree, file) {
  const found = [];
  visit(tree.program, (node) => {
    const path = node.source?.value ?? (node.type === 'ImportExpression' ? node.source : undefined);
    if (typeof path === 'string' && path.startsWith('.')) found.push(join(dirname(file), path));
  });
  return found;
}

function functionsOf(tree) {
  const found = [];
  visit(tree.program, (node, named) => {
    if (!/^(Function|ArrowFunction|ClassMethod|ClassPrivateMethod|ObjectMethod)/.test(node.type) || !node.body) return;
    const name = (node.id ?? node.key)?.name ?? (node.key ? `#${node.key.id?.name}` : named) ?? '(unnamed)';
    const { start, end } = node.loc;
    const flags = node.params.map(({ typeAnnotation }) => typeAnnotation?.typeAnnotation?.type === 'TSBooleanKeyword');
    found.push({
      name,
      line: start.line,
      lines: end.line - start.line + 1,
      positions: node.params.length,
      hasAdjacentFlags: flags.some((isFlag, at) => isFlag && flags[at + 1]),
    });
  });
  return found;
}

/** Calls `act` with every node and the name that it is bound to. */
function visit(node, act, named) {
  act(node, named);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc' || key.endsWith('Comments')) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') visit(child, act, (node.id ?? node.key ?? node.left)?.name);
    }
  }
}

/** Sets of files that import one another in a circle (Tarjan). */
function circles() {
  const found = [];
  const low = new Map();
  const order = new Map();
  const open = [];
  const enter = (file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    open.push(file);
    for (const to of modules.get(file)?.imports ?? []) {
      if (!modules.has(to)) continue;
      if (!order.has(to)) enter(to);
      if (open.includes(to)) low.set(file, Math.min(low.get(file), low.get(to)));
    }
    if (low.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) found.push(circle);
  };
  for (const file of modules.keys()) if (!order.has(file)) enter(file);
  return found;
}

const print = (title, rows) =>
  console.log(`\n${title}\n${rows.length === 0 ? '  none' : rows.map((row) => `  ${row}`).join('\n')}`);
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const edges = [...modules].flatMap(([file, { imports }]) => imports.map((to) => ({ file, to })));
const own = [...modules].filter(([file]) => !isGenerated(file));
const sizes = own.map(([, { lines }]) => lines);
const all = own.flatMap(([file, { functions }]) =>
  functions.map((one) => ({ ...one, place: `${file}:${one.line} ${one.name}` })),
);

print(
  'folder: files, lines, imports from other folders',
  FOLDERS.map((folder) => {
    const inside = own.filter(([file]) => file.startsWith(`${folder}/`));
    const out = edges.filter(({ file, to }) => file.startsWith(`${folder}/`) && !to.startsWith(`${folder}/`));
    return `${folder.padEnd(12)} ${inside.length} files, ${sum(inside.map(([, { lines }]) => lines))} lines, ${out.length} imports`;
  }),
);
print(
  'circles',
  circles().map((circle) => circle.join(' ')),
);
print(
  `imports of a folder below (of ${edges.length})`,
  edges.filter(({ file, to }) => rank(file) >= 0 && rank(to) > rank(file)).map(({ file, to }) => `${file} -> ${to}`),
);
print(
  `files, without generated ones: ${sizes.length}, median ${median(sizes)} lines; above 250`,
  own
    .filter(([, { lines }]) => lines > 250)
    .sort(([, a], [, b]) => b.lines - a.lines)
    .map(([file, { lines }]) => `${String(lines).padStart(4)} ${file}`),
);
print(
  `functions: ${all.length}, median ${median(all.map(({ lines }) => lines))} lines; the ten longest (at most ${LONGEST} are allowed)`,
  all
    .toSorted((a, b) => b.lines - a.lines)
    .slice(0, 10)
    .map(({ lines, place }) => `${String(lines).padStart(4)} ${place}`),
);
print(
  `more than ${MOST_POSITIONS} positions`,
  all.filter(({ positions }) => positions > MOST_POSITIONS).map(({ positions, place }) => `${positions} ${place}`),
);
print(
  'two booleans side by side',
  all.filter(({ hasAdjacentFlags }) => hasAdjacentFlags).map(({ place }) => place),
);
