import { editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

/** Right, although it looks wrong at first: nothing is to be said. */
export const CLEAN_A: readonly Scenario[] = [
  {
    name: 'clean: a return with groups, a transaction and an early answer',
    story: 'What a group sets is there behind it; every way that goes on has set the variable.',
    base: 'library',
    change: {
      'function/loan/close.xs': `// Closes a loan, and says what is owed
function "loan/close" {
  input {
    int loan_id {
      table = "loan"
    }

    bool waive?
  }

  stack {
    group {
      description = "Find it"
      stack {
        db.get loan {
          field_name = "id"
          field_value = $input.loan_id
        } as $loan

        group {
          stack {
            precondition ($loan != null) {
              error_type = "notfound"
              error = "No such loan."
            }
          }
        }
      }
    }

    conditional {
      if ($loan.returned_at != null) {
        return {
          value = {loan: $loan, fine: $loan.fine}
        }
      }

      elseif ($input.waive || $loan.due_at >= now) {
        var $fine {
          value = 0
        }
      }

      else {
        function.run "loan/fine" {
          input = {days_late: ((now - $loan.due_at) / 86400000)|ceil}
        } as $late

        var $fine {
          value = $late.amount
        }
      }
    }

    db.transaction {
      stack {
        db.edit loan {
          field_name = "id"
          field_value = $loan.id
          data = {returned_at: now, fine: $fine}
        } as $closed

        db.edit copy {
          field_name = "id"
          field_value = $loan.copy_id
          data = {state: "available"}
        } as $copy
      }
    }
  }

  response = {loan: $closed, fine: $fine, shelf: $copy.shelf}
}`,
    },
    expected: [],
  },
  {
    name: 'clean: a request that is tried, with all its ends',
    story: 'The variable is set in the try and in the catch; finally logs, a throw ends the rest.',
    base: 'helpdesk',
    change: {
      'function/chat/post_safely.xs': `// Posts a line; a chat that is down is told in the answer
function "chat/post_safely" {
  input {
    text line filters=trim|min:1
    bool must?
  }

  stack {
    try_catch {
      try {
        function.run "chat/post" {
          input = {line: $input.line}
        } as $status

        var $result {
          value = {ok: true, status: $status}
        }
      }

      catch {
        conditional {
          if ($input.must) {
            throw {
              name = "ChatDown"
              value = $error.message
            }
          }
        }

        var $result {
          value = {ok: false, reason: $error.message, code: $error.code}
        }
      }

      finally {
        debug.log {
          value = "Posted or not: " ~ $input.line
        }
      }
    }
  }

  response = $result
}`,
    },
    expected: [],
  },
  {
    name: 'clean: a switch that sets a variable in each case, two of them together',
    story: 'Cases that share a body, a default, and a ternary on top.',
    base: 'shop',
    change: {
      'function/shipping/days.xs': `// How many days a parcel is on its way
function "shipping/days" {
  input {
    text country filters=trim|upper|min:2|max:2
    bool express?
  }

  stack {
    switch ($input.country) {
      case ("US") {
        var $days {
          value = 2
        }
      } break

      case ("CA")
      case ("MX") {
        var $days {
          value = 4
        }
      } break

      default {
        var $days {
          value = 9
        }
      }
    }

    conditional {
      if ($input.express) {
        var.update $days {
          value = ($days / 2)|ceil
        }
      }
    }

    var $label {
      value = $days == 1 ? "tomorrow" : "in " ~ $days ~ " days"
    }
  }

  response = {days: $days, label: $label}
}`,
    },
    expected: [],
  },
  {
    name: 'clean: code that is switched off names what is gone',
    story: 'Disabled statements and commented lines may name anything; unused results are fine.',
    base: 'library',
    change: {
      'task/remind_overdue.xs': editFile('library', 'task/remind_overdue.xs', [
        '    foreach ($overdue) {',
        `    !function.run "mail/digest" {
      input = {rows: $overdue, kind: "weekly"}
    } as $digest

    !conditional {
      if ($digest == null) {
        db.query audit_log as $entries
      }
    }

    // db.query old_loans { where = $db.old_loans.due == 1 }
    debug.log {
      value = $overdue|count
      disabled = true
    }

    foreach ($overdue) {`,
      ]),
    },
    expected: [],
  },
  {
    name: 'clean: lists are made and read in all ways at once',
    story: 'array statements with $this, filters over lines, literals with computed parts, names in text.',
    base: 'shop',
    change: {
      'function/report/prices.xs': `// What the catalogue costs, by price range
function "report/prices" {
  input {
    int[] limits
    text? currency?=USD filters=upper
  }

  stack {
    db.query product {
      where = $db.product.status == "active"
      return = {type: "list"}
      output = ["id", "name", "price", "tags"]
    } as $products

    array.map ($products) {
      by = {id: $this.id, text: $this.name ~ ": " ~ $this.price, first_tag: $this.tags|first}
    } as $lines

    array.map ($products) {
      by = $this.price
    } as $prices

    array.filter ($lines) if ($this.first_tag != null) as $tagged
    array.find ($products) if ($this.price == 0) as $free

    var $ranges {
      value = []
    }

    var $low {
      value = -1
    }

    foreach ($input.limits|sort) {
      each as $limit {
        array.filter ($products) if ($this.price > $low && $this.price <= $limit) as $found
        array.map ($found) {
          by = $this.name
        } as $names

        array.push $ranges {
          value = {}
            |set:"up_to":$limit
            |set:("range_" ~ $limit):($found|count)
            |set_ifnotempty:"names":$names
        }

        var.update $low {
          value = $limit
        }
      }
    }

    var $summary {
      value = {
        currency: $input.currency ?? "USD"
        total   : $prices|sum
        "free-of-charge": $free != null
      }
    }

    var.update $summary.count {
      value = $products|count
    }

    var.update $summary["first tagged"] {
      value = $tagged.0.text
    }
  }

  response = $summary|set:"ranges":$ranges
}`,
    },
    expected: [],
  },
  {
    name: 'clean: pages are fetched until there is no more',
    story:
      'A bounded while with a break, variables that are set and read in turns, templates, code of a lambda.',
    base: 'helpdesk',
    change: {
      'function/chat/history.xs': `// All lines of the chat, at most ten pages
function "chat/history" {
  input {
    text channel filters=trim
  }

  stack {
    var $lines {
      value = []
    }

    var $cursor {
      value = null
    }

    var $round {
      value = 0
    }

    while ($round < 10) {
      each {
        api.request {
          url = $env.CHAT_URL ~ "/history"
          method = "GET"
          params = {channel: $input.channel}|set_ifnotnull:"cursor":$cursor
          timeout = 10
        } as $answer

        conditional {
          if ($answer.response.status != 200) {
            break
          }
        }

        array.merge $lines {
          value = $answer.response.result.lines
        }

        var.update $cursor {
          value = $answer.response.result|get:"next":null
        }

        conditional {
          if ($cursor == null) {
            break
          }
        }

        math.add $round {
          value = 1
        }
      }
    }

    api.lambda {
      code = """
        // "$lines" and {{ braces }} are no variables of the stack here
        const seen = new Set();
        return $var.lines.filter((line) => {
          if (seen.has(line.id)) return false;
          seen.add(line.id);
          return true;
        });
        """
      timeout = 5
    } as $unique

    util.template_engine {
      value = """
        {% for line in $var.unique %}
        {{ line.author }}: {{ line.text }}
        {% endfor %}
        """
    } as $text
  }

  response = {text: $text, complete: $cursor == null, headers: $env.$http_headers}
}`,
    },
    expected: [],
  },
];
