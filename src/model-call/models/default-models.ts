/** The models that a starter names: the one under test, and its judge. */
import type { Json } from '../../text/digest.ts';
import { MODEL_DATA } from './models.generated.ts';

const { target, judge } = MODEL_DATA.defaults;

/** Leaves room for the model's thinking before it answers. */
const CAP = 2000;

export const DEFAULT_MODEL = target.model;
export const DEFAULT_PARAMS: { readonly [key: string]: Json } = target.params;
export const DEFAULT_CAP = CAP;

/** In the form that a suite uses. */
export const DEFAULT_JUDGE = { provider: 'default', model: judge.model, params: judge.params } as const;
