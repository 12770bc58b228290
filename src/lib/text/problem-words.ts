/** Words of one problem: a text, or a function of the values the problem carries. */
export type ProblemWords = Readonly<Record<string, string | ((values: never) => string)>>;
