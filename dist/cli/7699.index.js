export const id = 7699;
export const ids = [7699];
export const modules = {

  97699:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    command: () => (  command),
    help: () => (  help)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
  var _adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
  var _run_template_library_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66584);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29093);
  var _tools_import_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33876);
  var _tools_import_sound_draft_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58305);
  var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32315);









const help = `plumbline import promptfoo FILE [--out DIR] [--name NAME]
plumbline import prompt-yml FILE [--out DIR] [--name NAME]
plumbline import rows FILE [--out DIR] [--name NAME] [--dry-run]

Writes prompts/, models/ and evals/ from a promptfoo config, or from the test
data and evaluators of a .prompt.yml. Never overwrites a file. Lists every
assert and evaluator that has no counterpart, and where their rule was laxer.

rows writes evals/NAME.cases.jsonl from a dataset (.jsonl, .json or .csv) under
the names of other tools: OpenAI evals, DeepEval, RAGAS, Langfuse, LangSmith,
Braintrust, Hugging Face. It says what became of each name.

  --dry-run    rows: show the names and the first cases, and write nothing
  --out DIR    folder to write into (default: the current one)
  --name NAME  name of the target and its files (default: from the file)
`;
const READERS = {
    promptfoo: async () => (await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(8152), __webpack_require__.e(3689), __webpack_require__.e(8539)]).then(__webpack_require__.bind(__webpack_require__, 38539))).draftOfPromptfoo,
    'prompt-yml': async () => (await Promise.all( [__webpack_require__.e(8152), __webpack_require__.e(1663)]).then(__webpack_require__.bind(__webpack_require__, 91663))).draftOfPromptYml,
};
async function command(args, io) {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__  .T)('import', args, { out: { type: 'string' }, name: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } }, { positionals: true });
    const [format, file, ...others] = positionals;
    if (format === 'rows' && file !== undefined && others.length === 0) {
        const { importRowsCommand } = await __webpack_require__.e(  7827).then(__webpack_require__.bind(__webpack_require__, 77827));
        return importRowsCommand({ file, out: values.out, name: values.name, dryRun: values['dry-run'] }, io);
    }
    const reader = format !== undefined && Object.hasOwn(READERS, format) ? READERS[format] : undefined;
    if (reader === undefined && format !== 'rows')
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .eb(`import takes ${Object.keys(READERS).join(', ')} or rows, not ${format ?? 'nothing'}`);
    if (reader === undefined || file === undefined || others.length > 0)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .eb(`import ${format} takes one file`);
    if (values['dry-run'])
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .eb('--dry-run goes with import rows');
    const full = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(io.cwd, file);
    const root = (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__  .L9)(full, io.cwd);
    const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .Zw();
    const name = (0,_tools_import_names_js__WEBPACK_IMPORTED_MODULE_8__  .yR)(values.name ?? node_path__WEBPACK_IMPORTED_MODULE_1__.basename(full).replace(/(\.prompt)?\.[a-z]+$/i, ''));
    const tree = (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__  .jD)(root);
    const draft = (await reader())(tree, node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, full).replaceAll('\\', '/'), name, problems);
    problems.throwIfAny();
    if (draft === null)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .dz({ file, message: 'cannot be imported' });
    const isElsewhere = values.out !== undefined || root !== (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__  .L9)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(io.cwd, 'x'), io.cwd);
    const { imported, faults } = (0,_tools_import_sound_draft_js__WEBPACK_IMPORTED_MODULE_6__  .n)(draft, tree, await (0,_run_template_library_js__WEBPACK_IMPORTED_MODULE_4__  .B)((0,_tools_import_sound_draft_js__WEBPACK_IMPORTED_MODULE_6__  .r)(draft)), { copy: isElsewhere });
    if (imported.cases === 0) {
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .dz([
            { file, message: 'nothing of it can be scored here' },
            ...[...imported.lost, ...imported.notes].map((message) => ({ file, message })),
        ]);
    }
    if (faults.length > 0)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .dz(faults);
    write(imported, values.out ?? '', io);
    io.say(summary(imported, values.out));
    return 0;
}
function write(imported, out, io) {
    const place = (file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(io.cwd, out, file);
    const there = imported.files.filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place(file.path)));
    if (there.length > 0) {
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .dz(there.map((file) => ({
            file: node_path__WEBPACK_IMPORTED_MODULE_1__.join(out, file.path),
            message: 'is there already; move it, or give --name or --out',
        })));
    }
    for (const file of imported.files) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place(file.path)), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(place(file.path), file.text, { flag: 'wx' });
    }
}
function summary(imported, out) {
    const list = (title, lines) => lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `  - ${line}`).join('\n')}\n`;
    return [
        `Wrote ${imported.files.length} files, ${imported.cases} cases${out === undefined ? '' : `, into ${out}`}:\n`,
        ...imported.files.map((file) => `  ${file.path}\n`),
        list('No counterpart:', imported.lost),
        list('Look at:', imported.notes),
        `\nAdd to .github/plumbline.yml, then run "plumbline lock":\n\n`,
        Object.keys(imported.providers).length === 0 ? '' : (0,yaml__WEBPACK_IMPORTED_MODULE_2__  .As)({ providers: imported.providers }),
        (0,yaml__WEBPACK_IMPORTED_MODULE_2__  .As)({ targets: Object.fromEntries(imported.targets.map(({ name, ...target }) => [name, target])) }),
    ].join('');
}


  })

};
