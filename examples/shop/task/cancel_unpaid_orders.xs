// Gives the stock of unpaid orders back, once an hour
task cancel_unpaid_orders {
  active = true

  stack {
    var $limit {
      value = now
        |transform_timestamp:"-2 days":"UTC"
    }
  
    db.query order {
      where = $db.order.status == "pending" && $db.order.created_at < $limit
      sort = {order.created_at: "asc"}
      return = {type: "list"}
      addon = [
        {
          name : "order_lines"
          input: {order_id: $output.id}
          as   : "lines"
        }
      ]
    } as $orders
  
    foreach ($orders) {
      each as $order {
        try_catch {
          try {
            db.transaction {
              stack {
                foreach ($order.lines) {
                  each as $line {
                    function.run "stock/adjust" {
                      input = {
                        product_id: $line.product_id
                        change    : $line.quantity
                        reason    : "return"
                      }
                    } as $product
                  }
                }
              
                db.edit order {
                  field_name = "id"
                  field_value = $order.id
                  data = {status: "cancelled"}
                } as $cancelled
              }
            }
          }
        
          catch {
            debug.log {
              value = "Order " ~ $order.id ~ " was not cancelled: " ~ $error.message
            }
          }
        }
      }
    }
  }

  schedule = [{starts_on: 2026-01-01 00:15:00+0000, freq: 3600}]
}