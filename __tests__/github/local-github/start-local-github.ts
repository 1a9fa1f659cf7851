import { afterEach } from '@jest/globals';
import {
  type LocalGithub,
  type LocalGithubOptions,
  type ReceivedRequest,
  type ServedGithub,
  serveLocalGithub,
} from './serve-local-github.ts';

export type { LocalGithub, LocalGithubOptions, ReceivedRequest };

const serving: ServedGithub[] = [];

afterEach(async () => {
  const violations = (await Promise.all(serving.splice(0).map(({ close }) => close()))).flat();
  if (violations.length > 0) throw new Error(`Against GitHub's description:\n${violations.join('\n')}`);
});

/** A GitHub for one test: what is against its description fails the test at its end, when the server closes too. */
export async function startLocalGithub(options: LocalGithubOptions = {}): Promise<LocalGithub> {
  const served = await serveLocalGithub(options);
  serving.push(served);
  return served.github;
}
