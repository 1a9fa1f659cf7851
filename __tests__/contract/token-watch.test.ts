import { describe, expect, test } from '@jest/globals';
import { XanoError } from '../../src/xano/errors.ts';
import { createTokenWatch } from './support/token-watch.ts';

const facts = { kind: 'server', reason: 'r', message: 'm', remedy: 'r', step: 's', host: 'h' } as const;

describe('the watch finds a token', () => {
  test.each([
    ['in a text', (token: string) => `a ${token} b`],
    ['in a key of an object', (token: string) => ({ deep: [{ [token]: 1 }] })],
    ['in an address', (token: string) => `https://x.xano.io/?t=${encodeURIComponent(token)}`],
    ['in capitals', (token: string) => token.toUpperCase()],
    ['as base64', (token: string) => Buffer.from(token).toString('base64')],
    ['as hexadecimal', (token: string) => Buffer.from(token).toString('hex')],
    ['in the cause of an error', (token: string) => new Error('a', { cause: new Error(token) })],
    [
      'in a field of an error',
      (token: string) => new XanoError({ ...facts, payload: { findings: [token] } }),
    ],
    [
      'in what is hidden',
      (token: string) => Object.defineProperty({}, 'token', { value: token, enumerable: false }),
    ],
  ])('%s', (where, make) => {
    const watch = createTokenWatch();
    watch.see('elsewhere', { nothing: ['here', 'Bearer ***'] });
    watch.see(where, make(watch.token));
    expect(watch.find()).toEqual({ seen: 2, leaks: [where] });
  });
});
