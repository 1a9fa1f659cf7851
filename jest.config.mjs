import { availableParallelism } from 'node:os';

// The tests of one check need all checks loaded: each file anew would take minutes. They are run by two files, unless
// somebody asks for one.
const namesChecks = process.argv.some((argument) => argument.includes('checks/'));

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
    namesChecks ? '/__tests__/checks/every-' : '/__tests__/checks/(?!every-)[^/]+$',
  ],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/jest-transform.cjs' },
  // What the build puts in for the version; sources run here unbundled.
  globals: { __VERSION__: '0.0.0-test' },
  // Tests import what they use from @jest/globals, so that the type check sees it.
  injectGlobals: false,
  reporters: ['default', '<rootDir>/scripts/counting-reporter.mjs'],
};
