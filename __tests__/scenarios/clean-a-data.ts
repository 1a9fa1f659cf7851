import { editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

/** Right, although it looks wrong at first: rows, inputs and answers. */
export const CLEAN_A_DATA: readonly Scenario[] = [
  {
    name: 'clean: tickets with the people behind them, in one query',
    story: 'Two joins of the same table, computed columns, sorting by an alias, addons in addons.',
    base: 'helpdesk',
    change: {
      'addon/messages.xs': `addon messages {
  input {
    int ticket_id {
      table = "ticket"
    }
  }

  stack {
    db.query message {
      where = $db.message.ticket_id == $input.ticket_id && $db.message.is_internal == false
      sort = {message.created_at: "asc"}
      return = {type: "list"}
    }
  }
}`,
      'addon/author.xs': `addon author {
  input {
    uuid person_id {
      table = "person"
    }
  }

  stack {
    db.query person {
      where = $db.person.id == $input.person_id
      return = {type: "single"}
      output = ["id", "name"]
    }
  }
}`,
      'api/desk/tickets/overview_GET.xs': `// Tickets with customer, agent and messages
query "tickets/overview" verb=GET {
  api_group = "desk"
  auth = "person"

  input {
    text? search? filters=trim
    uuid? assigned_to? {
      table = "person"
    }

    timestamp? since?
    int page?=1 filters=min:1
  }

  stack {
    db.query ticket {
      join = {
        customer: {
          table: "person"
          where: $db.ticket.customer_id == $db.customer.id
        }
        helper  : {
          table: "person"
          type : "left"
          where: $db.ticket.assigned_to == $db.helper.id
        }
      }

      where = ($db.ticket.subject includes? $input.search || $db.customer.name includes? $input.search) && $db.ticket.assigned_to ==? $input.assigned_to && $db.ticket.created_at >=? $input.since
      sort = {customer.name: "asc", ticket.id: "desc"}
      eval = {customer_name: $db.customer.name, helper_name: $db.helper.name}
      return = {
        type  : "list"
        paging: {page: $input.page, per_page: 20, totals: true}
      }

      output = [
        "itemsTotal"
        "items.id"
        "items.subject"
        "items.customer_name"
        "items.helper_name"
      ]

      addon = [
        {
          name  : "messages"
          input : {ticket_id: $output.id}
          output: ["id", "body", "author_id"]
          addon : [
            {
              name : "author"
              input: {person_id: $output.author_id}
              as   : "author"
            }
          ]
          as    : "items.messages"
        }
      ]
    } as $page
  }

  response = {
    tickets: $page.items
    total  : $page.itemsTotal
    first  : $page.items.0.messages.0.author.name
  }
  middleware = {pre: [{name: "staff_only"}]}
}`,
    },
    expected: [],
  },
  {
    name: 'clean: an import with nested inputs and a loop over them',
    story: 'Objects in lists with defaults and nullable parts; rows are written by db.patch and in bulk.',
    base: 'library',
    change: {
      'api/lending/books/import_POST.xs': `// Adds or changes books from another catalogue
query "books/import" verb=POST {
  api_group = "lending"
  auth = "member"

  input {
    object[] rows {
      schema {
        text isbn filters=trim|min:10|max:17
        text title filters=trim
        text author?=unknown filters=trim
        int? year? filters=min:1400|max:2100
        text[]? subjects? filters=trim|lower
        object extra? {
          schema {
            text? publisher?
            json? links?
          }
        }
      }
    }

    bool dry_run?
  }

  stack {
    db.get member {
      field_name = "id"
      field_value = $auth.id
    } as $me

    precondition ($me.level == "librarian") {
      error_type = "accessdenied"
      error = "Librarians only."
    }

    var $stats {
      value = {added: 0, changed: 0, skipped: 0}
    }

    foreach ($input.rows) {
      each as $row {
        conditional {
          if ($input.dry_run || ($row.title|strlen) == 0) {
            math.add $stats.skipped {
              value = 1
            }

            continue
          }
        }

        db.has book {
          field_name = "isbn"
          field_value = $row.isbn
        } as $known

        var $data {
          value = {title: $row.title, author: $row.author}
            |set_ifnotnull:"year":$row.year
            |set_ifnotnull:"subjects":$row.subjects
            |set:"details":{publisher: $row.extra.publisher, links: $row.extra.links}
        }

        conditional {
          if ($known) {
            db.patch book {
              field_name = "isbn"
              field_value = $row.isbn
              data = $data
            } as $book

            math.add $stats.changed {
              value = 1
            }
          }

          else {
            db.add book {
              data = {
                isbn    : $row.isbn
                title   : $row.title
                author  : $row.author
                year    : $row.year
                subjects: $row.subjects ?? []
                details : $data.details
              }
            } as $book

            math.add $stats.added {
              value = 1
            }
          }
        }
      }
    }
  }

  response = $stats
}`,
    },
    expected: [],
  },
  {
    name: 'clean: a renaming, done in all places',
    story:
      'Table, columns and function change together with all that name them; one file holds two documents.',
    base: 'library',
    since: true,
    change: {
      'table/copy.xs': null,
      'table/item.xs': editFile(
        'library',
        'table/copy.xs',
        ['table copy', 'table item'],
        ['text shelf', 'text place'],
      ),
      'table/loan.xs': editFile(
        'library',
        'table/loan.xs',
        ['int copy_id', 'int item_id'],
        ['table = "copy"', 'table = "item"'],
      ),
      'addon/free_copies.xs': editFile(
        'library',
        'addon/free_copies.xs',
        ['db.query copy', 'db.query item'],
        [
          '$db.copy.book_id == $input.book_id && $db.copy.state',
          '$db.item.book_id == $input.book_id && $db.item.state',
        ],
      ),
      'api/lending/loans_POST.xs': editFile(
        'library',
        'api/lending/loans_POST.xs',
        ['    int copy_id {\n      table = "copy"', '    int item_id {\n      table = "item"'],
        ['db.get copy', 'db.get item'],
        ['$input.copy_id', '$input.item_id'],
        ['copy_id  : $copy.id', 'item_id  : $copy.id'],
        ['db.edit copy', 'db.edit item'],
      ),
      'api/lending/loans/return_POST.xs': editFile(
        'library',
        'api/lending/loans/return_POST.xs',
        ['db.edit copy', 'db.edit item'],
        ['$loan.copy_id', '$loan.item_id'],
        ['shelf: $copy.shelf', 'shelf: $copy.place'],
        ['"loan/fine"', '"loan/late_fee"'],
      ),
      'function/loan/fine.xs': null,
      'function/loan/money.xs': `${editFile('library', 'function/loan/fine.xs', ['"loan/fine"', '"loan/late_fee"'])}
---
function "loan/deposit" {
  input {
    int items?=1 filters=min:1
  }

  stack {
    function.run "loan/late_fee" {
      input = {days_late: 2}
    } as $fee
  }

  response = $fee.amount * $input.items
}`,
    },
    expected: [],
  },
  {
    name: 'clean: what the caller sends is not known in advance',
    story:
      'A hook with free input: dynamic keys, optional parts, variables under names that are words elsewhere.',
    base: 'shop',
    change: {
      'api/shop/hooks/payment_POST.xs': `// The payment service tells what became of a charge
query "hooks/payment" verb=POST {
  api_group = "shop"

  input {
    json payload
    text? signature?
  }

  stack {
    util.get_raw_input {
      encoding = "json"
      exclude_middleware = false
    } as $raw

    precondition ($input.signature == $env.PAYMENT_API_KEY) {
      error_type = "unauthorized"
      error = "Wrong signature."
    }

    var $result {
      value = $input.payload.data["object"].status ?? "unknown"
    }

    var $index {
      value = $input.payload|get:"index":0
    }

    var $response {
      value = {status: $result, index: $index, sent_at: $raw.created|first_notnull:now}
    }

    conditional {
      if ($result == "refunded" && ($input.payload|has:"reference")) {
        db.get order {
          field_name = "payment_reference"
          field_value = $input.payload.reference
        } as $order

        conditional {
          if ($order != null) {
            db.edit order {
              field_name = "id"
              field_value = $order.id
              data = {status: "cancelled"}
            } as $order
          }
        }
      }
    }
  }

  response = $response
}`,
    },
    expected: [],
  },
];
