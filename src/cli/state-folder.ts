/** Where deployments of a checkout keep journals, backups and records, unless told otherwise. Not for git. */
export const STATE_FOLDER = '.xano-ci';
