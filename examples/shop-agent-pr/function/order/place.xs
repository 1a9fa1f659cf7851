// Turns a cart into a paid order
function "order/place" {
  input {
    int user_id {
      table = "user"
    }
  
    int address_id {
      table = "address"
    }
  
    text card_token filters=trim {
      sensitive = true
    }
  
    text? discount_code? filters=trim|upper
  }

  stack {
    db.get address {
      field_name = "id"
      field_value = $input.address_id
    } as $address
  
    precondition ($address != null) {
      error_type = "notfound"
      error = "No such address."
    }
  
    precondition ($address.user_id == $input.user_id) {
      error_type = "accessdenied"
      error = "This address belongs to somebody else."
    }
  
    function.run "cart/totals" {
      input = {user_id: $input.user_id, country: $address.country}
    } as $cart
  
    precondition (($cart.lines|count) > 0) {
      error_type = "inputerror"
      error = "The cart is empty."
    }
  
    var $off {
      value = 0
    }
  
    conditional {
      if ($input.discount_code != null) {
        function.run "discount/apply" {
          input = {code: $input.discount_code, subtotal: $cart.subtotal}
        } as $taken_off
      
        var.update $off {
          value = $taken_off
        }
      }
    }
  
    // The order, its lines and the stock change together or not at all
    db.transaction {
      stack {
        db.add order {
          data = {
            user_id   : $input.user_id
            address_id: $address.id
            status    : "pending"
            subtotal  : $cart.subtotal
            shipping  : $cart.shipping
            total     : $cart.total - $off
          }
        } as $order
      
        foreach ($cart.lines) {
          each as $line {
            db.add order_item {
              data = {
                order_id    : $order.id
                product_id  : $line.product_id
                product_name: $line.product_name
                quantity    : $line.quantity
                unit_price  : $line.unit_price
              }
            } as $item
          
            function.run "stock/adjust" {
              input = {
                product_id: $line.product_id
                change    : 0 - $line.quantity
                reason    : "sale"
              }
            } as $product
          }
        }
      
        db.bulk.delete cart_item {
          where = $db.cart_item.user_id == $input.user_id
        } as $removed
      }
    }
  
    function.run "payment/charge" {
      input = {
        amount    : $order.total
        card_token: $input.card_token
        reference : "order-" ~ $order.id
      }
    } as $charge_id
  
    db.edit order {
      field_name = "id"
      field_value = $order.id
      data = {
        status           : "paid"
        payment_reference: $charge_id
        paid_at          : now
      }
    } as $order
  
    // A lost letter must not undo a paid order
    try_catch {
      try {
        function.run "order/notify" {
          input = {order_id: $order.id}
        } as $sent
      }
    
      catch {
        debug.log {
          value = "No letter for order " ~ $order.id ~ ": " ~ $error.message
        }
      }
    }
  }

  response = $order
  tags = ["orders", "checkout"]
}