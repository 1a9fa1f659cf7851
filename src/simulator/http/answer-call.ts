import type { Delivery } from '../faults/fault.ts';
import { routes } from '../routes/all.ts';
import type { SimulatorContext } from '../simulator-context.ts';
import { matchRoute } from './match-route.ts';
import type { RateLimit } from './rate-limit.ts';
import { notFound, tooManyRequests, unauthorized } from './refusals.ts';
import type { Reply } from './reply.ts';
import type { Route } from './route.ts';

export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface Gate {
  readonly token: string;
  readonly rateLimit: RateLimit;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Called when something may have changed. */
  readonly save: () => void;
}

/** One call from its arrival to its answer. What stands in front of a server strikes first, then token and limit. */
export async function answerCall(
  incoming: Incoming,
  context: SimulatorContext,
  gate: Gate,
): Promise<Delivery> {
  const path = incoming.url.pathname.replace(/^\/api:meta/, '');
  const match = path === incoming.url.pathname ? undefined : matchRoute(routes, incoming.method, path);
  if (match === undefined) return whole(notFound(`${incoming.method} ${incoming.url.pathname}`));
  const { route, params } = match;
  const { faults } = context;
  for (const { row, value } of faults.take('wait', route.point)) await gate.wait(row.delay(value));
  const [instead] = faults.take('instead', route.point);
  if (instead !== undefined) {
    const reply = instead.row.answer(instead.value);
    return reply === undefined ? { reply: unauthorized(), cut: 'before' } : whole(reply);
  }
  const refusal = findRefusal(incoming, context, gate);
  if (refusal !== undefined) return whole(refusal);
  const { bytes, contentType, url } = incoming;
  const body = Buffer.from(bytes).toString('utf8');
  const reply = await route.handle({ context, params, query: url.searchParams, bytes, body, contentType });
  return finish(route, reply, context, gate);
}

function findRefusal(incoming: Incoming, context: SimulatorContext, gate: Gate): Reply | undefined {
  if (incoming.authorization !== `Bearer ${gate.token}` || context.faults.isTokenExpired())
    return unauthorized();
  const { freePlanRateLimit, sendsRetryAfter } = context.settings;
  const isFree = context.state.workspaces.some((workspace) => workspace.plan === 'free');
  const seconds = isFree && freePlanRateLimit ? gate.rateLimit.count() : undefined;
  return seconds === undefined ? undefined : tooManyRequests(sendsRetryAfter ? seconds : undefined);
}

function finish(route: Route, reply: Reply, context: SimulatorContext, gate: Gate): Delivery {
  const edits = context.faults.take('afterwards', route.point);
  for (const { row, value } of edits) row.act(context.state, value);
  if (route.method !== 'GET' || edits.length > 0) gate.save();
  const [answer] = context.faults.take('answer', route.point);
  return answer === undefined ? whole(reply) : answer.row.deliver(reply);
}

function whole(reply: Reply): Delivery {
  return { reply, cut: 'none' };
}
