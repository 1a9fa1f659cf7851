import { xs } from '../../src/checks/parts/xs.ts';
import type { Scenario } from './scenario.ts';

/** What passes in other languages, is read without complaint here, and means something else. */
export const HABITS: readonly Scenario[] = [
  {
    name: 'a list of tickets by their customers, with the tables of a query taken for granted',
    story:
      'The agent filters by a column of another table as an ORM allows it, and later looks for ids among whole rows.',
    base: 'helpdesk',
    change: {
      'function/ticket/by_mail.xs': xs`
        // The open tickets of a customer, and what was written to them
        function "ticket/by_mail" {
          input {
            email email filters=trim|lower
            text? order?=newest
          }
          stack {
            db.query ticket {
              where = $db.person.email == $input.email && $db.ticket.status == "open"
              sort = {person.name: "asc"}
            } as $tickets
            db.query message {
              where = $db.message.ticket_id in $tickets
            } as $messages
            switch ($input.order) {
              case ("newest") {
                var.update $messages {
                  value = $messages|sort:"created_at":"desc"
                }
              } break
            }
          }
          response = {tickets: $tickets, count: $tickets.length, messages: $messages}
        }
      `,
    },
    expected: [
      'function/ticket/by_mail.xs:9:19 error table-not-joined "ticket" "person"',
      'function/ticket/by_mail.xs:13:40 warning wrong-column-type',
      'function/ticket/by_mail.xs:18:47 warning sort-filter-direction "sort" "desc"',
      'function/ticket/by_mail.xs:23:50 error unknown-property "length"',
    ],
  },
  {
    name: 'a webhook is told of closed tickets, in the habits of JavaScript',
    story:
      'The agent puts texts together with "+", gives fallbacks with "||", sends headers as an object and forgets what the function gives back.',
    base: 'helpdesk',
    change: {
      'function/ticket/describe.xs': xs`
        // What is told of a ticket
        function "ticket/describe" {
          input {
            int ticket_id {
              table = "ticket"
            }
            int? most?=all
          }
          stack {
            db.get ticket {
              field_name = "id"
              field_value = $input.ticket_id
            } as $ticket
            precondition ($ticket != null) {
              error_type = "notfound"
              error = "Ticket not found: " + $input.ticket_id
            }
            var $state {
              value = "open"
            }
            switch ($ticket.status) {
              case ("close") {
                var.update $state {
                  value = "closed"
                }
              } break
            }
          }
          response = {
            title: $ticket.subject || "untitled"
            day: $ticket.created_at|format_timestamp:"YYYY-MM-DD":"UTC"
            state: $state
            most: $input.most
          }
        }
      `,
      'api/desk/tell_POST.xs': xs`
        query "tell/{ticket_id}" verb=POST {
          api_group = "desk"
          auth = "person"
          input {
            int id
          }
          stack {
            function.run "ticket/describe" {
              input = {ticket_id: $input.id}
            } as $told
            api.request {
              url = $env.CHAT_URL
              method = "POST"
              params = {text: $told.titel, state: $told.state, more: $told.more ?? ""}
              headers = {Authorization: "Bearer " ~ $env.CHAT_TOKEN}
            } as $answer
          }
          response = {status: $answer.response.status}
        }
      `,
    },
    expected: [
      'api/desk/tell_POST.xs:1:13 warning path-parameter-without-input "ticket_id" "id"',
      'api/desk/tell_POST.xs:14:29 error unknown-property "titel" "ticket/describe" "title"',
      'api/desk/tell_POST.xs:15:17 error headers-not-list',
      'function/ticket/describe.xs:7:16 error wrong-default "all" "most"',
      'function/ticket/describe.xs:16:15 warning text-added-with-plus',
      'function/ticket/describe.xs:22:13 warning unlike-comparison "close" "closed"',
      'function/ticket/describe.xs:30:31 error text-as-condition',
      'function/ticket/describe.xs:31:46 warning date-format-letters',
    ],
  },
  {
    name: 'a sign-in by hand compares what is stored with what is typed',
    story: 'The agent looks the account up by its password, as a first version often does.',
    base: 'helpdesk',
    change: {
      'function/person/find.xs': xs`
        // Who signs in
        function "person/find" {
          input {
            email email filters=trim|lower
            text password {
              sensitive = true
            }
          }
          stack {
            db.query person {
              where = $db.person.email == $input.email && $db.person.password == $input.password
              return = {type: "single"}
            } as $person
          }
          response = {id: $person.id}
        }
      `,
    },
    expected: ['function/person/find.xs:11:51 error password-compared'],
  },
  {
    name: 'clean: the same habits, where they are right',
    story: 'Joins under other names, sums, fallbacks, probes and dates as they are written here.',
    base: 'helpdesk',
    change: {
      'function/ticket/line.xs': xs`
        // One line about a ticket
        function "ticket/line" {
          input {
            int ticket_id {
              table = "ticket"
            }
            int more?=1
            timestamp? since?=now
          }
          stack {
            db.query ticket {
              join = {
                customer: {
                  table: "person"
                  where: $db.ticket.customer_id == $db.customer.id
                }
              }
              where = $db.ticket.id == $input.ticket_id && $db.customer.is_staff == false
              eval = {customer_name: $db.customer.name}
              return = {type: "single"}
            } as $ticket
            precondition ($ticket != null) {
              error_type = "notfound"
              error = "Ticket not found: " ~ $input.ticket_id
            }
          }
          response = {
            text: "Ticket of " ~ ($ticket.customer_name ?? "nobody")
            sum: $input.more + 2
            day: $input.since|format_timestamp:"d.m.Y":"UTC"
          }
        }
      `,
      'function/ticket/lines.xs': xs`
        // Lines about several tickets
        function "ticket/lines" {
          input {
            int[] ticket_ids
          }
          stack {
            var $lines {
              value = []
            }
            foreach ($input.ticket_ids) {
              each as $ticket_id {
                function.run "ticket/line" {
                  input = {ticket_id: $ticket_id}
                } as $line
                var.update $line.number {
                  value = $lines|count
                }
                array.push $lines {
                  value = {number: $line.number, text: $line.text, day: $line.day}
                }
              }
            }
          }
          response = {lines: $lines, count: $lines|count}
        }
      `,
    },
    expected: [],
  },
];
