// Keeps the newest status at hand and tells the customer when the parcel leaves
table_trigger order_status_changed {
  table = "order"
  actions = {insert: true, update: true, delete: false, truncate: false}
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
    redis.set {
      key = "order:status:" ~ $input.new.id
      data = $input.new.status
      ttl = 3600
    }
  
    conditional {
      if ($input.action == "update" && $input.new.status == "shipped") {
        function.run "order/notify" {
          input = {order_id: $input.new.id}
        } as $sent
      }
    }
  }
}