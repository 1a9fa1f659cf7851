/**
 * Whether `$db.written` means the table `name`: the server writes such paths in an older or simpler form of the name,
 * without regard to case, with `_` for what no bare name holds, and without `_` at its ends. So `$db.order_lines` stands
 * in a query of "order-lines" or `Order_Lines_`.
 */
export function isSameTable(written: string, name: string | undefined): boolean {
  return name !== undefined && (written === name || simplify(written) === simplify(name));
}

function simplify(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}
