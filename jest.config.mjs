import { availableParallelism } from 'node:os';

// What the tests of these folders need, they share: to load it for each file anew takes minutes. They are run by the files
// called "every", unless somebody asks for one.
const SHARING = '(?:checks|language/vocabulary|report|simulator|source|workspace)';
const namesOne = process.argv.some((argument) => new RegExp(`${SHARING}/`).test(argument));

export default {
  // One more than there are cores: those that speak to a server wait half of their time.
  maxWorkers: availableParallelism() + 1,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/__tests__/support/build-once.mjs',
  globalTeardown: '<rootDir>/__tests__/support/remove-build.mjs',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    namesOne ? `/__tests__/${SHARING}/every` : `/__tests__/${SHARING}/(?!every)`,
  ],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/jest-transform.cjs' },
  // What the build puts in for the version; sources run here unbundled.
  globals: { __VERSION__: '0.0.0-test' },
  // Tests import what they use from @jest/globals, so that the type check sees it.
  injectGlobals: false,
  reporters: ['default', '<rootDir>/scripts/counting-reporter.mjs'],
};
