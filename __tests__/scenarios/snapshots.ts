import { BASES, editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

const VISIT = `table visit {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    int member_id
    text purpose filters=trim
    enum kind?=reading {
      values = ["reading", "lecture"]
    }
  }

  index = [{type: "primary", field: [{name: "id"}]}]
}`;

const COUNT_VISITS = `function "visit/count" {
  input {
    int member_id
    int days?=30
  }

  stack {
    db.query visit {
      where = $db.visit.member_id == $input.member_id
      return = {type: "count"}
    } as $count
  }

  response = {count: $count}
}`;

/** The library as it is in Xano: two objects were made there by hand, and never came into git. */
const LIVE_LIBRARY = { ...BASES.library, 'table/visit.xs': VISIT, 'function/visit/count.xs': COUNT_VISITS };

/** What the files do not tell, and the workspace does; and what a change may say about the checks themselves. */
export const SNAPSHOTS: readonly Scenario[] = [
  {
    name: 'visits are counted with what exists in Xano only',
    story: 'The agent saw the table in the console, and uses one column that it does not have.',
    base: 'library',
    snapshot: LIVE_LIBRARY,
    change: {
      'api/lending/visits_POST.xs': `query visits verb=POST {
  api_group = "lending"
  auth = "member"

  input {
    text purpose filters=trim
  }

  stack {
    db.add visit {
      data = {member_id: $auth.id, reason: $input.purpose, kind: "course"}
    } as $visit

    function.run "visit/count" {
      input = {member_id: $auth.id, weeks: 4}
    } as $visits

    function.run "visit/count" {
      input = {days: 7}
    } as $week
  }

  response = {visit: $visit, visits: $visits.count, week: $week}
}`,
    },
    expected: [
      'api/lending/visits_POST.xs:10:12 warning only-in-snapshot "visit"',
      'api/lending/visits_POST.xs:11:36 error unknown-field "visit" "reason"',
      'api/lending/visits_POST.xs:11:67 error enum-value-not-in-list "course" "kind"',
      'api/lending/visits_POST.xs:14:19 warning only-in-snapshot "visit/count"',
      'api/lending/visits_POST.xs:15:37 warning function-run-unknown-input "visit/count" "weeks"',
      'api/lending/visits_POST.xs:18:19 error missing-input "visit/count" "member_id"',
      'api/lending/visits_POST.xs:18:19 warning only-in-snapshot "visit/count"',
    ],
  },
  {
    name: 'a table that was made in Xano is brought into git',
    story: 'The file is the one that the workspace has: with it, nothing is left to say.',
    base: 'library',
    snapshot: LIVE_LIBRARY,
    change: {
      'table/visit.xs': VISIT,
      'function/visit/last.xs': `function "visit/last" {
  input {
    int member_id {
      table = "member"
    }
  }

  stack {
    db.query visit {
      where = $db.visit.member_id == $input.member_id
      sort = {visit.created_at: "desc"}
      return = {type: "single"}
    } as $visit
  }

  response = $visit.purpose
}`,
    },
    expected: [],
  },
  {
    name: 'a table is removed that the snapshot still has',
    story: 'The files are the whole: what they remove is in Xano until the push, and its users are told.',
    base: 'library',
    snapshot: BASES.library,
    since: true,
    change: {
      'addon/free_copies.xs': null,
    },
    expected: ['api/lending/books_GET.xs:18:19 warning only-in-snapshot "free_copies"'],
  },
  {
    name: 'a column is renamed while the snapshot has the old name',
    story: 'The file counts, not the snapshot: the old name is wrong although Xano still knows it.',
    base: 'helpdesk',
    snapshot: BASES.helpdesk,
    since: true,
    change: {
      'table/ticket.xs': editFile('helpdesk', 'table/ticket.xs', ['int priority?=3', 'int urgency?=3']),
    },
    expected: ['api/desk/tickets_GET.xs:24:22 error unknown-field "ticket" "priority"'],
  },
  {
    name: 'only a part of the backend is in git',
    story: 'Without a whole workspace a name that is not here may be elsewhere: a notice, and no more.',
    base: 'library',
    config: 'scope: partial\n',
    change: {
      'function/member/card.xs': `function "member/card" {
  input {
    int member_id {
      table = "member"
    }
  }

  stack {
    function.run "print/card" {
      input = {member_id: $input.member_id, printer: $env.PRINTER}
    } as $printed

    db.query card_order {
      where = $db.card_order.member_id == $input.member_id
      return = {type: "list"}
    } as $orders

    db.query loan {
      where = $db.loan.member == $input.member_id
      return = {type: "count"}
    } as $loans
  }

  response = {printed: $printed, orders: $orders, loans: $loans}
}`,
    },
    expected: [
      'function/member/card.xs:9:19 notice unknown-function "print/card"',
      'function/member/card.xs:10:59 notice unknown-environment-variable "PRINTER"',
      'function/member/card.xs:13:14 notice unknown-table "card_order"',
      'function/member/card.xs:19:24 error unknown-field "loan" "member" "member_id"',
    ],
  },
  {
    name: 'findings are silenced by the one who causes them',
    story:
      'Comments switch checks off: without a reason, for a check that is not there, for nothing, and too long.',
    base: 'helpdesk',
    change: {
      'function/ticket/move.xs': `function "ticket/move" {
  input {
    int ticket_id {
      table = "ticket"
    }
  }

  stack {
    // xano-ci-disable-next-line unknown-table
    db.query ticket_move {
      return = {type: "list"}
    } as $moves

    // xano-ci-disable-next-line unknown-tabel -- The table comes with the next change.
    db.query ticket_note {
      return = {type: "list"}
    } as $notes

    // xano-ci-disable-next-line unknown-field -- It is there.
    db.get ticket {
      field_name = "id"
      field_value = $input.ticket_id
    } as $ticket

    // xano-ci-disable-next-line unknown-function until 2026-02-01 -- It comes in January.
    function.run "ticket/split" {
      input = {ticket_id: $ticket.id}
    } as $split
  }

  response = {moves: $moves, notes: $notes, split: $split}
}`,
    },
    expected: [
      'function/ticket/move.xs:9:5 warning invalid-suppression',
      'function/ticket/move.xs:10:14 error unknown-table "ticket_move" "ticket"',
      'function/ticket/move.xs:14:34 warning unknown-check "unknown-tabel" "unknown-table"',
      'function/ticket/move.xs:15:14 error unknown-table "ticket_note" "ticket"',
      'function/ticket/move.xs:19:34 warning unused-suppression "unknown-field"',
      'function/ticket/move.xs:25:5 warning expired-suppression',
      'function/ticket/move.xs:26:19 error unknown-function "ticket/split"',
    ],
  },
];
