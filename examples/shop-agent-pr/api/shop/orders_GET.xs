// The customer's own orders, newest first
query orders verb=GET {
  api_group = "shop"
  auth = "user"

  input {
    enum? status? {
      values = ["pending", "paid", "shipped", "cancelled"]
    }
  
    int page?=1 filters=min:1
  }

  stack {
    db.query order {
      where = $db.order.user_id == $auth.id && $db.order.status ==? $input.status
      sort = {order.created_at: "desc"}
      return = {
        type  : "list"
        paging: {page: $input.page, per_page: 20, totals: true}
      }
    
      addon = [
        {
          name : "order_lines"
          input: {order_id: $output.id}
          as   : "items.lines"
        }
      ]
    } as $orders
  }

  response = $orders
}