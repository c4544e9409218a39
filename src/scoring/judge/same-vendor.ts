/** Whether a judge and the model it judges come from one vendor: such judges are known to favour their own. */

const HOUSES: readonly (readonly [string, RegExp])[] = [
  ['OpenAI', /^(?:chatgpt|gpt|o[1-9]|codex|davinci|babbage|text-davinci)\b/],
  ['Anthropic', /^claude\b/],
  ['Google', /^(?:gemini|gemma|palm|learnlm)\b/],
  ['Meta', /^(?:meta-)?(?:code)?llama/],
  ['Mistral', /^(?:(?:open-)?mistral|mixtral|(?:open-)?codestral|ministral|magistral|devstral|pixtral)/],
  ['Alibaba', /^(?:qwen|qwq|qvq)/],
  ['DeepSeek', /^deepseek/],
  ['Cohere', /^(?:command|c4ai|aya)\b/],
  ['xAI', /^grok/],
  ['Microsoft', /^phi\b/],
  ['Amazon', /^(?:nova|titan)\b/],
  ['Moonshot', /^(?:kimi|moonshot)/],
  ['Zhipu', /^(?:glm|chatglm)/],
];

/** The vendor of a model id, whatever gateway prefix or fine-tune marker comes before it; null when unknown. */
export function houseOf(model: string): string | null {
  const id = model.toLowerCase();
  const names = [id.replace(/^ft:/, ''), ...id.split(/[/:]/), ...id.split('.')];
  for (const name of names) {
    const house = HOUSES.find(([, pattern]) => pattern.test(name));
    if (house !== undefined) return house[0];
  }
  return null;
}

/** The vendor of both models, or null: they have different vendors, or one of them is unknown. */
export function sameFamily(judgeModel: string, armModel: string): string | null {
  const house = houseOf(judgeModel);
  return house !== null && house === houseOf(armModel) ? house : null;
}
