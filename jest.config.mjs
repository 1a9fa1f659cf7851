export default {
  // Jest leaves a core free unless told: with two of them that doubles the time.
  maxWorkers: '100%',
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/jest-transform.cjs' },
  // What the build puts in for the version; sources run here unbundled.
  globals: { __VERSION__: '0.0.0-test' },
  // Tests import what they use from @jest/globals, so that the type check sees it.
  injectGlobals: false,
  reporters: ['default', '<rootDir>/scripts/counting-reporter.mjs'],
};
