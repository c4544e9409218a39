/** What a recorded judge said about single failing cases, and the label that a group gets from it. */
import { z } from 'zod';
import { SHAPES } from '../record/failure-review.ts';
import type { Label } from './cluster-judge.ts';
import { quotedIn, SURE_FROM } from './cluster-judge.ts';
import { exemplarsOf, type FailureItem, type Group } from './failure-groups.ts';

/** The reply of a `failure-review` row, by case id. */
export type RecordedReplies = ReadonlyMap<string, string>;

const REPLY = z.lazy(() =>
  z.object({
    shape: z.enum(SHAPES),
    immediate_fix: z.string(),
    /** 0 to 10. */
    confidence: z.number().min(0).max(10),
    quote: z.string(),
    title: z.string().optional(),
  }),
);

type Word = z.output<typeof REPLY> & { readonly item: FailureItem };

/** Cases of a group that must have a row with a genuine quote. */
const ENOUGH = 3;

/**
 * The shape that more than half of a group's rows name; `unclear` when none does. Null when fewer than three cases (or
 * not all of a smaller group) have a row, or when a quote is in no text of its case.
 */
export function recordedLabel(group: Group, replies: RecordedReplies): Label | null {
  const rows = group.items.flatMap((item): Word[] => {
    const read = wordOf(replies.get(item.case));
    return read === null || !quotedIn([read.quote], [item]) ? [] : [{ ...read, item }];
  });
  if (rows.length === 0 || rows.length < Math.min(ENOUGH, group.items.length)) return null;
  const named = SHAPES.find((shape) => rows.filter((row) => shapeOf(row) === shape).length * 2 > rows.length);
  const shape = named ?? 'unclear';
  const agreeing = rows.filter((row) => shapeOf(row) === shape);
  const own = agreeing.length === 0 ? rows : agreeing;
  const [typical] = exemplarsOf({ ...group, items: own.map(({ item }) => item) }, 1);
  const told = rows.find(({ item }) => item === typical)!;
  return {
    ...(told.title === undefined ? {} : { title: told.title.slice(0, 120) }),
    shape,
    fix: told.immediate_fix.slice(0, 400),
    quotes: own.slice(0, 4).map(({ quote }) => quote.slice(0, 200)),
  };
}

/** A judge that is not sure does not know. */
function shapeOf({ shape, confidence }: Word): Label['shape'] {
  return confidence / 10 < SURE_FROM ? 'unclear' : shape;
}

function wordOf(reply: string | undefined): z.output<typeof REPLY> | null {
  if (reply === undefined) return null;
  try {
    const read = REPLY.safeParse(JSON.parse(reply));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Recorded replies that are not reviews: they are reported, since they do not count. */
export function unreadable(replies: RecordedReplies): readonly string[] {
  return [...replies].filter(([, reply]) => wordOf(reply) === null).map(([id]) => id);
}
