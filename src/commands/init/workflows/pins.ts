/** What the workflows use, by exactly what it is: a tag can be moved to other code, the id of a commit cannot. */
export const CHECKOUT = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2';

/** This action. A full tag: what runs changes when the line does, not before. */
export const OWN_ACTION = 'xano-ci/xano-ci@v0.1.0';
