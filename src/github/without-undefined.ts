type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** The fields that have a value, as Octokit's types want optional ones. */
export function withoutUndefined<Fields extends object>(fields: Fields): Present<Fields> {
  const present: Present<Fields> = { ...fields };
  for (const name in present) {
    if (present[name] === undefined) delete present[name];
  }
  return present;
}
