import { expected, required, type StatementRow } from './statement-row.ts';

export const REDIS_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  'redis.set': { operand: 'none', arguments: { key: required, data: required, ttl: expected } },
  'redis.get': { operand: 'none', arguments: { key: required }, returns: true },
  'redis.has': { operand: 'none', arguments: { key: required }, returns: true },
  'redis.del': { operand: 'none', arguments: { key: required } },
  'redis.incr': { operand: 'none', arguments: { key: required, by: required }, returns: true },
  'redis.decr': { operand: 'none', arguments: { key: required, by: required }, returns: true },
  'redis.keys': { operand: 'none', arguments: { search: required }, returns: true },
  'redis.push': { operand: 'none', arguments: { key: required, value: required }, returns: true },
  'redis.unshift': { operand: 'none', arguments: { key: required, value: required }, returns: true },
  'redis.pop': { operand: 'none', arguments: { key: required }, returns: true },
  'redis.shift': { operand: 'none', arguments: { key: required }, returns: true },
  'redis.remove': { operand: 'none', arguments: { key: required, value: required, count: required } },
  'redis.count': { operand: 'none', arguments: { key: required }, returns: true },
  'redis.range': {
    operand: 'none',
    arguments: { key: required, start: required, stop: required },
    returns: true,
  },
  'redis.ratelimit': {
    operand: 'none',
    arguments: { key: required, max: required, ttl: required, error: expected },
    returns: true,
  },
};
