import { xs } from '../../src/checks/parts/xs.ts';
import { BASES, editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

/** Promises between objects, and what a document has to have, once. */
export const CONTRACTS: readonly Scenario[] = [
  {
    name: 'an input is renamed, and a caller is forgotten',
    story:
      'A refactoring renames "change" to "delta" in the function for stock. One caller follows, two do not.',
    base: 'shop',
    change: {
      'function/stock/adjust.xs': editFile(
        'shop',
        'function/stock/adjust.xs',
        ['int change\n', 'int delta\n'],
        ['$product.stock + $input.change', '$product.stock + $input.delta'],
        ['change     : $input.change', 'change     : $input.delta'],
      ),
      'function/order/place.xs': editFile('shop', 'function/order/place.xs', [
        'change    : 0 - $line.quantity',
        'delta     : 0 - $line.quantity',
      ]),
      'workflow_test/checkout.xs': editFile('shop', 'workflow_test/checkout.xs', [
        'change: 1, reason',
        'delta: 1, reason',
      ]),
    },
    expected: [
      'api/admin/products/product_id/stock_POST.xs:23:19 error missing-input',
      'api/admin/products/product_id/stock_POST.xs:26:9 warning function-run-unknown-input',
      'task/cancel_unpaid_orders.xs:32:35 error missing-input',
      'task/cancel_unpaid_orders.xs:35:25 warning function-run-unknown-input',
    ],
  },
  {
    name: 'a new input that must be there breaks the calls that are older',
    story:
      'Shipping is to depend on the weight. The input is added as required; the one caller and the tests stay.',
    base: 'shop',
    change: {
      'function/shipping/cost.xs': editFile('shop', 'function/shipping/cost.xs', [
        '    text country filters=trim|upper|min:2|max:2\n',
        '    text country filters=trim|upper|min:2|max:2\n    int grams filters=min:1\n    bool express?\n',
      ]),
    },
    expected: [
      'function/cart/total.xs:47:23 error missing-input',
      'function/shipping/cost.xs:42:9 error missing-input',
      'function/shipping/cost.xs:49:9 error missing-input',
      'function/shipping/cost.xs:56:9 error missing-input',
    ],
  },
  {
    name: 'an endpoint is copied with all that it has',
    story:
      'A second list of orders starts as a copy of the first; verb, path and group are still those of it.',
    base: 'rooms',
    change: {
      'api/rooms/bookings_open_GET.xs': editFile('rooms', 'api/rooms/bookings_GET.xs', [
        '$db.booking.status ==? $input.status',
        '$db.booking.status ==? $input.status && $db.booking.starts_at > now',
      ]),
    },
    expected: ['api/rooms/bookings_open_GET.xs:1:7 error duplicate-endpoint'],
  },
  {
    name: 'a function is copied with its guid',
    story:
      'Prices for guests get a function of their own, copied from that for members; the name is new, the guid is not.',
    base: 'rooms',
    change: {
      'function/booking/guest_price.xs': editFile(
        'rooms',
        'function/booking/price.xs',
        ['function "booking/price"', 'function "booking/guest_price"'],
        ['/ 60)|round:2', '/ 60 * 1.2)|round:2'],
      ),
    },
    expected: ['function/booking/price.xs:23:11 error guid-invented'],
  },
  {
    name: 'a function is moved, and its old file stays',
    story:
      'The function is moved into a folder of its own. The agent writes the new file and forgets to remove the old one.',
    base: 'rooms',
    change: {
      'function/calendar/confirm.xs': BASES.rooms['function/booking/confirm.xs'] ?? '',
    },
    expected: ['function/calendar/confirm.xs:2:11 error duplicate-object'],
  },
  {
    name: 'a table gets its columns twice',
    story: 'Two agents in a row add notes and an index for them; the second does not look at what is there.',
    base: 'rooms',
    change: {
      'table/booking.xs': editFile(
        'rooms',
        'table/booking.xs',
        ['    text note? filters=trim\n', '    text note? filters=trim\n    bool paid?\n    text? note?\n'],
        ['  index = [', '  tags = ["bookings"]\n  index = ['],
        ['op: "asc"}]}\n  ]\n}', 'op: "asc"}]}\n  ]\n  tags = ["money"]\n}'],
      ),
    },
    expected: [
      'table/booking.xs:24:11 error duplicate-field',
      'table/booking.xs:32:3 error duplicate-clause',
    ],
  },
  {
    name: 'arguments are left out, twice there, or have values of another tool',
    story: 'An import of rooms from a list on the web, written from memory.',
    base: 'rooms',
    change: {
      'function/room/import.xs': xs`
        function "room/import" {
          input {
            text url filters=trim
          }
          stack {
            api.request {
              url = $input.url
              method = "GET"
              timeout = 20
              timeout = 60
            } as $answer
            db.edit room {
              field_name = "name"
              data = {seats: $answer.response.result.seats}
            } as $room
            db.query room {
              where = $db.room.status == "open"
              return = {type: "all"}
            } as $rooms
          }
          response = $rooms
        }
      `,
    },
    expected: [
      'function/room/import.xs:10:7 error duplicate-argument',
      'function/room/import.xs:12:5 error missing-argument',
      'function/room/import.xs:18:24 error wrong-choice',
    ],
  },
  {
    name: 'filters with the arguments of their cousins',
    story:
      'A slug for rooms: replace is given one text, substr three numbers, and one filter has its old name.',
    base: 'rooms',
    change: {
      'function/room/slug.xs': xs`
        function "room/slug" {
          input {
            text name filters=trim
          }
          stack {
            var $slug {
              value = $input.name|lower|replace:" "|trim
            }
            var $short {
              value = $slug|substr:0:20:1
            }
          }
          response = {slug: $slug, short: $short|set:"full"}
        }
      `,
    },
    expected: [
      'function/room/slug.xs:7:27 warning deprecated-filter',
      'function/room/slug.xs:7:33 warning filter-argument-count',
      'function/room/slug.xs:10:21 warning filter-argument-count',
      'function/room/slug.xs:13:42 warning filter-argument-count',
    ],
  },
  {
    name: 'a sign-in with rooms in place of members',
    story: 'A display at the door signs in as its room. The table of rooms is not made for that.',
    base: 'rooms',
    change: {
      'api/rooms/display_GET.xs': xs`
        query display verb=GET {
          api_group = "rooms"
          auth = "room"
          input
          stack {
            db.get room {
              field_name = "id"
              field_value = $auth.id
            } as $room
          }
          response = $room
        }
      `,
      'task/close.xs': xs`
        task close {
          active = true
          schedule = [{starts_on: 2026-01-01 20:00:00+0000, freq: 86400}]
        }
      `,
    },
    expected: [
      'api/rooms/display_GET.xs:3:11 error table-without-auth',
      'task/close.xs:1:1 error missing-clause',
    ],
  },
  {
    name: 'a conditional begins with what should come last',
    story: 'A quick fix removes the first branch of a conditional and leaves the other one standing.',
    base: 'rooms',
    change: {
      'function/booking/confirm.xs': editFile('rooms', 'function/booking/confirm.xs', [
        '    precondition ($answer.response.status == 201) {\n      error_type = "standard"\n      error = "The calendar did not take the booking."\n    }\n',
        '    conditional {\n      else {\n        throw {\n          name = "Calendar"\n          value = "The calendar did not take the booking."\n        }\n      }\n    }\n',
      ]),
    },
    expected: ['function/booking/confirm.xs:24:5 error missing-branch'],
  },
  {
    name: 'tests that prove nothing',
    story:
      'Tests are added: a mock for a test that is called otherwise, live data, and an error that comes from a missing variable.',
    base: 'rooms',
    change: {
      'function/booking/confirm.xs': editFile(
        'rooms',
        'function/booking/confirm.xs',
        [
          'result: {id: "event-1"}}}\n',
          'result: {id: "event-1"}}}\n        refusal : {response: {status: 409, result: {}}}\n',
        ],
        [
          '      value = "event-1"\n    }\n  }\n',
          '      value = "event-1"\n    }\n  }\n  test refused {\n    input = {booking_id: 1}\n    expect.to_throw {\n      exception = "The calendar did not take the booking."\n    }\n  }\n',
        ],
      ),
      'workflow_test/booking.xs': xs`
        workflow_test booking {
          datasource = "live"
          stack {
            db.add room {
              data = {name: "Attic", seats: 4, hourly_price: 20}
            } as $room
            expect.to_throw {
              stack {
                function.call "booking/price" {
                  input = {room_id: $room.id, minutes: 0}
                } as $price
              }
            }
          }
        }
      `,
    },
    expected: [
      'function/booking/confirm.xs:22:9 warning mock-for-unknown-test',
      'workflow_test/booking.xs:2:16 warning test-datasource-live',
      'workflow_test/booking.xs:10:29 warning expect-to-throw-scope',
    ],
  },
  {
    name: 'two functions ask each other',
    story:
      'The price is to depend on whether the booking is confirmed, and confirming on the price; a chain that ends by its count is none of that.',
    base: 'rooms',
    change: {
      'function/room/value.xs': xs`
        function "room/value" {
          input {
            int room_id
          }
          stack {
            function.run "room/rank" {
              input = {room_id: $input.room_id}
            } as $rank
          }
          response = $rank * 10
        }
      `,
      'function/room/rank.xs': xs`
        function "room/rank" {
          input {
            int room_id
          }
          stack {
            function.run "room/value" {
              input = {room_id: $input.room_id}
            } as $value
          }
          response = $value / 10
        }
      `,
      'function/room/chain.xs': xs`
        function "room/chain" {
          input {
            int left
          }
          stack {
            conditional {
              if ($input.left > 0) {
                function.run "room/chain" {
                  input = {left: $input.left - 1}
                } as $rest
              }
            }
          }
          response = $input.left
        }
      `,
    },
    expected: ['function/room/rank.xs:6:19 error endless-recursion'],
  },
];
