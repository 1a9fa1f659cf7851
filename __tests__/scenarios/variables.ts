import { editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

/** Variables that are not there, not there yet, or not there on every way; and what they hold. */
export const VARIABLES: readonly Scenario[] = [
  {
    name: 'the cart is added up in one more way, with a slip in a name',
    story: 'A refactoring renames a variable in all places but one, and leaves another behind.',
    base: 'shop',
    change: {
      'function/cart/weight.xs': `// How many pieces a parcel holds, and what a large one costs more
function "cart/weight" {
  input {
    int user_id {
      table = "user"
    }
  }

  stack {
    function.run "cart/lines" {
      input = {user_id: $input.user_id}
    } as $cart_lines

    var $pieces {
      value = 0
    }

    foreach ($lines) {
      each as $line {
        math.add $pieces {
          value = $line.quantity
        }
      }
    }

    conditional {
      if ($pieces > 20) {
        return {
          value = {pieces: $pieces, surcharge: 500}
        }
      }
    }
  }

  response = {pieces: $pieces, surcharge: 0}
}`,
      'function/money/share.xs': `function "money/share" {
  input {
    int cents filters=min:0
    int people filters=min:1
  }

  stack {
    var $rest {
      value = $input.cents % $input.people
    }

    var $share {
      value = ($input.cents / $input.people)|floor
    }
  }

  response = $share
}`,
    },
    expected: [
      'function/cart/weight.xs:18:14 error unknown-variable "lines" "line"',
      'function/money/share.xs:8:9 notice unused-variable "rest"',
    ],
  },
  {
    name: 'statements are put into a better order',
    story: 'The letter is written before the member is read, and a filter moved in front of what it needs.',
    base: 'library',
    change: {
      'function/loan/remind.xs': `// Reminds a member of one loan
function "loan/remind" {
  input {
    int loan_id {
      table = "loan"
    }
  }

  stack {
    var $body {
      value = "Dear " ~ $member.full_name ~ ", please bring back what you have borrowed."
    }

    db.get loan {
      field_name = "id"
      field_value = $input.loan_id
    } as $loan

    precondition ($loan != null) {
      error_type = "notfound"
      error = "No such loan."
    }

    db.get member {
      field_name = "id"
      field_value = $loan.member_id
    } as $member

    function.run "member/notify" {
      input = {member_id: $member.id, subject: "a book is overdue", body: $body}
    } as $notified
  }

  response = $notified
}`,
    },
    expected: ['function/loan/remind.xs:11:25 error variable-used-before-set "member"'],
  },
  {
    name: 'an early answer becomes a variable',
    story: 'A return in a branch is turned into a variable; on the other way nothing sets it.',
    base: 'library',
    change: {
      'function/loan/state.xs': `// A word for the state of a loan
function "loan/state" {
  input {
    int loan_id {
      table = "loan"
    }
  }

  stack {
    db.get loan {
      field_name = "id"
      field_value = $input.loan_id
    } as $loan

    precondition ($loan != null) {
      error_type = "notfound"
      error = "No such loan."
    }

    conditional {
      if ($loan.returned_at != null) {
        var $state {
          value = "returned"
        }
      }

      elseif ($loan.due_at < now) {
        debug.log {
          value = "Loan " ~ $loan.id ~ " is overdue."
        }
      }
    }
  }

  response = {id: $loan.id, state: $state}
}`,
    },
    expected: ['function/loan/state.xs:35:36 notice variable-bound-in-branch "state"'],
  },
  {
    name: 'the chat may be down',
    story: 'A request is wrapped into a try_catch; what it gave is read behind it, and so is the error.',
    base: 'helpdesk',
    change: {
      'function/chat/ping.xs': `// Whether the chat of the desk answers
function "chat/ping" {
  input {
  }

  stack {
    try_catch {
      try {
        api.request {
          url = $env.CHAT_URL
          method = "GET"
          timeout = 5
        } as $answer
      }

      catch {
        debug.log {
          value = $error.message
        }
      }
    }
  }

  response = {
    status: $answer.response.status
    reason: $error.message
  }
}`,
      'function/chat/version.xs': `function "chat/version" {
  input {
  }

  stack {
    api.request {
      url = $env.CHAT_URL ~ "/version"
      method = "GET"
      timeout = 5
    } as $answer
  }

  response = $answer.result.version
}`,
    },
    expected: [
      'function/chat/ping.xs:25:13 warning variable-bound-only-in-try "answer" "try"',
      'function/chat/ping.xs:26:13 error error-outside-catch',
      'function/chat/version.xs:13:22 warning api-request-result-path',
    ],
  },
  {
    name: 'a session is kept in variables with names that are taken',
    story: 'The result of the sign-in and the input are stored under reserved names.',
    base: 'helpdesk',
    change: {
      'api/desk/register_POST.xs': `query register verb=POST {
  api_group = "desk"

  input {
    text name filters=trim|min:2
    email email filters=trim|lower
    password password filters=min:10
  }

  stack {
    db.has person {
      field_name = "email"
      field_value = $input.email
    } as $taken

    precondition ($taken == false) {
      error_type = "inputerror"
      error = "There is an account with this address."
    }

    db.add person {
      data = {name: $input.name, email: $input.email, password: $input.password, is_staff: false}
    } as $auth

    security.create_auth_token {
      table = "person"
      extras = {}
      expiration = 28800
      id = $auth.id
    } as $token
  }

  response = {token: $token}
}`,
    },
    expected: ['api/desk/register_POST.xs:23:10 error reserved-variable "$auth"'],
  },
  {
    name: 'rows are read for what they do not have',
    story: 'The page is taken for a list, and columns are remembered wrongly.',
    base: 'library',
    change: {
      'api/lending/me_GET.xs': `// The member who is signed in, with open loans
query me verb=GET {
  api_group = "lending"
  auth = "member"

  input {
  }

  stack {
    db.get member {
      field_name = "id"
      field_value = $auth.id
    } as $member

    precondition ($member != null && $member.blocked == false) {
      error_type = "accessdenied"
      error = "Please come to the desk first."
    }

    db.query loan {
      where = $db.loan.member_id == $auth.id && $db.loan.returned_at == null
      return = {type: "list", paging: {page: 1, per_page: 50}}
    } as $loans

    var $next {
      value = null
    }

    foreach ($loans) {
      each as $loan {
        conditional {
          if ($next == null || $loan.due_at < $next) {
            var.update $next {
              value = $loan.due_at
            }
          }
        }
      }
    }
  }

  response = {name: $member.name, loans: $loans.rows, next: $next}
}`,
    },
    expected: [
      'api/lending/me_GET.xs:15:46 error unknown-property "blocked" "member" "is_blocked"',
      'api/lending/me_GET.xs:29:14 error foreach-without-list "foreach"',
      'api/lending/me_GET.xs:42:29 error unknown-property "name" "member" "full_name"',
      'api/lending/me_GET.xs:42:49 error unknown-property "rows"',
    ],
  },
  {
    name: 'a test expects that the desk refuses',
    story: 'The row that the refused call needs is made outside of the stack that must throw.',
    base: 'helpdesk',
    change: {
      'workflow_test/assign.xs': `// Only people of the desk take tickets
workflow_test assign {
  stack {
    db.add person {
      data = {name: "Ada Example", email: "ada@example.com", password: "example-pass-1", is_staff: false}
    } as $customer

    db.add ticket {
      data = {customer_id: $customer.id, subject: "The lamp is out", status: "open"}
    } as $ticket

    expect.to_throw {
      stack {
        function.call "ticket/assign" {
          input = {ticket_id: $ticket.id, person_id: $customer.id}
        } as $assigned
      }

      exception = "Only people of the desk take tickets."
    }
  }
}`,
    },
    expected: [
      'workflow_test/assign.xs:15:31 warning expect-to-throw-scope "ticket" "expect.to_throw"',
      'workflow_test/assign.xs:15:54 warning expect-to-throw-scope "customer" "expect.to_throw"',
    ],
  },
  {
    name: 'an endpoint is copied, and its inputs are renamed by half',
    story: 'The copy for one order reads the inputs and rows of the list it comes from.',
    base: 'shop',
    change: {
      'api/shop/orders/order_id_GET.xs': editFile(
        'shop',
        'api/shop/orders_GET.xs',
        [
          "// The customer's own orders, newest first\nquery orders verb=GET",
          'query "orders/{order_id}" verb=GET',
        ],
        [
          `    enum? status? {
      values = ["pending", "paid", "shipped", "cancelled"]
    }
  
    int page?=1 filters=min:1
`,
          `    int order_id {
      table = "order"
    }
`,
        ],
        ['$db.order.status ==? $input.status', '$db.order.id == $input.order_id'],
        ['page: $input.page', 'page: $input.page'],
        ['    } as $orders\n', '    } as $order\n'],
        ['response = $orders', 'response = $orders'],
      ),
    },
    expected: [
      'api/shop/orders/order_id_GET.xs:17:31 error unknown-input "page" "orders/{order_id}" "shop"',
      'api/shop/orders/order_id_GET.xs:30:14 error unknown-variable "orders" "order"',
    ],
  },
];
