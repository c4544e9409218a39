/**
 * What is mutated: folders of the core, each with the tests near it, which run first, and the more distant tests that
 * use it. Speed tests are left out, since they would notice that lines are counted, and so are simulations of error
 * rates (`*-rates`), which take seconds for each mutant: the score is a lower bound.
 */
export const FOLDERS = {
  stats: {
    source: 'src/stats/**/*.ts',
    near: ['unit/stats/!(*-rates)', 'unit/clustering/!(speed)'],
    far: ['unit/decision/!(*-rates)', 'unit/trend', 'unit/gate/gate'],
  },
  decision: {
    source: 'src/decision/**/*.ts',
    near: ['unit/decision/!(*-rates)'],
    far: ['unit/gate/*', 'golden/report'],
  },
  scoring: {
    source: 'src/scoring/deterministic/**/*.ts',
    near: ['unit/scorers/!(library|speed)'],
    far: ['unit/judging/*', 'unit/inputs/suite*', 'unit/gate/gate'],
  },
  escalation: {
    source: 'src/escalation/**/*.ts',
    near: ['unit/escalation/*'],
    far: ['golden/report', 'unit/report/*', 'unit/gate/*'],
  },
  optimize: {
    source: 'src/optimize/**/*.ts',
    near: ['unit/optimize/!(*-rates)'],
    far: [],
  },
  markdown: {
    source: 'src/report/{escape,safe-words,worddiff,marker,comment,comment/*}.ts',
    near: ['unit/report/{escape,worddiff,comment,marker}*', 'golden/report'],
    far: ['unit/report/*', 'unit/foreign-names'],
  },
};

/** String literals are left out: golden files cover the words of messages, and this is about what the code decides. */
export const MUTATOR = { excludedMutations: ['StringLiteral'] };

export const testsOf = (names) => names.map((name) => `test/${name}.test.ts`);
