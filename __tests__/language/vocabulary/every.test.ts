import { loadTests } from '../../support/load-tests.ts';

await loadTests(import.meta.url);
