import { xs } from '../../src/checks/parts/xs.ts';
import { editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

/** What a value holds, and what it no longer holds after a change elsewhere in the stack. */
export const SHAPES: readonly Scenario[] = [
  {
    name: 'a query chooses fewer columns, and one of them is still read',
    story:
      'To be quicker, the letter reads only some columns of the customer. Its greeting reads another one.',
    base: 'shop',
    change: {
      'function/order/notify.xs': editFile('shop', 'function/order/notify.xs', [
        'output = ["id", "name", "email"]',
        'output = ["id", "email"]',
      ]),
    },
    expected: ['function/order/notify.xs:43:25 error unknown-property'],
  },
  {
    name: 'pages are taken away, and their rows are still asked for',
    story: 'The tool of the assistant is to give all products that fit: paging goes, "items" stays.',
    base: 'shop',
    change: {
      'ai/tool/find_products.xs': editFile(
        'shop',
        'ai/tool/find_products.xs',
        ['return = {type: "list", paging: {page: 1, per_page: 5}}', 'return = {type: "list"}'],
        [
          'output = ["items.id", "items.name", "items.price", "items.stock"]',
          'output = ["id", "name", "price", "stock"]',
        ],
      ),
    },
    expected: ['ai/tool/find_products.xs:18:21 error unknown-property'],
  },
  {
    name: 'whole rows are stored where their ids belong',
    story: 'An import of bookings looks its rooms up by name, and forgets the ".id" in three places.',
    base: 'rooms',
    change: {
      'function/booking/import.xs': xs`
        function "booking/import" {
          input {
            int room_id {
              table = "room"
            }
            int[] member_ids
            timestamp starts_at
          }
          stack {
            db.get room {
              field_name = "id"
              field_value = $input.room_id
            } as $room
            precondition ($room != null) {
              error_type = "notfound"
              error = "No such room."
            }
            db.query booking {
              where = $db.booking.room_id == $room && $db.booking.starts_at == $input.starts_at
              return = {type: "exists"}
            } as $taken
            db.query booking {
              where = $db.booking.member_id == $input.member_ids
              return = {type: "count"}
            } as $others
            security.create_uuid as $code
            db.add booking {
              data = {
                room_id  : $room
                member_id: $input.member_ids|first
                starts_at: $input.starts_at
                ends_at  : $input.starts_at
                minutes  : "an hour"
                code     : $code
              }
            } as $booking
            db.get booking {
              field_name = "id"
              field_value = $booking
            } as $stored
          }
          response = {stored: $stored, taken: $taken, others: $others}
        }
      `,
    },
    expected: [
      'function/booking/import.xs:19:38 warning wrong-column-type',
      'function/booking/import.xs:23:40 warning wrong-column-type',
      'function/booking/import.xs:29:20 warning wrong-column-type',
      'function/booking/import.xs:33:20 warning wrong-column-type',
      'function/booking/import.xs:39:21 warning wrong-column-type',
    ],
  },
  {
    name: 'a test goes on handing over what the function does not take any more',
    story:
      'The function for charges takes the order in place of a reference; its tests and its caller are left as they were.',
    base: 'shop',
    change: {
      'function/payment/charge.xs': editFile(
        'shop',
        'function/payment/charge.xs',
        ['    text reference filters=trim\n', '    int order_id?\n'],
        ['$input.reference', '("order-" ~ $input.order_id)'],
      ),
    },
    expected: [
      'function/order/place.xs:88:9 warning function-run-unknown-input',
      'function/payment/charge.xs:58:7 warning function-run-unknown-input',
      'function/payment/charge.xs:70:7 warning function-run-unknown-input',
    ],
  },
];
