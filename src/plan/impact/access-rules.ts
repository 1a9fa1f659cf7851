import { readConstants, readSwitch } from './read-value.ts';
import { always, byChange, type ImpactRule, safe, type Verdict } from './rule.ts';

const GIVEN: readonly ['exposing'] = ['exposing'];
const TAKEN: readonly ['breaking'] = ['breaking'];

/** Kinds that answer to somebody when they are active. */
const ANSWERS: ReadonlySet<string> = new Set(['api_group', 'mcp_server', 'realtime_channel']);

/** Who may call what, and from where. */
export const ACCESS_RULES: readonly ImpactRule[] = [
  {
    id: 'auth-changed',
    summary: 'Without "auth" everybody may call; with it, callers that are not signed in are refused.',
    path: 'auth',
    judge: ({ difference }) => judgeAuth(readConstants(difference)),
  },
  {
    id: 'middleware-changed',
    summary: 'Removed middleware lets through what it stopped; a new one may stop what came through.',
    path: 'middleware.**',
    judge: ({ difference }) => {
      switch (difference.change) {
        case 'removed':
          return { impacts: GIVEN, reason: 'What the middleware stopped comes through.' };
        case 'added':
          return { impacts: TAKEN, reason: 'The middleware may stop what came through.' };
        case 'changed':
          return difference.movedFrom === undefined
            ? {
                impacts: GIVEN,
                reason: 'Another middleware runs: what the old one stopped may come through.',
              }
            : { impacts: ['unknown'], reason: 'Middleware runs in another order.' };
        default:
          return difference.change satisfies never;
      }
    },
  },
  {
    id: 'middleware-exceptions',
    summary: 'A silent middleware stops nobody.',
    kinds: ['middleware'],
    path: 'exception_policy',
    judge: ({ difference }) =>
      readConstants(difference).after === 'silent'
        ? { impacts: GIVEN, reason: 'Its errors are swallowed: what it stopped comes through.' }
        : { impacts: TAKEN, reason: 'Its errors stop requests that came through.' },
  },
  {
    id: 'middleware-response',
    summary: 'How a middleware changes answers.',
    kinds: ['middleware'],
    path: 'response_strategy',
    judge: always(TAKEN, 'Answers of everything that it stands before have another shape.'),
  },
  {
    id: 'cors-lists',
    summary: 'More origins, methods or headers let more sites call; fewer stop some.',
    kinds: ['api_group'],
    path: 'cors.*.*',
    judge: byChange({
      added: [GIVEN, 'Browsers let more sites, methods or headers through.'],
      removed: [TAKEN, 'Browsers stop what they let through.'],
      changed: [GIVEN, 'Browsers let through what they stopped.'],
    }),
  },
  {
    id: 'cors-changed',
    summary: 'Sites that browsers let call the endpoints.',
    kinds: ['api_group'],
    path: 'cors.*',
    judge: ({ difference }) => {
      const step = difference.path.at(-1);
      const { before, after } = readConstants(difference);
      if (step === 'max_age') return safe('Browsers ask again after another time.');
      if (step === 'credentials' && after !== 'true')
        return { impacts: TAKEN, reason: 'Browsers send no credentials any more.' };
      if (step === 'mode' && after === 'disabled')
        return { impacts: TAKEN, reason: 'Browsers stop every other site.' };
      return {
        impacts: GIVEN,
        reason: `Browsers may let more sites through (${step ?? ''}: ${before ?? 'none'} → ${after ?? 'none'}).`,
      };
    },
  },
  {
    id: 'cors-clause',
    summary: 'Without a "cors" clause every site may call.',
    kinds: ['api_group'],
    path: 'cors',
    judge: byChange({
      added: [TAKEN, 'Browsers stop the sites that are not named.'],
      removed: [GIVEN, 'Browsers let every site through.'],
      changed: [GIVEN, 'Browsers may let more sites through.'],
    }),
  },
  {
    id: 'documentation-access',
    summary: 'Who may read the description of the endpoints.',
    kinds: ['api_group'],
    path: 'swagger.**',
    judge: ({ difference }) => {
      const isOff = difference.path.at(-1) === 'active' && readSwitch(difference) !== 'on';
      const isToken = difference.path.at(-1) === 'token' && difference.change === 'added';
      return isOff || isToken
        ? { impacts: TAKEN, reason: 'Fewer may read the description of the endpoints.' }
        : { impacts: GIVEN, reason: 'More may read the description of the endpoints.' };
    },
  },
  {
    id: 'cache-key',
    summary: 'A cache that does not tell callers apart gives one the answer of another.',
    path: 'cache.*',
    judge: ({ difference }) => {
      const step = difference.path.at(-1) ?? '';
      const direction = readSwitch(difference);
      if (direction === 'off' && ['auth', 'input', 'ip', 'datasource'].includes(step))
        return {
          impacts: GIVEN,
          reason: `The cache does not tell callers apart by ${step}: one may get the answer of another.`,
        };
      return safe('Answers are kept in another way, and still told apart.');
    },
  },
  {
    id: 'cache-clause',
    summary: 'A cache that does not tell callers apart gives one the answer of another.',
    path: 'cache',
    judge: byChange({
      added: [['unknown'], 'Answers are kept: callers may get what is no longer true.'],
      removed: [[], 'Every answer is computed anew.'],
      changed: [['unknown'], 'Answers are kept in another way.'],
    }),
  },
  {
    id: 'activity',
    summary: 'What is switched off answers nobody and runs no more; what is switched on does.',
    path: 'active',
    judge: ({ difference, kind }) => {
      const isOn = difference.change === 'removed' ? undefined : readConstants(difference).after === 'true';
      if (isOn === undefined) return { impacts: ['unknown'], reason: 'Whether it is active is up to Xano.' };
      if (!isOn) return { impacts: TAKEN, reason: 'It is switched off: it answers nobody and does nothing.' };
      return ANSWERS.has(kind)
        ? { impacts: GIVEN, reason: 'It is switched on: it answers those who call it.' }
        : { impacts: ['unknown'], reason: 'It is switched on, and runs by itself.' };
    },
  },
  {
    id: 'address',
    summary: 'Another canonical name is another address.',
    path: 'canonical',
    judge: always(TAKEN, 'Its address is another one: callers of the old one no longer find it.'),
  },
  {
    id: 'realtime-address',
    summary: 'Another canonical name is another address.',
    kinds: ['workspace'],
    path: 'realtime.**',
    judge: always(TAKEN, 'The address for realtime clients is another one.'),
  },
  {
    id: 'channel-access',
    summary: 'Who may join a channel, send to it, and see who is there.',
    kinds: ['realtime_channel'],
    path: '*.*',
    judge: ({ difference }) => judgeChannel(difference.path.at(-1) ?? '', readSwitch(difference)),
  },
];

function judgeAuth({ before, after }: ReturnType<typeof readConstants>): Verdict {
  const isOpen = after === undefined || after === 'false' || after === '';
  const wasOpen = before === undefined || before === 'false' || before === '';
  if (isOpen && wasOpen) return safe('Everybody may call it, as before.');
  if (isOpen)
    return {
      impacts: GIVEN,
      reason: `Everybody may call it: "${before ?? ''}" is not asked for any more.`,
      affects: () => 'safe',
    };
  if (wasOpen)
    return {
      impacts: TAKEN,
      reason: `Callers have to be signed in with "${after}".`,
      affects: () => 'breaking',
    };
  return {
    impacts: ['exposing', 'breaking'],
    reason: `Those signed in with "${after}" may call it, those with "${before}" no longer.`,
    affects: () => 'breaking',
  };
}

/** Settings of a channel that let more people in when they are off. */
const RESTRICTS: ReadonlySet<string> = new Set(['auth', 'auth_channel']);

function judgeChannel(step: string, direction: 'on' | 'off' | undefined): Verdict {
  if (step === 'message_history')
    return { impacts: GIVEN, reason: 'Those who join may read more, or fewer, older messages.' };
  if (direction === undefined)
    return { impacts: ['unknown'], reason: 'Who may join or send is decided in another way.' };
  const isMore = (direction === 'on') !== RESTRICTS.has(step);
  return isMore
    ? { impacts: GIVEN, reason: `More may join, send or see (${step} is ${direction}).` }
    : { impacts: TAKEN, reason: `Fewer may join, send or see (${step} is ${direction}).` };
}
