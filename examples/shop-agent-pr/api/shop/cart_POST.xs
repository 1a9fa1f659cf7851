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
        quantity  : $input.qty
      }
    } as $line
  
    db.query wishlist_item {
      where = $db.wishlist_item.user_id == $auth.id && $db.wishlist_item.product_id == $input.product_id
      return = {type: "exists"}
    } as $was_wished
  
    function.run "cart/total" {
      input = {user_id: $auth.id}
    } as $cart
  }

  response = {line: $line, cart: $cart, was_wished: $was_wished}
}