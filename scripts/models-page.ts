/** The page of known models, from the table: `docs/models.md`. */
import type { DatedPrice, ModelData, ModelRow } from '../src/model-call/models/model-row.ts';

const INTRO = `# Models that are known

Written by \`npm run generate\` from \`src/model-call/models/models.yaml\`. Prices are in USD for a million tokens, input / output, with
cached reads and cache writes where they are known; your own \`prices\` come first. **3rd**: read from a third party and not confirmed
on a page of the maker; compare it with your bill, or set \`prices\`.

A price counts where its vendor is asked: by the provider's type, by its address, or by the prefix of the id
(\`google/gemini-3.8-flash\`). A bound counts the dearest price of the next 30 days, without any sale, with every token written to a cache.
`;

const TEMPERATURE: Readonly<Record<NonNullable<ModelRow['temperature']>, string>> = {
  taken: 'taken',
  ignored: 'ignored',
  refused: 'refused',
  'effort-none': 'with effort none',
  'without-effort': 'without effort',
  'until-2026-10-21': 'until API version 2026-10-21',
};

function priceText(price: DatedPrice, data: ModelData): string {
  const { cachedInput, cacheWrite, above, from, until, source, read } = price;
  const days = [from === undefined ? '' : `from ${from}`, until === undefined ? '' : `until ${until}`].filter(Boolean);
  const parts = [
    `${price.input} / ${price.output}`,
    ...(cachedInput === undefined ? [] : [`read ${cachedInput}`]),
    ...(cacheWrite === undefined ? [] : [`write ${cacheWrite}`]),
    ...(above === undefined ? [] : [`above ${above.promptTokens / 1000}k tokens ${above.input} / ${above.output}`]),
    ...days,
  ];
  return `${parts.join(', ')} (${read}${data.sources[source]?.kind === 'third-party' ? ', **3rd**' : ''})`;
}

function rowText(row: ModelRow, data: ModelData): string {
  const { ids, wires, temperature, efforts, media, ends, prices } = row;
  return [
    ids.map((id) => `\`${id}\``).join(', '),
    wires.join(', '),
    prices.length === 0 ? '-' : prices.map((price) => priceText(price, data)).join('; '),
    temperature === undefined ? '-' : TEMPERATURE[temperature],
    efforts === undefined ? '-' : efforts.join(', '),
    media === undefined ? '-' : ['text', ...media].join(', '),
    ends === undefined ? '-' : `${ends.on}${ends.replacement === undefined ? '' : `, then \`${ends.replacement}\``}`,
  ].join(' | ');
}

export function modelsPage(data: ModelData): string {
  const houses = [...new Set(data.models.map(({ house }) => house))];
  const tables = houses.map((house) => {
    const rows = data.models.filter((row) => row.house === house).map((row) => `| ${rowText(row, data)} |`);
    return `## ${house}\n\n| model | wires | price | temperature | efforts | takes | ends |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  const { target, judge } = data.defaults;
  const used = `The table is of ${data.asOf}. \`init\` writes \`${target.model}\` for what is under test and \`${judge.model}\` as judge.\n`;
  return [INTRO, used, ...tables].join('\n');
}
