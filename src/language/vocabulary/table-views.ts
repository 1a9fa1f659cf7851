import type { ObjectKeys } from './object-keys.ts';

/** `view = {"mine": {search: …, sort: {id: "desc"}, id: "…"}}`: each view has `search` or `hide` besides. */
export const VIEW_KEYS: ObjectKeys = { required: ['sort', 'id'], optional: ['search', 'hide', 'alias'] };
