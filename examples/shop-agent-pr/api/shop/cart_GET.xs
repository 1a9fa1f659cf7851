query cart verb=GET {
  api_group = "shop"
  auth = "user"

  input {
    text country?=US filters=trim|upper
  }

  stack {
    function.run "cart/total" {
      input = {user_id: $auth.id, country: $input.country}
    } as $cart
  
    function.run "money/format" {
      input = {cents: $cart.total}
    } as $total_text
  
    var $notices {
      value = []
    }
  
    foreach ($cart.lines) {
      each as $line {
        conditional {
          if ($line.quantity > $line.stock) {
            array.push $notices {
              value = "Only " ~ $line.stock ~ " of " ~ $line.product_name ~ " left."
            }
          }
        }
      }
    }
  }

  response = $cart
    |set:"total_text":$total_text
    |set:"notices":$notices
}