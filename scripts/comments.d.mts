/** The same program; throws a SyntaxError for text that is not a module. */
export function withoutComments(code: string): string;
export function withTabs(code: string): string;
