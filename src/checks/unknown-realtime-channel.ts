import { createUnknownCheck } from './create-unknown-check.ts';

export const unknownRealtimeChannel = createUnknownCheck({
  id: 'unknown-realtime-channel',
  to: 'realtime_channel',
  word: 'realtime channel',
  why: 'There is nothing that the trigger listens to.',
  bad: {
    sources: {
      'realtime/channel/room.xs': 'realtime_channel "room:*" {\n  active = true\n}\n',
      'realtime/trigger/on_room.xs':
        'realtime_trigger on_room {\n  channel = "rooms:*"\n  input\n  stack\n  response = null\n}\n',
    },
    at: ['rooms:*'],
  },
  good: {
    'realtime/channel/room.xs': 'realtime_channel "room:*" {\n  active = true\n}\n',
    'realtime/trigger/on_room.xs':
      'realtime_trigger on_room {\n  channel = "room:*"\n  input\n  stack\n  response = null\n}\n',
  },
});
