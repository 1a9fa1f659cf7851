/** Which keys an object has. */
export interface ObjectKeys {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}
