import type { TemplateSpec } from '../template.ts';

export const SPECS: readonly TemplateSpec[] = [];
