/** So many of the first rows as fit into so many bytes, and how many do not. */
export function fitRows(
  rows: readonly string[],
  most: number,
): { readonly kept: readonly string[]; readonly cut: number } {
  let left = most;
  const end = rows.findIndex((row) => {
    left -= Buffer.byteLength(row);
    return left < 0;
  });
  return end === -1 ? { kept: rows, cut: 0 } : { kept: rows.slice(0, end), cut: rows.length - end };
}
