// The lines of a cart with name and price of each product
function "cart/lines" {
  input {
    int user_id {
      table = "user"
    }
  }

  stack {
    db.query cart_item {
      join = {
        product: {
          table: "product"
          where: $db.cart_item.product_id == $db.product.id
        }
      }
    
      where = $db.cart_item.user_id == $input.user_id && $db.product.status == "active"
      sort = {cart_item.created_at: "asc"}
      eval = {
        product_name: $db.product.name
        unit_price  : $db.product.price
        stock       : $db.product.stock
      }
    
      return = {type: "list"}
      output = [
        "id"
        "product_id"
        "quantity"
        "product_name"
        "unit_price"
        "stock"
      ]
    } as $lines
  }

  response = $lines
}