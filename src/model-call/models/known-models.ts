/** Finds the row of a model: which one an id means, what it costs on a day, and when it is retired. */
import type { Price } from '../price.ts';
import type { DatedPrice, House, ModelRow } from './model-row.ts';
import { MODEL_DATA } from './models.generated.ts';

/** A model as it is asked for, and the vendors whose models that endpoint serves. */
export interface AskedModel {
  readonly model: string;
  readonly houses: readonly House[];
}

const ROWS: ReadonlyMap<string, readonly ModelRow[]> = byId(MODEL_DATA.models);
/** Every vendor that a row names. */
export const HOUSES: readonly House[] = [...new Set(MODEL_DATA.models.map(({ house }) => house))];
const FAMILIES = MODEL_DATA.models.flatMap((row) =>
  row.ids.flatMap((id) => (id.endsWith('*') ? [{ start: id.slice(0, -1), row }] : [])),
);

function byId(rows: readonly ModelRow[]): ReadonlyMap<string, readonly ModelRow[]> {
  const map = new Map<string, ModelRow[]>();
  for (const row of rows) for (const id of row.ids) map.set(id, [...(map.get(id) ?? []), row]);
  return map;
}

/** How gateways and clouds write the vendor before a model's name. */
const PREFIXES: ReadonlyMap<string, House> = new Map([
  ['openai', 'openai'],
  ['anthropic', 'anthropic'],
  ['google', 'google'],
  ['mistralai', 'mistral'],
  ['mistral', 'mistral'],
  ['deepseek', 'deepseek'],
  ['x-ai', 'xai'],
  ['xai', 'xai'],
]);

/** Null = nothing is known. A vendor named in the id itself counts as well as those of the endpoint. */
export function modelRow({ model, houses }: AskedModel): ModelRow | null {
  const id = model.slice(0, 300).toLowerCase();
  const own = rowNamed(id, houses);
  if (own !== null) return own;
  const { house, name } = withoutPrefix(id);
  return rowNamed(name, house === null ? houses : [house]);
}

/** False if the model is known to refuse one, whoever serves it. */
export function mayTakeTemperature(model: string): boolean {
  const takes = modelRow({ model, houses: HOUSES })?.temperature;
  return takes !== 'refused' && takes !== 'effort-none';
}

function rowNamed(id: string, houses: readonly House[]): ModelRow | null {
  const isOurs = (row: ModelRow): boolean => houses.includes(row.house);
  const names = [id, undated(id), undated(id).replaceAll('.', '-')];
  for (const name of names) {
    const row = ROWS.get(name)?.find(isOurs);
    if (row !== undefined) return row;
  }
  return FAMILIES.find(({ start, row }) => isOurs(row) && id.startsWith(start))?.row ?? null;
}

/** `models/x`, `openai/x`, `anthropic.x` and `us.anthropic.x-v1:0`. */
function withoutPrefix(id: string): { readonly house: House | null; readonly name: string } {
  const regionless = id.replace(/^(?:us|eu|apac|jp|au|global)\.(?=[a-z])/, '');
  const [, prefix = '', rest = ''] = /^([a-z-]{1,30})[./](.+)$/.exec(regionless) ?? [];
  const house = PREFIXES.get(prefix) ?? null;
  const name = house !== null || prefix === 'models' ? rest : regionless;
  return { house, name: name.replace(/-v\d{1,2}(?::\d{1,2})?$/, '') };
}

function undated(id: string): string {
  return id.replace(/[-@](?:\d{4}-\d{2}-\d{2}|\d{8})$/, '');
}

/** Day on which the announced retirements were last checked. */
export const tableDate = MODEL_DATA.asOf;

/** A cheaper model costs at most this share of the other; above it a swap is not worth a look. */
const CHEAPER = 0.5;
/** Tokens read for each one written, in typical traffic. */
const READ_PER_WRITTEN = 3;

/** The next cheaper model of the vendor that shares a wire and is not retired within weeks; null = none known. */
export function cheaperModel(asked: AskedModel, day: string): string | null {
  const own = modelRow(asked);
  const most = own === null ? null : blended(own, day);
  if (own === null || most === null) return null;
  const offered = MODEL_DATA.models.flatMap((row) => {
    const price = blended(row, day);
    const id = row.ids.find((one) => !one.endsWith('*'));
    const isAlike = row.house === own.house && row.wires.some((wire) => own.wires.includes(wire));
    const isOver = row.ends !== undefined && row.ends.on <= dayAfter(day, AHEAD_DAYS);
    return id === undefined || price === null || !isAlike || isOver || price > CHEAPER * most ? [] : [{ id, price }];
  });
  return offered.sort((a, b) => b.price - a.price)[0]?.id ?? null;
}

function blended(row: ModelRow, day: string): number | null {
  const price = listPrice(row, day);
  return price === null ? null : READ_PER_WRITTEN * price.input + price.output;
}

/** The list price of a model on a day; if no row covers it, the last one that did. */
export function listPrice({ prices }: ModelRow, day: string): Price | null {
  const found = prices.find((price) => holdsOn(price, day, day)) ?? prices.at(-1);
  return found ?? null;
}

/** A price may rise within this many days, and a bound must still be valid then. */
const AHEAD_DAYS = 30;

/** The most a call can cost: the highest price of the coming weeks, without a sale, every token written to a cache. */
export function highestPrice(row: ModelRow, day: string): Price | null {
  const until = dayAfter(day, AHEAD_DAYS);
  const near = row.prices.filter((price) => holdsOn(price, day, until));
  const last = listPrice(row, day);
  if (last === null) return null;
  const all: readonly DatedPrice[] = near.length > 0 ? near : row.prices.slice(-1);
  const most = (of: (price: DatedPrice) => readonly (number | undefined)[]): number =>
    Math.max(...all.flatMap((price) => of(price).flatMap((figure) => figure ?? [])));
  const above = all.find((price) => price.above !== undefined)?.above;
  return {
    input: most(({ input, cacheWrite, list }) => [input, cacheWrite, list?.input]),
    output: most(({ output, list }) => [output, list?.output]),
    ...(above !== undefined && { above: { ...above, input: Math.max(above.input, above.cacheWrite ?? 0) } }),
  };
}

function holdsOn({ from = '', until = '9' }: DatedPrice, first: string, last: string): boolean {
  return from <= last && until >= first;
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
