/** Where reading or checking ends, so that no file can make a run slow, large or crash. */
export interface Limit {
  readonly most: number;
  /** What is counted, in the plural: `bytes in one file`. */
  readonly what: string;
  /** Why it is as high as this, and no higher. */
  readonly why: string;
  /** What becomes of that which is beyond it. */
  readonly beyond: string;
}

/** Every limit on what is read and checked. `docs/limits.md` is made from it. */
export const LIMITS = {
  fileBytes: {
    most: 2 * 1024 * 1024,
    what: 'bytes in one file',
    why: 'The largest of 2,000 real files has 60 kB.',
    beyond: 'The file is not read: a failure, exit code 2.',
  },
  fileTokens: {
    most: 200_000,
    what: 'words, numbers, texts and signs in one file',
    why: 'Ten times the largest real file; the tree of so many takes about 200 MB.',
    beyond: 'The file is not read: a failure, exit code 2.',
  },
  fileDocuments: {
    most: 5_000,
    what: 'documents in one file',
    why: 'More than whole workspaces have; one file holds one document, but for what Xano sends as a whole.',
    beyond: 'The file is not read: a failure, exit code 2.',
  },
  openBrackets: {
    most: 5_000_000,
    what: 'letters behind brackets that are never closed, in lines with "filters="',
    why: 'Each such bracket makes the rest of its line be read again. Real files have none.',
    beyond: 'The file is not read: a failure, exit code 2.',
  },
  files: {
    most: 100_000,
    what: 'files in one run',
    why: 'Fifty times the largest workspace that was seen.',
    beyond: 'The files after these, in the order of their paths, are not read: a failure, exit code 2.',
  },
  allLetters: {
    most: 128 * 1024 * 1024,
    what: 'letters in all files of one run',
    why: 'The trees of all files are held at once; the largest workspace that was seen has 4 MB.',
    beyond: 'The files after these, in the order of their paths, are not read: a failure, exit code 2.',
  },
  findingsPerCheck: {
    most: 200,
    what: 'findings of one check in one file',
    why: 'So many say the same thing: nobody reads on.',
    beyond: 'They are counted in a notice of the same check.',
  },
  findingsPerFile: {
    most: 1_000,
    what: 'findings in one file',
    why: 'Every check may find something in every word.',
    beyond: 'The least severe are left out, and counted in a notice for each check.',
  },
  treeDepth: {
    most: 1_000,
    what: 'levels of one document, operators in a row included',
    why: 'Whoever reads a tree calls itself for each level. Brackets end sooner, at 256.',
    beyond: 'The document is not read: `nested-too-deep`, an error.',
  },
  comparedName: {
    most: 200,
    what: 'letters of a name for which similar ones are looked for',
    why: 'Comparing takes the square of the length.',
    beyond: 'The finding comes without a suggestion.',
  },
  comparedLetters: {
    most: 10_000_000,
    what: 'pairs of letters compared to find similar names in one list of names',
    why: 'A tenth of a second; 500 unknown names among 1,000 known ones take a tenth of it.',
    beyond: 'Later findings come without a suggestion.',
  },
} as const satisfies Readonly<Record<string, Limit>>;
