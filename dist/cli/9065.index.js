export const id = 9065;
export const ids = [9065];
export const modules = {

  29065:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HD: () => (  readable),
    IK: () => (  parsersFor),
    bo: () => (  readableSides)
  });
  var _inputs_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56940);
  var _inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13643);
  var _inputs_prompt_source_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89329);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);




const TYPESCRIPT = /\.[cm]?tsx?$/;
async function parsersFor(languages) {
    const parsers = {};
    for (const language of new Set(languages)) {
        switch (language) {
            case 'script': {
                const { parse } = await __webpack_require__.e(  6411).then(__webpack_require__.bind(__webpack_require__, 46411));
                parsers.script = (text, path) => {
                    const isTyped = TYPESCRIPT.test(path);
                    const isMarkup = !isTyped || path.endsWith('x');
                    return parse(text, {
                        sourceType: 'unambiguous',
                        allowReturnOutsideFunction: true,
                        plugins: [
                            ...(isTyped ? ['typescript'] : []),
                            ...(isMarkup ? ['jsx'] : []),
                            'decorators',
                        ],
                    });
                };
                break;
            }
            case 'python': {
                const { parser } = await __webpack_require__.e(  1283).then(__webpack_require__.bind(__webpack_require__, 81283));
                parsers.python = (text) => parser.parse(text);
                break;
            }
            case 'jinja': {
                const { parse, tokenize } = await __webpack_require__.e(  8931).then(__webpack_require__.bind(__webpack_require__, 48931));
                parsers.jinja = (text, { trimBlocks, lstripBlocks }) => parse(tokenize(text, { trim_blocks: trimBlocks, lstrip_blocks: lstripBlocks }));
                break;
            }
        }
    }
    return parsers;
}
async function readable(tree, config) {
    const languages = config === null ? [] : languagesOfConfig(tree, config);
    return languages.length === 0 ? tree : { ...tree, parsers: { ...tree.parsers, ...(await parsersFor(languages)) } };
}
function languagesOfConfig(tree, config) {
    return config.targets.flatMap((target) => (0,_inputs_prompt_source_kind_js__WEBPACK_IMPORTED_MODULE_2__  .P7)(tree, target.prompt, (0,_inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_3__  .M)(target)));
}
async function readableSides(trees, { file, after }, begun = () => { }) {
    const main = (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(trees.base, file, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
    if (main !== null)
        begun(main);
    const head = after === null ? null : (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(trees.head, after, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
    const languages = [main, head].flatMap((config) => config === null ? [] : [trees.base, trees.head].flatMap((tree) => languagesOfConfig(tree, config)));
    if (languages.length === 0)
        return trees;
    const parsers = await parsersFor(languages);
    const base = { ...trees.base, parsers };
    return { ...trees, base, head: trees.head === trees.base ? base : { ...trees.head, parsers } };
}


  })

};
