import { xs } from '../../src/checks/parts/xs.ts';
import { editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

/** Values of the wrong kind: lists for rows, texts for numbers, pages for lists. */
export const TYPES: readonly Scenario[] = [
  {
    name: 'a price for several rooms asks the function for one',
    story:
      'An endpoint for quotes hands all the chosen rooms to a function that knows one, and a word as its length.',
    base: 'rooms',
    change: {
      'api/rooms/quotes_POST.xs': xs`
        query quotes verb=POST {
          api_group = "rooms"
          auth = "member"
          input {
            int[] room_ids
            int minutes?=60
          }
          stack {
            function.run "booking/price" {
              input = {room_id: $input.room_ids, minutes: $input.minutes}
            } as $price
            function.run "booking/price" {
              input = {room_id: $input.room_ids|first, minutes: "one hour"}
            } as $hourly
          }
          response = {price: $price, hourly: $hourly}
        }
      `,
    },
    expected: [
      'api/rooms/quotes_POST.xs:10:25 warning wrong-input-type',
      'api/rooms/quotes_POST.xs:13:57 warning wrong-input-type',
    ],
  },
  {
    name: 'tags are written large as if they were one text',
    story: 'The catalogue gets a line of tags for its search engine; the list is never joined.',
    base: 'shop',
    change: {
      'function/product/keywords.xs': xs`
        // Words under which a product is found
        function "product/keywords" {
          input {
            int product_id {
              table = "product"
            }
          }
          stack {
            db.get product {
              field_name = "id"
              field_value = $input.product_id
            } as $product
            precondition ($product != null) {
              error_type = "notfound"
              error = "No such product."
            }
            var $tags {
              value = $product.tags|to_lower
            }
            var $name_length {
              value = $product.name|count
            }
            var $sorted {
              value = $product.tags|unique|join:", "|capitalize
            }
          }
          response = {tags: $tags, name_length: $name_length, sorted: $sorted}
        }
      `,
    },
    expected: [
      'function/product/keywords.xs:18:29 warning filter-on-wrong-type',
      'function/product/keywords.xs:21:29 warning filter-on-wrong-type',
    ],
  },
  {
    name: 'a list is given pages, and the loop behind it stays',
    story: 'The nightly task read all bookings at once. They come in pages now, which are no list.',
    base: 'rooms',
    change: {
      'task/remind.xs': editFile('rooms', 'task/remind.xs', [
        'return = {type: "list"}',
        'return = {type: "list", paging: {page: 1, per_page: 100}}',
      ]),
    },
    expected: ['task/remind.xs:12:14 error foreach-without-list'],
  },
  {
    name: 'one row is gone through like many',
    story:
      'An account page lists the open orders of a customer, but the query was copied from one that reads a single row.',
    base: 'shop',
    change: {
      'function/order/open.xs': xs`
        function "order/open" {
          input {
            int user_id {
              table = "user"
            }
          }
          stack {
            db.query order {
              where = $db.order.user_id == $input.user_id && $db.order.status == "pending"
              return = {type: "single"}
            } as $orders
            var $total {
              value = 0
            }
            foreach ($orders) {
              each as $order {
                math.add $total {
                  value = $order.total
                }
              }
            }
          }
          response = $total
        }
      `,
    },
    expected: ['function/order/open.xs:15:14 error foreach-without-list'],
  },
  {
    name: 'an empty list is asked for as if it were a number',
    story:
      'The tool of the assistant says so when nothing is free; it compares the rows with 0, and a status with a spelling that does not exist.',
    base: 'rooms',
    change: {
      'ai/tool/free_rooms.xs': editFile('rooms', 'ai/tool/free_rooms.xs', [
        '} as $rooms\n',
        '} as $rooms\n    precondition ($rooms != 0) {\n      error_type = "notfound"\n      error = "Nothing is free."\n    }\n',
      ]),
      'function/booking/cancel.xs': xs`
        function "booking/cancel" {
          input {
            int booking_id {
              table = "booking"
            }
          }
          stack {
            db.get booking {
              field_name = "id"
              field_value = $input.booking_id
            } as $booking
            precondition ($booking != null) {
              error_type = "notfound"
              error = "No such booking."
            }
            conditional {
              if ($booking.status == "canceled") {
                return {
                  value = $booking
                }
              }
            }
            db.edit booking {
              field_name = "id"
              field_value = $booking.id
              data = {status: "cancelled"}
            } as $cancelled
          }
          response = $cancelled
        }
      `,
    },
    expected: [
      'ai/tool/free_rooms.xs:12:19 warning unlike-comparison',
      'function/booking/cancel.xs:17:11 warning unlike-comparison',
    ],
  },
  {
    name: 'ids of the path are texts',
    story:
      "A door lock asks by code and by id; all inputs are declared as text, as in the agent's other language.",
    base: 'rooms',
    change: {
      'api/rooms/doors/booking_id_GET.xs': xs`
        query "doors/{booking_id}" verb=GET {
          api_group = "rooms"
          auth = "member"
          input {
            text booking_id filters=trim
            text code filters=trim
          }
          stack {
            db.get booking {
              field_name = "id"
              field_value = $input.booking_id
            } as $booking
            db.query booking {
              where = $db.booking.code == $input.code
              return = {type: "single"}
            } as $by_code
          }
          response = {opens: $booking != null && $by_code != null}
        }
      `,
    },
    expected: [
      'api/rooms/doors/booking_id_GET.xs:11:21 warning text-id-into-int-lookup',
      'api/rooms/doors/booking_id_GET.xs:14:35 warning uuid-compared-with-text',
    ],
  },
  {
    name: 'a search looks into a text with the operator of lists',
    story: 'Rooms are found by a part of their name and by what is in them; only the second one is a list.',
    base: 'rooms',
    change: {
      'api/rooms/rooms_GET.xs': editFile(
        'rooms',
        'api/rooms/rooms_GET.xs',
        ['int? seats? filters=min:1', 'int? seats? filters=min:1\n    text search?\n    text equipment?'],
        [
          '$db.room.seats >=? $input.seats',
          '$db.room.seats >=? $input.seats && $db.room.name contains $input.search && $db.room.equipment contains $input.equipment',
        ],
      ),
    },
    expected: ['api/rooms/rooms_GET.xs:11:79 error contains-operator-on-text-column'],
  },
  {
    name: 'half minutes go into a column of whole ones',
    story: 'Bookings can be made longer; the new length is computed from seconds and stored as it comes out.',
    base: 'rooms',
    change: {
      'function/booking/extend.xs': xs`
        function "booking/extend" {
          input {
            int booking_id {
              table = "booking"
            }
            int seconds filters=min:60
          }
          stack {
            db.edit booking {
              field_name = "id"
              field_value = $input.booking_id
              data = {minutes: ($input.seconds / 60), price: $input.seconds / 40}
            } as $booking
          }
          response = $booking
        }
      `,
    },
    expected: ['function/booking/extend.xs:12:24 warning float-into-int-column'],
  },
  {
    name: 'the answer of the calendar is read one level too high',
    story: 'Events can be taken back. The agent guesses the shape of answers, and a column of a row.',
    base: 'rooms',
    change: {
      'function/booking/withdraw.xs': xs`
        function "booking/withdraw" {
          input {
            int booking_id {
              table = "booking"
            }
          }
          stack {
            db.get booking {
              field_name = "id"
              field_value = $input.booking_id
            } as $booking
            api.request {
              url = $env.CALENDAR_URL ~ "/events/" ~ $booking.event_code
              method = "DELETE"
            } as $answer
            precondition ($answer.status == 204) {
              error_type = "standard"
              error = "The calendar kept the event."
            }
          }
          response = $answer.response.result
        }
      `,
    },
    expected: [
      'function/booking/withdraw.xs:13:55 error unknown-property',
      'function/booking/withdraw.xs:16:27 warning api-request-result-path',
    ],
  },
];
