// Puts a product into a cart, or more of it
function "cart/add_item" {
  input {
    int user_id {
      table = "user"
    }
  
    int product_id {
      table = "product"
    }
  
    int quantity?=1 filters=min:1|max:20
  }

  stack {
    db.get product {
      field_name = "id"
      field_value = $input.product_id
      output = ["id", "name", "status", "stock"]
    } as $product
  
    precondition ($product != null) {
      error_type = "notfound"
      error = "No such product."
    }
  
    precondition ($product.status == "active") {
      error_type = "inputerror"
      error = $product.name ~ " is not for sale."
    }
  
    db.query cart_item {
      where = $db.cart_item.user_id == $input.user_id && $db.cart_item.product_id == $input.product_id
      return = {type: "single"}
    } as $existing
  
    var $quantity {
      value = $input.quantity
    }
  
    conditional {
      if ($existing != null) {
        math.add $quantity {
          value = $existing.quantity
        }
      }
    }
  
    precondition ($quantity <= $product.stock) {
      error_type = "inputerror"
      error = "Only " ~ $product.stock ~ " left."
      payload = {stock: $product.stock}
    }
  
    conditional {
      if ($existing == null) {
        db.add cart_item {
          data = {
            user_id   : $input.user_id
            product_id: $input.product_id
            quantity  : $quantity
          }
        } as $line
      }
    
      else {
        db.edit cart_item {
          field_name = "id"
          field_value = $existing.id
          data = {quantity: $quantity}
        } as $line
      }
    }
  }

  response = $line
}