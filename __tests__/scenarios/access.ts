import { xs } from '../../src/checks/parts/xs.ts';
import { editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

/** Who may do what, and what must not be read by everybody. */
export const ACCESS: readonly Scenario[] = [
  {
    name: 'an endpoint reads the caller and lets everybody in',
    story: 'An endpoint for the next booking is written from scratch; the line for signing in is forgotten.',
    base: 'rooms',
    change: {
      'api/rooms/bookings_next_GET.xs': xs`
        query "bookings/next" verb=GET {
          api_group = "rooms"
          input
          stack {
            redis.ratelimit {
              key = "next:" ~ $auth.id
              max = 10
              ttl = 60
              error = "Please wait."
            } as $limit
            db.query booking {
              where = $db.booking.member_id == $auth.id && $db.booking.starts_at > now
              sort = {booking.starts_at: "asc"}
              return = {type: "single"}
            } as $booking
          }
          response = $booking
        }
      `,
    },
    expected: [
      'api/rooms/bookings_next_GET.xs:6:23 error auth-missing-on-endpoint',
      'api/rooms/bookings_next_GET.xs:6:23 warning rate-limit-without-caller',
    ],
  },
  {
    name: 'the caller is asked for columns of the account',
    story: 'Only owners may close a room. The role is in the token; the name that is logged is not.',
    base: 'rooms',
    change: {
      'api/rooms/rooms/room_id/close_POST.xs': xs`
        query "rooms/{room_id}/close" verb=POST {
          api_group = "rooms"
          auth = "member"
          input {
            int room_id {
              table = "room"
            }
          }
          stack {
            precondition ($auth.role == "owner") {
              error_type = "accessdenied"
              error = "Only owners may close a room."
            }
            db.edit room {
              field_name = "id"
              field_value = $input.room_id
              data = {status: "closed"}
            } as $room
            debug.log {
              value = $auth.name ~ " closed " ~ $room.name
            }
          }
          response = $room
        }
      `,
    },
    expected: ['api/rooms/rooms/room_id/close_POST.xs:20:21 warning auth-extra-column'],
  },
  {
    name: 'rooms can be deleted by everybody',
    story:
      'A quick endpoint for the office: no sign-in, no question, and a search that is put together as text.',
    base: 'rooms',
    change: {
      'api/rooms/rooms/room_id_DELETE.xs': xs`
        query "rooms/{room_id}" verb=DELETE {
          api_group = "rooms"
          input {
            int room_id {
              table = "room"
            }
          }
          stack {
            db.del room {
              field_name = "id"
              field_value = $input.room_id
            }
          }
          response = null
        }
      `,
      'function/room/search.xs': xs`
        function "room/search" {
          input {
            text name filters=trim
            int seats?=1
          }
          stack {
            db.direct_query {
              sql = "select * from room where seats >= ? and name like '%" ~ $input.name ~ "%'"
              response_type = "list"
              arg = $input.seats
            } as $rows
          }
          response = $rows
        }
      `,
    },
    expected: [
      'api/rooms/rooms/room_id_DELETE.xs:9:5 warning mutation-without-auth',
      'function/room/search.xs:8:70 error sql-built-from-input',
    ],
  },
  {
    name: 'the assistant gets a tool that needs to know who asks',
    story:
      'The agent of the house is to list the bookings of the one who asks; its entry does not say who may sign in.',
    base: 'rooms',
    change: {
      'ai/tool/my_bookings.xs': xs`
        tool my_bookings {
          instructions = "Lists the bookings of the person who asks."
          input
          stack {
            db.query booking {
              where = $db.booking.member_id == $auth.id
              return = {type: "list"}
              output = ["id", "room_id", "starts_at", "status"]
            } as $bookings
          }
          response = $bookings
        }
      `,
      'ai/agent/house.xs': editFile('rooms', 'ai/agent/house.xs', [
        'tools = [{name: "free_rooms"}]',
        'tools = [{name: "free_rooms"}, {name: "my_bookings"}]',
      ]),
    },
    expected: ['ai/agent/house.xs:10:42 warning tool-without-auth-table'],
  },
  {
    name: 'keys are written where the code needs them',
    story:
      'To try the calendar, its key is pasted into the function, and a token into the description of the group.',
    base: 'rooms',
    change: {
      'function/booking/confirm.xs': editFile('rooms', 'function/booking/confirm.xs', [
        '"Authorization: Bearer " ~ $env.CALENDAR_KEY',
        '"Authorization: Bearer sk_live_' + '9fK2mQ7xTz4WbN8cLr5VhJ3p"',
      ]),
      'api/rooms/rooms.xs': editFile('rooms', 'api/rooms/rooms.xs', [
        '  canonical = "house-rooms"\n',
        '  canonical = "house-rooms"\n  swagger = {token: $env.CALENDAR_KEY}\n',
      ]),
    },
    expected: [
      'api/rooms/rooms.xs:3:21 error secret-in-swagger-token',
      'function/booking/confirm.xs:19:26 error hard-coded-secret',
    ],
  },
  {
    name: 'the sign-in reads less than it did',
    story:
      'The columns that the sign-in reads are tidied up; the password is internal and not among them any more. A middleware for devices reads an input of its own.',
    base: 'rooms',
    change: {
      'api/rooms/login_POST.xs': editFile(
        'rooms',
        'api/rooms/login_POST.xs',
        ['      output = ["id", "email", "password", "role"]\n', ''],
        [
          '  response = {token: $token}\n',
          '  response = {token: $token}\n  middleware = {pre: [{name: "known_device"}]}\n',
        ],
      ),
      'middleware/known_device.xs': xs`
        middleware known_device {
          exception_policy = "rethrow"
          response_strategy = "merge"
          input {
            json vars
            enum type {
              values = ["pre", "post"]
            }
            text device
          }
          stack {
            precondition ($input.device != "") {
              error_type = "accessdenied"
              error = "Unknown device."
            }
          }
          response = null
        }
      `,
    },
    expected: [
      'api/rooms/login_POST.xs:20:31 warning password-column-not-returned',
      'middleware/known_device.xs:12:26 warning middleware-declared-input',
    ],
  },
];
