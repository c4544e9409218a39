/** Check runs with a page of their own. */
import type { Annotation } from '../../actions/runner.ts';
import { type Api, field, text } from './api.ts';

/** Of the page’s text; GitHub refuses 65,536. */
const CHECK_SUMMARY_LIMIT = 65_535;
const ANNOTATIONS_PER_REQUEST = 50;

export interface CheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

export interface Checks {
  /** Needs `checks: write`; returns the address of its page. */
  createCheckRun(check: CheckRun): Promise<string>;
}

export function checksOf(api: Api): Checks {
  const { repo } = api;
  return {
    async createCheckRun({ name, headSha, conclusion, title, summary, annotations }) {
      const output = (part: readonly Annotation[]) => ({
        title,
        summary: summary.slice(0, CHECK_SUMMARY_LIMIT),
        annotations: part.filter(({ file }) => file !== undefined).map(wireAnnotation),
      });
      const path = `${repo}/check-runs`;
      const first = output(annotations.slice(0, ANNOTATIONS_PER_REQUEST));
      const body = await api.send('POST', path, {
        name,
        head_sha: headSha,
        status: 'completed',
        conclusion,
        output: first,
      });
      for (let at = ANNOTATIONS_PER_REQUEST; at < annotations.length; at += ANNOTATIONS_PER_REQUEST) {
        const more = output(annotations.slice(at, at + ANNOTATIONS_PER_REQUEST));
        await api.send('PATCH', `${path}/${field(body, 'id')}`, { output: more });
      }
      return text(field(body, 'html_url'));
    },
  };
}

function wireAnnotation({ level, message, title, file, line }: Annotation): Record<string, unknown> {
  return {
    path: file,
    start_line: line ?? 1,
    end_line: line ?? 1,
    annotation_level: level === 'error' ? 'failure' : level,
    message,
    ...(title === undefined ? {} : { title }),
  };
}
