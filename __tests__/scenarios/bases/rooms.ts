import { xs } from '../../../src/checks/parts/xs.ts';

/** Meeting rooms that members book by the hour: columns of many types, a token with an extra, a function that is mocked. */
export const ROOMS: Readonly<Record<string, string>> = {
  'table/member.xs': xs`
    table member {
      auth = true
      schema {
        int id
        timestamp created_at?=now
        text name filters=trim
        email email filters=trim|lower
        password password {
          visibility = "internal"
        }
        enum role?=guest {
          values = ["guest", "member", "owner"]
        }
        bool? newsletter?
        text? phone? filters=trim
      }
      index = [
        {type: "primary", field: [{name: "id"}]}
        {type: "btree|unique", field: [{name: "email", op: "asc"}]}
      ]
    }
  `,
  'table/room.xs': xs`
    table room {
      auth = false
      schema {
        int id
        text name filters=trim|min:1
        int seats filters=min:1
        decimal hourly_price filters=min:0
        text[] equipment? filters=trim|lower
        json opening_hours?
        enum status?=open {
          values = ["open", "closed", "repair"]
        }
      }
      index = [{type: "primary", field: [{name: "id"}]}]
    }
  `,
  'table/booking.xs': xs`
    table booking {
      auth = false
      schema {
        int id
        timestamp created_at?=now
        int room_id {
          table = "room"
        }
        int member_id {
          table = "member"
        }
        timestamp starts_at
        timestamp ends_at
        int minutes filters=min:15
        decimal price? filters=min:0
        enum status?=requested {
          values = ["requested", "confirmed", "cancelled"]
        }
        bool? attended?
        uuid code
        timestamp? reminded_at?
        text note? filters=trim
      }
      index = [
        {type: "primary", field: [{name: "id"}]}
        {type: "btree", field: [{name: "room_id", op: "asc"}, {name: "starts_at", op: "asc"}]}
        {type: "btree|unique", field: [{name: "code", op: "asc"}]}
      ]
    }
  `,
  'addon/room_of_booking.xs': xs`
    addon room_of_booking {
      input {
        int room_id {
          table = "room"
        }
      }
      stack {
        db.query room {
          where = $db.room.id == $input.room_id
          return = {type: "single"}
          output = ["id", "name", "seats"]
        }
      }
    }
  `,
  'function/booking/price.xs': xs`
    // What a room costs for some time
    function "booking/price" {
      input {
        int room_id {
          table = "room"
        }
        int minutes filters=min:15
      }
      stack {
        db.get room {
          field_name = "id"
          field_value = $input.room_id
        } as $room
        precondition ($room != null) {
          error_type = "notfound"
          error = "No such room."
        }
        var $price {
          value = ($room.hourly_price * $input.minutes / 60)|round:2
        }
      }
      response = $price
      guid = "Tm4bYw9RzLq2KxVd7HcS_0ePuJo"
    }
  `,
  'function/booking/confirm.xs': xs`
    // Confirms a booking, and tells the calendar of the house
    function "booking/confirm" {
      input {
        int booking_id {
          table = "booking"
        }
        text? note? filters=trim
      }
      stack {
        db.edit booking {
          field_name = "id"
          field_value = $input.booking_id
          data = {status: "confirmed", note: $input.note}
        } as $booking
        api.request {
          url = $env.CALENDAR_URL ~ "/events"
          method = "POST"
          params = {}|set:"code":$booking.code|set:"starts_at":$booking.starts_at
          headers = []|push:("Authorization: Bearer " ~ $env.CALENDAR_KEY)
          mock = {
            accepted: {response: {status: 201, result: {id: "event-1"}}}
          }
        } as $answer
        precondition ($answer.response.status == 201) {
          error_type = "standard"
          error = "The calendar did not take the booking."
        }
      }
      response = $answer.response.result.id
      test accepted {
        input = {booking_id: 1}
        expect.to_equal ($response) {
          value = "event-1"
        }
      }
    }
  `,
  'api/rooms/rooms.xs': xs`
    api_group rooms {
      canonical = "house-rooms"
    }
  `,
  'api/rooms/login_POST.xs': xs`
    query login verb=POST {
      api_group = "rooms"
      input {
        email email filters=trim|lower
        text password {
          sensitive = true
        }
      }
      stack {
        db.get member {
          field_name = "email"
          field_value = $input.email
          output = ["id", "email", "password", "role"]
        } as $member
        precondition ($member != null) {
          error_type = "accessdenied"
          error = "Wrong email or password."
        }
        security.check_password {
          text_password = $input.password
          hash_password = $member.password
        } as $matches
        precondition ($matches) {
          error_type = "accessdenied"
          error = "Wrong email or password."
        }
        security.create_auth_token {
          table = "member"
          extras = {role: $member.role}
          expiration = 86400
          id = $member.id
        } as $token
      }
      response = {token: $token}
    }
  `,
  'api/rooms/rooms_GET.xs': xs`
    query rooms verb=GET {
      api_group = "rooms"
      input {
        int? seats? filters=min:1
        int page?=1 filters=min:1
      }
      stack {
        db.query room {
          where = $db.room.status == "open" && $db.room.seats >=? $input.seats
          sort = {room.name: "asc"}
          return = {type: "list", paging: {page: $input.page, per_page: 20}}
        } as $rooms
      }
      response = $rooms
    }
  `,
  'api/rooms/bookings_GET.xs': xs`
    query bookings verb=GET {
      api_group = "rooms"
      auth = "member"
      input {
        enum? status? {
          values = ["requested", "confirmed", "cancelled"]
        }
      }
      stack {
        db.query booking {
          where = $db.booking.member_id == $auth.id && $db.booking.status ==? $input.status
          sort = {booking.starts_at: "desc"}
          return = {type: "list"}
          addon = [
            {
              name : "room_of_booking"
              input: {room_id: $output.room_id}
              as   : "room"
            }
          ]
        } as $bookings
      }
      response = $bookings
    }
  `,
  'api/rooms/bookings_POST.xs': xs`
    query bookings verb=POST {
      api_group = "rooms"
      auth = "member"
      input {
        int room_id {
          table = "room"
        }
        timestamp starts_at
        int minutes?=60 filters=min:15|max:480
      }
      stack {
        var $ends_at {
          value = $input.starts_at|transform_timestamp:("+" ~ $input.minutes ~ " minutes"):"UTC"
        }
        db.query booking {
          where = $db.booking.room_id == $input.room_id && $db.booking.status != "cancelled" && $db.booking.starts_at < $ends_at && $db.booking.ends_at > $input.starts_at
          return = {type: "exists"}
        } as $taken
        precondition ($taken == false) {
          error_type = "inputerror"
          error = "The room is taken then."
        }
        function.run "booking/price" {
          input = {room_id: $input.room_id, minutes: $input.minutes}
        } as $price
        security.create_uuid as $code
        db.add booking {
          data = {
            room_id  : $input.room_id
            member_id: $auth.id
            starts_at: $input.starts_at
            ends_at  : $ends_at
            minutes  : $input.minutes
            price    : $price
            code     : $code
          }
        } as $booking
      }
      response = $booking
    }
  `,
  'task/remind.xs': xs`
    // Marks the bookings of tomorrow as reminded, once an hour
    task remind {
      active = true
      stack {
        var $until {
          value = now|transform_timestamp:"+1 day":"UTC"
        }
        db.query booking {
          where = $db.booking.status == "confirmed" && $db.booking.reminded_at == null && $db.booking.starts_at < $until
          return = {type: "list"}
        } as $bookings
        foreach ($bookings) {
          each as $booking {
            db.patch booking {
              field_name = "id"
              field_value = $booking.id
              data = {reminded_at: now}
            } as $reminded
          }
        }
      }
      schedule = [{starts_on: 2026-01-01 00:00:00+0000, freq: 3600}]
    }
  `,
  'ai/tool/free_rooms.xs': xs`
    tool free_rooms {
      instructions = "Lists the rooms that can be booked, with their seats."
      input {
        int seats?=1 filters=min:1
      }
      stack {
        db.query room {
          where = $db.room.status == "open" && $db.room.seats >= $input.seats
          return = {type: "list"}
          output = ["id", "name", "seats"]
        } as $rooms
      }
      response = $rooms
    }
  `,
  'ai/agent/house.xs': xs`
    agent House {
      canonical = "house-agent"
      llm = {
        type         : "xano-free"
        system_prompt: "You help to find a room."
        max_steps    : 4
        prompt       : "{{ $args.message }}"
        temperature  : 0
      }
      tools = [{name: "free_rooms"}]
    }
  `,
  'workspace/rooms.xs': xs`
    workspace rooms {
      env = {
        CALENDAR_URL: "https://calendar.example.com/v1"
        CALENDAR_KEY: ""
      }
    }
  `,
};
