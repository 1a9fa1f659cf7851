query "products/{product_id}/stock" verb=POST {
  api_group = "admin"
  auth = "user"

  input {
    int product_id {
      table = "product"
    }
  
    int change
    enum reason?=delivery {
      values = ["return", "delivery", "correction"]
    }
  
    text? note? filters=trim
  }

  stack {
    function.run "auth/require_role" {
      input = {user_id: $auth.id, roles: ["staff", "admin"]}
    } as $person
  
    function.run "stock/adjust" {
      input = {
        product_id: $input.product_id
        change    : $input.change
        reason    : $input.reason
        note      : $input.note
      }
    } as $product
  
    db.query stock_movement {
      where = $db.stock_movement.product_id == $input.product_id
      sort = {stock_movement.created_at: "desc"}
      return = {type: "list", paging: {page: 1, per_page: 10}}
    } as $movements
  }

  response = {product: $product, movements: $movements.items}
}