// Buys what is in the cart
query orders verb=POST {
  api_group = "shop"
  auth = "user"

  input {
    int address_id {
      table = "address"
    }
  
    text card_token filters=trim {
      sensitive = true
    }
  }

  stack {
    function.run "order/place" {
      input = {
        user_id   : $auth.id
        address_id: $input.address_id
        card_token: $input.card_token
      }
    } as $order
  }

  response = $order
}