import { xs } from '../../src/checks/parts/xs.ts';
import type { Scenario } from './scenario.ts';

/** What is stored, changed and deleted, and values that come out otherwise than they read. */
export const DATA: readonly Scenario[] = [
  {
    name: 'a status is spelled in three ways',
    story: 'Refunds are added: the new status is written and asked for, but the table never hears of it.',
    base: 'shop',
    change: {
      'function/order/refund.xs': xs`
        // Takes an order back
        function "order/refund" {
          input {
            int order_id {
              table = "order"
            }
            enum reason?=broke {
              values = ["broken", "late", "regret"]
            }
          }
          stack {
            db.query order {
              where = $db.order.id == $input.order_id && $db.order.status in ["paid", "shiped"]
              return = {type: "single"}
            } as $order
            precondition ($order != null) {
              error_type = "notfound"
              error = "No such order."
            }
            db.edit order {
              field_name = "id"
              field_value = $order.id
              data = {status: "refunded"}
            } as $order
            db.query order_item {
              where = $db.order_item.order_id == $order.id
            } as $lines
            foreach ($lines) {
              each as $line {
                function.run "stock/adjust" {
                  input = {
                    product_id: $line.product_id
                    change    : $line.quantity
                    reason    : "refund"
                  }
                } as $product
              }
            }
          }
          response = $order
        }
      `,
    },
    expected: [
      'function/order/refund.xs:7:18 error enum-value-not-in-list',
      'function/order/refund.xs:13:80 error enum-value-not-in-list',
      'function/order/refund.xs:23:24 error enum-value-not-in-list',
      'function/order/refund.xs:34:26 error enum-value-not-in-list',
    ],
  },
  {
    name: 'old carts are removed by an age that may be left out',
    story:
      'A function for cleaning up takes an optional customer. Without one it empties the table; the second one never asks anything.',
    base: 'shop',
    change: {
      'function/cart/clear.xs': xs`
        function "cart/clear" {
          input {
            int? user_id? {
              table = "user"
            }
            bool everything?
          }
          stack {
            conditional {
              if ($input.everything) {
                db.bulk.delete cart_item {
                  where = true
                } as $removed
              }
              else {
                db.bulk.delete cart_item {
                  where = $db.cart_item.user_id ==? $input.user_id
                } as $removed
              }
            }
          }
          response = $removed
        }
      `,
    },
    expected: [
      'function/cart/clear.xs:12:19 error where-constant',
      'function/cart/clear.xs:17:19 warning bulk-delete-everything',
    ],
  },
  {
    name: 'prices are changed for many products, and all else is lost',
    story:
      'A sale lowers the price of some products at once. The statement for bulk updates writes whole rows.',
    base: 'shop',
    config: 'severity:\n  or-in-db-data-literal: warning\n',
    change: {
      'function/product/sale.xs': xs`
        function "product/sale" {
          input {
            int category_id {
              table = "category"
            }
            bool forced?
            bool urgent?
          }
          stack {
            db.query product {
              where = $db.product.category_id == $input.category_id
            } as $products
            foreach ($products) {
              each as $product {
                db.bulk.update product {
                  items = [{id: $product.id, price: ($product.price * 0.8)|round}]
                } as $changed
                db.add stock_movement {
                  data = {
                    product_id : $product.id
                    change     : $input.forced || $input.urgent
                    reason     : "correction"
                    stock_after: $product.stock
                  }
                } as $movement
              }
            }
          }
          response = $products|count
        }
      `,
    },
    expected: [
      'function/product/sale.xs:16:20 warning bulk-update-zero-fills',
      'function/product/sale.xs:21:26 warning or-in-db-data-literal',
    ],
  },
  {
    name: 'an undecided booking counts as a visit that did not happen',
    story: 'A report on guests who did not come. The columns for it may be null, and one of them never is.',
    base: 'rooms',
    change: {
      'function/booking/missed.xs': xs`
        function "booking/missed" {
          input {
            int booking_id {
              table = "booking"
            }
            int? fee?
          }
          stack {
            db.get booking {
              field_name = "id"
              field_value = $input.booking_id
            } as $booking
            var $missed {
              value = false
            }
            conditional {
              if ($booking.attended == false) {
                var.update $missed {
                  value = true
                }
              }
            }
            db.query booking {
              where = $db.booking.member_id == $booking.member_id && $db.booking.ends_at == null
              return = {type: "count"}
            } as $unfinished
            var $fee {
              value = $input.fee|first_notempty:20
            }
          }
          response = {missed: $missed, unfinished: $unfinished, fee: $fee}
        }
      `,
    },
    expected: [
      'function/booking/missed.xs:17:11 warning null-equals-false',
      'function/booking/missed.xs:24:62 warning null-test-on-not-null-column',
      'function/booking/missed.xs:28:26 warning first-notempty-with-zero',
    ],
  },
  {
    name: 'members of lists are asked for with filters of texts',
    story:
      'A room is described for the web page: what is in it, when it opens. Lists, objects and texts are mixed up.',
    base: 'rooms',
    change: {
      'function/room/describe.xs': xs`
        function "room/describe" {
          input {
            int room_id {
              table = "room"
            }
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
            var $has_screen {
              value = $room.equipment|has:"screen"
            }
            var $has_board {
              value = $room.equipment|contains:"board"
            }
            var $hours {
              value = $room.opening_hours|replace:"mo":"Monday"
            }
          }
          response = {screen: $has_screen, board: $has_board, hours: $hours}
        }
      `,
    },
    expected: [
      'function/room/describe.xs:17:31 warning has-on-list',
      'function/room/describe.xs:20:31 warning contains-on-list',
      'function/room/describe.xs:23:35 warning replace-on-json-value',
    ],
  },
  {
    name: 'patterns and digests as they are written elsewhere',
    story: 'Promotion codes are checked by patterns and stored as digests.',
    base: 'shop',
    change: {
      'function/discount/check_code.xs': xs`
        function "discount/check_code" {
          input {
            text code filters=trim
          }
          stack {
            var $is_code {
              value = "^[A-Z]{4}$"|regex_matches:$input.code
            }
            var $has_number {
              value = "/\\d+/"|regex_matches:$input.code
            }
            var $digest {
              value = $input.code|sha256:true
            }
            var $is_spring {
              value = $input.code|starts_with:"SPRING" || $input.code|starts_with:"EASTER"
            }
            var $is_third {
              value = ($input.code|strlen)|modulus:3 == 0
            }
          }
          response = {
            is_code   : $is_code
            has_number: $has_number
            digest    : $digest
            is_spring : $is_spring
            is_third  : $is_third
          }
        }
      `,
    },
    expected: [
      'function/discount/check_code.xs:7:15 warning regex-without-delimiters',
      'function/discount/check_code.xs:10:17 warning regex-backslash-lost',
      'function/discount/check_code.xs:13:27 warning sha256-flag',
      'function/discount/check_code.xs:16:39 warning or-between-filter-results',
      'function/discount/check_code.xs:19:44 error comparison-of-unwrapped-chain',
    ],
  },
  {
    name: 'settings are read where the console changes them',
    story: 'A switch for news letters is kept in a json value; conditions are written as in other languages.',
    base: 'rooms',
    config: 'severity:\n  bare-filter-as-condition: warning\n  condition-loses-nullish-or-trim: warning\n',
    change: {
      'function/member/wants_news.xs': xs`
        function "member/wants_news" {
          input {
            int member_id {
              table = "member"
            }
            json settings?
          }
          stack {
            db.get member {
              field_name = "id"
              field_value = $input.member_id
              output = ["id", "newsletter", "phone"]
            } as $member
            conditional {
              if ($input.settings|get:"news":false) {
                return {
                  value = true
                }
              }
              elseif (($member.phone ?? "") == "") {
                return {
                  value = false
                }
              }
            }
            var $answer {
              value = {}|set:"asked":1|set:"wants":$member.newsletter
            }
          }
          response = $answer
        }
      `,
    },
    expected: [
      'function/member/wants_news.xs:15:11 warning bare-filter-as-condition',
      'function/member/wants_news.xs:20:16 warning condition-loses-nullish-or-trim',
    ],
  },
  {
    name: 'an address is put together with double braces',
    story: 'The calendar gets a new address, and its answer is sorted by a lambda that imports a package.',
    base: 'rooms',
    change: {
      'function/booking/events.xs': xs`
        function "booking/events" {
          input {
            date day
          }
          stack {
            api.request {
              url = "{{ $env.CALENDAR_URL }}/events"
              method = "GET"
              params = {day: $input.day}
            } as $answer
            api.lambda {
              code = """
                import { sortBy } from "lodash";
                return sortBy($var.answer.response.result, "starts_at");
                """
              timeout = 10
            } as $events
          }
          response = $events
        }
      `,
    },
    expected: [
      'function/booking/events.xs:7:14 warning env-mustache',
      'function/booking/events.xs:13:9 warning lambda-import',
    ],
  },
];
