tool order_status {
  instructions = "Tells the status of one of the customer's own orders."

  input {
    int order_id {
      table = "order"
    }
  }

  stack {
    db.query order {
      where = $db.order.id == $input.order_id && $db.order.user_id == $auth.id
      return = {type: "single"}
    } as $order
  
    precondition ($order != null) {
      error_type = "notfound"
      error = "No such order."
    }
  }

  response = $order
    |pick:["id", "status", "total", "paid_at", "shipped_at"]
}