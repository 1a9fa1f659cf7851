/** A help desk: customers write tickets, people of the desk and an assistant answer them. */
export const HELPDESK: Readonly<Record<string, string>> = {
  'workspace/helpdesk.xs': `workspace helpdesk {
  env = {
    CHAT_URL  : "https://chat.example.com/hook"
    CHAT_TOKEN: ""
  }

  acceptance = {ai_terms: true}
}`,

  'table/person.xs': `// Customers, and the people of the desk
table person {
  auth = true

  schema {
    uuid id
    timestamp created_at?=now
    text name filters=trim
    email email filters=trim|lower
    password password filters=min:10
    bool is_staff?
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree|unique", field: [{name: "email", op: "asc"}]}
  ]
}`,

  'table/ticket.xs': `table ticket {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    uuid customer_id {
      table = "person"
    }

    uuid? assigned_to? {
      table = "person"
    }

    text subject filters=trim|max:200
    enum status?=open {
      values = ["open", "waiting", "closed"]
    }

    int priority?=3 filters=min:1|max:5
    text[] labels?
    timestamp? closed_at?
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree", field: [{name: "status", op: "asc"}]}
    {type: "btree", field: [{name: "customer_id", op: "asc"}]}
  ]
}`,

  'table/message.xs': `table message {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    int ticket_id {
      table = "ticket"
    }

    uuid author_id {
      table = "person"
    }

    text body filters=trim
    bool is_internal?
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree", field: [{name: "ticket_id", op: "asc"}]}
  ]
}`,

  'table/trigger/message_added.xs': `// A message of the customer opens a ticket that was waiting
table_trigger message_added {
  table = "message"
  actions = {insert: true, update: false, delete: false, truncate: false}
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
    db.get ticket {
      field_name = "id"
      field_value = $input.new.ticket_id
    } as $ticket

    conditional {
      if ($ticket.status == "waiting" && $ticket.customer_id == $input.new.author_id) {
        db.edit ticket {
          field_name = "id"
          field_value = $ticket.id
          data = {status: "open"}
        } as $ticket
      }
    }
  }
}`,

  'function/ticket/assign.xs': `// Gives a ticket to somebody of the desk
function "ticket/assign" {
  input {
    int ticket_id {
      table = "ticket"
    }

    uuid person_id {
      table = "person"
    }
  }

  stack {
    db.get person {
      field_name = "id"
      field_value = $input.person_id
      output = ["id", "name", "is_staff"]
    } as $person

    precondition ($person != null && $person.is_staff) {
      error_type = "inputerror"
      error = "Only people of the desk take tickets."
    }

    db.edit ticket {
      field_name = "id"
      field_value = $input.ticket_id
      data = {assigned_to: $person.id}
    } as $ticket
  }

  response = $ticket
}`,

  'function/chat/post.xs': `// Posts a line to the chat of the desk
function "chat/post" {
  input {
    text line filters=trim|min:1
  }

  stack {
    api.request {
      url = $env.CHAT_URL
      method = "POST"
      params = {text: $input.line}
      headers = ["Content-Type: application/json"]
        |push:("Authorization: Bearer " ~ $env.CHAT_TOKEN)
      timeout = 10
    } as $answer

    precondition ($answer.response.status < 300) {
      error = "The chat did not take the line."
    }
  }

  response = $answer.response.status
}`,

  'addon/message_count.xs': `addon message_count {
  input {
    int ticket_id {
      table = "ticket"
    }
  }

  stack {
    db.query message {
      where = $db.message.ticket_id == $input.ticket_id
      return = {type: "count"}
    }
  }
}`,

  'middleware/staff_only.xs': `middleware staff_only {
  exception_policy = "rethrow"
  response_strategy = "merge"

  input {
    json vars
    enum type {
      values = ["pre", "post"]
    }
  }

  stack {
    db.get person {
      field_name = "id"
      field_value = $auth.id
      output = ["id", "is_staff"]
    } as $person

    precondition ($person != null && $person.is_staff) {
      error_type = "accessdenied"
      error = "For people of the desk only."
    }
  }

  response = null
}`,

  'api/desk/desk.xs': `api_group desk {
  canonical = "helpdesk-desk"
}`,

  'api/desk/login_POST.xs': `query login verb=POST {
  api_group = "desk"

  input {
    email email filters=trim|lower
    text password {
      sensitive = true
    }
  }

  stack {
    db.get person {
      field_name = "email"
      field_value = $input.email
      output = ["id", "password"]
    } as $person

    precondition ($person != null) {
      error_type = "accessdenied"
      error = "Wrong email or password."
    }

    security.check_password {
      text_password = $input.password
      hash_password = $person.password
    } as $matches

    precondition ($matches) {
      error_type = "accessdenied"
      error = "Wrong email or password."
    }

    security.create_auth_token {
      table = "person"
      extras = {}
      expiration = 28800
      id = $person.id
    } as $token
  }

  response = {token: $token}
}`,

  'api/desk/tickets_GET.xs': `// All tickets, for the desk
query tickets verb=GET {
  api_group = "desk"
  auth = "person"

  input {
    enum? status? {
      values = ["open", "waiting", "closed"]
    }

    int page?=1 filters=min:1
  }

  stack {
    db.query ticket {
      join = {
        customer: {
          table: "person"
          where: $db.ticket.customer_id == $db.customer.id
        }
      }

      where = $db.ticket.status ==? $input.status
      sort = {ticket.priority: "asc", ticket.created_at: "asc"}
      eval = {customer_name: $db.customer.name}
      return = {type: "list", paging: {page: $input.page, per_page: 50}}
      addon = [
        {
          name : "message_count"
          input: {ticket_id: $output.id}
          as   : "items.messages"
        }
      ]
    } as $tickets
  }

  response = $tickets
  middleware = {pre: [{name: "staff_only"}]}
}`,

  'api/desk/tickets_POST.xs': `query tickets verb=POST {
  api_group = "desk"
  auth = "person"

  input {
    text subject filters=trim|min:3
    text body filters=trim|min:1
  }

  stack {
    db.add ticket {
      data = {customer_id: $auth.id, subject: $input.subject, status: "open"}
    } as $ticket

    db.add message {
      data = {ticket_id: $ticket.id, author_id: $auth.id, body: $input.body}
    } as $message

    function.run "chat/post" {
      input = {line: "New ticket " ~ $ticket.id ~ ": " ~ $ticket.subject}
    } as $posted
  }

  response = {ticket: $ticket, message: $message}
}`,

  'ai/tool/find_tickets.xs': `tool find_tickets {
  instructions = "Finds open tickets by a word of their subject."

  input {
    text search filters=trim|min:2
  }

  stack {
    db.query ticket {
      where = $db.ticket.status != "closed" && $db.ticket.subject includes $input.search
      return = {type: "list", paging: {page: 1, per_page: 10}}
      output = ["items.id", "items.subject", "items.status"]
    } as $found
  }

  response = $found.items
}`,

  'task/close_silent.xs': `// Closes what nobody has answered for two weeks
task close_silent {
  active = true

  stack {
    var $limit {
      value = now|transform_timestamp:"-14 days":"UTC"
    }

    db.query ticket {
      where = $db.ticket.status == "waiting" && $db.ticket.created_at < $limit
      return = {type: "list"}
    } as $silent

    foreach ($silent) {
      each as $ticket {
        db.edit ticket {
          field_name = "id"
          field_value = $ticket.id
          data = {status: "closed", closed_at: now}
        } as $closed
      }
    }
  }

  schedule = [{starts_on: 2026-01-01 03:00:00+0000, freq: 86400}]
}`,
};
