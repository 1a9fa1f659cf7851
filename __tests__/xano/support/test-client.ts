import { createXanoClient, type XanoClient, type XanoClientOptions } from '../../../src/xano/client.ts';
import { XanoError } from '../../../src/xano/errors.ts';
import { createFakeTime, type FakeTime } from './fake-time.ts';

export const FAKE_TOKEN = 'not-a-real-token-0000';

export function testClient(
  origin: string,
  options: Partial<XanoClientOptions> & { readonly time?: FakeTime } = {},
): XanoClient {
  const { time = createFakeTime(), ...rest } = options;
  return createXanoClient({
    instance: origin,
    token: FAKE_TOKEN,
    clock: time.now,
    sleep: time.sleep,
    deadline: time.deadline,
    random: time.random,
    ...rest,
  });
}

/** The error that a call ends with. */
export async function errorOf(call: Promise<unknown> | (() => unknown)): Promise<XanoError> {
  try {
    await (typeof call === 'function' ? call() : call);
  } catch (error) {
    if (error instanceof XanoError) return error;
    throw error;
  }
  throw new Error('The call did not fail.');
}
