import { editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

/** Agents, tools, tests, channels; what is given too little, too much, or twice. */
export const OBJECTS: readonly Scenario[] = [
  {
    name: 'orders with their customers, a page at a time',
    story: 'Keys of the query and of the trigger are remembered from other tools: they would be dropped.',
    base: 'shop',
    change: {
      'api/admin/orders_GET.xs': `query orders verb=GET {
  api_group = "admin"
  auth = "user"

  input {
    int page?=1 filters=min:1
  }

  stack {
    function.run "auth/require_role" {
      input = {user_id: $auth.id, roles: ["staff", "admin"]}
    } as $person

    db.query order {
      join = {
        customer: {
          table: "user"
          type : "left"
          on   : $db.order.user_id == $db.customer.id
        }
      }

      sort = {order.created_at: "desc"}
      eval = {customer_name: $db.customer.name}
      return = {
        type  : "list"
        paging: {page: $input.page, perPage: 25, totals: true}
      }

      addon = [
        {
          name  : "order_lines"
          inputs: {order_id: $output.id}
          as    : "items.lines"
        }
      ]
    } as $orders
  }

  response = $orders
}`,
      'table/trigger/review_written.xs': `table_trigger review_written {
  table = "review"
  actions = {create: true, update: false}
  active = true

  input {
    json new
    json old
    enum action {
      values = ["insert", "update", "delete", "truncate"]
    }

    text datasource
  }

  stack {
    debug.log {
      value = "A review of product " ~ $input.new.product_id
    }
  }
}`,
    },
    expected: [
      'api/admin/orders_GET.xs:19:11 error unknown-key "join" "on"',
      'api/admin/orders_GET.xs:27:37 error unknown-key "paging" "perPage" "per_page"',
      'api/admin/orders_GET.xs:32:20 error missing-input "order_lines" "order_id"',
      'api/admin/orders_GET.xs:33:11 error unknown-key "addon" "inputs" "input"',
      'table/trigger/review_written.xs:3:14 error unknown-key "actions" "create"',
    ],
  },
  {
    name: 'a second assistant for the staff',
    story: 'Tools and agents are named from memory, and so is the server that a trigger listens to.',
    base: 'shop',
    change: {
      'ai/agent/staff_assistant.xs': `// Helps the people who run the shop
agent "Staff assistant" {
  canonical = "staff-assistant"
  llm = {
    type         : "xano-free"
    system_prompt: "You help the people who run an online shop."
    max_steps    : 5
    prompt       : "{{ $args.message }}"
    temperature  : 0
  }

  tools = [{name: "find_product"}, {name: "order_status", auth: "user"}]
}`,
      'api/admin/assistant_POST.xs': `query assistant verb=POST {
  api_group = "admin"
  auth = "user"

  input {
    text message filters=trim|min:1|max:1000
  }

  stack {
    function.run "auth/require_role" {
      input = {user_id: $auth.id, roles: ["staff", "admin"]}
    } as $person

    ai.agent.run "staff_assistant" {
      args = {}|set:"message":$input.message
      allow_tool_execution = true
    } as $answer
  }

  response = {answer: $answer.result}
}`,
      'ai/mcp_server/trigger/catalogue_used.xs': `// Says in the log that an assistant looked into the catalogue
mcp_server_trigger catalogue_used {
  mcp_server = "shop_catalogue"

  input {
  }

  stack {
    debug.log {
      value = "The catalogue was looked into."
    }
  }

  response = null
}`,
    },
    expected: [
      'ai/agent/staff_assistant.xs:12:20 error unknown-tool "find_product" "find_products"',
      'ai/mcp_server/trigger/catalogue_used.xs:3:17 error unknown-mcp-server "shop_catalogue" "Shop catalogue"',
      'api/admin/assistant_POST.xs:14:19 error unknown-agent "staff_assistant" "Staff assistant"',
    ],
  },
  {
    name: 'a test of the whole way through the shop',
    story: 'The test calls what the agent believes to be there.',
    base: 'shop',
    change: {
      'workflow_test/orders.xs': `// From the cart to the parcel
workflow_test orders {
  stack {
    workflow_test.call account as $prepared

    api.call "cart/items" verb=POST {
      api_group = "shop"
      input = {product_id: 1}
    } as $added

    api.call orders verb=PUT {
      api_group = "shop"
      input = {address_id: 1}
    } as $order

    trigger.call order_shipped as $told
    task.call cancel_unpaid as $cancelled
    tool.call order_state {
      input = {order_id: 1}
    } as $state

    expect.to_be_null ($cancelled)
  }
}`,
    },
    expected: [
      'workflow_test/orders.xs:4:24 error unknown-workflow-test "account" "accounts"',
      'workflow_test/orders.xs:6:15 error unknown-query "cart/items" "shop" "cart"',
      'workflow_test/orders.xs:11:14 error unknown-query "orders" "shop"',
      'workflow_test/orders.xs:16:18 error unknown-trigger "order_shipped"',
      'workflow_test/orders.xs:17:15 error unknown-task "cancel_unpaid" "cancel_unpaid_orders"',
      'workflow_test/orders.xs:18:15 error unknown-tool "order_state" "order_status"',
    ],
  },
  {
    name: 'the desk sees new messages at once',
    story:
      'A channel, and a trigger that listens to another one; the document for the presence is of no kind.',
    base: 'helpdesk',
    change: {
      'realtime/channel/ticket.xs': `realtime_channel "ticket:*" {
  active = true
}`,
      'realtime/trigger/on_ticket.xs': `realtime_trigger on_ticket {
  channel = "tickets:*"

  input {
  }

  stack {
    debug.log {
      value = "Somebody listens."
    }
  }

  response = null
}`,
      'realtime/presence.xs': `realtime_presence desk {
  active = true
}`,
    },
    expected: [
      'realtime/presence.xs:1:1 error unknown-kind "realtime_presence"',
      'realtime/trigger/on_ticket.xs:2:14 error unknown-realtime-channel "tickets:*" "ticket:*"',
    ],
  },
  {
    name: 'a skeleton is committed before it is filled in',
    story: 'Names are left empty, arguments and branches are left out: the agent meant to come back.',
    base: 'library',
    change: {
      'function/loan/extend.xs': `// Lends a copy for three more weeks
function "loan/extend" {
  input {
    int loan_id {
      table = "loan"
    }
  }

  stack {
    db.get loan {
      field_name = "id"
    } as $loan

    db.query "" {
      return = {type: "list"}
    } as $reservations

    conditional {
      else {
        function.run "" {
          input = {loan_id: $input.loan_id}
        } as $extended
      }
    }
  }

  response = $loan
}`,
      'task/tidy.xs': `task tidy {
  active = true
  schedule = [{starts_on: 2026-01-01 02:00:00+0000, freq: 86400}]
}`,
    },
    expected: [
      'function/loan/extend.xs:10:5 error missing-argument "db.get" "field_value"',
      'function/loan/extend.xs:14:14 error db-table-empty-name "db.query"',
      'function/loan/extend.xs:18:5 error missing-branch "conditional" "if"',
      'function/loan/extend.xs:20:22 error empty-name "function.run"',
      'task/tidy.xs:1:1 error missing-clause "task" "stack"',
    ],
  },
  {
    name: 'two branches were merged by hand',
    story: 'Both sides of each conflict were kept.',
    base: 'library',
    change: {
      'table/book.xs': editFile('library', 'table/book.xs', [
        '    int year?\n',
        '    int year?\n    text publisher? filters=trim\n    int year?\n',
      ]),
      'function/loan/fine.xs': editFile(
        'library',
        'function/loan/fine.xs',
        ['      value = 25\n', '      value = 25\n      value = 30\n'],
        ['rate: $rate}', 'rate: $rate}\n  response = $amount'],
      ),
      'function/loan/late_fee.xs': `// What a late return costs, in cents
function "loan/fine" {
  input {
    int days_late filters=min:0
  }

  stack {
  }

  response = {amount: $input.days_late * 25, rate: 25}
}`,
    },
    expected: [
      'function/loan/fine.xs:11:7 error duplicate-argument "value" "var"',
      'function/loan/fine.xs:28:3 error duplicate-clause "response"',
      'function/loan/late_fee.xs:2:11 error duplicate-object "loan/fine"',
      'table/book.xs:12:9 error duplicate-field "year" "schema"',
    ],
  },
];
