/** Records conversations: a program and a simulated user of the ruler answer each other, turn by turn. */
import { type ProgramEnd, runProgram } from '../adapters/system/program-run.ts';
import {
  type Conversation,
  LONGEST_REPLY,
  lastReply,
  programLine,
  replyIn,
  rowOf,
  userLine,
} from '../tools/record/conversation.ts';
import { parsedRow, placeIn, placeOf, Recording, type Row } from '../tools/record/recording.ts';
import type { Task } from '../tools/record/tasks.ts';
import { callOf, type ProgramSetup, recordByLines, recordOneByOne, startUntilAnswered } from './record-tasks.ts';

export interface UserSetup {
  readonly argv: readonly string[];
  /** Of the ruler. */
  readonly cwd: string;
  /** The most turns of the program. */
  readonly turns: number;
}

const NO_ROW: Row = { failed: { why: 'no-row' } };

/** All open conversations take a turn together, so that neither side is started once a turn of each. */
export async function recordTurns(
  recording: Recording,
  tasks: readonly Task[],
  setup: ProgramSetup & { readonly each: boolean },
  user: UserSetup,
): Promise<void> {
  let open: readonly Conversation[] = tasks
    .filter((task) => !recording.has(task))
    .map((task) => ({ task, turns: [], replies: [] }));
  for (let turn = 1; open.length > 0 && !setup.signal.aborted; turn++) {
    const answered = await programTurn(recording, open, setup);
    if (setup.signal.aborted) return;
    if (turn === user.turns) {
      for (const one of answered) end(recording, one);
      return;
    }
    open = await userTurn(recording, answered, setup, user);
    setup.onProgress();
  }
}

function end(recording: Recording, conversation: Conversation): void {
  const { row, sample } = conversation.task;
  recording.enter(conversation.task, { ...rowOf(conversation), id: row.id, sample });
}

async function programTurn(
  recording: Recording,
  open: readonly Conversation[],
  setup: ProgramSetup & { readonly each: boolean },
): Promise<readonly Conversation[]> {
  const byTask = new Map(open.map((one) => [one.task, one]));
  const rows = new Map<string, Row>();
  const wave = new Recording([...byTask.keys()], (row) => rows.set(placeOf(row), row));
  await (setup.each ? recordOneByOne : recordByLines)(wave, [...byTask.keys()], {
    ...setup,
    lineOf: (task) => programLine(byTask.get(task)!, setup.dataset),
    inputOf: (task) => lastReply(byTask.get(task)!),
  });
  recording.strange += wave.strange;
  return open.flatMap((one) => {
    const said: Row = rows.get(placeIn(one.task)) ?? NO_ROW;
    const { id: _id, sample: _sample, ...row } = said;
    if (row['failed'] === undefined) return [{ ...one, turns: [...one.turns, row] }];
    recording.enter(one.task, row);
    return [];
  });
}

/** Conversations that go on; the others end in the recording. */
async function userTurn(
  recording: Recording,
  answered: readonly Conversation[],
  setup: ProgramSetup,
  { argv, cwd }: UserSetup,
): Promise<readonly Conversation[]> {
  if (answered.length === 0) return [];
  const replies = new Map<string, string | null | undefined>();
  const lost = new Map<Conversation, string>();
  await startUntilAnswered({
    open: () => answered.filter((one) => !replies.has(placeIn(one.task)) && !lost.has(one)),
    start: (left) =>
      runProgram({
        ...callOf({ ...setup, cwd }, argv),
        input: left.map((one) => `${JSON.stringify(userLine(one, setup.dataset))}\n`).join(''),
        onLine: (line) => {
          const said = parsedRow(line);
          if (said !== null && !replies.has(placeOf(said))) replies.set(placeOf(said), replyIn(said));
        },
      }),
    lose(silent, end) {
      for (const one of silent) lost.set(one, howOf(end, setup));
    },
  });
  if (setup.signal.aborted) return [];
  return answered.flatMap((one) => {
    const reply = replies.get(placeIn(one.task));
    if (typeof reply === 'string') return [{ ...one, replies: [...one.replies, reply] }];
    const how = lost.get(one) ?? `it is neither a text of at most ${LONGEST_REPLY} letters nor done: true`;
    if (reply === null) end(recording, one);
    else recording.fail(one.task, { why: 'no-user-turn', message: `--user said nothing that is a turn (${how})` });
    return [];
  });
}

function howOf(ended: ProgramEnd, { timeoutSeconds }: ProgramSetup): string {
  switch (ended.kind) {
    case 'exit':
      return `exit code ${ended.code}`;
    case 'signal':
      return `ended by ${ended.name}`;
    case 'timeout':
      return `silent for ${timeoutSeconds} s`;
    case 'not-started':
      return `not started: ${ended.message.slice(0, 300)}`;
    case 'too-large':
    case 'stopped':
      return ended.kind;
  }
}
