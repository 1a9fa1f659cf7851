/** How much of the request history is kept: the clause `history`. */
export const HISTORY_VALUES = [false, 0, 10, 100, 1000, 10000, 'all', 'inherit'] as const;
