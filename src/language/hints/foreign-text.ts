import { type HintRule, replaceBy } from './hint-rule.ts';

/** Text that is not XanoScript at all: marks of other tools, comments of other languages, Markdown. */
export const FOREIGN_TEXT: readonly HintRule[] = [
  {
    found: /#(?!\{)/y,
    before: /^\s*$/,
    message: 'A comment starts with "//".',
    help: 'Replace "#" by "//", on a line of its own.',
    fix: replaceBy('//'),
  },
  {
    found: /#/y,
    message: 'A comment starts with "//".',
    help: 'Replace "#" by "//", on a line of its own.',
  },
  {
    found: /\/\*/y,
    message: 'There are no block comments.',
    help: 'Start each line of the comment with "//".',
    fix: {
      title: 'Write it as a line comment',
      line: /^(\s*)\/\*[ \t]*([^*]*[^*\s])[ \t]*\*\/\s*$/,
      becomes: '$1// $2',
    },
  },
  {
    found: /<!--/y,
    message: 'A comment starts with "//".',
    help: 'Start each line of the comment with "//", and remove "-->".',
  },
  {
    found: /--(?=[ \t]*[\p{L}\d])/uy,
    before: /^\s*$/,
    message: 'A comment starts with "//".',
    help: 'Replace "--" by "//".',
    fix: replaceBy('//'),
  },
  {
    found: /`{3}\w*/y,
    before: /^\s*$/,
    message: 'This is a fence of Markdown, not XanoScript.',
    help: 'Remove the lines that start with "```".',
  },
  {
    found: /-{2,}(?=[ \t]*(?:\r?\n|$))/y,
    before: /^\s*$/,
    message: 'Documents are separated by a line that is exactly "---".',
    help: 'Write three dashes at the start of the line, and nothing else.',
  },
  {
    found: /\*/y,
    before: /^\s*(select\s+)$/i,
    message: 'SQL is not XanoScript.',
    help: 'Write `db.query user { where = … } as $rows`, or put the SQL into `db.direct_query { sql = "…" }`.',
  },
  {
    found: /[“”„‘’‚«»]/y,
    message: 'A text must stand in straight quotes.',
    help: 'Write " or \' in place of typographic quotes.',
  },
];
