/** The models that a starter names: for what is under test, and as its judge. */
import type { Json } from '../../text/digest.ts';
import { MODEL_DATA } from './models.generated.ts';

const { target, judge } = MODEL_DATA.defaults;

/** Room for what a model thinks before it answers. */
const CAP = 2000;

export const DEFAULT_MODEL = target.model;
export const DEFAULT_PARAMS: { readonly [key: string]: Json } = target.params;
export const DEFAULT_CAP = CAP;

/** As a suite names it. */
export const DEFAULT_JUDGE = { provider: 'default', model: judge.model, params: judge.params } as const;
