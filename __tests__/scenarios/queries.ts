import { xs } from '../../src/checks/parts/xs.ts';
import { editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

/** Queries that fail, or find other rows than they read. */
export const QUERIES: readonly Scenario[] = [
  {
    name: 'optional filters are asked for null first',
    story: 'The list of bookings gets a filter by time and one by room, written as in SQL.',
    base: 'rooms',
    change: {
      'api/rooms/bookings_GET.xs': editFile(
        'rooms',
        'api/rooms/bookings_GET.xs',
        ['  input {\n', '  input {\n    timestamp? from?\n    date? to?\n    bool all?\n'],
        [
          '$db.booking.status ==? $input.status',
          '$db.booking.status ==? $input.status && ($input.from == null || $db.booking.starts_at >= $input.from) && $db.booking.starts_at <= $input.to',
        ],
      ),
    },
    expected: [
      'api/rooms/bookings_GET.xs:14:93 warning where-not-short-circuited',
      'api/rooms/bookings_GET.xs:14:157 warning date-upper-bound-midnight',
    ],
  },
  {
    name: 'drafts are shown to everybody by a missing pair of parentheses',
    story: 'The catalogue also shows archived products that are still in stock.',
    base: 'shop',
    change: {
      'ai/tool/find_products.xs': editFile('shop', 'ai/tool/find_products.xs', [
        '$db.product.status == "active" &&',
        '$db.product.status == "active" || $db.product.status == "archived" && $db.product.stock > 0 &&',
      ]),
    },
    expected: ['ai/tool/find_products.xs:11:49 warning nested-or-in-where'],
  },
  {
    name: 'columns of a page are chosen as if there were none',
    story: 'The list of rooms is slimmed down, and its number is asked for by an endpoint of its own.',
    base: 'rooms',
    change: {
      'api/rooms/rooms_GET.xs': editFile('rooms', 'api/rooms/rooms_GET.xs', [
        'per_page: 20}}\n',
        'per_page: 20}}\n      output = ["id", "name", "seats"]\n',
      ]),
      'api/rooms/rooms_count_GET.xs': xs`
        query "rooms/count" verb=GET {
          api_group = "rooms"
          input
          stack {
            db.query room {
              where = $db.room.status == "open"
              return = {type: "count"}
            } as $count
          }
          response = $count
        }
      `,
    },
    expected: [
      'api/rooms/rooms_GET.xs:12:16 error paged-output-without-items',
      'api/rooms/rooms_count_GET.xs:10:14 warning count-response-zero',
    ],
  },
  {
    name: 'a name is fetched for each row',
    story: 'The reminder is to hold the name of the room and of the member; both are read within the loop.',
    base: 'rooms',
    change: {
      'task/remind.xs': editFile('rooms', 'task/remind.xs', [
        '      each as $booking {\n',
        '      each as $booking {\n        db.get room {\n          field_name = "id"\n          field_value = $booking.room_id\n        } as $room\n        debug.log {\n          value = $room.title\n        }\n',
      ]),
    },
    expected: ['task/remind.xs:14:9 notice query-in-loop', 'task/remind.xs:19:25 error unknown-property'],
  },
  {
    name: 'a report joins the wrong column',
    story: 'Sales per customer: the agent writes the join by heart, and an output that nothing gives.',
    base: 'shop',
    change: {
      'function/report/customers.xs': xs`
        function "report/customers" {
          input {
            timestamp from
          }
          stack {
            db.query order {
              join = {
                customer: {
                  table: "user"
                  where: $db.order.customer_id == $db.customer.id
                }
              }
              where = $db.order.created_at > $input.from && $db.customer.active == true
              sort = {order.created: "desc"}
              eval = {customer_name: $db.customer.full_name}
              return = {type: "list"}
              output = ["id", "total", "customer_name", "customer_email"]
            } as $orders
          }
          response = $orders
        }
      `,
    },
    expected: [
      'function/report/customers.xs:10:28 error unknown-field',
      'function/report/customers.xs:13:66 error unknown-field',
      'function/report/customers.xs:14:21 error unknown-field',
      'function/report/customers.xs:15:43 error unknown-field',
      'function/report/customers.xs:17:50 warning unknown-output-field',
    ],
  },
];
