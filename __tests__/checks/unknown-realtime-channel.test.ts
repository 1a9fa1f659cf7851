import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const channel = 'realtime_channel "room:*" {\n  active = true\n}\n';
const trigger = (name: string): string =>
  `realtime_trigger on_room {\n  channel = "${name}"\n  input\n  stack\n  response = null\n}\n`;

describe('unknown-realtime-channel is silent', () => {
  it('on a channel of the files', () => {
    expect(findAll({ 'a.xs': channel, 'b.xs': trigger('room:*') })).toEqual([]);
  });

  it('on the channel of an event: it is a pattern filled in, so any text may be right', () => {
    const event = inFunction('api.realtime_event {\n  channel = "room:7"\n  data = {}\n} as $a');
    expect(
      findAll({ 'a.xs': channel, 'function/probe.xs': event }, { only: 'unknown-realtime-channel' }),
    ).toEqual([]);
  });
});

describe('unknown-realtime-channel reports', () => {
  it('what a trigger listens to', () => {
    expect(findAll({ 'a.xs': channel, 'b.xs': trigger('rooms:*') })).toEqual([
      'unknown-realtime-channel b.xs:2 "rooms:*" → room:*',
    ]);
  });
});

describe('unknown-realtime-channel, at the edges', () => {
  it('does not fill patterns in: a trigger names the channel itself', () => {
    expect(findAll({ 'a.xs': channel, 'b.xs': trigger('room:7') })).toEqual([
      'unknown-realtime-channel b.xs:2 "room:7" → room:*',
    ]);
  });
});
