/** Letters that nobody sees and that no XanoScript may hold outside of texts: what to call them, what to read instead. */
export const UNSEEN: Readonly<Record<string, { readonly name: string; readonly becomes: '' | ' ' }>> = {
  '\u00a0': { name: 'a no-break space', becomes: ' ' },
  '\u200b': { name: 'a space without width', becomes: '' },
  '\ufeff': { name: 'a byte order mark', becomes: '' },
};
