import { editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

/** Rarer forms that the server refuses, drops, or stores as something else. */
export const REFUSED_FORMS: readonly Scenario[] = [
  {
    name: 'seats are kept in a grid, with places and bits',
    story: 'One item of a list is set, bits are tested, a text runs over two lines.',
    base: 'library',
    change: {
      'function/room/seats.xs': `function "room/seats" {
  input {
    int flags
    text column
  }

  stack {
    var $seats {
      value = [0, 0, 0]
    }

    var $seats[0] {
      value = 1
    }

    var $quiet {
      value = $input.flags & 1
    }

    db.query copy {
      sort = {$input.column: "asc"}
      return = {type: "list"}
    } as $copies

    var $note {
      value = "One line
and another"
    }
  }

  response = {seats: $seats, quiet: $quiet, copies: $copies, note: $note}
}`,
    },
    expected: [
      'function/room/seats.xs:12:9 error array-element-assignment',
      'function/room/seats.xs:17:28 error bit-operators',
      'function/room/seats.xs:21:15 warning sort-dynamic-key',
      'function/room/seats.xs:26:15 error newline-in-plain-string',
    ],
  },
  {
    name: 'tickets are exported every night',
    story: 'A path with a dot, a job with statements of its own, a block behind the answer.',
    base: 'helpdesk',
    change: {
      'api/desk/tickets_csv_GET.xs': `query "tickets.csv" verb=GET {
  api_group = "desk"
  auth = "person"

  input {
  }

  stack {
    db.query ticket {
      return = {type: "list"}
    } as $tickets

    post_process {
      stack {
        function.run "chat/post" {
          input = {line: "The tickets were exported."}
        } as $posted
      }
    }
  }

  response = $tickets
  middleware = {pre: [{name: "staff_only"}]}
}`,
      'job/export.xs': `run.job "Nightly export" {
  stack {
    function.run "chat/post" {
      input = {line: "Exported."}
    } as $posted
  }
}`,
    },
    expected: [
      'api/desk/tickets_csv_GET.xs:1:8 error dot-in-endpoint-name',
      'api/desk/tickets_csv_GET.xs:13:5 error post-process-block',
      'job/export.xs:2:3 error run-job-with-stack',
    ],
  },
  {
    name: 'a file is pushed back that the server could not read',
    story: 'A placeholder stands for a lost statement; a call and an item stand where they do not work.',
    base: 'helpdesk',
    change: {
      'function/ticket/assign.xs': editFile('helpdesk', 'function/ticket/assign.xs', [
        '    db.edit ticket {',
        `    placeholder {
    }

    foreach ([1, 2]) {
      debug.log {
        value = "twice"
      }
    }

    db.edit ticket {`,
      ]),
      'function/ticket/check.xs': `function "ticket/check" {
  input {
    int priority
  }

  stack {
    db.query ticket {
      where = $db.ticket.subject LIKE "%urgent%"
      return = {type: "count"}
    } as $urgent

    conditional {
      if ($input.priority > 3 AND $input.priority < 6) {
        break
      }

      debug.log {
        value = "no branch"
      }
    }
  }

  response = $urgent
}`,
    },
    expected: [
      'function/ticket/assign.xs:25:5 error placeholder-statement',
      'function/ticket/assign.xs:28:5 error while-body-without-each',
      'function/ticket/check.xs:8:34 error leftover-after-value "LIKE" "like"',
      'function/ticket/check.xs:13:31 error syntax-error',
      'function/ticket/check.xs:14:9 warning misplaced-statement',
      'function/ticket/check.xs:17:7 error misplaced-branch',
    ],
  },
  {
    name: 'what is left when a file was generated',
    story:
      'A template with its tags, a placeholder of the server, a catch that stands alone, an answer in the stack.',
    base: 'helpdesk',
    change: {
      'function/ticket/escalate.xs': `// Raises a ticket to the next priority
function "ticket/escalate" {
  input {
    int ticket_id {
      table = "ticket"
    }
  }

  stack {
    db.get ticket {
      field_name = "id"
      field_value = $input.ticket_id
    } as $ticket

    db.edit ticket {
      field_name = "id"
      field_value = $input.ticket_id
      data = {priority: 1}
    } as $ticket

    response = $ticket
  }

  response = $ticket
}`,
      'function/ticket/generated.xs': `function "ticket/generated" {
  input {
  }

  stack {
  {% for step in steps %}
    debug.log {
      value = "{{ step }}"
    }
  {% endfor %}
  }

  response = null
}`,
    },
    expected: [
      'function/ticket/escalate.xs:21:5 error misplaced-assignment',
      'function/ticket/generated.xs:6:3 error template-placeholder',
    ],
  },
];
