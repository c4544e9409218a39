/** The names that the top-level statements of a TypeScript or JavaScript file bind. */
import type { ScriptProgram } from '../../../text/parsers.ts';
import type { ScriptExpression } from './script-marks.ts';

type Statement = ScriptProgram['program']['body'][number];

/** What a top-level name of the file is. */
export type TopLevel =
  | { readonly kind: 'const'; readonly value: ScriptExpression; readonly offset: number }
  | { readonly kind: 'import'; readonly from: string; readonly offset: number }
  | { readonly kind: 'other'; readonly what: string; readonly offset: number };

export function topLevelOf(program: ScriptProgram): ReadonlyMap<string, TopLevel> {
  const names = new Map<string, TopLevel>();
  for (const statement of program.program.body) declare(statement, names);
  return names;
}

function declare(statement: Statement, names: Map<string, TopLevel>): void {
  const offset = statement.start ?? 0;
  switch (statement.type) {
    case 'ExportNamedDeclaration':
      if (statement.declaration != null) declare(statement.declaration as Statement, names);
      return;
    case 'ExportDefaultDeclaration': {
      const { declaration } = statement;
      const isValue = !/Declaration$/.test(declaration.type);
      if (isValue) set(names, 'default', { kind: 'const', value: declaration as ScriptExpression, offset });
      return;
    }
    case 'ImportDeclaration':
      for (const { local } of statement.specifiers)
        set(names, local.name, { kind: 'import', from: statement.source.value, offset });
      return;
    case 'VariableDeclaration':
      for (const { id, init } of statement.declarations) {
        if (id.type !== 'Identifier') continue;
        const what = statement.kind === 'const' ? 'without a value' : `declared with ${statement.kind}`;
        const isConst = statement.kind === 'const' && init != null;
        set(names, id.name, isConst ? { kind: 'const', value: init, offset } : { kind: 'other', what, offset });
      }
      return;
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration': {
      const { id } = statement;
      const what = { FunctionDeclaration: 'a function', ClassDeclaration: 'a class', TSEnumDeclaration: 'an enum' };
      if (id != null) set(names, id.name, { kind: 'other', what: what[statement.type], offset });
      return;
    }
    default:
  }
}

function set(names: Map<string, TopLevel>, name: string, found: TopLevel): void {
  const known = names.get(name);
  // Overloads of a function, or a type and a value, may share a name; two values may not.
  const isTwice = known?.kind === 'const' && found.kind === 'const';
  if (isTwice) names.set(name, { kind: 'other', what: 'declared twice', offset: found.offset });
  else if (known?.kind !== 'const') names.set(name, found);
}
