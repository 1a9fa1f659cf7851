// Sales of the last days
query "reports/sales" verb=GET {
  api_group = "admin"
  auth = "user"

  input {
    int days?=30 filters=min:1|max:366
  }

  stack {
    function.run "auth/require_role" {
      input = {user_id: $auth.id, roles: ["admin"]}
    } as $person
  
    var $key {
      value = "report:sales:" ~ $input.days
    }
  
    redis.get {
      key = $key
    } as $cached
  
    conditional {
      if ($cached != null) {
        return {
          value = $cached
        }
      }
    }
  
    var $from {
      value = now
        |transform_timestamp:("-" ~ $input.days ~ " days"):"UTC"
    }
  
    function.run "report/sales" {
      input = {from: $from, until: now}
    } as $report
  
    redis.set {
      key = $key
      data = $report
      ttl = 600
    }
  }

  response = $report
}