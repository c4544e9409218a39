/** The HTML report; its parts stand in `html/`. */
export { renderHtml } from './html/page.ts';
