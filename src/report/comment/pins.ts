/** What was pinned: commits, models, suite, templates, config. */
import type { PlumblineRecord } from '../../record/record.ts';
import { codeSpan } from '../escape.ts';
import { count, shortDigest, shortSha, size } from '../format-numbers.ts';

export function pins(record: PlumblineRecord): string {
  const { provenance } = record;
  const lines = [
    `- base ${codeSpan(provenance.base.label)} at ${codeSpan(shortSha(provenance.base.sha))}, head ${codeSpan(provenance.head.label)} at ${codeSpan(shortSha(provenance.head.sha))}`,
    ...Object.entries(record.targets).flatMap(([name, target]) => {
      const models =
        target.models.base === target.models.head
          ? `model ${codeSpan(target.models.head)}`
          : `model ${codeSpan(target.models.base)} → ${codeSpan(target.models.head)}`;
      const templates = Object.entries(target.templates)
        .slice(0, 40)
        .map(([id, item]) => `${codeSpan(id, 60)} ${codeSpan(shortDigest(item.digest))}`);
      const judge = target.judge === undefined ? '' : `; judge ${codeSpan(target.judge.model)}`;
      return [
        `- ${codeSpan(name, 100)}: ${models}${judge}; suite ${codeSpan(shortDigest(target.suite.digest))}, repeats ${count(target.suite.repeats)}; templates ${templates.join(', ')}`,
      ];
    }),
    `- config ${codeSpan(provenance.config)}, margin ${size(record.gate.margin)}, alpha ${record.gate.alpha}, order of cases by seed ${codeSpan(record.seed)}, engine ${codeSpan(provenance.engine)}`,
  ];
  return lines.join('\n');
}
