// What a discount code takes off, in cents
function "discount/apply" {
  input {
    text code filters=trim|min:3
    integer subtotal filters=min:0
  }

  stack {
    var $code {
      value = $input.code|to_uppercase
    }
  
    db.get discount {
      field_name = "code"
      field_value = $code
    } as $discount
  
    precondition ($discount != null) {
      error_type = "notfound"
      error = "No such discount."
    }
  
    precondition ($discount.active) {
      error_type = "inputerror"
      error = "This discount is over."
    }
  
    conditional {
      if ($discount.kind == "percent") {
        var $off {
          value = ($input.subtotal * $discount.amount / 100)|round
        }
      }
    
      else {
        var $off {
          value = $discount.amount|min:$input.subtotal
        }
      }
    }
  
    math.add $discount.times_used {
      value = 1
    }
  
    db.edit discount {
      field_name = "id"
      data = {times_used: $discount.times_used}
    } as $discount
  }

  response = $off
}