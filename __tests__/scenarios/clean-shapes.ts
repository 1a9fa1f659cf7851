import { xs } from '../../src/checks/parts/xs.ts';
import { editFile } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

/** Right changes to tables, queries and values that look as if something were wrong with them. */
export const CLEAN_SHAPES: readonly Scenario[] = [
  {
    name: 'a report joins a table twice and itself',
    story:
      'Bookings that overlap: the table meets itself under another name, and a left join may find no member.',
    base: 'rooms',
    change: {
      'function/booking/overlaps.xs': xs`
        function "booking/overlaps" {
          input {
            timestamp? since?
            text? search? filters=trim
            text[] notes?
          }
          stack {
            db.query booking {
              join = {
                other: {
                  table: "booking"
                  where: $db.booking.room_id == $db.other.room_id && $db.other.id > $db.booking.id
                }
                guest: {
                  table: "member"
                  type : "left"
                  where: $db.other.member_id == $db.guest.id
                }
                host : {
                  table: "member"
                  where: $db.booking.member_id == $db.host.id
                }
              }
              where = ($db.booking.starts_at >=? $input.since && $db.booking.ends_at > $db.other.starts_at && $db.booking.starts_at < $db.other.ends_at) && ($db.host.name includes? $input.search || $db.guest.name includes? $input.search) && $db.guest.id != null
              sort = {booking.starts_at: "asc", other.id: "desc"}
              eval = {other_id: $db.other.id, guest_name: $db.guest.name, host_name: $db.host.name}
              return = {type: "list", paging: {page: 1, per_page: 50, metadata: false}}
              output = ["id", "room_id", "starts_at", "other_id", "guest_name", "host_name"]
            } as $overlaps
            db.query booking {
              where = $db.booking.starts_at >=? $input.since
              return = {
                type : "aggregate"
                group: {room: $db.booking.room_id, status: $db.booking.status}
                eval : {bookings: $db.booking.id|count, minutes: $db.booking.minutes|sum}
              }
            } as $by_room
          }
          response = {overlaps: $overlaps, by_room: $by_room}
        }
      `,
    },
    expected: [],
  },
  {
    name: 'the order is chosen, and the row is changed before it is answered',
    story: 'A list that can be sorted in two ways, and texts that are joined from what may be missing.',
    base: 'rooms',
    change: {
      'api/rooms/search_GET.xs': xs`
        query search verb=GET {
          api_group = "rooms"
          input {
            enum order?=name {
              values = ["name", "seats"]
            }
            text[] wanted? filters=trim|lower
            int limit?=0
          }
          stack {
            conditional {
              if ($input.order == "name") {
                db.query room {
                  sort = {room.name: "asc"}
                  return = {type: "list"}
                } as $rooms
              }
              else {
                db.query room {
                  sort = {room.seats: "desc", room.name: "asc"}
                  return = {type: "list"}
                } as $rooms
              }
            }
            var $lines {
              value = []
            }
            foreach ($rooms) {
              each as $room {
                var $lacking {
                  value = $input.wanted|diff:$room.equipment
                }
                conditional {
                  if (($lacking|is_empty) == false) {
                    continue
                  }
                }
                var.update $room.label {
                  value = $room.name ~ " (" ~ ($room.seats|to_text) ~ ")"
                }
                array.push $lines {
                  value = $room|pick:["id", "label"]|set:"hours":($room.opening_hours|get:"mo":"closed")
                }
              }
            }
            conditional {
              if ($input.limit > 0) {
                var.update $lines {
                  value = $lines|slice:0:$input.limit
                }
              }
            }
          }
          response = {lines: $lines, best: $lines|first|get:"label":null}
        }
      `,
    },
    expected: [],
  },
  {
    name: 'a table for groups of rooms that holds itself',
    story:
      'Houses, floors and wings: a table that refers to itself, a column for it elsewhere, and rows of which only some columns are given.',
    base: 'rooms',
    change: {
      'table/area.xs': xs`
        table area {
          auth = false
          schema {
            uuid id
            timestamp created_at?=now
            text name filters=trim
            uuid? parent_id? {
              table = "area"
            }
            object address? {
              schema {
                text street?
                object geo? {
                  schema {
                    decimal lat
                    decimal lng
                  }
                }
              }
            }
            enum[] days? {
              values = ["mo", "tu", "we"]
            }
          }
          index = [
            {type: "primary", field: [{name: "id"}]}
            {type: "btree", field: [{name: "created_at", op: "desc"}]}
            {type: "gin", field: [{name: "xdo", op: "jsonb_path_op"}]}
          ]
        }
      `,
      'table/room.xs': editFile('rooms', 'table/room.xs', [
        '    json opening_hours?\n',
        '    json opening_hours?\n    uuid? area_id? {\n      table = "area"\n    }\n',
      ]),
      'function/area/add.xs': xs`
        function "area/add" {
          input {
            text name filters=trim|min:1
            uuid? parent_id? {
              table = "area"
            }
            object? place? {
              schema {
                decimal lat
                decimal lng
              }
            }
          }
          stack {
            db.add area {
              data = {
                name     : $input.name
                parent_id: $input.parent_id
                address  : {geo: $input.place}
                days     : ["mo", "we"]
              }
            } as $area
            db.query area {
              where = $db.area.parent_id == $area.id || $db.area.days contains "mo"
            } as $others
          }
          response = {
            id  : $area.id
            lat : $area.address.geo.lat
            days: $area.days|join:", "
            more: $others|count
          }
        }
      `,
    },
    expected: [],
  },
  {
    name: 'SQL, templates and lambdas with braces of their own',
    story:
      'A letter to all members: SQL with arguments and a template, a text with braces, a script that reads variables.',
    base: 'rooms',
    change: {
      'function/member/letter.xs': xs`
        function "member/letter" {
          input {
            enum role?=member {
              values = ["guest", "member", "owner"]
            }
            int year filters=min:2020
          }
          stack {
            db.direct_query {
              sql = """
                select id, name from member
                where role = ? and extract(year from created_at) = ?
                -- the newest first
                order by id desc
                """
              response_type = "list"
              arg = $input.role
              arg = $input.year
            } as $members
            var $names {
              value = $members|map:$$.name|filter:$$ != ""
            }
            util.template_engine {
              value = """
                {% for name in $var.names %}Dear {{ name }},{% endfor %}
                see {{ $env.CALENDAR_URL }} // {not: "code"}
                """
            } as $letter
            api.lambda {
              code = """
                const words = $var.letter.split(/\\\\s+/);
                return { words: words.length, role: $input.role };
                """
              timeout = 5
            } as $counted
          }
          response = {letter: $letter, words: $counted.words, hint: "Use {{ name }} in 'letters' # or not"}
        }
      `,
    },
    expected: [],
  },
  {
    name: 'counts, codes and days that are compared with care',
    story:
      'Statistics of a member: ids that are turned into numbers, a day made one longer, null asked for first, shares that are rounded.',
    base: 'rooms',
    change: {
      'function/member/statistics.xs': xs`
        function "member/statistics" {
          input {
            text member filters=trim
            date until
            uuid? code?
          }
          stack {
            db.get member {
              field_name = "id"
              field_value = $input.member|to_int
            } as $member
            precondition ($member != null && $member.newsletter != null) {
              error_type = "notfound"
              error = "No such member, or nothing was decided."
            }
            var $end {
              value = $input.until|transform_timestamp:"+1 day":"UTC"
            }
            db.query booking {
              where = $db.booking.member_id == $member.id && $db.booking.starts_at < $end && $db.booking.code ==? $input.code
              return = {type: "list"}
            } as $bookings
            array.filter ($bookings) if ($this.attended == true) as $visits
            array.find ($bookings) if ($this.status == "confirmed") as $first
            var $share {
              value = 0
            }
            conditional {
              if (($bookings|count) > 0) {
                var.update $share {
                  value = ((($visits|count) * 100) / ($bookings|count))|round
                }
              }
            }
            foreach ([30, 60, 90]) {
              each as $minutes {
                db.query booking {
                  where = $db.booking.member_id == $member.id && $db.booking.minutes <= $minutes
                  return = {type: "count"}
                } as $short
                var.update $member {
                  value = $member|set:("up_to_" ~ $minutes):$short
                }
              }
            }
            db.edit booking {
              field_name = "id"
              field_value = $first.id ?? 0
              data = {minutes: ($share / 3)|ceil, note: $member.phone|first_notempty:"none"}
            } as $changed
          }
          response = {member: $member|unset:"email", share: $share, changed: $changed}
        }
      `,
    },
    expected: [],
  },
];
