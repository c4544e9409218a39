/** Check runs, each with its own page. */
import type { Annotation, Checks } from '../../../run/code-host.ts';
import type { Api } from './api.ts';

/** Limit of the page’s text; GitHub refuses 65,536. */
const CHECK_SUMMARY_LIMIT = 65_535;
const ANNOTATIONS_PER_REQUEST = 50;

/** Needs `checks: write`. */
export function checksOf(api: Api): Checks {
  const { at } = api;
  return {
    async createCheckRun({ name, headSha, conclusion, title, summary, annotations }) {
      const shown = annotations.flatMap(wireAnnotation);
      const output = (from: number) => ({
        title,
        summary: summary.slice(0, CHECK_SUMMARY_LIMIT),
        annotations: shown.slice(from, from + ANNOTATIONS_PER_REQUEST),
      });
      const made = await api.ask(
        ({ rest }) =>
          rest.checks.create({
            ...at,
            name,
            head_sha: headSha,
            status: 'completed',
            conclusion,
            output: output(0),
          }),
        ({ id, html_url }) => ({ id, url: html_url ?? '' }),
      );
      for (let from = ANNOTATIONS_PER_REQUEST; from < shown.length; from += ANNOTATIONS_PER_REQUEST) {
        await api.ask(
          ({ rest }) => rest.checks.update({ ...at, check_run_id: made.id, output: output(from) }),
          () => undefined,
        );
      }
      return made.url;
    },
  };
}

/** An annotation without a file has no place on the page. */
function wireAnnotation({ level, message, title, file, line }: Annotation) {
  if (file === undefined) return [];
  const annotation = {
    path: file,
    start_line: line ?? 1,
    end_line: line ?? 1,
    annotation_level: level === 'error' ? ('failure' as const) : level,
    message,
    ...(title === undefined ? {} : { title }),
  };
  return [annotation];
}
