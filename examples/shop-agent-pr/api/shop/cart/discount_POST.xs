// Shows the cart with a discount code
query "cart/discount" verb=POST {
  api_group = "shop"
  auth = "user"

  input {
    text code filters=trim|min:3
  }

  stack {
    function.run "cart/total" {
      input = {user_id: $auth.id}
    } as $cart
  
    function.run "discount/apply" {
      input = {code: $input.code, subtotal: $cart.subtotal}
    } as $off
  
    function.run "shipping/cost" {
      input = {subtotal: $cart.subtotal - $off}
    } as $shipping
  }

  response = {cart: $cart, discount: $off, shipping: $shipping}
}