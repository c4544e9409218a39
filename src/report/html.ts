/** The HTML report; its parts are in `html/`. */
export { renderHtml } from './html/page.ts';
