/** A lending library: books with copies, members who borrow them, fines for the late. */
export const LIBRARY: Readonly<Record<string, string>> = {
  'workspace/library.xs': `workspace library {
  env = {
    LIBRARY_NAME: "Riverside Library"
    MAIL_SENDER : "desk@library.example.com"
    RESEND_KEY  : ""
  }
}`,

  'table/member.xs': `// People who may borrow
table member {
  auth = true

  schema {
    int id
    timestamp created_at?=now
    text full_name filters=trim
    email email filters=trim|lower
    password password filters=min:10
    enum level?=standard {
      values = ["standard", "student", "librarian"]
    }

    bool is_blocked?
    date? valid_until?
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree|unique", field: [{name: "email", op: "asc"}]}
  ]
}`,

  'table/book.xs': `table book {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    text title filters=trim
    text author filters=trim
    text isbn filters=trim
    int year?
    text[] subjects?
    json? details?
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree|unique", field: [{name: "isbn", op: "asc"}]}
  ]
}`,

  'table/copy.xs': `// One row for each copy on the shelves
table copy {
  auth = false

  schema {
    int id
    int book_id {
      table = "book"
    }

    text shelf filters=trim
    enum state?=available {
      values = ["available", "lent", "lost"]
    }
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree", field: [{name: "book_id", op: "asc"}]}
  ]
}`,

  'table/loan.xs': `table loan {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    int copy_id {
      table = "copy"
    }

    int member_id {
      table = "member"
    }

    timestamp due_at
    timestamp? returned_at?
    int fine? filters=min:0
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree", field: [{name: "member_id", op: "asc"}]}
    {type: "btree", field: [{name: "due_at", op: "asc"}]}
  ]
}`,

  'function/loan/due_date.xs': `// When a copy that is lent now must be back
function "loan/due_date" {
  input {
    enum level {
      values = ["standard", "student", "librarian"]
    }
  }

  stack {
    var $days {
      value = 21
    }

    conditional {
      if ($input.level == "student") {
        var.update $days {
          value = 42
        }
      }

      elseif ($input.level == "librarian") {
        var.update $days {
          value = 90
        }
      }
    }

    var $due {
      value = now|transform_timestamp:("+" ~ $days ~ " days"):"UTC"
    }
  }

  response = $due
}`,

  'function/loan/fine.xs': `// What a late return costs, in cents
function "loan/fine" {
  input {
    int days_late filters=min:0
    bool is_student?
  }

  stack {
    var $rate {
      value = 25
    }

    conditional {
      if ($input.is_student) {
        var.update $rate {
          value = 10
        }
      }
    }

    var $amount {
      value = $input.days_late * $rate
    }
  }

  response = {amount: $amount, rate: $rate}
}`,

  'function/member/notify.xs': `// Writes to a member; a letter that is not sent is no reason to stop
function "member/notify" {
  input {
    int member_id {
      table = "member"
    }

    text subject filters=trim
    text body
  }

  stack {
    db.get member {
      field_name = "id"
      field_value = $input.member_id
      output = ["id", "full_name", "email"]
    } as $member

    precondition ($member != null) {
      error_type = "notfound"
      error = "No such member."
    }

    try_catch {
      try {
        util.send_email {
          service_provider = "resend"
          api_key = $env.RESEND_KEY
          subject = $env.LIBRARY_NAME ~ ": " ~ $input.subject
          message = $input.body
          to = $member.email
          from = $env.MAIL_SENDER
        } as $sent
      }

      catch {
        debug.log {
          value = "No letter to member " ~ $member.id ~ ": " ~ $error.message
        }
      }
    }
  }

  response = $member.id
}`,

  'addon/free_copies.xs': `// How many copies of a book are on the shelves
addon free_copies {
  input {
    int book_id {
      table = "book"
    }
  }

  stack {
    db.query copy {
      where = $db.copy.book_id == $input.book_id && $db.copy.state == "available"
      return = {type: "count"}
    }
  }
}`,

  'api/lending/lending.xs': `api_group lending {
  canonical = "library-lending"
}`,

  'api/lending/books_GET.xs': `// The catalogue
query books verb=GET {
  api_group = "lending"

  input {
    text? search? filters=trim
    int page?=1 filters=min:1
  }

  stack {
    db.query book {
      where = $db.book.title includes? $input.search
      sort = {book.title: "asc"}
      return = {type: "list", paging: {page: $input.page, per_page: 25}}
      output = ["itemsReceived", "nextPage", "items.id", "items.title", "items.author", "items.year"]
      addon = [
        {
          name : "free_copies"
          input: {book_id: $output.id}
          as   : "items.free"
        }
      ]
    } as $books
  }

  response = $books
}`,

  'api/lending/loans_POST.xs': `// Lends a copy to the member who is signed in
query loans verb=POST {
  api_group = "lending"
  auth = "member"

  input {
    int copy_id {
      table = "copy"
    }
  }

  stack {
    db.get member {
      field_name = "id"
      field_value = $auth.id
      output = ["id", "level", "is_blocked"]
    } as $member

    precondition ($member.is_blocked == false) {
      error_type = "accessdenied"
      error = "Please come to the desk first."
    }

    db.get copy {
      field_name = "id"
      field_value = $input.copy_id
      lock = true
    } as $copy

    precondition ($copy != null) {
      error_type = "notfound"
      error = "No such copy."
    }

    precondition ($copy.state == "available") {
      error_type = "inputerror"
      error = "This copy is not on the shelf."
    }

    function.run "loan/due_date" {
      input = {level: $member.level}
    } as $due

    db.transaction {
      stack {
        db.add loan {
          data = {
            copy_id  : $copy.id
            member_id: $member.id
            due_at   : $due
          }
        } as $loan

        db.edit copy {
          field_name = "id"
          field_value = $copy.id
          data = {state: "lent"}
        } as $copy
      }
    }
  }

  response = $loan
}`,

  'api/lending/loans/return_POST.xs': `// Takes a copy back
query "loans/{loan_id}/return" verb=POST {
  api_group = "lending"
  auth = "member"

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

    precondition ($loan != null && $loan.member_id == $auth.id) {
      error_type = "notfound"
      error = "No such loan."
    }

    var $fine {
      value = 0
    }

    conditional {
      if ($loan.due_at < now) {
        function.run "loan/fine" {
          input = {days_late: ((now - $loan.due_at) / 86400000)|floor}
        } as $late

        var.update $fine {
          value = $late.amount
        }
      }
    }

    db.edit loan {
      field_name = "id"
      field_value = $loan.id
      data = {returned_at: now, fine: $fine}
    } as $loan

    db.edit copy {
      field_name = "id"
      field_value = $loan.copy_id
      data = {state: "available"}
    } as $copy
  }

  response = {loan: $loan, shelf: $copy.shelf, fine: $fine}
}`,

  'task/remind_overdue.xs': `// Every morning
task remind_overdue {
  active = true

  stack {
    db.query loan {
      where = $db.loan.due_at < now && $db.loan.returned_at == null
      return = {type: "list"}
    } as $overdue

    foreach ($overdue) {
      each as $loan {
        function.run "member/notify" {
          input = {
            member_id: $loan.member_id
            subject  : "a book is overdue"
            body     : "Please bring it back."
          }
        } as $notified
      }
    }
  }

  schedule = [{starts_on: 2026-01-01 06:00:00+0000, freq: 86400}]
}`,
};
