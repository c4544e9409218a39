export const id = 5272;
export const ids = [5272];
export const modules = {

  45272:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  wrap),
    M: () => (  wrapLines)
  });
function wrap(text, width, indent = '', first = indent) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(/\s+/)) {
        if (word === '')
            continue;
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = indent;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return empty && lines.length === 0 ? '' : [...lines, line].join('\n');
}
function wrapLines(text, width) {
    return text
        .split('\n')
        .map((line) => {
        const own = /^ */.exec(line)[0];
        return line.length <= width ? line : wrap(line, width, `${own}  `, own);
    })
        .join('\n');
}


  })

};
