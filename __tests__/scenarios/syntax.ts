import { editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

/** Forms of other languages, and texts that end too soon: what the server refuses. */
export const SYNTAX: readonly Scenario[] = [
  {
    name: 'prices are rounded, as in JavaScript',
    story: 'A function is written in the forms of JavaScript, with comments behind the code.',
    base: 'shop',
    change: {
      'function/money/round.xs': `// Rounds an amount to whole dollars
function "money/round" {
  input {
    int cents
    bool down?
  }

  stack {
    var $whole = ($input.cents / 100)|floor

    conditional {
      if ($input.down == false) {
        var $whole {
          value = ($input.cents / 100)|ceil // the next dollar
        }
      }
    }
  }

  response = $whole
}`,
    },
    expected: [
      'function/money/round.xs:9:16 error var-shorthand',
      'function/money/round.xs:14:45 error trailing-comment-after-code',
    ],
  },
  {
    name: 'levels of members, with branches as in other languages',
    story: 'if without its conditional, else if in two words, else behind the brace.',
    base: 'library',
    change: {
      'function/member/limit.xs': `// How many books a member may borrow
function "member/limit" {
  input {
    text level filters=trim
  }

  stack {
    var $limit {
      value = 5
    }

    if ($input.level == "student") {
      var.update $limit {
        value = 10
      }
    }

    conditional {
      if ($input.level == "librarian") {
        var.update $limit {
          value = 50
        }
      } else {
        debug.log {
          value = "No librarian"
        }
      }
    }

    conditional {
      if ($limit > 20) {
        debug.log {
          value = "many"
        }
      }

      else if ($limit > 5) {
        debug.log {
          value = "some"
        }
      }
    }
  }

  response = $limit
}`,
    },
    expected: [
      'function/member/limit.xs:12:5 error if-outside-conditional',
      'function/member/limit.xs:23:7 error else-on-closing-brace-line',
      'function/member/limit.xs:37:7 error else-if-two-words',
    ],
  },
  {
    name: 'tickets are closed in a loop, as in Python',
    story: 'Ranges, loops without their each, errors without their try_catch.',
    base: 'helpdesk',
    change: {
      'function/ticket/close_pages.xs': `// Closes waiting tickets, page by page
function "ticket/close_pages" {
  input {
    int pages filters=min:1|max:20
  }

  stack {
    for (1..$input.pages) {
      each as $page {
        debug.log {
          value = "Page " ~ $page
        }
      }
    }

    var $left {
      value = $input.pages
    }

    while ($left > 0) {
      math.sub $left {
        value = 1
      }
    }

    try {
      function.run "chat/post" {
        input = {line: "All pages are done."}
      } as $posted
    }
  }

  response = -$left
}`,
    },
    expected: [
      'function/ticket/close_pages.xs:8:10 error for-count-form',
      'function/ticket/close_pages.xs:20:5 error while-body-without-each',
      'function/ticket/close_pages.xs:26:5 error try-without-try-catch',
      'function/ticket/close_pages.xs:33:14 error unary-minus-on-variable',
    ],
  },
  {
    name: 'products are found by price, with filters in conditions',
    story: 'Filters stand beside operators without parentheses, directions and types without quotes.',
    base: 'shop',
    change: {
      'api/shop/products/cheap_GET.xs': `// The cheapest products
query "products/cheap" verb=GET {
  api_group = "shop"

  input {
    int? max_price? filters=min:0
  }

  stack {
    db.query product {
      where = $db.product.status == "active" && $db.product.price <=? $input.max_price
      sort = {product.price: asc}
      return = {type: list}
      paging = {page: 1, per_page: 20}
    } as $products

    conditional {
      if ($products|count == 0) {
        return {
          value = []
        }
      }
    }

    var $first {
      value = $products|first ?? null
    }
  }

  response = {first: $first, products: $products}
}`,
    },
    expected: [
      'api/shop/products/cheap_GET.xs:12:30 error sort-direction-bare',
      'api/shop/products/cheap_GET.xs:13:23 error return-type-bare',
      'api/shop/products/cheap_GET.xs:14:7 error paging-outside-return',
      'api/shop/products/cheap_GET.xs:18:11 error filter-then-operator-needs-parens',
      'api/shop/products/cheap_GET.xs:26:15 error nullish-swallowed-by-filter-name',
    ],
  },
  {
    name: 'a member changes the own account, as with an ORM',
    story: 'Update with a condition, data from a variable, arguments with commas and on one line.',
    base: 'library',
    change: {
      'api/lending/me_PATCH.xs': `query me verb=PATCH {
  api_group = "lending"
  auth = "member"

  input {
    text full_name filters=trim|min:2
  }

  stack {
    precondition ($input.full_name != "admin") {
      error_type = "inputerror",
      error = "Choose another name."
    }

    db.update member {
      field_name = "id"
      field_value = $auth.id
      data = {full_name: $input.full_name}
    } as $updated

    db.edit member {
      where = $db.member.id == $auth.id
      data = {full_name: $input.full_name}
    } as $member

    db.has loan {
      field_name = "member_id" field_value = $auth.id
    } as $has_loans
  }

  response = {member: $member, has_loans: $has_loans}
}`,
      'api/lending/books_POST.xs': `query books verb=POST {
  api_group = "lending"
  auth = "member"

  input {
    text title filters=trim|min:1
    text author filters=trim
    text isbn filters=trim
  }

  stack {
    db.add book {
      data = $input
    } as $book
  }

  response = $book
}`,
    },
    expected: [
      'api/lending/books_POST.xs:13:14 error db-data-not-literal "data" "db.add"',
      'api/lending/me_PATCH.xs:11:32 error comma-between-block-arguments',
      'api/lending/me_PATCH.xs:15:5 error db-update-name',
      'api/lending/me_PATCH.xs:22:7 error edit-with-where',
      'api/lending/me_PATCH.xs:27:32 warning two-arguments-on-one-line',
    ],
  },
  {
    name: 'a hook to another service, in the words of fetch',
    story: 'body for params, template texts, types of TypeScript, an error type that does not exist.',
    base: 'helpdesk',
    change: {
      'function/chat/card.xs': `// Posts a card about a ticket to the chat
function "chat/card" {
  input {
    string title
    boolean urgent?
    int[][] points?
  }

  stack {
    precondition ($input.title != "") {
      error_type = "validation"
      error = "A card needs a title."
    }

    var $text {
      value = \`Ticket: \${$input.title}\`
    }

    api.request {
      url = $env.CHAT_URL
      method = "POST"
      body = {text: $text, urgent: $input.urgent, points: $input.points}
      timeout = 10
    } as $answer
  }

  response = $answer.response.status
}`,
    },
    expected: [
      'function/chat/card.xs:4:5 error type-name-foreign "string" "text" "text"',
      'function/chat/card.xs:5:5 error type-name-foreign "boolean" "bool" "bool"',
      'function/chat/card.xs:6:10 error nested-array-type',
      'function/chat/card.xs:11:21 error error-type-unknown "validation" "inputerror"',
      'function/chat/card.xs:16:15 error text-in-backticks',
      'function/chat/card.xs:22:7 error api-request-body-key "api.request" "body" "params"',
    ],
  },
  {
    name: 'a text is not closed, and all behind it is lost',
    story: 'One quote is missing: that is said once, and nothing of what follows is called missing.',
    base: 'library',
    change: {
      'api/lending/hello_GET.xs': `query hello verb=GET {
  api_group = "lending"

  input {
  }

  stack {
    var $greeting {
      value = "Welcome to the library
    }
  }

  response = $greeting
}`,
      'function/loan/fine.xs': editFile('library', 'function/loan/fine.xs', [
        'value = $input.days_late * $rate',
        'value = $input.days_late *',
      ]),
    },
    expected: [
      'api/lending/hello_GET.xs:9:15 error unclosed-text',
      'function/loan/fine.xs:22:32 error syntax-error',
    ],
  },
  {
    name: 'the report is answered by hand',
    story: 'return and response as in another language; words in capitals; a verb that is left out.',
    base: 'shop',
    change: {
      'api/admin/reports/stock_GET.xs': `// What is in stock
query "reports/stock" {
  api_group = "admin"
  auth = "user"

  input {
  }

  stack {
    db.query product {
      where = $db.product.status == "active"
      return = {type: "list"}
      output = ["id", "name", "stock"]
    } as $products

    conditional {
      if (($products|count) == 0) {
        return {
          value = None
        }
      }
    }

    debug.log ($products)
  }

  response = {products: $products, count: count($products)}
}`,
    },
    expected: [
      'api/admin/reports/stock_GET.xs:2:1 error query-without-verb',
      'api/admin/reports/stock_GET.xs:19:19 error bare-word "None" "null"',
      'api/admin/reports/stock_GET.xs:24:15 error wrong-operand',
      'api/admin/reports/stock_GET.xs:27:43 warning call-as-value "count"',
    ],
  },
];
