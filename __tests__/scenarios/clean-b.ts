import { xs } from '../../src/checks/parts/xs.ts';
import { editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

/** Right changes that look as if something were wrong with them. Nothing is to be said of any. */
export const CLEAN_B: readonly Scenario[] = [
  {
    name: 'a webhook writes rows without a sign-in, behind a signature',
    story:
      'The payment service tells of refunds. Who calls is proved by a digest of the body, and a caller that repeats itself is answered early.',
    base: 'shop',
    change: {
      'api/shop/refunded_POST.xs': xs`
        query "payments/refunded" verb=POST {
          api_group = "shop"
          input {
            text reference filters=trim
            text signature filters=trim
            json details?
          }
          stack {
            var $expected {
              value = $input.reference|hmac_sha256:$env.PAYMENT_API_KEY
            }
            precondition ($expected == $input.signature) {
              error_type = "accessdenied"
              error = "Unknown sender."
            }
            db.get order {
              field_name = "payment_reference"
              field_value = $input.reference
            } as $order
            conditional {
              if ($order == null || $order.status == "cancelled") {
                return {
                  value = {done: true}
                }
              }
            }
            db.patch order {
              field_name = "id"
              field_value = $order.id
              data = {}|set:"status":"cancelled"|set_ifnotnull:"payment_reference":($input.details|get:"refund":null)
            } as $order
          }
          response = {done: true, status: $order.status}
        }
      `,
    },
    expected: [],
  },
  {
    name: 'an endpoint is for guests and for members',
    story:
      'The list of rooms marks what a member has booked already. Without a sign-in the mark is left out.',
    base: 'rooms',
    change: {
      'api/rooms/rooms_GET.xs': editFile(
        'rooms',
        'api/rooms/rooms_GET.xs',
        [
          '    } as $rooms\n',
          '    } as $rooms\n    var $mine {\n      value = []\n    }\n    conditional {\n      if ($auth.id != null) {\n        db.query booking {\n          where = $db.booking.member_id == $auth.id && $db.booking.room_id in $room_ids\n          return = {type: "list"}\n        } as $bookings\n        var.update $mine {\n          value = $bookings|map:$$.room_id|unique\n        }\n      }\n    }\n',
        ],
        ['    var $mine', '    var $room_ids {\n      value = $rooms.items|map:$$.id\n    }\n    var $mine'],
        ['response = $rooms', 'response = $rooms|set:"mine":$mine'],
      ),
    },
    expected: [],
  },
  {
    name: 'pages of another service are read until there are none',
    story:
      'Events of the calendar are imported. The loop ends by a count, by an empty page or by an error that is kept.',
    base: 'rooms',
    change: {
      'function/calendar/import.xs': xs`
        function "calendar/import" {
          input {
            date from
            int pages?=5 filters=min:1|max:20
          }
          stack {
            var $events {
              value = []
            }
            var $page {
              value = 1
            }
            var $problem {
              value = null
            }
            while ($page <= $input.pages && $problem == null) {
              each {
                try_catch {
                  try {
                    api.request {
                      url = $env.CALENDAR_URL ~ "/events?page=" ~ $page
                      method = "GET"
                      headers = ["Authorization: Bearer " ~ $env.CALENDAR_KEY]
                    } as $answer
                    var $found {
                      value = $answer.response.result.events ?? []
                    }
                  }
                  catch {
                    var $found {
                      value = []
                    }
                    var.update $problem {
                      value = $error.message
                    }
                  }
                }
                conditional {
                  if (($found|count) == 0) {
                    break
                  }
                }
                array.merge $events {
                  value = $found
                }
                math.add $page {
                  value = 1
                }
              }
            }
          }
          response = {events: $events, pages: $page, problem: $problem}
        }
      `,
    },
    expected: [],
  },
  {
    name: 'a switch sets what is read behind it, and a group what follows',
    story:
      'Prices get a factor for the time of day. Every case sets it; a step that was tried out is switched off, with all that it names.',
    base: 'rooms',
    change: {
      'function/booking/price.xs': editFile(
        'rooms',
        'function/booking/price.xs',
        [
          '    int minutes filters=min:15\n',
          '    int minutes filters=min:15\n    enum period?=day {\n      values = ["morning", "day", "night"]\n    }\n',
        ],
        [
          '    var $price {\n      value = ($room.hourly_price * $input.minutes / 60)|round:2\n    }\n',
          [
            '    switch ($input.period) {',
            '      case ("morning")',
            '      case ("night") {',
            '        var $factor {',
            '          value = 0.8',
            '        }',
            '      } break',
            '      default {',
            '        var $factor {',
            '          value = 1',
            '        }',
            '      }',
            '    }',
            '    group {',
            '      description = "What is paid"',
            '      stack {',
            '        group {',
            '          stack {',
            '            var $hours {',
            '              value = $input.minutes / 60',
            '            }',
            '          }',
            '        }',
            '        !function.run "booking/discount" {',
            '          input = {member: $caller}',
            '        } as $discount',
            '        var $price {',
            '          value = ($room.hourly_price * $hours * $factor)|round:2',
            '        }',
            '      }',
            '    }',
            '',
          ].join('\n'),
        ],
      ),
    },
    expected: [],
  },
  {
    name: 'an input gets a new name everywhere',
    story:
      'The refactoring of the input "change", done right: the function, all its callers and the test follow.',
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
      'task/cancel_unpaid_orders.xs': editFile('shop', 'task/cancel_unpaid_orders.xs', [
        'change    : $line.quantity',
        'delta     : $line.quantity',
      ]),
      'api/admin/products/product_id/stock_POST.xs': editFile(
        'shop',
        'api/admin/products/product_id/stock_POST.xs',
        ['change    : $input.change', 'delta     : $input.change'],
      ),
      'workflow_test/checkout.xs': editFile('shop', 'workflow_test/checkout.xs', [
        'change: 1, reason',
        '"delta": 1, reason',
      ]),
    },
    expected: [],
  },
];
