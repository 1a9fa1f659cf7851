// The lines of an order
addon order_lines {
  input {
    int order_id {
      table = "order"
    }
  }

  stack {
    db.query order_item {
      where = $db.order_item.order_id == $input.order_id
      sort = {order_item.id: "asc"}
      return = {type: "list"}
      output = ["id", "product_id", "product_name", "quantity", "unit_price"]
    }
  }
}