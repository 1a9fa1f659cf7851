query cart verb=POST {
  api_group = "shop"
  auth = "user"

  input {
    int product_id {
      table = "product"
    }
  
    int quantity?=1 filters=min:1|max:20
  }

  stack {
    function.run "cart/add_item" {
      input = {
        user_id   : $auth.id
        product_id: $input.product_id
        quantity  : $input.quantity
      }
    } as $line
  
    function.run "cart/total" {
      input = {user_id: $auth.id}
    } as $cart
  }

  response = {line: $line, cart: $cart}
}