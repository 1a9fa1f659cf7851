// Adds a cart up. All amounts are whole cents
function "cart/total" {
  input {
    int user_id {
      table = "user"
    }
  
    text country?=US filters=trim|upper
  }

  stack {
    function.run "cart/lines" {
      input = {user_id: $input.user_id}
      mock = {
        empty_cart: []
        two_lines : [{quantity: 2, unit_price: 500}, {quantity: 1, unit_price: 250}]
      }
    } as $lines
  
    var $subtotal {
      value = 0
    }
  
    var $pieces {
      value = 0
    }
  
    foreach ($lines) {
      each as $line {
        math.add $subtotal {
          value = $line.unit_price * $line.quantity
        }
      
        math.add $pieces {
          value = $line.quantity
        }
      }
    }
  
    var $shipping {
      value = 0
    }
  
    // An empty cart costs nothing to send
    conditional {
      if ($pieces > 0) {
        function.run "shipping/cost" {
          input = {subtotal: $subtotal, country: $input.country}
          mock = {two_lines: 900}
        } as $cost
      
        var.update $shipping {
          value = $cost
        }
      }
    }
  }

  response = {
    lines   : $lines
    pieces  : $pieces
    subtotal: $subtotal
    shipping: $shipping
    total   : $subtotal + $shipping
  }

  test empty_cart {
    input = {user_id: 1}
    expect.to_equal ($response.total) {
      value = 0
    }
  
    expect.to_be_empty ($response.lines)
  }

  test two_lines {
    input = {user_id: 1, country: "CA"}
    expect.to_equal ($response.pieces) {
      value = 3
    }
  
    expect.to_equal ($response.subtotal) {
      value = 1250
    }
  
    expect.to_equal ($response.total) {
      value = 2150
    }
  }

  guid = "Jr5_oN8yGm2WcP0bXhVt3ZsKaQ8"
}