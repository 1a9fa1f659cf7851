/** Something that is known by its name among its neighbours: a clause, an argument, a field, a key, an entry of a set. */
export interface Named<Item> {
  readonly name: string;
  readonly item: Item;
  /** Equal for two that say the same under whatever name. */
  readonly content: string;
}

export interface NamedMatch<Item> {
  readonly both: readonly { readonly name: string; readonly before: Item; readonly after: Item }[];
  readonly removed: readonly Named<Item>[];
  readonly added: readonly Named<Item>[];
  /** Gone and new with the same content at the same place. */
  readonly renamed: readonly { readonly before: Named<Item>; readonly after: Named<Item> }[];
}

/** Matches by name, whatever the order. */
export function matchNamed<Item>(
  before: readonly Named<Item>[],
  after: readonly Named<Item>[],
): NamedMatch<Item> {
  const old = new Map(before.map((entry) => [entry.name, entry]));
  const fresh = new Map(after.map((entry) => [entry.name, entry]));
  const isKept = (name: string): boolean => old.has(name) && fresh.has(name);
  const gone = before.filter(({ name }) => !fresh.has(name));
  const added = after.filter(({ name }) => !old.has(name));
  const taken = new Set<Named<Item>>();
  const renamed = gone.flatMap((entry) => {
    const slot = findSlot(before, entry.name, isKept);
    const twin = added.find(
      (other) =>
        !taken.has(other) && other.content === entry.content && findSlot(after, other.name, isKept) === slot,
    );
    if (twin === undefined) return [];
    taken.add(twin);
    return [{ before: entry, after: twin }];
  });
  const left = new Set(renamed.map((pair) => pair.before));
  return {
    both: [...fresh.values()].flatMap(({ name, item }) => {
      const previous = old.get(name);
      return previous === undefined ? [] : [{ name, before: previous.item, after: item }];
    }),
    removed: gone.filter((entry) => !left.has(entry)),
    added: added.filter((entry) => !taken.has(entry)),
    renamed,
  };
}

/** The nearest neighbour above that both sides have. */
function findSlot<Item>(
  entries: readonly Named<Item>[],
  name: string,
  isKept: (name: string) => boolean,
): string | undefined {
  let slot: string | undefined;
  for (const entry of entries) {
    if (entry.name === name) return slot;
    if (isKept(entry.name)) slot = entry.name;
  }
  return slot;
}
