import { createUnknownCheck } from './parts/create-unknown-check.ts';
import { xs } from './parts/xs.ts';

export const unknownRealtimeChannel = createUnknownCheck({
  id: 'unknown-realtime-channel',
  to: 'realtime_channel',
  word: 'realtime channel',
  why: 'There is nothing that the trigger listens to.',
  bad: {
    sources: {
      'realtime/channel/room.xs': xs`
        realtime_channel "room:*" {
          active = true
        }
      `,
      'realtime/trigger/on_room.xs': xs`
        realtime_trigger on_room {
          channel = "rooms:*"
          input
          stack
          response = null
        }
      `,
    },
    at: ['rooms:*'],
  },
  good: {
    'realtime/channel/room.xs': xs`
      realtime_channel "room:*" {
        active = true
      }
    `,
    'realtime/trigger/on_room.xs': xs`
      realtime_trigger on_room {
        channel = "room:*"
        input
        stack
        response = null
      }
    `,
  },
});
