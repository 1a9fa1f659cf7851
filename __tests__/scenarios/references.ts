import { editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

/** Names of what is not there: the mistake of agents that is made most. */
export const REFERENCES: readonly Scenario[] = [
  {
    name: 'a table for reservations, and its endpoint',
    story: 'A feature, with tables and groups named as another backend would name them.',
    base: 'library',
    change: {
      'table/reservation.xs': `table reservation {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    int member_id {
      table = "members"
    }

    int book_id {
      table = "book"
    }
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree", field: [{name: "book", op: "asc"}]}
  ]
}`,
      'api/lending/reservations_POST.xs': `query reservations verb=POST {
  api_group = "library-lending"
  auth = "user"

  input {
    int book_id {
      table = "book"
    }
  }

  stack {
    db.add reservation {
      data = {member_id: $auth.id, bookId: $input.book_id}
    } as $reservation
  }

  response = $reservation
}`,
    },
    expected: [
      'api/lending/reservations_POST.xs:2:16 error unknown-api-group "library-lending" "lending"',
      'api/lending/reservations_POST.xs:3:11 error unknown-table "user"',
      'api/lending/reservations_POST.xs:13:36 error unknown-field "reservation" "bookId" "book_id"',
      'table/reservation.xs:8:16 error unknown-table "members" "member"',
      'table/reservation.xs:18:37 error unknown-field "reservation" "book" "book_id"',
    ],
  },
  {
    name: 'customers rate how their ticket was answered',
    story: 'The endpoint is written as if the column and the function were there already.',
    base: 'helpdesk',
    change: {
      'api/desk/tickets/rating_POST.xs': `// Rates a ticket that is closed
query "tickets/{ticket_id}/rating" verb=POST {
  api_group = "desk"
  auth = "person"

  input {
    int ticket_id {
      table = "ticket"
    }

    int rating filters=min:1|max:5
  }

  stack {
    db.get ticket {
      field_name = "id"
      field_value = $input.ticket_id
    } as $ticket

    precondition ($ticket != null && $ticket.customer_id == $auth.id) {
      error_type = "notfound"
      error = "No such ticket."
    }

    db.edit ticket {
      field_name = "id"
      field_value = $ticket.id
      data = {rating: $input.rate}
    } as $ticket

    function.run "ticket/close" {
      input = {ticket_id: $ticket.id}
    } as $closed
  }

  response = $closed
}`,
    },
    expected: [
      'api/desk/tickets/rating_POST.xs:28:15 error unknown-field "ticket" "rating"',
      'api/desk/tickets/rating_POST.xs:28:30 error unknown-input "rate" "tickets/{ticket_id}/rating" "desk"',
      'api/desk/tickets/rating_POST.xs:31:19 error unknown-function "ticket/close"',
    ],
  },
  {
    name: 'a function is renamed, and three callers are forgotten',
    story:
      'A renaming: the file and one caller are changed. What is missing stands in files that nobody touched.',
    base: 'shop',
    since: true,
    change: {
      'function/cart/total.xs': null,
      'function/cart/sum.xs': editFile('shop', 'function/cart/total.xs', [
        'function "cart/total"',
        'function "cart/sum"',
      ]),
      'api/shop/cart_GET.xs': editFile('shop', 'api/shop/cart_GET.xs', ['"cart/total"', '"cart/sum"']),
    },
    expected: [
      'api/shop/cart_POST.xs:22:19 error unknown-function',
      'function/order/place.xs:33:19 error unknown-function',
      'workflow_test/checkout.xs:50:20 error unknown-function',
    ],
  },
  {
    name: 'a column is renamed, and the code that reads it is not',
    story: 'The table and the endpoint that writes it are changed, the task and the return are not.',
    base: 'library',
    since: true,
    change: {
      'table/loan.xs': editFile(
        'library',
        'table/loan.xs',
        ['timestamp due_at', 'timestamp due_on'],
        ['{name: "due_at"', '{name: "due_on"'],
      ),
      'api/lending/loans_POST.xs': editFile('library', 'api/lending/loans_POST.xs', ['due_at ', 'due_on ']),
    },
    expected: [
      'api/lending/loans/return_POST.xs:28:17 error unknown-property',
      'api/lending/loans/return_POST.xs:30:45 error unknown-property',
      'task/remind_overdue.xs:7:24 error unknown-field',
    ],
  },
  {
    name: 'a page of figures, with statements of other languages',
    story: 'Statements and arguments are made up by analogy.',
    base: 'helpdesk',
    change: {
      'function/ticket/figures.xs': `// How many tickets are open, and who has most of them
function "ticket/figures" {
  input {
    int days?=7 filters=min:1
  }

  stack {
    db.count ticket {
      where = $db.ticket.status == "open"
    } as $open

    db.query ticket {
      filter = $db.ticket.status == "open"
      return = {type: "list"}
      output = ["id", "assignee_id", "priority"]
    } as $tickets

    array.sort ($tickets) {
      by = $this.priority
    } as $sorted
  }

  response = {open: $open, tickets: $sorted, days: $input.days}
}`,
    },
    expected: [
      'function/ticket/figures.xs:8:5 error unknown-statement "db.count" "db.query"',
      'function/ticket/figures.xs:13:7 error unknown-argument "db.query" "filter" "where"',
      'function/ticket/figures.xs:15:24 warning unknown-output-field "ticket" "assignee_id" "assigned_to"',
      'function/ticket/figures.xs:18:5 error unknown-statement "array.sort"',
    ],
  },
  {
    name: 'a text is cleaned with filters of other languages',
    story: 'A quick fix of how SKUs are written; each filter is named as in another language.',
    base: 'shop',
    change: {
      'function/text/sku.xs': `// Brings a SKU into one form: "mug blue" becomes MUG-BLUE
function "text/sku" {
  input {
    text raw filters=trim|uppercase
  }

  stack {
    var $sku {
      value = $input.raw
        |upper
        |replace:" "
        |slice_string:0:12
    }
  }

  response = $sku
}`,
    },
    expected: [
      'function/text/sku.xs:4:27 error unknown-input-filter "uppercase" "upper"',
      'function/text/sku.xs:10:10 warning deprecated-filter',
      'function/text/sku.xs:11:10 warning filter-argument-count "replace"',
      'function/text/sku.xs:12:10 error unknown-filter "slice_string" "slice"',
    ],
  },
  {
    name: 'a table of payments, in the words of SQL',
    story: 'Types, options and clauses as an agent knows them from migrations.',
    base: 'shop',
    change: {
      'table/payment.xs': `table payment {
  auth = false
  timestamps = true

  schema {
    int id
    timestamp created_at?=now
    int order_id {
      table = "order"
      on_delete = "cascade"
    }

    cents amount
    text reference filters=trim
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree", field: [{name: "order_id", op: "asc"}]}
  ]
}`,
      'api/admin/payments_GET.xs': `query payments verb=LIST {
  api_group = "admin"
  auth = "user"

  input {
  }

  stack {
    db.query payment {
      sort = {payment.paid_at: "desc"}
      return = {type: "all"}
    } as $payments
  }

  response = $payments
}`,
    },
    expected: [
      'api/admin/payments_GET.xs:1:21 error wrong-choice "LIST" "verb"',
      'api/admin/payments_GET.xs:10:23 error unknown-field "payment" "paid_at"',
      'api/admin/payments_GET.xs:11:24 error wrong-choice "all" "type"',
      'table/payment.xs:3:3 error unknown-clause "table" "timestamps"',
      'table/payment.xs:10:7 error unknown-field-option "int" "on_delete"',
      'table/payment.xs:13:5 error unknown-type "cents"',
    ],
  },
  {
    name: 'one book with its copies, limited and logged',
    story: 'Addon, middleware and variable of the environment are taken from another project.',
    base: 'library',
    change: {
      'api/lending/books/book_id_GET.xs': `// One book
query "books/{book_id}" verb=GET {
  api_group = "lending"

  input {
    int book_id {
      table = "book"
    }
  }

  stack {
    db.get book {
      field_name = "id"
      field_value = $input.book_id
      addon = [
        {
          name : "free_copy_count"
          input: {book_id: $output.id}
          as   : "free"
        }
      ]
    } as $book

    precondition ($book != null) {
      error_type = "notfound"
      error = "No such book."
    }

    util.set_header {
      value = "X-Library: " ~ $env.LIBRARY_TITLE
      duplicates = "replace"
    }
  }

  response = $book
  middleware = {pre: [{name: "rate_limit"}]}
}`,
    },
    expected: [
      'api/lending/books/book_id_GET.xs:17:19 error unknown-addon "free_copy_count"',
      'api/lending/books/book_id_GET.xs:30:36 warning unknown-environment-variable "LIBRARY_TITLE" "LIBRARY_NAME"',
      'api/lending/books/book_id_GET.xs:36:31 error unknown-middleware "rate_limit"',
    ],
  },
];
