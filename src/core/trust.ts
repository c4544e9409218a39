/** How far a template's judge agrees with people, from the calibration file its suite pins. */
import { agreementOf, parseLabels } from './agreement.ts';
import type { Problems } from './document.ts';
import type { TemplateResult } from './record.ts';
import type { BoundTemplate } from './template.ts';

export type Trust = NonNullable<TemplateResult['kappa']>;

/**
 * Kappa (quadratic where the labels are graded) with its interval and the smallest the suite accepts. Undefined without
 * a calibration file, or when kappa is not defined on it; faults of the file are noted.
 */
export function trustOf(template: BoundTemplate, problems: Problems): Trust | undefined {
  const { calibration } = template;
  if (calibration === undefined) return undefined;
  const rows = parseLabels(calibration.file, new TextEncoder().encode(calibration.text), problems);
  if (rows === null) return undefined;
  const { kappa, kappaQuadratic, n } = agreementOf(rows);
  const figure = kappaQuadratic ?? kappa;
  if (figure === null) {
    problems.add({
      file: calibration.file,
      message:
        'holds one verdict only, so agreement beyond chance is not defined; add labelled cases of the other kind',
    });
    return undefined;
  }
  return { value: figure.value, interval: figure.interval ?? [-1, 1], n, minimum: calibration.minKappa };
}

/** Too little agreement to let this judge block or pass. */
export function isTrusted(trust: Trust | undefined): boolean {
  return trust === undefined || trust.value >= trust.minimum;
}
